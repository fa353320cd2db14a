"""Days and months that a cell names with nothing before them: "dev rv Mar, dad to attend", "at school 27th", "open evening 5/3 - both"."""

from __future__ import annotations

from planlint.language.times.lexer import Lex, Token
from planlint.language.times.participles import is_participle
from planlint.language.times.reading import Source, is_dash, told_as_past
from planlint.language.times.words import CHANGES, NUMBERS, SCORES, TITLES, bag

SHORT_MONTHS = bag("feb mar apr jun jul aug sep sept oct nov dec")
NEVER_BEFORE = bag(
    "a an the his her their your my our its this that these those each every any some no one and or but with from to for of by in on"
    " at as is are was were be been has have had not than ring rang rings see sees saw call calls called tell tells told ask asks"
    " asked text texts visit visits meet meets met like likes love loves support supports mr mrs ms miss dr baby little then who"
)
"""What goes before somebody, or before a thing that has no day."""
RANKED = bag(
    "came come comes finished finish placed ranked rank position place year yr floor grade class form team division half set"
    " generation cousin degree born child baby eldest youngest percentile centile weight wt height ht hc ofc bmi on"
)
NUMBERED = bag(
    "room flat unit plot house block ward floor bed ratio odds size level page vision grade band section para stage score bp key"
    " marks mark spelling maths quiz test half"
)
MOST_DAY, MOST_MONTH, CLOCK_HOURS = 31, 12, 24


def is_month_in_short(source: Source, at: int) -> bool:
    """Whether a month cut to three letters ends what a cell says, behind what is done in it: "dental check Apr, nan to take"."""
    token, before = source.tokens[at], source.tokens[at - 1]
    if not at or token.low not in SHORT_MONTHS or not token.text.istitle() or before.sort is not Lex.WORD:
        return False
    return _goes_before(before) and not before.text.istitle() and _parts(source, at + 1)


def is_day_in_short(source: Source, at: int) -> bool:
    """Whether an ordinal is a day where a cell goes on or ends behind it: "See T at school 27th, not at home"."""
    token, before = source.tokens[at], source.tokens[at - 1]
    if not at or token.sort is not Lex.ORDINAL or token.a == 1 or before.sort is not Lex.WORD:
        return False
    if not RANKED.isdisjoint(source.lows(max(at - 3, 0), min(at, 3))) or before.low in NUMBERS:
        return False
    return _goes_before(before) and _parts(source, at + 1) and not told_as_past(source, at)


def is_fraction_in_short(source: Source, at: int) -> bool:
    """Whether a fraction that is no share is a day where a cell goes on behind it: "Parents' evening 5/3 - both"."""
    token, before = source.tokens[at], source.tokens[at - 1]
    if (
        not at
        or before.sort is not Lex.WORD
        or not MOST_DAY >= token.a > token.b >= 1
        or token.b > MOST_MONTH
    ):
        return False
    if (token.a, token.b) == (CLOCK_HOURS, 7) or before.low in NUMBERED or before.low in SCORES:
        return False
    return _goes_before(before) and not _is_end(source.tokens[at + 1]) and _parts(source, at + 1)


def is_dotted_in_short(source: Source, at: int) -> bool:
    """Whether "19.1" is the day on which something was or will be done: "ref sent 19.1, HV to ring"."""
    before = source.tokens[at - 1]
    done = at > 0 and is_participle(before) and before.low not in CHANGES and before.low in DONE
    return done and _parts(source, at + 1)


DONE = bag(
    "sent posted emailed signed received submitted filed visited referred booked returned delivered issued served chased called"
    " phoned texted"
)


def _goes_before(token: Token) -> bool:
    return token.low not in NEVER_BEFORE and token.low not in TITLES and not token.owned


def _parts(source: Source, at: int) -> bool:
    """Whether the cell ends at ``at``, or a comma or a dash between spaces parts what follows."""
    token = source.tokens[at]
    return _is_end(token) or token.low in (",", ";") or (is_dash(token) and not token.joined)


def _is_end(token: Token) -> bool:
    return token.sort in (Lex.BREAK, Lex.END) or token.low == "."
