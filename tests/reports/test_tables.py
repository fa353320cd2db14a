"""What the tables count and say, whatever file they are written to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planlint.linting.model import PlanReport, Problem, Report
from planlint.reports.tables import (
    FindingRow,
    PlanRow,
    ProblemRow,
    StandardRow,
    finding_rows,
    plan_rows,
    problem_rows,
    standard_rows,
    words,
)

from .samples import RULES, clean_plan, hostile_plan, poor_plan, report

FAILED = Problem("exports/good.docx", "the rule 'jargon' failed", "jargon")


def half_checked() -> PlanReport:
    """A plan like the clean one on which the rule about jargon failed."""
    good = clean_plan()
    return replace(good, problems=(FAILED,))


def standards(*plans: PlanReport) -> dict[str, StandardRow]:
    return {row.rule: row for row in standard_rows(Report(plans, (), RULES))}


def test_a_standard_is_told_as_so_many_of_so_many() -> None:
    found = standards(poor_plan(), clean_plan(), hostile_plan())
    assert found["missing-timescale"].met == "2 of 3 (67%)"
    assert (found["missing-timescale"].findings, found["missing-timescale"].unmet) == (3, 1)
    assert found["jargon"].met == "1 of 3 (33%)"


def test_every_rule_that_ran_has_a_row() -> None:
    rows = standards(clean_plan())
    assert set(rows) == {card.id for card in RULES}
    assert {row.met for row in rows.values()} == {"1 of 1 (100%)"}


def test_what_the_fewest_plans_meet_stands_first() -> None:
    met = [row.met for row in standard_rows(report(poor_plan(), clean_plan(), hostile_plan()))]
    assert met == sorted(met)


def test_a_plan_a_rule_could_not_look_at_is_not_said_to_meet_it() -> None:
    found = standards(half_checked(), clean_plan())
    assert (found["jargon"].met, found["jargon"].untold) == ("1 of 1 (100%)", 1)
    assert (found["missing-owner"].met, found["missing-owner"].untold) == ("2 of 2 (100%)", 0)


def test_nothing_is_said_of_a_standard_that_no_plan_could_be_looked_at_for() -> None:
    row = standards(half_checked())["jargon"]
    assert (row.met, row.unmet, row.untold) == ("none could be told", 0, 1)


def test_the_plans_of_a_standard_add_up() -> None:
    plans = (poor_plan(), clean_plan(), hostile_plan(), half_checked())
    for row in standards(*plans).values():
        met, told = (int(number) for number in row.met.split(" (")[0].split(" of "))
        assert met + row.unmet == told
        assert told + row.untold == len(plans)


def test_the_plan_says_what_to_ask_first_and_what_is_good() -> None:
    (row,) = plan_rows([poor_plan()], RULES)
    assert row.verdict == "Pass back"
    assert row.first == (
        "Child’s voice: Nothing in the plan says what Amelia has said, shown or wants. "
        "Ask: What does Amelia say about home?"
    )
    assert row.strengths == "Rows 3 and 4 say who does what, and by when.\nThe next review has a date."
    assert (row.rows, row.error, row.warning, row.advice) == (6, 5, 7, 1)


def test_what_was_not_checked_and_what_is_unsure_stand_with_the_plan() -> None:
    (row,) = plan_rows([replace(poor_plan(), problems=(FAILED,))], RULES)
    assert row.unchecked.splitlines() == [
        "the rule 'jargon' failed.",
        "Not sure: A table with two columns on page 3 was not read as part of the plan.",
        "Not sure: The column “Hoped for” was taken for “outcome”.",
    ]


def test_a_finding_is_found_again_by_the_words_of_its_row_or_its_heading() -> None:
    rows = list(finding_rows([poor_plan()], RULES))
    assert {(row.row, row.where) for row in rows} >= {
        (2, "Refer Mum to the Freedom Programme."),
        (None, "What if things do not get better?"),
    }
    assert (rows[0].field, rows[0].where) == ("child’s voice", "")
    assert {row.title for row in rows if row.rule == "missing-owner"} == {"Nobody named"}


def test_a_finding_about_the_whole_plan_says_so() -> None:
    poor = poor_plan()
    whole = replace(poor.findings[0], field=None)
    (row,) = finding_rows([replace(poor, findings=(whole,))], RULES)
    assert row.field == "The whole plan"
    (row,) = finding_rows([replace(poor, findings=(replace(whole, row=2),))], RULES)
    assert (row.row, row.field) == (2, "")


def test_a_plans_own_problem_names_the_plan_and_is_told_once() -> None:
    broken = Problem("exports/broken.docx", "This is not a Word file.")
    run = report(clean_plan(), problems=(FAILED, broken))
    assert list(problem_rows(run.results())) == [
        ProblemRow("exports/good.docx", "1", "the rule 'jargon' failed"),
        ProblemRow("exports/broken.docx", "", "This is not a Word file."),
    ]


@pytest.mark.parametrize("table", [PlanRow, FindingRow, StandardRow, ProblemRow])
def test_no_two_columns_of_a_table_have_the_same_heading(table: type[PlanRow]) -> None:
    headings = [words("heading", column) for column in table._fields]
    assert all(headings)
    assert len(set(headings)) == len(headings)
