"""What tells apart a span that is to come from one that has been or an age: "place held for 48 hrs", "6-8 wk GP check"."""

from __future__ import annotations

from planlint.language.times.lexer import Lex, Token
from planlint.language.times.reading import Source
from planlint.language.times.words import bag

HELD = bag("held kept reserved booked saved")
HOLDABLE = bag("place bed room slot space flat offer spot tenancy post job cot keys phone phones")
PASSIVE = bag(
    "collected checked applied monitored recorded logged weighed supervised delivered administered measured charted tested"
    " dispensed inspected counted reviewed observed signed"
)
MOST_SHORT = 5
DOERS = bag(
    "he she they who it baby child boy girl son daughter twins brother sister was were been has had have mum dad we i you sw fsw hv nan gran"
)
CHECKED_BY = bag("gp hv mw nurse health developmental baby postnatal hearing")
DUE_AT = bag("imms immunisations jabs vaccinations vaccines")


def dated(token: Token) -> bool:
    """Whether a piece is a number or a written date."""
    return token.sort in (Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION)


def is_held(source: Source, at: int, led: str) -> bool:
    """Whether something is held open so long: "Refuge place held for 48 hrs"; not "he was held for 48 hrs"."""
    return led == "for" and at > 2 and source.low(at - 2) in HELD and source.low(at - 3) in HOLDABLE


def is_to_be_done(source: Source, at: int) -> bool:
    """Whether a cell says in short what is to be done with something: "Script collected daily for 28 days"."""
    for index in range(at - 1, max(at - MOST_SHORT, 0), -1):
        if source.low(index) in PASSIVE:
            return source.tokens[index - 1].sort is Lex.WORD and source.low(index - 1) not in DOERS
    return False


def is_of_a_check(source: Source, start: int, end: int, led: str) -> bool:
    """Whether weeks tell the age that is checked or vaccinated at: "6-8 wk GP check", "imms 8, 12 + 16 wks"."""
    if source.low(end) in CHECKED_BY and source.low(end + 1) in ("check", "checks", "review", "screen"):
        return True
    listed = source.low(start - 1) in ("and", "&", "+") and source.tokens[start - 2].sort is Lex.NUMBER
    if listed and not led and start > 3 and source.low(start - 3) in ("at", ","):
        return True
    turns = source.low(end) in ("on", "off") and source.tokens[end + 1].sort is not Lex.WORD
    if turns and not led and not dated(source.tokens[end + 1]):
        return True
    return not led and not DUE_AT.isdisjoint(source.lows(max(start - MOST_SHORT, 0), min(start, MOST_SHORT)))
