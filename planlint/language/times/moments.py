"""Reading single days: written dates, days and months in words, weekdays, today and tomorrow, feasts.

Stretches of time (months, terms, ranges) are in ``periods``; whether a word is a month at all is decided here.
"""

from __future__ import annotations

from datetime import date

from planlint.language.times.dates import (
    add_days,
    day_of_month,
    full_year,
    latest_day,
    make_day,
    next_day,
    next_easter,
    next_weekday,
    nth_weekday,
    weekday_of_week,
    year_of_month,
)
from planlint.language.times.hours import end_of_hours
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.months import (
    AFTER_MONTH,
    FIRST_YEAR,
    LAST_YEAR,
    is_month,
    is_year,
    month_beside_number,
    read_year,
)
from planlint.language.times.reading import Reading, Source, is_dash, read_number, read_ordinal
from planlint.language.times.words import (
    DAYPARTS,
    MONTHS,
    PLURAL_WEEKDAYS,
    SHORT_WEEKDAYS,
    TITLES,
    WEEKDAYS,
    bag,
)

MOST_DAYS, MOST_MONTHS = 39, 31


YEARS_IN_USE = (20, 39)


STREETS = bag("street road lane avenue close drive court house way place crescent terrace gardens st rd")


DAY_WORDS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}


FEASTS = {
    ("easter", "sunday"): 0,
    ("easter", "monday"): 1,
    ("good", "friday"): -2,
    ("easter",): 0,
}


FIXED_FEASTS = {
    ("christmas", "day"): (12, 25),
    ("christmas", "eve"): (12, 24),
    ("christmas",): (12, 25),
    ("xmas",): (12, 25),
    ("boxing", "day"): (12, 26),
    ("new", "year", "eve"): (12, 31),
    ("new", "year", "day"): (1, 1),
    ("new", "year"): (1, 1),
    ("bonfire", "night"): (11, 5),
    ("halloween",): (10, 31),
}


def resolve(
    source: Source, day: int, month: int, year: int | None, past: bool = False
) -> tuple[date | None, bool]:
    """The day meant, None where it cannot be told, and whether it exists."""
    if year is not None:
        found = make_day(year, month, day)
        return found, found is not None
    if make_day(2024, month, day) is None:
        return None, False
    if source.on is None:
        return None, True
    return (latest_day if past else next_day)(source.on, month, day), True


def read_moment(source: Source, at: int, *, led: bool = False, past: bool = False) -> Reading | None:
    """A single day at ``at``. ``led`` tells that a word such as "by" or "on" introduces it."""
    token = source.tokens[at]
    start = at
    if source.low(at) in ("the", "a") and source.tokens[at + 1].sort is not Lex.MARK:
        at += 1
        token = source.tokens[at]
    if token.sort is Lex.DATE:
        return _numeric(source, at, past)
    if token.sort is Lex.FRACTION:
        return _fraction(source, at, start, led=led, past=past)
    if token.sort is Lex.WORD:
        if token.low in WEEKDAYS:
            return _weekday(source, at, led=led, past=past)
        found = _named_day(source, at) if start == at else None
        if found is not None:
            return found
        if token.low in MONTHS:
            return _month_first(source, at, past)
    return _day_first(source, at, past) or _bare_ordinal(source, at, start, led=led)


def _numeric(source: Source, at: int, past: bool) -> Reading | None:
    token = source.tokens[at]
    before = source.tokens[at - 1] if at else None
    if (
        token.a > MOST_DAYS
        or token.b > MOST_MONTHS
        or (token.c > 99 and not FIRST_YEAR <= token.c <= LAST_YEAR)
    ):
        return None
    if (
        before is not None
        and before.joined is False
        and before.low in ("version", "v", "para", "section", "paragraph")
    ):
        return None
    if _is_section_number(source, at):
        return None
    due, exists = resolve(source, token.a, token.b, full_year(token.c), past)
    return Reading(at + 1, TimeKind.DATE, due, exists=exists)


def _is_section_number(source: Source, at: int) -> bool:
    """ "1.4.10" at the head of a paragraph, or with a year nobody would write so, numbers a section."""
    token = source.tokens[at]
    if (
        "." not in token.text
        or token.a > 9
        or token.b > 9
        or token.c > 99
        or "0" in (token.text[0], token.text[2])
    ):
        return False
    heads = at == 0 or source.tokens[at - 1].sort is Lex.BREAK
    return not YEARS_IN_USE[0] <= token.c <= YEARS_IN_USE[1] or (
        heads and source.tokens[at + 1].sort is Lex.WORD
    )


def _fraction(source: Source, at: int, start: int, *, led: bool, past: bool) -> Reading | None:
    token = source.tokens[at]
    if not (led or source.whole(start, at + 1) or end_of_hours(source, at + 1) > at + 1):
        return None
    if not (1 <= token.a <= 31 and 1 <= token.b <= 12) or (not led and token.b == 12 and token.a <= 12):
        return None
    due, exists = resolve(source, token.a, token.b, None, past)
    return Reading(at + 1, TimeKind.DATE, due, exists=exists)


def _day_first(source: Source, at: int, past: bool) -> Reading | None:
    found = read_ordinal(source, at) or read_number(source, at)
    if found is None:
        return None
    day, behind = found
    days = [day]
    behind = _more_days(source, behind, days)
    if (
        source.low(behind) == "of"
        or (is_dash(source.tokens[behind]) and is_month(source, behind + 1))
        or (
            source.low(behind) in ("/", ".")
            and is_month(source, behind + 1)
            and source.tokens[behind + 1].joined
        )
    ):
        behind += 1
    if not month_beside_number(source, behind) or max(days) > MOST_DAYS:
        return None
    if source.tokens[at].sort is Lex.NUMBER and at and _glued_label(source, at):
        return None
    month = MONTHS[source.low(behind)]
    end = behind + 1
    if source.low(end) == "." and source.tokens[end].joined and is_year(source.tokens[end + 1]):
        end += 1
    elif (
        source.tokens[end].low in ("/", "-") and source.tokens[end].joined and is_year(source.tokens[end + 1])
    ):
        end += 1 if source.tokens[end + 1].joined else 0
    year = read_year(source, end)
    end = year[1] if year else end
    if source.low(end) in STREETS and source.tokens[end].text[0].isupper():
        return None
    due, exists = resolve(source, days[-1], month, year[0] if year else None, past)
    return Reading(end, TimeKind.DATE, due, exists=exists)


def _more_days(source: Source, at: int, days: list[int]) -> int:
    """Reads on through "3rd and 10th", "3, 10 and 17"; the last day counts."""
    while len(days) < 8:
        gap = at
        if source.low(gap) == ",":
            gap += 1
        if source.low(gap) in ("and", "&", "or", "/"):
            gap += 1
        found = (read_ordinal(source, gap) or read_number(source, gap)) if gap > at else None
        if found is None:
            return at
        days.append(found[0])
        at = found[1]
    return at


def _glued_label(source: Source, at: int) -> bool:
    before = source.tokens[at - 1]
    return source.tokens[at].joined and before.sort is Lex.WORD and len(before.low) == 1


def _month_first(source: Source, at: int, past: bool) -> Reading | None:
    if at and source.low(at - 1) in TITLES:
        return None
    token = source.tokens[at]
    behind = at + 1
    if source.low(behind) == "." and source.tokens[behind].joined:
        behind += 1
    if source.low(behind) == "the":
        behind += 1
    day = read_ordinal(source, behind)
    if day is None:
        if source.tokens[behind].sort is not Lex.NUMBER or not token.text[0].isupper():
            return None
        number = source.tokens[behind]
        if not 1 <= number.a <= 31 or number.end - number.start > 2 or source.low(behind - 1) == "the":
            return None
        year = read_year(source, behind + 1)
        follower = source.tokens[behind + 1]
        if year is None and (follower.sort is Lex.WORD and follower.low not in AFTER_MONTH):
            return None
        day = number.a, behind + 1
    elif not 1 <= day[0] <= MOST_DAYS:
        return None
    year = read_year(source, day[1])
    due, exists = resolve(source, day[0], MONTHS[token.low], year[0] if year else None, past)
    return Reading(year[1] if year else day[1], TimeKind.DATE, due, exists=exists)


def _bare_ordinal(source: Source, at: int, start: int, *, led: bool) -> Reading | None:
    """ "the 14th" behind "by" or "on", where nothing is counted by it ("the 2nd visit")."""
    token, behind = source.tokens[at], source.tokens[at + 1]
    if token.sort is not Lex.ORDINAL or not led or not 1 <= token.a <= 31:
        return None
    if behind.sort is Lex.WORD and behind.low not in AFTER_MONTH:
        return None
    due = day_of_month(source.on, token.a) if source.on else None
    return Reading(at + 1, TimeKind.DATE, due)


def short_weekday_stands(source: Source, at: int, *, led: bool) -> bool:
    """Whether "Sun", "Sat", "Wed" or "Mon" at ``at`` is a day: capitalised, and with something of time beside it."""
    token = source.tokens[at]
    if token.low not in SHORT_WEEKDAYS:
        return True
    if token.owned:
        return False
    before, behind = source.tokens[at - 1] if at else None, source.tokens[at + 1]
    if before is not None and before.low in TITLES:
        return False
    if behind.low == "." and source.tokens[at + 2].sort in (Lex.NUMBER, Lex.ORDINAL, Lex.DATE):
        return True
    if behind.sort in (Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION, Lex.CLOCK):
        return token.text[0].isupper() or behind.sort is not Lex.NUMBER or is_month(source, at + 2)
    if not token.text[0].isupper() and token.low in ("sun", "sat", "wed", "mon"):
        return (is_dash(behind) and source.low(at + 2) in WEEKDAYS) or source.low(at - 1) == "-"
    if behind.low in DAYPARTS or (behind.sort is not Lex.WORD and not behind.owned):
        return True
    return led or behind.low in AFTER_MONTH or behind.low in WEEKDAYS


def _weekday(source: Source, at: int, *, led: bool, past: bool) -> Reading | None:
    token = source.tokens[at]
    if (at and source.low(at - 1) in TITLES) or not short_weekday_stands(source, at, led=led):
        return None
    behind = at + 1
    if source.low(behind) in (",", ".") or is_dash(source.tokens[behind]):
        behind += 1
    dated = _dated(source, behind, past) or _dated(source, at + 1, past) or _numbered(source, behind)
    if dated is not None:
        return dated
    if token.low in PLURAL_WEEKDAYS:
        return None
    weekday, on = WEEKDAYS[token.low], source.on
    if source.lows(at + 1, 2) == ("next", "week"):
        return Reading(at + 3, TimeKind.DATE, weekday_of_week(on, weekday, 1) if on else None)
    due = next_weekday(on, weekday) if on else None
    if past and due is not None:
        due = add_days(due, -7)
    return Reading(at + 1, TimeKind.DATE, due)


def _numbered(source: Source, at: int) -> Reading | None:
    """The number behind a weekday: "Friday 6th", "Friday the 6th"."""
    if source.low(at) == "the":
        at += 1
    token, behind = source.tokens[at], source.tokens[at + 1]
    if token.sort is not Lex.ORDINAL or not 1 <= token.a <= 31:
        return None
    if behind.sort is Lex.WORD and behind.low not in AFTER_MONTH:
        return None
    return Reading(at + 1, TimeKind.DATE, day_of_month(source.on, token.a) if source.on else None)


def _dated(source: Source, at: int, past: bool) -> Reading | None:
    token = source.tokens[at]
    if token.low == "the":
        at += 1
        token = source.tokens[at]
    if token.sort is Lex.DATE:
        return _numeric(source, at, past)
    if token.sort is Lex.FRACTION:
        return _fraction(source, at, at, led=True, past=past)
    if token.sort is Lex.WORD and token.low in MONTHS:
        return _month_first(source, at, past)
    return _day_first(source, at, past)


def _named_day(source: Source, at: int) -> Reading | None:
    token, on = source.tokens[at], source.on
    low = token.low
    if low in DAY_WORDS and not token.owned:
        due = add_days(on, DAY_WORDS[low]) if on else None
        return Reading(at + 1, TimeKind.DATE, due, sense=Sense.PAST if DAY_WORDS[low] < 0 else None)
    pair = (low, source.low(at + 1))
    if pair in FEASTS:
        return Reading(at + 2, TimeKind.DATE, next_easter(on, FEASTS[pair]) if on else None)
    for size in (3, 2):
        key = tuple(source.low(at + step) for step in range(size))
        if key in FIXED_FEASTS and size > 1 and key != ("new", "year"):
            month, day = FIXED_FEASTS[key]
            year = read_year(source, at + size)
            due, exists = resolve(source, day, month, year[0] if year else None)
            return Reading(year[1] if year else at + size, TimeKind.DATE, due, exists=exists)
    return None


def weekday_in_month(source: Source, at: int) -> Reading | None:
    """ "the first Monday in May", "last Friday of June 2026"."""
    if source.low(at) == "the":
        at += 1
    if source.low(at) == "last":
        count, behind = -1, at + 1
    else:
        found = read_ordinal(source, at)
        if found is None or found[0] > 5:
            return None
        count, behind = found
    day = source.tokens[behind]
    if day.sort is not Lex.WORD or day.low not in WEEKDAYS or source.low(behind + 1) not in ("in", "of"):
        return None
    month_at = behind + 2
    if not is_month(source, month_at):
        return None
    month = MONTHS[source.low(month_at)]
    year = read_year(source, month_at + 1)
    end = year[1] if year else month_at + 1
    due = None
    if year is not None:
        due = nth_weekday(year[0], month, WEEKDAYS[day.low], count)
    elif source.on is not None:
        first = year_of_month(source.on, month)
        due = nth_weekday(first, month, WEEKDAYS[day.low], count)
        if due is not None and due < source.on:
            due = nth_weekday(first + 1, month, WEEKDAYS[day.low], count)
    return Reading(end, TimeKind.DATE, due)


def next_weekday_word(source: Source, at: int) -> Reading | None:
    """ "this Friday" is the coming one, "next Friday" that of the calendar week after, "last Friday" the one before."""
    which, day = source.low(at), source.tokens[at + 1]
    if which not in ("this", "next", "coming", "last", "following") or day.low not in WEEKDAYS or day.owned:
        return None
    if not short_weekday_stands(source, at + 1, led=True) or day.low in PLURAL_WEEKDAYS:
        return None
    weekday, on = WEEKDAYS[day.low], source.on
    if which == "last":
        due = add_days(next_weekday(on, weekday) or on, -7) if on else None
        return Reading(at + 2, TimeKind.DATE, due, sense=Sense.PAST)
    if on is None:
        return Reading(at + 2, TimeKind.DATE)
    due = weekday_of_week(on, weekday, 1) if which == "next" else next_weekday(on, weekday)
    return Reading(at + 2, TimeKind.DATE, due)
