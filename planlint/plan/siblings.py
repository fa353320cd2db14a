"""Brothers and sisters who each have a part of one form: a title that is a child's whole name, over a table of their own.

What stands above the first of these titles is told for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planlint.document.model import Block, Heading, Paragraph, Table, block_text
from planlint.plan.child_names import is_name
from planlint.plan.drafts import Draft
from planlint.plan.front import Pair
from planlint.plan.labels import Ask
from planlint.plan.tables import cell_text, distinct
from planlint.plan.words import one_line

_WORD = r"[A-Z][\w'’-]+"
_WHOLE_NAME = re.compile(
    rf"(?P<name>{_WORD}(?: {_WORD}){{1,3}})(?:,? \(?(?:aged? )?\d{{1,2}}\b[^:]{{0,12}})?"
)
_MARKS = re.compile(r"\s*(?::|\||\s[–—-]\s)\s*")
_LONGEST_TITLE = 80
_LONGEST_BESIDE = 5
_FEWEST = 2
_NARROWEST = 3
_LOWEST = 2
_LABEL = "Child"


@dataclass(frozen=True, slots=True)
class ForAll:
    """What a form told before the part of its first child."""

    titles: tuple[str, ...]
    pairs: tuple[Pair, ...]
    opening: tuple[str, ...]

    @classmethod
    def of(cls, draft: Draft) -> ForAll:
        """What a plan was told so far."""
        return cls(tuple(draft.titles), tuple(draft.pairs), tuple(draft.opening))

    def begin(self, draft: Draft, child: str) -> None:
        """Gives the plan of one child what was told for all."""
        draft.titles[:] = self.titles
        draft.opening[:] = self.opening
        draft.pairs[:] = [Pair(_LABEL, child), *(pair for pair in self.pairs if pair.asks is not Ask.CHILD)]


def children_headed(blocks: Sequence[Block]) -> Mapping[int, str]:
    """Where the part of each of several children begins, with the child's name; empty where a form is no such thing.

    They have a surname in common or are all named above, each is named in one title, and a table follows each before the next.
    """
    heads = {at: name for at, block in enumerate(blocks) if (name := _child_in(_title_of(block)))}
    names = [name.casefold() for name in heads.values()]
    if len(names) < _FEWEST or len(set(names)) < len(names):
        return {}
    above = "\n".join(_texts(blocks[: min(heads)]))
    listed = all(name in above.casefold() for name in names)
    if not listed and len({name.split()[-1] for name in names}) > 1:
        return {}
    starts = sorted(heads)
    parts = [blocks[start:end] for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True)]
    if not all(any(map(_is_grid, part)) for part in parts):
        return {}
    return {at: _as_written(name, above) for at, name in heads.items()}


def _title_of(block: Block) -> str:
    """The words of a heading, of a short bold line, or of the first row of a table that is one cell across it."""
    if isinstance(block, Table):
        lines = block.grid()
        cells = distinct(lines[0]) if lines else ()
        across = len(cells) == 1 and cells[0].column_span == block.width > 1
        return one_line(cell_text(cells[0])) if across else ""
    titled = isinstance(block, Heading) or (isinstance(block, Paragraph) and block.strong)
    return one_line(block_text(block)) if titled else ""


def _child_in(title: str) -> str:
    """The whole name that a title gives, by itself or beside a few words that count or announce it ("Part two: …")."""
    if not title or len(title) > _LONGEST_TITLE:
        return ""
    pieces = [piece for piece in _MARKS.split(title) if piece]
    found = [match for piece in pieces if (match := _WHOLE_NAME.fullmatch(piece)) and is_name(match["name"])]
    beside = sum(len(piece.split()) for piece in pieces) - sum(len(match[0].split()) for match in found)
    return found[0]["name"] if len(found) == 1 and beside <= _LONGEST_BESIDE else ""


def _is_grid(block: Block) -> bool:
    return isinstance(block, Table) and block.width >= _NARROWEST and block.height >= _LOWEST


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        yield one_line(block_text(block))


def _as_written(name: str, above: str) -> str:
    """The name in the letters of the front sheet, where a title has it in capitals."""
    if not name.isupper():
        return name
    known = re.search(re.escape(name), above, re.IGNORECASE)
    return known[0] if known else name.title()
