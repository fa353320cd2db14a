"""Reading so many of a thing at even distances: "3 treatments at 14 day intervals", "x 4, 1/52 apart", "two jabs eight weeks apart".

So many intervals from the day of reading are over on its last day.
"""

from __future__ import annotations

from planlint.language.times.anchors import span_after
from planlint.language.times.counts import frequency
from planlint.language.times.lexer import Lex
from planlint.language.times.reading import Reading, Source, is_dash, read_number
from planlint.language.times.words import ADVERBS, SPANS, UNITS, WORKING, WORKING_DAYS, bag

FRACTIONS = {52: "week", 12: "month", 7: "day"}
MOST_NAMED = 2
APART = bag("apart")
INTERVALS = bag("interval intervals gap gaps")
DISTANCES = APART | INTERVALS
LONGEST = 11
"""How many pieces behind its first such a thing may end."""
MARKS = bag(", - ( ;")
MOST = 40


def read_spaced(source: Source, at: int) -> Reading | None:
    """So many of a thing at ``at`` and how far they are apart."""
    if DISTANCES.isdisjoint(source.lows(at, LONGEST)):
        return None
    crossed = source.low(at) in ("x", "×")
    number = read_number(source, at + crossed)
    if number is None or not 1 < number[0] <= MOST:
        return None
    gap = number[1] if crossed else _behind_things(source, number[1])
    if gap == number[1] and not crossed:
        return None
    gap += source.low(gap) in MARKS
    spaced = _interval(source, gap)
    if spaced is None:
        return None
    found = frequency(spaced[2], bounded=True)
    found.due = span_after(source.on, number[0] * spaced[0], spaced[1])
    return found


def _behind_things(source: Source, at: int) -> int:
    """The piece behind the name of several things: "treatments", "home visits"; ``at`` itself for none."""
    for gap in range(at, at + MOST_NAMED):
        token = source.tokens[gap]
        if token.sort is not Lex.WORD or not token.text.islower() or token.low in UNITS:
            return at
        if token.low.endswith("s") and source.low(gap + 1) not in UNITS:
            return gap + 1
    return at


def _interval(source: Source, at: int) -> tuple[int, str, int] | None:
    """How many of which unit lie between, and the piece behind: "at 14 day intervals", "1/52 apart", "a week apart"."""
    led = source.low(at) in ("at", "with")
    begin = at + led
    token = source.tokens[begin]
    if token.sort is Lex.FRACTION and token.b in FRACTIONS:
        length, end = (token.a, FRACTIONS[token.b]), begin + 1
    elif led and token.low in ADVERBS:
        unit = _unit(source, begin)
        if unit is None:
            return None
        length, end = (1, unit[0]), unit[1]
    else:
        number = (1, begin + 1) if token.low in ("a", "an") else read_number(source, begin)
        if number is None:
            return None
        unit = _unit(source, number[1] + is_dash(source.tokens[number[1]]))
        if unit is None:
            return None
        length, end = (number[0], unit[0]), unit[1]
    told = source.low(end) in (INTERVALS if led else APART)
    return (*length, end + 1) if told else None


def _unit(source: Source, at: int) -> tuple[str, int] | None:
    low = source.low(at)
    if low in WORKING_DAYS or (low in WORKING and UNITS.get(source.low(at + 1)) == "day"):
        return "working day", at + 1 + (low in WORKING)
    low = low.removesuffix("ly")
    unit = UNITS.get(low)
    return (unit, at + 1) if unit is not None and unit in SPANS and unit != "year" else None
