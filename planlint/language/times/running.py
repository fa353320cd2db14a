"""What ends with a stretch that runs out ("before four weeks are out"), and what waits for a clause ("not before he has replied")."""

from __future__ import annotations

from planlint.language.times.anchors import span_after
from planlint.language.times.clauses import read_milestone, read_turn
from planlint.language.times.dates import stretch_ahead
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.reading import Reading, Source, read_number
from planlint.language.times.relative import end_of_stretch
from planlint.language.times.spans import read_duration
from planlint.language.times.waits import read_wait
from planlint.language.times.words import NUMBERS, UNITS, bag

RUNNING = bag("before by until till")
BE = bag("is are has have")
OUT = bag("out up over passed gone past elapsed expired")
STRETCHES = bag("fortnight week month year term weekend")


def read_run_out(source: Source, at: int) -> Reading | None:
    """ "four weeks are out", "the month is out", "a fortnight has passed": the end of so long from now, or of that month."""
    first = source.tokens[at]
    if first.low in ("age", "the") and (aged := _end_of_age(source, at)):
        return Reading(aged, TimeKind.EVENT, event="birthday", sense=Sense.BY)
    if first.low == "the" and source.tokens[at + 1].low == "time":
        at += 2
        first = source.tokens[at]
    if first.low == "the":
        unit, end = source.low(at + 1), at + 2
        end -= source.tokens[at + 1].owned
        if unit not in STRETCHES or not _is_out(source, end):
            return None
        if unit == "fortnight":
            return Reading(end + 2, TimeKind.DURATION, span_after(source.on, 1, unit), sense=Sense.BY)
        if unit == "weekend":
            sunday = stretch_ahead(source.on, "", unit, 0)[0] if source.on else None
            return Reading(end + 2, TimeKind.PERIOD, sunday, sense=Sense.BY)
        found = end_of_stretch(source.on, unit, end + 2)
        found.sense = Sense.BY
        return found
    counted = first.sort is Lex.NUMBER or first.low in NUMBERS or first.low in ("a", "another")
    if not counted or UNITS.keys().isdisjoint(source.lows(at + 1, 4)):
        return None
    span = read_duration(source, at, "within")
    if span is None or span.kind is not TimeKind.DURATION:
        return None
    end = span.end - source.tokens[span.end - 1].owned
    if not _is_out(source, end):
        return None
    span.end, span.sense = end + 2, Sense.BY
    return span


def _end_of_age(source: Source, at: int) -> int:
    """The piece behind "age 2", "the age of 18" where it is all that is waited for; 0 for any other words."""
    begin = at + 1 + 2 * (source.lows(at, 3) == ("the", "age", "of")) + (source.lows(at, 2) == ("age", "of"))
    if "age" not in source.lows(at, 2):
        return 0
    number = read_number(source, begin)
    if (
        number is None
        or not 0 < number[0] <= OLDEST
        or source.low(at - 1) not in ("until", "till", "by", "til")
    ):
        return 0
    return number[1] if source.tokens[number[1]].sort is not Lex.WORD or source.low(number[1]) in ENDS else 0


OLDEST = 25
ENDS = bag("and or but if unless with so")


def _is_out(source: Source, at: int) -> bool:
    """Whether "is out", "have passed" ends a stretch at ``at``, or the 's of "the week's out" behind it."""
    be = source.tokens[at]
    behind = source.tokens[at + 2]
    return (be.low in BE or be.owned) and source.low(at + 1) in OUT and behind.low != "of"


def read_not_before(source: Source, at: int) -> Reading | None:
    """The clause that something waits for: "not before the parents' solicitor has replied"."""
    lead = source.low(at - 1)
    if lead not in ("before", "than", "until", "till"):
        return None
    lead = lead if lead in ("until", "till") else "before"
    found = read_milestone(source, at) or read_turn(source, at, lead) or read_wait(source, at - 1)
    if found is not None:
        found.sense = Sense.FROM
    return found
