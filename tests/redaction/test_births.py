"""Dates of birth become others with which everybody is as old; all other dates stay."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.plan.model import Child
from planlint.redaction import redacted
from planlint.redaction.births import invented_birth
from planlint.redaction.inventing import Inventor
from tests.redaction.plans import MADE, one, plan, report, shown


def years(born: date, day: date) -> int:
    """The age in years on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def months(born: date, day: date) -> int:
    """The age in months on a day."""
    return (day.year - born.year) * 12 + day.month - born.month - (born.day > day.day)


@given(st.dates(date(1930, 1, 1), date(2026, 3, 12)))
def test_everybody_stays_as_old(born: date) -> None:
    new = invented_birth(born, MADE, Inventor())
    assert new != born
    assert years(new, MADE) == years(born, MADE)
    if (MADE - born).days < 112:
        assert (MADE - new).days // 7 == (MADE - born).days // 7
    elif months(born, MADE) < 24:
        assert months(new, MADE) == months(born, MADE)


@given(st.dates(date(2026, 3, 13), date(2027, 3, 12)))
def test_a_baby_that_is_expected_stays_expected_in_that_month(born: date) -> None:
    new = invented_birth(born, MADE, Inventor())
    assert new != born
    assert new > MADE
    assert (new.year, new.month) == (born.year, born.month) or born - MADE < timedelta(days=2)


@given(st.dates(date(1930, 1, 1), date(2030, 1, 1)))
def test_without_a_plan_date_month_and_year_stay(born: date) -> None:
    new = invented_birth(born, None, Inventor())
    assert new != born
    assert (new.year, new.month) == (born.year, born.month)


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("born 12/03/2014", r"born \d\d/\d\d/201[34]"),
        ("DOB: 3.4.15", r"DOB: \d{1,2}\.\d{1,2}\.1[56]"),
        ("D.O.B. 9 Sept 2008", r"D\.O\.B\. \d{1,2} [A-Z][a-z]{2} 200[89]"),
        ("born on Monday 2nd October 2023", r"born on [A-Z]\w+day \d{1,2}(?:st|nd|rd|th) \w+ 202[34]"),
        ("date of birth 2012-05-09", r"date of birth 201\d-\d\d-\d\d"),
        ("born on the nineteenth of November 2012", r"born on the [a-z-]+ of [A-Z]\w+ 201\d"),
        ("DoB 11-Nov-2014", r"DoB \d{1,2}-[A-Z][a-z]{2}-201\d"),
        ("her birthday is 12 June", r"her birthday is \d{1,2} June"),
        ("Mia Brook (3/5/2016)", r"\w+ \w+ \(\d{1,2}/\d{1,2}/201\d\)"),
    ],
)
def test_a_date_of_birth_keeps_its_form(text: str, pattern: str) -> None:
    after = one(text)
    assert re.fullmatch(pattern, after), after
    assert after != text


@pytest.mark.parametrize(
    "text",
    [
        "by 12/03/2027",
        "visit on 3 May 2026",
        "since 2014",
        "Seen by the nurse (12/01/2026)",
        "9 years old",
        "born in 2014",
    ],
)
def test_other_dates_and_ages_stay(text: str) -> None:
    assert one(text) == text


def test_a_known_date_of_birth_is_found_in_every_form_and_stays_one_date() -> None:
    child = (Child("Mia Brook", born=date(2016, 5, 3)),)
    figures, words, birthday = shown("03/05/2016", "3rd May 2016", "on her birthday, 3 May", children=child)
    day, month, year = map(int, figures.split("/"))
    assert date(year, month, day) != date(2016, 5, 3)
    assert words.startswith(str(day))
    assert words.endswith(str(year))
    assert birthday.split()[-2] == str(day)


def test_twins_stay_twins_and_the_child_has_the_date_of_the_text() -> None:
    twins = (Child("Mia Brook", born=date(2016, 5, 3)), Child("Tia Brook", born=date(2016, 5, 3)))
    after = redacted(report(plan("born 03/05/2016", children=twins))).report.plans[0].plan
    assert after.children[0].born == after.children[1].born != date(2016, 5, 3)
    assert after.children[0].born is not None
    assert after.children[0].born.strftime("%d/%m/%Y") in after.rows[0].action


def test_what_the_rules_need_of_dates_stays() -> None:
    before = plan("by 12 May 2026")
    after = redacted(report(before)).report.plans[0].plan
    assert (after.date, after.review_date, after.rows[0].due_date) == (
        before.date,
        before.review_date,
        before.rows[0].due_date,
    )
