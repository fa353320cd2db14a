"""A form seen as places of a kind: what stands below the same label, under the same column, at the same depth of a list.

A person who has never seen a form reads it so: whatever its labels are called, what stands in places that are alike is alike.
Here the places are found; what they hold is settled in ``like_roles``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from planlint.document.model import NOWHERE, Block, Heading, ListItem, Paragraph, Place, block_text
from planlint.plan.cells import items_of
from planlint.plan.headings import common
from planlint.plan.letter_codes import lettered, letters_in
from planlint.plan.like_openings import openings_told
from planlint.plan.like_spots import Found, Spot, Title, with_bands
from planlint.plan.like_tables import (
    LONGEST_LABEL,
    TITLE_LEVEL,
    Band,
    Flat,
    GridLine,
    Pair,
    flat,
    may_be_label,
)
from planlint.plan.paragraphs import labelled
from planlint.plan.tables import cell_text
from planlint.plan.words import one_line

_FEWEST_ALIKE = 2
_FEWEST_OF_PREFIX = 3
_MOST_PREFIXES = 40
"""No form has more labels than that."""
COUNTED = "what is counted"
"""Places beside a number ("(a)"), which are all of one kind."""
ITEM = "an item"
TEXT = "a text"
"""Places below no label."""
_TICKED = re.compile(r"(?:[☒☑✓✔✗]|\[[xX✓]\])\s")
"""What was done before stands in a list with a tick."""
_UNTICKED = re.compile(r"^(?:[☐□]|\[ ?\])\s*")


def places_in(*parts: Sequence[Block]) -> tuple[tuple[Found, ...], ...]:
    """Everything that stands in each of the parts of a file, in reading order, each with the kind of its place."""
    flats = [tuple(flat(part)) for part in parts]
    known = [piece.block if isinstance(piece, Band) else piece for pieces in flats for piece in pieces]
    reader = _Reader(known)
    read = (tuple(reader.read(pieces)) for pieces in flats)
    return tuple(tuple(with_bands(openings_told(found, TEXT))) for found in read)


class _Reader:
    """Reads flat pieces one after the other, each under the label that stands last; ``known`` are those of the whole file."""

    def __init__(self, known: Sequence[Flat]) -> None:
        self._letters = letters_in(piece.text for piece in known if isinstance(piece, Heading | Paragraph))
        self._prefixes = _prefixes(known)
        self._again = _labels_again(known, self._prefixes)
        self._label = ""
        self._filled = False

    def read(self, pieces: Sequence[Flat]) -> Iterator[Found]:
        self._label, self._filled = "", False
        for piece in pieces:
            if isinstance(piece, GridLine):
                yield piece
            elif isinstance(piece, Pair) and piece.only_counts:
                yield self._counted(piece)
            elif isinstance(piece, Pair):
                label = one_line(cell_text(piece.label))
                yield self._spot(label, piece.value.blocks if piece.value else (), piece.label.place)
                # The place of this label is the cell beside it, and no text below the table.
                self._filled = True
            elif isinstance(piece, Band):
                for found in self._text(piece.block):
                    yield replace(found, across=True) if isinstance(found, Spot) else found
            else:
                yield from self._text(piece)

    def _counted(self, pair: Pair) -> Spot:
        """What stands beside a number; what follows belongs to none of its labels."""
        self._label, self._filled = "", False
        return Spot(COUNTED, "", pair.value.blocks if pair.value else (), pair.label.place, True)

    def _text(self, block: Heading | Paragraph | ListItem) -> Iterator[Found]:
        if isinstance(block, ListItem):
            # An empty box before a task is a bullet.
            block = replace(block, text=_UNTICKED.sub("", block.text))
        for label, value, place in self._labelled(block):
            if label is None:
                if self._filled and not isinstance(block, ListItem):
                    # What stands beside a label is all that it asked for.
                    self._label, self._filled = "", False
                kind = self._label or (ITEM if isinstance(block, ListItem) else TEXT)
                yield Spot(common(kind), self._label, (block,), place)
            elif value is None:
                self._label = ""
                yield Title(label, place)
            else:
                words = (Paragraph(value, place=place),) if value else ()
                yield self._spot(label, words, place)

    def _spot(self, label: str, blocks: tuple[Block, ...], place: Place) -> Spot:
        kept = tuple(block for block in blocks if block_text(block).strip())
        self._label, self._filled = label, bool(kept)
        return Spot(common(label), label, kept, place, True)

    def _labelled(
        self, block: Heading | Paragraph | ListItem
    ) -> Iterator[tuple[str | None, str | None, Place]]:
        """Label and value: both for a label, the label alone for a title, neither for mere words."""
        text = one_line(block.text)
        pieces = labelled(block.text)
        if pieces and 2 * sum(common(label) in self._again for label, _ in pieces) >= len(pieces):
            for label, value in pieces:
                yield label, value, block.place
            return
        if isinstance(block, ListItem):
            if not _TICKED.match(text):
                yield None, None, block.place
            return
        if (told := lettered(text, self._letters)) is not None:
            yield *told, block.place
            return
        if prefix := next((known for known in self._prefixes if text.startswith(known)), ""):
            yield prefix, text[len(prefix) :].strip(" :–—-"), block.place
            return
        bare = text.rstrip(":")
        if common(bare) in self._again and may_be_label(bare):
            yield bare, "", block.place
        elif isinstance(block, Heading) or (block.strong and may_be_label(text)):
            yield text, None, block.place
        else:
            yield None, None, block.place


def _labels_again(known: Sequence[Flat], prefixes: Sequence[str]) -> frozenset[str]:
    """The labels and headings that come again, by what they have in common."""
    counts: Counter[str] = Counter()
    for piece in known:
        if isinstance(piece, Pair) and not piece.only_counts:
            counts[common(one_line(cell_text(piece.label)))] += 1
        elif isinstance(piece, Heading | Paragraph | ListItem):
            text = one_line(piece.text)
            pieces = labelled(piece.text)
            for label, _ in pieces:
                counts[common(label)] += 1
            if isinstance(piece, ListItem):
                continue
            if (
                not pieces
                and (isinstance(piece, Heading) or piece.strong or text.endswith(":"))
                and may_be_label(text)
            ):
                counts[common(text.rstrip(":"))] += 1
    for prefix in prefixes:
        counts[common(prefix)] += _FEWEST_ALIKE
    return frozenset(key for key, count in counts.items() if key and count >= _FEWEST_ALIKE)


def _prefixes(known: Sequence[Flat]) -> tuple[str, ...]:
    """The words that three paragraphs or more begin with, the longest first: labels that stood in bold before their values."""
    counts: Counter[str] = Counter()
    texts = [
        one_line(piece.text)
        for piece in known
        if isinstance(piece, Paragraph) or (isinstance(piece, Heading) and piece.level == TITLE_LEVEL)
    ]
    for text in texts:
        words = text.split()
        for size in range(2, min(len(words), LONGEST_LABEL) + 1):
            counts[" ".join(words[:size])] += 1
            if words[size - 1][-1] in "?:":
                # Whose name the answers begin with is no part of the question.
                break
    often = {prefix: count for prefix, count in counts.items() if count >= _FEWEST_OF_PREFIX}
    # What always goes on with the same word is no whole label yet.
    shorter = {
        before for prefix, count in often.items() if often.get(before := prefix.rpartition(" ")[0]) == count
    }
    longest = sorted(often.keys() - shorter, key=lambda prefix: (-often[prefix], prefix))[:_MOST_PREFIXES]
    return tuple(sorted(longest, key=lambda prefix: (-len(prefix), prefix)))


@dataclass(frozen=True, slots=True)
class Kind:
    """Places of one kind: their label, the different things that stand there, and the grid they are columns of, if any.

    ``grid`` is the kinds of all columns of that grid; empty for what stands below labels. ``is_bare`` tells that no column of it has
    a heading.
    """

    label: str
    texts: tuple[str, ...]
    grid: frozenset[str] = frozenset()
    place: Place = NOWHERE
    is_bare: bool = False


def kinds_in(found: Sequence[Found]) -> Mapping[str, Kind]:
    """The kinds of places by name, in the order in which they first stand there."""
    labels: dict[str, tuple[str, Place]] = {}
    texts: dict[str, dict[str, None]] = {}
    grids: dict[str, frozenset[str]] = {}
    for each in found:
        if isinstance(each, Spot):
            labels.setdefault(each.kind, (each.label, NOWHERE))
            texts.setdefault(each.kind, {}).update(dict.fromkeys(_said(each.blocks)))
        elif isinstance(each, GridLine):
            grid = frozenset(kind for kind, *_ in each.cells)
            for kind, heading, cell, goes_on in each.cells:
                labels.setdefault(kind, (heading, cell.place))
                grids[kind] = grids.get(kind, frozenset()) | grid
                texts.setdefault(kind, {}).update(() if goes_on else dict.fromkeys(_said(cell.blocks)))
    return {
        kind: Kind(
            labels[kind][0],
            tuple(known),
            grids.get(kind, frozenset()),
            labels[kind][1],
            kind in grids and not any(labels[each][0] for each in grids[kind]),
        )
        for kind, known in texts.items()
    }


def _said(blocks: Iterable[Block]) -> Iterator[str]:
    for item in items_of(blocks, tasks=True):
        if item.text:
            yield one_line(item.text)
