"""Paragraphs that are numbered through ("2.1 …", "4.1.1 …"), as courts and reviews number them, without their numbers.

The number is no part of what is said, and hides how a sentence begins. How deep it goes tells what stands over what: the
paragraphs below 4.1 (4.1.1, 4.1.2) are its list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planlint.document.model import Block, Heading, ListItem, Paragraph, Place, Table
from planlint.plan.prose import Does, sentences_of, what_it_does
from planlint.plan.tables import cell_text

_NUMBERED = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2}){1,3}|[A-Z]\d{1,2}(?:\.\d{1,2})?)[.)]?\s+(?=\S)")
_LETTERED = re.compile(r"(?:^|(?<=[.;,])\s+|\n)\([a-h]\)\s+(?=\S)")
"""The items of a list below a numbered paragraph, each with its letter in brackets."""
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\.?")
_FEWEST = 3
_LONGEST_TITLE = 7
_LEVEL = 6
_PART_LEVEL = 2
_SENTENCE_LENGTH = 5


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A numbered paragraph: its number and what it says."""

    number: str
    text: str
    place: Place


def numbered_tables_opened(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with each table that is nothing but numbers and their paragraphs as those paragraphs."""
    for block in blocks:
        if isinstance(block, Table) and (lines := _numbered_lines(block)):
            yield from (Paragraph(f"{line.number} {line.text}", place=line.place) for line in lines)
        else:
            yield block


def _numbered_lines(table: Table) -> list[_Numbered]:
    """The lines of a table of numbers and paragraphs; none where it is another table."""
    if table.width != 2 or table.header_rows:
        return []
    lines: list[_Numbered] = []
    for row in range(table.height):
        cells = sorted((cell for cell in table.cells if cell.row == row), key=lambda cell: cell.column)
        if len(cells) != 2 or not _NUMBER.fullmatch(cell_text(cells[0]).strip()):
            return []
        text, blocks = cell_text(cells[1]).strip(), cells[1].blocks
        if len(text.split()) < _SENTENCE_LENGTH or not blocks:
            return []
        lines.append(_Numbered(cell_text(cells[0]).strip().rstrip("."), text, blocks[0].place))
    return lines


def unnumbered(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks without the numbers of their paragraphs: a paragraph with numbers below it stands over them as its list."""
    told = [_numbered(block) for block in blocks]
    of_text = [
        each
        for each, block in zip(told, blocks, strict=True)
        if each and (isinstance(block, Paragraph) or len(sentences_of(each.text)) > 1)
    ]
    if len(of_text) < _FEWEST:
        return tuple(blocks)
    done: list[Block] = []
    over = ""
    for (block, own), (_, below) in pairwise([*zip(blocks, told, strict=True), (None, None)]):
        if isinstance(block, Paragraph) and own is None and done and _LETTERED.match(block.text):
            done.extend(_lettered(block))
            continue
        if block is None or own is None:
            done.extend([_counted(block, below)] if block is not None else [])
            over = over if isinstance(block, ListItem) else ""
            continue
        if over and own.number.startswith(f"{over}."):
            done.append(ListItem(own.text, place=own.place))
            continue
        over = own.number if below is not None and below.number.startswith(f"{own.number}.") else ""
        done.extend(_titled(own) if over else [Paragraph(own.text, place=own.place)])
    return tuple(done)


def _lettered(block: Paragraph) -> Iterator[ListItem]:
    """The items of a paragraph that counts them with letters: "(a) … (b) …"."""
    cuts = list(_LETTERED.finditer(block.text))
    ends = [*(cut.start() for cut in cuts[1:]), len(block.text)]
    for cut, end in zip(cuts, ends, strict=True):
        yield ListItem(block.text[cut.end() : end].strip(), cut[0].strip(), place=block.place)


def _counted(block: Block, below: _Numbered | None) -> Block:
    """A short item that counts a part of the document ("2. Plan", above 2.1) as the heading that it is."""
    if isinstance(block, ListItem) and below is not None and len(block.text.split()) <= _LONGEST_TITLE:
        over = f"{block.marker.strip('.()')}."
        if over[:-1].isdigit() and below.number.startswith(over):
            return Heading(block.text, _PART_LEVEL, place=block.place)
    return block


def _numbered(block: Block) -> _Numbered | None:
    if isinstance(block, ListItem):
        is_number = _NUMBER.fullmatch(block.marker) is not None
        return _Numbered(block.marker.rstrip("."), block.text, block.place) if is_number else None
    if not isinstance(block, Paragraph) or not (match := _NUMBERED.match(block.text)):
        return None
    return _Numbered(match["number"], block.text[match.end() :].strip(), block.place)


def _titled(own: _Numbered) -> Iterator[Block]:
    """A paragraph that others stand below, its title ("Family time.") as the heading that it is."""
    first, *rest = sentences_of(own.text)
    is_title = len(first.split()) <= _LONGEST_TITLE and what_it_does(first) is Does.TELLS
    if is_title and (rest or len(own.text.split()) <= _LONGEST_TITLE):
        yield Heading(first.rstrip(".: "), _LEVEL, place=own.place)
        if rest:
            yield Paragraph(own.text[len(first) :].strip(), place=own.place)
    else:
        yield Paragraph(own.text, place=own.place)
