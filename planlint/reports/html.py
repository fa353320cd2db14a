"""The report as one HTML file that asks nothing of anybody: no script, no request, everything escaped.

Here the report is laid out into what each part of the page shows; how it looks is for the templates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from planlint.linting.model import Finding, PlanReport, Report, RuleCard, Severity, Tally
from planlint.plan.model import Column, Field, Plan, Row, Section
from planlint.reports.marks import Piece, Span, clean, pieces
from planlint.reports.note import render_note
from planlint.reports.summary import (
    Group,
    Verdict,
    groups,
    marked_text,
    row_of,
    section_of,
    unsure_columns,
    verdict,
)
from planlint.reports.wording import environment, place

MOST_FIRST = 5


@dataclass(frozen=True, slots=True)
class Point:
    """A finding as it is shown at one place: ``anchor`` is the place's id, ``number`` the group's."""

    number: int
    anchor: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of a row: its text in marked pieces, and the points about the field as a whole."""

    field: Field
    pieces: tuple[Piece, ...]
    whole: tuple[Point, ...]
    above: bool


@dataclass(frozen=True, slots=True)
class RowView:
    """A row with its points, each once; ``heading`` stands above it in the plan, "" if it has not changed."""

    row: Row
    heading: str
    cells: tuple[Cell, ...]
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section outside the rows whose words are marked, and the points about them."""

    section: Section
    pieces: tuple[Piece, ...]
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class First:
    """One of the things to ask first, with a link to where it stands."""

    number: int
    group: Group
    place: str
    anchor: str


@dataclass(frozen=True, slots=True)
class PlanView:
    """Everything the page says of one plan; the numbers of marked pieces count its ``points``."""

    id: str
    report: PlanReport
    plan: Plan
    verdict: Verdict
    troubled: bool
    counts: dict[str, int]
    points: tuple[Point, ...]
    first: tuple[First, ...]
    later: int
    fields: tuple[Field, ...]
    progress: bool
    rows: tuple[RowView, ...]
    whole: tuple[Point, ...]
    sections: tuple[SectionView, ...]
    unsure: tuple[Column, ...]
    note: str


def render_html(report: Report, shown: bool = False) -> str:
    """The whole run as one page; the same report gives the same page, whenever and wherever it is made.

    The plan as it was read stands in a part that is folded, unless it is asked for with ``shown``.
    """
    plans = [_plan_view(number, plan, report) for number, plan in enumerate(report.plans, 1)]
    tally = Tally()
    for _ in tally.watching(report.results()):
        pass
    page = environment(escape=True).get_template("report.html.jinja")
    return page.render(
        report=report,
        shown=shown,
        plans=plans,
        files=tally.unread,
        unchecked=tally.unchecked,
        fired=_fired(report),
        totals={severity.value: tally.counts[severity] for severity in Severity},
    )


def _fired(report: Report) -> list[RuleCard]:
    """The rules that found something, in the order in which they ran."""
    found = {finding.rule for finding in report.findings}
    return [card for card in report.rules if card.id in found]


def _plan_view(number: int, plan: PlanReport, report: Report) -> PlanView:
    name = f"plan-{number}"
    every = groups(plan, report.rules)
    points = _points(name, every, plan.plan)
    found = verdict(plan, report.rules)
    first = _first(every, points, plan.plan)
    return PlanView(
        id=name,
        report=plan,
        plan=plan.plan,
        verdict=found,
        troubled=bool(plan.problems),
        counts={severity.value: plan.count(severity) for severity in Severity},
        points=points,
        first=first,
        later=len(plan.findings) - sum(len(item.group.findings) for item in first),
        fields=_fields(plan.plan),
        progress=any(row.progress.strip() for row in plan.plan.rows),
        rows=_rows(plan.plan, points),
        whole=tuple(point for point in points if _is_whole(plan.plan, point.finding)),
        sections=_sections(plan.plan, points),
        unsure=unsure_columns(plan.plan),
        note=render_note(plan, found),
    )


def _points(name: str, every: tuple[Group, ...], plan: Plan) -> tuple[Point, ...]:
    """A point for each finding; the same words on one row by one group share an anchor, to be shown once."""
    points = []
    for number, group in enumerate(every, 1):
        said: dict[tuple[str, str], str] = {}
        for finding in group.findings:
            row = f"-row-{finding.row}" if row_of(plan, finding) else ""
            again = sum(place == row for place, _ in said)
            anchor = f"{name}-finding-{number}{row}" + (f"-{again + 1}" if again else "")
            points.append(Point(number, said.setdefault((row, finding.message), anchor), finding))
    return tuple(points)


def _first(every: tuple[Group, ...], points: tuple[Point, ...], plan: Plan) -> tuple[First, ...]:
    """The gravest few; advice only where there is nothing graver."""
    anchors: dict[int, str] = {}
    for point in points:
        anchors.setdefault(point.number, point.anchor)
    gravest = every[0].severity if every else None
    shown = [group for group in every if group.severity is not Severity.ADVICE or gravest is Severity.ADVICE]
    return tuple(
        First(number, group, place(group, plan), anchors[number])
        for number, group in enumerate(shown[:MOST_FIRST], 1)
    )


def _fields(plan: Plan) -> tuple[Field, ...]:
    """The fields the plan's layout has a place for, or that some row fills all the same."""
    return tuple(
        name for name in Field if plan.has_column(name) or any(row.text(name).strip() for row in plan.rows)
    )


def _rows(plan: Plan, points: tuple[Point, ...]) -> tuple[RowView, ...]:
    views = []
    shown = ""
    for row in plan.rows:
        heading = " – ".join(text for text in (clean(row.domain).strip(), clean(row.lead_in).strip()) if text)
        cells = tuple(_cell(row, name, points) for name in _fields(plan))
        own = _once(point for point in points if point.finding.row == row.number)
        views.append(RowView(row, heading if heading != shown else "", cells, own))
        shown = heading
    return tuple(views)


def _cell(row: Row, name: Field, points: tuple[Point, ...]) -> Cell:
    text = row.text(name)
    spans, whole = [], []
    for index, point in enumerate(points):
        finding = point.finding
        if (finding.row, finding.field) == (row.number, name):
            if finding.quote and text[finding.start : finding.end] == finding.quote:
                spans.append(_span(index, finding))
            else:
                whole.append(point)
    above = name in row.shared and bool(text.strip()) and not spans and not whole
    return Cell(name, pieces(text, spans), _once(whole), above)


def _span(index: int, finding: Finding) -> Span:
    return Span(finding.start or 0, finding.end or 0, index)


def _once(points: Iterable[Point]) -> tuple[Point, ...]:
    kept: dict[str, Point] = {}
    for point in points:
        kept.setdefault(point.anchor, point)
    return tuple(kept.values())


def _is_whole(plan: Plan, finding: Finding) -> bool:
    """Whether a finding is shown above the plan: no row that exists, and no words of a section to mark."""
    return row_of(plan, finding) is None and marked_text(plan, finding) is None


def _sections(plan: Plan, points: tuple[Point, ...]) -> tuple[SectionView, ...]:
    views = []
    for section in plan.sections:
        own = [(index, point) for index, point in enumerate(points) if _marks(plan, section, point.finding)]
        if own:
            spans = [_span(index, point.finding) for index, point in own]
            views.append(SectionView(section, pieces(section.text, spans), _once(point for _, point in own)))
    return tuple(views)


def _marks(plan: Plan, section: Section, finding: Finding) -> bool:
    return (
        row_of(plan, finding) is None
        and marked_text(plan, finding) is not None
        and section_of(plan, finding) is section
    )
