"""Numbers that name or measure something else than a time: scores, flats, versions, sort codes, the end of "9-12 months"."""

from __future__ import annotations

from planlint.language.times.lexer import NUMERIC, Lex, Token
from planlint.language.times.reading import Source, is_dash
from planlint.language.times.words import MONTHS, SCORES, UNITS, WEEKDAYS, bag

VERSIONS = bag(
    "version v sort para paragraph section code codes ref reference urn serial account acct pin policy batch uprn"
)
SCORED = bag(
    "score scores scored scoring scale scales scaled scaling rate rates rated rating ratings confidence star"
    " wellbeing points outcome improve improves improved"
)
DAILY = bag("each every per a an one all")
CLASSES = bag("year yr class set form")
WHOLES = (5, 10)
"""What scores are given out of."""
SCORE_WITHIN = 7


def names_something(source: Source, at: int, led: str) -> bool:
    """Whether the number at ``at`` is no time, by the words and marks before it or by what it is out of."""
    token = source.tokens[at]
    if token.sort not in NUMERIC:
        return False
    if token.sort is Lex.FRACTION and _is_score(source, at, led):
        return True
    if led or at == 0:
        return False
    before = source.tokens[at - 1]
    if token.sort is Lex.DATE and (before.low in NUMBERED or _goes_on_glued(source, at)):
        return True
    numbered = before.low in CLASSES or (before.low == "day" and source.low(at - 2) not in DAILY)
    if token.sort is Lex.NUMBER and (numbered or _is_phone(before, token)):
        return True
    if before.low == "v" and source.low(at - 2) == "/":
        return False
    if before.low in SCORES and (token.sort is not Lex.DATE or before.low in VERSIONS):
        left = before.low == "out" and source.low(at + 1) in MONTHS
        return not (left or _is_done_again(source, at - 1))
    if (
        before.low in (":", ".", "#")
        and at > 1
        and (source.low(at - 2) in VERSIONS or source.low(at - 2) == "no")
    ):
        return True
    if not token.joined:
        return False
    if before.sort is Lex.WORD:
        if len(before.low) == 1:
            return before.low not in ("x", "×") or token.a == 1
        return token.sort is Lex.NUMBER and before.text.isupper() and before.low not in LEADING
    return before.low in ("-", "+") and _ends_a_number(source, at - 1)


def _goes_on_glued(source: Source, at: int) -> bool:
    """Whether a reference goes on behind what looks like a date: "22-01-0026/A", "12/05/26-B"."""
    mark, behind = source.tokens[at + 1], source.tokens[at + 2]
    glued = mark.joined and behind.joined and mark.low in ("/", "-", "_", "#")
    return glued and behind.sort in (Lex.WORD, Lex.NUMBER, Lex.OTHER) and behind.low not in ("t", "am", "pm")


NUMBERED = bag(
    "sort no nos number ref refs reference urn case id nhs uprn crn ni policy batch serial invoice"
)
"""What a number names by and no day stands behind, whatever it looks like."""


def _is_phone(before: Token, token: Token) -> bool:
    """Whether a number goes on after another one as in a telephone number: "01632 960 145"."""
    if before.sort not in (Lex.NUMBER, Lex.OTHER) or before.low.endswith(("%", ".")):
        return False
    return token.end - token.start >= GROUP and before.end - before.start >= GROUP


def _is_done_again(source: Source, at: int) -> bool:
    """Whether what scores is to be done again: the 16/52 of "re-score 16/52" is a stretch."""
    if source.low(at - 1) in ("rpt", "repeat", "redo", "recheck") and at > 0:
        return True
    return source.low(at - 2) == "re" and is_dash(source.tokens[at - 1]) and source.tokens[at].joined


GROUP = 3
LEADING = (
    frozenset(WEEKDAYS) | frozenset(MONTHS) | bag("by on from until till before w/c wc w/b wb w/e due x")
)


def _ends_a_number(source: Source, at: int) -> bool:
    """Whether the dash or plus at ``at`` hangs on a number: the 12 of "9-12 months", the 4 of "31+4 weeks"."""
    return at > 0 and source.tokens[at].joined and source.tokens[at - 1].sort in (Lex.NUMBER, Lex.OTHER)


def _is_score(source: Source, at: int, led: str) -> bool:
    """ "at 3/10", "from 4/10 to 7/10", "scaled 2/5"; "by 6/10" and "on 3/5" are days."""
    token = source.tokens[at]
    if led == "at":
        return source.low(at - 1) == "at"
    if token.a > token.b or token.b not in WHOLES or led not in ("from", "to", "of", "between", "in", "on"):
        return False
    if token.b == max(WHOLES) and led not in ("on", "between"):
        return True
    behind = range(at - 1, max(at - SCORE_WITHIN, -1), -1)
    return any(source.low(index) in SCORED for index in behind)


def is_improper(source: Source, at: int) -> bool:
    """Whether a fraction is more than one, as no score is: "23/2"; and not "24/7"."""
    token = source.tokens[at]
    return (
        token.a > token.b
        and (token.a, token.b) != (24, 7)
        and not is_dash(source.tokens[at - 1] if at else token)
    )


def is_meeting_number(source: Source, at: int) -> bool:
    """Whether the number at ``at`` is the meeting's own: "CG1", "LAC rev 2 - 17.4.26"; not the day of "core group 2 May"."""
    token, behind = source.tokens[at], source.tokens[at + 1]
    if token.sort is not Lex.NUMBER or token.end - token.start > 1:
        return False
    glued = token.joined and source.tokens[at - 1].text.isupper()
    if behind.sort is Lex.WORD:
        return (glued and behind.low not in MONTHS and behind.low not in UNITS) or behind.low == "on"
    return (
        glued
        or behind.low in (":", ",")
        or (is_dash(behind) and not behind.joined)
        or behind.sort in (Lex.DATE, Lex.END)
    )
