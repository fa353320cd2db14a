"""The places of a form one by one: words beside or below a label, lines of a grid, titles; and sentences across tables.

Which words stand in which place is found in ``like_places``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from planlint.document.model import NOWHERE, Block, Paragraph, Place, block_text
from planlint.plan.like_tables import GridLine
from planlint.plan.words import one_line

_NUMBERED = re.compile(r"\W*(?:(?:part|section|page|form|stage)\b|\d)", re.IGNORECASE)
"""How the heading of a part of the form begins, which parts no lines of a grid."""
_MOST_BANDS = 3
_FEWEST_OF_SENTENCE = 4


@dataclass(frozen=True, slots=True)
class Spot:
    """Words in a place: ``kind`` tells places of one kind from others, ``label`` is what stands beside or above it.

    ``opens`` tells that the label stands here for the first time since another; ``blocks`` are empty where a form has the
    place and nobody filled it; ``across`` tells that they stand in one cell across a table.
    """

    kind: str
    label: str
    blocks: tuple[Block, ...]
    place: Place = NOWHERE
    opens: bool = False
    across: bool = False

    @property
    def text(self) -> str:
        """The words on one line."""
        return one_line(" ".join(map(block_text, self.blocks)))


@dataclass(frozen=True, slots=True)
class Title:
    """A heading that is no label: what it stands over begins anew."""

    text: str
    place: Place = NOWHERE


Found = Spot | GridLine | Title


def with_bands(found: Sequence[Found]) -> Iterator[Found]:
    """The places with sentences that part the lines of grids told by their order: the first below lines, the last above them.

    Only where as many stand in each gap, before the first lines and behind the last ones taken together.
    """
    lines = [number for number, each in enumerate(found) if isinstance(each, GridLine)]
    gaps = [range(one + 1, other) for one, other in pairwise(lines) if other > one + 1]
    bands = [[number for number in gap if _is_band(found[number])] for gap in gaps]
    size = len(bands[0]) if bands else 0
    if not 0 < size <= _MOST_BANDS or any(len(band) != size for band in bands):
        yield from found
        return
    leading = list(takewhile(lambda number: _is_band(found[number]), range(lines[0] - 1, -1, -1)))[:size]
    behind = range(lines[-1] + 1, len(found))
    trailing = list(takewhile(lambda number: _is_band(found[number]), behind))[: size - len(leading)]
    kinds = {number: at for band in bands for at, number in enumerate(band)}
    kinds |= {number: size - 1 - at for at, number in enumerate(leading)}
    kinds |= {number: at for at, number in enumerate(trailing)}
    for number, each in enumerate(found):
        if number in kinds and not isinstance(each, GridLine):
            blocks = each.blocks if isinstance(each, Spot) else (Paragraph(each.text, place=each.place),)
            yield Spot(f"band {kinds[number]}", "", blocks, each.place, opens=True)
        else:
            yield each


def _is_band(found: Found) -> bool:
    """Whether a place is a sentence across a table, or a heading as long as one."""
    if isinstance(found, Title):
        return not _NUMBERED.match(found.text) and len(found.text.split()) >= _FEWEST_OF_SENTENCE
    return (
        isinstance(found, Spot)
        and found.across
        and not found.label
        and len(found.text.split()) >= _FEWEST_OF_SENTENCE
    )
