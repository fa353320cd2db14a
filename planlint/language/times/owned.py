"""Whether a cell says nothing but who is to do it beside its time: "hv 10/2", "T/c to mum 29/1", "17/2 - FSW to weigh"."""

from __future__ import annotations

from planlint.language.times.lexer import Lex, Token
from planlint.language.times.months import AFTER_MONTH
from planlint.language.times.reading import Source, is_dash
from planlint.language.times.words import OWNERS, WEEKDAYS, bag

MARKS = frozenset("&+/,:;-–—().@")
AROUND = bag(
    "and with to the by from c t tc call text ring phone email visit letter mtg meeting appointment lead prof professional"
    " professionals worker nurse teacher manager mgr team officer head tutor practitioner coordinator lawyer solicitor"
    " guardian chair advocate mentor therapist counsellor review family support early help school social new old"
)
MOST_AROUND = 7
LONGEST_SHORT = 6


def alone_with_owners(source: Source, start: int, end: int) -> bool:
    """Whether the line holds nothing but owners and marks outside these pieces, and at least one owner before them."""
    first = start
    while first > 0 and source.tokens[first - 1].sort is not Lex.BREAK:
        first -= 1
        if start - first > MOST_AROUND:
            return False
    behind = end
    while source.tokens[behind].sort not in (Lex.BREAK, Lex.END):
        behind += 1
        if behind - end > MOST_AROUND:
            return False
    outside = source.tokens[first:start] + source.tokens[end:behind]
    dashed = start > first and is_dash(source.tokens[start - 1])
    known = any(token.low in OWNERS or (dashed and token.text.isupper()) for token in outside)
    return known and all(is_owner(token) for token in outside)


def is_owner(token: Token) -> bool:
    """Whether a piece is an owner, an initialism, a mark or one of the small words around them."""
    if token.sort is Lex.MARK:
        return token.low in MARKS
    if token.sort is not Lex.WORD:
        return False
    short = len(token.text) == 1 or (token.text.isupper() and len(token.text) <= LONGEST_SHORT)
    return token.low in OWNERS or token.low in AROUND or short or token.low in WEEKDAYS


def unlike_a_share(source: Source, at: int) -> bool:
    """Whether a fraction is more than one, as no score is, where nobody lives: "to go in 28/5 so that", "HV 10/2"."""
    token, before, behind = source.tokens[at], source.tokens[at - 1], source.tokens[at + 1]
    if not 1 <= token.b <= MOST_MONTH or (at > 0 and before.low == "/"):
        return False
    if alone_with_owners(source, at, at + 1) and before.low not in FORMS:
        return (token.a >= token.b or token.b > SMALL_SHARE) and token.b not in OUT_OF
    if at and (before.low in FORMS or before.sort not in (Lex.WORD, Lex.MARK)):
        return False
    if before.low in ("and", "&", "or") and source.tokens[at - 2].sort is Lex.FRACTION:
        return False
    further = source.tokens[at + 2]
    listed = (
        behind.low in ("and", "or") and further.sort is Lex.FRACTION and further.a > MOST_MONTH > further.b
    )
    goes_on = behind.sort is Lex.WORD and behind.low not in AFTER_MONTH and behind.low not in GOES_ON
    goes_on = goes_on and not listed
    return (
        token.a > MOST_MONTH
        and token.b < token.a
        and not goes_on
        and (at > 0 or listed or behind.sort is not Lex.WORD)
    )


MOST_MONTH = 12
SMALL_SHARE = 4
OUT_OF = (5, 7, 10, 12)
GOES_ON = bag("so re via because but about using please unless after again")
FORMS = bag(
    "sdq phq gad audit bmi dash ward order invoice bill receipt item account cheque wks weeks form f ref case file no vision size bp flat class group grp set bus route page pg unit lot plot cohort"
)
