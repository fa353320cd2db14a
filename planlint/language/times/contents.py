"""Reading what tells the time itself, the words that introduce it left out: the longest reading that begins at a piece."""

from __future__ import annotations

from planlint.language.times.alternatives import NAMED_DAYS, read_brackets, read_told_again
from planlint.language.times.hindsight import (
    TIMED,
    is_ahead_for_sure,
    is_numbered,
    is_soon,
    look_back,
    tell_just_gone,
    told_after,
)
from planlint.language.times.hours import end_of_hours
from planlint.language.times.labels import names_something
from planlint.language.times.leads import DEADLINES
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.readers import Reader, read_days, readers_at
from planlint.language.times.reading import Reading, Source, surely_past, told_as_past
from planlint.language.times.titles import NAMEABLE, is_called, is_given, is_listed_name, is_title

TOLD_AGAIN = (*TIMED, TimeKind.DURATION)
NEVER_PAST = DEADLINES | {"for"}
NEAR = 6
COUNTED = (Lex.WORD, Lex.FRACTION)


def read_content(source: Source, at: int, led: str) -> Reading | None:
    """The longest reading that begins with what tells the time itself; of equals, the first reader's."""
    readers = readers_at(source, at, led)
    if readers is None or _is_no_time(source, at, led):
        return None
    dated = read_days in readers or source.low(at) in ("the", "a", "an")
    past = dated and led not in NEVER_PAST and told_as_past(source, at)
    if past and not surely_past(source, at):
        best = _longest(source, at, led, readers, past=False)
        past = best is None or not (is_soon(source, best) and is_numbered(source, at, best.end))
        if past:
            best = _longest(source, at, led, readers, past=True)
    else:
        best = _longest(source, at, led, readers, past=past)
    if best is None:
        return None
    if best.kind in TIMED or (best.due is not None and best.kind is TimeKind.EVENT):
        gone = best.sense is None and (past or told_after(source, best, led))
        if gone and not is_ahead_for_sure(source, best):
            best.sense = Sense.PAST
            look_back(source, best)
        elif best.sense is None:
            tell_just_gone(source, at, best, led)
        best.end = _inclusive(source, end_of_hours(source, best.end))
    if best.kind is TimeKind.DATE and source.tokens[best.end - 1].low in NAMED_DAYS:
        read_told_again(source, best)
    if best.kind in TOLD_AGAIN:
        told = best.end
        read_brackets(source, best)
        if best.end > told and best.kind in TIMED:
            best.end = end_of_hours(source, best.end)
    return best


def _inclusive(source: Source, at: int) -> int:
    """The piece behind "inclusive", in brackets or not; ``at`` itself for none."""
    if source.low(at) == "inclusive":
        return at + 1
    return at + 3 if source.lows(at, 3) == ("(", "inclusive", ")") else at


def _longest(source: Source, at: int, led: str, readers: tuple[Reader, ...], *, past: bool) -> Reading | None:
    best: Reading | None = None
    for read in readers:
        other = read(source, at, led, past)
        if other is not None and (best is None or other.end > best.end):
            best = other
    return best


def _is_no_time(source: Source, at: int, led: str) -> bool:
    """Whether a number names or measures something else, or a word of time is what somebody is called."""
    token = source.tokens[at]
    if token.sort is Lex.WORD:
        return token.low in NAMEABLE and _is_name(source, at, led)
    return names_something(source, at, led) or (token.sort is Lex.NUMBER and not _leads_on(source, at, led))


def _is_name(source: Source, at: int, led: str) -> bool:
    """Whether a month, weekday or season is what somebody or something is called."""
    token = source.tokens[at]
    if is_title(source, at, led) or (token.joined and at and source.low(at - 1) in ("@", "#", "_")):
        return True
    if led:
        return is_given(source, at, led)
    return at > 0 and (is_called(source, at) or is_listed_name(source, at))


def _leads_on(source: Source, at: int, led: str) -> bool:
    """Whether a bare number has a word near enough behind it to be counting something."""
    if led or source.tokens[at + 1].sort is Lex.WORD:
        return True
    return any(token.sort in COUNTED for token in source.tokens[at + 2 : at + NEAR])
