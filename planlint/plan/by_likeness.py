"""A form read by what stands in places that are alike, whatever its headings are called."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from planlint.document.model import NOWHERE, Block
from planlint.plan import heading_roles as h
from planlint.plan.drafts import Draft
from planlint.plan.like_entries import WHY, Told, entries
from planlint.plan.like_places import Kind, kinds_in, places_in
from planlint.plan.like_roles import roles_of
from planlint.plan.like_spots import Found, Spot
from planlint.plan.like_tables import GridLine
from planlint.plan.model import Column, Evidence, Row
from planlint.plan.named_owners import agencies_among
from planlint.plan.rows import Carried, Part, rows_of
from planlint.plan.tables import cell_text
from planlint.plan.words import says_nothing

_FEWEST_WORDS = 5
"""A shorter need alone in its line is the title of those below it."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """What such a reading gives: the rows, and what each kind of place was taken for."""

    rows: tuple[Row, ...]
    columns: tuple[Column, ...]


def read_by_likeness(*parts: Sequence[Block]) -> tuple[Likeness, ...]:
    """The rows of each part of a file whose places for action and for need or outcome are told by what stands in all of them.

    Without rows where they are not.
    """
    found = places_in(*parts)
    kinds = kinds_in([place for places in found for place in places])
    roles = roles_of(kinds)
    if h.ACTION not in roles.values() or not set(WHY) & set(roles.values()):
        return (Likeness((), ()),) * len(parts)
    return tuple(_read(places, kinds, roles) for places in found)


def _read(found: Sequence[Found], kinds: Mapping[str, Kind], roles: Mapping[str, str]) -> Likeness:
    draft = Draft()
    who = [name for name, role in roles.items() if role == h.OWNER and kinds[name].grid]
    agencies = {who[number] for number in agencies_among([kinds[name].texts for name in who])}
    for entry in entries(tuple(_told(found, roles))):
        for each in entry:
            if isinstance(each, Told):
                if each.role == h.NEED:
                    _close_unanswered(draft)
                draft.collect(each.role, each.blocks, each.label, each.place)
            else:
                _take_line(draft, each, kinds, roles, agencies)
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


def _told(found: Sequence[Found], roles: Mapping[str, str]) -> Iterator[Told | GridLine]:
    """The places that hold a part of a row, items below one label together."""
    known = (
        each
        for each in found
        if (isinstance(each, GridLine) and any(kind in roles for kind, *_ in each.cells))
        or (isinstance(each, Spot) and each.kind in roles)
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
        yield Told(roles[first.kind], first.label, words, first.place)


def _take_line(
    draft: Draft,
    line: GridLine,
    kinds: Mapping[str, Kind],
    roles: Mapping[str, str],
    agencies: Collection[str],
) -> None:
    parts: dict[str, Part] = {}
    named = any(
        roles.get(kind) == h.OWNER and kind not in agencies and cell_text(cell)
        for kind, _, cell, _ in line.cells
    )
    for kind, _, cell, goes_on in line.cells:
        if named and kind in agencies:
            continue
        if kind in roles and (_is_told(cell_text(cell), roles[kind]) or roles[kind] in WHY):
            part = Part(cell.blocks, cell.place, goes_on)
            parts[roles[kind]] = parts[roles[kind]] + part if roles[kind] in parts else part
    if h.NEED in parts and _has_goals(line, kinds, roles):
        # A place for the goal that nobody filled is no goal of the need before.
        parts.setdefault(h.OUTCOME, Part())
    if draft.entry:
        draft.close_entry(goes_on=True)
    own = {role: part.text for role, part in parts.items() if part.text and not part.merged}
    banner = set(own) <= set(WHY) and all(len(text.split()) < _FEWEST_WORDS for text in own.values())
    if own and not banner:
        rows, draft.above = rows_of(parts, draft.above)
        draft.rows.extend(row for row in rows if row.action or row.owner or row.due or h.NEED in own)


def _has_goals(line: GridLine, kinds: Mapping[str, Kind], roles: Mapping[str, str]) -> bool:
    """Whether the grid of a line has a column for the goal."""
    grid = {each for kind, *_ in line.cells for each in kinds[kind].grid}
    return any(roles.get(kind) == h.OUTCOME for kind in grid)


def _is_told(text: str, role: str) -> bool:
    """Whether a cell was filled; "No actions needed" is no action."""
    return bool(text) and not (role == h.ACTION and says_nothing(text))


def _columns(kinds: Mapping[str, Kind], roles: Mapping[str, str]) -> Iterator[Column]:
    for name, role in roles.items():
        kind = kinds[name]
        yield Column(kind.label, role, False, kind.place if kind.grid else NOWHERE, Evidence.CONTENT)
