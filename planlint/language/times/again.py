"""What tells a rhythm once more beside it: its days behind it ("monthly (1st Thurs)"), or the rhythm behind its days
("Tues pm, weekly", "Sat and Sun, alternate weeks").
"""

from __future__ import annotations

from planlint.language.times.counts import MULTIPLIERS, behind_number, frequency
from planlint.language.times.hours import end_of_hours, read_hour
from planlint.language.times.lexer import NUMERIC, Lex
from planlint.language.times.names import short_weekday_stands
from planlint.language.times.reading import Reading, Source, is_dash, read_ordinal
from planlint.language.times.weekdays import end_of_weekdays
from planlint.language.times.words import ADVERBS, RHYTHM_UNITS, UNITS, WEEKDAYS, bag

LED_DAYS = bag("on every each alternate a the usually normally ideally always")
OF_MONTH = bag("of in")
GOES_ON = bag("from starting beginning commencing until till til for x × at and then while")
OTHER = bag("other second alternate 2nd third 3rd")
PARTS = frozenset(("(", ",", "-", ";", ":"))
STRETCHES = bag("weeks weekends fortnights months")
NOT_WEEKLY = bag("from since")


def end_of_told_days(source: Source, at: int, *, inside: bool) -> int:
    """The piece behind the days of a rhythm that begin at ``at``, behind a bracket or another mark; ``at`` for none."""
    day = at
    while source.low(day) in LED_DAYS and day < at + 2:
        day += 1
    counted = _behind_which(source, day)
    if source.low(counted) not in WEEKDAYS:
        return at
    end = end_of_weekdays(source, counted)
    if source.low(end) in OF_MONTH and UNITS.get(source.low(end + 2)) == "month":
        end += 3
    hours = end_of_hours(source, end)
    if hours == end and source.tokens[end].sort in NUMERIC:
        return at
    if inside:
        return hours if source.low(hours) == ")" else at
    token = source.tokens[hours]
    return hours if token.sort is not Lex.WORD or token.low in GOES_ON else at


def _behind_which(source: Source, at: int) -> int:
    """The piece behind "1st", "last", "2nd and 4th"; ``at`` itself where no ordinal stands."""
    for _ in range(3):
        found = (0, at + 1) if source.low(at) == "last" else read_ordinal(source, at)
        if found is None:
            return at
        at = found[1] + (source.low(found[1]) in ("and", "&", "/", "+", ","))
    return at


def end_of_left_out(source: Source, at: int) -> int:
    """The piece behind what a rhythm leaves out: "the last in the month", "half term", "bank holidays"; ``at`` for none."""
    begin = at + (source.low(at) in ("in", "for", "during", "over"))
    begin += source.low(begin) == "the"
    if source.low(begin) == "half" or source.low(begin) in ("half-term", "holidays", "hols"):
        gap = begin + 1 + (source.low(begin) == "half" and is_dash(source.tokens[begin + 1]))
        return (
            gap + (source.low(begin) == "half")
            if source.low(begin) != "half" or source.low(gap) == "term"
            else at
        )
    if source.low(begin) in ("school", "bank", "summer") and source.low(begin + 1) in (
        "holiday",
        "holidays",
        "hols",
    ):
        return begin + 2
    end = _behind_which(source, begin)
    if end == begin:
        return at
    end += source.low(end) in WEEKDAYS or source.low(end) in ("one", "weekend", "week")
    if source.low(end) in OF_MONTH:
        behind = end + 1 + (source.low(end + 1) in ("the", "each", "every", "a"))
        return behind + 1 if UNITS.get(source.low(behind)) in MONTHLY else at
    return end if source.tokens[end].sort is not Lex.WORD else at


MONTHLY = bag("month term year quarter")


def read_days_again(source: Source, at: int, led: str) -> Reading | None:
    """Days and behind them how often: "Tues pm, weekly", "Friday (fortnightly)", "Mon 4pm every other week"."""
    if not short_weekday_stands(source, at, led=True):
        return None
    stretch = end_of_days_and_hours(source, at)
    if led in NOT_WEEKLY and stretch == at:
        return None
    end = max(end_of_weekdays(source, at), stretch)
    if end_of_hours(source, end) == end and source.tokens[end].sort in NUMERIC:
        return None
    end = end_of_hours(source, end)
    mark = source.low(end)
    gap = end + (mark in PARTS)
    again = end_of_again(source, gap)
    if again == gap:
        return None
    if mark == "(":
        return frequency(again + 1) if source.low(again) == ")" else None
    behind = source.tokens[again]
    describes = behind.sort is Lex.WORD and gap == end
    return None if describes and behind.low not in GOES_ON else frequency(again)


def end_of_days_and_hours(source: Source, at: int, *, led: bool = False) -> int:
    """The piece behind "Friday 5pm to Sunday 5pm", "Sat 9 - Sun 6"; ``at`` itself where no hour or no second day stands.

    Behind "from" (``led``) no hour is needed: "from Friday to Sunday".
    """
    if source.low(at) not in WEEKDAYS:
        return at
    end = _end_of_any_hour(source, at + 1)
    joined = source.low(end) in REACHING or is_dash(source.tokens[end])
    if (end == at + 1 and not led) or not joined or source.low(end + 1) not in WEEKDAYS:
        return at
    return _end_of_any_hour(source, end + 2)


MEALS = bag("breakfast lunch dinner tea supper")
REACHING = bag("to until till")


def _end_of_any_hour(source: Source, at: int) -> int:
    """The piece behind an hour of any sort, a bare one as well; ``at`` itself for none."""
    end = end_of_hours(source, at)
    if end == at and source.low(at) in MEALS:
        return at + 1
    hour = read_hour(source, at) if end == at else None
    return end if hour is None else hour[1]


def end_of_again(source: Source, at: int) -> int:
    """The piece behind "weekly", "every other week", "alternate weekends", "once a month"; ``at`` itself for none."""
    low, behind = source.low(at), source.low(at + 1)
    if low in ADVERBS:
        return at + 1
    if low in ("alternate", "alternating") and (behind in STRETCHES or behind in WEEKDAYS):
        return at + 2
    if low in ("each", "every"):
        unit = at + 1 + (behind in OTHER)
        unit = behind_number(source, unit) or unit
        return (
            unit + 1
            if UNITS.get(source.low(unit)) in RHYTHM_UNITS or source.low(unit) in STRETCHES | {"weekend"}
            else at
        )
    if (
        low in MULTIPLIERS
        and behind in ("a", "per", "each", "every")
        and UNITS.get(source.low(at + 2)) in RHYTHM_UNITS
    ):
        return at + 3
    if low in ("bi", "half") and is_dash(source.tokens[at + 1]) and source.low(at + 2) in ADVERBS:
        return at + 3
    return at
