"""Turns of things that may come more than once or have no name: "after any complaint", "on the day of any absence", "at next governors"."""

from __future__ import annotations

from planlint.language.times.clauses import STOPS, over_noun
from planlint.language.times.events import take_in_date
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import Reading, Source, told_as_past
from planlint.language.times.words import ARTICLES, DAYPARTS, MONTHS, UNITS, WEEKDAYS, bag

ANY_LEADS = bag("before after following")
NEXT_LEADS = bag("at by before until")
WHOLE = bag("any every each")
DAYS = bag("day days morning evening night date")
NO_TURN = (
    frozenset(UNITS)
    | frozenset(WEEKDAYS)
    | frozenset(MONTHS)
    | DAYPARTS
    | bag(
        "of one other others length amount number time point stage more way case account given occasion basis age further level step door table"
        " bench stop house phase opportunity chance available school weekend steps floor part and or"
    )
)
"""What is no turn of things behind "any" or "next"."""
BEHIND = bag("from of with to by in at between against")
MOST_OF_CELL = 14


def read_any_turn(source: Source, start: int, at: int, lead: str) -> Reading | None:
    """What may happen, behind a lead that begins at ``start``: "after any contact from P", "on the day of any absence"."""
    if lead in NEXT_LEADS:
        following = _next_held(source, at)
        if following is not None:
            return following
    if lead == "on":
        day = _behind_day_of(source, at)
        at = day if day > at else source.size
    elif lead not in ANY_LEADS:
        return None
    if source.low(at) != "any" or told_as_past(source, start):
        return None
    end = _over_turn(source, at + 1)
    return Reading(end, TimeKind.EVENT) if end > at + 1 else None


def _behind_day_of(source: Source, at: int) -> int:
    """The piece behind "the day of", "first day of" in short; ``at`` itself for none."""
    end = at + (source.low(at) in ARTICLES or source.low(at) in ("first", "1st"))
    return end + 2 if source.low(end) in DAYS and source.low(end + 1) == "of" else at


def _over_turn(source: Source, at: int) -> int:
    """The piece behind a noun and what belongs to it; ``at`` itself where no turn of things stands."""
    if source.low(at) in NO_TURN - {"further"} or source.tokens[at].sort is not Lex.WORD:
        return at
    end = over_noun(source, at)
    for _ in range(2):
        if source.low(end) not in BEHIND or source.tokens[end + 1].sort is not Lex.WORD:
            break
        further = over_noun(source, end + 1)
        if further == end + 1:
            break
        end = further
    return end


def _next_held(source: Source, at: int) -> Reading | None:
    """ "at next governors", "by the next ward round": whatever is held again, where a short cell or sentence ends with it."""
    begin = at + (source.low(at) == "the") + 1
    if source.low(begin - 1) != "next" or source.size > MOST_OF_CELL:
        return None
    end = begin
    while source.tokens[end].sort is Lex.WORD and source.low(end) not in STOPS | NO_TURN and end < begin + 3:
        end += 1
    if end == begin or source.tokens[end].sort is Lex.WORD or source.tokens[end - 1].owned:
        return None
    reading = Reading(end, TimeKind.EVENT)
    take_in_date(source, reading)
    return reading
