"""A number of occasions ends a rhythm."""

from __future__ import annotations

import io

import pytest

import planlint
from tests.rules.one_row import found


def test_goes_and_rides_are_counted_as_sessions_are() -> None:
    assert not found("vague-timescale", "Six goes at the Grey Cloud book | FSW | Wednesdays from 25/3")
    assert found("vague-timescale", "A go at the Grey Cloud book | FSW | Wednesdays")


def test_what_is_done_once_needs_only_its_first_day() -> None:
    assert not found("vague-timescale", "Book free breakfast club | FSW | From 8 June 2026")
    assert found("vague-timescale", "Video call with Dad | FSW | From 8 June 2026")


def test_so_many_of_anything_end_a_start() -> None:
    assert not found("vague-timescale", "Swab at Fell Recovery | Will | starts 20 January, six swabs")


def test_a_bank_holiday_is_a_day() -> None:
    assert not found("vague-timescale", "A weekend in Deal | Rosie | August bank holiday")


def test_a_time_still_to_be_set_is_open_whatever_else_is_counted() -> None:
    assert found(
        "vague-timescale", "Two overnight stays with Nan | Nan | To be confirmed once the rota is out"
    )
    assert found("vague-timescale", "Nan to have Leo for a week in the summer | Nan | ")
    assert found("vague-timescale", "Emotional support for Connie | Core group | TBC")


def test_what_is_to_hold_has_no_end_in_straight_away() -> None:
    assert found("vague-timescale", "Mum and Martin to abide by the agreement | Mum | With immediate effect")
    assert not found("vague-timescale", "Mum to ring the landlord | Mum | straight away")


def test_three_mornings_a_week_are_a_rhythm_and_three_mornings_an_end() -> None:
    assert found("vague-timescale", "Go to playgroup | Mum | three mornings a week")
    assert not found("vague-timescale", "Teach Leo four meals | Nan | four weekends from 17 January")


def test_the_three_of_them_are_no_number_of_days() -> None:
    assert found("vague-timescale", "Cook for the three of them | Lavinia | Wednesdays")


def test_visits_without_a_day_are_no_day() -> None:
    assert found("vague-timescale", "Shauna to say how she is | Shauna | SW visits")


def test_a_month_to_start_in_is_no_end_unless_it_is_done_once() -> None:
    assert found("vague-timescale", "Teach Leo to cook | Nan | from September")
    assert not found("vague-timescale", "Take up the nursery place | Mum | from 4 May 2026")
    assert not found("vague-timescale", "I will get your allowance paid from 1 May 2026 | SW |")


def test_the_same_is_as_good_as_what_stands_above() -> None:
    """Where that has an end; what points to "ongoing" is as open as that."""
    for words in ("the same", "ditto", "as above", "same as (1)"):
        assert not found("vague-timescale", "Ring the vet | Mum | 3 May", f"Post the form | Mum | {words}")
        assert len(found("vague-timescale", "Ring the vet | Mum | ongoing", f"Post it | Mum | {words}")) == 2


def test_a_course_that_says_how_long_it_is_ends_with_it() -> None:
    for course in (
        "five-evening Cooking Together course",
        "three-morning First Aid class",
        "8-part Safer Homes group",
    ):
        assert not found("vague-timescale", f"Dad to sit the {course} | Dad | from 9 February")
    assert found("vague-timescale", "Two-night stays at Nan's | Nan | Fridays from 6 February")
    assert found("vague-timescale", "Dad to keep the four-bedroom house tidy | Dad | from 9 February")


def test_a_number_behind_what_it_counts_ends_it() -> None:
    for action in (
        "Physio at nursery, six of them",
        "Pottery lessons, ten in all",
        "Visits from Maddy: half a dozen",
    ):
        assert not found("vague-timescale", f"{action} | Len Hart | Tuesdays from 10 February")
    assert found("vague-timescale", "Minds the two of them | Nan | Mondays from 9 February")
    assert found("vague-timescale", "Trips out with Kayla, nine | Nan | Mondays from 9 February")


@pytest.mark.parametrize(
    "due", ["£10 a week x 12", "Sundays, four in a row", "a month's course from 2 March"]
)
def test_so_many_in_a_row_or_a_spell_of_it_is_an_end(due: str) -> None:
    assert not found("vague-timescale", f"Take the tablets | Mum | {due}")


def test_a_when_cell_that_points_to_the_action_tells_no_time_of_its_own() -> None:
    assert found("vague-timescale", "Nan does Thursday tea to 3 July 2026 | Nan | see What") == ()
    assert found("vague-timescale", "Club place for Tia, so Mum can work | Mum | starts 18 May 2026") == ()


def test_so_many_nights_in_so_many_end_nothing() -> None:
    assert found("vague-timescale", "Weigh Amy | HV | three nights in every seven")
    assert found("vague-timescale", "Weigh Amy | HV | two weekends in four")
    assert not found("vague-timescale", "Weigh Amy | HV | three visits in six weeks")


def test_what_is_to_be_so_until_then_is_no_news() -> None:
    assert found(
        "vague-timescale", "No time alone with Grandpa; Nan is in the room | Nan | until further notice"
    )
    assert not found("vague-timescale", "Mum is attending the group | Mum | ongoing")


@pytest.mark.parametrize(
    "line",
    [
        "Bowel chart filled in | Bev | daily; looked at with Dr Bose on the 11th of May, when it stops",
        "Bath chart | Mum | weekly; read by Gwen Tully on the 3rd of June",
        "Rent help | SW | £40 pw until 31/03/2027",
        "Clean the hutch | Kai | everyday this week",
        "Group at the hub | Mum | once a week, ten weeks",
        "Pack the bag | Mum | before four weeks are out",
        "Text Dad a photo | Nan | most Sundays till 31 July",
    ],
)
def test_a_rhythm_with_any_kind_of_end_is_let_be(line: str) -> None:
    assert not found("vague-timescale", line)


@pytest.mark.parametrize(
    "line",
    [
        "Find a coat | Mum | once things have calmed down",
        "Text Dad a photo | Nan | most Sundays",
        "Clean the hutch | Kai | everyday",
        "Inhaler to school | Mum | PRN",
        "Ring the ward the morning she is discharged | Abi | ",
    ],
)
def test_a_time_of_no_day_is_asked_after_however_it_is_told(line: str) -> None:
    assert found("vague-timescale", line)


def test_an_occasion_whose_day_the_plan_gives_in_the_same_words_is_an_end() -> None:
    text = (
        "# Early help plan\n\nChild: Yusuf Iqbal\n\nDate of plan: 22 September 2025\n\n"
        "| Need | Action | Who | By when |\n|---|---|---|---|\n"
        "| Yusuf is alone | Place at Beavers | Mr Hargreaves | By the harvest assembly |\n"
        "| Yusuf is late | Rota on the fridge | Mum | by the day school breaks up |\n\n## For the diary\n\n{days}\n"
    )
    told = "Harvest assembly: Friday 17 October 2025. School breaks up Fri 24 October."
    assert _vague(text.format(days=told)) == []
    assert _vague(text.format(days="We had a good talk about school.")) == [1, 2]


def _vague(text: str) -> list[int | None]:
    """The rows of a plan that the rule asks about."""
    report = planlint.check(planlint.read_plans(io.BytesIO(text.encode()), "plan.md"))
    return [finding.row for finding in report.findings if finding.rule == "vague-timescale"]
