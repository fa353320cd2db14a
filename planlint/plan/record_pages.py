"""Forms of labels and values that come again one after the other, each a task of its own, set out as the grid that they are.

"OBJECTIVE 1" over a table of labels, "OBJECTIVE 2" over one with the same labels: a table written downwards, a record a page, as
case systems print them. Set out as a grid each record is a line, whatever its fields are called and wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, Heading, Paragraph, Table
from planlint.plan import headings as h
from planlint.plan.headings import column_meaning, common
from planlint.plan.tables import cell_text, once
from planlint.plan.words import one_line

_FEWEST = 2
_FEWEST_LABELS = 4
_FEWEST_KNOWN = 3
_DIGITS = re.compile(r"\d+")
_LONGEST_LINE = 8

Pairs = tuple[tuple[Cell, Cell], ...]


def records_as_grid(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with each run of forms that have the same labels as one grid; the lines that only count them are left out."""
    out: list[Block] = []
    at = 0
    while at < len(blocks):
        run, end = _run(blocks, at)
        if len(run) < _FEWEST:
            out.append(blocks[at])
            at += 1
            continue
        if isinstance(blocks[at], Table) and out and _shape(out[-1]) == _shape(blocks[end - 2]) != "":
            out.pop()
        out.append(_grid(run))
        at = end
    return tuple(out)


def _run(blocks: Sequence[Block], at: int) -> tuple[list[Pairs], int]:
    """The forms with the same labels from one on, and where they end; between them stand only lines that count them."""
    first = _record(blocks[at])
    if not first or not _is_of_tasks(first):
        return [], at + 1
    run, shape, end = [first], "", at + 1
    while end < len(blocks):
        here = end
        between = _shape(blocks[here])
        if between and (not shape or between == shape):
            here += 1
        if here >= len(blocks) or _labels(found := _record(blocks[here])) != _labels(first):
            break
        shape = between
        run.append(found)
        end = here + 1
    return run, end


def _record(block: Block) -> Pairs:
    """The labels of a form with what stands beside each; nothing for any other block."""
    if not isinstance(block, Table) or block.header_rows:
        return ()
    pairs: list[tuple[Cell, Cell]] = []
    for line in block.grid():
        cells = once(line)
        if len(cells) % 2:
            return ()
        pairs.extend(zip(cells[::2], cells[1::2], strict=True))
    keys = [common(one_line(cell_text(label))) for label, _ in pairs]
    is_form = len(pairs) >= _FEWEST_LABELS and all(keys) and len(set(keys)) == len(keys)
    return tuple(pairs) if is_form and all(cell.row_span == 1 for cell in block.cells) else ()


def _labels(pairs: Pairs) -> tuple[str, ...]:
    return tuple(common(one_line(cell_text(label))) for label, _ in pairs)


def _is_of_tasks(pairs: Pairs) -> bool:
    """Whether enough of the labels name parts of a row, one of them what is done."""
    told = {column_meaning(one_line(cell_text(label))).role for label, _ in pairs}
    return bool(told & h.ACTS) and len(told & (h.ACTING | h.WHO_OR_WHEN)) >= _FEWEST_KNOWN


def _shape(block: Block) -> str:
    """A line that counts, without its first number; "" for a line without any."""
    if not isinstance(block, Heading | Paragraph):
        return ""
    text = one_line(block.text)
    if len(text.split()) > _LONGEST_LINE or not _DIGITS.search(text):
        return ""
    return _DIGITS.sub("#", text, count=1)


def _grid(run: Sequence[Pairs]) -> Table:
    """The records as lines, without the last fields where nobody has filled them in yet: they ask how it went."""
    width = len(run[0])
    while width > _FEWEST_LABELS and not any(cell_text(pairs[width - 1][1]) for pairs in run):
        width -= 1
    lines = [[label for label, _ in run[0]], *([value for _, value in pairs] for pairs in run)]
    cells = tuple(
        replace(cell, row=row, column=column, row_span=1, column_span=1)
        for row, line in enumerate(lines)
        for column, cell in enumerate(line[:width])
    )
    return Table(cells, 1, cells[0].place)
