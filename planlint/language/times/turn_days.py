"""Days told by the turn of things on them ("the morning she is discharged"), and the middle of what runs out ("midway through therapy")."""

from __future__ import annotations

from planlint.language.times.clauses import BE, HAVE, over_noun, read_milestone, read_turn
from planlint.language.times.events import RUN_OUT
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.participles import is_participle
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.waits import DAILY, EVERY_DAY, HABITS, PRESENT, VERBS, end_of_clause
from planlint.language.times.words import ARTICLES, PLURAL_WEEKDAYS, WEEKDAYS, bag

STRETCHES = (frozenset(WEEKDAYS) - PLURAL_WEEKDAYS) | bag(
    "day night evening morning afternoon lunchtime week weekend month minute moment second"
)
SOMEBODY = ARTICLES | bag(
    "he she they we you i it baby everyone somebody someone mum dad mother father nan nanna gran granny grandad mw hv sw"
)
INSTANTS = bag("minute moment second")
NO_DAY_BEHIND = bag(
    "at with about of know knows knew is was are like likes love loved remember remembers choose chooses pick picks for than and or"
    " hate hates dread dreads mark marks share see sees call calls described describes wanted wants"
)
"""What a day is rather the object of, or a moment now: "at the moment you cannot", "a letter with the day I get it"."""
NO_TURN = HABITS | DAILY | EVERY_DAY
MIDDLES = bag("midway halfway partway")
HALVES = bag("mid half part")
POINTS = bag("midpoint halfway midway")


def read_turn_day(source: Source, at: int) -> Reading | None:
    """A day told by its turn of things, or the middle of what runs out, at ``at``."""
    low = source.tokens[at].low
    articled = low == "the"
    if articled:
        at += 1
        low = source.tokens[at].low
    if low in MIDDLE_FIRST:
        return _middle(source, at)
    if low in STRETCHES and (articled or at == 0 or source.tokens[at - 1].sort is Lex.BREAK):
        return _day_of_turn(source, at)
    return None


def _day_of_turn(source: Source, at: int) -> Reading | None:
    """ "morning she is discharged", "week his tag comes off"; not "night nurse calls" nor "day he was born"."""
    who = source.tokens[at + 1]
    start = at - (source.low(at - 1) == "the")
    if source.low(start - 1) in NO_DAY_BEHIND and start:
        return None
    known = who.low in SOMEBODY or (who.owned and source.low(at) not in INSTANTS)
    named = who.text.istitle() and source.low(at) not in WEEKDAYS and source.low(at) not in INSTANTS
    if who.sort is not Lex.WORD or not (known or named) or source.tokens[at].owned:
        return None
    found = read_milestone(source, at + 1) or read_turn(source, at + 1, "when")
    if found is not None:
        return found
    end = end_of_clause(source, at + 1) if known else None
    if end is None:
        return None
    words = frozenset(source.lows(at + 1, end - at - 1))
    done = any(is_participle(token) for token in source.tokens[at + 2 : end])
    turns = not words.isdisjoint(PRESENT | VERBS) or (done and not words.isdisjoint(BE | HAVE))
    return Reading(end, TimeKind.EVENT) if turns and words.isdisjoint(NO_TURN) else None


def _middle(source: Source, at: int) -> Reading | None:
    """ "midway through therapy", "half way through the course", "halfway point of his treatment"."""
    end = _behind_middle(source, at)
    if end is None:
        noun = at + 1 + is_dash(source.tokens[at + 1])
        told = source.low(at) == "mid" and source.low(noun) in RUN_OUT
        told = told and source.tokens[noun + 1].sort is not Lex.WORD
        return Reading(noun + 1, TimeKind.EVENT, event="completion") if told else None
    whose = end + (source.low(end) in ARTICLES)
    behind = over_noun(source, whose)
    if behind == whose:
        return None
    known = max((gap for gap in range(whose, behind) if source.low(gap) in RUN_OUT), default=-1)
    if known >= whose:
        return Reading(known + 1, TimeKind.EVENT, event="completion")
    last = source.tokens[behind - 1]
    short = last.text.isupper() and last.end - last.start > 1
    return Reading(behind, TimeKind.EVENT, event="completion") if short else None


def _behind_middle(source: Source, at: int) -> int | None:
    """The piece behind "midway through", "half-way through", "midpoint of"."""
    low, end = source.low(at), at + 1
    if low in HALVES:
        end += is_dash(source.tokens[end])
        if source.low(end) not in ("way", "point"):
            return None
        low, end = ("midpoint" if source.low(end) == "point" else "midway"), end + 1
    if low in POINTS and (low == "midpoint" or source.low(end) == "point"):
        end += source.low(end) == "point"
        return end + 1 if source.low(end) in ("of", "in", "through") else None
    return end + 1 if low in MIDDLES | {"midway"} and source.low(end) in ("through", "into") else None


MIDDLE_FIRST = MIDDLES | HALVES | POINTS
