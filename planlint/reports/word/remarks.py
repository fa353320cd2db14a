"""What is said in the margin of a plan: a summary at its title, and a remark at each place that has something to ask.

The words come from the phrases that all reports share. What is asked a second time is said shorter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.linting.model import Finding, PlanReport, RuleCard, Severity
from planlint.plan.model import Plan
from planlint.reports.marks import shorten
from planlint.reports.summary import Group, foremost, groups, handle, runs, verdict
from planlint.reports.word.anchors import Anchor, Anchors
from planlint.reports.wording import place, say

_NAMED = 2
_HANDLE = 40
_PLACES = {Severity.ERROR: 1_000, Severity.WARNING: 3, Severity.ADVICE: 1}
"""At so many places one thing is said of a plan, so that the margin stays readable; the last of them names the other rows."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment to be written: its lines, and where it stands."""

    lines: tuple[str, ...]
    anchor: Anchor


def remarks(plan: PlanReport, rules: Sequence[RuleCard], anchors: Anchors, full: bool) -> Iterator[Remark]:
    """Everything to be said of a plan, the summary first; ``full`` says each thing at each of its places."""
    yield Remark(_summary(plan, rules), anchors.title())
    asked: set[tuple[str, str]] = set()
    for group in groups(plan, rules):
        question = (group.first.rule, group.first.suggestion)
        yield from _group(group, plan, anchors, full, question not in asked)
        asked.add(question)


def _summary(plan: PlanReport, rules: Sequence[RuleCard]) -> tuple[str, ...]:
    found = verdict(plan, rules)
    counts = [plan.count(severity) for severity in Severity]
    detail = say("verdict_detail", found.value, *counts, len(plan.plan.rows), len(rules), bool(plan.problems))
    first = foremost(groups(plan, rules))
    return (
        say("word_summary", found.value, detail),
        *(say("word_first", _place(group, plan.plan), group.message) for group in first),
        *((say("good", plan.strengths, 0),) if plan.strengths else ()),
    )


def _group(group: Group, plan: PlanReport, anchors: Anchors, full: bool, asks: bool) -> Iterator[Remark]:
    """One remark a place; the first asks, where that was not asked yet, and the last says of which other rows it is true."""
    places: dict[Anchor, Finding] = {}
    for finding in group.findings:
        places.setdefault(anchors.of(finding), finding)
    shown = len(places) if full else _PLACES[group.severity]
    told = list(places.items())[:shown]
    for number, (anchor, finding) in enumerate(told):
        lines = [say("word_point", say("severity", finding.severity.value), finding.message)]
        if anchor.near:
            alone = Group((finding,), finding.message)
            lines.insert(0, say("word_elsewhere", place(alone, plan.plan), finding.quote or ""))
        if number == 0 and asks:
            lines.append(say("ask", finding.suggestion))
        if number == len(told) - 1:
            lines += _also(group, plan.plan, [each for _, each in told])
        yield Remark(tuple(lines), anchor)


def _also(group: Group, plan: Plan, told: Sequence[Finding]) -> Iterator[str]:
    """The other rows that a group is true of."""
    rows = sorted(set(group.rows) - {finding.row for finding in told})
    if rows:
        yield say("word_also", _named(rows, plan))


def _place(group: Group, plan: Plan) -> str:
    return _named(group.rows, plan) if group.rows else place(group, plan)


def _named(rows: Sequence[int], plan: Plan) -> str:
    """Rows by their first words, for the author's own form seldom numbers them."""
    words = {row.number: shorten(handle(row), _HANDLE) for row in plan.rows}
    named = [words.get(row, "") or say("rows", runs([row])) for row in rows[:_NAMED]]
    return say("word_rows", named, len(rows) - len(named))
