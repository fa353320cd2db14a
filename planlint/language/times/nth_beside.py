"""Reading a day by its place in or beside a stretch: "last Friday of this month", "first school day after half term"."""

from __future__ import annotations

from datetime import date

from planlint.language.times.dates import add_days, is_working_day, nth_day, nth_weekday, stretch_ahead
from planlint.language.times.model import TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.nth import KINDS_OF_DAY
from planlint.language.times.periods import read_period
from planlint.language.times.reading import Reading, Source, read_ordinal
from planlint.language.times.words import MONTHS, WEEKDAYS, bag

WHICH = bag("this next following coming current")
BESIDE = bag("before after following")
MOST = 4
WEEK = 7


def read_nth_beside(source: Source, at: int) -> Reading | None:
    """The day that is the first, third or last of its name in this month or next, or before or after what is named."""
    at += source.low(at) == "the"
    found = (-1, at + 1) if source.low(at) == "last" else read_ordinal(source, at)
    if found is None or found[0] > MOST:
        return None
    count, behind = found
    kind = source.low(behind) if source.low(behind) in KINDS_OF_DAY else ""
    behind += bool(kind)
    day = source.low(behind)
    if day == "weekend" and not kind:
        return _weekend_of(source, behind + 1, count)
    if day not in WEEKDAYS and day != "day":
        return None
    link = source.low(behind + 1)
    if link in ("of", "in") and source.low(behind + 2) in WHICH:
        return _inside(source, behind + 2, count, day, kind)
    if link in BESIDE and (day in WEEKDAYS or kind) and count in (-1, 1):
        return read_day_beside(source, behind + 2, link, day)
    return None


def _inside(source: Source, at: int, count: int, day: str, kind: str) -> Reading | None:
    """The day in "this month", "next term", "this half term"."""
    stretch = source.low(at + 1)
    ahead = int(source.low(at) in ("next", "following", "coming"))
    if stretch in ("month", "mth"):
        first = stretch_ahead(source.on, "", "month", ahead)[0] if source.on else None
        return Reading(at + 2, TimeKind.DATE, _of_month(first, count, day, kind) if first else None)
    if day != "day" or stretch not in ("term", "half", "half-term"):
        return None
    found = read_period(source, at, "of")
    if found is None:
        return None
    return Reading(found.end, TimeKind.PERIOD, found.due if count == -1 else found.begins)


def _weekend_of(source: Source, at: int, count: int) -> Reading | None:
    """ "second weekend in March", "the last weekend of this month": by the Saturday; its Sunday is the last day."""
    if source.low(at) not in ("in", "of"):
        return None
    month = read_period(source, at + 1, "of" if source.low(at + 1) in WHICH else "in")
    named = source.low(at + 1) in MONTHS or source.low(at + 2) in ("month", "mth")
    if month is None or not named:
        return None
    first = _weekend_in(month, count)
    return Reading(month.end, TimeKind.PERIOD, add_days(first, 1) if first else None, begins=first)


def _weekend_in(month: Reading, count: int) -> date | None:
    """The Saturday of the nth weekend of a month."""
    return nth_weekday(month.due.year, month.due.month, SATURDAY, count) if month.due else None


SATURDAY = 5


def _of_month(inside: date, count: int, day: str, kind: str) -> date | None:
    if day in WEEKDAYS:
        weekday = WEEKDAYS[day]
        return nth_weekday(inside.year, inside.month, weekday, count)
    return nth_day(inside.year, inside.month, count, working=kind not in ("", "calendar"))


def read_day_beside(source: Source, at: int, link: str, day: str) -> Reading | None:
    """The nearest such day before or after a day or a stretch of the calendar that is named at ``at``."""
    before = link == "before"
    edge = read_moment(source, at, led=True) or read_period(source, at, "before" if before else "during")
    if edge is None:
        return None
    from_day = (edge.begins or edge.due) if before else edge.due
    if before and edge.kind is TimeKind.PERIOD and edge.begins is None and from_day is not None:
        # "Before half term" is told by its last day of school, which counts itself.
        from_day = add_days(from_day, 1)
    return Reading(edge.end, TimeKind.DATE, _nearest(from_day, -1 if before else 1, day))


def _nearest(edge: date | None, step: int, day: str) -> date | None:
    """The nearest weekday of that name, or working day, on this or that side of ``edge``."""
    found = edge
    for _ in range(4 * WEEK):
        found = add_days(found, step) if found else None
        if found is None:
            return None
        if found.weekday() == WEEKDAYS.get(day, found.weekday()) and (
            day in WEEKDAYS or is_working_day(found)
        ):
            return found
    return None
