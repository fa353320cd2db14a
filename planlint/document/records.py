"""Plans that come as data: JSON in the shape that ``planlint check --format json`` writes, checked for its shape.

What its keys mean for a plan is said in ``plan.recorded``; here they are only known to be there and of the right kind.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from planlint.document.limits import DEFAULTS, Limits, raise_hint
from planlint.document.model import Block, Cell, Document, Heading, Paragraph, Place, Table
from planlint.document.refusal import RefusalError

FIELDS = ("need", "outcome", "action", "owner", "due")
_ROW_TEXTS = (*FIELDS, "due_date", "domain", "lead_in", "progress", "measure")
_PLAN_TEXTS = ("source", "plan", "kind", "date", "review_date", "title")
_SECTION_TEXTS = ("name", "heading", "text")
_NOT_THIS = (
    'is JSON, but not in the shape that planlint reads: {"plans": [{"rows": [{"action": "…", "owner": "…"}]}]}; '
    "write it so, or export it as CSV"
)
_BROKEN = "is not JSON that can be read: a bracket, a comma or a quotation mark is missing; export it again"


@dataclass(frozen=True, slots=True)
class Records:
    """The plans of a JSON file, each as its keys and values, known to have the right kinds of value."""

    source: str
    plans: tuple[Mapping[str, Any], ...]
    notices: tuple[str, ...] = ()

    def document(self) -> Document:
        """The same as a document to read: for each plan its name, its rows as a table, its sections."""
        return Document(self.source, "json", tuple(self._blocks()), self.notices)

    def _blocks(self) -> Iterator[Block]:
        for number, plan in enumerate(self.plans, start=1):
            place = Place(f"plan {number}", (number,))
            yield Heading(str(plan.get("title") or plan.get("plan") or f"Plan {number}"), 1, place)
            for key in ("kind", "date", "review_date"):
                if plan.get(key):
                    yield Paragraph(f"{key.replace('_', ' ').capitalize()}: {plan[key]}", place=place)
            if plan.get("rows"):
                yield _table(plan["rows"], number)
            for section in plan.get("sections", ()):
                if section.get("heading"):
                    yield Heading(section["heading"], 2, place)
                if section.get("text"):
                    yield Paragraph(section["text"], place=place)


def _table(rows: Sequence[Mapping[str, Any]], number: int) -> Table:
    lines = [
        [name.capitalize() for name in FIELDS],
        *([row.get(name) or "" for name in FIELDS] for row in rows),
    ]
    cells = []
    for at, line in enumerate(lines):
        for column, text in enumerate(line):
            place = Place(f"plan {number}, row {at}, {FIELDS[column]}", (number, at, column + 1))
            cells.append(Cell((Paragraph(text, place=place),) if text else (), at, column, place=place))
    return Table(tuple(cells), header_rows=1, place=Place(f"plan {number}", (number,)))


def looks_like_json(text: str) -> bool:
    """Whether a text begins as JSON does: with a bracket, and a key or another bracket behind it."""
    start = text[:200].lstrip("\ufeff \t\r\n")
    return start[:1] in ("{", "[") and start[1:].lstrip()[:1] in ('"', "{", "}", "]")


def read_records(text: str, source: str, limits: Limits = DEFAULTS) -> Records:
    """Reads JSON: an object with ``plans``, a list of plans, or one plan.

    Raises ``RefusalError`` where it is no JSON or a value is of the wrong kind; the message names the place, never
    the value.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        raise RefusalError(_BROKEN) from None
    plans = content.get("plans") if isinstance(content, dict) and "plans" in content else content
    if isinstance(plans, dict) and "rows" in plans:
        plans = [plans]
    if not isinstance(plans, list) or not plans or not all(isinstance(plan, dict) for plan in plans):
        raise RefusalError(_NOT_THIS)
    if not any(plan.get("rows") or plan.get("sections") for plan in plans):
        raise RefusalError(_NOT_THIS)
    for number, plan in enumerate(plans):
        _check_plan(plan, f"plans[{number}]")
    if sum(len(plan.get("rows", ())) for plan in plans) * len(FIELDS) > limits.cells:
        raise RefusalError(f"has more than {limits.cells:,} cells; {raise_hint('cells')}")
    unknown = sorted(
        {key for plan in plans for row in plan.get("rows", ()) for key in row} - {"row", *_ROW_TEXTS}
    )
    shown = ", ".join("".join(filter(str.isprintable, key))[:40] for key in unknown[:8])
    notices = (f"Keys of the rows that planlint does not know were not read: {shown}.",) if unknown else ()
    return Records(source, tuple(plans), notices)


def _check_plan(plan: Mapping[str, Any], place: str) -> None:
    _check_texts(plan, _PLAN_TEXTS, place)
    for number, row in enumerate(_objects(plan, "rows", place)):
        _check_texts(row, _ROW_TEXTS, f"{place}.rows[{number}]")
    for number, section in enumerate(_objects(plan, "sections", place)):
        _check_texts(section, _SECTION_TEXTS, f"{place}.sections[{number}]")
    children = plan.get("children", [])
    if not isinstance(children, list) or not all(isinstance(child, str) for child in children):
        raise RefusalError(f"is JSON in which {place}.children is not a list of names; export it again")


def _objects(plan: Mapping[str, Any], key: str, place: str) -> list[Mapping[str, Any]]:
    value = plan.get(key, [])
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise RefusalError(f"is JSON in which {place}.{key} is not a list of objects; export it again")
    return value


def _check_texts(values: Mapping[str, Any], keys: Sequence[str], place: str) -> None:
    for key in keys:
        if not isinstance(values.get(key), str | None):
            raise RefusalError(f"is JSON in which {place}.{key} is not a text; export it again")
