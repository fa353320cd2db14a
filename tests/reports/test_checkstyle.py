"""Checkstyle XML as the programs read it that gather what linters find."""

from __future__ import annotations

import io

from hypothesis import given, settings
from lxml import etree

import planlint
from planlint.linting.model import Finding, PlanReport, Problem, Report, Severity
from planlint.reports.checkstyle import render_checkstyle

from .hostile import reports
from .samples import clean_plan, hostile_plan, poor_plan, report

BROKEN = Problem("exports/broken.docx", "is damaged; ask for a fresh copy")


def parsed(found: Report) -> etree._Element:
    return etree.fromstring(render_checkstyle(found).encode("utf-8"))


def told(found: Report) -> list[tuple[str | None, str | None]]:
    return [(each.get("source"), each.get("severity")) for each in parsed(found).iter("error")]


@given(reports())
@settings(max_examples=60, deadline=None)
def test_no_text_of_a_plan_breaks_a_report(found: Report) -> None:
    root = parsed(found)
    assert render_checkstyle(found) == render_checkstyle(found)
    assert {each.tag for each in root} <= {"file"}
    errors = list(root.iter("error"))
    unread = [problem for problem in found.results() if isinstance(problem, Problem)]
    assert len(errors) == sum(len(plan.findings) + len(plan.problems) for plan in found.plans) + len(unread)
    for each in errors:
        assert set(each.attrib) == {"line", "severity", "message", "source"}
        assert each.get("severity") in {"error", "warning", "info"}
        assert each.get("line", "").isdecimal()
        assert "\n" not in each.get("message", "")


def test_every_file_is_there_once_the_clean_ones_too() -> None:
    root = parsed(report(poor_plan(), clean_plan(), poor_plan(), problems=(BROKEN,)))
    names = [each.get("name") for each in root]
    assert names == ["exports/amelia-cp.docx", "exports/good.docx", "exports/broken.docx"]
    assert len(root[1]) == 0


def test_a_finding_names_its_rule_and_how_grave_it_is() -> None:
    found = told(report(poor_plan()))
    assert found[0] == ("planlint.missing-child-voice", "error")
    assert ("planlint.vague-action", "warning") in found
    assert found[-1] == ("planlint.jargon", "info")


def test_a_file_without_lines_has_line_0() -> None:
    assert {each.get("line") for each in parsed(report(poor_plan())).iter("error")} == {"0"}


def test_a_text_file_has_the_line_with_the_words() -> None:
    text = "Child in need plan\n\n| Need | Outcome | Action | Who | When |\n| Cold | Warm | Monitor | SW | asap |\n"
    plan = planlint.read_plans(io.StringIO(text), "plan.txt")[0]
    finding = Finding("vague-action", Severity.WARNING, 1, "action", "Monitor", 0, 7, "Vague.", "What?")
    (error,) = parsed(report(PlanReport(plan, (finding,)))).iter("error")
    assert error.get("line") == "4"


def test_what_could_not_be_checked_is_an_error_of_its_file() -> None:
    trouble = Problem("exports/good.docx", "no action was found in plan 1")
    found = parsed(report(clean_plan(), problems=(trouble, BROKEN)))
    assert [len(each) for each in found] == [1, 1]
    assert told(report(clean_plan(), problems=(BROKEN,))) == [("planlint.problem", "error")]


def test_hostile_words_stay_words() -> None:
    text = render_checkstyle(report(hostile_plan()))
    assert "<script>" not in text
    assert "\x1b" not in text
    assert "أمي" in text
