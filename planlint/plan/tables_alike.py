"""What the tables of a form share: headings that only the first of them has, and lines at their foot that are the form's own.

A form with a table for each matter may name its columns once; and a line that stands at the foot of table after table with the same
labels ("Score today … Score at review") asks something and is no task.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, Paragraph, Table
from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.headings import common
from planlint.plan.line_ends import Nature, nature_of
from planlint.plan.tables import Header, cell_text, find_header, once
from planlint.plan.words import one_line

_FEWEST = 2
_FEWEST_COLUMNS = 3
_LONGEST_HEAD = 8
_LEAD = re.compile(r"(?P<label>[^:.!?]{2,60}):\s+\S")
_NONE: Mapping[str, str] = {}


def tables_made_alike(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the headings that like tables lack, what stands across their heads above them, and their common foot below."""
    headed = _with_headings(blocks)
    leads = Counter(_leads(block) for block in headed if isinstance(block, Table))
    feet = _feet_in(headed)
    return tuple(
        piece
        for block in headed
        for piece in (_taken_apart(block, leads, feet) if isinstance(block, Table) else (block,))
    )


def _taken_apart(
    table: Table, leads: Mapping[tuple[str, ...], int], feet: frozenset[tuple[str, ...]]
) -> Iterator[Block]:
    """A table with its labelled lines across above it as paragraphs, where others have the same, and its foot below it."""
    lines = table.grid()
    own = _leads(table)
    header = find_header(lines, _NONE, table.header_rows) if own and leads[own] >= _FEWEST else None
    head = len(own) if header is not None and header.start == len(own) else 0
    for line in lines[:head]:
        cell = once(line)[0]
        yield Paragraph(one_line(cell_text(cell)), place=cell.place)
    foot = len(lines) - int(bool(lines) and _labels(lines[-1]) in feet)
    if not head and foot == len(lines):
        foot = _own_foot(table, lines)
    if not head and foot == len(lines):
        yield table
        return
    kept = tuple(replace(cell, row=cell.row - head) for cell in table.cells if head <= cell.row < foot)
    yield replace(table, cells=kept)
    for line in lines[foot:]:
        yield from _as_labels(once(line))


def _own_foot(table: Table, lines: tuple[Line, ...]) -> int:
    """Where the foot of a table begins whose headings leave its first column free: lines of a label there and one cell beside it.

    Its end where it has none, or where anything else stands in that column.
    """
    if not lines or not cell_text(lines[-1][0]) or len(once(lines[-1])) != _FEWEST:
        return len(lines)
    header = find_header(lines, _NONE, table.header_rows)
    if header is None or header.headings[0] or len(header.headings) <= _FEWEST_COLUMNS:
        return len(lines)
    labelled = [at for at in range(header.end, len(lines)) if cell_text(lines[at][0])]
    foot = range(labelled[0], len(lines)) if labelled else range(0)
    alone = labelled == list(foot) and all(len(once(lines[at])) == _FEWEST for at in foot)
    return foot.start if labelled and alone and foot.start > header.end else len(lines)


def _with_headings(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the headings of a table put into those that are built like it and have none."""
    model: tuple[Table, Header] | None = None
    out: list[Block] = []
    for block in blocks:
        if not isinstance(block, Table) or block.width < _FEWEST_COLUMNS:
            out.append(block)
            continue
        header = find_header(block.grid(), _NONE, block.header_rows)
        if header is not None:
            roles = {meaning.role for meaning in header.meanings}
            if roles & h.ACTS and roles & h.WHO_OR_WHEN and header.end - header.start == 1:
                model = (block, header)
        elif model is not None and _is_built_alike(block, *model):
            block = _headed(block, *model)
        out.append(block)
    return tuple(out)


def _is_built_alike(table: Table, other: Table, header: Header) -> bool:
    """Whether a table has the same labelled lines across it at its head as another one has above its headings."""
    own, known = _leads(table), _leads(other)
    lines = table.grid()
    below = lines[len(own) :]
    full = [line for line in below if len(once(line)) == table.width]
    return bool(own) and own == known and table.width == other.width and len(full) == len(below) > 0


def _leads(table: Table) -> tuple[str, ...]:
    """The labels of the lines across a table at its head; none where one of these lines has none."""
    found: list[str] = []
    for line in table.grid():
        if len(once(line)) > 1:
            break
        match = _LEAD.match(one_line(cell_text(line[0])))
        if match is None:
            return ()
        found.append(common(match["label"]))
    return tuple(found)


def _headed(table: Table, other: Table, header: Header) -> Table:
    at = len(_leads(table))
    heads = [replace(cell, row=at) for cell in other.cells if cell.row == header.start and cell.row_span == 1]
    moved = [replace(cell, row=cell.row + 1) if cell.row >= at else cell for cell in table.cells]
    cells = sorted((*moved, *heads), key=lambda cell: (cell.row, cell.column))
    return replace(table, cells=tuple(cells))


def _feet_in(blocks: Sequence[Block]) -> frozenset[tuple[str, ...]]:
    """The labels of lines that stand at the foot of all tables with the same headings, filled in here so and there otherwise."""
    by_heads: dict[tuple[str, ...], list[Line]] = defaultdict(list)
    for block in blocks:
        if isinstance(block, Table):
            lines = block.grid()
            for line in lines[:-1]:
                if len(heads := _as_heads(line)) >= _FEWEST_COLUMNS:
                    by_heads[heads].append(lines[-1])
    return frozenset(
        labels
        for feet in by_heads.values()
        if len(feet) >= _FEWEST and (labels := _labels(feet[0]))
        if all(_labels(foot) == labels for foot in feet)
        if len({tuple(map(cell_text, once(foot))) for foot in feet}) > 1
    )


def _as_heads(line: Line) -> tuple[str, ...]:
    """The words of a line whose cells could all be headings; none of any other."""
    texts = tuple(one_line(cell_text(cell)) for cell in once(line))
    return texts if all(len(text.split()) <= _LONGEST_HEAD for text in texts) else ()


def _labels(line: Line) -> tuple[str, ...]:
    """Every other cell of a line, from the first, where these could be labels, and nothing between them is a who or a when."""
    texts = [one_line(cell_text(cell)) for cell in once(line)]
    labels = texts[::2]
    told = len(texts) % 2 == 0 and len(labels) >= _FEWEST and all(labels)
    short = all(len(label.split()) <= _LONGEST_HEAD for label in labels)
    named = any(nature_of(text) in (Nature.WHO, Nature.WHEN) for text in texts[1::2] if text)
    return tuple(map(common, labels)) if told and short and not named else ()


def _as_labels(cells: Sequence[Cell]) -> Iterator[Paragraph]:
    for label, value in zip(cells[::2], cells[1::2], strict=True):
        if cell_text(value):
            yield Paragraph(f"{one_line(cell_text(label))}: {one_line(cell_text(value))}", place=label.place)
