"""The report as commands of GitHub Actions: findings beside the files of a pull request, one line each."""

from __future__ import annotations

from planlint.linting.model import Finding, Report, Severity, Tally
from planlint.plan.model import Plan
from planlint.reports.machine import complaint, counted, line_of, phrase, rule_name, slashed, told
from planlint.reports.marks import clean, shorten
from planlint.reports.wording import say

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "notice"}
_MOST_SHOWN = 10
"""How many errors, warnings and notices of a step GitHub shows each; all others stay in the log."""
_LONGEST_TITLE = 200


def render_github(report: Report) -> str:
    """The whole run as one command a line: a summary, what could not be done, then findings, the gravest first."""
    tally = counted(report)
    commands = [
        _command("notice", "planlint", _summary(tally, len(report.rules))),
        *(_command("error", "planlint", complaint(each), each.source) for each in tally.problems),
        *(_finding(plan, finding, report) for plan, finding in _ranked(report)),
    ]
    return "".join(f"{command}\n" for command in commands)


def _summary(tally: Tally, rules: int) -> str:
    """The run in one line. It is a notice like others, and comes first, since GitHub shows what comes first."""
    counts = [tally.counts[severity] for severity in Severity]
    ran = say("closing", tally.plans, rules, *counts, tally.unread, tally.unchecked)
    others = {Severity.ERROR: len(tally.problems), Severity.ADVICE: 1}
    fit = all(tally.counts[each] + others.get(each, 0) <= _MOST_SHOWN for each in Severity)
    return ran if fit else f"{ran} {phrase('shown_on_github', _MOST_SHOWN)}"


def _ranked(report: Report) -> list[tuple[Plan, Finding]]:
    """Every finding, the gravest of each plan before the second of any, so that no plan takes all the places."""
    placed: list[tuple[int, int, Plan, Finding]] = []
    for plan in report.plans:
        for severity in Severity:
            same = (finding for finding in plan.findings if finding.severity is severity)
            placed.extend((severity.rank, number, plan.plan, each) for number, each in enumerate(same))
    return [(plan, finding) for _, _, plan, finding in sorted(placed, key=lambda each: each[:2])]


def _finding(plan: Plan, finding: Finding, report: Report) -> str:
    return _command(
        _COMMANDS[finding.severity],
        rule_name(finding.rule, report.rules),
        told(plan, finding),
        plan.source,
        line_of(plan, finding),
    )


def _command(name: str, title: str, message: str, source: str = "", line: int | None = None) -> str:
    properties = {"file": slashed(source), "line": "" if line is None else str(line)}
    properties["title"] = shorten(title, _LONGEST_TITLE)
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items() if value)
    return f"::{name} {listed}::{_data(message)}"


def _data(text: str) -> str:
    """A text as the message of a command."""
    return clean(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """A text as a property of a command, which ends at a comma or a colon."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
