"""An action has an outcome that it serves."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("outcome", ["As above", "Happier", '"', "None of the children is hit"])
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
