"""The formats by name; what one needs (rich, Jinja2, a writer of workbooks) is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from planlint.linting.model import PlanReport, Problem, Report, RuleCard

Results = Iterable[PlanReport | Problem]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a report beside its format.

    ``full`` leaves nothing out; ``shown`` adds each plan as it was read; ``by`` is what plans are grouped by in a report on
    many: "kind", or a label of the front sheet.
    """

    full: bool = False
    shown: bool = False
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """A format of report.

    ``render`` makes a whole run into text or bytes; ``pieces`` gives the text piece by piece as the run goes, where the
    format can; ``pages`` gives a page a plan with their names, for a folder. ``reading_age`` tells that the report says it.
    """

    render: Callable[[Report, Wanted], str | bytes]
    pieces: Callable[[Results, Sequence[RuleCard]], Iterator[str]] | None = None
    pages: Callable[[Report, Wanted], Iterator[tuple[str, str]]] | None = None
    binary: bool = False
    reading_age: bool = False


def _checkstyle(report: Report, wanted: Wanted) -> str:
    from planlint.reports.checkstyle import render_checkstyle

    return render_checkstyle(report)


def _csv(report: Report, wanted: Wanted) -> str:
    from planlint.reports.csv_ import render_csv

    return render_csv(report)


def _csv_pieces(results: Results, rules: Sequence[RuleCard]) -> Iterator[str]:
    from planlint.reports.csv_ import csv_pieces

    return csv_pieces(results, rules)


def _github(report: Report, wanted: Wanted) -> str:
    from planlint.reports.github import render_github

    return render_github(report)


def _html(report: Report, wanted: Wanted) -> str:
    from planlint.reports.html import render_html

    return render_html(report, wanted.shown, wanted.by)


def _html_pages(report: Report, wanted: Wanted) -> Iterator[tuple[str, str]]:
    from planlint.reports.html import html_pages

    return html_pages(report, wanted.shown, wanted.by)


def _json(report: Report, wanted: Wanted) -> str:
    from planlint.reports.json_ import render_json

    return render_json(report)


def _json_pieces(results: Results, rules: Sequence[RuleCard]) -> Iterator[str]:
    from planlint.reports.json_ import json_pieces

    return json_pieces(results, rules)


def _junit(report: Report, wanted: Wanted) -> str:
    from planlint.reports.junit import render_junit

    return render_junit(report)


def _markdown(report: Report, wanted: Wanted) -> str:
    from planlint.reports.markdown import render_markdown

    return render_markdown(report, wanted.full)


def _note(report: Report, wanted: Wanted) -> str:
    from planlint.reports.note import render_notes

    return render_notes(report)


def _pdf(report: Report, wanted: Wanted) -> bytes:
    from planlint.reports.pdf import render_pdf

    return render_pdf(_html(report, wanted))


def _sarif(report: Report, wanted: Wanted) -> str:
    from planlint.reports.sarif import render_sarif

    return render_sarif(report)


def _text(report: Report, wanted: Wanted) -> str:
    from planlint.reports.terminal import render_text

    return render_text(report, wanted.shown)


def _xlsx(report: Report, wanted: Wanted) -> bytes:
    from planlint.reports.excel import render_excel

    return render_excel(report)


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "text": Format(_text),
        "html": Format(_html, pages=_html_pages, reading_age=True),
        "pdf": Format(_pdf, binary=True, reading_age=True),
        "note": Format(_note),
        "md": Format(_markdown),
        "xlsx": Format(_xlsx, binary=True),
        "csv": Format(_csv, pieces=_csv_pieces),
        "json": Format(_json, pieces=_json_pieces, reading_age=True),
        "sarif": Format(_sarif),
        "junit": Format(_junit),
        "checkstyle": Format(_checkstyle),
        "github": Format(_github),
    }
)
"""Every format that a run alone can be made into, by the name a user types. The Word file given back needs the author's own
file as well and is made in ``planlint.reports.word``."""
