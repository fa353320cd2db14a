"""The report as Markdown, to paste into a wiki, a chat or a merge request; no text of a plan is ever taken for Markdown.

Everything is escaped here, before the template sees it, so that a template of one's own cannot forget to. How it is
laid out stands in ``report.md.jinja``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planlint.linting.model import Finding, PlanReport, Report, RuleCard, Severity, Tally
from planlint.plan.model import Plan
from planlint.reports.marks import one_line, sentence, shorten
from planlint.reports.summary import Group, Verdict, foremost, groups, handle, row_of, unsure_columns, verdict
from planlint.reports.wording import environment, place, say

MOST_FINDINGS = 10
MOST_STRENGTHS = 3
MOST_NOTICES = 4
HANDLE = 62
QUOTE = 60

_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_SPECIAL = re.compile(
    r"[\\`*_\[\]{}|~$@#]"
    r"|:(?=//|\w+:)"  # an address that would become a link, a word that would become a picture
    r"|(?<=\w)\.(?=[^\W\d])"  # a bare address, which some programs make a link too
    r"|^[-+/]"  # a list; a command, where a merge request takes them
)
_NUMBERED = re.compile(r"^(\d+)([.)])(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Line:
    """A finding as one item of a list; all texts of these views but the closed words are Markdown."""

    severity: Severity
    field: str
    quote: str
    message: str
    suggestion: str
    rule: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of the plan with what was found there: ``words`` are the first of its row."""

    place: str
    words: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class First:
    """One of the things to ask first."""

    place: str
    message: str
    suggestion: str


@dataclass(frozen=True, slots=True)
class PlanView:
    """Everything the report says of one plan; ``more`` is how many findings are left out."""

    title: str
    source: str
    dates: str
    verdict: Verdict
    detail: str
    first: tuple[First, ...]
    strengths: tuple[str, ...]
    more_strengths: int
    unsure: tuple[str, ...]
    more_unsure: int
    spots: tuple[Spot, ...]
    more: int


@dataclass(frozen=True, slots=True)
class ProblemView:
    """What could not be checked."""

    source: str
    message: str


def render_markdown(report: Report, full: bool = False) -> str:
    """The whole run as Markdown: what to ask first, what is good, and the findings by row; it ends in a newline.

    ``full`` lists everything; else long lists are cut after the gravest, and say how many more there are.
    """
    tally = Tally()
    for _ in tally.watching(report.results()):
        pass
    counts = [tally.counts[severity] for severity in Severity]
    closing = say("closing", tally.plans, len(report.rules), *counts, tally.unread, tally.unchecked)
    page = environment(escape=False).get_template("report.md.jinja")
    return page.render(
        single=len(report.plans) == 1 and not tally.problems,
        plans=[_plan(plan, report.rules, full) for plan in report.plans],
        problems=[
            ProblemView(escaped(problem.source), escaped(problem.message)) for problem in tally.problems
        ],
        closing=escaped(closing),
    )


def escaped(text: str) -> str:
    r"""The text on one line, in Markdown that reads as that text wherever it begins a line or stands in one.

    ``&``, ``<`` and ``>`` become entities, since not every program takes a ``\`` before them; HTML is never let
    through. GitHub alone still makes a link of an e-mail address, which nothing that leaves the text as it is prevents.
    """
    line = _SPECIAL.sub(r"\\\g<0>", one_line(text))
    return _NUMBERED.sub(r"\1\\\2", line).translate(_ENTITIES)


def _plan(report: PlanReport, rules: Sequence[RuleCard], full: bool) -> PlanView:
    plan = report.plan
    found = verdict(report, rules)
    counts = [report.count(severity) for severity in Severity]
    detail = say("verdict_detail", found, *counts, len(plan.rows), len(rules), bool(report.problems))
    shown = report.findings if full else report.findings[:MOST_FINDINGS]
    unsure = _unsure(plan)
    return PlanView(
        title=escaped(say("who_for", plan)),
        source=escaped(say("source", plan)),
        dates=escaped(say("dates", plan)),
        verdict=found,
        detail=escaped(sentence(detail)),
        first=tuple(_first(group, plan) for group in foremost(groups(report, rules))),
        strengths=tuple(
            escaped(sentence(each)) for each in report.strengths[: None if full else MOST_STRENGTHS]
        ),
        more_strengths=0 if full else max(len(report.strengths) - MOST_STRENGTHS, 0),
        unsure=unsure[: None if full else MOST_NOTICES],
        more_unsure=0 if full else max(len(unsure) - MOST_NOTICES, 0),
        spots=_spots(shown, plan),
        more=len(report.findings) - len(shown),
    )


def _unsure(plan: Plan) -> tuple[str, ...]:
    """What planlint may have read otherwise than it is meant."""
    columns = (say("unsure_column", column.heading, column.role) for column in unsure_columns(plan))
    return tuple(escaped(sentence(notice)) for notice in (*plan.notices, *columns))


def _first(group: Group, plan: Plan) -> First:
    return First(
        place=escaped(place(group, plan)),
        message=escaped(sentence(group.message)),
        suggestion=escaped(say("ask", group.first.suggestion)),
    )


def _spots(findings: Iterable[Finding], plan: Plan) -> tuple[Spot, ...]:
    """The findings by where they stand: what is about no row first, then row by row; what says the same stands once."""
    places: dict[tuple[int, str], list[Finding]] = {}
    for finding in findings:
        where = place(Group((finding,), finding.message), plan)
        places.setdefault((finding.row or 0, where), []).append(finding)
    return tuple(
        Spot(
            place=escaped(where),
            words=_words(found[0], plan),
            lines=tuple(dict.fromkeys(_line(finding) for finding in found)),
        )
        for (_, where), found in sorted(places.items(), key=lambda item: item[0][0])
    )


def _words(finding: Finding, plan: Plan) -> str:
    row = row_of(plan, finding)
    words = shorten(handle(row), HANDLE) if row is not None else ""
    return escaped(say("quoted", words)) if words else ""


def _line(finding: Finding) -> Line:
    quote = one_line(finding.quote or "")
    said = quote in one_line(finding.message)
    return Line(
        severity=finding.severity,
        field=escaped(say("field", finding.field)) if finding.field and finding.row is not None else "",
        quote="" if said else escaped(say("quoted", shorten(quote, QUOTE))),
        message=escaped(sentence(finding.message)),
        suggestion=escaped(say("ask", finding.suggestion)),
        rule=escaped(finding.rule),
    )
