"""Reading a day by its place: "the first Monday in May", "last working day of March", "next Friday", "this Tuesday"."""

from __future__ import annotations

from datetime import date

from planlint.language.times.dates import (
    add_days,
    next_weekday,
    nth_day,
    nth_weekday,
    weekday_of_week,
    year_of_month,
)
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.months import is_month, read_year
from planlint.language.times.names import short_weekday_stands
from planlint.language.times.reading import Reading, Source, is_dash, read_ordinal
from planlint.language.times.words import MONTHS, PLURAL_WEEKDAYS, WEEKDAYS, bag

KINDS_OF_DAY = bag("working school calendar business")
MOST_OF_MONTH = 5


def weekday_in_month(source: Source, at: int) -> Reading | None:
    """ "the first Monday in May", "last Friday of June 2026", "last working day of March"."""
    if source.low(at) == "the":
        at += 1
    found = (-1, at + 1) if source.low(at) == "last" else read_ordinal(source, at)
    if found is None or found[0] > MOST_OF_MONTH:
        return None
    count, behind = found
    kind = (
        source.low(behind) if source.low(behind) in KINDS_OF_DAY and source.low(behind + 1) == "day" else ""
    )
    behind += bool(kind)
    day = source.low(behind)
    month_at = behind + 2
    if (day not in WEEKDAYS and day != "day") or source.low(behind + 1) not in ("in", "of"):
        return None
    if not is_month(source, month_at):
        return None
    month = MONTHS[source.low(month_at)]
    year = read_year(source, month_at + 1)
    due = None
    if year is not None:
        due = _nth(year[0], month, day, kind, count)
    elif source.on is not None:
        first = year_of_month(source.on, month)
        due = _nth(first, month, day, kind, count)
        if due is not None and due < source.on:
            due = _nth(first + 1, month, day, kind, count)
    return Reading(year[1] if year else month_at + 1, TimeKind.DATE, due)


def _nth(year: int, month: int, day: str, kind: str, count: int) -> date | None:
    if day in WEEKDAYS:
        return nth_weekday(year, month, WEEKDAYS[day], count)
    return nth_day(year, month, count, working=kind not in ("", "calendar"))


def next_weekday_word(source: Source, at: int) -> Reading | None:
    """ "this Friday" is the coming one, "next Friday" that of the calendar week after, "last Friday" the one before."""
    if source.low(at) == "the" and source.low(at + 1) in ("following", "coming", "next"):
        at += 1
    if source.lows(at, 2) == ("this", "coming") and source.low(at + 2) in WEEKDAYS:
        at += 1
    which, day = source.low(at), source.tokens[at + 1]
    if which not in ("this", "next", "coming", "last", "following") or day.low not in WEEKDAYS or day.owned:
        return None
    if which == "last" and source.low(at + 2) in ("of", "in"):
        return None
    if not short_weekday_stands(source, at + 1, led=True) or day.low in PLURAL_WEEKDAYS:
        return None
    weekday, on = WEEKDAYS[day.low], source.on
    if which != "last" and _goes_through(source, at + 2):
        first = (
            (weekday_of_week(on, weekday, 1) if which == "next" else next_weekday(on, weekday))
            if on
            else None
        )
        ends = next_weekday(first, WEEKDAYS[source.low(at + 3)]) if first else None
        return Reading(at + 4, TimeKind.PERIOD, ends, begins=first, ranged=True)
    if which == "last":
        due = add_days(next_weekday(on, weekday) or on, -7) if on else None
        return Reading(at + 2, TimeKind.DATE, due, sense=Sense.PAST)
    if on is None:
        return Reading(at + 2, TimeKind.DATE)
    due = weekday_of_week(on, weekday, 1) if which == "next" else next_weekday(on, weekday)
    return Reading(at + 2, TimeKind.DATE, due)


def _goes_through(source: Source, at: int) -> bool:
    """Whether a second weekday ends what a first began: the "to Monday" of "this Saturday to Monday"."""
    to, last = source.tokens[at], source.tokens[at + 1]
    leads = to.low in ("to", "till", "until", "til", "thru", "through") or is_dash(to)
    if not leads or last.low not in WEEKDAYS or last.low in PLURAL_WEEKDAYS or last.owned:
        return False
    return source.tokens[at + 2].sort not in (Lex.NUMBER, Lex.ORDINAL, Lex.FRACTION, Lex.DATE)


def friday_of_full_week(last: date, count: int) -> date | None:
    """The Friday of the nth week that is all in the month that ends on ``last``; 5 counts the last such week."""
    if count == MOST_OF_MONTH:
        return nth_weekday(last.year, last.month, 4, -1)
    monday = nth_weekday(last.year, last.month, 0, count)
    return add_days(monday, 4) if monday else None


def end_of_nth_week(last: date, count: int, halves: bool) -> date:
    """The last day of the nth week of the month that ends on ``last``, or of its first or second half."""
    if halves:
        return last.replace(day=15) if count == 1 else last
    return last if count == 5 else last.replace(day=7 * count)
