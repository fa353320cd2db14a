"""Reading an occasion by its day: "before Friday's review", "after tomorrow's hearing", "by next week's core group"."""

from __future__ import annotations

from datetime import date

from planlint.language.times.dates import add_days, next_weekday, stretch_ahead, weekday_of_week
from planlint.language.times.events import read_event_name
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.occasions import read_occasion
from planlint.language.times.reading import Reading, Source, told_as_past
from planlint.language.times.words import DAYPARTS, WEEKDAYS, bag

NEAR_DAYS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
WHICH = bag("this next tomorrow last")
STRETCHES = bag("week month")
LEADS = bag("before after until till by following prior ahead at")
OVER = bag("today tonight yesterday last this")
"""Days whose meetings are told of and not waited for behind "at": "as agreed at today's conference"."""


def read_of_a_day(source: Source, at: int, led: str) -> Reading | None:
    """The occasion at ``at`` behind the owned name of its day, which is its last day: "Monday's core group"."""
    if led not in LEADS or (led == "at" and (source.low(at) in OVER or told_as_past(source, at))):
        return None
    day = _day(source, at)
    if day is None:
        return None
    named = read_event_name(source, day.end)
    occasion = read_occasion(source, day.end, "before", ahead=True)
    if occasion is not None and (named is None or occasion.end > named.end):
        named = occasion
    if named is None:
        return None
    return Reading(named.end, TimeKind.EVENT, day.due, event=named.event)


def _day(source: Source, at: int) -> Reading | None:
    """The day or stretch whose name ends in 's at ``at``, with its last day: "today's", "this afternoon's", "next Tuesday's"."""
    first, second = source.tokens[at], source.tokens[at + 1]
    if first.owned:
        return _near_day(source, at)
    if not second.owned or first.sort is not Lex.WORD or first.low not in WHICH | WEEKDAYS.keys():
        return None
    if second.low in WEEKDAYS and first.low in ("this", "next"):
        return Reading(at + 2, TimeKind.DATE, _weekday_of(source.on, second.low, first.low))
    if second.low in STRETCHES and first.low in ("this", "next"):
        due = stretch_ahead(source.on, "", second.low, int(first.low == "next"))[0] if source.on else None
        return Reading(at + 2, TimeKind.PERIOD, due)
    if second.low not in DAYPARTS or first.low == "next":
        return None
    if first.low in WEEKDAYS:
        return Reading(at + 2, TimeKind.DATE, _weekday_of(source.on, first.low, "this"))
    ahead = {"tomorrow": 1, "last": -1}.get(first.low, 0)
    return Reading(at + 2, TimeKind.DATE, add_days(source.on, ahead) if source.on else None)


def _near_day(source: Source, at: int) -> Reading | None:
    """ "today's", "Friday's"."""
    low, on = source.low(at), source.on
    if low in NEAR_DAYS:
        return Reading(at + 1, TimeKind.DATE, add_days(on, NEAR_DAYS[low]) if on else None)
    if low in WEEKDAYS:
        return Reading(at + 1, TimeKind.DATE, _weekday_of(on, low, "this"))
    return None


def _weekday_of(on: date | None, name: str, which: str) -> date | None:
    """The next such weekday, or that of the calendar week after where ``which`` is "next"."""
    if on is None:
        return None
    weekday = WEEKDAYS[name]
    return weekday_of_week(on, weekday, 1) if which == "next" else next_weekday(on, weekday)
