"""One plan as a page shows it: its text in marked pieces, its findings beside their rows, and what filters tell apart.

How it looks is for the templates; the figures of a whole run stand in ``run_index``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from planlint.linting.model import Finding, PlanReport, RuleCard, Severity
from planlint.plan.model import Column, Field, Plan, Row, Section
from planlint.reports.marks import Piece, Span, clean, pieces
from planlint.reports.note import render_note
from planlint.reports.run_index import PlanFigures, plan_figures
from planlint.reports.summary import Group, foremost, groups, marked_text, row_of, section_of, unsure_columns
from planlint.reports.wording import place


@dataclass(frozen=True, slots=True)
class Point:
    """A finding as it is shown at one place: ``anchor`` is the place's id, ``number`` the group's, ``theme`` a key."""

    number: int
    anchor: str
    finding: Finding
    theme: str
    rule: RuleCard | None

    @property
    def kinds(self) -> tuple[str, str, str]:
        """What a filter knows it by: its severity, its theme, and both together."""
        severity = str(self.finding.severity)
        return (severity, self.theme, f"{severity}-{self.theme}")


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
class Themes:
    """The themes of a run's rules in their order, each with a short key that is safe in a page: "t1", "t2", …

    A rule that the run does not know has the key "t0".
    """

    names: Mapping[str, str]
    _keys: Mapping[str, str] = field(repr=False)

    @classmethod
    def of(cls, rules: Sequence[RuleCard]) -> Themes:
        """The themes of these rules."""
        keys = {theme: f"t{number}" for number, theme in enumerate(dict.fromkeys(r.theme for r in rules), 1)}
        names = {"t0": ""} | {key: theme for theme, key in keys.items()}
        return cls(names, {rule.id: keys[rule.theme] for rule in rules})

    def key(self, rule: str) -> str:
        """The key of a rule's theme."""
        return self._keys.get(rule, "t0")


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that a filter lets through: its key and how many findings that leaves."""

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Filters:
    """What the findings of a plan can be filtered by; ``shown`` counts what each pair of choices leaves.

    The key "all" stands for no choice. Nothing is to be chosen where all findings are of one sort.
    """

    severities: tuple[Choice, ...]
    themes: tuple[Choice, ...]
    shown: tuple[tuple[str, str, int], ...]

    @property
    def useful(self) -> bool:
        """Whether there is anything to choose between."""
        return len(self.severities) > 1 or len(self.themes) > 1


@dataclass(frozen=True, slots=True)
class PlanView:
    """Everything the page says of one plan; the numbers of marked pieces count its ``points``."""

    number: int
    id: str
    report: PlanReport
    plan: Plan
    figures: PlanFigures
    troubled: bool
    counts: dict[str, int]
    points: tuple[Point, ...]
    first: tuple[First, ...]
    later: int
    filters: Filters
    fields: tuple[Field, ...]
    progress: bool
    rows: tuple[RowView, ...]
    whole: tuple[Point, ...]
    sections: tuple[SectionView, ...]
    unsure: tuple[Column, ...]
    note: str

    def kinds(self, numbers: Sequence[int]) -> tuple[str, ...]:
        """What a filter knows marked words by: the kinds of all the points that mark them, each once."""
        return tuple(dict.fromkeys(kind for number in numbers for kind in self.points[number].kinds))


def plan_view(number: int, plan: PlanReport, rules: Sequence[RuleCard], themes: Themes) -> PlanView:
    """A plan of a run as it is shown; ``number`` counts the plans of the run from 1."""
    name = f"plan-{number}"
    every = groups(plan, rules)
    points = _points(name, every, plan.plan, rules, themes)
    figures = plan_figures(plan, rules)
    first = _first(every, points, plan.plan)
    fields = _fields(plan.plan)
    return PlanView(
        number=number,
        id=name,
        report=plan,
        plan=plan.plan,
        figures=figures,
        troubled=bool(plan.problems),
        counts={severity.value: plan.count(severity) for severity in Severity},
        points=points,
        first=first,
        later=len(plan.findings) - sum(len(item.group.findings) for item in first),
        filters=_filters(points, themes),
        fields=fields,
        progress=any(row.progress.strip() for row in plan.plan.rows),
        rows=_rows(plan.plan, fields, points),
        whole=_once(point for point in points if _is_whole(plan.plan, point.finding)),
        sections=_sections(plan.plan, points),
        unsure=unsure_columns(plan.plan),
        note=render_note(plan, figures.verdict, rules),
    )


def _points(
    name: str, every: tuple[Group, ...], plan: Plan, rules: Sequence[RuleCard], themes: Themes
) -> tuple[Point, ...]:
    """A point for each finding; the same words on one row by one group share an anchor, to be shown once."""
    cards = {card.id: card for card in rules}
    points = []
    for number, group in enumerate(every, 1):
        said: dict[tuple[str, str], str] = {}
        for finding in group.findings:
            row = f"-row-{finding.row}" if row_of(plan, finding) else ""
            again = sum(place == row for place, _ in said)
            anchor = f"{name}-finding-{number}{row}" + (f"-{again + 1}" if again else "")
            anchor = said.setdefault((row, finding.message), anchor)
            points.append(Point(number, anchor, finding, themes.key(finding.rule), cards.get(finding.rule)))
    return tuple(points)


def _first(every: tuple[Group, ...], points: tuple[Point, ...], plan: Plan) -> tuple[First, ...]:
    """The things to ask first, each with its place on the page."""
    anchors: dict[int, str] = {}
    for point in points:
        anchors.setdefault(point.number, point.anchor)
    return tuple(
        First(number, group, place(group, plan), anchors[number])
        for number, group in enumerate(foremost(every), 1)
    )


def _filters(points: tuple[Point, ...], themes: Themes) -> Filters:
    severities = Counter(str(point.finding.severity) for point in points)
    subjects = Counter(point.theme for point in points)
    both = Counter((str(point.finding.severity), point.theme) for point in points)
    every_severity = tuple(
        Choice(each.value, severities[each.value]) for each in Severity if severities[each.value]
    )
    every_theme = tuple(Choice(key, subjects[key]) for key in themes.names if subjects[key])
    return Filters(
        severities=every_severity,
        themes=every_theme,
        shown=(
            ("all", "all", len(points)),
            *((each.key, "all", each.count) for each in every_severity),
            *(("all", each.key, each.count) for each in every_theme),
            *(
                (one.key, other.key, both[one.key, other.key])
                for one in every_severity
                for other in every_theme
            ),
        ),
    )


def _fields(plan: Plan) -> tuple[Field, ...]:
    """The fields the plan's layout has a place for, or that some row fills all the same."""
    return tuple(
        name for name in Field if plan.has_column(name) or any(row.text(name).strip() for row in plan.rows)
    )


def _rows(plan: Plan, fields: tuple[Field, ...], points: tuple[Point, ...]) -> tuple[RowView, ...]:
    # A long export can be one plan of thousands of rows: each point is looked at once, not once for every cell.
    by_row: dict[int | None, list[tuple[int, Point]]] = {}
    for index, point in enumerate(points):
        by_row.setdefault(point.finding.row, []).append((index, point))
    views = []
    shown = ""
    for row in plan.rows:
        heading = " – ".join(text for text in (clean(row.domain).strip(), clean(row.lead_in).strip()) if text)
        own = by_row.get(row.number, [])
        cells = tuple(_cell(row, name, own) for name in fields)
        views.append(
            RowView(row, heading if heading != shown else "", cells, _once(point for _, point in own))
        )
        shown = heading
    return tuple(views)


def _cell(row: Row, name: Field, points: Sequence[tuple[int, Point]]) -> Cell:
    """One field of a row; ``points`` are the row's own, each with its number among those of the plan."""
    text = row.text(name)
    spans, whole = [], []
    for index, point in points:
        finding = point.finding
        if finding.field == name:
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
