"""Reading rhythms of weekdays: "Mondays and Thursdays", "Mon–Fri", "on a Monday", "Tuesday evenings"."""

from __future__ import annotations

from planlint.language.times.counts import frequency
from planlint.language.times.hours import BEHIND_HOURS, end_of_daypart, end_of_hours
from planlint.language.times.leads import LEADS
from planlint.language.times.lexer import NUMERIC, Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.names import run_of_days, short_weekday_stands
from planlint.language.times.reading import Reading, Source, is_dash, read_number
from planlint.language.times.spans import read_duration
from planlint.language.times.words import (
    DAYPARTS,
    PLURAL_DAYPARTS,
    PLURAL_WEEKDAYS,
    UNITS,
    WEEKDAYS,
    bag,
)

LISTED = frozenset(("and", ",", "&", "/", "or", "plus", "+", "n"))

SCHOOL_DAYS = bag("days nights mornings")


def end_of_weekdays(source: Source, at: int) -> int:
    """Reads on through "Mondays, Wednesdays and Fridays"; ``at`` is the first of them. The piece behind the last."""
    end = at + (run_of_days(source, at) or 1)
    for _ in range(6):
        if source.low(end) == "(" and source.low(end + 1) in DAYPARTS and source.low(end + 2) == ")":
            end += 3
        elif _of_turning_weeks(source, end):
            end += 4 if source.low(end) == "(" else 2
        end = gap = _over_own_hours(source, end)
        while source.low(gap) in LISTED and gap < end + 2:
            gap += 1
        if source.low(gap) in ("every", "each", "alternate") and gap > end:
            gap += 1
        if gap > end and source.tokens[gap].text == "Sats":
            end = gap + 1
            continue
        if gap == end or source.low(gap) not in WEEKDAYS or not short_weekday_stands(source, gap, led=True):
            break
        behind = source.tokens[gap + 1]
        if behind.sort in NUMERIC and end_of_hours(source, gap + 1) == gap + 1:
            break
        end = gap + 1
    return end_of_daypart(source, end)


def _over_own_hours(source: Source, at: int) -> int:
    """The piece behind the hours of one day of several: the "4pm" of "Tuesdays 4pm and Fridays 5pm"; ``at`` for none."""
    end = end_of_hours(source, at)
    if end == at or source.low(end) not in JOINED or source.low(end + 1) not in WEEKDAYS:
        return at
    return end if end_of_hours(source, end + 2) > end + 2 else at


def _of_one_week(source: Source, at: int, end: int) -> bool:
    """Whether single weekdays are two days to choose from, or days of one week: "Mon or Tues", "Mon and Fri next week"."""
    chosen = any(source.low(index) == "or" for index in range(at, end))
    if source.low(end - 1) in ONE_PART and source.low(at + 1) in JOINED and _is_weekend(source, at):
        return True
    return chosen or (source.low(end) in ("this", "next") and source.low(end + 1) == "week")


ONE_PART = DAYPARTS - PLURAL_DAYPARTS
JOINED = bag("and & + /")


def _is_weekend(source: Source, at: int) -> bool:
    """Whether Saturday and Sunday stand side by side: with one part of the day they are those of this weekend."""
    return (WEEKDAYS[source.low(at)], WEEKDAYS.get(source.low(at + 2))) == (5, 6)


def _end_of_kind_of_days(source: Source, at: int, led: str) -> int:
    """The piece behind "school nights", "weekday evenings", behind "on" also "a school night"; ``at`` itself for none."""
    low, behind = source.low(at), source.low(at + 1)
    if low == "a":
        return _end_of_one_of_a_kind(source, at + 1) if led == "on" and behind in KINDS_OF_DAY else at
    if low in ("school", "week"):
        return at + 2 if led and behind in SCHOOL_DAYS else at
    return at + 2 if low in KINDS_OF_DAY and behind in PLURAL_DAYPARTS else at


def _end_of_one_of_a_kind(source: Source, at: int) -> int:
    """The piece behind "school night", "weekend", "weekday evening", each of which is meant; one before ``at`` for none."""
    if source.low(at) == "school":
        return at + 2 if source.low(at + 1) in SCHOOL_DAY else at - 1
    end = end_of_daypart(source, at + 1)
    token = source.tokens[end]
    return end if token.sort is not Lex.WORD or token.low in BEHIND_HOURS else at - 1


KINDS_OF_DAY = bag("school weekday weekend weeknight")
SCHOOL_DAY = bag("day night morning evening afternoon")


def _goes_on_weekly(source: Source, at: int) -> bool:
    """Whether a weekday comes again, for so many weeks or times follow: "Tues 10-12 from 24/2/26 for 10 wks"."""
    low = source.low(at)
    if low in ("from", "starting"):
        day = read_moment(source, at + 1, led=True)
        if day is None:
            return False
        at, low = day.end, source.low(day.end)
    if low == "(" and source.low(at + 1) in ("x", "×"):
        at, low = at + 1, "x"
    if low in ("x", "×") and source.tokens[at + 1].sort is Lex.NUMBER:
        return True
    if low not in ("for", "over", "x", "×"):
        return False
    at += 1 + (source.low(at + 1) == "the") + (source.low(at + 2) in ("next", "first"))
    number = read_number(source, at)
    noun = source.low(number[1]) if number is not None else ""
    return UNITS.get(noun) in ("week", "month", "term") or noun in ("sessions", "visits")


def _ends_later(source: Source, at: int) -> bool:
    """Whether an end or a span follows that no single day has: "Tues pm until Easter", "Fri 4-5pm for up to 12 weeks"."""
    if source.low(at) in ("until", "till", "ending"):
        behind = source.tokens[at + 1]
        return behind.sort not in (Lex.NUMBER, Lex.CLOCK, Lex.OTHER) and behind.low not in WEEKDAYS
    if source.lows(at + (source.low(at) == ","), 2) == ("term", "time"):
        return True
    lead = LEADS.at(source, at)
    if lead is None or lead[0] not in ("for", "over"):
        return False
    stretch = read_duration(source, lead[1], "for")
    return stretch is not None and stretch.kind is TimeKind.DURATION


def _of_turning_weeks(source: Source, at: int) -> bool:
    """Whether a day is told of one of two weeks that take turns: "Tues (wk A)", "Thurs week B"."""
    opened = source.low(at) == "("
    at += opened
    lettered = source.low(at) in ("week", "wk") and source.tokens[at + 1].text in ("A", "B")
    return lettered and (source.low(at + 2) == ")" if opened else source.tokens[at + 2].sort is not Lex.WORD)


def read_weekdays(source: Source, at: int, led: str) -> Reading | None:
    """ "Mondays", "Mon–Fri", "Monday and Wednesday", "on a Monday", "Tuesday evenings"."""
    kind = _end_of_kind_of_days(source, at, led)
    if kind > at:
        return frequency(kind)
    article = source.low(at) == "a"
    if article:
        at += 1
    token = source.tokens[at]
    if token.sort is not Lex.WORD or token.low not in WEEKDAYS:
        return None
    behind = at + 1
    if (is_dash(source.tokens[behind]) or source.low(behind) in ("to", "through")) and source.low(
        behind + 1
    ) in WEEKDAYS:
        after = source.tokens[behind + 2]
        hours = end_of_hours(source, behind + 2) > behind + 2
        if (hours or after.sort not in NUMERIC) and not source.tokens[behind + 1].owned:
            return frequency(end_of_daypart(source, behind + 2))
    if token.owned and token.low not in PLURAL_WEEKDAYS:
        return None
    if not short_weekday_stands(source, at, led=bool(led)):
        return None
    end = end_of_weekdays(source, at)
    words = [source.tokens[index] for index in range(at, end) if source.tokens[index].sort is Lex.WORD]
    days = [word for word in words if word.low in WEEKDAYS]
    plural = any(word.low in PLURAL_WEEKDAYS for word in days) or words[-1].low in PLURAL_DAYPARTS | {"sats"}
    reached = end_of_hours(source, end)
    weekly = _of_turning_weeks(source, at + 1) or _goes_on_weekly(source, reached)
    weekly = weekly or (reached > at + 1 and _ends_later(source, reached))
    if not plural and len(days) == 1 and weekly:
        return frequency(end)
    nxt = source.tokens[end]
    if nxt.sort in NUMERIC and not plural and end_of_hours(source, end) == end:
        return None
    if not plural and _of_one_week(source, at, end):
        return None
    if plural or len(days) > 1 or (article and led == "on"):
        return frequency(end)
    return None
