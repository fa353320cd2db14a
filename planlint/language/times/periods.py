"""Reading stretches of the calendar: months, weeks, terms, holidays, seasons, and ranges from one day to another."""

from __future__ import annotations

from datetime import date

from planlint.language.times.alternatives import LINKS, read_brackets
from planlint.language.times.dates import (
    FRIDAY,
    SEASON_MONTHS,
    add_days,
    month_end,
    next_easter,
    next_half_term,
    stretch_ahead,
    week_friday,
    year_of_month,
)
from planlint.language.times.feasts import FEAST_FIRST_WORDS, read_bank_holiday, read_feast_weekend
from planlint.language.times.in_short import is_month_in_short
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.months import AFTER_MONTH, bare_month_stands, is_month, read_year
from planlint.language.times.nth import end_of_nth_week, friday_of_full_week
from planlint.language.times.ranges import read_dated_weekend, read_range
from planlint.language.times.reading import Reading, Source, is_dash, read_number, read_ordinal, told_as_past
from planlint.language.times.school import is_feast_ahead, read_feast, read_quarter, read_school, read_season
from planlint.language.times.words import MONTHS, NAMES_TOO, ORDINALS, WEEKDAYS, bag

PARTS = {
    "rest": 31,
    "remainder": 31,
    "early": 10,
    "mid": 15,
    "middle": 15,
    "beginning": 7,
    "start": 7,
    "late": 31,
    "end": 31,
    "close": 31,
    "turn": 31,
}


SIDES = {"latter": "late", "later": "late", "early": "early", "first": "early", "middle": "mid"}
"""What a part is called: "the latter part of March"."""
MONTHS_OF_YEAR = 12
WHOLE = bag("end late rest remainder close turn")


FIRST_YEAR, LAST_YEAR = 1990, 2100


YEAR_LEADS = bag("in by during since before until till throughout from end of")


WEEKEND_LEADS = bag("by before over during until since after from")
WEEK_HEADS = bag(
    "commencing beginning starting ending of comm com beg begin start commences begins starts ends end"
)


STRETCHES = bag(
    "working tax wk mth yr week month year term half weekend academic school financial calendar quarter"
)


PERIOD_FIRST = (
    frozenset(ORDINALS)
    | frozenset(MONTHS)
    | frozenset(PARTS)
    | FEAST_FIRST_WORDS
    | STRETCHES
    | bag(
        "six q all come latter later back tail very next coming following last past previous preceding this current"
    )
    | bag("the w wk w/c w/b w/e wc wb half-term spring summer autumn winter whit")
)
"""The words that a stretch of the calendar can begin with."""


def read_period(source: Source, at: int, led: str) -> Reading | None:
    """A stretch of the calendar at ``at``; ``led`` is the word that introduces it ("by", "in", …), "" for none."""
    at = at + 1 if source.low(at) == "the" else at
    at += source.low(at) in ("back", "tail", "very", "far") and source.low(at + 1) == "end"
    first = source.tokens[at]
    if first.sort is Lex.WORD and first.low not in PERIOD_FIRST:
        return None
    if first.text == "Q":
        return _quarter(source, at, led)
    if first.low == "come":
        return _come(source, at) if not led else None
    if first.low == "all":
        return _all_of(source, at) if not led else None
    if source.lows(at, 2) == ("month", "of"):
        return _month(source, at + 2, "in")
    if led == "at":
        led = "during" if source.low(at) == "weekend" or is_feast_ahead(source, at) else ""
    found = (
        _week_named(source, at)
        or read_feast_weekend(source, at)
        or _part(source, at, led)
        or _this_or_next(source, at)
        or _just_gone(source, at)
        or _weekend(source, at, led)
        or read_school(source, at, led)
        or read_feast(source, at, led)
        or _month(source, at, led)
        or _year(source, at, led)
    )
    if found is None:
        return None
    if source.low(at) in PARTS and (source.low(found.end) in LINKS or source.low(found.end) in ("to", "-")):
        further = _part(source, found.end + 1, led)
        if further is not None and further.due is not None:
            found.end, found.due = further.end, further.due
    read_brackets(source, found)
    return found


def _quarter(source: Source, at: int, led: str) -> Reading | None:
    """A quarter behind a word of time, or with its months in brackets: "Q4 (Jan-Mar)"."""
    found = read_quarter(source, at, led or "in")
    if found is None:
        return None
    months = read_range(source, found.end + 1, "from") if source.low(found.end) == "(" else None
    if months is not None and source.low(months.end) == ")":
        months.end += 1
        return months
    return found if led else None


def _come(source: Source, at: int) -> Reading | None:
    """ "come September", "come the spring", where nobody comes then."""
    if at and source.tokens[at - 1].sort is Lex.WORD:
        return None
    begin = at + 1 + (source.low(at + 1) == "the")
    named = source.tokens[begin].text[:1].isupper() and source.low(begin) in COMING
    if begin == at + 1 and source.low(begin) in WEEKDAYS:
        return read_moment(source, begin, led=True)
    if source.lows(begin, 2) == ("new", "year"):
        return read_feast(source, begin, "in")
    return read_period(source, at + 1, "in") if named or source.low(begin) in SEASON_MONTHS else None


COMING = frozenset(MONTHS) | bag("easter christmas xmas")


def _all_of(source: Source, at: int) -> Reading | None:
    """ "all half term", "all summer", "all of next week": the whole of a stretch that is told."""
    whole = source.low(at + 1) == "of"
    at += 1 + whole
    if source.low(at) in ("summer", "autumn", "winter", "spring") and told_as_past(source, at):
        return None
    if source.low(at) not in ALL_OF and not (whole and source.tokens[at].low in MONTHS):
        return None
    return read_period(source, at, "throughout")


ALL_OF = bag("half half-term next this summer autumn winter spring easter the")
"""What may be told whole behind "all"; a month's "all" belongs to what is in it ("all March babies")."""


def _weekend(source: Source, at: int, led: str) -> Reading | None:
    if source.low(at) == "weekend":
        dated = read_dated_weekend(source, at + 1 + (source.low(at + 1) in ("of", "beginning", "commencing")))
        if dated is not None:
            return dated
    return (
        _named_stretch(source, at, 0)
        if source.low(at) == "weekend" and (led in WEEKEND_LEADS or source.whole(at, at + 1))
        else None
    )


def _week_named(source: Source, at: int) -> Reading | None:
    low = source.low(at)
    behind = at + 1
    if low in ("week", "wk") and source.low(behind) in WEEK_HEADS:
        word = source.low(behind)
        behind += 1
        behind += source.low(behind) == "." and source.tokens[behind].joined
    elif (
        low in ("w", "wk") and source.low(behind) in (".", "/") and source.low(behind + 1) in ("c", "b", "e")
    ):
        word = "ending" if source.low(behind + 1) == "e" else "commencing"
        behind += 2
    elif low in ("week", "wk") and source.tokens[behind].sort is Lex.FRACTION:
        if not source.tokens[behind].b < source.tokens[behind].a or source.tokens[behind].b > MONTHS_OF_YEAR:
            return None
        word = "commencing"
    elif low == "end" and source.low(behind) == "wk":
        word, behind = "ending", behind + 1
    elif low in ("w/c", "w/b", "w/e", "wc", "wb"):
        word = "ending" if low == "w/e" else "commencing"
    else:
        return None
    if source.low(behind) in (":", "-"):
        behind += 1
    day = read_moment(source, behind, led=True)
    if day is None:
        return None
    while source.low(day.end) in LINKS:
        head = day.end + 1 + (source.low(day.end + 1) in ("w/c", "w/b", "w/e", "wc", "wb"))
        further = read_moment(source, head, led=True)
        if further is None:
            break
        day = further
    if word in ("ending", "ends", "end") or day.due is None:
        return Reading(day.end, TimeKind.PERIOD, day.due, exists=day.exists)
    return Reading(day.end, TimeKind.PERIOD, week_friday(day.due), begins=day.due)


def _part(source: Source, at: int, led: str) -> Reading | None:
    """ "end of March", "mid-May", "early June", "start of the summer term", "first week of June"."""
    part = source.low(at)
    behind = at + 1
    if part == "turn" and not (source.lows(behind, 2) == ("of", "the") and source.low(at + 3) in TURNED):
        return None
    if part in SIDES and source.lows(behind, 2) == ("part", "of"):
        behind += 2
        return _part_of(source, behind + (source.low(behind) == "the"), SIDES[part])
    if part in PARTS:
        if source.low(behind) in ("to", "/", "-", "or") and source.low(behind + 1) in ("mid", "late", "end"):
            part, behind = source.low(behind + 1), behind + 2
        if is_dash(source.tokens[behind]):
            behind += 1
        if part in ("early", "late", "mid") and source.low(behind) == "to":
            return None
        if source.low(behind) == "of" or (source.low(behind) == "in" and part != "close"):
            behind += 1
            if source.low(behind) == "the":
                behind += 1
        elif part not in ("early", "mid", "late", "end"):
            return None
        return _part_of(source, behind, part)
    return _nth_week(source, at) or _edge_weeks(source, at)


TURNED = bag("month year")
"""What has a turn, on which the next one begins: "by the turn of the month"."""


def _edge_weeks(source: Source, at: int) -> Reading | None:
    """ "first two weeks of March", "last fortnight of term": the weeks that a month or term begins or ends with."""
    edge = source.low(at)
    if edge not in ("first", "last"):
        return None
    number = read_number(source, at + 1)
    if number is None and source.low(at + 1) == "fortnight":
        number = 2, at + 1
    if number is None or source.low(number[1]) not in ("weeks", "wks", "fortnight"):
        return None
    inside = number[1] + 2 + (source.low(number[1] + 2) in ("the", "this", "next"))
    found = read_period(source, inside, "of") if source.low(number[1] + 1) in ("of", "in") else None
    if found is None or found.kind is not TimeKind.PERIOD:
        return None
    if edge == "first":
        found.due = add_days(found.begins, 7 * number[0] - 1) if found.begins else None
    return found


def _part_of(source: Source, at: int, part: str) -> Reading | None:
    low, on = source.low(at), source.on
    if source.lows(at + 1, 2) == ("bank", "holiday"):
        return read_bank_holiday(source, at - 1 if part in ("early", "late") else at)
    if bare_month_stands(source, at, led="part"):
        year = read_year(source, at + 1)
        due, begins = _month_part(source, MONTHS[low], year[0] if year else None, part)
        return Reading(year[1] if year else at + 1, TimeKind.PERIOD, due, begins=begins)
    if part in ("early", "mid", "late") and low in ("week", "day", "year", "month"):
        return None
    if low in ("day", "today", "tomorrow") and part == "end":
        again = at + 1 + (source.low(at + 1) == "on")
        told = read_moment(source, again, led=True) if low == "day" else None
        if told is not None:
            return told
        return Reading(at + 1, TimeKind.DATE, add_days(on, int(low == "tomorrow")) if on else None)
    inner = (
        _nth_week(source, at)
        or _week_named(source, at)
        or _this_or_next(source, at)
        or read_school(source, at, "of")
        or _year(source, at, "of")
        or (read_quarter(source, at, "of") if source.tokens[at].text == "Q" else None)
    )
    if inner is None and part == "early":
        return read_feast(source, at, "in")
    if inner is None and low in STRETCHES and source.tokens[at + 1].sort is not Lex.NUMBER:
        inner = _named_stretch(source, at, 0)
    if inner is None or inner.kind is not TimeKind.PERIOD:
        return None
    if part not in WHOLE and "month" in source.lows(at, 2) and inner.begins is not None:
        inner.due, inner.begins = inner.begins.replace(day=PARTS[part]), None
    elif part in ("mid", "middle") and inner.begins is not None and "week" in source.lows(at, 2):
        inner.due, inner.begins = add_days(inner.begins, 2), None
    elif part not in WHOLE:
        inner.due = None if inner.begins is None else inner.begins
        inner.begins = None
    return inner


def _month_part(source: Source, month: int, year: int | None, part: str) -> tuple[date | None, date | None]:
    if year is None and source.on is None:
        return None, None
    day = PARTS[part]
    if year is not None:
        last = month_end(year, month)
    else:
        on = source.on
        if on is None:
            return None, None
        last = month_end(year_of_month(on, month), month)
        if on.month == month and on.day > day:
            last = month_end(on.year + 1, month)
    due = last.replace(day=min(day, last.day))
    return due, None


def _nth_week(source: Source, at: int) -> Reading | None:
    """ "first week of June", "last full week of March", "second half of the spring term"."""
    if source.low(at) == "last":
        count, behind = 5, at + 1
    else:
        found = read_ordinal(source, at)
        if found is None or found[0] > 4:
            return None
        count, behind = found
    full = source.low(behind) in ("full", "whole", "clear")
    behind += full
    if source.low(behind) not in ("week", "wk", "half") or source.low(behind + 1) not in ("of", "in"):
        return None
    half = behind
    behind += 2
    if source.low(behind) == "the":
        behind += 1
    if not bare_month_stands(source, behind, led="part"):
        school = read_school(source, behind, "of")
        if school is None:
            return None
        return Reading(school.end, TimeKind.PERIOD)
    month = MONTHS[source.low(behind)]
    year = read_year(source, behind + 1)
    end = year[1] if year else behind + 1
    if year is None and source.on is None:
        return Reading(end, TimeKind.PERIOD)
    chosen = year[0] if year else year_of_month(source.on, month) if source.on else 0
    last = month_end(chosen, month)
    halves = source.low(half) == "half"
    if full:
        return _full_week(source.on, last, count, end, told=year is not None)
    due = end_of_nth_week(last, count, halves)
    if year is None and source.on is not None and due < source.on:
        due = end_of_nth_week(month_end(chosen + 1, month), count, halves)
    return Reading(end, TimeKind.PERIOD, due, begins=None if halves else add_days(due, -6))


def _full_week(on: date | None, last: date, count: int, end: int, *, told: bool) -> Reading:
    """The nth week of a month from its Monday to its Friday, all in the month; ``told`` says that its year is told."""
    due = friday_of_full_week(last, count)
    if not told and on is not None and due is not None and due < on:
        due = friday_of_full_week(month_end(last.year + 1, last.month), count)
    return Reading(end, TimeKind.PERIOD, due, begins=add_days(due, -FRIDAY) if due else None)


def _named_stretch(source: Source, at: int, ahead: int) -> Reading | None:
    """The week, month, term or year so many after the running one (-1 for the last)."""
    low, on = source.low(at), source.on
    sense = Sense.PAST if ahead < 0 else None
    low, end = {"wk": "week", "mth": "month", "yr": "year"}.get(low, low), at + 1
    if low in ("academic", "school", "financial", "calendar", "tax", "working") and source.low(end) in (
        "year",
        "term",
        "week",
        "half",
        "month",
        "yr",
    ):
        kind, low = low, {"yr": "year"}.get(source.low(end), source.low(end))
        end += 1
    else:
        kind = ""
    if (
        low in MONTHS
        and (low not in NAMES_TOO or source.tokens[at].text[0].isupper())
        and not source.tokens[at].owned
    ):
        return _month_ahead(source, at, ahead)
    if low in ("half", "half-term"):
        if low == "half" and is_dash(source.tokens[end]):
            end += 1
        if low == "half" and source.low(end) != "term":
            return None
        monday = next_half_term(on) if on else None
        due = add_days(monday, FRIDAY if ahead else -3) if monday else None
        return Reading(end + 1, TimeKind.PERIOD, due, begins=monday if ahead else None, sense=sense)
    if low not in ("week", "month", "term", "year", "weekend", "quarter"):
        return None
    due, begins = (None, None) if on is None else stretch_ahead(on, kind, low, ahead)
    return Reading(end, TimeKind.PERIOD, due, begins=begins, sense=sense)


def _month_ahead(source: Source, at: int, ahead: int) -> Reading | None:
    month, on = MONTHS[source.low(at)], source.on
    end = at + 1
    if on is None:
        return Reading(end, TimeKind.PERIOD, sense=Sense.PAST if ahead < 0 else None)
    if ahead < 0:
        year = on.year if month < on.month else on.year - 1
        return Reading(end, TimeKind.PERIOD, month_end(year, month), sense=Sense.PAST)
    year = year_of_month(on, month) + (1 if ahead and month == on.month else 0)
    return Reading(end, TimeKind.PERIOD, month_end(year, month), begins=date(year, month, 1))


def _this_or_next(source: Source, at: int) -> Reading | None:
    ahead = {"this": 0, "current": 0, "coming": 0, "next": 1, "following": 1, "last": -1, "previous": -1}.get(
        source.low(at)
    )
    if ahead is None:
        return None
    low = source.low(at + 1)
    if low in FEASTS:
        return _feast_ahead(source, at + 1, ahead)
    if low in ("spring", "summer", "autumn", "winter"):
        return read_season(source, at + 1, ahead)
    if low == "coming" and source.low(at) == "this":
        return _this_or_next(source, at + 1)
    if low == "past" and source.low(at) == "this":
        return _named_stretch(source, at + 2, -1)
    return _named_stretch(source, at + 1, ahead)


def _feast_ahead(source: Source, at: int, ahead: int) -> Reading | None:
    """ "last Christmas", "this Easter"."""
    found = read_feast(source, at, "in")
    if found is None or ahead >= 0:
        return found
    found.sense, gone = Sense.PAST, found.due
    if gone is not None:
        first = date(gone.year - 1, 1, 1)
        found.due = (
            next_easter(first) if source.low(at) == "easter" else date(first.year, gone.month, gone.day)
        )
    return found


FEASTS = bag("christmas xmas easter")


def _just_gone(source: Source, at: int) -> Reading | None:
    """ "the week just gone", "the weekend gone": the stretch before this one."""
    end = at + 1 + (source.low(at + 1) == "just")
    if source.low(end) not in ("gone", "past", "passed") or source.low(at) not in GONE_BY:
        return None
    found = _named_stretch(source, at, -1)
    if found is not None:
        found.end = end + 1
    return found


GONE_BY = bag("week wk weekend month term year")


def _month(source: Source, at: int, led: str) -> Reading | None:
    if not is_month(source, at):
        return None
    token = source.tokens[at]
    month = MONTHS[token.low]
    year = read_year(source, at + 1)
    number_behind = source.tokens[at + 1].sort is Lex.NUMBER
    if (
        year is not None
        and number_behind
        and source.tokens[at + 1].a < 100
        and token.low in NAMES_TOO
        and not led
    ):
        return None
    if year is None and number_behind:
        return None
    if year is None or not token.text[0].isupper():
        unsure = source.low(at - 1) == "?" and token.joined
        lone = (unsure or source.whole(at, at + 1)) and token.text[0].isupper()
        lone = lone or (not led and is_month_in_short(source, at))
        if not bare_month_stands(source, at, led="sure" if year else led or ("whole" if lone else "")):
            return None
    end = year[1] if year else at + 1
    further = end + 1
    if year is None and led and source.low(end) in LINKS and is_month(source, further):
        again, number = source.tokens[further], source.tokens[further + 1]
        if again.text[0].isupper() and number.sort is not Lex.ORDINAL:
            year = read_year(source, further + 1)
            month, end = MONTHS[again.low], year[1] if year else further + 1
    chosen = year[0] if year else year_of_month(source.on, month) if source.on else None
    if chosen is None:
        return Reading(end, TimeKind.PERIOD)
    return Reading(end, TimeKind.PERIOD, month_end(chosen, month), begins=date(chosen, month, 1))


def _year(source: Source, at: int, led: str) -> Reading | None:
    token = source.tokens[at]
    if led not in YEAR_LEADS or token.sort is not Lex.NUMBER or token.end - token.start != 4 or token.joined:
        return None
    if not FIRST_YEAR <= token.a <= LAST_YEAR:
        return None
    behind = source.tokens[at + 1]
    if behind.sort is Lex.WORD and behind.low not in AFTER_MONTH and not behind.text[0].isupper():
        return None
    sense = Sense.PAST if source.on is not None and token.a < source.on.year else None
    return Reading(at + 1, TimeKind.PERIOD, date(token.a, 12, 31), begins=date(token.a, 1, 1), sense=sense)
