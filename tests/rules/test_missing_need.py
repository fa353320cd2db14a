"""An action or an outcome has a need behind it, wherever the layout puts it."""

from __future__ import annotations

import pytest

from planlint.linting.model import Finding
from planlint.plan.model import Column, Field, Plan, Row, Section, SectionName
from tests.rules.words_and_needs import GRID, found

RULE = "missing-need"


def findings(*rows: Row, **parts: object) -> tuple[Finding, ...]:
    return found(RULE, Plan("a plan", "a plan", rows=rows, **{"columns": GRID, **parts}))  # type: ignore[arg-type]


WITHOUT_NEEDS = tuple(column for column in GRID if column.role != Field.NEED)


def test_an_action_without_a_need_is_told_at_its_need() -> None:
    (finding,) = findings(Row(1, need="No bed", action="Buy a bed"), Row(2, action="Ring Nan"))
    assert (finding.row, finding.field) == (2, "need")


def test_an_outcome_without_a_need_and_an_action_is_told_too() -> None:
    assert [each.row for each in findings(Row(1, outcome="Tia sleeps in her own bed"))] == [1]


def test_a_row_that_says_nothing_at_all_is_not_asked() -> None:
    assert findings(Row(1, owner="Mum")) == ()


def test_a_need_that_rows_share_is_theirs() -> None:
    shared = frozenset({Field.NEED})
    assert (
        findings(
            Row(1, need="No bed", action="Buy one"), Row(2, need="No bed", action="Put it up", shared=shared)
        )
        == ()
    )


@pytest.mark.parametrize(
    "need", ["-", "–", "N/A", "TBC", "none identified", "to be agreed at core group", " … "]
)
def test_a_dash_or_a_word_for_nothing_is_no_need(need: str) -> None:
    assert findings(Row(1, need=need, action="Ring Nan"))


@pytest.mark.parametrize("need", ["Sleep", "None of his friends may come", '"', "Housing", "No dentist"])
def test_a_short_need_is_a_need(need: str) -> None:
    assert findings(Row(1, need=need, action="Ring Nan")) == ()


@pytest.mark.parametrize(
    "heading",
    [
        "Need 2: Tia is not sleeping",
        "Worry 1 – Jay is out at night",
        "Tia misses her brother",
        "Jay needs friends",
    ],
)
def test_a_heading_over_the_grid_may_be_the_need(heading: str) -> None:
    assert findings(Row(1, action="Ring Nan", domain=heading), columns=WITHOUT_NEEDS) == ()


@pytest.mark.parametrize(
    "heading", ["Health", "Child's developmental needs", "What needs to happen?", "1. Mornings"]
)
def test_a_heading_that_only_sorts_is_no_need(heading: str) -> None:
    (finding,) = findings(Row(1, action="Ring Nan", domain=heading), columns=WITHOUT_NEEDS)
    assert finding.row is None


def test_a_layout_without_a_place_for_needs_is_told_once() -> None:
    rows = (Row(1, action="Ring Nan"), Row(2, action="Ring Dad"))
    (finding,) = findings(*rows, columns=WITHOUT_NEEDS)
    assert finding.row is None
    assert finding.message == "This plan has no place that says what the child needs."


def test_needs_in_a_section_of_their_own_are_a_place() -> None:
    needs = Section(SectionName.OTHER, "Tia's needs", "Tia has no bed.")
    assert findings(Row(1, action="Buy a bed"), columns=WITHOUT_NEEDS, sections=(needs,)) == ()


def test_a_column_of_worries_is_a_place_whatever_it_was_taken_for() -> None:
    worries = Column("What is the worry?", "history")
    assert findings(Row(1, action="Buy a bed"), columns=(*WITHOUT_NEEDS, worries)) == ()


def test_a_letter_is_asked_once_and_a_plan_without_rows_is_not() -> None:
    assert (
        len(findings(Row(1, action="I will ring Nan"), Row(2, action="Mark will drive you"), columns=())) == 1
    )
    assert findings() == ()


def test_a_need_in_a_sentence_under_the_rows_own_heading_is_not_asked_for() -> None:
    told = Section(SectionName.OTHER, "Nights", "Idris needs a grown-up who is properly awake when he calls.")
    rows = (Row(1, action="Ring the panel", domain="Nights"), Row(2, need="No bed", action="Buy one"))
    assert findings(*rows, sections=(told,)) == ()
    assert [each.row for each in findings(*rows)] == [1]


def test_a_line_that_tells_nothing_under_the_rows_own_heading_is_no_need() -> None:
    printed = Section(SectionName.OTHER, "Nights", "Action no: 1\nWhat I need:")
    rows = (Row(1, action="Ring the panel", domain="Nights"), Row(2, need="No bed", action="Buy one"))
    assert [each.row for each in findings(*rows, sections=(printed,))] == [1]


def test_praise_serves_no_need() -> None:
    praise = Row(1, action="Mum has worked really hard since conference, well done.")
    assert findings(praise, Row(2, need="No bed", action="Buy one")) == ()


def test_as_above_needs_something_above_it() -> None:
    first = Row(1, outcome="Asleep", need="see above", action="Buy a bed")
    assert [each.row for each in findings(first)] == [1]
    below = Row(2, outcome="Asleep", need="as above", action="Put it up")
    assert findings(Row(1, outcome="Asleep", need="Tia has a bed", action="Buy a bed"), below) == ()
    assert [each.row for each in findings(Row(1, outcome="Asleep", need="-", action="Buy a bed"), below)] == [
        1,
        2,
    ]
