"""An action has an outcome that it serves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planlint.document.model import Place
from planlint.linting.model import Finding
from planlint.plan.model import Field, Plan, Row, Section, SectionName
from tests.rules.words_and_needs import GRID, found

RULE = "missing-outcome"
WITHOUT_OUTCOMES = tuple(column for column in GRID if column.role != Field.OUTCOME)


def findings(*rows: Row, **parts: object) -> tuple[Finding, ...]:
    return found(RULE, Plan("a plan", "a plan", rows=rows, **{"columns": GRID, **parts}))  # type: ignore[arg-type]


def test_an_action_without_an_outcome_is_told_at_its_outcome() -> None:
    (finding,) = findings(
        Row(1, need="No bed", action="Buy a bed"), Row(2, action="Ring Nan", outcome="Nan comes")
    )
    assert (finding.row, finding.field) == (1, "outcome")


def test_a_need_without_an_action_is_not_asked_for_its_outcome() -> None:
    assert findings(Row(1, need="No bed")) == ()


def test_an_outcome_that_rows_share_is_theirs() -> None:
    shared = frozenset({Field.OUTCOME})
    rows = (
        Row(1, outcome="Tia sleeps", action="Buy one"),
        Row(2, outcome="Tia sleeps", action="Put it up", shared=shared),
    )
    assert findings(*rows) == ()


@pytest.mark.parametrize("outcome", ["-", "n/a", "TBC", "to be confirmed", "None stated", "?"])
def test_a_word_for_nothing_is_no_outcome(outcome: str) -> None:
    assert findings(Row(1, outcome=outcome, action="Ring Nan"))


@pytest.mark.parametrize("outcome", ["Happier", '"', "None of the children is hit"])
def test_any_outcome_is_one(outcome: str) -> None:
    assert findings(Row(1, outcome=outcome, action="Ring Nan")) == ()


def test_a_heading_over_the_grid_may_be_the_outcome() -> None:
    row = Row(1, action="Buy a bed", domain="So that Tia sleeps in her own bed")
    assert findings(row, columns=WITHOUT_OUTCOMES) == ()


def test_a_layout_without_a_place_for_outcomes_is_told_once() -> None:
    (finding,) = findings(Row(1, action="Ring Nan"), Row(2, action="Ring Dad"), columns=WITHOUT_OUTCOMES)
    assert finding.row is None


def test_outcomes_in_a_section_of_their_own_are_a_place() -> None:
    aims = Section(SectionName.OTHER, "What we want for Tia", "She sleeps in her own bed.")
    assert findings(Row(1, action="Buy a bed"), columns=WITHOUT_OUTCOMES, sections=(aims,)) == ()


def test_a_goal_that_all_share_stands_before_them() -> None:
    goal = Section(SectionName.OTHER, "One goal for both children", "Both are through the gate by 8.50.")
    rows = (
        Row(1, need="Hope is late", action="Ring the flat", domain="Mornings"),
        Row(
            2,
            need="Hope has no friends",
            outcome="Connie comes to tea",
            action="Ask Connie",
            domain="Being nine",
        ),
    )
    assert findings(*rows, sections=(goal,)) == ()
    assert [each.row for each in findings(*rows)] == [1]


def test_what_is_told_in_a_sentence_under_the_rows_own_heading_is_not_asked_for() -> None:
    told = Section(
        SectionName.OTHER, "Lifts", "By the end of term he will look at his picture before every lift."
    )
    rows = (Row(1, action="Make the picture", domain="Lifts"), Row(2, outcome="He sleeps", action="Ring Nan"))
    assert findings(*rows, sections=(told,)) == ()


def test_a_dash_in_a_grid_stays_a_gap_whatever_stands_around_it() -> None:
    goal = Section(SectionName.OTHER, "Our goals", "Both are through the gate by 8.50.")
    grid = tuple(replace(column, place=Place("line 4", (4,))) for column in GRID)
    rows = (Row(1, outcome="-", action="Ring Nan"), Row(2, outcome="Tia sleeps", action="Buy a bed"))
    assert [each.row for each in findings(*rows, sections=(goal,), columns=grid)] == [1]


def test_praise_serves_no_outcome() -> None:
    praise = Row(1, action="Mum has worked really hard since conference, well done.")
    assert findings(praise, Row(2, outcome="Tia sleeps", action="Buy a bed")) == ()


def test_a_hope_told_beside_the_need_in_running_text_is_an_outcome() -> None:
    told = Row(1, need="Her hair is sore. We'd like to hear her say it does not hurt.", action="Marcia comes")
    other = Row(2, need="Wakes at two", outcome="Sleeps till six", action="Buy a light")
    assert findings(told, other) == ()


def test_running_text_that_hardly_ever_tells_an_outcome_is_no_layout_for_them() -> None:
    rows = tuple(Row(number, need="A worry", action="Ring Nan") for number in range(1, 5))
    one = Row(5, need="A worry", outcome="Nan comes", action="Ring Nan")
    assert findings(*rows, one) == ()
    grid = tuple(replace(column, place=Place("table 1", (1,))) for column in GRID)
    assert len(findings(*rows, one, columns=grid)) == len(rows)


def test_as_above_needs_something_above_it() -> None:
    first = Row(1, need="Asleep", outcome="see above", action="Buy a bed")
    assert [each.row for each in findings(first)] == [1]
    below = Row(2, need="Asleep", outcome="as above", action="Put it up")
    assert findings(Row(1, need="Asleep", outcome="Tia has a bed", action="Buy a bed"), below) == ()
    assert [each.row for each in findings(Row(1, need="Asleep", outcome="-", action="Buy a bed"), below)] == [
        1,
        2,
    ]
