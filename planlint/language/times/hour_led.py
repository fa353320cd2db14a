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
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.nth import weekday_in_month
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.rhythms import EACH
from planlint.language.times.words import ADVERBS, CHANGES, DAYPARTS, NUMBERS, WEEKDAYS, bag

ABOUT = bag("around about approximately approx roughly")
MIDDLES = bag("noon midday midnight")
EDGE_WORDS = bag("the end close start")
NOONS = bag("noon midday midnight o'clock oclock")
RHYTHMS = ADVERBS - bag("weekdays weekends")
BEHIND_HOUR = EACH | RHYTHMS | WEEKDAYS.keys() | {"on"}
HOURLIKE = (Lex.NUMBER, Lex.CLOCK, Lex.OTHER)


def over_hour(source: Source, at: int) -> tuple[int, bool]:
    """The piece behind an hour ("5pm on"), an end of the day or "about" before a day, and whether an hour was read."""
    if source.low(at) in ABOUT and is_bare_hour(source, at + 1):
        return at + 2, True
    if is_bare_hour(source, at):
        return at + 1 + (source.low(at + 1) == "on"), True
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


def is_bare_hour(source: Source, at: int) -> bool:
    """Whether a number behind "at" or "by" is the hour of a day close by: "at 8 tomorrow", "by 2130 tonight", "by 5 this afternoon"."""
    token, near = source.tokens[at], source.low(at + 1)
    meal = token.low in MEALS and near in NEAR_DAYS
    if not meal and token.sort not in (Lex.NUMBER, Lex.OTHER) and token.low not in SPELT_HOURS:
        return False
    lead = source.low(at - 1) if source.low(at - 1) not in ABOUT else source.low(at - 2)
    if lead not in HOUR_BEHIND or (
        lead == "by" and not CHANGES.isdisjoint(source.lows(max(at - NEAR, 0), min(at, NEAR)))
    ):
        return False
    if meal:
        return True
    told = near in NEAR_DAYS or (near == "this" and source.low(at + 2) in DAYPARTS)
    told = told or (near == "on" and source.low(at + 2) in WEEKDAYS and token.a <= MOST_OF_CLOCK)
    return told and _is_hour(source, at)


def _is_hour(source: Source, at: int) -> bool:
    """Whether a number can be an hour of the day: "8", "0930", "7.30"."""
    token = source.tokens[at]
    if token.sort is Lex.WORD:
        return True
    width = token.end - token.start
    if token.sort is Lex.OTHER:
        return clock_width(source, at) == 1
    if width == FOUR:
        return token.a // 100 < HOURS_OF_DAY and token.a % 100 < MINUTES_OF_HOUR
    return 0 < token.a <= MOST_OF_CLOCK and width < FOUR - 1


MEALS = bag("breakfast lunch dinner tea supper bedtime close teatime")
HOUR_BEHIND = bag("at @ by before after until till")
NEAR_DAYS = bag("tomorrow tonight today")
BEHIND_FOUR = NEAR_DAYS | WEEKDAYS.keys() | EACH
BEHIND_HALF = NEAR_DAYS | WEEKDAYS.keys() | {"on"}
YEARS = range(1990, 2036)
BEHIND_WRITTEN = NEAR_DAYS | WEEKDAYS.keys() | EACH | RHYTHMS | bag("on & and")
"""What a written hour may stand before without "at": "10.20 Fri 6 Feb", "7.30 every day"."""
BEHIND_DECIMAL = BEHIND_WRITTEN | bag("hr hrs hour hours day days")
"""The same, and what parts of are done so often: "1.5 hrs per week"."""
PAID = bag(
    "pay pays paid paying owes owe rent cost costs charge charged charges fee fees fare subs earns gets get allowance money worth"
    " weighs weighed weight wt temp score scored ratio version v sats bm total spends"
)
NEAR, FOUR, MOST_OF_CLOCK, HOURS_OF_DAY, MINUTES_OF_HOUR = 5, 4, 12, 24, 60
SPELT_HOURS = frozenset(word for word, hour in NUMBERS.items() if hour <= MOST_OF_CLOCK)


def read_part_of_day(source: Source, at: int) -> Reading | None:
    """The day behind "the morning of": "on the morning of 3 February"."""
    if source.low(at) != "the" or source.low(at + 1) not in DAYPARTS or source.low(at + 2) != "of":
        return None
    found = read_content(source, at + 3, "on")
    return found if found is not None and found.kind is TimeKind.DATE else None


BESIDE_SCHOOL = bag("before after")
MARKS_OF_DAY = bag(
    "school nursery college work breakfast lunch dinner tea supper bedtime church mosque assembly registration swimming"
    " football training playtime gym prayers handover"
)


def read_beside_school(source: Source, at: int) -> Reading | None:
    """The day behind what parts it: "after school on Tuesday", "before tea tomorrow"."""
    if source.low(at + 1) != "on" and source.low(at + 1) not in NEAR_DAYS:
        return None
    found = read_content(source, at + 1 + (source.low(at + 1) == "on"), "on")
    if found is None or found.kind is not TimeKind.DATE:
        return None
    found.sense = found.sense or Sense.BY
    return found


def read_lone_middle(source: Source, start: int, at: int) -> Reading | None:
    """ "by midnight", "before noon": of the day itself, where nothing else is told."""
    if source.tokens[at].low in ("12", "twelve"):
        at += 1
    if source.tokens[at].low not in MIDDLES or not source.whole(start, at + 1):
        return None
    return Reading(at + 1, TimeKind.DATE, source.on, sense=Sense.BY)


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
    if token.sort is Lex.OTHER:
        return _behind_written(source, at)
    near = source.low(at + 1) if token.sort is Lex.NUMBER else ""
    if near in BEHIND_FOUR:
        four = token.end - token.start == FOUR and not (near not in NEAR_DAYS and token.a in YEARS)
        written = four or (near in NEAR_DAYS and source.low(at + 2) in DAYPARTS)
        return _behind_hour(source, at, 1) if written and _is_hour(source, at) else None
    if token.low in HALVES:
        end = end_of_hours_before(source, at, "at")
        if end == at and source.low(at + 2) in BEHIND_HALF:
            end = spoken_hour(source, at)
        return _behind_hour(source, at, end - at) if end > at else None
    width = behind_point_of_day(source, at) - at if token.low in EDGE_WORDS else 0
    return _behind_hour(source, at, width) if width else None


def _behind_written(source: Source, at: int) -> Reading | None:
    """The day or rhythm behind hours in figures: "10.20 Fri 6 Feb", "7.30 & 4.30 every day", "2.15 on 6 Feb"."""
    if source.low(at + 1) not in BEHIND_WRITTEN or source.low(at - 1) in PAID or not _is_hour(source, at):
        return None
    return _behind_hour(source, at, max(end_of_hours_before(source, at, "at") - at, 1))


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
