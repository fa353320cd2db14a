"""Reading the school year, the seasons and the feasts: terms, half terms, holidays, Easter, Christmas, the new year."""

from __future__ import annotations

from datetime import MAXYEAR, date

from planlint.language.times.dates import (
    FRIDAY,
    SEASON_MONTHS,
    TERM_ENDS,
    add_days,
    add_months,
    easter_holidays,
    last_school_day,
    latest_day,
    make_day,
    month_end,
    next_day,
    next_easter,
    next_half_term,
    next_last_school_day,
    term_end,
    year_of_month,
)
from planlint.language.times.feast_days import SEASONAL, next_feast
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.months import AFTER_MONTH, read_year
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.words import MONTHS, bag

HALF_TERM_MONTHS = {"spring": 2, "summer": 5, "autumn": 10, "whitsun": 5, "whit": 5}
WHIT = bag("whit whitsun")
LONG_HOLIDAYS = bag("holiday holidays hols break vacation")


BEFORE = bag("by before until till")
"""What makes the last day of term the last day of "before the summer holidays"."""
FEAST_FOLLOWERS = bag("period time")


def read_school(source: Source, at: int, led: str) -> Reading | None:
    """Terms, half terms, school holidays and seasons."""
    half = _half_term(source, at, led) or _month_holidays(source, at, led)
    if half is not None:
        return half
    low, on = source.low(at), source.on
    long = _six_weeks(source, at) if low in ("six", "6") else at
    if long > at:
        due = next_last_school_day(on, TERM_ENDS["summer"]) if on and led in BEFORE else None
        return Reading(long, TimeKind.PERIOD, due or _season_end(on, "summer", None))
    if low == "new" and source.low(at + 1) in ("term", "school"):
        end = (
            at + 2
            if source.low(at + 1) == "term"
            else at + 3
            if source.low(at + 2) in ("term", "year")
            else 0
        )
        return Reading(end, TimeKind.PERIOD) if end else None
    if low in SEASON_MONTHS:
        season = read_season(source, at, None) if led or _season_stands(source, at) else None
        if season is not None and low == "summer" and source.low(at + 1) in LONG_HOLIDAYS and led in BEFORE:
            season.due = next_last_school_day(on, TERM_ENDS["summer"]) if on else None
        return season
    low = "christmas" if low == "xmas" else low
    if low in ("school", "easter", "christmas") and source.low(at + 1) in LONG_HOLIDAYS:
        behind = source.tokens[at + 2]
        if not led and behind.sort is Lex.WORD and behind.low not in AFTER_MONTH:
            return None
        return _holidays(source, at + 2, low, led)
    if low == "term" and led == "of":
        return Reading(at + 1, TimeKind.PERIOD, term_end(on) if on else None)
    return None


def _six_weeks(source: Source, at: int) -> int:
    """The piece behind "six weeks holidays", "6-week hols", as the summer holidays are called; ``at`` for none."""
    end = at + 1 + is_dash(source.tokens[at + 1])
    named = source.low(end) in ("week", "weeks", "wk", "wks") and source.low(end + 1) in LONG_HOLIDAYS
    return end + 2 if named else at


def _half_term(source: Source, at: int, led: str) -> Reading | None:
    """ "half term", "the February half-term holiday": its week, or the Friday before where it is a deadline."""
    month = HALF_TERM_MONTHS.get(source.low(at)) or MONTHS.get(source.low(at))
    whit = source.low(at) in WHIT
    if month is not None:
        at += 1
    end = _behind_half(source, at)
    if end == at and not (whit and (source.low(at) in LONG_HOLIDAYS or source.low(at) == "week")):
        return None
    if source.low(end) in LONG_HOLIDAYS or source.low(end) in ("week", "wk"):
        end += 1
    year = read_year(source, end)
    from_day = date(year[0], month or 1, 1) if year else source.on
    end = year[1] if year else end
    monday = next_half_term(from_day, month) if from_day else None
    if monday is None:
        return Reading(end, TimeKind.PERIOD)
    if led in ("by", "before", "until", "till"):
        return Reading(end, TimeKind.PERIOD, add_days(monday, -3))
    return Reading(end, TimeKind.PERIOD, add_days(monday, FRIDAY), begins=monday)


def _month_holidays(source: Source, at: int, led: str) -> Reading | None:
    """ "the Feb hols", "the October holidays": the school holidays that fall in that month."""
    month, end = MONTHS.get(source.low(at)), at + 2
    if month is None or not source.tokens[at].text[0].isupper() or source.low(at + 1) not in SURE_HOLIDAYS:
        return None
    name = HOLIDAY_MONTHS.get(month)
    if name is not None:
        return _holidays(source, end, name, led)
    if month in (7, 8):
        return Reading(end, TimeKind.PERIOD, _season_end(source.on, "summer", None))
    monday = next_half_term(source.on, month) if source.on and month in (2, 5, 10) else None
    if monday is None:
        return Reading(end, TimeKind.PERIOD) if month in (2, 5, 10) else None
    before = led in BEFORE
    due = add_days(monday, -3 if before else FRIDAY)
    return Reading(end, TimeKind.PERIOD, due, begins=None if before else monday)


SURE_HOLIDAYS = bag("hols holidays")
HOLIDAY_MONTHS = {4: "easter", 12: "christmas"}


def _behind_half(source: Source, at: int) -> int:
    """The piece behind "half term", "half-term", "h/t"; ``at`` itself where none stands."""
    if source.low(at) == "half-term":
        return at + 1
    behind = at + 1 + is_dash(source.tokens[at + 1])
    return behind + 1 if source.low(at) == "half" and source.low(behind) == "term" else at


def _season_stands(source: Source, at: int) -> bool:
    behind = source.low(at + 1)
    if source.tokens[at + 1].sort is Lex.NUMBER and source.tokens[at + 1].a in (1, 2):
        return source.tokens[at + 2].sort is not Lex.WORD and (
            source.whole(at, at + 2) or source.low(at - 1) in (":", "-", "(")
        )
    if behind in ("term", "half", "half-term") or behind in LONG_HOLIDAYS or read_year(source, at + 1):
        return True
    return source.whole(at, at + 1) or (
        at > 0 and source.low(at - 1) == "the" and source.whole(at - 1, at + 1)
    )


def read_season(source: Source, at: int, ahead: int | None) -> Reading | None:
    name, on = source.low(at), source.on
    token, behind = source.tokens[at], source.low(at + 1)
    if token.owned or (
        source.tokens[at + 1].sort is Lex.WORD
        and source.tokens[at + 1].text[0].isupper()
        and behind not in ("term", "half", "holidays", "holiday")
    ):
        return None
    sense = Sense.PAST if ahead is not None and ahead < 0 else None
    if behind == "term" and name in TERM_ENDS:
        half = source.tokens[at + 2]
        if half.sort is Lex.NUMBER and half.a in (1, 2) and half.end - half.start == 1 and not half.joined:
            return Reading(at + 3, TimeKind.PERIOD, _half_end(on, name, half.a) if on else None, sense=sense)
        year = read_year(source, at + 2)
        month = TERM_ENDS[name]
        due = last_school_day(year[0], month) if year else next_last_school_day(on, month) if on else None
        if sense is not None and due is not None:
            due = add_months(due, -12)
        return Reading(year[1] if year else at + 2, TimeKind.PERIOD, due, sense=sense)
    if behind in LONG_HOLIDAYS:
        year = read_year(source, at + 2)
        if year is None:
            return Reading(at + 2, TimeKind.PERIOD, _season_end(on, name, sense), sense=sense)
        ends = month_end(year[0] + (name == "winter"), SEASON_MONTHS[name][1])
        return Reading(year[1], TimeKind.PERIOD, ends, sense=sense)
    if behind in ("will", "to", "has", "is", "can", "would", "said", "says", "does", "needs", "wants"):
        return None
    half = source.tokens[at + 1]
    if half.sort is Lex.NUMBER and half.a in (1, 2) and name in TERM_ENDS and half.end - half.start == 1:
        return Reading(at + 2, TimeKind.PERIOD, _half_end(on, name, half.a) if on else None)
    year = read_year(source, at + 1)
    if year is not None:
        last = SEASON_MONTHS[name][1]
        return Reading(year[1], TimeKind.PERIOD, month_end(year[0] + (name == "winter"), last), sense=sense)
    if source.tokens[at + 1].sort is Lex.WORD and behind not in AFTER_MONTH:
        return None
    return Reading(at + 1, TimeKind.PERIOD, _season_end(on, name, sense), sense=sense)


def _half_end(on: date, name: str, half: int) -> date | None:
    """The last day of the first or second half of a term: "Spring 1" ends before the half-term holiday."""
    if half == 1:
        monday = next_half_term(on, HALF_TERM_MONTHS[name])
        return add_days(monday, -3) if monday else None
    return next_last_school_day(on, TERM_ENDS[name])


def _season_end(on: date | None, name: str, sense: Sense | None) -> date | None:
    if on is None:
        return None
    month = SEASON_MONTHS[name][1]
    if sense is Sense.PAST:
        return latest_day(on, month, 28 if month == 2 else month_end(on.year, month).day)
    return month_end(year_of_month(on, month), month)


def _holidays(source: Source, end: int, name: str, led: str) -> Reading:
    on = source.on
    if on is None:
        return Reading(end, TimeKind.PERIOD)
    if name == "easter":
        due = _easter_break(on, led in BEFORE)
    elif name == "christmas":
        due = next_last_school_day(on, TERM_ENDS["autumn"]) if led in BEFORE else next_day(on, 1, 2)
    else:
        due = None
    return Reading(end, TimeKind.PERIOD, due)


BROKEN_UP_FOR = {"easter": "spring", "christmas": "autumn", "xmas": "autumn", "summer": "summer"}


def last_day_before_holidays(source: Source, at: int) -> date | None:
    """The last day of school before the holidays at ``at``, the "Easter" of "until we break up for Easter"."""
    half = _half_term(source, at, "until")
    term = BROKEN_UP_FOR.get(source.low(at))
    if half is not None or term is None or source.on is None:
        return half.due if half is not None else None
    return next_last_school_day(source.on, TERM_ENDS[term])


def _easter_break(on: date, before: bool) -> date | None:
    """The last day of the Easter holidays, or the last day of school before them."""
    if before:
        return next_last_school_day(on, TERM_ENDS["spring"])
    ends = (easter_holidays(year)[1] for year in (on.year, on.year + 1) if year <= MAXYEAR)
    return next((end for end in ends if end >= on), None)


def read_feast(source: Source, at: int, led: str) -> Reading | None:
    """Easter, Christmas and the new year, where a time is meant and not a present or a road."""
    low, on = source.low(at), source.on
    end = at + 1
    if low == "new" and source.low(at + 1) == "year":
        end = at + 2
    elif low in SEASONAL:
        return _seasonal(source, at, led)
    elif low not in ("easter", "christmas", "xmas"):
        return None
    if source.tokens[end - 1].owned:
        return None
    if low != "new" and source.low(end) in ("and", "&") and source.lows(end + 1, 2) == ("new", "year"):
        return Reading(end + 3, TimeKind.PERIOD, next_day(on, 1, 1) if on else None)
    if source.low(end) in FEAST_FOLLOWERS:
        end += 1
    year = read_year(source, end)
    if year is not None:
        end = year[1]
    behind = source.tokens[end]
    if behind.sort is Lex.WORD and behind.low not in AFTER_MONTH:
        return None
    if not led and year is None and not source.whole(at, end):
        return None
    if low == "easter":
        due = next_easter(on) if on else None
        if year is not None:
            due = next_easter(date(year[0], 1, 1))
    else:
        month, day = (12, 25) if low != "new" else (1, 31 if led in ("in", "during", "early") else 1)
        due = make_day(year[0], month, day) if year else next_day(on, month, day) if on else None
    return Reading(end, TimeKind.PERIOD, due)


def _seasonal(source: Source, at: int, led: str) -> Reading | None:
    """Eid, Diwali, Lent and the like."""
    end = at + 1
    token, behind = source.tokens[at], source.tokens[end]
    if not token.text[0].isupper() or token.owned or not (led or source.whole(at, end)):
        return None
    if behind.sort is Lex.WORD and behind.low not in AFTER_MONTH:
        return None
    due = None
    if source.on is not None:
        days = (next_feast(source.on, reckoner) for reckoner in SEASONAL[token.low])
        due = min((day for day in days if day is not None), default=None)
    return Reading(end, TimeKind.PERIOD, due)


def read_quarter(source: Source, at: int, led: str) -> Reading | None:
    """ "Q1", "Q2 2026": whose year it is a quarter of is not told, and so no last day."""
    number = source.tokens[at + 1]
    if number.sort is not Lex.NUMBER or not number.joined or not 1 <= number.a <= 4:
        return None
    year = read_year(source, at + 2)
    return Reading(year[1] if year else at + 2, TimeKind.PERIOD) if led else None


AT_FEASTS = bag("easter christmas xmas diwali eid hanukkah passover")
AHEAD = bag("will must should shall i'll we'll you'll he'll she'll they'll")
SHORT_CELL, LOOK_BACK = 5, 12


def is_feast_ahead(source: Source, at: int) -> bool:
    """Whether "at Easter" tells when something is to be: in a short cell or a sentence of what is to come, not of a habit."""
    if source.low(at) not in AT_FEASTS:
        return False
    return source.size <= SHORT_CELL or not AHEAD.isdisjoint(
        source.lows(max(at - LOOK_BACK, 0), min(at, LOOK_BACK))
    )
