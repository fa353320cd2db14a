"""Sheets that hold the parts of the same rows, tied by a reference in both: needs in one table, their actions in another.

Case systems keep what a plan is about, what is wanted and what is to be done in tables of their own. Read alone, the actions
would stand without a need, an outcome or even a plan.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from planlint.document.model import Cell
from planlint.document.sheets import Line, Sheet, Workbook
from planlint.plan import heading_roles as h
from planlint.plan.headings import Surety
from planlint.plan.labels import Ask, label_asks
from planlint.plan.machine_names import spelt_out
from planlint.plan.sheet_texts import MOST_LINES, text_at
from planlint.plan.tables import cell_text, meaning_of
from planlint.plan.words import comparable

_FEWEST_COLUMNS = 2
_MOST_OF = 0.8
_GROUNDS = frozenset((h.NEED, h.OUTCOME))


@dataclass(frozen=True, slots=True)
class _Listing:
    """A sheet with a header: the line of it, each column's heading in words and its role where it is known."""

    sheet: Sheet
    start: int
    labels: tuple[str, ...]
    roles: tuple[str, ...]
    body: tuple[Line, ...]

    @property
    def acts(self) -> bool:
        """Whether a column holds actions."""
        return bool(h.ACTS.intersection(self.roles))

    @property
    def is_grounds(self) -> bool:
        """Whether it tells needs or outcomes, and neither actions nor children."""
        children = any(label_asks(label) in (Ask.CHILD, Ask.BORN) for label in self.labels)
        return bool(_GROUNDS.intersection(self.roles)) and not self.acts and not children


def joined(workbook: Workbook, settings: Mapping[str, str]) -> Workbook:
    """The workbook with the needs and outcomes that stand in sheets of their own written beside their actions.

    A sheet that was written beside another is no sheet of its own any more. Every other workbook is given back as it is.
    """
    if len(workbook.sheets) < _FEWEST_COLUMNS:
        return workbook
    listings = [each for sheet in workbook.sheets if (each := _listing(workbook, sheet, settings))]
    for grounds in [each for each in listings if each.is_grounds]:
        for listing in listings:
            key = _tie(listing, grounds) if listing is not grounds else None
            if key is None or not (listing.acts or listing.is_grounds):
                continue
            wider = _widened(workbook, listing, grounds, *key)
            sheets = tuple(
                wider if each is listing.sheet else each
                for each in workbook.sheets
                if each is not grounds.sheet
            )
            return joined(replace(workbook, sheets=sheets), settings)
    return workbook


def _listing(workbook: Workbook, sheet: Sheet, settings: Mapping[str, str]) -> _Listing | None:
    """A sheet whose first filled line is a header of different names; None for any other, or one too long to hold."""
    lines = list(islice(workbook.lines(sheet), MOST_LINES + 1))
    start = next((number for number, line in enumerate(lines) if any(map(cell_text, line))), None)
    if start is None or len(lines) > MOST_LINES:
        return None
    labels = tuple(spelt_out(text_at(lines[start], number)) for number in range(len(lines[start])))
    named = [comparable(label) for label in labels if label]
    if len(named) < _FEWEST_COLUMNS or len(set(named)) < len(named):
        return None
    meanings = [meaning_of(label, settings) for label in labels]
    roles = tuple(each.role if each.surety >= Surety.NEAR else "" for each in meanings)
    return _Listing(sheet, start, labels, roles, tuple(lines[start + 1 :]))


def _tie(listing: _Listing, grounds: _Listing) -> tuple[int, int] | None:
    """The columns of one name by which lines refer to what stands once in the other sheet; None where nothing ties them."""
    for own, label in enumerate(listing.labels):
        if not label or (own < len(listing.roles) and listing.roles[own] in (*_GROUNDS, *h.ACTS)):
            continue
        for key, other in enumerate(grounds.labels):
            if comparable(label) == comparable(other) and _refers(listing, own, grounds, key):
                return own, key
    return None


def _refers(listing: _Listing, own: int, grounds: _Listing, key: int) -> bool:
    held = Counter(text for line in grounds.body if (text := text_at(line, key)))
    told = [text for line in listing.body if (text := text_at(line, own))]
    once = bool(held) and all(times == 1 for times in held.values())
    return once and bool(told) and sum(text in held for text in told) >= _MOST_OF * len(told)


def _widened(workbook: Workbook, listing: _Listing, grounds: _Listing, own: int, key: int) -> Sheet:
    """The one sheet with the other's columns behind its own, but for what it has under the same name."""
    known = {comparable(label) for label in listing.labels}
    taken = [
        number
        for number, label in enumerate(grounds.labels)
        if number != key and label and comparable(label) not in known
    ]
    header = next(islice(workbook.lines(grounds.sheet), grounds.start, None))
    beside = {text_at(line, key): line for line in grounds.body}
    return replace(listing.sheet, open=_lines(listing, own, [*map(header.__getitem__, taken)], beside, taken))


def _lines(
    listing: _Listing,
    own: int,
    header: Sequence[Cell | None],
    beside: Mapping[str, Line],
    taken: Sequence[int],
) -> Callable[[], Iterator[Line]]:
    width = len(listing.labels)

    def lines() -> Iterator[Line]:
        for number, line in enumerate(listing.sheet.open()):
            if number < listing.start:
                yield line
                continue
            told = header if number == listing.start else _of(beside.get(text_at(line, own), ()), taken)
            row = next((cell.row for cell in line if cell is not None), number)
            full = (*line[:width], *(None,) * (width - len(line)))
            yield (
                *full,
                *(
                    replace(cell, row=row, column=width + at, row_span=1, column_span=1) if cell else None
                    for at, cell in enumerate(told)
                ),
            )

    return lines


def _of(line: Line, taken: Sequence[int]) -> list[Cell | None]:
    return [line[number] if number < len(line) else None for number in taken]
