"""The places of a form entry by entry, each with its reasons first, wherever a form has them: over the actions, under or behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.document.model import Block, Place
from planlint.plan import heading_roles as h
from planlint.plan.headings import common
from planlint.plan.like_tables import GridLine

WHY = (h.NEED, h.OUTCOME)
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Told:
    """One place with its role."""

    role: str
    label: str
    blocks: tuple[Block, ...]
    place: Place


def entries(told: Sequence[Told | GridLine]) -> Iterator[Sequence[Told | GridLine]]:
    """The places entry by entry, the reasons of each before its actions."""
    first = next((each for each in told if isinstance(each, Told)), None)
    if first is None:
        yield told
        return
    cut = list(_cut(told, first))
    if first.role in WHY and not _reasons_follow(cut):
        yield told
        return
    if first.role not in WHY and any(isinstance(each, GridLine) for each in told):
        yield told
        return
    yield from map(_reasons_first, cut)


def _cut(told: Sequence[Told | GridLine], first: Told) -> Iterator[list[Told | GridLine]]:
    """The places cut wherever the one stands again that the form begins with; what stands before it goes with the first entry."""
    entry: list[Told | GridLine] = []
    begun = False
    for each in told:
        if isinstance(each, Told) and (common(each.label), each.role) == (common(first.label), first.role):
            if begun:
                yield entry
                entry = []
            begun = True
        entry.append(each)
    yield entry


def _reasons_follow(cut: Sequence[Sequence[Told | GridLine]]) -> bool:
    """Whether each entry that has its other reason has it behind all of its actions, the last entry as well."""
    behind = 0
    for entry in cut:
        reasons = [number for number, each in enumerate(entry) if isinstance(each, Told) and each.role in WHY]
        acts = [number for number in range(len(entry)) if number not in reasons]
        others = reasons[1:]
        if not acts or not others:
            continue
        if len(others) > 1 or others[0] < acts[-1]:
            return False
        behind += 1
    return behind >= min(_FEWEST, len(cut))


def _reasons_first(entry: Sequence[Told | GridLine]) -> list[Told | GridLine]:
    return sorted(entry, key=_rank)


def _rank(each: Told | GridLine) -> int:
    return WHY.index(each.role) if isinstance(each, Told) and each.role in WHY else len(WHY)
