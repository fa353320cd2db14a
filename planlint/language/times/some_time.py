"""Times that nobody has fixed: "at some later date", "when I get a minute", "when there's a slot", "within a matter of days"."""

from __future__ import annotations

from planlint.language.times.lexer import Lex
from planlint.language.times.reading import Source, no_word_at, told_as_past
from planlint.language.times.words import UNITS, bag

UNFIXED = bag(
    "some later future suitable convenient mutually early earliest possible first next available agreed unspecified"
    " appropriate opportune practicable soonest"
)
DATES = bag("date dates time point opportunity juncture slot moment appointment")
NAMED_ALONE = bag("some first next early possible available agreed")
"""What does not leave a time open by itself: "at the next appointment", "at the agreed time"."""
GETS = bag("get gets have has got find finds")
FREE = bag("minute minutes moment chance time sec second opportunity breather")
ROOM = bag(
    "time chance space slot gap room opening vacancy place bed funding money cover news somewhere something"
)
LONG = bag("day week month")
MOST_SUBJECT = 3


def end_of_some_time(source: Source, at: int) -> int | None:
    """The piece behind a time left open that begins at ``at``; None for any other words."""
    low = source.low(at)
    if low in ("at", "on", "for"):
        return _unfixed_date(source, at + 1)
    if low in ("when", "whenever", "once", "until", "till"):
        return _free_time(source, at + 1)
    if low == "as" and source.lows(at + 1, 2) == ("soon", "as"):
        return _free_time(source, at + 3) if source.low(at + 3) == "there" else None
    if low in ("within", "in"):
        return _matter_of(source, at + 1, bare=low == "within")
    return None


def _unfixed_date(source: Source, at: int) -> int | None:
    """ "some future date", "the earliest possible opportunity", "a mutually convenient time"."""
    at += source.low(at) in ("a", "an", "the")
    end = at
    while source.low(end) in UNFIXED and end < at + 4:
        end += 1
    open_words = set(source.lows(at, end - at))
    soonest = {"available", "next"} <= open_words or {"available", "first"} <= open_words
    if source.low(end) not in DATES or (open_words <= NAMED_ALONE and not soonest):
        return None
    behind = source.tokens[end + 1]
    return None if behind.low in ("of", "for", "with") else end + 1


def _free_time(source: Source, at: int) -> int | None:
    """ "I get a minute", "she's got time", "there's a slot"."""
    if source.low(at) == "there":
        verb = at + (not source.tokens[at].owned)
        end = verb + 1 + (source.low(verb + 1) in ("a", "some", "more", "any", "the"))
        told = source.tokens[at].owned or source.low(verb) == "is"
        return end + 1 if told and source.low(end) in ROOM and no_word_at(source, end + 1) else None
    for verb in range(at + 1, at + MOST_SUBJECT + 1):
        if source.low(verb) in GETS:
            end = verb + 1 + (source.low(verb + 1) == "got")
            end += source.low(end) in ("a", "the", "some", "any", "more")
            end += source.low(end) in ("spare", "free", "bit")
            return end + 1 if source.low(end) in FREE and no_word_at(source, end + 1) else None
        if source.tokens[verb - 1].sort is not Lex.WORD:
            return None
    return None


def _matter_of(source: Source, at: int, *, bare: bool) -> int | None:
    """ "within weeks", "in a matter of days"."""
    end = at + 3 * (source.lows(at, 3) == ("a", "matter", "of"))
    if (end == at and not bare) or not no_word_at(source, end + 1):
        return None
    several = UNITS.get(source.low(end)) in LONG and source.low(end).endswith("s")
    return end + 1 if several and not told_as_past(source, at - 1) else None
