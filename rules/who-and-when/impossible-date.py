"""A day that does not exist, a deadline before the plan's own date, an end before its start."""

import re
from collections.abc import Sequence
from datetime import date

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    Row,
    Sense,
    TimeKind,
    Times,
    Timescale,
    asks_for_nothing,
)

_MOST_OF_A_YEAR = 300
_MOST_OF_A_RHYTHM = 320
_A_YEAR = 362
_BOTH_ENDS = 2
_YEAR = re.compile(
    r"\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}\b|\d(?:st|nd|rd|th)?\s+[a-z]{3,}\s+['’]?\d{2}\b", re.IGNORECASE
)


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPAN = re.compile(
    rf"\b(?P<from>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>(?:{'|'.join(_MONTHS)})[a-z]*) ?(?:to|until|till|[–—-]) ?"
    rf"(?P<to>\d{{1,2}})(?:st|nd|rd|th)? (?P<end>(?:{'|'.join(_MONTHS)})[a-z]*)\b",
    re.IGNORECASE,
)
# A whole year ("1 September to 31 August") ends a day before its own start.
_A_SLIP = 3
_TWO_MONTHS = 60


def check(row: Row, plan: Plan, times: Times) -> Iterator[Mark]:
    """Each impossible date once, where it stands."""
    fields = [Field.ACTION, Field.DUE] if row.owner == row.due else [Field.ACTION, Field.OWNER, Field.DUE]
    for field in fields:
        if field in row.shared:
            continue
        text = row.text(field)
        found = times.in_text(text)
        for time in found:
            if not time.exists:
                yield Mark(field, time.start, time.end, variant="no such day")
            elif field is Field.ACTION and asks_for_nothing(row.action):
                continue  # one day after the other, as news tells them
            elif _is_backwards(time) or _ends_before_start(text, found, time):
                yield Mark(field, time.start, time.end, variant="backwards")
            elif _is_too_early(time, plan, field) and not (
                field is Field.DUE and asks_for_nothing(row.action)
            ):
                # Beside news ("CAMHS turned the referral down") the cell tells when it came.
                yield Mark(field, time.start, time.end, about=_written(plan.date))


def _written(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else ""


def _is_backwards(time: Timescale) -> bool:
    """Whether a range ends before it starts; one without both its years that would run for most of a year is a slip too."""
    if time.begins is None or time.due is None:
        return _runs_back(time.text)
    days = (time.due - time.begins).days
    if time.kind is TimeKind.FREQUENCY and not _YEAR.search(time.text):
        # "Wednesdays, 22 July to 1 July"; a whole year of them, from 1 September to 31 August, is none.
        return _MOST_OF_A_RHYTHM < days < _A_YEAR
    return days < 0 or (days > _MOST_OF_A_YEAR and len(_YEAR.findall(time.text)) < _BOTH_ENDS)


def _runs_back(text: str) -> bool:
    """Whether a span without any year ends some weeks before it starts: "22 July to 1 July"."""
    span = _SPAN.search(text)
    if span is None or _YEAR.search(text):
        return False
    months = [_MONTHS.index(span[name][:3].casefold()) * 30 for name in ("month", "end")]
    back = months[0] + int(span["from"]) - months[1] - int(span["to"])
    return _A_SLIP < back <= _TWO_MONTHS


_ENDS = re.compile(r"\b(?:finish\w*|end(?:s|ing)?|complet\w+|stop(?:s|ping)?|until|till)\b", re.IGNORECASE)


def _ends_before_start(text: str, found: Sequence[Timescale], end: Timescale) -> bool:
    """Whether a cell gives start and end apart, and this end lies before its start: "start 10/6/26, finish 10/5/26"."""
    ahead = [time for time in found if time.end <= end.start]
    if not ahead:
        return False
    start = ahead[-1]
    if start.sense is not Sense.FROM or start.begins is None or start.due is not None or end.due is None:
        return False
    told = _ENDS.search(text, start.end, end.end)
    years = _YEAR.search(start.text) is not None and _YEAR.search(end.text) is not None
    return end.due < start.begins and told is not None and years


def _is_too_early(time: Timescale, plan: Plan, field: Field) -> bool:
    """Whether a deadline that names its year lies before the plan; a date that describes the past is none."""
    if plan.date is None or time.due is None or time.due >= plan.date or time.sense is Sense.PAST:
        return False
    if time.kind not in {TimeKind.DATE, TimeKind.EVENT, TimeKind.PERIOD} or not _YEAR.search(time.text):
        return False
    return field is Field.DUE or time.sense in {Sense.BY, Sense.FROM}
