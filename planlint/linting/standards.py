"""The standards that a rule measures by: each stands on its page with where it comes from, and a council may set its own.

A standard is a number ("15", "60%") or a length of time ("3 months", "10 working days"). Nothing here judges a plan.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from planlint.language.times import working_days_after
from planlint.nearest import nearest

UNITS = ("days", "working days", "weeks", "months")
_NUMBER = re.compile(r"(?P<count>\d{1,4})(?P<percent> ?%)?")
_SPAN = re.compile(r"(?P<count>\d{1,3}) (?P<unit>(?:working )?days?|weeks?|months?)", re.IGNORECASE)
_DAYS_A_WEEK = 7
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time: ``count`` of a ``unit`` ("days", "working days", "weeks" or "months")."""

    count: int
    unit: str

    def end(self, day: date) -> date:
        """The last day that lies within this time from ``day``; working days leave out weekends and England's bank holidays.

        Months end on the day of the same number, or on the last of a shorter month.
        """
        match self.unit:
            case "working days":
                return working_days_after(day, self.count)
            case "months":
                months = day.month - 1 + self.count
                year, month = day.year + months // _MONTHS_A_YEAR, months % _MONTHS_A_YEAR + 1
                return date(year, month, min(day.day, monthrange(year, month)[1]))
            case "weeks":
                return day + timedelta(days=self.count * _DAYS_A_WEEK)
            case _:
                return day + timedelta(days=self.count)

    def __str__(self) -> str:
        return f"{self.count} {self.unit if self.count != 1 else self.unit.removesuffix('s')}"


@dataclass(frozen=True, slots=True)
class Standard:
    """One standard as a page or a council states it: its name, its value as written, and whose standard it is."""

    name: str
    value: str
    standing: str = ""
    line: int = 0


def is_value(text: str) -> bool:
    """Whether a text is a number or a length of time as a standard may be."""
    return _NUMBER.fullmatch(text) is not None or _SPAN.fullmatch(text) is not None


def same_sort(one: str, other: str) -> bool:
    """Whether two values are both numbers or both lengths of time, so that one may stand for the other."""
    return (_NUMBER.fullmatch(one) is None) == (_NUMBER.fullmatch(other) is None)


class Standards:
    """The standards of one rule in this run: its page's, with what the council has set in their place."""

    def __init__(self, standards: Iterable[Standard], own: Mapping[str, str] | None = None) -> None:
        self._values = {standard.name: standard.value for standard in standards} | dict(own or {})

    def number(self, name: str) -> int:
        """A standard that is a number; of "60%" it is 60. Raises KeyError for a name that the page does not have."""
        found = _NUMBER.fullmatch(self._value(name))
        if found is None:
            raise ValueError(f"the standard '{name}' is no number")
        return int(found["count"])

    def span(self, name: str) -> Span:
        """A standard that is a length of time. Raises KeyError for a name that the page does not have."""
        found = _SPAN.fullmatch(self._value(name))
        if found is None:
            raise ValueError(f"the standard '{name}' is no length of time")
        unit = found["unit"].casefold()
        return Span(int(found["count"]), unit if unit.endswith("s") else f"{unit}s")

    def _value(self, name: str) -> str:
        if name not in self._values:
            raise KeyError(f"the page has no standard '{name}'; {nearest(name, self._values)}")
        return self._values[name]
