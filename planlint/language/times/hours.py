"""The hour of the day behind a day or a rhythm: "Tuesdays 7pm", "Friday at 2pm", "Mon 3.30-4.30pm", "Friday morning".

An hour is never a time in its own right here; it only lengthens the expression that it belongs to.
"""

from __future__ import annotations

from planlint.language.times.lexer import Lex
from planlint.language.times.reading import Source, is_dash
from planlint.language.times.words import DAYPARTS, bag

HOUR_WORDS = bag("noon midday midnight bedtime lunchtime teatime")
BEFORE_HOURS = bag("at @ from by between")
RANGE_WORDS = bag("to and until till")
MOST_HOURS, MOST_MINUTES = 24, 60


def end_of_hours(source: Source, at: int) -> int:
    """The piece behind an hour, or a stretch of hours, that begins at ``at``; ``at`` itself where there is none."""
    start = at
    if source.low(at) in DAYPARTS and source.low(at) not in ("am", "pm"):
        return end_of_daypart(source, at)
    opened = source.low(at) == "("
    if opened or (source.low(at) == "," and source.tokens[at + 1].sort is Lex.CLOCK):
        at += 1
    if source.low(at) in BEFORE_HOURS:
        at += 2 if source.low(at + 1) == "around" else 1
    if not _is_hour(source, at):
        return start
    at += 1
    if is_dash(source.tokens[at]) or source.low(at) in RANGE_WORDS:
        if _is_hour(source, at + 1):
            at += 2
        elif not opened:
            return at
    if opened:
        return at + 1 if source.low(at) == ")" else start
    return at


def end_of_daypart(source: Source, at: int) -> int:
    """The piece behind "morning" or "morning and evening" at ``at``; ``at`` itself where there is none."""
    if source.low(at) not in DAYPARTS:
        return at
    both = source.low(at + 1) in ("and", "&", "/") and source.low(at + 2) in DAYPARTS
    return at + 3 if both else at + 1


def _is_hour(source: Source, at: int) -> bool:
    token = source.tokens[at]
    if token.sort is Lex.CLOCK or token.low in HOUR_WORDS:
        return True
    if token.sort is Lex.OTHER:
        return (
            "." in token.text and token.a <= MOST_HOURS and token.b < MOST_MINUTES and "%" not in token.text
        )
    return (
        token.sort is Lex.NUMBER
        and token.a <= MOST_HOURS
        and is_dash(source.tokens[at + 1])
        and source.tokens[at + 2].sort is Lex.CLOCK
    )
