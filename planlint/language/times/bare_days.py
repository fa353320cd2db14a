"""Reading a day by nothing but its number: "the 14th", "the 3rd prox.", "the 7th of next month"."""

from __future__ import annotations

from planlint.language.times.dates import add_months, day_of_month, make_day
from planlint.language.times.hours import end_of_hours
from planlint.language.times.in_short import is_day_in_short
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.months import AFTER_MONTH
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.words import MONTHS, OWNERS, bag

GROWTH_WITHIN = 5
GROWTH = bag("weight height length hc ofc circumference centile centiles percentile bmi plotted tracking")
"""What stands on the 2nd of a growth chart."""
RANK_ENDS = AFTER_MONTH | frozenset(MONTHS) | {"of"}
NEAR_MONTHS = {"ult": -1, "inst": 0, "prox": 1}


def read_bare_ordinal(source: Source, at: int, start: int, *, led: bool) -> Reading | None:
    """ "the 14th" behind "by" or "on", where nothing is counted by it ("the 2nd visit")."""
    token, behind = source.tokens[at], source.tokens[at + 1]
    if token.sort is not Lex.ORDINAL or not 1 <= token.a <= 31:
        return None
    this_month = _of_this_month(source, at)
    if this_month is not None:
        return this_month
    parted = start < at and start > 0 and source.low(start - 1) in (",", "-", ":")
    hours = parted and end_of_hours(source, at + 1) > at + 1
    if not led and not hours and not (start == at and is_day_in_short(source, at)):
        return None
    if behind.low in NEAR_MONTHS:
        return _of_near_month(source, at)
    apart = behind.low in AFTER_MONTH or behind.low in OWNERS or behind.low in ("please", "latest")
    if (behind.sort is Lex.WORD and not (apart or behind.text.isupper())) or _ranks(source, at + 1):
        return None
    if any(piece.low in GROWTH for piece in source.tokens[max(at - GROWTH_WITHIN, 0) : at]):
        return None
    due = day_of_month(source.on, token.a) if source.on else None
    return Reading(at + 1, TimeKind.DATE, due)


def _of_this_month(source: Source, at: int) -> Reading | None:
    """ "the 7th of next month", "13th of this month"."""
    if (
        source.low(at + 1) != "of"
        or source.low(at + 2) not in ("this", "next")
        or source.low(at + 3) != "month"
    ):
        return None
    first = add_months(source.on.replace(day=1), int(source.low(at + 2) == "next")) if source.on else None
    told = make_day(first.year, first.month, source.tokens[at].a) if first else None
    return Reading(at + 4, TimeKind.DATE, told, exists=told is not None or first is None)


def _of_near_month(source: Source, at: int) -> Reading:
    """ "the 3rd prox.", "the 28th inst.": of the next month, of this one."""
    ahead = NEAR_MONTHS[source.low(at + 1)]
    end = (
        at
        + 2
        + (
            source.low(at + 2) == "."
            and source.tokens[at + 2].joined
            and source.tokens[at + 3].sort is not Lex.END
        )
    )
    first = add_months(source.on.replace(day=1), ahead) if source.on else None
    due = make_day(first.year, first.month, source.tokens[at].a) if first else None
    return Reading(end, TimeKind.DATE, due, exists=due is not None or first is None)


def _ranks(source: Source, at: int) -> bool:
    """Whether another ordinal follows that counts something: "from the 25th to the 9th centile"."""
    if source.low(at) not in ("to", "and", "or") and not is_dash(source.tokens[at]):
        return False
    at += 1 + (source.low(at + 1) == "the")
    noun = source.tokens[at + 1]
    return source.tokens[at].sort is Lex.ORDINAL and noun.sort is Lex.WORD and noun.low not in RANK_ENDS
