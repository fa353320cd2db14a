"""What reading a grid gives: its rows, the words in it that are no row, and what it hands down to the next line."""

from __future__ import annotations

from dataclasses import dataclass, field

from planlint.document.model import NOWHERE, Place
from planlint.plan.columns import Columns
from planlint.plan.model import Column, Row
from planlint.plan.rows import Above
from planlint.plan.tables import Header


@dataclass(frozen=True, slots=True)
class Passage:
    """Words found in a grid that are no row: the heading they belong to and the words."""

    heading: str
    text: str
    place: Place = NOWHERE


@dataclass(slots=True)
class GridReading:
    """What a grid gave."""

    rows: list[Row] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    columns: list[Column] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    above: Above = field(default_factory=Above)
    last: tuple[Header, Columns] | None = None
