"""What tells apart a span that is to come from one that has been or an age: "place held for 48 hrs", "6-8 wk GP check"."""

from __future__ import annotations

from planlint.language.times.lexer import NUMERIC, Lex, Token
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
    return token.sort in NUMERIC


def is_held(source: Source, at: int, led: str) -> bool:
    """Whether something is held open so long: "Refuge place held for 48 hrs"; not "he was held for 48 hrs"."""
    return led == "for" and at > 2 and source.low(at - 2) in HELD and source.low(at - 3) in HOLDABLE


def is_given_to(source: Source, start: int, end: int) -> bool:
    """Whether somebody has so long to do something: "Contractor given 28 days to make good"; not "it took 28 days to mend"."""
    doing = source.tokens[end + 1]
    whole = source.low(end) == "to" and doing.sort is Lex.WORD and doing.low not in ENDS_SPAN
    return (
        whole
        and start > 0
        and source.low(start - 1) in GRANTED
        and HELPED.isdisjoint(source.lows(start - 2, 1))
    )


GRANTED = bag("given got allowed granted has have gets get")
HELPED = bag("was were had been")
ENDS_SPAN = bag("the a his her their date this that my")


def is_agreed_on(source: Source, start: int, led: str) -> bool:
    """Whether a cell says in short that something goes on so long: "Staying put agreed for a further 6 months"."""
    done = start - 2 - (source.low(start - 2) in ("on", "up"))
    if led != "for" or done < 1 or source.low(done) not in AGREED:
        return False
    before = source.lows(max(done - MOST_SHORT, 0), min(done, MOST_SHORT))
    return HELPED.isdisjoint(before) and PERSONS.isdisjoint(before)


AGREED = bag(
    "agreed approved granted extended renewed funded imposed kept ordered prescribed awarded continued"
)
PERSONS = bag("he she they we i you who mum dad has have had nan gran")


def is_to_be_done(source: Source, at: int) -> bool:
    """Whether a cell says in short what is to be done with something: "Script collected daily for 28 days"."""
    for index in range(at - 1, max(at - MOST_SHORT, 0), -1):
        if source.low(index) in PASSIVE:
            return source.tokens[index - 1].sort is Lex.WORD and source.low(index - 1) not in DOERS
    return False


def is_told_on(source: Source, start: int, end: int) -> bool:
    """Whether a span that ends with "on" is when something is done again: "follow-up call three months on"."""
    if source.low(end) != "on" or source.tokens[end + 1].sort not in CLOSING or not start:
        return False
    if source.tokens[end + 1].sort is Lex.MARK and source.low(end + 1) not in (".", ";", ")"):
        return False
    before = source.lows(max(start - MOST_OF_CELL, 0), min(start, MOST_OF_CELL))
    return not AGAIN.isdisjoint(before) and NOT_AGAIN.isdisjoint(before)


AGAIN = bag(
    "follow followup follow-up check call phone ring text visit visited review reviewed rereview revisit revisited repeat"
    " repeated retest retested weigh reweigh weighed measure remeasure measured score rescore scored scan recheck rechecked"
    " feedback survey contact catch again"
)
NOT_AGAIN = bag("still no nothing never not yet without was were had has have since he she they it") | {
    "didn't",
    "hasn't",
}
MOST_OF_CELL = 8
CLOSING = (Lex.BREAK, Lex.END, Lex.MARK)


def is_on_order(source: Source, start: int, end: int) -> bool:
    """Whether a span behind a mark tells when what was asked for will be there: "beds ordered, 5-7 wkg days"."""
    if start < 2 or source.low(start - 1) not in (",", "-", ":", "(", ";"):
        return False
    asked = start - 2 - (source.low(start - 2) in ("for", "off", "in", "up"))
    behind = source.tokens[end]
    closed = behind.sort in (Lex.BREAK, Lex.END) or behind.low in (".", ";", ")", ",")
    if closed and "notice" in source.lows(max(asked - 1, 0), 2):
        return not NOTICED.isdisjoint(source.lows(max(asked - MOST_SHORT, 0), MOST_SHORT + 1))
    return closed and source.low(max(asked, 0)) in ASKED and NOT_AGAIN.isdisjoint(source.lows(0, asked))


NOTICED = bag("served serves serve given gives give gave handed hands put had issued issues got sent")
"""What is done with notice: "Home has served notice, 28 days"."""
ASKED = bag(
    "ordered requested applied sent submitted referred posted dispatched lodged commissioned reordered chased bid placed"
)


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
