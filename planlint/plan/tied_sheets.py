"""Sheets that hold the parts of the same rows, tied by a reference in both: needs in one table, their actions in another.

Case systems keep what a plan is about, what is wanted and what is to be done in tables of their own. Read alone, the actions
would stand without a need, an outcome or even a plan.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from planlint.document.model import Cell
from planlint.document.sheets import Line, Sheet, Workbook
from planlint.document.xlsx.beside import counted
from planlint.plan import heading_roles as h
from planlint.plan.headings import Surety
from planlint.plan.labels import Ask, label_asks
from planlint.plan.sheet_texts import MOST_LINES, labels_in, text_at
from planlint.plan.tables import cell_text, meaning_of
from planlint.plan.words import comparable

_FEWEST_COLUMNS = 2
_MOST_OF = 0.8
_PASSED_OVER = "In the sheet '{name}' {lines} not used: nothing in the sheet '{other}' refers there."
_GROUNDS = frozenset((h.NEED, h.OUTCOME))


@dataclass(frozen=True, slots=True)
class _Listing:
    """A sheet with a header: the line of it and its number, each column's heading in words and its role where it is known."""

    sheet: Sheet
    start: int
    header: Line
    labels: tuple[str, ...]
    roles: tuple[str, ...]

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
            if listing is grounds or not (listing.acts or listing.is_grounds):
                continue
            key = _tie(workbook, listing, grounds)
            if key is None:
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
    """A sheet whose first filled line is a header of different names; None for any other."""
    lines = enumerate(islice(workbook.lines(sheet), MOST_LINES))
    start, header = next(((number, line) for number, line in lines if any(map(cell_text, line))), (0, ()))
    labels = tuple(labels_in(header))
    named = [comparable(label) for label in labels if label]
    if len(named) < _FEWEST_COLUMNS or len(set(named)) < len(named):
        return None
    meanings = [meaning_of(label, settings) for label in labels]
    roles = tuple(each.role if each.surety >= Surety.NEAR else "" for each in meanings)
    return _Listing(sheet, start, header, labels, roles)


def _tie(workbook: Workbook, listing: _Listing, grounds: _Listing) -> tuple[int, int] | None:
    """The columns of one name by which lines refer to what stands once in the other sheet; None where nothing ties them."""
    shared = [
        (own, key)
        for own, label in enumerate(listing.labels)
        if label and listing.roles[own] not in (*_GROUNDS, *h.ACTS)
        for key, other in enumerate(grounds.labels)
        if comparable(label) == comparable(other)
    ]
    told = _told(workbook, listing, {own for own, _ in shared}) if shared else {}
    held = _told(workbook, grounds, {key for _, key in shared}) if told else {}
    if not held:
        return None
    return next(((own, key) for own, key in shared if _refers(told[own], held[key])), None)


def _told(workbook: Workbook, listing: _Listing, columns: Collection[int]) -> dict[int, list[str]]:
    """What some of the columns tell below the header; nothing at all where the sheet has more lines than are held at once."""
    found: dict[int, list[str]] = {column: [] for column in columns}
    for number, line in enumerate(workbook.lines(listing.sheet)):
        if number >= MOST_LINES:
            return {}
        if number > listing.start:
            for column, texts in found.items():
                if text := text_at(line, column):
                    texts.append(text)
    return found


def _refers(told: Sequence[str], held: Sequence[str]) -> bool:
    """Whether what a column tells stands, nearly all of it, in the other sheet's, and there once each."""
    known = set(held)
    once = bool(known) and len(known) == len(held)
    return once and bool(told) and sum(text in known for text in told) >= _MOST_OF * len(told)


def _widened(workbook: Workbook, listing: _Listing, grounds: _Listing, own: int, key: int) -> Sheet:
    """The one sheet with the other's columns behind its own, but for what it has under the same name; what either left out is told."""
    known = {comparable(label) for label in listing.labels}
    taken = [
        number
        for number, label in enumerate(grounds.labels)
        if number != key and label and comparable(label) not in known
    ]
    body = islice(workbook.lines(grounds.sheet), grounds.start + 1, None)
    beside = {text_at(line, key): line for line in body}
    unused = len(beside.keys() - {"", *_told(workbook, listing, {own})[own]})
    words = {"name": grounds.sheet.name, "lines": counted(unused, "line"), "other": listing.sheet.name}
    passed = [_PASSED_OVER.format(**words)] if unused else []
    return replace(
        listing.sheet,
        open=_lines(listing, own, _of(grounds.header, taken), beside, taken),
        notices=(*listing.sheet.notices, *grounds.sheet.notices, *passed),
    )


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
