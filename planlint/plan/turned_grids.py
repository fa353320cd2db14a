"""A grid that stands on its side: a row a question ("What is the worry?", "By when?") and a column a need.

Signs of Safety sheets are drawn so, with "Worry 1", "Worry 2" across the top. Turned over, they are grids like any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from planlint.document.model import Block, Cell, Table
from planlint.plan import heading_roles as h
from planlint.plan.headings import column_meaning, listed
from planlint.plan.tables import cell_text
from planlint.plan.words import comparable, one_line

_FEWEST_COLUMNS = 3
_FEWEST_ROLES = 3
_LONGEST_LABEL = 12
_COUNTS = frozenset("worry need goal outcome area issue priority concern action step problem".split())
_PARTS = frozenset((h.NEED, h.OUTCOME, h.ACTION, h.OWNER, h.DUE, h.OWNER_AND_DUE, h.ACTION_AND_OWNER, "risk"))


def grids_turned(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with tables whose first column asks for the parts of rows turned, so that each of their columns is a row."""
    for block in blocks:
        yield _turned(block) if isinstance(block, Table) and _stands_on_its_side(block) else block


def _stands_on_its_side(table: Table) -> bool:
    """Whether most of the first column asks for different parts of rows, and what stands across the top for none."""
    if table.width < _FEWEST_COLUMNS or any(
        cell.column_span > 1 or cell.row_span > 1 for cell in table.cells
    ):
        return False
    lines = table.grid()
    labels = [one_line(cell_text(line[0])) for line in lines]
    asked = [_asks_for(label) for label in labels if label]
    roles = {role for role in asked if role}
    if (
        len(roles) < _FEWEST_ROLES
        or not roles & {*h.ACTS, h.ACTION_AND_OWNER}
        or 2 * sum(map(bool, asked)) <= len(asked)
    ):
        return False
    if any(
        sum(_is_known(one_line(cell_text(line[column]))) for line in lines) > 1
        for column in range(1, table.width)
    ):
        # Labels and their values side by side, twice in a row.
        return False
    if any(any(_is_known(one_line(cell_text(cell))) for cell in line[1:]) for line in lines[1:]):
        # The header of a grid stands further down.
        return False
    across = [one_line(cell_text(cell)) for cell in lines[0][1:]]
    return not any(map(_asks_for, across)) or all(map(_counts, filter(None, across)))


def _asks_for(label: str) -> str:
    if len(label.split()) > _LONGEST_LABEL:
        return ""
    role = column_meaning(label).role
    return role if role in _PARTS else ""


def _is_known(label: str) -> bool:
    """Whether words are a heading that is known, and no words of a plan that only sound like one ("support with mornings")."""
    return listed(label).role in _PARTS


def _counts(label: str) -> bool:
    """Whether words only count what stands below them: "Worry 1"."""
    first, *rest = comparable(label).split() or [""]
    return first in _COUNTS and len(rest) <= 1 and all(map(str.isdigit, rest))


def _turned(table: Table) -> Table:
    """The same cells with rows for columns; a top line that only counts is left to be what tells the columns apart."""
    lines = table.grid()
    counted = all(map(_counts, filter(None, (one_line(cell_text(cell)) for cell in lines[0][1:]))))
    skipped = 1 if counted and not one_line(cell_text(lines[0][0])) else 0
    cells: list[Cell] = []
    for column in range(table.width):
        for row in range(skipped, table.height):
            cell = lines[row][column]
            if cell is not None:
                cells.append(replace(cell, row=column, column=row - skipped))
    return replace(table, cells=tuple(cells), header_rows=1)
