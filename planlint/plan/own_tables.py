"""Tables that are read in a way of their own: those with each label above its value, and those of what is closed.

They are taken into the plan by ``table_walk``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from planlint.document.model import Cell, Table
from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.clock import is_all_time
from planlint.plan.headings import block_meaning, column_meaning
from planlint.plan.regions import State
from planlint.plan.tables import Header, cell_text, distinct, is_label, once
from planlint.plan.words import one_line

_FEWEST_SETS = 2
_PAIR = 2
_CLOSED = re.compile(
    r"\b(?:closed|completed|finished|removed|archived|taken off|signed off|previous|earlier|old)\b[\w' ]{0,25}\b(?:tasks?|actions?|steps?|lines?|items?)\b"
    r"|\b(?:tasks?|actions?|steps?|lines?|items?)\b[\w' ]{0,25}\b(?:closed|completed|finished|removed|archived|taken off|no longer needed|history)\b",
    re.IGNORECASE,
)
_DONE_SINCE = re.compile(
    r"^\W*(?:\d{1,2}[.)]?\s+)?(?:closed|completed|finished|done|achieved|already done|what (?:has|'s|we have|we've) (?:been )?(?:done|finished|achieved))\b[\w' ]{0,12}"
    r"\b(?:since|before|so far|already|from|at|by|last|until now)\b",
    re.IGNORECASE,
)
_OF_LAST_TIME = re.compile(
    r"\b(?:last|previous|earlier|old|first) (?:time|plan|review|meeting|core group|conference|taf|visit|quarter|period)(?:'s|’s)?\b",
    re.IGNORECASE,
)
_ASKS_IF_DONE = re.compile(
    r"\b(?:done|completed|achieved|closed|finished|met|how did it go|what happened|result)\b"
)
_NOT_DONE = re.compile(
    r"\W*(?:no\b|not\b|n$|part|on ?going|still|in progress|to be\b|tbc|waiting|awaiting)", re.IGNORECASE
)
_TELLS_IT = re.compile(r"[\w✓✔☑☒✅]")
"""An empty box to tick tells nothing."""
_SAYS_MORE = re.compile(r":\s+\S")
_POINTS_ON = re.compile(
    r"\W*(?:please )?(?:(?:see|turn|look|go|refer|continued?|set out|listed|written|told|as) )?(?:(?:to|on|in|at|the|our|my) )*"
    r"(?:over(?:leaf| the page)?|below|next page|(?:other|back|second) (?:page|side|sheet)|page \d{1,2}|(?:next steps|actions?|plan|steps|table) (?:below|overleaf|attached)|attached(?: \w+)?)\W*",
    re.IGNORECASE,
)
_IS_DONE = re.compile(r"\W*(?:achieved|completed?|done|closed|met|finished|actioned)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stacked:
    """A table that has each label above its value: what stands above the first label, the pairs, and the other cells."""

    title: tuple[Cell, ...]
    pairs: tuple[tuple[Cell, Cell | None], ...]
    others: tuple[Cell, ...]


def with_values_joined(table: Table) -> Table:
    """A table of labels and values with each value that stands beside no label joined to the one above it."""
    if table.width != _PAIR or any(cell.row_span > 1 or cell.column_span > 1 for cell in table.cells):
        return table
    rows: list[list[Cell]] = []
    for cell in sorted(table.cells, key=lambda cell: (cell.row, cell.column)):
        if not rows or rows[-1][0].row != cell.row:
            rows.append([])
        rows[-1].append(cell)
    labels = [row[0] for row in rows if len(row) == _PAIR and cell_text(row[0])]
    if not any(map(_is_loose_value, rows[1:])) or 2 * sum(
        is_label(cell_text(label)) for label in labels
    ) < len(labels):
        return table
    kept: list[list[Cell]] = []
    for row in rows:
        if (
            kept
            and _is_loose_value(row)
            and column_meaning(one_line(cell_text(kept[-1][0]))).role in h.ROW_PARTS
        ):
            label, value = kept[-1]
            kept[-1] = [label, replace(value, blocks=(*value.blocks, *row[1].blocks))]
        elif len(row) == _PAIR:
            kept.append(row)
        else:
            return table
    cells = [replace(cell, row=number) for number, row in enumerate(kept) for cell in row]
    return replace(table, cells=tuple(cells), header_rows=0)


def _is_loose_value(row: Sequence[Cell]) -> bool:
    """Whether a value stands beside no label."""
    return len(row) == _PAIR and not cell_text(row[0]) and bool(cell_text(row[1]))


def stacked_in(state: State, lines: Sequence[Line]) -> Stacked | None:
    """The pairs of a table whose lines of labels each have one line of values below them, cut alike; None for any other."""
    title: list[Cell] = []
    pairs: list[tuple[Cell, Cell | None]] = []
    others: list[Cell] = []
    sets = row = 0
    while row < len(lines):
        labels = once(lines[row])
        values = once(lines[row + 1]) if row + 1 < len(lines) else ()
        if _are_labels(state, labels) and _cuts(labels) == _cuts(values) and not _are_labels(state, values):
            if _heads_grid({_role_of(state, one_line(cell_text(label))) for label in labels}):
                return None
            pairs += zip(labels, values, strict=True)
            sets, row = sets + 1, row + 2
            continue
        (others if pairs else title).extend(distinct(lines[row]))
        row += 1
    told = {_role_of(state, one_line(cell_text(label))) for label, _ in pairs}
    acts = bool(told & h.ACTS)
    fits = sets >= _FEWEST_SETS and acts and max(len(title), len(others)) <= sets
    return Stacked(tuple(title), tuple(pairs), tuple(others)) if fits else None


def _heads_grid(roles: Set[str]) -> bool:
    """Whether labels side by side are the header of a grid: what is done, and who does it or by when."""
    return bool(roles & h.ACTS) and bool(roles & h.WHO_OR_WHEN)


def _cuts(cells: Sequence[Cell]) -> tuple[tuple[int, int], ...]:
    return tuple((cell.column, cell.column_span) for cell in cells)


def _are_labels(state: State, cells: Sequence[Cell]) -> bool:
    """Whether cells are short and most of them labels of a plan."""
    texts = [one_line(cell_text(cell)) for cell in cells]
    if any(is_all_time(text) or _SAYS_MORE.search(text) for text in texts):
        return False
    known = sum(bool(_role_of(state, text)) for text in texts)
    return 2 * known > len(texts) and all(0 < len(text) <= h.LONGEST_HEADING for text in texts)


def _role_of(state: State, label: str) -> str:
    return state.label_meaning(label).role or column_meaning(label).role


def points_on(header: Header, body: Sequence[Line]) -> bool:
    """Whether a table only says of its actions where they stand ("See over"), with no place for who and when."""
    roles = [meaning.role for meaning in header.meanings]
    acts = [cell_text(line[at]) for line in body for at, role in enumerate(roles) if role in h.ACTS]
    told = [text for text in acts if text]
    return bool(told) and all(map(_POINTS_ON.fullmatch, told)) and not h.WHO_OR_WHEN & set(roles)


def is_closed(heading: str, header: Header, lines: Sequence[Line]) -> bool:
    """Whether a table only tells what was done and closed before: by the heading over it, or in each of its rows.

    One that tells a need, above its header or in a column, is of the plan whatever became of its tasks.
    """
    if h.NEED in {meaning.role for meaning in header.meanings} or any(map(_tells_why, lines[: header.start])):
        return False
    body = lines[header.end :]
    if _CLOSED.search(heading) or _DONE_SINCE.match(heading):
        return True
    asked = [
        number
        for number, meaning in enumerate(header.meanings)
        if meaning.role == h.PROGRESS and _ASKS_IF_DONE.search(header.key[number])
    ]
    if asked and _OF_LAST_TIME.search(heading):
        return True
    telling = [number for number, meaning in enumerate(header.meanings) if meaning.role in (h.OUTCOME, h.DUE)]
    filled = [line for line in body if distinct(line)]
    return bool(filled) and all(
        any(_IS_DONE.match(cell_text(line[number])) for number in telling)
        or any(_says_done(cell_text(line[number])) for number in asked)
        for line in filled
    )


def _tells_why(line: Line) -> bool:
    """Whether a row is the label of a need or an outcome, with its words or without."""
    first = one_line(cell_text(line[0])).partition(":")[0]
    return {column_meaning(first).role, block_meaning(first).role} & {h.NEED, h.OUTCOME} != set()


def _says_done(text: str) -> bool:
    """Whether something stands where a form asks if it was done, and does not say that it was not."""
    return bool(_TELLS_IT.search(text)) and not _NOT_DONE.match(text)
