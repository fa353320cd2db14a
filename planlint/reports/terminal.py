"""The report to read in a terminal or a pipe, with rich: the few things that matter first, plan by plan.

Every text of a plan is put into rich's ``Text`` after cleaning, so that neither rich's mark-up nor escape
sequences in a plan are ever obeyed. All signs used exist in Windows-1252. Problems are only counted here: the
command line says them on standard error.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import StringIO

from rich.console import Console
from rich.text import Text

from planlint.linting.model import Finding, PlanReport, Problem, Report, RuleCard, Severity, Tally
from planlint.plan.model import Field, Plan, Row
from planlint.reports.as_read import as_read
from planlint.reports.marks import excerpt, one_line, sentence, shorten
from planlint.reports.summary import (
    Group,
    Verdict,
    groups,
    handle,
    marked_text,
    row_of,
    unsure_columns,
    verdict,
)
from planlint.reports.wording import place, say

WIDEST = 100
MOST_GROUPS = 8
MOST_ROWS = 4
MOST_STRENGTHS = 3
MOST_NOTICES = 4
HANDLE = 62

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.ADVICE: "bold cyan"}
_VERDICTS = {
    Verdict.PASS_BACK: "bold red",
    Verdict.ASK: "bold yellow",
    Verdict.LOOK: "bold green",
    Verdict.READY: "bold green",
    Verdict.INCOMPLETE: "bold magenta",
}


def print_results(
    results: Iterable[PlanReport | Problem],
    rules: Sequence[RuleCard],
    console: Console,
    full: bool = False,
    shown: bool = False,
) -> None:
    """Print a run as it goes; ``full`` lists every finding and row, else long lists are cut and say by how much.

    ``shown`` prints every plan as it was read, before what is said of it.
    """
    tally = Tally()
    for result in tally.watching(results):
        if isinstance(result, PlanReport):
            _plan(result, rules, console, full, shown)
    counts = [tally.counts[severity] for severity in Severity]
    closing = say("closing", tally.plans, len(rules), *counts, tally.unread, tally.unchecked)
    _line(console, Text(closing, "bold"))


def render_text(report: Report, shown: bool = False) -> str:
    """The same report as plain text, 80 columns wide, in full."""
    file = StringIO()
    console = Console(
        file=file, width=80, color_system=None, force_terminal=False, legacy_windows=False, _environ={}
    )
    print_results(report.results(), report.rules, console, full=True, shown=shown)
    return file.getvalue()


def _plan(plan: PlanReport, rules: Sequence[RuleCard], console: Console, full: bool, shown: bool) -> None:
    _heading(plan.plan, console)
    if shown:
        for indent, line in as_read(plan.plan):
            _line(console, Text(line, "" if indent else "bold"), first=" " * indent, rest=indent and 15)
        console.print()
    found = verdict(plan, rules)
    counts = [plan.count(severity) for severity in Severity]
    detail = say("verdict_detail", found, *counts, len(plan.plan.rows), len(rules), bool(plan.problems))
    _line(console, Text.assemble((f"{say('verdict', found)}: {detail}", _VERDICTS[found])))
    _strengths(plan, console, full)
    _notices(plan.plan, console, full)
    _groups(plan, rules, console, full)
    console.print()


def _heading(plan: Plan, console: Console) -> None:
    _line(console, Text(say("source", plan), "bold"))
    _line(console, Text(f"{say('who_for', plan)}, {say('dates', plan)}"))
    _line(console, Text("-" * min(_width(console), 80), "dim"))


def _strengths(plan: PlanReport, console: Console, full: bool) -> None:
    shown = plan.strengths if full else plan.strengths[:MOST_STRENGTHS]
    if shown:
        _line(console, Text(say("good", shown, len(plan.strengths) - len(shown)), "green"))


def _notices(plan: Plan, console: Console, full: bool) -> None:
    notices = [
        *plan.notices,
        *(say("unsure_column", column.heading, column.role) for column in unsure_columns(plan)),
    ]
    shown = notices if full else notices[:MOST_NOTICES]
    for notice in shown:
        _line(console, Text(say("not_sure", notice)))
    if len(notices) > len(shown):
        _line(console, Text(say("more_notices", len(notices) - len(shown))))


def _groups(plan: PlanReport, rules: Sequence[RuleCard], console: Console, full: bool) -> None:
    every = groups(plan, rules)
    shown = every if full else every[:MOST_GROUPS]
    severity = None
    for number, group in enumerate(shown, 1):
        if group.severity is not severity:
            severity = group.severity
            console.print()
            _line(console, Text(say("severity_heading", severity).upper(), _STYLES[severity]))
        _group(number, group, plan.plan, console, full)
    hidden = sum(len(group.findings) for group in every[len(shown) :])
    if hidden:
        console.print()
        _line(console, Text(say("more_findings", hidden)))


def _group(number: int, group: Group, plan: Plan, console: Console, full: bool) -> None:
    head = Text.assemble((f"{place(group, plan)}: ", "bold"), sentence(group.message))
    head.append(f" [{one_line(group.first.rule)}]", "dim")
    _line(console, head, first=f"{number:>3}. ", rest=5)
    lines = _row_lines(group, plan) if group.rows else _text_lines(group.findings, plan)
    shown = lines if full or len(lines) <= MOST_ROWS else lines[: MOST_ROWS - 1]
    rest = 10 if len(group.rows) > 1 else 7
    for line in shown:
        _line(console, line, first=" " * 7, rest=rest)
    if len(lines) > len(shown):
        _line(console, Text(say("more_places", len(lines) - len(shown))), first=" " * 7)
    _line(console, Text(say("ask", group.first.suggestion), "italic"), first=" " * 5, rest=10)


def _row_lines(group: Group, plan: Plan) -> list[Text]:
    lines = []
    for finding in group.findings:
        row = row_of(plan, finding)
        if row is not None:
            lines.append(_row_line(finding, row, plan, numbered=len(group.rows) > 1))
    return lines


def _row_line(finding: Finding, row: Row, plan: Plan, numbered: bool) -> Text:
    line = Text.assemble((f"{row.number:<3}", "bold")) if numbered else Text()
    text = marked_text(plan, finding)
    if text is None or finding.field != Field.ACTION:
        line.append(f"“{shorten(handle(row), HANDLE)}”" if handle(row) else f"({say('nothing_here')})")
        if text is None:
            return line
        line.append(f", {say('field', finding.field)}: ")
    line.append_text(_marked(text, finding))
    return line


def _text_lines(findings: Sequence[Finding], plan: Plan) -> list[Text]:
    found = ((marked_text(plan, finding), finding) for finding in findings)
    return [_marked(text, finding) for text, finding in found if text is not None]


def _marked(text: str, finding: Finding) -> Text:
    shown = excerpt(text, finding.start or 0, finding.end or 0)
    return Text.assemble(shown.before, (f"«{shown.marked}»", "bold underline"), shown.after)


def _width(console: Console) -> int:
    return min(console.width, WIDEST)


def _line(console: Console, text: Text, first: str = "", rest: int = 0) -> None:
    """Print a text wrapped behind ``first`` and then ``rest`` spaces, no line ending in spaces."""
    room = max(_width(console) - max(len(first), rest), 20)
    for number, line in enumerate(text.wrap(console, room, overflow="fold")):
        line.rstrip()
        start = Text(first if number == 0 else " " * rest)
        console.print(start.append_text(line), soft_wrap=True)
