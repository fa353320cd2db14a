"""Rules run over plans: in any order, the same; one that fails is named and all others still run."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from planlint.linting.engine import check_plans
from planlint.linting.loading import load_rules
from planlint.linting.model import Report, Severity
from planlint.linting.settings import Settings
from planlint.plan.model import Column, Field, Plan, Row, Section, SectionName
from tests.linting.test_pages import GOOD, page

COLUMNS = tuple(Column(field.value, field.value) for field in Field)
POOR = Plan(
    source="poor.docx",
    name="1",
    columns=COLUMNS,
    rows=(
        Row(1, outcome="Improved attendance", action="Monitor the situation", owner="All", due="ongoing"),
        Row(
            2,
            outcome="Improved attendance",
            action="SW to ref Amy to ZZTOP",
            shared=frozenset({Field.OUTCOME}),
        ),
    ),
)


def run(*plans: Plan, settings: Settings | None = None) -> Report:
    chosen = settings or Settings()
    return check_plans(plans, load_rules(chosen), chosen)


def test_a_poor_plan_is_told_what_to_ask() -> None:
    found = {(finding.rule, finding.row, finding.quote) for finding in run(POOR).findings}
    expected = {
        ("missing-contingency", None, None),
        ("missing-child-voice", None, None),
        ("missing-review-date", None, None),
        ("vague-action", 1, "Monitor"),
        ("vague-owner", 1, "All"),
        ("vague-timescale", 1, "ongoing"),
        ("unmeasurable-outcome", 1, "Improved attendance"),
        ("missing-timescale", 2, None),
        ("undefined-acronym", 2, "ZZTOP"),
        ("undefined-acronym", 2, "SW"),
        ("missing-need", 1, None),
        ("missing-need", 2, None),
        ("missing-parent-views", None, None),
        ("missing-risk-analysis", None, None),
        ("missing-family-history", None, None),
        ("missing-identity", None, None),
        ("missing-visits", None, None),
        ("missing-signoff", None, None),
    }
    assert found == expected


def test_quotes_are_exactly_the_words_at_their_place() -> None:
    report = run(POOR)
    for finding in report.findings:
        if finding.quote is not None:
            row = POOR.rows[(finding.row or 1) - 1]
            assert row.text(Field(str(finding.field)))[finding.start : finding.end] == finding.quote


def test_the_gravest_come_first() -> None:
    ranks = [finding.severity.rank for finding in run(POOR).findings]
    assert ranks == sorted(ranks)


def test_the_order_of_plans_and_rules_changes_nothing() -> None:
    plans = [POOR, replace(POOR, name="2", rows=POOR.rows[:1]), Plan("clean.docx", "3")]
    rules = load_rules(Settings())
    expected = {report.plan.name: report for report in check_plans(plans, rules, Settings()).plans}
    for order in permutations(plans):
        assert {r.plan.name: r for r in check_plans(order, rules[::-1], Settings()).plans} == expected


def test_a_rule_that_fails_is_named_without_the_plans_words_and_the_others_run(tmp_path: Path) -> None:
    page(tmp_path, GOOD)
    (tmp_path / "say-mum.py").write_text("def check(row):\n    raise KeyError(row.action)\n    yield\n")
    report = run(POOR, settings=Settings(rules=(tmp_path,)))
    assert [problem.source for problem in report.problems] == ["poor.docx"]
    message = report.problems[0].message
    assert "'say-mum' failed" in message
    assert "KeyError, line 2 of say-mum.py" in message
    assert "Monitor" not in message
    assert "vague-action" in {finding.rule for finding in report.findings}


def test_a_check_that_points_outside_the_text_is_a_failed_rule(tmp_path: Path) -> None:
    page(tmp_path, GOOD)
    check = "from planlint.linting.api import Mark\n\ndef check(row):\n    yield Mark('action', 0, 9999)\n"
    (tmp_path / "say-mum.py").write_text(check)
    report = run(POOR, settings=Settings(rules=(tmp_path,)))
    assert "ValueError" in report.problems[0].message


def test_a_council_can_change_a_severity_and_accept_an_acronym() -> None:
    settings = Settings(severity={"vague-action": Severity.ERROR}, acronyms=frozenset({"ZZTOP"}))
    report = run(POOR, settings=settings)
    assert {f.severity for f in report.findings if f.rule == "vague-action"} == {Severity.ERROR}
    assert "ZZTOP" not in {finding.quote for finding in report.findings}


def test_quoted_speech_is_left_alone_by_words() -> None:
    said = Section(SectionName.CHILD_VOICE, "Voice", "Tia said “placement is a silly word”.")
    report = run(Plan("a.docx", "1", sections=(said,)), settings=Settings(select=("jargon",)))
    assert report.findings == ()


@pytest.mark.parametrize(
    ("old", "new"), [("Amy", "Oluwaseun"), ("Amy", "Mohammed"), ("Amy", "Agnieszka"), ("Amy", "May")]
)
def test_a_childs_name_changes_no_finding(old: str, new: str) -> None:
    swapped = replace(
        POOR, rows=tuple(replace(row, action=row.action.replace(old, new)) for row in POOR.rows)
    )
    assert [(f.rule, f.row) for f in run(swapped).findings] == [(f.rule, f.row) for f in run(POOR).findings]


def test_strengths_are_said_only_where_they_are_true() -> None:
    sections = (
        Section(SectionName.CHILD_VOICE, "Voice", "Tia said she wants to see Nan."),
        Section(
            SectionName.CONTINGENCY,
            "If",
            "If Mum drinks, Sue Hall rings Nan that day and Tia sleeps at Nan's.",
        ),
    )
    good = Plan(
        "good.docx",
        "1",
        rows=(Row(1, action="Mum to ring the GP", owner="Mum", due="3/5/26"),),
        sections=sections,
    )
    said = " ".join(run(good).plans[0].strengths)
    assert "The child can be heard" in said
    assert "what will happen if the plan does not work" in said
    assert "next be looked at" not in said
    assert "actions" not in said
    assert run(POOR).plans[0].strengths == ()


def test_a_strength_counts_the_rows_it_is_true_of() -> None:
    rows = tuple(Row(n, action="Mum to ring the GP", owner="Mum", due="3/5/26") for n in range(1, 5))
    told = run(Plan("a.docx", "1", rows=rows)).plans[0].strengths
    assert "All 4 actions name somebody who will do them." in told
    told = (
        run(Plan("a.docx", "1", rows=(*rows, Row(5, action="Mum to ring the GP", owner="Mum"))))
        .plans[0]
        .strengths
    )
    assert "4 of 5 actions have a time that could go in a diary." in told
