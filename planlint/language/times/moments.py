"""Reading single days: written dates, days and months in words, weekdays, today and tomorrow, feasts.

Stretches of time (months, terms, ranges) are in ``periods``; whether a word is a month at all is decided here.
"""

from __future__ import annotations

from datetime import date

from planlint.language.times.bare_days import read_bare_ordinal
from planlint.language.times.dates import (
    add_days,
    day_of_month,
    full_year,
    latest_day,
    make_day,
    next_day,
    next_weekday,
    weekday_of_week,
)
from planlint.language.times.feasts import read_bank_holiday, read_named_day
from planlint.language.times.hours import end_of_hours
from planlint.language.times.in_short import DONE, is_dotted_in_short, is_fraction_in_short
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
from planlint.language.times.names import leads_to_street, short_weekday_stands, weekday_stands
from planlint.language.times.owned import unlike_a_share
from planlint.language.times.reading import Reading, Source, is_dash, read_number, read_ordinal
from planlint.language.times.titles import is_of_a_company
from planlint.language.times.words import (
    CHANGES,
    DAYPARTS,
    MONTHS,
    OWNERS,
    PLURAL_WEEKDAYS,
    TITLES,
    WEEKDAYS,
    bag,
)

MOST_DAYS, MOST_MONTHS = 39, 31
LAST_HOUR = 23
DAY_LEADS = bag("by on before until till from for the")
MOST_OF_OWNERS = 6
OWNERS_LINKED = bag("and & + / , : -")
DOTTED_LEADS = bag(
    "starting commencing beginning beg by before until till due from than later latest deadline w/c w/b w/e wc wb"
)


YEARS_IN_USE = (20, 39)


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
        named = is_of_a_company(source, at) or _is_flat(source, at)
        return None if named else _fraction(source, at, start, led=led, past=past)
    if token.sort is Lex.OTHER:
        return _dotted(source, at, past) if start == at else None
    if token.sort is Lex.WORD:
        if token.low in WEEKDAYS:
            return _weekday(source, at, led=led, past=past)
        found = read_named_day(source, at, past=past) if start == at else None
        found = found or read_bank_holiday(source, at)
        if found is not None:
            return found
        if token.low in MONTHS:
            return _month_first(source, at, past)
    return _day_first(source, at, past) or read_bare_ordinal(source, at, start, led=led)


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


def _is_flat(source: Source, at: int) -> bool:
    """Whether one address is set against another: "12/3 Tower Court not 13/2"."""
    if source.low(at - 1) not in ("not", "nor", "or", "now"):
        return False
    others = (index for index in range(at) if source.tokens[index].sort is Lex.FRACTION)
    return any(leads_to_street(source, index + 1, led=False) for index in others)


DATED = bag("date deadline ends expires lapses renews")
"""What names the day that stands behind it: "Target date 4/5", "notice ends 3/3"."""


def _fraction(source: Source, at: int, start: int, *, led: bool, past: bool) -> Reading | None:
    token = source.tokens[at]
    written = source.tokens[at + 1]
    if start < at and written.sort is Lex.WORD and written.text.islower() and written.low not in AFTER_MONTH:
        return None
    year = written.a if is_year(written, four=True) else None
    behind = at + 1 + (year is not None)
    named = at > 0 and source.low(at - 1) in DATED and source.low(at - 2) != "to"
    stands = led or named or year or source.whole(start, behind) or end_of_hours(source, behind) > behind
    # No score and no share is written with a nought before its second number ("17/04").
    before = source.low(at - 1) if at else ""
    apart = before in (",", "(", ";", ":", "-", "–") or before in OWNERS
    padded = apart and token.text.rpartition("/")[2].startswith("0")
    short = stands or padded or _behind_owner(source, at) or unlike_a_share(source, at)
    if not (short or is_fraction_in_short(source, at)):
        return None
    if ((token.a, token.b) == (24, 7) and not led) or _is_half(source, at):
        return None
    if not (1 <= token.a <= 31 and 1 <= token.b <= 12) or (not led and token.b == 12 and token.a <= 12):
        return None
    due, exists = resolve(source, token.a, token.b, year, past)
    return Reading(behind, TimeKind.DATE, due, exists=exists)


def _is_half(source: Source, at: int) -> bool:
    """Whether a fraction halves what follows it: "1/2 termly", "1/2 hourly"."""
    token = source.tokens[at]
    gap = at + 1 + is_dash(source.tokens[at + 1])
    return (token.a, token.b) == (1, 2) and source.low(gap) in HALVED


HALVED = bag("termly yearly hourly term hour day")


def _dotted(source: Source, at: int, past: bool) -> Reading | None:
    """ "by 3.3", "on 27.2": a day and month with a full stop, where no hour and no amount is told."""
    token, behind = source.tokens[at], source.tokens[at + 1]
    parts = token.text.split(".")
    if len(parts) != 2 or not token.text[0].isdigit():
        return None
    if not (source.whole(at, at + 1) and (token.a > LAST_HOUR or parts[1].startswith("0"))) and (
        at == 0 or not (source.low(at - 1) in DOTTED_LEADS or is_dotted_in_short(source, at))
    ):
        return None
    if not (1 <= token.a <= MOST_MONTHS and 1 <= token.b <= 12) or len(parts[0]) > 2 or len(parts[1]) > 2:
        return None
    told = source.low(at - 1) in ("than", "later", *DONE) or parts[1].startswith("0")
    if (len(parts[1]) == 2 and token.a <= LAST_HOUR and not told) or (
        behind.sort is Lex.WORD and behind.low not in AFTER_MONTH
    ):
        return None
    if behind.low in ("%", "/") or (is_dash(behind) and behind.joined) or _changed_by(source, at - 1):
        return None
    due, exists = resolve(source, token.a, token.b, None, past)
    return Reading(at + 1, TimeKind.DATE, due, exists=exists)


def _changed_by(source: Source, at: int) -> bool:
    """Whether the words before "by" tell of a change, so that an amount follows: "went up by 2.5"."""
    return any(piece.low in CHANGES for piece in source.tokens[max(at - 4, 0) : at])


def _behind_owner(source: Source, at: int) -> bool:
    """Whether a fraction no score could be ends a cell behind who is to do it: "HV 29/1", "mum + SW - 26/2"."""
    token, behind = source.tokens[at], source.tokens[at + 1]
    if source.low(at - 1) in OWNERS and behind.low == "," and token.b < token.a <= MOST_MONTHS:
        return (token.a, token.b) != (24, 7)
    if token.a <= 12 or token.b == 7 or not 0 < at <= MOST_OF_OWNERS:
        return False
    if behind.sort not in (Lex.BREAK, Lex.END):
        return False
    return all(piece.low in OWNERS or piece.low in OWNERS_LINKED for piece in source.tokens[:at])


def _day_first(source: Source, at: int, past: bool) -> Reading | None:
    found = read_ordinal(source, at) or read_number(source, at)
    if found is None:
        return None
    day, behind = found
    days = [day]
    behind = _more_days(source, behind, days)
    behind += source.lows(behind, 2) == ("day", "of") and is_month(source, behind + 2)
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
    if at and (
        _glued_label(source, at) or (source.low(at) == "one" and source.low(at - 1) in ("next", "last"))
    ):
        return None
    month = MONTHS[source.low(behind)]
    end = behind + 1
    if source.low(end) == "." and source.tokens[end].joined and read_year(source, end + 1):
        end += 1
    elif (
        source.tokens[end].low in ("/", "-") and source.tokens[end].joined and is_year(source.tokens[end + 1])
    ):
        end += 1 if source.tokens[end + 1].joined else 0
    year = read_year(source, end)
    end = year[1] if year else end
    if year is None and leads_to_street(source, end, led=at > 0 and source.low(at - 1) in DAY_LEADS):
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
    token = source.tokens[at]
    return token.sort is Lex.NUMBER and token.joined and before.sort is Lex.WORD and len(before.low) == 1


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
        if source.tokens[behind].sort is not Lex.NUMBER or not _is_written_month(source, at):
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


def _is_written_month(source: Source, at: int) -> bool:
    """Whether the month before a bare number is written as one, or in haste behind "by": "by march 9"."""
    return source.tokens[at].text[0].isupper() or (at > 0 and source.low(at - 1) in DOTTED_LEADS)


def _weekday(source: Source, at: int, *, led: bool, past: bool) -> Reading | None:
    token = source.tokens[at]
    titled = at > 0 and source.low(at - 1) in TITLES and source.tokens[at + 1].sort is not Lex.FRACTION
    if titled or not short_weekday_stands(source, at, led=led):
        return None
    behind = at + 1
    if source.low(behind) in (",", ".") or is_dash(source.tokens[behind]):
        behind += 1
    dated = _dated(source, behind, past) or _dated(source, at + 1, past)
    dated = dated or _numbered(source, behind, WEEKDAYS[token.low])
    if dated is not None:
        return dated
    if token.low in PLURAL_WEEKDAYS:
        return None
    if source.tokens[at - 1].sort is Lex.NUMBER and at and not led:
        return None
    if not weekday_stands(source, at, led=led):
        return None
    return _weekday_of_week(source, at, past)


def _weekday_of_week(source: Source, at: int, past: bool) -> Reading:
    """ "Tuesday", "Tuesday next week", "Tuesday week" (the one after the next to come), "Friday this week"."""
    weekday, on = WEEKDAYS[source.low(at)], source.on
    ahead = {"next": 1, "this": 0}.get(source.low(at + 1))
    if ahead is not None and source.low(at + 2) == "week":
        return Reading(at + 3, TimeKind.DATE, weekday_of_week(on, weekday, ahead) if on else None)
    due = next_weekday(on, weekday) if on else None
    if source.lows(at + 1, 2) == ("before", "last") and source.tokens[at + 3].sort is not Lex.WORD:
        return Reading(at + 3, TimeKind.DATE, add_days(due, -14) if due else None, sense=Sense.PAST)
    if source.lows(at + 1, 2) == ("after", "next") and source.tokens[at + 3].sort is not Lex.WORD:
        return Reading(at + 3, TimeKind.DATE, weekday_of_week(on, weekday, 2) if on else None)
    if source.low(at + 1) == "of" and source.low(at + 2) in ("next", "this") and source.low(at + 3) == "week":
        ahead = int(source.low(at + 2) == "next")
        return Reading(at + 4, TimeKind.DATE, weekday_of_week(on, weekday, ahead) if on else None)
    gone = _behind_gone(source, at + 1)
    if gone > at + 1:
        return Reading(gone, TimeKind.DATE, add_days(due, -7) if due else None, sense=Sense.PAST)
    if source.low(at + 1) in ("coming", "next") and source.tokens[at + 2].sort is not Lex.WORD:
        if source.low(at + 1) == "next" and on:
            due = weekday_of_week(on, weekday, 1)
        return Reading(at + 2, TimeKind.DATE, due)
    later = {"week": 7, "wk": 7, "fortnight": 14}.get(source.low(at + 1))
    if later is not None and not _week_of_its_own(source, at + 1):
        return Reading(at + 2, TimeKind.DATE, add_days(due, later) if due else None)
    if past and due is not None:
        due = add_days(due, -7)
    return Reading(at + 1, TimeKind.DATE, due)


def _behind_gone(source: Source, at: int) -> int:
    """The piece behind what tells that a weekday has been: "just gone", "gone", "last"; ``at`` itself for none."""
    end = at + (source.low(at) == "just")
    if source.low(end) not in GONE or (end == at and source.low(end) == "passed"):
        return at
    behind = source.tokens[end + 1]
    return at if behind.sort is Lex.WORD and behind.low in GONE_ON else end + 1


GONE = bag("gone past passed last")
GONE_ON = bag("week wk month year day thing to by the midnight noon half quarter from off")
"""What belongs to "last" and "past" behind a weekday and makes no day gone of it: "Friday last thing"."""


def _week_of_its_own(source: Source, at: int) -> bool:
    """ "Friday week commencing 9 March", "Friday week 2"."""
    behind = source.tokens[at + 1]
    return behind.sort is Lex.NUMBER or behind.low in ("commencing", "beginning", "ending", "of", "starting")


def _numbered(source: Source, at: int, weekday: int) -> Reading | None:
    """The number behind a weekday: "Friday 6th", "Friday the 6th"."""
    if source.low(at) == "the":
        at += 1
    token, behind = source.tokens[at], source.tokens[at + 1]
    if not 1 <= token.a <= 31 or not (token.sort is Lex.ORDINAL or _listed_number(source, at)):
        return None
    if behind.sort is Lex.WORD and behind.low not in AFTER_MONTH and behind.low not in DAYPARTS:
        return None
    return Reading(at + 1, TimeKind.DATE, _day_of_name(source.on, token.a, weekday) if source.on else None)


def _day_of_name(on: date, day: int, weekday: int) -> date | None:
    """The next such day of a month, or the one just gone where only that is of the weekday told: "seen Mon 19th"."""
    ahead = day_of_month(on, day)
    gone = make_day(on.year, on.month, day)
    only_gone = gone is not None and gone < on and gone.weekday() == weekday
    return gone if only_gone and ahead is not None and ahead.weekday() != weekday else ahead


def _listed_number(source: Source, at: int) -> bool:
    """Whether a number behind a weekday is followed by another such day: "Mon 9 - Fri 13 Feb", "Mon 9 and Wed 11"."""
    if source.tokens[at].sort is not Lex.NUMBER:
        return False
    if source.low(at + 1) not in ("-", "to", "and", "&", "or", "/", ","):
        return False
    return source.low(at + 2) in WEEKDAYS and source.tokens[at + 3].sort in (Lex.NUMBER, Lex.ORDINAL)


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
