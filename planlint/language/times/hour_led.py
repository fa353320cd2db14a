"""Reading an hour before the day or the rhythm that it belongs to: "by 5pm on Friday", "10am Saturdays", "at 6 every evening"."""

from __future__ import annotations

from planlint.language.times.contents import read_content
from planlint.language.times.hours import (
    BEFORE_HOURS,
    ENDED,
    HALVES,
    RANGE_WORDS,
    behind_point_of_day,
    clock_width,
    end_of_hours_before,
    spoken_hour,
)
from planlint.language.times.labels import is_improper
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.nth import weekday_in_month
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.rhythms import EACH
from planlint.language.times.words import ADVERBS, DAYPARTS, WEEKDAYS, bag

ABOUT = bag("around about approximately approx roughly")
MIDDLES = bag("noon midday midnight")
EDGE_WORDS = bag("the end close start")
NOONS = bag("noon midday midnight o'clock oclock")
RHYTHMS = ADVERBS - bag("weekdays weekends")
BEHIND_HOUR = EACH | RHYTHMS | WEEKDAYS.keys() | {"on"}
HOURLIKE = (Lex.NUMBER, Lex.CLOCK, Lex.OTHER)


def over_hour(source: Source, at: int) -> tuple[int, bool]:
    """The piece behind an hour ("5pm on"), an end of the day or "about" before a day, and whether an hour was read."""
    hour = clock_width(source, at) or max(spoken_hour(source, at), behind_point_of_day(source, at)) - at
    if (
        source.tokens[at].sort is Lex.OTHER
        and hour == 1
        and source.low(at + 1) not in (BEHIND_HOUR if source.low(at - 1) == "at" else ("on",))
    ):
        hour = 0
    if hour:
        gap = at + hour + (source.low(at + hour) in ("on", ","))
        day = (
            source.low(at) not in EDGE_WORDS
            or read_moment(source, gap, led=True)
            or weekday_in_month(source, gap)
        )
        if day:
            at = gap
        else:
            hour = 0
    elif source.low(at) == "on" and source.low(at - 1) in ENDED:
        at += 1
    elif source.low(at) in ABOUT or (source.low(at) == "at" and source.low(at + 1) in ("least", "latest")):
        at += 1 if source.low(at) in ABOUT else 2
    return at, bool(hour)


def read_part_of_day(source: Source, at: int) -> Reading | None:
    """The day behind "the morning of": "on the morning of 3 February"."""
    if source.low(at) != "the" or source.low(at + 1) not in DAYPARTS or source.low(at + 2) != "of":
        return None
    found = read_content(source, at + 3, "on")
    return found if found is not None and found.kind is TimeKind.DATE else None


def read_hour_first(source: Source, at: int) -> Reading | None:
    """The day or rhythm behind an hour that nothing leads in: "10am Saturdays", "12 noon Tuesday", "close of play Friday"."""
    token = source.tokens[at]
    if token.sort is Lex.CLOCK:
        return _behind_hour(source, at, max(end_of_hours_before(source, at, "at") - at, 1))
    if (
        token.low in MIDDLES
        and source.low(at - 1) != "past"
        and (token.text.islower() or source.tokens[at + 1].sort is not Lex.WORD)
    ):
        return _behind_hour(source, at, 1)
    if token.sort is Lex.NUMBER and source.low(at + 1) in NOONS:
        return _behind_hour(source, at, 2)
    if token.low in HALVES:
        end = end_of_hours_before(source, at, "at")
        return _behind_hour(source, at, end - at) if end > at else None
    width = behind_point_of_day(source, at) - at if token.low in EDGE_WORDS else 0
    return _behind_hour(source, at, width) if width else None


def _behind_hour(source: Source, at: int, width: int) -> Reading | None:
    """The day or rhythm that an hour stands before: "10am Saturdays", "4pm on Friday"."""
    if at and (
        source.low(at - 1) in BEFORE_HOURS
        or (source.low(at - 1) in RANGE_WORDS and source.tokens[at - 2].sort in HOURLIKE)
        or is_dash(source.tokens[at - 1])
    ):
        return None
    gap = at + width + (source.low(at + width) in ("on", ","))
    found = read_content(source, gap, "on")
    if found is None or found.kind not in (TimeKind.DATE, TimeKind.FREQUENCY):
        return None
    fraction = source.tokens[gap].sort is Lex.FRACTION
    return found if not fraction or is_improper(source, gap) else None
