"""Marked plans and marked cases as their authors left them: read from a folder, nothing measured.

A marked plan is a file with its labels beside it (``NAME.md`` and ``NAME.json``). A marked case is a line of ``RULE.jsonl``: a row
or a small plan, and whether that one rule should speak.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from planlint.errors import DocumentError
from planlint.plan.model import Child, Column, Field, Kind, Plan, Row, Section, SectionName

PLAN_SUFFIXES = (".md", ".docx", ".csv", ".txt")
NOT_MARKED = frozenset({"unchanged-action", "rolled-date", "overdue-action", "dropped-action", "update-only"})


@dataclass(frozen=True, slots=True)
class Label:
    """One thing that a marker would ask about: the rule, the row (None for the plan), the field and the words (or None).

    ``sure`` is False where two reviewing officers might differ: such a label counts neither way.
    """

    rule: str
    row: int | None
    field: str | None
    quote: str | None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked plan: its file, the number of rows its author counted, its labels, and the rules that were marked.

    ``rules`` is None where every rule was marked; what a marked rule finds and no label has is a false alarm.
    """

    path: Path
    rows: int
    labels: tuple[Label, ...]
    rules: frozenset[str] | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A small plan made for one rule, and whether the rule should speak of it. ``line`` is its line in the file."""

    rule: str
    plan: Plan
    flag: bool
    line: int
    text: str


def marked_plans(folder: Path) -> tuple[Marked, ...]:
    """The marked plans of a folder, by name; labels lie beside their plan or in a folder "expected" below it.

    Raises :class:`planlint.PlanlintError` for labels that cannot be read.
    """
    found = []
    for labels in sorted([*folder.glob("*.json"), *(folder / "expected").glob("*.json")]):
        paths = [folder / f"{labels.stem}{suffix}" for suffix in PLAN_SUFFIXES]
        path = next((path for path in paths if path.is_file()), None)
        if path is not None and not labels.name.endswith(".second.json"):
            found.append(_marked(path, labels))
    return tuple(found)


def _marked(path: Path, labels: Path) -> Marked:
    table = _json(labels, labels.read_text(encoding="utf-8"))
    try:
        found = tuple(_label(each) for each in table.get("expect", table.get("findings", [])))
        rules = frozenset(table["marked"]) if "marked" in table else None
        return Marked(
            path,
            table["rows"],
            tuple(label for label in found if label.rule not in NOT_MARKED),
            rules,
            table.get("kind"),
        )
    except (KeyError, TypeError, AttributeError):
        raise DocumentError(
            str(labels), "is no file of labels; see corpus/gold/README.md for its form"
        ) from None


def labels_in(path: Path) -> tuple[Label, ...]:
    """The labels of one file. Raises :class:`planlint.PlanlintError` for a file that cannot be read."""
    found = tuple(_label(each) for each in _json(path, path.read_text(encoding="utf-8"))["expect"])
    return tuple(label for label in found if label.rule not in NOT_MARKED)


def _label(each: Mapping[str, Any]) -> Label:
    row = each.get("row")
    return Label(
        each["rule"],
        row if isinstance(row, int) else None,
        each.get("field"),
        each.get("quote") or None,
        each.get("sure", True) is not False,
    )


def cases(folder: Path) -> Iterator[Case]:
    """The marked cases of a folder, rule by rule. Raises :class:`planlint.PlanlintError` for a line that cannot be read."""
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if not line.strip():
                continue
            table = _json(path, line, number)
            try:
                yield Case(
                    path.stem,
                    _case_plan(table, path.stem, number),
                    bool(table["flag"]),
                    number,
                    _shown(table),
                )
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                raise DocumentError(
                    str(path), f"line {number} is no case ({error}); see corpus/gold/README.md"
                ) from None


def _json(path: Path, text: str, line: int = 0) -> dict[str, Any]:
    try:
        table = json.loads(text)
    except ValueError:
        where = f"line {line} " if line else ""
        raise DocumentError(str(path), f"{where}is not JSON; mend it") from None
    if not isinstance(table, dict):
        raise DocumentError(str(path), "must hold an object; see corpus/gold/README.md")
    return table


def _case_plan(table: Mapping[str, Any], rule: str, number: int) -> Plan:
    rows = table.get("rows") or ([table["row"]] if table.get("row") else [])
    plan = Plan(
        f"{rule}.jsonl",
        str(number),
        kind=Kind(table.get("kind") or "unknown"),
        date=_day(table.get("date")),
        review_date=_day(table.get("review_date")),
        title=table.get("title", ""),
        children=tuple(
            Child(each["name"], age=each.get("age"), unborn=bool(each.get("unborn")))
            for each in table.get("children", [])
        ),
        sections=tuple(
            Section(SectionName(name), "", text)
            for name, text in (table.get("sections") or {}).items()
            if text
        ),
        front=tuple((label, value) for label, value in table.get("front", [])),
        columns=tuple(Column(field, field) for field in Field),
    )
    return replace(plan, rows=tuple(_case_row(n, row) for n, row in enumerate(rows, start=1)))


def _case_row(number: int, texts: Mapping[str, str]) -> Row:
    need, outcome, action, owner, due = ((texts.get(field.value) or "") for field in Field)
    return Row(number, need, outcome, action, owner, due)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _shown(table: Mapping[str, Any]) -> str:
    """A case on one line, without what is empty."""
    row = {name: text for name, text in (table.get("row") or {}).items() if text}
    rest = {key: table[key] for key in ("kind", "children", "front", "sections", "rows") if table.get(key)}
    return json.dumps({**row, **rest}, ensure_ascii=False)
