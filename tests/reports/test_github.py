"""Commands of GitHub Actions, read here as GitHub's own runner reads them."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace

from hypothesis import given, settings

import planlint
from planlint.linting.model import Finding, PlanReport, Problem, Report, Severity
from planlint.reports.github import render_github

from .hostile import reports
from .samples import clean_plan, hostile_plan, no_date, poor_plan, report

BROKEN = Problem("exports/broken.docx", "is damaged; ask for a fresh copy")


@dataclass(frozen=True)
class Command:
    """A command as the runner understands it."""

    name: str
    properties: dict[str, str]
    message: str


def unescaped(text: str, *marks: tuple[str, str]) -> str:
    for mark, character in (("%0D", "\r"), ("%0A", "\n"), *marks, ("%25", "%")):
        text = text.replace(mark, character)
    return text


def read(line: str) -> Command:
    """A line of a log by the steps of ``ActionCommand.TryParseV2`` of the runner."""
    assert line.startswith("::")
    head, _, message = line[2:].partition("::")
    name, _, listed = head.partition(" ")
    pairs = [pair.partition("=") for pair in listed.split(",") if pair]
    properties = {key: unescaped(value, ("%3A", ":"), ("%2C", ",")) for key, _, value in pairs}
    return Command(name, properties, unescaped(message))


def commands(found: Report) -> list[Command]:
    text = render_github(found)
    assert text.endswith("\n")
    return [read(line) for line in text.removesuffix("\n").split("\n")]


@given(reports())
@settings(max_examples=60, deadline=None)
def test_no_text_of_a_plan_becomes_a_command(found: Report) -> None:
    text = render_github(found)
    assert text.encode("utf-8").decode() == text == render_github(found)
    assert text.splitlines() == text.removesuffix("\n").split("\n")
    told = commands(found)
    problems = {(problem.source, problem.message) for problem in found.problems}
    assert len(told) >= 1 + len(found.findings) + (len(problems) > 0)
    for command in told:
        assert command.name in {"error", "warning", "notice"}
        assert set(command.properties) <= {"file", "line", "title"}
        assert command.properties.get("line", "1").isdecimal()
        assert "\n" not in command.message


def test_a_finding_stands_beside_its_file() -> None:
    found = commands(report(poor_plan()))
    assert found[1] == Command(
        "error",
        {"file": "exports/amelia-cp.docx", "title": "The child is not heard (missing-child-voice)"},
        "CH-0041, child’s voice: Nothing in the plan says what Amelia has said, shown or wants. "
        "What does Amelia say about home?",
    )
    assert [each.name for each in found].count("warning") == 7
    assert found[-1].name == "notice"


def test_a_line_is_told_only_where_the_file_has_lines() -> None:
    text = "Child in need plan\n\n| Need | Outcome | Action | Who | When |\n| Cold | Warm | Monitor | SW | asap |\n"
    plan = planlint.read_plans(io.StringIO(text), "my plans\\plan.txt")[0]
    finding = Finding("vague-action", Severity.WARNING, 1, "action", "Monitor", 0, 7, "Vague.", "What?")
    (_, told) = commands(report(PlanReport(plan, (finding,))))
    assert told.properties["file"] == "my plans/plan.txt"
    assert told.properties["line"] == "4"
    assert all("line" not in each.properties for each in commands(report(poor_plan())))


def test_what_ends_a_property_or_a_line_is_escaped() -> None:
    poor = poor_plan()
    plan = replace(poor.plan, source="C:\\100%, new: \n::error::x.docx")
    line = render_github(report(PlanReport(plan, (no_date(2),)))).split("\n")[1]
    assert line.startswith("::error file=C%3A/100%25%2C new%3A %0A%3A%3Aerror%3A%3Ax.docx,title=")
    assert read(line).properties["file"] == "C:/100%, new: \n::error::x.docx"


def test_words_that_look_escaped_come_out_as_they_are() -> None:
    finding = replace(no_date(2), message="It says %0A::error::no %25.")
    (_, told) = commands(report(PlanReport(poor_plan().plan, (finding,))))
    assert "It says %0A::error::no %25." in told.message


def test_the_run_is_summed_up_first() -> None:
    first = commands(report(poor_plan(), clean_plan()))[0]
    assert first.properties == {"title": "planlint"}
    assert first.message == "2 plans and 7 rules ran: 5 errors, 7 warnings, 1 piece of advice."
    assert commands(report(clean_plan()))[0].message.endswith("nothing to ask.")


def test_where_github_hides_some_the_summary_says_so() -> None:
    poor = poor_plan()
    ten = PlanReport(poor.plan, (no_date(2),) * 10)
    assert "GitHub shows" not in commands(report(ten))[0].message
    eleven = PlanReport(poor.plan, (no_date(2),) * 11)
    assert "GitHub shows no more than 10 of each kind" in commands(report(eleven))[0].message
    assert "GitHub shows" in commands(report(ten, problems=(BROKEN,)))[0].message
    advice = PlanReport(poor.plan, (replace(no_date(2), severity=Severity.ADVICE),) * 10)
    assert "GitHub shows" in commands(report(advice))[0].message


def test_what_could_not_be_checked_comes_before_any_finding() -> None:
    found = commands(report(poor_plan(), problems=(BROKEN,)))
    assert found[1].message == "exports/broken.docx: is damaged; ask for a fresh copy"
    assert found[1].properties["file"] == "exports/broken.docx"


def test_no_plan_takes_all_the_places_that_github_shows() -> None:
    poor = poor_plan()
    many = PlanReport(poor.plan, (no_date(2),) * 20)
    other = PlanReport(replace(poor.plan, source="other.docx"), (no_date(5),))
    files = [each.properties["file"] for each in commands(report(many, other))[1:4]]
    assert files == ["exports/amelia-cp.docx", "other.docx", "exports/amelia-cp.docx"]


def test_the_gravest_come_first_whatever_their_plan() -> None:
    names = [each.name for each in commands(report(hostile_plan(), poor_plan()))[1:]]
    assert names == sorted(names, key=["error", "warning", "notice"].index)
