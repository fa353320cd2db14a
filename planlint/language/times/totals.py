"""The last day of so many turns that come at a told distance: "12 sessions, one a week", "weekly, 4 in all"."""

from __future__ import annotations

from planlint.language.times.anchors import span_after
from planlint.language.times.counts import MULTIPLIERS
from planlint.language.times.lexer import Lex
from planlint.language.times.reading import Reading, Source, is_dash, read_number
from planlint.language.times.words import SPANS, UNITS, bag

DISTANCES = {"daily": "day", "weekly": "week", "fortnightly": "fortnight", "monthly": "month"}
IN_ALL = (("in", "all"), ("in", "total"), ("altogether",), ("of", "them"))
SURELY = frozenset(("all", "total", "altogether"))
BY = bag("a per each every")
MOST_TURNS = 60


def end_of_one_each(source: Source, at: int) -> int:
    """The piece behind "one a week", "2 per month", "one every fortnight"; ``at`` itself for none."""
    number = read_number(source, at)
    if number is None or source.low(number[1]) not in BY or source.low(at) == "a":
        return at
    return number[1] + 2 if UNITS.get(source.low(number[1] + 1)) in SPANS else at


def end_of_total(source: Source, at: int) -> int:
    """The piece behind "4 in all", "six in total"; ``at`` itself for none."""
    number = read_number(source, at)
    if number is None or not 1 < number[0] <= MOST_TURNS:
        return at
    return next(
        (number[1] + len(words) for words in IN_ALL if source.lows(number[1], len(words)) == words),
        at,
    )


def reckon_total(source: Source, at: int, found: Reading) -> None:
    """Gives so many turns at a told distance their last day, where it is told in full: "block of 8, one a week".

    "Weekly (x 6)" has none, for weeks may be missed.
    """
    first = found.begins or source.on
    if first is None or found.due is not None or found.event:
        return
    mark = next((index for index in range(at + 1, found.end) if _parts(source, index)), None)
    if mark is None:
        return
    surely = not SURELY.isdisjoint(source.lows(mark, found.end - mark))
    if not (surely or _is_one_each(source, mark, found.end)):
        return
    count = _count(source, at, mark) or _count(source, mark + 1, found.end)
    unit = _distance(source, at, mark) or _distance(source, mark + 1, found.end)
    if count and unit:
        found.due = span_after(first, count, unit)


def _is_one_each(source: Source, mark: int, end: int) -> bool:
    return end_of_one_each(source, mark + 1) == end or end_of_one_each(source, mark - 3) == mark


def _parts(source: Source, at: int) -> bool:
    token = source.tokens[at]
    return token.low in (",", "(") or (is_dash(token) and not token.joined)


def _count(source: Source, at: int, end: int) -> int:
    """How many turns are told from ``at`` to ``end``: the 6 of "x 6", the 12 of "12 sessions"; 0 for none."""
    for index in range(at, end):
        number = read_number(source, index)
        if number is None or number[1] > end or number[0] < 2:
            continue
        behind = source.tokens[number[1]]
        last = number[1] == end or behind.sort is Lex.MARK
        return (
            number[0]
            if last or (behind.low.endswith("s") and behind.low not in UNITS) or behind.low == "in"
            else 0
        )
    return 0


def _distance(source: Source, at: int, end: int) -> str:
    """The unit in which one turn comes: of "weekly", "one a week", "once a month"; "" for any other."""
    if end == at + 1:
        return DISTANCES.get(source.low(at), "")
    if MULTIPLIERS.get(source.low(at)) == 1:
        behind = at + 1
    else:
        number = read_number(source, at)
        if number is None or number[0] != 1:
            return ""
        behind = number[1]
    told = source.low(behind) in BY and end == behind + 2
    return UNITS.get(source.low(behind + 1), "") if told else ""
