"""What the time engine finds, where, and what it makes of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.language.times import Sense, TimeKind, Timescale, timescales
from tests.effort import grows_in_step
from tests.language.times import (
    cells,
    courses,
    days_told,
    daytimes,
    expressions,
    families,
    gone,
    habits,
    hands,
    loose_words,
    next_turns,
    ordinary,
    others,
    rotas,
    sentences,
    stretches,
    trades,
    turned,
    waited,
)
from tests.language.times.expressions import ON, Expression
from tests.language.times.several import SEVERAL

MODULES = (
    expressions,
    cells,
    families,
    others,
    ordinary,
    sentences,
    hands,
    waited,
    trades,
    rotas,
    turned,
    days_told,
    daytimes,
    courses,
    gone,
    habits,
    next_turns,
    stretches,
    loose_words,
)
TABLES = tuple(line for module in MODULES for line in module.EXPRESSIONS)
DECOYS = tuple(line for module in MODULES for line in module.NOT_TIMES)


def only(text: str, on: date | None = ON) -> Timescale:
    """The one time in a text that has exactly one."""
    (found,) = timescales(text, on)
    return found


@pytest.mark.parametrize("line", TABLES, ids=lambda line: line.text)
def test_an_expression_is_found_whole_with_its_kind_and_last_day(line: Expression) -> None:
    found = only(line.text)
    assert (found.text, found.kind, found.due) == (line.span, line.kind, line.due)


@pytest.mark.parametrize(("text", "times"), SEVERAL)
def test_every_time_of_a_text_is_found_by_itself(text: str, times: tuple[tuple[str, str, str], ...]) -> None:
    assert tuple((one.text, one.kind.value, str(one.due)) for one in timescales(text, ON)) == times


@pytest.mark.parametrize("text", DECOYS)
def test_what_only_looks_like_a_time_is_left_alone(text: str) -> None:
    assert timescales(text, ON) == ()


def test_the_tables_are_as_large_as_they_claim() -> None:
    assert len(TABLES) >= 1200
    assert len(DECOYS) >= 840


@pytest.mark.parametrize(
    "text", ["31/02/2026", "32/1/26", "29/2/27", "by 31 April 2026", "30th February", "on 31.6.26"]
)
def test_a_day_that_does_not_exist_is_found_and_says_so(text: str) -> None:
    found = only(text)
    assert (found.kind, found.exists, found.due) == (TimeKind.DATE, False, None)


def test_a_leap_day_exists_in_a_leap_year() -> None:
    assert only("29/2/28").due == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("text", "sense"),
    [
        ("by 12/4/26", Sense.BY),
        ("until 12/4/26", Sense.BY),
        ("on 12/4/26", Sense.BY),
        ("12/4/26", Sense.ON),
        ("from 3 May", Sense.FROM),
        ("starting 3 May", Sense.FROM),
        ("since 3/1/26", Sense.PAST),
        ("Amy was seen on 3/1/26", Sense.PAST),
        ("Amy, born 3/4/15", Sense.PAST),
        ("DOB 3/4/15", Sense.PAST),
        ("last week", Sense.PAST),
        ("two weeks ago", Sense.PAST),
        ("for the past two months", Sense.PAST),
        ("in 2019", Sense.PAST),
        ("On 5th March 2014 a report was made", Sense.PAST),
        ("to be completed by 12/4/26", Sense.BY),
        ("to be seen on 12/4/26", Sense.BY),
    ],
)
def test_a_deadline_a_start_and_what_has_been_are_told_apart(text: str, sense: Sense) -> None:
    assert only(text).sense is sense


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Letter brought in on 25 Feb", date(2026, 2, 25)),
        ("Deposit paid by Nan on 25 Feb", date(2026, 2, 25)),
        ("Forms signed by both and sent back on 9 March", date(2026, 3, 9)),
        ("The letter was brought in on 25 Feb", date(2025, 2, 25)),
        ("He brought it in on 25 Feb", date(2025, 2, 25)),
        ("Shanice brought the forms in on 25 Feb", date(2025, 2, 25)),
        ("Mum paid on 25 Feb", date(2025, 2, 25)),
    ],
)
def test_what_is_done_to_a_thing_is_to_come_where_nobody_has_done_it(text: str, due: date) -> None:
    assert only(text).due == due


def test_what_has_been_without_a_year_is_the_latest_such_day() -> None:
    assert only("Amy was seen on 3 November").due == date(2025, 11, 3)


def test_a_month_that_has_been_is_the_latest_such_month() -> None:
    assert only("She has missed 12 days since September").begins == date(2025, 9, 1)
    assert only("Mum attended 3 sessions in December").due == date(2025, 12, 31)


def test_the_last_meeting_has_been() -> None:
    assert only("agreed at the last core group").sense is Sense.PAST


def test_a_start_has_a_first_day_and_no_last() -> None:
    found = only("from 3 May")
    assert (found.begins, found.due) == (date(2026, 5, 3), None)


def test_a_range_has_both_its_days() -> None:
    found = only("3/5/26 – 7/6/26")
    assert (found.begins, found.due) == (date(2026, 5, 3), date(2026, 6, 7))


def test_a_range_may_run_over_the_new_year() -> None:
    found = only("1 December to 31 January 2027")
    assert (found.begins, found.due) == (date(2026, 12, 1), date(2027, 1, 31))


@pytest.mark.parametrize(
    "text",
    [
        "weekly until 14 May",
        "fortnightly x 4",
        "twice a week for six weeks",
        "three home visits in March",
        "six sessions",
        "daily until discharge",
        "every Monday this term",
    ],
)
def test_a_rhythm_with_an_end_a_count_or_a_span_is_bounded(text: str) -> None:
    assert only(text).bounded


@pytest.mark.parametrize("text", ["weekly until Mum feels she can manage", "daily until further notice"])
def test_an_end_that_nobody_could_put_in_a_diary_bounds_no_rhythm(text: str) -> None:
    found = only(text)
    assert (found.text, found.kind, found.bounded) == (text, TimeKind.FREQUENCY, False)


@pytest.mark.parametrize("text", ["weekly until the boiler is mended", "monthly until you say stop"])
def test_what_somebody_will_see_bounds_a_rhythm(text: str) -> None:
    assert only(text).bounded


@pytest.mark.parametrize(
    "text",
    [
        "Kai screams until he gets his tablet",
        "Mum drinks until she passes out",
        "He cannot sleep until the light is on",
        "Keep him company until he falls asleep",
    ],
)
def test_how_somebody_lives_is_no_wait(text: str) -> None:
    assert timescales(text, ON) == ()


@pytest.mark.parametrize("text", ["weekly", "Mon–Fri", "every other Sunday", "at each visit", "3x a week"])
def test_a_bare_rhythm_is_not_bounded(text: str) -> None:
    assert not only(text).bounded


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("by the next core group", "core group"),
        ("before RCPC", "review conference"),
        ("by the review child protection conference", "review conference"),
        ("before ICPC", "initial conference"),
        ("at the LAC review", "looked-after review"),
        ("by the child in need review", "child in need review"),
        ("next CIN meeting", "child in need meeting"),
        ("by next review", "review"),
        ("before the strategy meeting", "strategy meeting"),
        ("by the next professionals' meeting", "professionals meeting"),
        ("before TAC meeting", "tac meeting"),
        ("at PEP meeting", "pep"),
        ("before the final hearing", "court hearing"),
        ("until discharge", "discharge"),
        ("before he starts school", "school start"),
        ("daily until the review conference", "review conference"),
    ],
)
def test_an_event_has_one_name_however_it_is_written(text: str, event: str) -> None:
    assert only(text).event == event


def test_two_times_in_one_cell_are_two() -> None:
    assert [found.text for found in timescales("daily for two weeks then weekly", ON)] == [
        "daily for two weeks",
        "weekly",
    ]


def test_curly_quotes_and_hard_spaces_do_not_hide_a_time() -> None:
    assert only("in a week’s time").due == date(2026, 1, 29)
    assert only("by 12\u00a0April\u00a02026").due == date(2026, 4, 12)
    assert only("by  12   April\t2026").due == date(2026, 4, 12)


def test_a_wrapped_line_does_not_break_a_time_and_a_new_line_does() -> None:
    assert only("within 10\nworking days").text == "within 10\nworking days"
    assert [found.text for found in timescales("weekly\nBy 12 May", ON)] == ["weekly", "By 12 May"]


def test_without_a_day_to_read_from_only_what_is_written_out_has_a_last_day() -> None:
    assert only("by 12/4/26", None).due == date(2026, 4, 12)
    assert only("by 12 April", None).due is None
    assert only("within 10 working days", None).due is None
    assert only("end of March 2026", None).due == date(2026, 3, 31)
    assert only("weekly for six weeks", None).bounded


def test_a_day_without_a_year_is_today_if_it_is_today() -> None:
    assert only("by 22 January").due == ON
    assert only("by 21 January").due == date(2027, 1, 21)


def test_the_same_text_gives_the_same_times() -> None:
    text = "Weekly visits x 6, HV, by 12/4/26 and before the core group on 3 May"
    assert timescales(text, ON) == timescales(text, ON)


PIECES = st.sampled_from(
    "by on the 12/4/26 31/02/2026 3 May – - ( ) , . weekly every Monday until for six weeks x 4 core group RCPC asap"
    " within 10 working days of from to between half term Easter 7pm end next last 6/52 1st and w/c soon\n".split(
        " "
    )
)


@given(
    st.one_of(
        st.text(), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES, max_size=9).map("".join)
    )
)
def test_any_text_is_read_without_fail_and_the_spans_are_true(text: str) -> None:
    for on in (ON, None, date.min, date.max):
        last = 0
        for found in timescales(text, on):
            assert last <= found.start < found.end <= len(text)
            assert found.text == text[found.start : found.end]
            last = found.end


MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def suffix(day: int) -> str:
    """st, nd, rd or th."""
    return "th" if 10 < day % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


FORMS = (
    lambda day: f"{day.day}/{day.month}/{day.year % 100:02}",
    lambda day: f"{day:%d/%m/%Y}",
    lambda day: f"{day:%d.%m.%Y}",
    lambda day: f"{day:%d.%m.%y}",
    lambda day: f"{day:%d-%m-%y}",
    lambda day: f"{day.isoformat()}",
    lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{day.day}{suffix(day.day)} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{day.day}{suffix(day.day)} of {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"the {day.day}{suffix(day.day)} of {MONTHS[day.month - 1]}, {day.year}",
    lambda day: f"{day.day} {MONTHS[day.month - 1][:3]} {day.year % 100:02}",
    lambda day: f"{MONTHS[day.month - 1][:3]} {day.day}{suffix(day.day)} {day.year}",
    lambda day: f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{DAYS[day.weekday()][:3]} {day.day}{suffix(day.day)} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{day.day} {MONTHS[day.month - 1].upper()} {day.year}",
)


@given(
    st.dates(date(2020, 1, 1), date(2039, 12, 31)),
    st.sampled_from(FORMS),
    st.sampled_from(
        ["{}", "by {}", "SW to visit by {}.", "BY {}", "Mum ({})", "before {}, Dad", "by {}and HV"]
    ),
)
def test_a_date_in_any_form_is_found_and_is_that_day(day: date, form: object, frame: str) -> None:
    assert callable(form)
    text = frame.format(form(day))
    assert [found.due for found in timescales(text, ON)] == [day]


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.dates(date(2020, 1, 1), date(2030, 12, 31)))
def test_a_day_without_a_year_is_the_next_such_day(day: date, on: date) -> None:
    due = only(f"by {day.day} {MONTHS[day.month - 1]}", on).due
    assert due is not None
    assert due >= on
    assert (due.day, due.month) == (day.day, day.month)


@pytest.mark.parametrize(
    ("text", "span", "due"),
    [
        ("Form to go off by mid-April (SW to check)", "by mid-April", date(2026, 4, 15)),
        ("By mid-June Mason will walk to school", "By mid-June", date(2026, 6, 15)),
        ("In June Ben will start nursery", "In June", date(2026, 6, 30)),
        ("Connected persons assessment: 16 weeks", "16 weeks", date(2026, 5, 14)),
    ],
)
def test_a_month_before_a_name_and_a_span_behind_a_label_are_times(text: str, span: str, due: date) -> None:
    assert (only(text).text, only(text).due) == (span, due)


@pytest.mark.parametrize("text", ["Letter to be read by June Brown", "The end may justify it"])
def test_a_woman_called_june_and_the_verb_may_are_not(text: str) -> None:
    assert timescales(text, ON) == ()


@pytest.mark.parametrize(
    "piece",
    ["a", "by ", "1/", "every ", "\n", " ", "9", "Mon, ", "weekly until ", "the ", "(", "core group ", "1 and ", "3 May to ",
     "a'", "within 10 working days of the core group on ", "six ", "1-", "1st ", "x 4 ", "twenty-", "every Monday and "],
)  # fmt: skip
def test_a_hostile_text_takes_no_longer_than_a_kind_one(piece: str) -> None:
    text = (piece * (100_000 // len(piece)))[:100_000]
    assert grows_in_step(lambda part: timescales(part, ON), text)


def test_what_is_delivered_next_week_is_to_come_though_it_is_told_as_done() -> None:
    found = only("Fridge delivered Thurs 29/1 (£199)")
    assert (found.due, found.sense) == (date(2026, 1, 29), Sense.ON)


def test_the_weekend_of_an_incident_was_the_last_one() -> None:
    found = only("There was an incident at the weekend when Mr Price came to the house")
    assert (found.due, found.sense) == (date(2026, 1, 18), Sense.PAST)


@pytest.mark.parametrize(
    "text",
    ["She said that he is at 9 April Rise", "Gas engineer at 7 June Rise", "The step was agreed by panel"],
)
def test_a_street_and_a_panel_that_has_decided_are_no_times(text: str) -> None:
    assert timescales(text, ON) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Her reading age is 7 years 4 months.",
        "His spelling age of 6 years and 2 months has not moved since.",
        "She plays at the 18-24 months level.",
        "Understanding is at an 18-24 month level.",
    ],
)
def test_how_far_a_child_has_come_is_no_time(text: str) -> None:
    assert timescales(text, ON) == ()


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Give the drops for 18-24 months.", "for 18-24 months"),
        ("Check her reading age again in 6 months.", "in 6 months"),
        ("Stage 2 of the group starts within 3 months.", "within 3 months"),
    ],
)
def test_a_span_near_an_age_or_a_stage_is_a_time_still(text: str, span: str) -> None:
    assert [time.text for time in timescales(text, ON)] == [span]
