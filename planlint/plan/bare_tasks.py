"""A table of tasks without headings, in a longer report, given those that its columns would have.

A column of names and a column of days beside one of things to do needs no heading to be understood; nor do the risk and the aim that
stand with their labels right above it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, Paragraph, Place, Table
from planlint.language.tasks.verdicts import plain_shares
from planlint.plan import heading_roles as h
from planlint.plan.explaining import HEADINGS, WHY
from planlint.plan.headings import block_meaning, column_meaning
from planlint.plan.line_ends import Nature, nature_of
from planlint.plan.paragraphs import labelled
from planlint.plan.tables import cell_text, find_header, once
from planlint.plan.words import one_line, only_counts

_FEWEST = 2
_FEWEST_COLUMNS = 3
_ACTS = 0.42
_MOSTLY = 0.6
_MOST_ABOVE = 3
_FEWEST_WORDS = 3
_LEADS_IN = re.compile(r"(?<=[.!?])\s+[^.!?]{2,60}:$")
"""What leads in the table at the end of what stands above it ("To get there:")."""
_LABEL = re.compile(r"[A-Z][\w /]{1,30}:\s+\S")
_LETTER = re.compile(r"\(?[A-Za-z][.)]?")
_PARTS: Mapping[str, str] = {h.NEED: h.NEED, "risk": h.NEED, h.OUTCOME: h.OUTCOME}
_WHO, _WHEN, _COUNT = "Who", "By when", "No."
_NONE: Mapping[str, str] = {}


def bare_tasks_headed(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with headings over each table of tasks that has none, and the reasons labelled right above it in columns."""
    out: list[Block] = []
    for block in blocks:
        heads = _heads_of(block) if isinstance(block, Table) and not (out and _is_table(out[-1])) else ()
        if heads and isinstance(block, Table):
            reasons = dict(_reasons_above(out))
            del out[len(out) - len(reasons) :]
            out.append(_headed(block, heads, reasons))
        else:
            out.append(block)
    return tuple(out)


def _is_table(block: Block) -> bool:
    return isinstance(block, Table)


def _heads_of(table: Table) -> tuple[str, ...]:
    """What each column would be called; nothing for a table with headings, or one that gives no tasks out."""
    lines = table.grid()
    whole = all(len(once(line)) == table.width for line in lines)
    if table.header_rows or table.width < _FEWEST_COLUMNS or len(lines) < _FEWEST or not whole:
        return ()
    columns = [
        [one_line(cell_text(line[number])) for line in lines if cell_text(line[number])]
        for number in range(table.width)
    ]
    if any(2 * sum(map(bool, map(_LABEL.match, texts))) > len(texts) for texts in columns):
        # A front sheet: "Name: …", "Written by: …".
        return ()
    heads = list(map(_told_by, columns))
    if heads.count(_WHO) > 1 or heads.count(_WHEN) > 1 or not {_WHO, _WHEN} & set(heads):
        return ()
    open_columns = [number for number, head in enumerate(heads) if not head and columns[number]]
    if len(open_columns) != 1 or not _are_tasks(columns[open_columns[0]]) or find_header(lines, _NONE):
        return ()
    heads[open_columns[0]] = HEADINGS[h.ACTION]
    return tuple(heads)


def _told_by(texts: Sequence[str]) -> str:
    """What a column is by its contents alone: who, when, a count; "" for anything else."""
    if texts and all(only_counts(text) or _LETTER.fullmatch(text) for text in texts):
        return _COUNT
    natures = [nature_of(text) for text in texts]
    for nature, head in ((Nature.WHO, _WHO), (Nature.WHEN, _WHEN)):
        if natures.count(nature) >= max(_FEWEST, _MOSTLY * len(texts)):
            return head
    return ""


def _are_tasks(texts: Sequence[str]) -> bool:
    """Whether the words are each a few at least and on the whole something to do, those of the first line as well."""
    shares = [plain_shares(text, "parts")[h.ACTION] for text in texts]
    words = sum(len(text.split()) for text in texts)
    return (
        sum(shares) >= _ACTS * len(texts)
        and words >= _FEWEST_WORDS * len(texts)
        and len(texts[0].split()) >= _FEWEST_WORDS
    )


def _reasons_above(blocks: Sequence[Block]) -> Iterator[tuple[str, tuple[str, Place]]]:
    """The need and the outcome that stand behind their labels in the paragraphs right above, each once."""
    seen: set[str] = set()
    for block in reversed(blocks[-_MOST_ABOVE:]):
        pieces = labelled(block.text) if isinstance(block, Paragraph) else []
        if len(pieces) != 1:
            return
        label, said = pieces[0][0], _LEADS_IN.sub("", pieces[0][1])
        role = _PARTS.get(column_meaning(label).role) or _PARTS.get(block_meaning(label).role, "")
        if not role or role in seen or len(said.split()) < _FEWEST_WORDS:
            return
        seen.add(role)
        yield role, (said, block.place)


def _headed(table: Table, heads: Sequence[str], reasons: Mapping[str, tuple[str, Place]]) -> Table:
    above = [_cell(head, 0, column, 1, table.place) for column, head in enumerate(heads)]
    below = [replace(cell, row=cell.row + 1) for cell in table.cells]
    parts = [role for role in WHY if role in reasons]
    for column, role in enumerate(parts, start=table.width):
        said, place = reasons[role]
        above.append(_cell(HEADINGS[role], 0, column, 1, table.place))
        below.append(_cell(said, 1, column, table.height, place))
    return replace(table, cells=(*above, *below), header_rows=1)


def _cell(text: str, row: int, column: int, rows: int, place: Place) -> Cell:
    return Cell((Paragraph(text, place=place),) if text else (), row, column, rows, 1, place)
