"""The report as HTML that asks nothing of anybody: no script, no request, everything escaped.

One file for the whole run, or a page a plan with an index of the run before them. Here it is settled what stands on
which page; one plan is laid out in ``plan_view``, the figures of a run in ``run_index``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.linting.model import Report, RuleCard, Severity, Tally
from planlint.plan.model import Plan
from planlint.reports.charts import Chart, chart
from planlint.reports.plan_view import PlanView, Point, Themes, plan_view
from planlint.reports.run_groups import Grouping, grouping
from planlint.reports.run_index import PlanFigures, RunFigures, run_figures
from planlint.reports.wording import environment

INDEX = "index.html"
LONGEST_NAME = 60

_MOST_PLACES = 25


@dataclass(frozen=True, slots=True)
class Line:
    """One plan as the index lists it: its figures, and the address of what is said of it."""

    figures: PlanFigures
    address: str

    @property
    def plan(self) -> Plan:
        """The plan itself."""
        return self.figures.plan


@dataclass(frozen=True, slots=True)
class RunView:
    """The run as a whole, as the index shows it."""

    figures: RunFigures
    lines: tuple[Line, ...]
    charts: tuple[Chart, ...]
    grouping: Grouping | None


@dataclass(frozen=True, slots=True)
class Explained:
    """A rule that found something, and the ways back: to its findings on the page of one plan, else to the plans."""

    card: RuleCard
    points: tuple[Point, ...]
    lines: tuple[Line, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Beside:
    """The pages that one plan's page lies between; "" where there is none."""

    before: str
    after: str


def render_html(report: Report, shown: bool = False, by: str | None = None) -> str:
    """The whole run as one page; the same report gives the same page, whenever and wherever it is made.

    The plan as it was read stands in a part that is folded, unless it is asked for with ``shown``. ``by`` shows the
    run by groups of plans as well: "kind", or a label of the front sheet or a column of the export.
    """
    themes = Themes.of(report.rules)
    views = [plan_view(number, plan, report.rules, themes) for number, plan in enumerate(report.plans, 1)]
    run = _run(report, [f"#{view.id}" for view in views], by) if len(views) > 1 else None
    return _page(report, shown, themes, views, run)


def html_pages(report: Report, shown: bool = False, by: str | None = None) -> Iterator[tuple[str, str]]:
    """The run as pages that link to one another, each with its file's name: the index, then a page a plan.

    Each page is made as it is asked for. ``shown`` and ``by`` are those of :func:`render_html`.
    """
    themes = Themes.of(report.rules)
    names = [page_name(number, plan.plan) for number, plan in enumerate(report.plans, 1)]
    yield INDEX, _page(report, shown, themes, [], _run(report, names, by) if names else None)
    around = ["", *names, ""]
    for number, plan in enumerate(report.plans, 1):
        alone = Report((plan,), plan.problems, report.rules)
        view = plan_view(number, plan, report.rules, themes)
        beside = Beside(around[number - 1], around[number + 1])
        yield names[number - 1], _page(alone, shown, themes, [view], None, beside)


def page_name(number: int, plan: Plan) -> str:
    """The name of a plan's page, fit for any file system: "plan-0007-ch-0041.html".

    A running number says little, so the name of the file that the plan stood in goes before it.
    """
    file = re.split(r"[\\/]", plan.source)[-1].rsplit(".", 1)[0]
    told = _slug(f"{file} {plan.name}" if plan.name.isdigit() else plan.name)
    name = f"plan-{number:04}-{told}"[: LONGEST_NAME - len(".html")]
    return name.rstrip("-") + ".html"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _page(
    report: Report,
    shown: bool,
    themes: Themes,
    views: Sequence[PlanView],
    run: RunView | None,
    beside: Beside | None = None,
) -> str:
    """One page: the index of the run, the plans, or both; of one plan of several it says where the others are."""
    tally = Tally()
    for _ in tally.watching(report.results()):
        pass
    page = environment(escape=True).get_template("report.html.jinja")
    return page.render(
        report=report,
        shown=shown,
        themes=themes.names,
        used=[
            key for key in themes.names if any(key == point.theme for view in views for point in view.points)
        ],
        severities=[severity.value for severity in Severity],
        plans=views,
        run=run,
        beside=beside,
        index=INDEX,
        files=tally.unread,
        unchecked=tally.unchecked,
        explained=_explained(report, views, run),
        totals={severity.value: tally.counts[severity] for severity in Severity},
    )


def _run(report: Report, addresses: Sequence[str], by: str | None) -> RunView:
    figures = run_figures(report)
    return RunView(
        figures=figures,
        lines=tuple(Line(each, address) for each, address in zip(figures.plans, addresses, strict=True)),
        charts=tuple(chart(spread) for spread in figures.spreads),
        grouping=grouping(report, by) if by is not None else None,
    )


def _explained(report: Report, views: Sequence[PlanView], run: RunView | None) -> list[Explained]:
    """The rules that found something, in the order in which they ran."""
    if run is None:
        points: dict[str, dict[int, Point]] = {}
        for point in (point for view in views for point in view.points):
            points.setdefault(point.finding.rule, {}).setdefault(point.number, point)
        return [
            Explained(card, tuple(points[card.id].values())) for card in report.rules if card.id in points
        ]
    lines: dict[str, list[Line]] = {}
    for plan, line in zip(report.plans, run.lines, strict=True):
        for rule in dict.fromkeys(finding.rule for finding in plan.findings):
            lines.setdefault(rule, []).append(line)
    return [
        Explained(card, (), tuple(found[:_MOST_PLACES]), max(len(found) - _MOST_PLACES, 0))
        for card in report.rules
        if (found := lines.get(card.id))
    ]
