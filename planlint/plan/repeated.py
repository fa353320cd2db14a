"""Headings and labels that come again are the columns of a table written downwards, and are told like columns.

"The worry (1) … What better looks like … To be done … Person … Date …", over and over: which of them is the need and which
the outcome is settled as for a grid, by the words, by one another and by what stands beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from planlint.document.model import NOWHERE, Block, Cell, Heading, ListItem, Paragraph, Table
from planlint.plan import headings as h
from planlint.plan.columns import settle
from planlint.plan.headings import Meaning, Surety, bare, block_meaning
from planlint.plan.labels import Ask, label_asks
from planlint.plan.paragraphs import labelled
from planlint.plan.tables import Header, cell_text, distinct, meaning_of
from planlint.plan.words import one_line, tidy

_LONGEST = 90
_VALUE = 300
_ROW_PARTS = frozenset((h.NEED, h.OUTCOME, h.ACTION, h.OWNER, h.DUE, h.OWNER_AND_DUE, h.MEASURE, h.PROGRESS))


@dataclass(slots=True)
class _Seen:
    """One heading or label: how it was first written and what stood beside it each time.

    ``lists`` counts the times when that was a list, ``then_list`` those when a list followed the words.
    """

    text: str
    values: list[str] = field(default_factory=list)
    lists: int = 0
    then_list: int = 0


def repeated_meanings(blocks: Sequence[Block], settings: Mapping[str, str]) -> Mapping[str, Meaning]:
    """What each heading or label that comes again stands for, by its bare words; empty where no action is among them."""
    seen = _seen(blocks)
    again = {key: each for key, each in seen.items() if len(each.values) > 1 and _may_be_column(each)}
    if len(again) < 2:
        return {}
    if sum(each.then_list for each in again.values()) > 1:
        again[""] = _Seen("", ["A list of tasks stands here"] * 2)
    texts = [each.text for each in again.values()]
    meanings = [_meaning(each, settings) if key else Meaning(h.ACTION, Surety.EXACT) for key, each in again.items()]
    header = Header(0, 1, tuple(texts), tuple(meanings), (NOWHERE,) * len(texts))
    height = max(len(each.values) for each in again.values())
    body = [
        tuple(_cell(each.values, row, column) for column, each in enumerate(again.values())) for row in range(height)
    ]
    columns = settle(header, body).columns
    roles = {column.role for column in columns}
    listed = any(each.lists for each in again.values())
    if not (h.ACTION in roles or (listed and roles & {h.NEED, h.OUTCOME})):
        return {}
    return {
        key: Meaning(column.role, Surety.NEAR)
        for key, column in zip(again, columns, strict=True)
        if key and column.role in _ROW_PARTS
    }


def _may_be_column(seen: _Seen) -> bool:
    """Whether a heading can be a part of a row: no label of the front sheet, and not the title of another plan."""
    known = block_meaning(seen.text)
    if known.surety is Surety.EXACT and known.role in _ROW_PARTS:
        return True
    asks = label_asks(seen.text)
    return asks in (Ask.NONE, Ask.DETAIL, Ask.OTHER_DATE, Ask.PERSON, Ask.EVENT) and known.role != h.TITLE


def _meaning(seen: _Seen, settings: Mapping[str, str]) -> Meaning:
    found = meaning_of(bare(seen.text), settings)
    if found.role in (h.PLAN, "") and seen.lists:
        return Meaning(h.ACTION, max(found.surety, Surety.WORDS))
    return found


def _seen(blocks: Iterable[Block]) -> dict[str, _Seen]:
    found: dict[str, _Seen] = {}
    last: _Seen | None = None
    in_list = False
    for block in blocks:
        in_list = in_list and isinstance(block, ListItem)
        match block:
            case Heading():
                last = _entry(found, block.text)
            case Paragraph() if pieces := labelled(block.text):
                for label, value in pieces:
                    last = _entry(found, label)
                    last.values[-1] = value[:_VALUE]
            case Paragraph() if "\n" in tidy(block.text) and _is_short(first := tidy(block.text).split("\n")[0]):
                last = _entry(found, first)
                last.values[-1] = tidy(block.text).partition("\n")[2][:_VALUE]
            case Paragraph() if block.strong and _is_short(block.text):
                last = _entry(found, block.text)
            case Paragraph() if last is not None and not last.values[-1]:
                last.values[-1] = block.text[:_VALUE]
            case ListItem() if last is not None and not last.values[-1]:
                last.values[-1] = block.text[:_VALUE]
                last.lists += 1
                in_list = True
            case ListItem() if last is not None and not in_list:
                last.then_list += 1
                in_list = True
            case Table():
                last, in_list = None, False
                for label, value in _pairs(block):
                    _entry(found, label).values[-1] = value[:_VALUE]
    return found


def _pairs(table: Table) -> Iterator[tuple[str, str]]:
    """The rows of a table that are a short text and another beside it, as in a form of labels and values."""
    for line in table.grid():
        cells = distinct(line)
        first = line[0]
        if first is not None and 1 <= len(cells) <= 2 and cells[0] is first and _is_short(cell_text(first)):
            if first.column_span < len(line):
                yield cell_text(first), cell_text(cells[1]) if len(cells) == 2 else ""


def _is_short(text: str) -> bool:
    return 0 < len(text) <= _LONGEST and not text.rstrip().endswith((".", ",", ";", "!"))


def _entry(found: dict[str, _Seen], text: str) -> _Seen:
    seen = found.setdefault(bare(text), _Seen(one_line(text).rstrip(":")))
    seen.values.append("")
    return seen


def _cell(values: Sequence[str], row: int, column: int) -> Cell | None:
    text = values[row] if row < len(values) else ""
    return Cell((Paragraph(text),), row, column) if text else None
