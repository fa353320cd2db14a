"""What a number in a cell looks like to its reader: as a date, a time, a percentage, an amount, or just a number.

Dates are written day first however the sheet shows them, since this is how everybody in England reads them. Nothing
here looks at a file.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum, auto

_LONGEST_CODE = 255
_LAST_DAY = 2_958_465  # 31 December 9999, the last day that Excel knows
_FEIGNED_LEAP_DAY = 60  # Excel counts a 29 February 1900, as Lotus 1-2-3 did
_DAY = 86_400
_MONTHS = ("January February March April May June July August September October November December").split()

BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%",
    **dict.fromkeys((14, 15, 16), "dd/mm/yyyy"), 17: "mmm yyyy",
    18: "hh:mm", 19: "hh:mm:ss", 20: "hh:mm", 21: "hh:mm:ss", 22: "dd/mm/yyyy hh:mm",
    **dict.fromkeys((*range(27, 32), 36, *range(50, 59)), "dd/mm/yyyy"), 32: "hh:mm", 33: "hh:mm:ss",
    34: "hh:mm", 35: "hh:mm:ss", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00",
    45: "hh:mm:ss", 46: "[h]:mm:ss", 47: "hh:mm:ss",
}  # fmt: skip
"""The formats that a workbook uses by number without saying what they are, as far as they change what is read."""

_PART = re.compile(
    r'"(?P<quoted>[^"]*)"?|\\(?P<escaped>.?)|\[\$(?P<symbol>[^\]-]*)[^\]]*\]|\[(?P<elapsed>h+|m+|s+)\]|\[[^\]]*\]'
    r"|_.?|\*.?|(?P<clock>AM/PM|A/P)|(?P<digits>[0#?][0#?,.]*|\.[0#?]+)|(?P<letters>y+|m+|d+|h+|s+)|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"\[[<>=]")
_PLACEHOLDERS = re.compile(r"(?P<whole>[0#?,]*)(?:\.(?P<decimals>[0#?]*))?")
_BARE = frozenset(" $-+/():!^&'~{}<>=%£€")


class Kind(Enum):
    """How a number is to be read."""

    GENERAL = auto()
    NUMBER = auto()
    MOMENT = auto()
    ELAPSED = auto()


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One section of a format for numbers: what stands before and after the digits, and how these are written."""

    before: str
    after: str
    digits: bool = True
    least: int = 1
    decimals: int = 0
    least_decimals: int = 0
    thousands: bool = False
    percent: bool = False


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """A number format of a workbook. Which parts of a moment it shows, or its patterns: positive, negative, zero."""

    kind: Kind = Kind.GENERAL
    day: bool = False
    month: bool = False
    year: bool = False
    clock: bool = False
    seconds: bool = False
    patterns: tuple[_Pattern, ...] = ()


GENERAL = NumberFormat()
_EVERYTHING = NumberFormat(Kind.MOMENT, day=True, month=True, year=True, clock=True, seconds=True)


def number_format(code: str) -> NumberFormat:
    """What a format's code asks for; what it asks for in a way of its own is read as a plain number."""
    if len(code) > _LONGEST_CODE or _CONDITION.search(code):
        return GENERAL
    sections = list(_sections(code))
    moment = _moment(sections[0])
    if moment is not None:
        return moment
    patterns = [_pattern(section) for section in sections[:3]]
    if any(pattern is None for pattern in patterns):
        return GENERAL
    return NumberFormat(Kind.NUMBER, patterns=tuple(pattern for pattern in patterns if pattern))


def shown_number(raw: str, form: NumberFormat, from_1904: bool) -> str:
    """A number as its format shows it, and the raw text where it is no number."""
    try:
        value = float(raw)
    except ValueError:
        return raw
    if not math.isfinite(value):
        return raw
    match form.kind:
        case Kind.NUMBER if abs(value) < 1e15:
            return _patterned(value, form.patterns)
        case Kind.MOMENT | Kind.ELAPSED if 0 <= value < _LAST_DAY + 1:
            return _moment_shown(value, form, from_1904)
        case _:
            return _general(value)


def shown_date(raw: str, form: NumberFormat) -> str:
    """A date or time in ISO 8601, as newer files keep them, written as its format shows it."""
    shows = form if form.kind is Kind.MOMENT else _EVERYTHING
    try:
        if ":" in raw and "-" not in raw:
            return _clock(_seconds(time.fromisoformat(raw)), shows)
        moment = datetime.fromisoformat(raw)
    except ValueError:
        return raw
    return _written(moment.date(), _seconds(moment.time()), shows)


def _general(value: float) -> str:
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.{10 if abs(value) < 1e9 else 15}g}".upper()


def _sections(code: str) -> Iterator[list[re.Match[str]]]:
    """The parts of each section of a code; semicolons part the sections, except inside of quotation marks."""
    section: list[re.Match[str]] = []
    for part in _PART.finditer(code):
        if part["other"] == ";":
            yield section
            section = []
        else:
            section.append(part)
    yield section


def _moment(section: list[re.Match[str]]) -> NumberFormat | None:
    """The format of a date or a time, None where the section shows neither. An m beside hours or seconds is minutes."""
    if any(part["elapsed"] for part in section):
        return NumberFormat(Kind.ELAPSED, seconds=any("s" in _letters(part) for part in section))
    if any(
        part["other"] and part["other"].isalpha() and part["other"] not in "eEgGbBTt年月日時分秒"
        for part in section
    ):
        return None
    letters = [found for part in section if (found := _letters(part))]
    if not letters:
        return None
    form = NumberFormat(Kind.MOMENT)
    for before, here, after in zip(["", *letters], letters, [*letters[1:], ""], strict=False):
        match here[0]:
            case "d":
                form = replace(form, day=True)
            case "y":
                form = replace(form, year=True)
            case "m" if before[:1] != "h" and after[:1] != "s":
                form = replace(form, month=True)
            case "s":
                form = replace(form, clock=True, seconds=True)
            case _:
                form = replace(form, clock=True)
    return form


def _letters(part: re.Match[str]) -> str:
    return (part["letters"] or part["elapsed"] or "").lower()


def _pattern(section: list[re.Match[str]]) -> _Pattern | None:
    """How a section writes a number, None where it does so in a way that is not followed here (fractions, powers)."""
    sides = ["", ""]
    digits = [part["digits"] for part in section if part["digits"]]
    after = 0
    for part in section:
        if part["digits"]:
            after = 1
        elif part["letters"] or part["clock"] or (part["other"] and part["other"] not in _BARE):
            return None
        else:
            sides[after] += part["quoted"] or part["escaped"] or part["symbol"] or part["other"] or ""
    if len(digits) > 1 or (digits and "/" in sides[1][:1]):
        return None
    if not digits:
        return _Pattern(sides[0].strip(), "", digits=False) if sides[0].strip() else None
    fields = _PLACEHOLDERS.fullmatch(digits[0])
    if fields is None or fields["whole"].endswith(","):
        return None
    whole, decimals = fields["whole"], fields["decimals"] or ""
    return _Pattern(
        sides[0].lstrip(),
        sides[1].rstrip(),
        least=whole.count("0"),
        decimals=len(decimals),
        least_decimals=decimals.count("0"),
        thousands="," in whole,
        percent=any(part["other"] == "%" for part in section),
    )


def _patterned(value: float, patterns: tuple[_Pattern, ...]) -> str:
    number = Decimal(repr(value))
    sign = ""
    if value < 0 and len(patterns) > 1:
        pattern = patterns[1]
    elif value == 0 and len(patterns) > 2:
        pattern = patterns[2]
    else:
        pattern, sign = patterns[0], "-" if value < 0 else ""
    if not pattern.digits:
        return sign + pattern.before
    number = abs(number) * (100 if pattern.percent else 1)
    rounded = number.quantize(Decimal(1).scaleb(-min(pattern.decimals, 10)), ROUND_HALF_UP)
    whole, _, decimals = f"{rounded:f}".partition(".")
    whole = whole.lstrip("0").rjust(pattern.least, "0")
    decimals = decimals[: pattern.least_decimals] + decimals[pattern.least_decimals :].rstrip("0")
    shown = f"{int(whole):0{len(whole)},}" if pattern.thousands and whole else whole
    if not (shown or decimals or pattern.before):
        shown = "0"
    point = "." if decimals else ""
    return f"{sign if rounded else ''}{pattern.before}{shown}{point}{decimals}{pattern.after}"


def _moment_shown(value: float, form: NumberFormat, from_1904: bool) -> str:
    days, seconds = divmod(round(value * _DAY), _DAY)
    if form.kind is Kind.ELAPSED:
        hours, rest = divmod(days * _DAY + seconds, 3600)
        return f"{hours}:{rest // 60:02}" + (f":{rest % 60:02}" if form.seconds else "")
    if not (form.day or form.month or form.year):
        return _clock(seconds, form)
    if from_1904:
        days += 1462
    if days > _LAST_DAY:
        return _general(value)
    if days in (0, _FEIGNED_LEAP_DAY):
        told = "00/01/1900" if days == 0 else "29/02/1900"
        return f"{told} {_clock(seconds, form)}" if form.clock and seconds else told
    start = date(1899, 12, 31) if days < _FEIGNED_LEAP_DAY else date(1899, 12, 30)
    return _written(start + timedelta(days=days), seconds, form)


def _written(day: date, seconds: int, form: NumberFormat) -> str:
    """A day as far as the format shows it, and the time of day where the format shows one that is not midnight."""
    if form.day:
        told = f"{day.day:02}/{day.month:02}/{day.year:04}"
    elif form.month:
        told = f"{_MONTHS[day.month - 1]} {day.year}"
    elif form.year:
        told = str(day.year)
    else:
        return _clock(seconds, form)
    return f"{told} {_clock(seconds, form)}" if form.clock and seconds else told


def _clock(seconds: int, form: NumberFormat) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}" + (f":{rest:02}" if form.seconds and rest else "")


def _seconds(clock: time) -> int:
    return clock.hour * 3600 + clock.minute * 60 + clock.second
