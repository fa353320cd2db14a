"""Several jobs in one row."""

from __future__ import annotations

import pytest

from tests.rules.one_row import found

RULE = "compound-action"


@pytest.mark.parametrize(
    "line",
    [
        "Ring the optician, chase the housing repair and get a new PE kit",
        "Nursery place to be applied for, damp to be treated, benefits check to be done",
        "Book the eye test; sort out the arrears with the landlord; enrol Jay at football",
        "Health visitor to weigh Amy on Mondays, Dad to attend the Freedom course and school to ring when she is late",
        "Attend AA, find a job, move house",
        "Complete the carer's assessment by 1 May; replace the cot by 20 May; refer Nan to the memory clinic by 12 June",
        "Refer to CAMHS, housing and young carers",
        "Tidy the bedroom. Sign up for the gym. See the careers adviser.",
        "Carer to buy school shoes, SSW to book the passport appointment",
        "Mr Osei to move Jay's seat. YOT worker to finish the weapons sessions.",
        "Mum to apply for PIP, take Ellie for her jabs and go to stay and play",
        "Mum: food bank voucher. Dad: anger course. SW: school meeting.",
        "Mum to register Tia with a dentist and SW to refer Dad to Caring Dads",
        "Tia's glasses need replacing, Mum needs a solicitor and the stair gate is to be fitted",
        "Dentist, eye test, school uniform, bus pass",
        "Mum to take Ada for her MMR and Dad to hand back his key to the flat",
        "Mum to attend Triple P. Dad to give a hair strand sample. Nan to have a key cut.",
        "Mum to see the GP about her mood, join the library with the boys and pay £10 a week off the rent",
    ],
)
def test_is_found(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Mum to ring 999 and go to her sister's if Carl turns up",
        "Landlord to fit the stair gate and FSW to check it holds",
        "Chef and Jay cook tea together, then eat it with the others",
        "Collect the prescription and give the tablets in front of Nan each night",
        "Mum to take Tia to the dentist on 3 May, with Nan minding the baby",
        "Complete the EHCP form with Mum, send it to the council and tell school",
        "Mum and Dad to attend the open evening, and Mrs Lal to meet them at the gate",
        "Draw the family tree with Ada and hang it in her room",
        "Six sessions on feelings with Kit, ending with a letter to Dad",
        "School to keep a log of lates; SW collects it every Friday",
        "Give Jay a locker, a bus pass and a phone number to ring",
        "Ask the landlord to mend the boiler; if he has not by 3 May, ring the council's housing team",
        "Write to the landlord about the damp and the broken window",
        "Mum to keep the sleep chart and FSW to look at it every Friday",
        "Police to flag the address and tell the school they have done so",
        "School to ring by 9.15; SW to visit the same day if nobody answers",
        "Mum gets the boys up at 7 and Dad walks them to school",
        "HV to weigh Amy on Mondays and email the figure to SW",
    ],
)
def test_is_left_alone(line: str) -> None:
    assert not found(RULE, line)


def test_a_name_joined_by_an_ampersand_is_one_name() -> None:
    assert not found(RULE, "Bed and bedding from Harrowmere Baby & Child Bank, delivered and put up")


def test_what_was_paid_or_told_goes_with_the_thing_ahead() -> None:
    assert not found(RULE, "Audition slot with Vale Youth Choir, fee paid from the section 17 budget")
    assert not found(RULE, "Ear defenders and a quiet table for Tia; her class teacher told")
    assert not found(
        RULE, "Time-out card and a named place she can go to; all nine of her teachers told on Monday"
    )


def test_food_and_school_are_matters_of_their_own() -> None:
    assert found(
        RULE,
        "Collect a food parcel from Saltway on 28 May. Give Ioan a free place at breakfast club from 4 May",
    )


@pytest.mark.parametrize(
    "action",
    [
        "Police marker on the house by Friday. Nan’s spare room to be painted by the end of May.",
        "Within 48 hrs: locks changed. Within six weeks: kinship assessment complete. By Christmas: name change at school.",
        "Benefits appeal, head lice, a place at Beavers",
        "Dad: anger course from May. Mum: stitches out at clinic. Tia: trombone.",
        "Besides taking the baby for her hips scan on 8 May, Gran is to give up her caravan by 30 June",
    ],
)
def test_jobs_without_a_verb_or_with_ends_of_their_own_are_several(action: str) -> None:
    assert found(RULE, action)


@pytest.mark.parametrize(
    "action",
    [
        "Order the test by 2 May. Result to Mum by 9 May.",
        "Carer to do drops twice daily; nurse to look at the eye on Friday",
        "Court papers: statement by 2 May, final version by 9 May, filed by 12 May",
        "Passport for Tia: photo, countersignature, fee, post",
        "Write the story, draw the pictures and read it with Tia",
    ],
)
def test_the_steps_and_ends_of_one_job_are_no_bundle(action: str) -> None:
    assert not found(RULE, action)


def test_how_progress_will_be_shown_is_no_second_job() -> None:
    assert not found(
        RULE, "SW to liaise with the community team. Progress will be evidenced by Ms Oram’s account."
    )
    assert not found(
        RULE, "Register Yusuf at nursery and hand in the funding code; Bashir has the birth certificate"
    )


def test_whoever_drives_lends_a_hand() -> None:
    assert not found(RULE, "Apply to the court for a non-molestation order; Norah drives Mam")


def test_what_is_done_with_a_paper_belongs_to_it_and_a_list_of_errands_is_several() -> None:
    papers = "Fill in the DLA form with Mrs Kaur, attach the paediatrician's letter, also keep a photocopy, and post it"
    assert not found("compound-action", f"{papers} | Family support worker | 12 August")
    assert found(
        "compound-action",
        "See to the bins, the bike brakes, Jay's jabs and the school trip money | Dad | 3 May",
    )
