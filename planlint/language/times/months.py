"""Whether a word is a month, and the year behind it: the girl called May, the verb, and 14 May."""

from __future__ import annotations

from planlint.language.times.dates import (
    full_year,
)
from planlint.language.times.lexer import Lex, Token
from planlint.language.times.reading import Source
from planlint.language.times.words import (
    MONTHS,
    NAMES_TOO,
    TITLES,
    WEEKDAYS,
    bag,
)

FIRST_YEAR, LAST_YEAR = 1900, 2100


AFTER_MONTH = bag("and at to for from until till or in by then on if with when as before")


def is_month(source: Source, at: int) -> bool:
    """Whether the piece is a month's name in itself, when a number or "in" stands beside it."""
    token = source.tokens[at]
    return token.sort is Lex.WORD and token.low in MONTHS and not token.owned


def month_beside_number(source: Source, at: int) -> bool:
    """Whether the month at ``at`` that follows a number may be one: "14 may" is, "steps 1 and 2 may be needed" not."""
    if not is_month(source, at):
        return False
    token, behind = source.tokens[at], source.tokens[at + 1]
    if token.text[0].isupper() or token.low not in ("may", "march", "mar"):
        return True
    return behind.sort is not Lex.WORD or behind.low in AFTER_MONTH


def read_year(source: Source, at: int) -> tuple[int, int] | None:
    """A year behind a month, and the piece behind it: "2026", "'26", ", 2026", "26" where nothing is counted."""
    if source.low(at) == "," and is_year(source.tokens[at + 1], four=True):
        at += 1
    token = source.tokens[at]
    if token.low in ("'", "’", "‘") and source.tokens[at + 1].joined and is_year(source.tokens[at + 1]):
        return full_year(source.tokens[at + 1].a), at + 2
    if is_year(token, four=True):
        return token.a, at + 1
    behind = source.tokens[at + 1]
    if is_year(token) and token.a >= 10 and (behind.sort is not Lex.WORD or behind.low in AFTER_MONTH):
        return full_year(token.a), at + 1
    return None


def is_year(token: Token, *, four: bool = False) -> bool:
    if token.sort is not Lex.NUMBER:
        return False
    size = token.end - token.start
    return (size == 4 and FIRST_YEAR <= token.a <= LAST_YEAR) or (size == 2 and not four)


def _names_something(source: Source, at: int) -> bool:
    """Whether a month nothing introduces is part of a name: "31 October Drive", "the October Gallery"."""
    token, behind = source.tokens[at], source.tokens[at + 1]
    return (
        behind.sort is Lex.WORD
        and behind.text[0].isupper()
        and not (behind.text.isupper() or token.text.isupper())
        and behind.low not in WEEKDAYS
    )


def _is_street(source: Source, at: int) -> bool:
    """Whether a month is the name of a street: "July Road"."""
    behind = source.tokens[at + 1]
    return behind.text.istitle() and behind.low in STREETS and not source.tokens[at].text.isupper()


STREETS = bag("street road lane avenue drive court way place crescent terrace gardens grove mews rise close")
_ACTING = bag("will to has is should must can")


def bare_month_stands(source: Source, at: int, *, led: str) -> bool:
    """Whether a month's name without a number is the month: always for July, for May only where the words around say so.

    ``led`` is "sure" behind "by", "in" behind that word, "part" behind "mid", "end of" and the like, where nobody is meant.
    """
    token = source.tokens[at]
    if token.sort is not Lex.WORD or token.low not in MONTHS or token.owned:
        return False
    before, behind = source.low(at - 1) if at else "", source.tokens[at + 1]
    if before in TITLES:
        return False
    if led == "part":
        return token.low not in ("may", "march", "mar") or token.text[0].isupper() or before != "end"
    if token.low not in NAMES_TOO and len(token.low) > 3:
        return (bool(led) and not _is_street(source, at)) or not (led or _names_something(source, at))
    if not token.text[0].isupper():
        return led in ("sure", "in") and (
            token.low == "april" or token.low == "june" or behind.sort is not Lex.WORD
        )
    if (
        behind.sort is Lex.WORD
        and behind.text[0].isupper()
        and not token.text.isupper()
        and not behind.text.isupper()
    ):
        # "In June Ben will ring": two capitals, but the second is somebody who acts.
        return led in ("in", "sure") and source.low(at + 2) in _ACTING
    if behind.low == "(" and source.tokens[at + 2].text.isupper():
        return False
    return bool(led)
