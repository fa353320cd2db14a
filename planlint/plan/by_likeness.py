"""A form read by what stands in places that are alike, whatever its headings are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from planlint.document.model import NOWHERE, Block, Place
from planlint.plan import headings as h
from planlint.plan.drafts import Draft
from planlint.plan.like_places import Found, GridLine, Kind, Spot, kinds_in, places_in
from planlint.plan.like_roles import roles_of
from planlint.plan.model import Column, Evidence, Row
from planlint.plan.rows import Carried, Part, rows_of
from planlint.plan.tables import cell_text

_WHY = (h.NEED, h.OUTCOME)
_FEWEST_WORDS = 5
"""A shorter need alone in its line is the title of those below it."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What such a reading gives: the rows, and what each kind of place was taken for."""

    rows: tuple[Row, ...]
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """One place with its role."""

    role: str
    label: str
    blocks: tuple[Block, ...]
    place: Place


def read_by_likeness(blocks: Sequence[Block]) -> Likeness:
    """The rows of a form whose places for action and for need or outcome are told by what stands in them; none where they are not."""
    found = places_in(blocks)
    kinds = kinds_in(found)
    roles = roles_of(kinds)
    if h.ACTION not in roles.values() or not set(_WHY) & set(roles.values()):
        return Likeness((), ())
    draft = Draft()
    for entry in _entries(tuple(_told(found, roles))):
        for each in entry:
            if isinstance(each, _Told):
                if each.role == h.NEED:
                    _close_unanswered(draft)
                draft.collect(each.role, each.blocks, each.label, each.place)
            else:
                _take_line(draft, each, roles)
    draft.close_entry_as_row()
    draft.end()
    return Likeness(tuple(draft.rows), tuple(_columns(kinds, roles)))


def _close_unanswered(draft: Draft) -> None:
    """Makes a row of the need before, where no action followed it."""
    if h.OUTCOME in draft.entry and not {h.NEED, h.ACTION} & set(draft.entry):
        # This form tells the goal before its need.
        return
    draft.close_entry()
    if draft.above.need.text and not draft.above.need.used:
        rows, _ = rows_of({}, draft.above)
        draft.rows.extend(rows)
    draft.above = replace(draft.above, need=Carried(), outcome=Carried(), lead_in="")


def _told(found: Sequence[Found], roles: Mapping[str, str]) -> Iterator[_Told | GridLine]:
    """The places that hold a part of a row, items below one label together."""
    known = (
        each
        for each in found
        if isinstance(each, GridLine) or (isinstance(each, Spot) and each.kind in roles)
    )
    number = 0

    def group(each: Spot | GridLine) -> tuple[str, int]:
        nonlocal number
        if isinstance(each, GridLine):
            number += 1
            return "", number
        number += each.opens
        return each.kind, number

    for _, same in groupby(known, key=group):
        spots = list(same)
        first = spots[0]
        if isinstance(first, GridLine):
            yield first
            continue
        words = tuple(block for spot in spots if isinstance(spot, Spot) for block in spot.blocks)
        yield _Told(roles[first.kind], first.label, words, first.place)


def _entries(told: Sequence[_Told | GridLine]) -> Iterator[Sequence[_Told | GridLine]]:
    """The places entry by entry; where a form tells the actions first, its reasons are put before them."""
    first = next((each for each in told if isinstance(each, _Told)), None)
    if first is None or first.role in _WHY or any(isinstance(each, GridLine) for each in told):
        yield told
        return
    entry: list[_Told] = []
    for each in told:
        if isinstance(each, _Told):
            if each.label == first.label and entry:
                yield _reasons_first(entry)
                entry = []
            entry.append(each)
    yield _reasons_first(entry)


def _reasons_first(entry: Sequence[_Told]) -> list[_Told]:
    return sorted(entry, key=lambda each: _WHY.index(each.role) if each.role in _WHY else len(_WHY))


def _take_line(draft: Draft, line: GridLine, roles: Mapping[str, str]) -> None:
    parts: dict[str, Part] = {}
    for kind, _, cell, goes_on in line.cells:
        if kind in roles and (cell_text(cell) or roles[kind] in _WHY):
            part = Part(cell.blocks, cell.place, goes_on)
            parts[roles[kind]] = parts[roles[kind]] + part if roles[kind] in parts else part
    if draft.entry:
        draft.close_entry(goes_on=True)
    own = {role: part.text for role, part in parts.items() if part.text and not part.merged}
    banner = set(own) <= set(_WHY) and all(len(text.split()) < _FEWEST_WORDS for text in own.values())
    if own and not banner:
        rows, draft.above = rows_of(parts, draft.above)
        draft.rows.extend(row for row in rows if row.action or row.owner or row.due or h.NEED in own)


def _columns(kinds: Mapping[str, Kind], roles: Mapping[str, str]) -> Iterator[Column]:
    for name, role in roles.items():
        kind = kinds[name]
        yield Column(kind.label, role, False, kind.place if kind.grid else NOWHERE, Evidence.CONTENT)
