"""Reading a rhythm by the place of its day: "the first Monday of each month", "2nd & 4th Thursdays", "1st Sun ea. mth"."""

from __future__ import annotations

from planlint.language.times.counts import frequency
from planlint.language.times.lexer import NUMERIC, Lex
from planlint.language.times.reading import Reading, Source, is_dash, read_ordinal
from planlint.language.times.words import MONTHS, PLURAL_WEEKDAYS, UNITS, WEEKDAYS, bag

MONTHLY = bag("month term quarter year")
KINDS_OF_DAY = bag("school working week term weekend weekday")
DAYS = bag("day days morning night evening holiday afternoon time")


def read_nth_of_each(source: Source, at: int) -> Reading | None:
    """ "the first Monday of each month", "last Friday of every month"."""
    if source.low(at) == "the":
        at += 1
    if source.low(at) == "last":
        behind = at + 1
    else:
        found = read_ordinal(source, at)
        if found is None:
            return None
        behind = found[1]
        if source.low(behind) in ("and", "&", "+", "/"):
            last = source.low(behind + 1) == "last"
            second = (0, behind + 2) if last else read_ordinal(source, behind + 1)
            behind = second[1] if second else behind
    if source.low(behind) in KINDS_OF_DAY | bag("calendar full") and source.low(behind + 1) in DAYS | bag(
        "week"
    ):
        behind += 1
    if source.low(behind) in WEEKDAYS or source.low(behind) in (
        "week",
        "day",
        "weekend",
        "weekends",
        "night",
    ):
        behind += 1
        shortly = _shortly_of_month(source, at, behind)
        if shortly:
            return frequency(shortly)
    if source.low(behind) not in ("of", "in") or source.low(behind + 1) not in ("each", "every", "the"):
        return None
    named = source.low(behind - 1) in WEEKDAYS or source.low(behind - 1) == "weekend"
    if source.low(behind + 1) == "the" and not named:
        alone = source.whole(at, behind + 3) and source.tokens[behind - 1].sort is Lex.ORDINAL
        return frequency(behind + 3) if alone and source.low(behind + 2) == "month" else None
    behind += source.low(behind + 1) in ("each", "every") and source.low(behind + 2) in (
        "other",
        "second",
        "alternate",
    )
    if UNITS.get(source.low(behind + 2)) in ("month", "week", "term", "quarter", "year"):
        return frequency(behind + 3)
    if source.low(behind + 2) == "half" and source.low(behind + 1) != "the":
        gap = behind + 3 + is_dash(source.tokens[behind + 3])
        return frequency(gap + 1) if source.low(gap) == "term" else None
    return None


def _shortly_of_month(source: Source, at: int, behind: int) -> int:
    """The piece behind "2nd & 4th Thursdays", "2nd Weds of mth", "1st Sun ea. mth"; 0 for none."""
    day = source.low(behind - 1)
    if source.low(behind) in ("each", "every") and UNITS.get(source.low(behind + 1)) in MONTHLY:
        return behind + 2
    monthly = UNITS.get(source.low(behind + 1)) == "month" and not is_dash(source.tokens[behind + 2])
    if source.low(behind) in ("of", "in") and monthly and (day in WEEKDAYS or day in ("weekend", "weekends")):
        return behind + 2
    if source.low(behind) in ("monthly", "termly") and day in WEEKDAYS:
        return behind + 1
    alone = source.low(behind) not in ("of", "in") and source.tokens[behind].sort not in NUMERIC
    two = source.low(at + 1) in ("and", "&", "+", "/") and not (day in MONTHS or source.low(behind) in MONTHS)
    weekday = day in PLURAL_WEEKDAYS or (two and (day in WEEKDAYS or day in ("weekend", "weekends")))
    return behind if alone and weekday and at < behind - 1 else 0
