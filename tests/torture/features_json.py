"""JSON: an export as a list of records, read as a table of the fields' names and a row a record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from .model import Case, grid
from .words import Pen

_FIELDS = ("need", "action", "who", "due")


def _rows(start: int) -> list[list[str]]:
    pen = Pen(start)
    return [pen.row(4) for _ in range(4)]


def _case(
    name: str, features: Sequence[str], said: str, rows: Sequence[Sequence[str]], encoding: str = "utf-8"
) -> Case:
    return Case(f"{name}.json", "json", tuple(features), said.encode(encoding), (grid([_FIELDS, *rows]),))


def cases() -> Iterator[Case]:
    """Every case of this form."""
    for start, (name, indent, ascii_only, encoding) in enumerate(
        (
            ("records", None, False, "utf-8"),
            ("records-indented", 2, False, "utf-8-sig"),
            ("records-escaped", 2, True, "ascii"),
            ("records-utf-16", None, False, "utf-16"),
        )
    ):
        rows = _rows(start)
        records = [dict(zip(_FIELDS, row, strict=True)) for row in rows]
        yield _case(
            name, ["records"], json.dumps(records, indent=indent, ensure_ascii=ascii_only), rows, encoding
        )
    rows = [
        ["Health", "Weigh Amy\nPlot it", "HV", ""],
        ["School", "Ring “Mum”", "", "12/04/2026"],
        ["", "Beds", "Nan", ""],
    ]
    nulls = [{key: text or None for key, text in zip(_FIELDS, row, strict=True)} for row in rows]
    yield _case(
        "records-with-nulls", ["records", "nulls"], json.dumps(nulls, ensure_ascii=False, indent=1), rows
    )
    gaps = [{key: text for key, text in record.items() if text} for record in nulls]
    yield _case(
        "records-with-gaps",
        ["records", "gaps"],
        json.dumps([dict.fromkeys(_FIELDS, "x"), *gaps]),
        [["x"] * 4, *rows],
    )
