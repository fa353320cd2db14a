"""Columns that come again by number ("Action 1", "Who 1", "Action 2", "Who 2"): each set is a line of its own.

Which column is which is asked elsewhere; here a header is only made as narrow as one of its sets, and its lines follow.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from planlint.document.model import Cell
from planlint.document.sheets import Line
from planlint.plan import headings as h
from planlint.plan.machine_names import spelt_out
from planlint.plan.tables import Header, cell_text, meaning_of
from planlint.plan.words import one_line

_NUMBERED = re.compile(r"(?<![\d.])(\d{1,2})([A-Da-d](?![A-Za-z]))?(?!\d|\.\d)")
_ACTS = frozenset((h.ACTION, h.PLAN, h.ACTION_AND_OWNER))


@dataclass(frozen=True, slots=True)
class Repeats:
    """The columns of a header that is written out for several actions side by side.

    ``common`` are the columns that every action shares, ``sets`` the columns of each action in the order of their
    numbers, None where one has no such column.
    """

    header: Header
    common: tuple[int, ...]
    sets: tuple[tuple[int | None, ...], ...]

    def lines(self, lines: Iterable[Line]) -> Iterator[Line]:
        """The lines under the narrow header: one for each action of a line, the sets without words left out."""
        for line in lines:
            common = tuple(_at(line, column) for column in self.common)
            told = [tuple(_at(line, column) for column in columns) for columns in self.sets]
            filled = [cells for cells in told if any(cell_text(cell) for cell in cells)]
            for cells in filled or told[:1]:
                yield (*common, *cells)


def _at(line: Line, column: int | None) -> Cell | None:
    return line[column] if column is not None and column < len(line) else None


def repeats_of(header: Header, settings: Mapping[str, str]) -> Repeats | None:
    """The repeated sets of a header; None where no action comes again by number."""
    bases: dict[str, dict[tuple[int, str], int]] = {}
    for column, heading in enumerate(header.headings):
        heading = spelt_out(heading)
        found = _NUMBERED.findall(heading)
        base = (
            one_line(_NUMBERED.sub(" ", heading)).strip(" -–:#.()") if len(found) == 1 else one_line(heading)
        )
        columns = bases.setdefault(base, {})
        # A heading without a number is the first of its kind, or the one after the last.
        number = (int(found[0][0]), found[0][1].lower()) if len(found) == 1 else (len(columns) + 1, "")
        columns.setdefault(number, column)
    bases = _without_shared_word(
        {base: columns for base, columns in bases.items() if base and len(columns) > 1}
    )
    if not any(meaning_of(base, settings).role in _ACTS for base in bases):
        return None
    numbers = _sets({number for columns in bases.values() for number in columns})
    taken = {column for columns in bases.values() for column in columns.values()}
    common = tuple(column for column in range(len(header.headings)) if column not in taken)
    first = [min(columns.values()) for columns in bases.values()]
    narrow = Header(
        header.start,
        header.end,
        (*(header.headings[column] for column in common), *bases),
        (*(header.meanings[column] for column in common), *(meaning_of(base, settings) for base in bases)),
        (*(header.places[column] for column in common), *(header.places[column] for column in first)),
    )
    sets = tuple(
        tuple(each.get(number, each.get((number[0], ""))) for each in bases.values()) for number in numbers
    )
    return Repeats(narrow, common, sets)


def _without_shared_word(
    bases: dict[str, dict[tuple[int, str], int]],
) -> dict[str, dict[tuple[int, str], int]]:
    """The names without the word that all begin with ("Goal 1: why", "Goal 1: action"), which only counts the sets."""
    firsts = {base.split()[0].strip(":-–") for base in bases}
    if len(firsts) != 1 or len(bases) < 3 or any(len(base.split()) < 2 for base in bases):
        return bases
    return {base.split(maxsplit=1)[1].strip(" :-–"): columns for base, columns in bases.items()}


def _sets(numbers: set[tuple[int, str]]) -> list[tuple[int, str]]:
    """The numbers of the sets in order: where "1A" and "1B" are there, what stands under "1" belongs to both."""
    lettered = {number for number, letter in numbers if letter}
    return sorted(each for each in numbers if each[1] or each[0] not in lettered)
