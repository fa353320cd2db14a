"""Rows that an able social worker writes: a job with its steps, its check and its fallback, in shorthand. Nothing is asked of them."""

from __future__ import annotations

import pytest

from tests.rules.one_row import found

ONE_JOB = [
    "Argos, Friday after school, coat and wellies, receipt to me for the crisis fund | Mum | 7 November",
    "Dentist, Bond St, 9.10 | Mags | 19 Feb",
    "An appointment at Citizens Advice on Tuesday 10 March at 11 am, taking the gas letters. | Mum | 10 March",
    "Turning mattress on hire; Joanne will set the timings, and read the print-out a fortnight later | Joanne | 1 May",
    "Lock on my door. Faye's got the drill and I've got the key, Faye the spare | Faye | Sat 14 February",
    "Lock box from the pharmacist, key round Dad's neck. I look each fortnight | Dad | until 5 June",
    "Grommets on the 9th, Mum takes the day off, hospital car both ways | Mum | 9 April",
    "Carb-counting morning on the ward for Mum + Masi; both pass the quiz; HbA1c taken | Nurse Ife | 11 Feb",
    "Hope will cook the tea every Wednesday until 16 December, and Sylvia will put a photograph of the plate in the folder",
    "Kerra gives a swab on the spot to Lowenna Hicks; Lowenna texts Callum the result, and if it's positive Kerra goes home "
    "and Tamsin swims",
    "Kerra rings Jill by five; no call, no visit, and Jill tells Tamsin straight away and takes her swimming instead",
    "Solicitor lodges the form, I get the age assessment to her, interpreter (Romanian) booked for 2 hrs",
    "Box from Winston's Wish, Nan finds the photos, Tia-Rose paints the lid | Nan | 14 June",
    "Blackout blind up, Xbox in Mum's room at 8, melatonin at 8.30, Mum logs lights-out | Mum | until 8 Feb",
    "Vouchers, £30, texted to Mum each Friday at noon; I open the fridge on Saturday morning | Sam | until 1 May",
    "Abdi has May at Fowsia's flat and nowhere else. Fowsia stays the whole time and texts Frances at four",
    "Neighbour Sue to collect Isobel from choir at 8.15 and drop her at the gate; Mum gives her petrol money",
    "Grandad brings Bess to the park, Pearl's carer stays at the bench | Grandad | 1 March",
    "Beds swapped round; dehumidifier on loan, tank emptied and read morning and night, figures on the back of the door",
]
SEVERAL = [
    "Clear the rats from the kitchen and register Noor at Beech Road Primary | Dad | 17 April",
    "Supervise Dad's Sunday call with Robyn until 30 August and get Robyn's birth certificate from the register office by Friday",
    "Foster carer Hope Lindley to move Jaydon's bed away from the window this weekend and to have done the epilepsy module by "
    "September half term",
    "Sexual health nurse Bex sees Amber about the implant on 4 Feb; a laptop is ordered from the virtual school",
    "You will show Kirsty the new bedroom rota, and I will write to the court for a copy of the non-molestation order",
    "Mum to apply for a bed, Mr Slack the landlord will put glass back in the window, and the health visitor will test April's eyes",
    "Dentist for Ollie, housing points letter, and Dad's CSCS card",
    "Mr Fox reads with Kayden; PC Noor puts a marker on the flat",
    "Passport form, eye test, a word with the football coach",
    "Mosque youth club on Fridays for Bilal – Mum's probation officer to move her signing-on time – tooth out at Castle Hill",
]


@pytest.mark.parametrize("line", ONE_JOB)
def test_a_job_with_what_goes_with_it_is_one_job(line: str) -> None:
    assert not found("compound-action", line)


@pytest.mark.parametrize("line", SEVERAL)
def test_jobs_with_ends_or_matters_of_their_own_are_several(line: str) -> None:
    assert found("compound-action", line)


@pytest.mark.parametrize(
    "line",
    [
        "Builder from the estate to reboard the ceiling; Rob lets him in | Rob | 3 May",
        "Change the fostering insurance | Dennis | 11 November 2026",
        "Rehang the back door | Dad | 3 May",
        "Top up the meter | Nan | 3 May",
        "Safer sleep talk with the three of them, doll and room thermometer, stickers on the settee | Siobhan | 6 November, 2 pm",
        "Road safety talk with Year 3 and a zebra mat | Mr Joy | 3 May",
    ],
)
def test_work_of_the_hands_is_clear_by_any_verb(line: str) -> None:
    assert not found("vague-action", line)


@pytest.mark.parametrize(
    "line",
    [
        "Change attitudes to bedtime | Mum | 3 May",
        "Reset the relationship | Mum | 3 May",
        "Positive talk about school | Mum | 3 May",
    ],
)
def test_work_on_what_nobody_can_touch_is_not(line: str) -> None:
    assert found("vague-action", line)


@pytest.mark.parametrize(
    "line",
    [
        "Talking Tots group, small room | Jude Amos | Tuesdays 10.15, eight from 29 September",
        "Mouth swab every other Weds | Shaz Malik | Five from 29 April",
        "Drive him to Denby gym, Tues and Thurs, first fortnight | Social worker | From 28 April",
        "Ten minutes a day with Mr Joy | Mr Joy | half a term from 13 April",
        "Mrs Ivanova does tea Mon/Tue/Thu | Mrs Ivanova | till Mum's shifts change, reviewed 2 March",
        "Dad to put up the wall | Dad | Aug bank holiday",
        "Chewy on a string, each bite written down | Jen Adair | until Whitsun half term",
    ],
)
def test_a_count_a_check_or_a_holiday_is_an_end(line: str) -> None:
    assert not found("vague-timescale", line)


def test_the_hour_of_a_day_is_no_count() -> None:
    assert found("vague-timescale", "Reading with Mr Joy | Mr Joy | Tuesdays at four from 2 February")


@pytest.mark.parametrize(
    "line",
    [
        "Mags to text Mum the Thursday before, to see she's coming | Mags | until 3 May",
        "Password for pick-up: changed each half term, told to Mum on paper, none on the phone | Dee, nursery manager | 3 Nov",
        "Mum tells Women's Aid if he gets the number | Mum | 11 May",
        "Mum to text the social worker to say whether he has been round | Mum | 11 May",
    ],
)
def test_an_arrangement_and_news_of_somebody_else_are_no_word_of_themselves(line: str) -> None:
    assert not found("self-report-evidence", line)


def test_what_a_parent_says_of_themselves_still_is() -> None:
    assert found(
        "self-report-evidence",
        "Mum to tell me each Friday whether she has been drinking | Mum | 11 May",
    )


def test_a_letter_that_gives_a_room_binds_nobody() -> None:
    assert not found(
        "written-agreement-reliance",
        "| Kai has a signed letter that says that his room is his until he is 21 | Write the letter | Imogen | 14 August 2026",
    )
    assert found(
        "written-agreement-reliance", "Mum signs a letter saying Dave stays away from the house | Mum | 3 May"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Go and see Nan, write down what she can do of a Sunday | DE | 1 May",
        "Relevant agencies' numbers (Shelter 0808 555 0110) on a card | Dad | 9 March",
    ],
)
def test_whoever_is_named_ahead_says_what_they_can_do(line: str) -> None:
    assert not found("unspecified-service", line)


def test_what_they_can_do_stays_open_where_nobody_is_named() -> None:
    assert found("unspecified-service", "Ring the agencies and see what they can do | Ana Bell | 3 May")


def test_no_bed_moves_by_itself() -> None:
    assert not found("misplaced-content", "Jude's bed moved to front room | Wayne | 26 April")


def test_the_words_to_be_used_are_no_claim() -> None:
    assert not found(
        "unattributed-information", "Everybody says “Ang”, with a photo by the cot | Ang | 18 May"
    )


@pytest.mark.parametrize(
    "outcome",
    [
        "Jake's in school full time",
        "Hollie's held her nephew",
        "Olive can't reach a hot drink or a pan",
    ],
)
def test_a_contraction_hides_no_finish_line(outcome: str) -> None:
    assert not found("unmeasurable-outcome", f"Need | {outcome} | Ring the school | Nan | 3 May")


def test_who_sees_it_makes_no_service_of_a_state() -> None:
    line = "Need | All pills are up high and locked, seen on visits | Buy a box | Dad | 6 March"
    assert not found("service-as-outcome", line)
    assert found(
        "service-as-outcome", "Need | Josh has been seen by a doctor | Ring the surgery | Nan | 3 May"
    )
