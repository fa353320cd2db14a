"""The day or night of what may happen: "if he is not back ring out-of-hours by 9pm that night"."""

from __future__ import annotations

from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import SENTENCE_ENDS, Reading, Source, surely_past
from planlint.language.times.words import bag

PARTS = bag("night evening day afternoon morning same very")
SAME = bag("same very")
SUPPOSED = bag("if should when whenever unless once")
MOST_BACK = 16
GOES_ON = bag("and or but so if unless with to by at")


def read_that_night(source: Source, at: int) -> Reading | None:
    """ "that evening", "that same night" at ``at``, in a sentence that tells what may happen."""
    if source.low(at) != "that":
        return None
    part = at + 1 + (source.low(at + 1) in SAME)
    behind = source.tokens[part + 1]
    ended = behind.sort is not Lex.WORD or behind.low in GOES_ON
    if source.low(part) not in PARTS - SAME or not ended or not _is_supposed(source, at):
        return None
    return Reading(part + 1, TimeKind.EVENT)


def _is_supposed(source: Source, at: int) -> bool:
    """Whether the sentence up to ``at`` tells on what condition something is to be done."""
    if surely_past(source, at):
        return False
    for index in range(at - 1, max(at - MOST_BACK, 0) - 1, -1):
        token = source.tokens[index]
        if token.sort is Lex.BREAK or token.low in SENTENCE_ENDS:
            return False
        if token.low in SUPPOSED:
            return True
    return False
