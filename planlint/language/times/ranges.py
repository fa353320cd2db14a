"""Reading ranges from one day or month to another: "3/5/26 – 7/6/26", "from 3 May to 7 June", "May to July"."""

from __future__ import annotations

from datetime import date

from planlint.language.times.dates import (
    SUNDAY,
    add_days,
    latest_day,
    make_day,
    month_end,
    next_day,
    year_of_month,
)
from planlint.language.times.labels import is_improper
from planlint.language.times.lexer import DASHES, NUMERIC, Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.months import is_month, read_year
from planlint.language.times.reading import Reading, Source, read_number, read_ordinal
from planlint.language.times.words import MONTHS, NAMES_TOO, WEEKDAYS, bag

TO_WORDS = bag("to until till til and through thru")


def read_range(source: Source, at: int, led: str) -> Reading | None:
    """ "3/5/26 – 7/6/26", "from 3 May to 7 June", "between 3 and 7 May", "May to July"."""
    begin = read_moment(source, at, led=led != "" or source.tokens[at].sort is Lex.FRACTION)
    return range_behind(source, at, led, begin)


def range_behind(source: Source, at: int, led: str, begin: Reading | None) -> Reading | None:
    """The range that goes on behind its first day, or that begins with less than a day ("3–7 May")."""
    if begin is not None:
        behind = _to(source, begin.end, led)
        if behind is not None:
            end = read_moment(source, behind, led=True)
            bare = (
                source.low(at + (source.low(at) == "the")) in WEEKDAYS
                and source.tokens[behind - 2].low in WEEKDAYS
                and end is not None
                and source.tokens[end.end - 1].low in WEEKDAYS
            )
            if end is None and source.low(at) in MONTHS:
                within = _within_month(source, at, begin, behind)
                if within is not None:
                    return within
            if end is not None and not bare and _range_allowed(source, at, begin, end, led):
                return _joined(source, at, begin, end, behind)
    return _partial_range(source, at, led) or _month_range(source, at, led)


def _within_month(source: Source, at: int, begin: Reading, behind: int) -> Reading | None:
    """ "Aug 10-14": the last day behind the dash is of the same month."""
    first, last, after = source.tokens[begin.end - 1], source.tokens[behind], source.tokens[behind + 1]
    told = last.sort in (Lex.NUMBER, Lex.ORDINAL) and first.sort in (Lex.NUMBER, Lex.ORDINAL)
    dashed = last.joined and source.tokens[behind - 1].text in DASHES
    if not (told and dashed and first.a < last.a <= MOST_DAYS) or after.sort in (Lex.NUMBER, Lex.CLOCK):
        return None
    if after.joined and after.sort is not Lex.END and after.low not in (",", ".", ";", ")"):
        return None
    due = make_day(begin.due.year, begin.due.month, last.a) if begin.due else None
    exists = begin.exists and (due is not None or begin.due is None)
    return Reading(behind + 1, TimeKind.PERIOD, due, begins=begin.due, exists=exists, ranged=True)


MOST_DAYS = 31


def _range_allowed(source: Source, at: int, begin: Reading, end: Reading, led: str) -> bool:
    if source.tokens[at].sort is not Lex.FRACTION or led in ("from", "between"):
        return True
    if led != "" or source.whole(at, end.end):
        return True
    last = source.tokens[end.end - 1]
    clear = is_improper(source, at) or (last.sort is Lex.FRACTION and is_improper(source, end.end - 1))
    return clear and begin.due is not None and end.due is not None and begin.due < end.due


def _to(source: Source, at: int, led: str) -> int | None:
    """The piece behind the word or dash that leads to the end of a range."""
    low = source.low(at)
    if low in ("and", "&"):
        return at + 1 if led in ("between", "months") else None
    if low in TO_WORDS or source.tokens[at].text in DASHES:
        return at + 1
    if low == "up" and source.low(at + 1) in ("to", "until"):
        return at + 2
    return None


def _joined(source: Source, at: int, begin: Reading, end: Reading, behind: int) -> Reading:
    exists = begin.exists and end.exists
    first, last = begin.due, end.due
    if first is not None and last is not None and last < first:
        first_told, last_told = _has_year(source, at, begin.end), _has_year(source, behind, end.end)
        if last_told and not first_told:
            first = latest_day(last, first.month, first.day)
        elif not last_told:
            last = next_day(first, last.month, last.day)
    return Reading(end.end, TimeKind.PERIOD, last, begins=first, exists=exists, ranged=True)


def _has_year(source: Source, start: int, end: int) -> bool:
    return any(
        token.sort is Lex.DATE or (token.sort is Lex.NUMBER and token.a > 31)
        for token in source.tokens[start:end]
    )


def _partial_range(source: Source, at: int, led: str) -> Reading | None:
    """ "3–7 May", "3rd to 7th May 2026"."""
    if source.low(at) == "the":
        at += 1
    if source.tokens[at].sort is Lex.FRACTION:
        return _two_days(source, at)
    found = read_ordinal(source, at) or read_number(source, at)
    if found is None or not 1 <= found[0] <= 31:
        return None
    behind = _to(source, found[1], led)
    if behind is None:
        return None
    end = read_moment(source, behind)
    if end is None or end.kind is not TimeKind.DATE or source.tokens[behind].sort is Lex.DATE:
        return None
    if (
        source.tokens[behind].sort is Lex.WORD
        and source.low(behind) not in ("the",)
        and not read_ordinal(source, behind)
    ):
        return None
    begins = make_day(end.due.year, end.due.month, found[0]) if end.due else None
    return Reading(end.end, TimeKind.PERIOD, end.due, begins=begins, exists=end.exists, ranged=True)


def _two_days(source: Source, at: int) -> Reading | None:
    """ "21/22 Feb": two days beside each other."""
    token = source.tokens[at]
    if token.b != token.a + 1 or not is_month(source, at + 1) or not source.tokens[at + 1].text[0].isupper():
        return None
    month, year = MONTHS[source.low(at + 1)], read_year(source, at + 2)
    if year is None and source.tokens[at + 2].sort in (Lex.NUMBER, Lex.ORDINAL):
        return None
    due = None
    if year is not None:
        due = make_day(year[0], month, token.b)
    elif source.on is not None:
        due = next_day(source.on, month, token.b)
    begins = due.replace(day=token.a) if due else None
    exists = due is not None or (year is None and source.on is None)
    return Reading(
        year[1] if year else at + 2, TimeKind.PERIOD, due, begins=begins, exists=exists, ranged=True
    )


def _month_range(source: Source, at: int, led: str) -> Reading | None:
    if not is_month(source, at):
        return None
    first = MONTHS[source.low(at)]
    start_year = read_year(source, at + 1)
    middle = start_year[1] if start_year else at + 1
    behind = at + 2 if source.low(middle) == "/" and not start_year else _to(source, middle, "months")
    if source.low(middle) == "or" and source.tokens[middle + 2].sort is not Lex.WORD:
        behind = middle + 1
    if behind is None or not is_month(source, behind):
        return None
    both = source.low(at) in NAMES_TOO and source.low(behind) in NAMES_TOO
    year = read_year(source, behind + 1)
    sure = source.low(middle) == "or" or source.whole(at, behind + 1)
    if both and not (led or year or start_year or sure):
        return None
    if not source.tokens[at].text[0].isupper() or not source.tokens[behind].text[0].isupper():
        return None
    if year is None and source.tokens[behind + 1].sort in (Lex.NUMBER, Lex.ORDINAL):
        return None
    end = year[1] if year else behind + 1
    month = MONTHS[source.low(behind)]
    begin = start_year[0] if start_year else None
    if year is None and source.on is None and begin is None:
        return Reading(end, TimeKind.PERIOD)
    if year is not None:
        last = year[0]
    elif begin is not None:
        last = begin + (month < first)
    else:
        last = year_of_month(source.on, month) if source.on else 0
    begin = begin if begin is not None else last - (first > month)
    return Reading(end, TimeKind.PERIOD, month_end(last, month), begins=date(begin, first, 1), ranged=True)


def read_dated_weekend(source: Source, at: int) -> Reading | None:
    """The days that tell which weekend: "w/end 14-15 March", "weekend of Sat 7 Feb"; its Sunday is the last."""
    at += source.low(at) == "the"
    if source.tokens[at].sort not in NUMERIC and source.low(at) not in WEEKDAYS:
        return None
    days = read_range(source, at, "from")
    if days is not None:
        return days if days.ranged else None
    day = read_moment(source, at, led=True)
    if day is None or all(token.sort not in NUMERIC for token in source.tokens[at : day.end]):
        return None
    due = add_days(day.due, (SUNDAY - day.due.weekday()) % 7) if day.due else None
    return Reading(day.end, TimeKind.PERIOD, due, begins=day.due, exists=day.exists)
