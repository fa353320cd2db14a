"""What the time engine finds: its kinds, its senses and the expression itself. No reading is done here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TimeKind(StrEnum):
    """What sort of time an expression tells."""

    DATE = "date"
    PERIOD = "period"
    DURATION = "duration"
    FREQUENCY = "frequency"
    EVENT = "event"
    VAGUE = "vague"


class Sense(StrEnum):
    """How an expression is meant: a deadline, a start, something that has been, or a bare day."""

    BY = "by"
    FROM = "from"
    PAST = "past"
    ON = "on"


@dataclass(frozen=True, slots=True)
class Timescale:
    """One expression of time: ``text`` is exactly the source from ``start`` to ``end`` (Python's characters).

    ``due`` is the last day it allows, None where it names none or where the day it is read from was needed and not
    given. ``begins`` is the first day of a range, a period or a start. ``exists`` is False for what is written as a
    date but is no day of any calendar (31/02/2026). ``bounded`` tells a rhythm with an end, a count or a span.
    ``event`` names the event waited for ("core group", "review conference"), "" where there is none.
    """

    text: str
    start: int
    end: int
    kind: TimeKind
    due: date | None
    exists: bool = True
    begins: date | None = None
    sense: Sense = Sense.BY
    bounded: bool = False
    event: str = ""
