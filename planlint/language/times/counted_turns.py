"""Reading a turn of things by its place among its like: "after 6 sessions", "at the 5th visit", "by session 4", "at closing visit".

How many days that takes nobody can tell, so that it is an event without a day. What has been is left alone.
"""

from __future__ import annotations

from planlint.language.times.clauses import PREPOSITIONS, STOPS
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import Reading, Source, is_dash, read_number, read_ordinal, surely_past
from planlint.language.times.words import ARTICLES, bag

COUNT_LEADS = bag("after following upon at by before until till")
BEHIND_COUNT = bag("after following upon")
TURNS = bag("session visit lesson appointment workshop contact class meeting sitting block")
SEVERAL = frozenset(f"{turn}s" for turn in TURNS if turn != "class") | {"classes"}
EDGES = bag(
    "final closing last penultimate exit opening midpoint first second third fourth fifth sixth introductory"
)
DESCRIBED = 2
ENDS = bag("and or so but if with unless as for to on in when where")


def read_turn_of_count(source: Source, at: int, lead: str) -> Reading | None:
    """A turn at ``at`` by its number or its place, behind the word ``lead``."""
    the = source.low(at) in ARTICLES
    number = read_number(source, at + the)
    if number is not None and number[0] > 1 and lead in BEHIND_COUNT and not the:
        return _noun(source, at, number[1], SEVERAL)
    behind = read_ordinal(source, at + the)
    if behind is not None and the:
        return _noun(source, at, behind[1], TURNS)
    if source.low(at + the) in EDGES:
        return _noun(source, at, at + the + 1, TURNS)
    if source.low(at) in TURNS and not the:
        which = source.tokens[at + 1]
        numbered = (which.sort is Lex.NUMBER and not which.joined) or read_number(source, at + 1) is not None
        return _told(source, at, at + 2) if numbered and which.a < MOST else None
    return None


MOST = 40


def _noun(source: Source, at: int, begin: int, nouns: frozenset[str]) -> Reading | None:
    """The turn at ``begin``, over a word or two that describe it."""
    for gap in range(begin, begin + DESCRIBED + 1):
        token = source.tokens[gap]
        if token.low in nouns:
            return _told(source, at, gap + 1)
        if token.sort is not Lex.WORD or token.low in STOPS | PREPOSITIONS or token.owned:
            return None
    return None


def _told(source: Source, at: int, end: int) -> Reading | None:
    """The turn, where its phrase ends and nothing tells that it has been: not "After six sessions he stopped"."""
    token = source.tokens[end]
    opens = at < 2 or source.tokens[at - 2].sort is Lex.BREAK or source.low(at - 2) in (".", ";", "!", "?")
    ended = token.sort in (Lex.BREAK, Lex.END) or (
        token.sort is Lex.MARK and not (is_dash(token) and token.joined) and token.low not in ("/", "'")
    )
    if not ended and token.low not in ENDS:
        return None
    if (opens and token.low == ",") or surely_past(source, at):
        return None
    return Reading(end, TimeKind.EVENT)
