"""JSON: plans in the shape that planlint itself writes, read as a table a plan with its five fields."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from .model import Case, ExpectedTable, grid
from .words import Pen

_FIELDS = ("need", "outcome", "action", "owner", "due")
_HEADINGS = ("Need", "Outcome", "Action", "Owner", "Due")

Row = Mapping[str, str | None]


def _rows(start: int, count: int = 4) -> list[Row]:
    pen = Pen(start)
    return [
        {
            "need": pen.need(),
            "outcome": pen.outcome(),
            "action": pen.action(),
            "owner": pen.who(),
            "due": pen.when(),
        }
        for _ in range(count)
    ]


def _table(rows: Sequence[Row]) -> ExpectedTable:
    return grid([_HEADINGS, *([row.get(name) or "" for name in _FIELDS] for row in rows)])


def _case(
    name: str,
    features: Sequence[str],
    plans: Sequence[Sequence[Row]],
    indent: int | None = None,
    ascii_only: bool = False,
    encoding: str = "utf-8",
) -> Case:
    said = json.dumps({"plans": [{"rows": rows} for rows in plans]}, indent=indent, ensure_ascii=ascii_only)
    return Case(f"{name}.json", "json", tuple(features), said.encode(encoding), tuple(map(_table, plans)))


def cases() -> Iterator[Case]:
    """Every case of this form."""
    yield _case("plan", ["plan"], [_rows(0)])
    yield _case("plan-indented", ["plan", "indented"], [_rows(1)], 2)
    yield _case("plan-escaped", ["plan", "escaped"], [_rows(2)], 2, True, "ascii")
    yield _case("plan-utf-8-mark", ["plan", "utf-8-mark"], [_rows(3)], encoding="utf-8-sig")
    yield _case("plan-utf-16", ["plan", "utf-16"], [_rows(4)], encoding="utf-16")
    yield _case("plans", ["several-plans"], [_rows(5, 2), _rows(7, 3), _rows(9, 1)], 1)
    backwards = [dict(reversed(list(row.items()))) for row in _rows(6)]
    yield _case("plan-in-another-order", ["plan", "order"], [backwards])
    nulls: list[Row] = [
        {"need": "Health", "action": "Weigh Amy\nPlot it", "owner": "HV", "due": None},
        {"action": "Ring “Mum” – £4 \\ 😊", "due": "12/04/2026"},
        {"need": None, "outcome": "", "action": "Beds", "owner": "Nan"},
    ]
    yield _case("plan-with-gaps", ["plan", "nulls"], [nulls])
