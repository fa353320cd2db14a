"""What a layout case is: the bytes of one file, and the plans an experienced reviewing officer reads in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExpectedRow:
    """One action. A field that the layout has no place for is ""; list markers and labels belong to no field."""

    need: str = ""
    outcome: str = ""
    action: str = ""
    owner: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class ExpectedPlan:
    """One plan. ``date``, ``review_date`` and ``born`` (the first child's) are ISO dates, None where not given.

    ``children`` is empty where the layout names no child. ``sections`` are pairs of a section's name and a phrase that
    must stand in a section of that name.
    """

    kind: str
    date: str | None = None
    review_date: str | None = None
    children: tuple[str, ...] = ()
    born: str | None = None
    rows: tuple[ExpectedRow, ...] = ()
    sections: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class LayoutCase:
    """One file of one layout in one form, and what is to be read in it."""

    name: str
    layout: str
    form: str
    data: bytes
    filename: str
    plans: tuple[ExpectedPlan, ...]
