"""The pass-back note: plain sentences in a manager's voice, to copy into the case system and change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planlint.linting.model import Finding, PlanReport, Report, RuleCard, Severity
from planlint.plan.model import Row
from planlint.reports.marks import shorten
from planlint.reports.summary import Verdict, handle, row_of, runs, section_of, verdict
from planlint.reports.wording import capital, environment, say

MOST_POINTS = 10
MOST_PLACES = 4
HANDLE = 48
QUOTE = 60


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to change: where it stands, what is wrong where no words say it, and what to ask."""

    severity: Severity
    places: tuple[str, ...]
    more_places: int
    message: str
    suggestion: str


def render_note(plan: PlanReport, found: Verdict | None = None, rules: Sequence[RuleCard] = ()) -> str:
    """The note on one plan, at most ten points long, ending in a newline.

    ``found`` is the verdict of the run the plan belongs to; without it the plan is taken as fully checked. ``rules`` are those
    that ran: where words are quoted, the title of the rule says what is wrong with them.
    """
    titles = {card.id: card.title for card in rules}
    every = _points(plan)
    shown = every[:MOST_POINTS]
    hidden = sum(len(findings) for findings in every[MOST_POINTS:])
    return (
        environment(escape=False)
        .get_template("note.txt.jinja")
        .render(
            plan=plan.plan,
            strengths=plan.strengths,
            points=[_point(findings, plan, titles) for findings in shown],
            more=hidden,
            verdict=found or _own_verdict(plan),
        )
    )


# More rows than this are told by their numbers alone, to keep the note short.
_NAMED_ROWS = 2


def render_notes(report: Report) -> str:
    """The notes on all plans of a run, one behind the other with a line between them."""
    return f"\n{'-' * 72}\n\n".join(
        render_note(plan, verdict(plan, report.rules), report.rules) for plan in report.plans
    )


def _own_verdict(plan: PlanReport) -> Verdict:
    if plan.findings:
        grave = {finding.severity.rank for finding in plan.findings}
        return (Verdict.PASS_BACK, Verdict.ASK, Verdict.LOOK)[min(grave)]
    return Verdict.READY if plan.plan.rows else Verdict.INCOMPLETE


def _points(plan: PlanReport) -> list[list[Finding]]:
    """Findings of one rule with one question, together wherever they stand; the gravest first."""
    found: dict[tuple[object, ...], list[Finding]] = {}
    for finding in plan.findings:
        key = (finding.severity, finding.rule, finding.suggestion, finding.quote is None and finding.message)
        found.setdefault(key, []).append(finding)
    return sorted(found.values(), key=lambda findings: findings[0].severity.rank)


def _point(findings: list[Finding], plan: PlanReport, titles: Mapping[str, str]) -> Point:
    first = findings[0]
    row = row_of(plan.plan, first)
    rows = [found for finding in findings if (found := row_of(plan.plan, finding)) is not None]
    if row is not None and len({found.number for found in rows}) == len(findings) <= _NAMED_ROWS:
        # The author's own form seldom has row numbers: the action's first words are what it can be found by.
        named = [_told(finding, found) for finding, found in zip(findings, rows, strict=True)]
    else:
        named = _places(findings, plan)
    return Point(
        severity=first.severity,
        places=tuple(named[:MOST_PLACES]),
        more_places=max(len(named) - MOST_PLACES, 0),
        message=_message(findings, titles),
        suggestion=first.suggestion,
    )


def _message(findings: list[Finding], titles: Mapping[str, str]) -> str:
    """What is wrong, in words that are true of every place and quote none of them again."""
    first = findings[0]
    same = all(finding.message == first.message for finding in findings)
    if same and not (first.quote and first.quote in first.message):
        return first.message
    return titles.get(first.rule, "")


def _told(finding: Finding, row: Row) -> str:
    """A row by its number and first words, with the words asked about where they are others."""
    action = shorten(handle(row), HANDLE)
    place = say("note_row", runs([row.number]), action)
    if not finding.quote or shorten(finding.quote, HANDLE) == action:
        return place
    return f"{place}, {say('quoted', shorten(finding.quote, QUOTE))}"


def _places(findings: list[Finding], plan: PlanReport) -> list[str]:
    """Where the findings stand: rows with the same words together, and the words of the same rows."""
    rows: dict[tuple[str, str], list[int]] = {}
    for finding in findings:
        section = "" if finding.row is not None else _section(finding, plan)
        quote = say("quoted", shorten(finding.quote, QUOTE)) if finding.quote else ""
        here = rows.setdefault((section, quote), [])
        if finding.row is not None:
            here.append(finding.row)
    quotes: dict[tuple[str, tuple[tuple[int, int], ...]], list[str]] = {}
    for (section, quote), numbers in rows.items():
        quotes.setdefault((section, runs(numbers)), []).extend([quote] if quote else [])
    return [
        say("note_place", where, section, words, number == 0)
        for number, ((section, where), words) in enumerate(quotes.items())
    ]


def _section(finding: Finding, plan: PlanReport) -> str:
    section = section_of(plan.plan, finding)
    if section is not None and section.heading.strip():
        return say("under", section.heading)
    return capital(say("field", finding.field)) if finding.field is not None else ""
