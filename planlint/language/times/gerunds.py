"""Reading a turn of things told as a noun: "on leaving care", "within 28 days of coming into care", "before turning 18".

What is done every day ("before going to bed", "after coming home from school") is no turn of things.
"""

from __future__ import annotations

from planlint.language.times.clauses import PREPOSITIONS, WHEN_TURNS, over_noun
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.participles import STATES, is_participle
from planlint.language.times.reading import Reading, Source, read_number
from planlint.language.times.words import bag

GERUNDS = bag(
    "leaving moving starting returning turning coming going finishing completing joining beginning ending stepping"
    " transferring entering becoming receiving reaching being"
)
WAYS = bag("leaving moving returning coming going entering")
"""Gerunds of going somewhere, which may as well be what is done every day."""
DAILY = bag(
    "bed school house shop shops work bus room bedroom bathroom sleep toilet car table door gate park club pub town"
    " nursery stairs upstairs downstairs building class classroom lesson"
)
NEEDS_MORE = bag("being turning reaching becoming receiving coming going entering")
SUBJECTS = bag("his her their your my him them you she he they mum dad mother father baby child children")
PARTICLES = bag("back home in out up down on off away")
STOPS_AT_ONCE = bag("and or but to will must should can then so if who which that")


def read_gerund(source: Source, at: int) -> Reading | None:
    """A turn of things at ``at``, over whose it is: "leaving care", "Kian coming back", "her being discharged"."""
    verb = at
    if source.low(verb) not in GERUNDS and _is_subject(source, verb):
        verb += 1
    low = source.low(verb)
    if low not in GERUNDS:
        return None
    if low == "being":
        turn = source.tokens[verb + 1]
        if not (turn.low in WHEN_TURNS or (is_participle(turn) and turn.low not in STATES)):
            return None
        return Reading(_complement(source, verb + 2), TimeKind.EVENT)
    if low in ("turning", "reaching"):
        behind = verb + 1 + 3 * (source.lows(verb + 1, 3) == ("the", "age", "of"))
        aged = read_number(source, behind)
        return None if aged is None else Reading(aged[1], TimeKind.EVENT, event="birthday")
    end = _complement(source, verb + 1)
    if low in NEEDS_MORE and end == verb + 1:
        return None
    if low in WAYS and (
        not DAILY.isdisjoint(source.lows(verb, end - verb))
        or source.lows(verb, 2) in (("going", "out"), ("going", "on"))
    ):
        return None
    return Reading(end, TimeKind.EVENT)


def read_doing(source: Source, at: int) -> Reading | None:
    """What somebody told by no name does, whatever it is, which a span is counted from: "him turning up", "you asking for it"."""
    doing = source.tokens[at + 1]
    if source.low(at) not in DOERS or doing.sort is not Lex.WORD or not doing.low.endswith("ing"):
        return None
    end = _complement(source, at + 2)
    end += 2 * (source.low(end) in PREPOSITIONS and source.low(end + 1) in DOERS)
    return Reading(end, TimeKind.EVENT)


DOERS = bag("him her them us you me it someone somebody anyone anybody")


def _is_subject(source: Source, at: int) -> bool:
    token = source.tokens[at]
    return token.sort is Lex.WORD and (token.low in SUBJECTS or token.owned or token.text.istitle())


def _complement(source: Source, at: int) -> int:
    """The piece behind what completes the gerund: "back", "home from hospital", "into care", "the course"."""
    while source.low(at) in PARTICLES and source.tokens[at].sort is Lex.WORD:
        at += 1
    for _ in range(2):
        low = source.low(at)
        if source.tokens[at].sort is not Lex.WORD or low in STOPS_AT_ONCE - {"to"}:
            return at
        inner = at + (low in PREPOSITIONS)
        if low == "to" and source.low(inner) in ("be", "see", "visit", "do", "have"):
            return at
        end = over_noun(source, inner)
        if end == inner:
            return at
        at = end + (source.lows(end - 1, 2) == ("looked", "after"))
        if source.low(at) not in ("from", "to", "into", "in", "with", "at", "of"):
            return at
    return at
