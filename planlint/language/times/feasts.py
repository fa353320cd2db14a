"""Days with a name of their own: today and tomorrow, Easter Monday, Good Friday, Christmas Eve, the new year."""

from __future__ import annotations

from datetime import MAXYEAR, date

from planlint.language.times.dates import (
    add_days,
    latest_day,
    make_day,
    next_day,
    next_easter,
    nth_weekday,
)
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.months import read_year
from planlint.language.times.reading import Reading, Source
from planlint.language.times.words import WEEKDAYS, bag

DAY_WORDS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
FEASTS = {
    ("easter", "sunday"): 0,
    ("easter", "monday"): 1,
    ("good", "friday"): -2,
    ("pancake", "day"): -47,
    ("shrove", "tuesday"): -47,
    ("mothering", "sunday"): -21,
    ("mother", "day"): -21,
    ("mothers", "day"): -21,
    ("ash", "wednesday"): -46,
    ("palm", "sunday"): -7,
    ("maundy", "thursday"): -3,
    ("holy", "thursday"): -3,
}
FIXED_FEASTS = {
    ("christmas", "day"): (12, 25),
    ("xmas", "day"): (12, 25),
    ("christmas", "eve"): (12, 24),
    ("xmas", "eve"): (12, 24),
    ("boxing", "day"): (12, 26),
    ("new", "year", "eve"): (12, 31),
    ("new", "year", "day"): (1, 1),
    ("bonfire", "night"): (11, 5),
    ("halloween",): (10, 31),
    ("valentine", "day"): (2, 14),
    ("may", "day"): (5, 1),
}

# The Mondays that are bank holidays, by the word in front: month, and which Monday of it.
BANK_HOLIDAYS = {
    "may": (5, 1),
    "whitsun": (5, -1),
    "whit": (5, -1),
    "spring": (5, -1),
    "august": (8, -1),
    "aug": (8, -1),
    "summer": (8, -1),
}
_WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WITH_IT = frozenset({"monday", "weekend"})
FEAST_FIRST = frozenset(words[0] for words in (*FEASTS, *FIXED_FEASTS))
FEAST_FIRST_WORDS = FEAST_FIRST | bag(
    "easter christmas xmas new eid diwali ramadan hanukkah chanukah passover whitsun lent vaisakhi purim"
)
DRESSED = bag("party costume costumes disco outfit sweets")


def _named_after(source: Source, at: int) -> bool:
    """Whether a name goes on: a capital behind capitals."""
    behind, token = source.tokens[at], source.tokens[at - 1]
    return (
        behind.sort is Lex.WORD and behind.text.istitle() and not token.text.isupper() and len(behind.low) > 3
    )


def read_named_day(source: Source, at: int, *, past: bool = False) -> Reading | None:
    """A day that has a name, at ``at``."""
    token, on = source.tokens[at], source.on
    low = token.low
    if low in DAY_WORDS and not token.owned:
        due = add_days(on, DAY_WORDS[low]) if on else None
        return Reading(at + 1, TimeKind.DATE, due, sense=Sense.PAST if DAY_WORDS[low] < 0 else None)
    return read_feast_day(source, at, past=past)


def read_bank_holiday(source: Source, at: int) -> Reading | None:
    """ "August bank holiday", "May bank holiday Monday", "late May bank holiday", "Easter bank holiday weekend"."""
    late = source.low(at) == "late"
    if late or source.low(at) == "early":
        at += 1
    word = source.low(at)
    if source.lows(at + 1, 2) != ("bank", "holiday") or word not in {*BANK_HOLIDAYS, "easter"}:
        return None
    behind = at + 3 + (source.low(at + 3) in _WITH_IT)
    following = source.tokens[behind]
    if following.sort is Lex.WORD and following.text.istitle() and source.tokens[behind - 1].text.istitle():
        return None  # the May Bank Holiday Inn
    if source.on is None:
        return Reading(behind, TimeKind.DATE, None)
    monday = BANK_HOLIDAYS["whitsun" if word == "may" and late else word] if word != "easter" else None
    due = _next_monday(source.on, *monday) if monday else next_easter(source.on, 1)
    return Reading(behind, TimeKind.DATE, due)


def _next_monday(on: date, month: int, which: int) -> date | None:
    for year in (on.year, on.year + 1):
        found = nth_weekday(year, month, 0, which) if year <= MAXYEAR else None
        if found is not None and found >= on:
            return found
    return None


def read_feast_day(source: Source, at: int, *, past: bool) -> Reading | None:
    """Easter Monday, Boxing Day, New Year's Eve; not the Good Friday Agreement."""
    low, on = source.low(at), source.on
    if low not in FEAST_FIRST:
        return None
    second = source.low(at + 1)
    pair = (low, _WEEKDAY_NAMES[WEEKDAYS[second]] if second in WEEKDAYS else second)
    if pair in FEASTS and not _named_after(source, at + 2):
        return Reading(at + 2, TimeKind.DATE, next_easter(on, FEASTS[pair]) if on else None)
    for size in (3, 2, 1):
        fixed = FIXED_FEASTS.get(source.lows(at, size))
        if fixed is None or _named_after(source, at + size) or (size == 1 and source.low(at + 1) in DRESSED):
            continue
        year = read_year(source, at + size)
        first = (latest_day if past else next_day)(on, *fixed) if on else None
        due = make_day(year[0], *fixed) if year else first
        return Reading(year[1] if year else at + size, TimeKind.DATE, due)
    return None
