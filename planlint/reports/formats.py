"""The formats by name; what one needs (rich, Jinja2) is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from planlint.linting.model import Report


def _html(report: Report, shown: bool) -> str:
    from planlint.reports.html import render_html

    return render_html(report, shown)


def _json(report: Report, shown: bool) -> str:
    from planlint.reports.json_ import render_json

    return render_json(report)


def _note(report: Report, shown: bool) -> str:
    from planlint.reports.note import render_notes

    return render_notes(report)


def _text(report: Report, shown: bool) -> str:
    from planlint.reports.terminal import render_text

    return render_text(report, shown)


FORMATS: Mapping[str, Callable[[Report, bool], str]] = MappingProxyType(
    {"html": _html, "json": _json, "note": _note, "text": _text}
)
"""Every format that gives a text, by the name a user types; the second argument asks for the plan as it was read."""
