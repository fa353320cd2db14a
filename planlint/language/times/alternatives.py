"""What lengthens a day or a stretch: further days ("Mon 2nd or Tues 3rd Feb"), and the same told again in brackets."""

from __future__ import annotations

from datetime import date

from planlint.language.times.dates import week_friday
from planlint.language.times.feasts import DAY_WORDS
from planlint.language.times.hours import end_of_hours
from planlint.language.times.lexer import NUMERIC, Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.ranges import read_range
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.words import WEEKDAYS, bag

LINKS = bag("or and & / +")
MOST_MORE = 6
IN_BRACKETS = bag("w/c w/e ending ends on by ie eg = is i.e")
NAMED_DAYS = frozenset(DAY_WORDS) | frozenset(WEEKDAYS)


def read_further_days(source: Source, found: Reading, start: int) -> None:
    """Reads on through "or Tues 3rd Feb", ", 10/2/26 and 17/2/26"; the last day counts.

    A weekday without a number may only follow another one ("Monday or Tuesday").
    """
    reached = found.end
    linked: Reading | None = None
    for _ in range(MOST_MORE):
        gap = _over_hours_before_or(source, reached)
        if source.low(gap) == ",":
            gap += 1
        sure = source.low(gap) in LINKS
        gap += sure
        if gap == reached or source.tokens[gap].sort is Lex.BREAK:
            break
        more = read_moment(source, gap, led=True)
        if more is None or not _alike(source, start, gap, more):
            break
        reached = more.end
        if sure:
            linked = more
        elif linked is not None:
            break
    if linked is not None:
        found.end, found.due = linked.end, _later_of(found.due, linked.due)
        found.exists = found.exists and linked.exists


def _over_hours_before_or(source: Source, at: int) -> int:
    """The piece behind the hours of a day where another may be chosen: the "pm" of "Weds pm or Thurs am"; ``at`` for none."""
    if source.tokens[at].sort is not Lex.WORD and source.tokens[at].sort is not Lex.CLOCK:
        return at
    end = end_of_hours(source, at)
    return end if source.low(end) == "or" and source.low(end + 1) in WEEKDAYS else at


def read_further_ranges(source: Source, found: Reading) -> None:
    """Reads on through "and 13-17 April"; the last day counts."""
    for _ in range(MOST_MORE):
        if source.low(found.end) not in LINKS:
            return
        more = read_range(source, found.end + 1, "from")
        if more is None or not more.ranged or source.tokens[found.end + 1].sort not in NUMERIC:
            return
        found.end, found.due, found.exists = (
            more.end,
            _later_of(found.due, more.due),
            more.exists and found.exists,
        )


def _later_of(one: date | None, other: date | None) -> date | None:
    return max(one, other) if one and other else other or one


def _alike(source: Source, start: int, gap: int, more: Reading) -> bool:
    """Whether the further day is told with a number, or is a bare weekday beside a bare weekday."""
    first, token = source.tokens[start], source.tokens[gap]
    if token.sort is Lex.FRACTION:
        return first.sort is Lex.FRACTION or first.low in WEEKDAYS
    if any(piece.sort in NUMERIC for piece in source.tokens[gap : more.end]):
        return True
    return all(piece.low in WEEKDAYS for piece in (token, first)) or all(
        piece.low in DAY_WORDS for piece in (token, first)
    )


def read_brackets(source: Source, found: Reading) -> None:
    """Takes in a day or range in brackets behind what it tells again, and lets it decide: "half term (13/2/26)"."""
    at = found.end
    if source.low(at) != "(":
        return
    at += 1
    week = source.low(at) in ("w/c", "w/b", "wc", "wb")
    if week or source.low(at) in IN_BRACKETS:
        at += 1
    inner = read_range(source, at, "from") or read_moment(source, at, led=True)
    if inner is None or source.low(inner.end) != ")":
        return
    if any(piece.sort in NUMERIC for piece in source.tokens[at : inner.end]):
        found.due, found.exists = week_friday(inner.due) if week and inner.due else inner.due, inner.exists
        if inner.begins is not None and found.kind is TimeKind.PERIOD:
            found.begins = inner.begins
    found.end = inner.end + 1


def read_told_again(source: Source, reading: Reading) -> None:
    """Takes in the date that tells a day again and decides: "tomorrow 23/1/26", "next Tuesday 3rd Feb".

    Behind a comma or a dash only the same day is taken, for another may be a further one.
    """
    parted = source.low(reading.end) == "," or is_dash(source.tokens[reading.end])
    at = reading.end + parted
    token = source.tokens[at]
    if token.sort not in NUMERIC and not (token.sort is Lex.WORD and token.low in NAMED_DAYS):
        return
    day = read_moment(source, at, led=True)
    if day is None or day.due is None or (day.due != reading.due and (parted or token.sort is Lex.WORD)):
        return
    if any(piece.sort in NUMERIC for piece in source.tokens[at : day.end]):
        reading.end, reading.due, reading.exists = day.end, day.due, day.exists
