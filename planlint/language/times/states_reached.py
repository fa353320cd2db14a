"""A state that is waited for with nobody named: "until offered a 3 bed", "till on solids", "until housed"."""

from __future__ import annotations

from planlint.language.times.lexer import Lex
from planlint.language.times.participles import STATES, is_participle
from planlint.language.times.reading import Source
from planlint.language.times.words import DAYPARTS, MONTHS, UNITS, WEEKDAYS, bag

FELT = bag(
    "settled satisfied convinced reassured exhausted soothed calmed winded burped fed changed cooked dried tired relaxed"
    " finished stopped asked called dressed washed soaked chilled browned dissolved absorbed swallowed digested needed"
)
"""What nobody can put a day to, or what is over in an hour."""
TOLD = bag("told shown proven cast")
STANDING = bag("on off out back")
BACK_ON = bag("on off in at with from of")
NEVER = (
    frozenset(WEEKDAYS)
    | frozenset(MONTHS)
    | frozenset(UNITS)
    | DAYPARTS
    | bag(
        "time track board it this that them here there bed school nursery work college bus phone toilet shower bath own top"
        " sight order the-phone hours class town from to in at with for of and or"
    )
)
STOPS = bag(
    "and or but so if then when while who which that to for with by at on in from as unless because until before after"
    " she he they we you it i will must should can"
)
MOST_OF_STATE = 5
"""How many pieces the thing may have: "a 3 bed house"."""


def behind_state(source: Source, at: int) -> int | None:
    """The piece behind a participle with its object, or behind "on", "off", "back" and what that is on or off."""
    token, behind = source.tokens[at], source.tokens[at + 1]
    if token.sort is not Lex.WORD or token.owned:
        return None
    if token.low in STANDING:
        if token.low == "on" and source.low(at - 1) == "once":
            return None
        thing = at + 1 + (token.low != "on" and behind.low in BACK_ON)
        end = _over_thing(source, thing)
        return end if end > thing and NEVER.isdisjoint(source.lows(thing, end - thing)) else None
    if not (is_participle(token) or token.low in TOLD) or token.low in STATES | FELT:
        return None
    if behind.sort is Lex.WORD and behind.low not in STOPS:
        return _over_thing(source, at + 1) if _is_thing(source, at + 1) else None
    return at + 1 if behind.sort is not Lex.NUMBER else None


def _is_thing(source: Source, at: int) -> bool:
    """Whether an object or an adverb follows a participle: "offered a flat", "told otherwise"; not "agreed outcomes are"."""
    return source.low(at) in (
        "a",
        "an",
        "the",
        "his",
        "her",
        "their",
        "otherwise",
        "again",
        "elsewhere",
        "permanently",
    )


def _over_thing(source: Source, at: int) -> int:
    """The piece behind a noun with its words and numbers: "a 3 bed house", "solids", "oral meds"."""
    end = at
    while end < at + MOST_OF_STATE:
        token = source.tokens[end]
        counted = token.sort is Lex.ORDINAL or (token.sort is Lex.NUMBER and end > at)
        if counted and source.tokens[end + 1].sort is Lex.WORD:
            end += 1
            continue
        if token.sort is not Lex.WORD or token.low in STOPS:
            break
        end += 1
    return end
