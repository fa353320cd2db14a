"""The morning that follows, where somebody says what they will do then: "I'll ring the school in the morning".

What is done every morning is told so as well ("he takes his tablet in the morning"), so only errands count.
"""

from __future__ import annotations

from planlint.language.times.dates import add_days
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.reading import SENTENCE_ENDS, Reading, Source
from planlint.language.times.words import bag

ERRANDS = bag(
    "ring phone call text email message chase ask speak tell contact book order sort check collect fetch post drop pop send let"
    " report refer visit see"
)
WILL = bag("will shall to")
MOST_BACK = 14
HABIT = bag("always usually every each daily still when if")


def read_next_morning(source: Source, at: int, lead: str) -> Reading | None:
    """ "the morning" at ``at`` behind "in", at the end of what somebody will do once."""
    if lead != "in" or source.lows(at, 2) != ("the", "morning"):
        return None
    behind = source.tokens[at + 2]
    if behind.sort is Lex.WORD and behind.low not in ("but", "so", "to", "then", "if", "about"):
        return None
    if not _is_errand(source, at - 1):
        return None
    return Reading(at + 2, TimeKind.DATE, add_days(source.on, 1) if source.on else None, sense=Sense.ON)


def _is_errand(source: Source, at: int) -> bool:
    """Whether the clause before ``at`` tells of an errand to come: "I'll ring the school"."""
    for index in range(at - 1, max(at - MOST_BACK, 0) - 1, -1):
        token = source.tokens[index]
        if token.sort is Lex.BREAK or token.low in SENTENCE_ENDS or token.low in HABIT:
            return False
        if token.low in ERRANDS:
            before = source.low(index - 1) if index else ""
            return before.endswith("'ll") or before in WILL
    return False
