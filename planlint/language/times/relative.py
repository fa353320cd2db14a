"""Days and stretches told from today: "a week on Monday", "the day after tomorrow", "later this month", "by month end"."""

from __future__ import annotations

from datetime import date

from planlint.language.times.awaited import read_anchor
from planlint.language.times.clauses import read_milestone, read_turn
from planlint.language.times.dates import (
    FRIDAY,
    SUNDAY,
    add_days,
    add_months,
    month_end,
    next_weekday,
    stretch_ahead,
    term_end,
    weekday_of_week,
)
from planlint.language.times.events import read_event_name
from planlint.language.times.feasts import DAY_WORDS
from planlint.language.times.hours import end_of_daypart
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.nth_beside import read_day_beside
from planlint.language.times.occasions import read_occasion
from planlint.language.times.periods import read_period
from planlint.language.times.reading import Reading, Source, is_dash, read_number, told_as_past
from planlint.language.times.rhythms import read_frequency
from planlint.language.times.turn_days import MIDDLE_FIRST, read_turn_day
from planlint.language.times.words import WEEKDAYS, bag

ENDS_SHORT = {
    "eow": "week",
    "eom": "month",
    "eoy": "year",
    "eot": "term",
    "eod": "day",
    "cop": "day",
    "cob": "day",
}
"""End of the week, month, year, term or day as it is shortened; close of play or business."""

SOME = (("some", "time"), ("any", "time"))
LATER = bag("later earlier sometime")
PARTS_OF_TODAY = bag("morning afternoon evening lunchtime eve aft am pm")
PARTS_OF_DAY = bag("morning afternoon evening night eve aft am pm")
LENGTHS = {"week": 7, "weeks": 7, "wk": 7, "wks": 7, "fortnight": 14}
RELATIVE_FIRST = (
    frozenset(ENDS_SHORT)
    | LATER
    | frozenset(words[0] for words in SOME)
    | MIDDLE_FIRST
    | bag(
        "night evening morning afternoon weekend fortnight wk mth last a month year term week this the first any some one two three am pm eve aft"
    )
)


def read_relative(source: Source, at: int, led: str) -> Reading | None:
    """A day or a stretch that is told from the day of reading."""
    if source.tokens[at].sort is Lex.ORDINAL:
        return _first_thing(source, at)
    return (
        _short_end(source, at, led)
        or _weeks_on(source, at)
        or _part_of_today(source, at, led)
        or _this_time(source, at)
        or _one_day_of(source, at)
        or _after_next(source, at)
        or _beside(source, at)
        or _later(source, at)
        or _first_thing(source, at)
        or _part_of_day(source, at)
        or _day_of_term(source, at)
        or read_turn_day(source, at)
    )


def _short_end(source: Source, at: int, led: str) -> Reading | None:
    """ "EOW", "month end", "year-end"."""
    low, on = source.low(at), source.on
    if low in ENDS_SHORT:
        told = ENDS_SHORT[low] == "day" and read_moment(
            source, at + 1 + (source.low(at + 1) == "on"), led=True
        )
        if told:
            return told
        return end_of_stretch(on, ENDS_SHORT[low], at + 1)
    if low == "the":
        at, low = at + 1, source.low(at + 1)
    low = {"mth": "month", "wk": "week", "yr": "year"}.get(low, low)
    behind = at + 1 + is_dash(source.tokens[at + 1])
    if (
        low in ("month", "year", "term", "week")
        and source.low(behind) == "end"
        and (led or source.whole(at, behind + 1))
    ):
        return end_of_stretch(on, low, behind + 1)
    return None


def end_of_stretch(on: date | None, unit: str, end: int) -> Reading:
    """The end of this day, week, month, year or term, for a reading that ends at ``end``."""
    if unit == "day":
        return Reading(end, TimeKind.DATE, on)
    if on is None:
        return Reading(end, TimeKind.PERIOD)
    due = {
        "week": weekday_of_week(on, FRIDAY if on.weekday() <= FRIDAY else SUNDAY, 0),
        "month": month_end(on.year, on.month),
        "year": date(on.year, 12, 31),
        "term": term_end(on),
    }[unit]
    return Reading(end, TimeKind.PERIOD, due)


def _weeks_on(source: Source, at: int) -> Reading | None:
    """ "a week on Monday", "two weeks tomorrow", "a fortnight today"."""
    number = (1, at + 1) if source.low(at) == "a" else read_number(source, at)
    if number is None:
        return None
    count, behind = number
    length = LENGTHS.get(source.low(behind))
    if length is None:
        return None
    end = behind + 1 + (source.low(behind + 1) in ("on", "from", "this"))
    day = source.tokens[end]
    on = source.on
    if day.low in DAY_WORDS and DAY_WORDS[day.low] >= 0 and end == behind + 1:
        due = add_days(on, DAY_WORDS[day.low] + count * length) if on else None
    elif (
        day.low in WEEKDAYS
        and source.low(behind + 1) != "from"
        and (end > behind + 1 or _is_week_on(source, at, end))
    ):
        if source.tokens[end + 1].sort in (Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION):
            return None
        first = next_weekday(on, WEEKDAYS[day.low]) if on else None
        due = add_days(first, count * length) if first else None
    else:
        return None
    return Reading(end + 1, TimeKind.DATE, due)


def _is_week_on(source: Source, at: int, day: int) -> bool:
    """Whether "a week Monday" is a week after it; not "for a week Monday to Friday"."""
    behind = source.tokens[day + 1]
    ended = behind.sort is not Lex.WORD and not is_dash(behind) and behind.low not in ("/", "&")
    return source.low(at) == "a" and source.low(at - 1) not in ("for", "times", "days") and ended


def _part_of_today(source: Source, at: int, led: str) -> Reading | None:
    """ "this afternoon"; in "come in this afternoon" the "in" is no part of it."""
    if (
        led != "in"
        and source.low(at) == "this"
        and source.low(at + 1) in PARTS_OF_TODAY
        and not source.tokens[at + 1].owned
    ):
        return Reading(at + 2, TimeKind.DATE, source.on)
    return None


def _part_of_day(source: Source, at: int) -> Reading | None:
    """ "a.m. of 27th", "the afternoon of Friday 6 Feb"."""
    at += source.low(at) == "the"
    if source.low(at) not in PARTS_OF_DAY or source.low(at + 1) != "of":
        return None
    day = read_moment(source, at + 2, led=True, past=told_as_past(source, at))
    return day if day is not None and day.kind is TimeKind.DATE else None


def _this_time(source: Source, at: int) -> Reading | None:
    """ "this time next week", "this time tomorrow": the very day, so much later."""
    if source.low(at + 1) != "time" or source.low(at) != "this":
        return None
    on, nxt = source.on, at + 2
    if source.low(nxt) == "tomorrow":
        return Reading(nxt + 1, TimeKind.DATE, add_days(on, 1) if on else None)
    unit = source.low(nxt + 1)
    if source.low(nxt) != "next" or unit not in MONTHS_LATER:
        return None
    months = MONTHS_LATER[unit]
    later = (add_months(on, months) if months else add_days(on, 7)) if on else None
    return Reading(nxt + 2, TimeKind.DATE, later)


MONTHS_LATER = {"week": 0, "wk": 0, "month": 1, "mth": 1, "year": 12, "yr": 12}


def _one_day_of(source: Source, at: int) -> Reading | None:
    """ "one day next week", "some evening this month", "a weekend in March": the stretch in which that day is."""
    if source.low(at) not in SOME_ONE or source.low(at + 1) not in ONE_OF:
        return None
    inside = source.low(at + 2) in ("in", "during", "of", "over")
    begin = at + 2 + inside
    if not inside and source.low(begin) not in ("next", "this", "last"):
        return None
    found = read_period(source, begin, "in")
    return found if found is not None and found.kind is TimeKind.PERIOD else None


SOME_ONE = bag("one some any a")
ONE_OF = bag("day evening afternoon morning night weekend")


def _after_next(source: Source, at: int) -> Reading | None:
    """ "the day after tomorrow", "the week after next", "the Friday after next"."""
    on = source.on
    if source.low(at) == "the":
        at += 1
    head, behind = source.low(at), source.lows(at + 1, 2)
    if head == "day" and behind == ("after", "tomorrow"):
        return Reading(at + 3, TimeKind.DATE, add_days(on, 2) if on else None)
    if behind == ("before", "last"):
        return _before_last(source, at)
    if behind != ("after", "next"):
        return None
    if head in WEEKDAYS:
        return Reading(at + 3, TimeKind.DATE, weekday_of_week(on, WEEKDAYS[head], 2) if on else None)
    head = {"wk": "week", "mth": "month"}.get(head, head)
    if head in ("week", "month", "weekend", "term"):
        due, begins = stretch_ahead(on, "", head, 2) if on else (None, None)
        return Reading(at + 3, TimeKind.PERIOD, due, begins=begins)
    return None


def _before_last(source: Source, at: int) -> Reading | None:
    """ "the week before last", "the Friday before last": what has been."""
    head, on = source.low(at), source.on
    if head in WEEKDAYS:
        ahead = next_weekday(on, WEEKDAYS[head]) if on else None
        return Reading(at + 3, TimeKind.DATE, add_days(ahead, -14) if ahead else None, sense=Sense.PAST)
    head = {"wk": "week", "mth": "month"}.get(head, head)
    if head not in ("week", "month", "weekend"):
        return None
    due, begins = stretch_ahead(on, "", head, -2) if on else (None, None)
    return Reading(at + 3, TimeKind.PERIOD, due, begins=begins, sense=Sense.PAST)


DAYS_BESIDE = bag("day night evening morning afternoon")
BESIDE = frozenset(WEEKDAYS) | DAYS_BESIDE | bag("week weekend fortnight month term")


def _beside(source: Source, at: int) -> Reading | None:
    """ "the week after half term", "the day before the hearing", "the night before 3 May"."""
    if source.low(at) == "the":
        at += 1
    elif at and source.tokens[at - 1].sort is not Lex.BREAK:
        return None
    word = source.low(at + 1)
    if source.low(at) not in BESIDE or word not in ("after", "before", "following"):
        return None
    if source.low(at + 2) in ("each", "every"):
        again = read_frequency(source, at + 2, word)
        if again is not None:
            return again
    weekday = read_day_beside(source, at + 2, word, source.low(at)) if source.low(at) in WEEKDAYS else None
    if weekday is not None:
        return weekday
    day = read_moment(source, at + 2, led=True)
    if day is not None:
        due = add_days(day.due, 1 if word == "after" else -1) if day.due else None
        single = source.low(at) in DAYS_BESIDE
        return Reading(day.end, TimeKind.DATE, due) if single else Reading(day.end, TimeKind.PERIOD)
    named = (read_event_name(source, at + 2), read_occasion(source, at + 2, "after", ahead=False))
    found = (
        read_period(source, at + 2, "after")
        or max((each for each in named if each is not None), key=lambda each: each.end, default=None)
        or read_milestone(source, at + 2)
        or read_turn(source, at + 2, word)
        or read_anchor(source, at + 2)
    )
    if found is None or (found.kind is TimeKind.PERIOD and source.low(at + 2) in ("this", "next", "last")):
        return None
    kind = (
        TimeKind.PERIOD if found.kind is TimeKind.PERIOD and source.low(at) not in DAYS_BESIDE else found.kind
    )
    return Reading(found.end, kind, event=found.event)


def _later(source: Source, at: int) -> Reading | None:
    """ "later this month", "later today", "later in the week", "sometime next week"."""
    some = source.lows(at, 2) in SOME
    if source.low(at) not in LATER and not some:
        return None
    behind = at + 1 + some
    if source.low(behind) in ("today", "tonight"):
        return Reading(behind + 1, TimeKind.DATE, source.on)
    led = "in" if source.low(behind) in ("in", "during") else ""
    found = read_period(source, behind + 1 if led else behind, led)
    if found is None and source.lows(behind, 2) == ("in", "the"):
        unit = source.low(behind + 2)
        found = (
            end_of_stretch(source.on, unit, behind + 3) if unit in ("week", "month", "year", "term") else None
        )
    if (
        found is None
        or found.kind is not TimeKind.PERIOD
        or (not led and source.low(behind) not in ("this", "next"))
    ):
        return None
    return found


def _day_of_term(source: Source, at: int) -> Reading | None:
    """ "the last day of term": the term's end."""
    at += source.low(at) == "the"
    if source.lows(at, 2) in FIRST_DAYS and source.low(at + 2) in ("back", "of"):
        return _first_back(source, at + 2)
    if source.lows(at, 3) != ("last", "day", "of"):
        return None
    end = at + 3 + (source.low(at + 3) in ("the", "this"))
    if source.low(end) in ("term", "school"):
        return end_of_stretch(source.on, "term", end + 1)
    # "This half term" is what runs until the holiday, "half term" the holiday itself.
    inside = end - (source.low(end - 1) == "this" and source.low(end) != "term")
    found = read_period(source, inside, "of")
    return (
        found
        if found is not None and found.kind is TimeKind.PERIOD and source.low(found.end - 1) == "term"
        else None
    )


SCHOOL_TIMES = bag("term holidays hols vacation")
FIRST_DAYS = (("first", "day"), ("first", "week"), ("first", "morning"))


def _first_back(source: Source, at: int) -> Reading | None:
    """ "first day back", "first week back after Easter", "first day of term": schools differ, so no day is told."""
    kind = TimeKind.PERIOD if source.low(at - 1) == "week" else TimeKind.DATE
    if source.low(at) == "of":
        end = at + 1 + (source.low(at + 1) in ("the", "new", "this"))
        end += source.low(end) in ("new", "summer", "autumn", "spring")
        return Reading(end + 1, kind) if source.low(end) in SCHOOL_TIMES else None
    end = at + 1
    if source.low(end) in ("at", "to", "in") and source.low(end + 1) in ("school", "nursery", "college"):
        end += 2
    if source.low(end) in ("after", "in"):
        found = read_period(source, end + 1, source.low(end))
        end = found.end if found is not None else end
    return Reading(end, kind)


def _first_thing(source: Source, at: int) -> Reading | None:
    """ "first thing tomorrow", "first thing on Monday"."""
    if source.low(at) not in ("first", "1st") or source.low(at + 1) != "thing":
        return None
    behind = at + 2 + (source.low(at + 2) == "on")
    low, on = source.low(behind), source.on
    if low in DAY_WORDS:
        return Reading(
            end_of_daypart(source, behind + 1), TimeKind.DATE, add_days(on, DAY_WORDS[low]) if on else None
        )
    if low in WEEKDAYS:
        return Reading(behind + 1, TimeKind.DATE, next_weekday(on, WEEKDAYS[low]) if on else None)
    return None
