"""Reckoning with days."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.language.times import timescales, working_days_after
from planlint.language.times.dates import (
    add_days,
    add_months,
    bank_holidays,
    day_of_month,
    easter,
    easter_holidays,
    is_working_day,
    last_school_day,
    latest_day,
    make_day,
    next_day,
    next_easter,
    next_half_term,
    nth_weekday,
    term_before,
    term_end,
    week_friday,
)


def test_a_weekend_is_no_working_day() -> None:
    assert working_days_after(date(2026, 1, 23), 1) == date(2026, 1, 26)


def test_the_bank_holidays_of_england_are_no_working_days() -> None:
    assert working_days_after(date(2026, 4, 2), 1) == date(2026, 4, 7)
    assert working_days_after(date(2026, 12, 24), 1) == date(2026, 12, 29)


def test_ten_working_days_are_two_weeks_where_there_is_no_holiday() -> None:
    assert working_days_after(date(2026, 1, 22), 10) == date(2026, 2, 5)


def test_no_working_days_is_the_day_itself_and_a_negative_count_goes_back() -> None:
    assert working_days_after(date(2026, 1, 24), 0) == date(2026, 1, 24)
    assert working_days_after(date(2026, 1, 26), -1) == date(2026, 1, 23)


@given(st.dates(date(2015, 1, 1), date(2035, 1, 1)), st.integers(1, 60))
def test_working_days_end_on_a_working_day_and_are_so_many(day: date, count: int) -> None:
    end = working_days_after(day, count)
    between = [day + timedelta(days=step) for step in range(1, (end - day).days + 1)]
    assert sum(is_working_day(step) for step in between) == count
    assert is_working_day(end)


@pytest.mark.parametrize("year", range(2000, 2040))
def test_easter_is_the_day_before_easter_monday(year: int) -> None:
    easter_monday = easter(year) + timedelta(days=1)
    assert holidays.country_holidays("GB", subdiv="ENG", years=year).get(easter_monday) == "Easter Monday"
    assert easter_monday in bank_holidays(year)


def test_a_month_later_is_the_same_day_or_the_last() -> None:
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 1, 22), 12) == date(2027, 1, 22)


def test_beyond_the_calendar_there_is_no_day() -> None:
    assert add_months(date.max, 1) is None
    assert add_days(date.max, 1) is None
    assert make_day(10_000, 1, 1) is None
    assert next_easter(date.max) is None
    assert next_half_term(date.max) is None


def test_the_next_and_the_latest_such_day() -> None:
    on = date(2026, 1, 22)
    assert next_day(on, 2, 29) == date(2028, 2, 29)
    assert next_day(on, 2, 30) is None
    assert latest_day(on, 2, 29) == date(2024, 2, 29)
    assert latest_day(on, 2, 30) is None
    assert day_of_month(on, 31) == date(2026, 1, 31)
    assert day_of_month(date(2026, 2, 1), 31) == date(2026, 3, 31)


def test_a_week_commencing_ends_on_its_friday() -> None:
    assert week_friday(date(2026, 2, 16)) == date(2026, 2, 20)


def test_the_first_and_the_last_monday_of_a_month() -> None:
    assert nth_weekday(2026, 5, 0, 1) == date(2026, 5, 4)
    assert nth_weekday(2026, 5, 0, -1) == date(2026, 5, 25)
    assert nth_weekday(2026, 5, 0, 5) is None


def test_terms_end_when_most_schools_break_up() -> None:
    assert term_end(date(2026, 1, 22)) == date(2026, 3, 27)
    assert term_end(date(2026, 8, 5)) == date(2026, 12, 18)
    assert term_end(date(2026, 10, 5), 1) == date(2027, 3, 25)
    assert term_before(date(2026, 1, 22)) == date(2025, 12, 19)
    assert last_school_day(2026, 7) == date(2026, 7, 21)


def test_the_easter_holidays_are_two_weeks_with_good_friday_or_easter_monday_in_them() -> None:
    assert easter_holidays(2024) == (date(2024, 4, 1), date(2024, 4, 12))
    assert easter_holidays(2025) == (date(2025, 4, 7), date(2025, 4, 18))
    assert easter_holidays(2026) == (date(2026, 3, 30), date(2026, 4, 10))
    assert easter_holidays(2027) == (date(2027, 3, 29), date(2027, 4, 9))


def test_half_terms_are_weeks_in_february_may_and_october() -> None:
    assert next_half_term(date(2026, 1, 22)) == date(2026, 2, 16)
    assert next_half_term(date(2026, 3, 1)) == date(2026, 5, 25)
    assert next_half_term(date(2026, 9, 1)) == date(2026, 10, 26)
    assert next_half_term(date(2026, 11, 1)) == date(2027, 2, 15)


def test_the_bank_holidays_are_only_loaded_where_working_days_are_counted() -> None:
    script = (
        "import sys\n"
        "from datetime import date\n"
        "from planlint.language.times import timescales\n"
        "timescales('weekly until 14 May', date(2026, 1, 22))\n"
        "assert not {'holidays', 'spacy'} & set(sys.modules)\n"
        "timescales('within 10 working days', date(2026, 1, 22))\n"
        "assert 'holidays' in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("August bank holiday", date(2026, 8, 31)),
        ("by the August bank holiday", date(2026, 8, 31)),
        ("Easter bank holiday", date(2026, 4, 6)),
        ("May bank holiday Monday", date(2026, 5, 4)),
    ],
)
def test_a_bank_holiday_has_its_day(text: str, day: date) -> None:
    assert [time.due for time in timescales(text, date(2026, 3, 1))] == [day]
