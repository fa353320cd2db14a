"""The gap that the words of a rhythm leave, in working days."""

from __future__ import annotations

import pytest

from planlint.language.intervals import days_apart, working_days_apart, working_days_in


@pytest.mark.parametrize(
    ("rhythm", "days"),
    [
        ("every ten working days", 10),
        ("twice a week", 2.5),
        ("six weekly", 30),
        ("6-weekly", 30),
        ("every four to six weeks", 30),
        ("fortnightly", 10),
        ("once a month", 20),
        ("every other Wednesday", 10),
        ("alternate Tuesdays", 10),
        ("monthly", 20),
        ("half-termly", 30),
        ("once every half term", 30),
        ("every 2-3 weeks", 15),
        ("two visits a month", 10),
        ("every 28 days", 20),
        ("every Tuesday", 5),
        ("20 working days", 20),
        ("every three months", 65),
        ("bi-monthly", 40),
        ("every 20 w/days", 20),
        ("first Monday of each month", 20),
        ("daily", 1),
    ],
)
def test_a_rhythm_has_its_gap(rhythm: str, days: float) -> None:
    assert working_days_apart(rhythm) == pytest.approx(days)


def test_words_without_a_rhythm_have_none() -> None:
    assert working_days_apart("regularly") is None


def test_a_month_is_four_weeks_and_three_are_thirteen() -> None:
    assert (working_days_in(1, "months"), working_days_in(3, "months"), working_days_in(6, "weeks")) == (
        20,
        65,
        30,
    )


def test_days_that_are_listed_have_a_longest_gap() -> None:
    assert days_apart("22 June, 13 July, 3 August") == 15
    assert days_apart("15 Dec, 29 Dec, 12 Jan") == 10
    assert days_apart("2/6, 9/6") == 0
    assert days_apart("31 February, 2 March, 9 March") == 0


@pytest.mark.parametrize(
    ("rhythm", "days"),
    [
        ("every eighth working day", 8),
        ("every third Friday", 15),
        ("every 5th Tuesday", 25),
        ("once in six weeks", 30),
        ("once in any three-week spell", 15),
        ("the first Monday of the month", 20),
        ("on the 1st and the 15th", 10),
        ("1/12", 20),
        ("2/52", 10),
        ("wk in wk out", 5),
        ("each school holiday", 30),
    ],
)
def test_a_rhythm_told_by_its_order_its_month_or_in_a_doctors_hand(rhythm: str, days: float) -> None:
    assert working_days_apart(rhythm) == days
