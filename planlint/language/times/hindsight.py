"""Whether a day has been, by the verb behind it or by how near it is, and which year a month that has been is of."""

from __future__ import annotations

from planlint.language.times.dates import add_days, add_months
from planlint.language.times.labels import NUMERIC
from planlint.language.times.leads import DEADLINES
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import SENTENCE_ENDS, Reading, Source

TIMED = (TimeKind.DATE, TimeKind.PERIOD)


def look_back(source: Source, reading: Reading) -> None:
    """Moves a month or day without a year that has been to the year in which it has been ("since September")."""
    if source.on is None or reading.begins is None or reading.begins <= source.on:
        return
    if source.low(reading.end - 1) == "weekend" and reading.due is not None:
        reading.begins, reading.due = add_days(reading.begins, -WEEK), add_days(reading.due, -WEEK)
        return
    reading.begins = add_months(reading.begins, -12)
    if reading.due is not None:
        reading.due = add_months(reading.due, -12)


def is_ahead_for_sure(source: Source, reading: Reading) -> bool:
    """Whether a month to come is told with its year, so that no verb before it can have been in it: "due May 2026"."""
    last = source.tokens[reading.end - 1]
    told = last.sort is Lex.NUMBER and last.a > MOST_DAYS
    return told and source.on is not None and reading.begins is not None and reading.begins > source.on


MOST_DAYS = 31


def is_soon(source: Source, reading: Reading) -> bool:
    """Whether a day is near ahead, so that what seems told as past is only to be done: "delivered Thurs 29/1"."""
    if source.on is None or reading.due is None or reading.due <= source.on:
        return False
    short = reading.begins is None or (reading.due - reading.begins).days < WEEK
    return short and reading.kind in TIMED and (reading.due - source.on).days <= HALF_A_YEAR


def is_numbered(source: Source, at: int, end: int) -> bool:
    """Whether a day is told with a number; a bare weekday behind what has been is the last one."""
    return any(token.sort in NUMERIC for token in source.tokens[at:end])


WEEK, HALF_A_YEAR = 7, 183


def told_after(source: Source, reading: Reading, led: str) -> bool:
    """Whether a day gone by is told of by the verb behind it: "On 5 March 2014 a report was made"."""
    if reading.due is None or source.on is None or reading.due >= source.on or led in DEADLINES:
        return False
    for token in source.tokens[reading.end : reading.end + TOLD_WITHIN]:
        if token.sort is Lex.BREAK or token.low in SENTENCE_ENDS:
            return False
        if token.low in ("was", "were", "had", "did"):
            return True
    return False


TOLD_WITHIN = 6
