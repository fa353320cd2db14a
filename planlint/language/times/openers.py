"""Which words a time may begin with, and what must stand behind those that hardly ever do.

"To", "the", "with", "SW" begin a time only before a few other words ("to be agreed", "with effect from", "SW visit"), so
that the readers are not asked where none of these follows. A text without any such word or digit is not read at all.
"""

from __future__ import annotations

import re

from planlint.language.times.clauses import CLAUSE_LEADS
from planlint.language.times.day_letters import FIRST, LETTER_FIRST, SHORT
from planlint.language.times.events import NAMES, ORDER_WORDS, POINTS
from planlint.language.times.hour_led import EDGE_WORDS, MIDDLES
from planlint.language.times.leads import LEADS
from planlint.language.times.lexer import Lex, Token
from planlint.language.times.readers import (
    BY_ARTICLE,
    BY_WORD,
    reads_events,
    reads_frequencies,
    reads_vaguely,
)
from planlint.language.times.spelling import MENDED
from planlint.language.times.sure_clauses import INSTANTS
from planlint.language.times.turns import GLUED_FIRST, STANDING_FIRST
from planlint.language.times.vague import PHRASES, READY_FIRST, TOLD_FIRST
from planlint.language.times.waits import FIRST as WAIT_FIRST
from planlint.language.times.words import ARTICLES, MONTHS, ORDINALS

OPENERS = frozenset(BY_WORD) | MIDDLES | GLUED_FIRST | LEADS.first_words | CLAUSE_LEADS
ANYWHERE = CLAUSE_LEADS | MIDDLES | GLUED_FIRST | WAIT_FIRST | EDGE_WORDS
"""What is read by other readers than those that ``BY_WORD`` tells of."""
EVENT_BEHIND = NAMES.first_words | ORDER_WORDS | frozenset(ORDINALS) | frozenset(MONTHS)
"""What goes on to an event behind "her"."""
NOTHING = frozenset({""})
LETTERS_ALONE = frozenset(name.lower() for name in FIRST | SHORT)
"""Weekdays by their letters, behind which a dash or a stroke follows and no word: "We-Fr"."""


def _needed(word: str) -> frozenset[str] | None:
    """The words that must follow a word for a time to begin with it, None where it may stand before any."""
    if not word[0].isalpha():
        return None
    if word in BY_ARTICLE:
        return frozenset(BY_ARTICLE[word]) | EDGE_WORDS | INSTANTS | LEADS.seconds(word)
    readers = BY_WORD.get(word, ())
    lettered = readers == (reads_frequencies,) and word in LETTERS_ALONE & LETTER_FIRST
    seconds = LEADS.seconds(word)
    known = lettered or set(readers) <= {reads_events, reads_vaguely}
    if not known or "" in seconds or word in ANYWHERE:
        return None
    if reads_events in readers:
        behind = _behind_event(word)
        if behind is None:
            return None
        seconds |= behind
    if reads_vaguely in readers:
        if word in READY_FIRST or word in TOLD_FIRST:
            return None
        seconds = seconds.union(*(phrases.seconds(word) for phrases in PHRASES))
    return None if "" in seconds else seconds or NOTHING


def _behind_event(word: str) -> frozenset[str] | None:
    if word in ARTICLES:
        return EVENT_BEHIND
    return (
        None
        if word in ORDER_WORDS or word in POINTS or word in MONTHS or word in ORDINALS
        else NAMES.seconds(word)
    )


OPENS_ANYWHERE: frozenset[str] = frozenset()
OPENING = {word: OPENS_ANYWHERE if (needed := _needed(word)) is None else needed for word in sorted(OPENERS)}
"""What must follow each of the words, ``OPENS_ANYWHERE`` where anything may."""


def goes_on(token: Token, needed: frozenset[str], behind: Token) -> bool:
    """Whether the piece behind a word that hardly ever begins a time lets it."""
    return behind.low in needed or behind.sort is not Lex.WORD or token.owned


TELLING = re.compile(r"[0-9½×]")
LETTERS = re.compile(r"[a-z]+")


def _beginnings() -> frozenset[str]:
    """The runs of letters that what begins a time begins with, slips of spelling among them."""
    spelt = OPENERS | STANDING_FIRST | {slip for slip, word in MENDED.items() if word in OPENERS}
    return frozenset(run.group() for word in spelt if (run := LETTERS.match(word)))


BEGINNINGS = _beginnings()


def may_tell(text: str) -> bool:
    """Whether a text holds a digit, or a word that a time can begin with; one with a full stop inside is not asked."""
    low = text.lower()
    return (
        "." in low[:-1] or TELLING.search(low) is not None or not BEGINNINGS.isdisjoint(LETTERS.findall(low))
    )
