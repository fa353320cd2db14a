"""Several jobs in one text."""

from __future__ import annotations

import pytest

from planlint.language.bundles.bundled import Parting, bundle_in, hangs_together


@pytest.mark.parametrize(
    ("text", "parting"),
    [
        ("Mum to register Tia with a dentist and SW to refer Dad to Caring Dads", Parting.DOERS),
        ("Order new glasses (carer, 3 May); finish the memory box (SSW, 30 June)", Parting.DOERS),
        ("Apply for the school place by 3 May and get the boiler mended by 10 June", Parting.DATES),
        (
            "Book the eye test; sort out the arrears with the landlord; enrol Jay at football",
            Parting.SUBJECTS,
        ),
        ("School to put Ella on the breakfast list, HV to talk to Mum about weaning", Parting.DOERS),
        ("Bed – Gran. CAMHS form – SW.", Parting.DOERS),
        ("I will sort your passport, and Jo will come to parents' evening with you", Parting.DOERS),
        ("Landlord to treat mould by 1 May whilst Mum attends the Freedom Programme", Parting.DOERS),
        ("NRM form to be sent by SW; return interview by the missing worker", Parting.DOERS),
        ("Nursery place. Head lice. Birth certificate.", Parting.SUBJECTS),
        ("SW: GP letter, nursery funding form, cot, MARAC referral", Parting.SUBJECTS),
        ("Toilet training + Mum's CSCS card", Parting.SUBJECTS),
        ("School uniform grant plus a mental capacity assessment for Dad", Parting.SUBJECTS),
        ("Sort Mum's rent arrears and Tilly's squint", Parting.SUBJECTS),
        ("GP registration, housing application and a nursery place for Amir", Parting.SUBJECTS),
    ],
)
def test_what_sets_the_jobs_apart(text: str, parting: Parting) -> None:
    bundle = bundle_in(text)
    assert bundle is not None
    assert bundle.parting is parting


@pytest.mark.parametrize(
    "text",
    [
        "Weighs her on Mondays and emails the figure",
        "Mum to fill in the form and SW to post it",
        "Ring the clinic, book a slot and take Tia",
        "Tell school, the GP and housing about the new address",
        "School to ring by 9.15; SW to visit the same day if nobody answers",
        "Nan to have Tia on Tuesdays and Auntie Jo on Thursdays",
        "Mum keeps the sleep chart. The health visitor reads it on the first Monday of the month.",
        "Parents are to show that they can do what is needed for the children to remain at home",
        "EHCP application: SENCo drafts it, parents add their page, sent off by 19 June",
        "Collect knives, the phone and the mattress and give them to PC Dodd",
        "Parents try mediation; Dad books the first session",
        "You choose the colours, Tom buys the paint and together you do your bedroom",
        "Weigh and measure Kofi in school, figures to GP",
        "Change locks, reinforce letterbox, light over back door – sanctuary scheme",
        "Nan takes him; Grandad collects",
        "Uncle Ray takes the boys to school till Mum's plaster comes off on 5 June",
        "Setting up home grant £3,000 ordered by PA: bed, cooker, fridge",
        "Monitor",
    ],
)
def test_one_job_with_its_steps_is_no_bundle(text: str) -> None:
    assert bundle_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Ana to write to Mr Pell, the housing officer, with the letter; Jory to mend the back window; Mrs Lund to lend the oil heater.",
        "By 30 June I will fill in the bank form with you, Dilwyn will show you how to bleed a radiator and Seren Gough, your adviser, will get your licence.",
    ],
)
def test_three_people_with_a_job_each_are_a_bundle(text: str) -> None:
    """Even where the last lends or shows something, and where one of them is told of between commas."""
    found = bundle_in(text)
    assert found is not None
    assert found.parting is Parting.DOERS


@pytest.mark.parametrize(
    "text",
    [
        "Register Yusuf at Sandpipers nursery and hand in the funding code; Bashir has the birth certificate",
        "SW to liaise with the mental health team. Progress will be evidenced by Ms Lund's account of her tablets.",
    ],
)
def test_how_things_stand_and_how_it_is_judged_are_no_jobs(text: str) -> None:
    assert bundle_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        # A name and its post are one person, and what a verb has behind it is one list.
        "Mrs Iqbal, college tutor, to move the salon day to Wednesday by Easter",
        "Parenting assessment by Hazel Munn, independent social worker, with a test for Carly",
        "Grandma Jean to buy a coat and wellingtons with the £60 grant",
        "Clean pants and trousers in a bag to nursery",
        "May's bed and bedding to be bought with the £150 grant",
        # What was done to the thing ahead, a test, a condition and a permission are no jobs.
        "Safety plan for self-harm written with Tia and kept inside her wardrobe door",
        "Jo to attend Turnstone, Tuesdays at 2; key worker Gil Ames tests her saliva and tells Ana",
        "You may ring Kuba whenever you like; I'll put ten pounds on your phone each month",
        # Those who are taught do as they are taught.
        "Hannah Brice teaches Mum, Dad and Yusuf to use the board",
        "SENCo to write the request, parents to add their views, and it goes to the panel by 12 May",
        "Mr Patel to keep the blue inhaler in the bag and the brown one by Ola's toothbrush; Hetty reads the dose counter",
    ],
)
def test_a_post_a_list_a_test_and_a_lesson_are_no_second_job(text: str) -> None:
    assert bundle_in(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Key worker Pam Sims to take Abdi to the mosque on Fridays; Mr Lowe (tutor) to teach him on Tuesdays",
        "Virtual school to fund a laptop and Mr Obi (college tutor) to give two hours of one-to-one reading a week",
        "Nan to collect Theo on Fridays. Mum to start the freedom programme on 4 May.",
        "Dad to repair the back gate and Miss Cole to start Ryan on the reading scheme",
        "Open savings account & provisional licence & passport",
        "Open bank account & bus pass & provisional licence",
        "Touch base with his teacher about maths and take Mum to the blue badge office and find out about the trip money",
    ],
)
def test_two_people_or_three_errands_are_a_bundle(text: str) -> None:
    assert bundle_in(text) is not None


def test_a_when_cell_that_shares_out_its_days_tells_of_two_jobs() -> None:
    text = (
        "Health visitor Joan Petrie to do the speech check, and Mrs Marsh to start at the group with Reuben"
    )
    assert bundle_in(text) is None
    assert bundle_in(text, "Check by 22/05/2026; group from 03/06/2026 for eight weeks") is not None
    assert bundle_in(text, "22/05/2026") is None


def test_a_text_whose_parts_are_steps_hangs_together() -> None:
    assert hangs_together("Contact Dr Moss's surgery by phone and book Tia in. Gran to go with her.")
    assert hangs_together("Ana Amis books an interpreter for the four dates, and texts Dad to say it is done")
    assert not hangs_together("Treat Tia's hair, wash the bedding, and complete the benefit form")


@pytest.mark.parametrize(
    ("text", "when", "who"),
    [
        ("DoLS papers to legal, OT hoist visit, respite hours to panel, sibling group for Hanna", "", ""),
        ("Gran to apply for the allowance and Mum to write Mia a birthday letter", "", ""),
        (
            "Midwife to book the scan and co-ordinator to ring round the family",
            "8 Feb; 22 Feb",
            "Midwife; FGC co-ordinator",
        ),
        ("Assessment to be filed by 3 April and Dad's cousin to be viability assessed by 12 June", "", ""),
    ],
)
def test_errands_papers_and_dealt_out_days_tell_several_jobs(text: str, when: str, who: str) -> None:
    assert bundle_in(text, when, who) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Smoke outside the house only, in a coat left at the door; twelve-week stop-smoking course with the hospital adviser",
        "Photos, a birth certificate, two letters and a school report in Theo's memory box",
    ],
)
def test_one_matter_in_two_forms_and_the_contents_of_a_box_are_one_job(text: str) -> None:
    assert bundle_in(text) is None


def test_two_legs_of_one_errand_hang_together() -> None:
    assert hangs_together("Grandad walks Priya to the stop; her brother meets her off the bus at four")


def test_a_list_with_a_time_for_each_is_several_jobs() -> None:
    text = "Urine screen on 4 May, parenting class from 11 May to 29 June, move to the flat in July"
    assert bundle_in(text) is not None


def test_what_is_sent_together_in_the_end_is_one_job() -> None:
    text = "Complete the housing form with Mum, scan her payslips and send both to the council by 3 May"
    assert bundle_in(text) is None
    assert hangs_together(text)


def test_what_a_verb_governs_tells_what_its_job_is_about() -> None:
    text = "Tracey gets Cole up, washed and to school every day, and books the smear test she has put off"
    assert bundle_in(text) is not None


def test_three_people_asked_in_turn_about_things_of_their_own_are_a_bundle() -> None:
    """Whoever is rung for one thing alone, step by step, is not."""
    bundle = bundle_in(
        "Call the surgery about the inhaler, ask school for the spare key, find out about the library bus"
    )
    assert bundle is not None
    assert len(bundle.starts) == 3
    assert bundle_in("Ring the clinic for a slot, book the taxi, ask the nurse for the leaflet") is None
    assert bundle_in("Ring school about the coat, ask Mum for the size, find out about the price") is None


def test_what_is_done_already_is_no_job() -> None:
    assert bundle_in("Wes has signed the list of rules; I will count the bottles each Monday") is None
    assert bundle_in("Mum has agreed to ring the GP and Dad will book the dentist") is not None


def test_a_promise_and_whoever_looks_are_one_job() -> None:
    assert (
        bundle_in("Dad to stick to the agreement (no drinking indoors); Carla looks in the bins each visit")
        is None
    )
    assert bundle_in("Dean to stay away from the flat; Ruth knocks at odd hours and notes who opens") is None
    assert bundle_in("Dad to stick to the agreement; Carla books the boiler in with Gas Direct") is not None


def test_a_routine_and_the_chart_of_it_are_one_job() -> None:
    assert (
        bundle_in("Dad sets two alarms, lays the uniform out at night and sends the tick chart in on Fridays")
        is None
    )
    assert bundle_in("Mum to see the GP, apply for PIP and get the stairs carpeted") is not None
