"""Where a day or a rhythm begins that something stands before: "10-12 each Wed", "at lights out each night", "min 1 every 5 days".

The day is read first, and what stands before it is then looked at from the left.
"""

from __future__ import annotations

from planlint.language.times.counts import MULTIPLIERS
from planlint.language.times.hours import ISH, MOST_HOURS, TILLS, end_of_stretch, read_hour
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.parts_of_day import GOINGS, MARKS, NIGHTFALL, end_of_part_before
from planlint.language.times.reading import Reading, Source, is_dash, read_number
from planlint.language.times.words import (
    CHANGES,
    DAYPARTS,
    NUMBERS,
    PLURAL_DAYPARTS,
    SCORES,
    UNITS,
    WEEKDAYS,
    bag,
)

MOST_BACK = 7
"""How many pieces before a day are looked at."""
WITH_HOUR = bag("by until till before after from between at @")
DAYS = WEEKDAYS.keys() | bag("weekday weekend weekdays weekends school weeknight weeknights")
AT_NIGHTS = bag("weekend weekends weeknights weekdays school")
BESIDE_HOUR = bag(", and & ; but / or")
NO_HOURS = (
    SCORES
    | CHANGES
    | UNITS.keys()
    | bag("of out than to x years yr yrs year plus pages pp weeks numbers items steps sections chapters")
)
"""What numbers before a rhythm belong to as something else than hours: "aged 10-12", "out of 10"."""


def start_of_hours(source: Source, at: int, limit: int, reading: Reading) -> int:
    """The first piece of the hours or the part of the day before the day or rhythm at ``at``, ``at`` itself for none.

    Nothing before ``limit`` is looked at: another time ends there.
    """
    if reading.kind is not TimeKind.FREQUENCY and reading.kind is not TimeKind.DATE:
        return at
    again = reading.kind is TimeKind.FREQUENCY
    if at > limit and _may_end(source, at - 1):
        for begin in range(max(limit, at - MOST_BACK), at):
            if _stands_free(source, begin) and _leads_up(source, begin, at, again=again):
                return begin
    if again and limit < at and source.low(at - 1) in ROUGHLY:
        return at - 1 if _is_rough(source, at) else at
    if again and reading.bounded:
        return max(_start_of_more(source, at), limit)
    if again and source.low(at) in EACH:
        counted = _start_of_count(source, at)
        if limit <= counted < at:
            return counted
    if again and source.low(at) in TILLS:
        return _hour_before_till(source, at, limit)
    if again and source.low(at) in ("at", "on") and source.low(at + 1) in AT_NIGHTS:
        return _further_hour(source, at, limit)
    return at


def _start_of_more(source: Source, at: int) -> int:
    """The first piece of "a further" or "between 6 and" before a count at ``at``; ``at`` itself for none."""
    if source.lows(max(at - 2, 0), 2) == ("a", "further"):
        return at - 2
    ranged = at > 2 and source.low(at - 1) in ("and", "to") and source.low(at - 3) in ("between", "from")
    return at - 3 if ranged and read_number(source, at - 2) is not None else at


EACH = bag("each every")
OCCASION = ("on", "the", "occasion", "of")
LEAST = bag("min max minimum maximum")
TIMES = bag("x time times")


ENDINGS = (
    MARKS
    | NIGHTFALL
    | PLURAL_DAYPARTS
    | GOINGS
    | DAYPARTS
    | NUMBERS.keys()
    | bag("lesson period day thing time times off up o'clock oclock ish")
)


def _may_end(source: Source, at: int) -> bool:
    """Whether hours or a part of the day can end with the piece at ``at``, or before it where it is a mark."""
    token = source.tokens[at]
    if token.low in (",", "("):
        token = source.tokens[at - 1]
    if token.sort is Lex.WORD:
        return token.low in ENDINGS or token.low.endswith(ISH)
    return token.sort is Lex.NUMBER or token.sort is Lex.CLOCK


ROUGHLY = bag("roughly approx approximately about around")
SURE = bag("roughly approx approximately")
"""What is no preposition: "roughly every six weeks"; "about every visit" may be what is talked of."""


def _is_rough(source: Source, at: int) -> bool:
    """Whether "roughly" before a rhythm tells how often at a guess: "roughly six-weekly", "about once a month"."""
    counted = source.low(at) in MULTIPLIERS or read_number(source, at) is not None
    return source.low(at - 1) in SURE or counted


def _start_of_count(source: Source, at: int) -> int:
    """The first piece of "on the occasion of" or "min 1" before "every" at ``at``; ``at`` itself for neither."""
    if at >= len(OCCASION) and source.lows(at - len(OCCASION), len(OCCASION)) == OCCASION:
        return at - len(OCCASION)
    number = at - 1 - (source.low(at - 1) in TIMES)
    least = number - 1 - (source.low(number - 1) in ("of", "."))
    told = number > 0 and read_number(source, number) is not None and source.low(least) in LEAST
    return least if told and least >= 0 else at


def _stands_free(source: Source, at: int) -> bool:
    """Whether a piece begins a phrase of its own, and no number, no unit and no dash runs into it."""
    if at == 0:
        return True
    before = source.tokens[at - 1]
    hung = source.tokens[at].joined and (is_dash(before) or before.low in ("/", "'"))
    return not hung and before.low not in UNITS


def _leads_up(source: Source, begin: int, at: int, *, again: bool) -> bool:
    """Whether hours or a part of the day go from ``begin`` up to ``at``."""
    low = source.low(begin)
    if again:
        end = end_of_part_before(source, begin)
        if end > begin and _reaches(source, end, at, again=True):
            return True
    if again and low in WITH_HOUR:
        hour = read_hour(source, begin + 1)
        single = hour is not None and low not in ("from", "between") and hour[0] <= MOST_HOURS // 2
        if single and hour is not None and _reaches(source, hour[1], at, again=True):
            return True
    begin += low in ("from", "between")
    end = _end_of_stretch_of_day(source, begin, at)
    return end > begin and source.low(begin - 1) not in NO_HOURS and _reaches(source, end, at, again=again)


def _end_of_stretch_of_day(source: Source, at: int, day: int) -> int:
    """The piece behind hours from one to another before the day at ``day``; ``at`` itself for none.

    Before "each day" two figures may count something ("2-3 each day"), and before "on" hours stand by themselves.
    """
    first = source.tokens[at]
    end = end_of_stretch(source, at)
    if (
        first.sort is Lex.NUMBER
        and is_dash(source.tokens[at + 1])
        and source.tokens[at + 2].sort is Lex.CLOCK
    ):
        end = at + 3
    if end == at or source.low(day) == "on":
        return at
    spoken = source.low(end - 2) in TILLS
    weekday = source.low(day + (source.low(day) in ("each", "every"))) in DAYS
    return end if spoken or weekday else at


def _hour_before_till(source: Source, at: int, limit: int) -> int:
    """The hour before the "until" of "ten until four every Saturday"; ``at`` itself for none."""
    hour = read_hour(source, at - 1)
    last = read_hour(source, at + 1)
    told = at > limit and hour is not None and last is not None and _stands_free(source, at - 1)
    return at - 1 if told and source.low(at - 2) not in NO_HOURS else at


def _reaches(source: Source, end: int, at: int, *, again: bool) -> bool:
    """Whether nothing but a comma stands between ``end`` and the rhythm at ``at``."""
    parted = source.low(end) == "," or (source.low(end) == "(" and again)
    return end == at or (parted and end + 1 == at)


BOUND_BY_HOURS = bag("curfew bedtime bed lights-out tag home in off wifi phones")
"""What is told with the bare hour that it begins or ends at: "curfew 9 on school nights"."""


def _further_hour(source: Source, at: int, limit: int) -> int:
    """The hour of other days behind that of some: the 10 of "by 9 on a school night, 10 at weekends"."""
    begin = at - 1
    hour = read_hour(source, begin)
    follows = 0 < limit == begin - 1 and source.low(limit) in BESIDE_HOUR
    follows = follows or (limit < begin and source.low(begin - 1) in BOUND_BY_HOURS)
    return begin if follows and hour is not None and hour[0] <= MOST_HOURS // 2 else at
