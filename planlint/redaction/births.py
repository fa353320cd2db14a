"""Dates of birth: where a plan tells them, and an invented date with which everybody stays as old as they were.

On the day of the plan (its date, else its next review) the invented date gives the same age: in years; below two years of age
in months too, and below sixteen weeks in weeks, since a baby's plan counts in these. Without such a day the month and
the year stay and only the day changes, and so it is for a date that is still to come (a baby that is expected). Any
day with that age may come out, so that the real one cannot be told from it. All other dates stay: what the rules
found hangs on them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from planlint.language.times.dates import add_months, make_day
from planlint.redaction.inventing import Inventor
from planlint.redaction.model import Kind, Span
from planlint.redaction.passages import Setting

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
    "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip
_MONTH = r"(?P<{name}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_WEEKDAY = r"(?:(?P<weekday>(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*),?\s+(?:the\s+)?)?"
_ORDINAL = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?<![\w/.-]){_WEEKDAY}(?:"
    r"(?P<year1>(?:19|20)\d\d)-(?P<month1>\d\d)-(?P<day1>\d\d)"
    r"|(?P<day2>\d{1,2})(?P<mark>\s?[./-]\s?)(?P<month2>\d{1,2})(?P=mark)(?P<year2>(?:19|20)?\d\d)"
    rf"|(?:(?P<day3>\d{{1,2}})(?P<suffix3>st|nd|rd|th)?|(?P<spelled>{_ORDINAL}))(?:\s+day)?[\s-]*(?:of\s+)?{_MONTH.format(name='month3')}\b\.?,?(?:[\s-]*(?P<year3>(?:19|20)\d\d|['’]?\d\d(?!\d)(?!\s*(?:[:.]\d|am|pm))))?"
    rf"|{_MONTH.format(name='month4')}\b\.?\s+(?P<day4>\d{{1,2}})(?P<suffix4>st|nd|rd|th)?\b(?:,?\s*(?P<year4>(?:19|20)\d\d))?"
    r")(?![\w/]|-\d|\.\d)",
    re.IGNORECASE,
)
_TOLD_BEFORE = re.compile(
    r"(?:\bborn(?: on| at [\w ]{2,30} on)?|\bd\.?\s?o\.?\s?b\.?|\bdates? of birth|\bbirth ?dates?|\bbirthdays?(?: is| was| on| falls on)*|\bb\.|\bedd|\bdue dates? of (?:the )?baby|\bexpected date of "
    r"(?:delivery|birth)|\bturn(?:s|ed|ing)? (?:\d{1,2}|[a-z]+) on|(?:\b(?:is|be|turns?|turned|turning|becomes?|aged?)\s|,\s*)(?:\d{1,2}|[a-z]+teen|ten|eleven|twelve|twenty(?:-?one)?) on|(?:\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:th|rd|nd|st)) birthday(?: is| on)?)[\s:–=(,-]*(?:is |was |on |the )*$",
    re.IGNORECASE,
)
_TOLD_BEHIND = re.compile(r"\s*\(?\s*(?:d\.?o\.?b\.?\b|date of birth|birthday)", re.IGNORECASE)
_LONG_AGO = 400
_REACH = 80


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date where it stands, with its parts; ``year`` is None where none is written."""

    match: re.Match[str]
    day: int
    month: int
    year: int | None

    @property
    def whole(self) -> date | None:
        return None if self.year is None else make_day(self.year, self.month, self.day)


def _dates(text: str) -> Iterator[_Dated]:
    for match in _DATE.finditer(text):
        got = {name: value for name, value in match.groupdict().items() if value}
        day = next((int(got[name]) for name in ("day1", "day2", "day3", "day4") if name in got), 0)
        if "spelled" in got:
            day = _ORDINALS.index(got["spelled"].casefold()) + 1
        months = [got[name] for name in ("month1", "month2", "month3", "month4") if name in got]
        month = int(months[0]) if months[0].isdigit() else _month_number(months[0])
        written = next((got[name] for name in ("year1", "year2", "year3", "year4") if name in got), "")
        if 1 <= day <= 31 and 1 <= month <= 12:
            yield _Dated(match, day, month, _year(written))


def _month_number(name: str) -> int:
    return next(at for at, month in enumerate(_MONTHS, start=1) if month.startswith(name.casefold()[:3]))


def _year(written: str) -> int | None:
    digits = written.strip("'’")
    if not digits:
        return None
    if len(digits) == 4:
        return int(digits)
    short = int(digits)
    return short + (2000 if short < 50 else 1900)


def births_told(text: str, setting: Setting, day: date | None, names: frozenset[int]) -> Iterator[date]:
    """The full dates of birth that a text tells; ``day`` is the plan's, ``names`` the places where somebody's name ends."""
    for dated in _dates(text):
        if dated.whole is not None and _is_birth(text, dated, setting, day, names):
            yield dated.whole


def _is_birth(text: str, dated: _Dated, setting: Setting, day: date | None, names: frozenset[int]) -> bool:
    start, end = dated.match.span()
    if setting is Setting.BORN:
        return True
    if _TOLD_BEFORE.search(text, max(0, start - _REACH), start) or _TOLD_BEHIND.match(text, end):
        return True
    if setting is Setting.CHILD and dated.whole is not None:
        return True
    # "Tia Brook, 12/03/2014": so long before the plan, beside a name, it is hardly anything else.
    long_ago = dated.whole is not None and day is not None and (day - dated.whole).days > _LONG_AGO
    return long_ago and len(text[:start].rstrip(" ,(–-:\t")) in names


def birth_spans(
    text: str,
    setting: Setting,
    born: frozenset[date],
    day: date | None,
    inventor: Inventor,
    names: frozenset[int],
) -> Iterator[Span]:
    """The dates of birth in a text with what comes in their place, in the form they are written in.

    ``born`` are the dates of birth that the plan tells anywhere, ``day`` the day of the plan.
    """
    if not any(map(str.isdigit, text)) and "born" not in text and "irthday" not in text:
        return
    for dated in _dates(text):
        told = _is_birth(text, dated, setting, day, names)
        if dated.whole in born or told:
            known, new = _renewed(dated, born, day, inventor)
            thing = known.isoformat()
            yield Span(*dated.match.span(), _written(dated, new), Kind.BIRTHS, thing)


def _renewed(dated: _Dated, born: frozenset[date], day: date | None, inventor: Inventor) -> tuple[date, date]:
    """The date of birth that a date belongs to, and the new date: of a birthday the same birthday as invented."""
    if dated.whole in born and dated.whole is not None:
        return dated.whole, invented_birth(dated.whole, day, inventor)
    known = next((each for each in sorted(born) if (each.day, each.month) == (dated.day, dated.month)), None)
    if known is None:
        known = dated.whole or date(2000, dated.month, min(dated.day, 28))
        return known, invented_birth(known, day if dated.whole else None, inventor)
    new = invented_birth(known, day, inventor)
    if dated.year is None:
        return known, new
    return known, make_day(new.year + dated.year - known.year, new.month, new.day) or new


def invented_birth(born: date, day: date | None, inventor: Inventor) -> date:
    """Another date of birth with which somebody is as old on a day as before."""
    first, last = _window(born, day)
    size = (last - first).days + 1

    def make(number: int) -> str:
        return (first + timedelta(days=(5 + number * 101) % size)).isoformat()

    return date.fromisoformat(inventor.thing(f"born {day}", born.isoformat(), make))


def _window(born: date, day: date | None) -> tuple[date, date]:
    """The first and the last date of birth that tell the same age on a day."""
    if day is None or born > day:
        first = born.replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        if day is not None and first <= day:
            first = min(day + timedelta(days=1), last - timedelta(days=1))
        return first, last
    lived = (day - born).days
    if lived < 16 * 7:
        latest = day - timedelta(days=lived // 7 * 7)
        return latest - timedelta(days=6), latest
    months = (day.year - born.year) * 12 + day.month - born.month - (born.day > day.day)
    unit = 1 if months < 24 else 12
    count = months // unit * unit
    return _months_before(day, count + unit) + timedelta(days=1), _months_before(day, count)


def _months_before(day: date, months: int) -> date:
    """The same day of the month some months earlier, the last of a shorter month."""
    return add_months(day, -months) or date.min


def _written(dated: _Dated, new: date) -> str:
    """The new date as the old one is written: its order, its marks, its zeros, its names of months and days."""
    match = dated.match
    zeros = any(
        match[name] and match[name].startswith("0") for name in ("day2", "month2", "day3", "day4")
    ) or all(match[name] is None or len(match[name]) == 2 for name in ("day2", "month2"))
    values = {
        "weekday": _like(_DAYS[new.weekday()], match["weekday"]),
        "spelled": _like(_ORDINALS[new.day - 1], match["spelled"]),
        "suffix3": _suffix(new.day) if match["suffix3"] else None,
        "suffix4": _suffix(new.day) if match["suffix4"] else None,
        "month1": f"{new.month:02d}",
        "month2": f"{new.month:02d}" if zeros else str(new.month),
        "month3": _like(_MONTHS[new.month - 1], match["month3"]),
        "month4": _like(_MONTHS[new.month - 1], match["month4"]),
        "day1": f"{new.day:02d}",
        "day2": f"{new.day:02d}" if zeros else str(new.day),
        "day3": f"{new.day:02d}" if (match["day3"] or "").startswith("0") else str(new.day),
        "day4": f"{new.day:02d}" if (match["day4"] or "").startswith("0") else str(new.day),
    }
    for name in ("year1", "year2", "year3", "year4"):
        old = match[name] or ""
        values[name] = str(new.year) if len(old) == 4 else re.sub(r"\d+", f"{new.year % 100:02d}", old)
    text, start = match.string, match.start()
    made, at = [], start
    for name in sorted(filter(match.group, values), key=match.start):
        made.append(text[at : match.start(name)] + (values[name] or ""))
        at = match.end(name)
    return "".join((*made, text[at : match.end()]))


def _like(name: str, old: str | None) -> str | None:
    """The name of a month, a day or a number as long and with the capitals as the old one ("Sept" → "Oct")."""
    if old is None:
        return None
    short = len(old) < 5 and old.casefold() not in (*_MONTHS, *_DAYS, *_ORDINALS)
    made = name[:3] if short else name
    return made.upper() if old.isupper() else made.capitalize() if old[0].isupper() else made


def _suffix(day: int) -> str:
    if day in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
