"""Words that make a time of whatever clause follows: "the minute he turns up", "next time she rings", "when I'm next in town".

Other leads ask what the clause tells of and where it stands (``waits``); behind these nothing else can be meant but that once.
"""

from __future__ import annotations

from collections.abc import Callable

from planlint.language.times.lexer import Lex
from planlint.language.times.participles import IRREGULAR
from planlint.language.times.reading import Source, is_dash
from planlint.language.times.words import ARTICLES, OWNERS, PAST, bag

INSTANTS = bag("minute moment instant")
NO_INSTANT = bag("at for of in from about")
"""What goes before "the moment" where it is now or one of them: "at the moment you get the bus"."""
SEEN_AGAIN = bag("when before until till once after whenever")
PERSONS = bag(
    "he she they we you i it everyone everybody someone somebody anyone anybody anything something nothing"
)
SEVERAL = bag("they we you i")
BE_HAVE = bag("is are has have 's")
CONTRACTED = frozenset(f"{who}'{verb}" for who in ("we", "they", "you", "i") for verb in ("ve", "re", "m"))
"""A person with a verb hung on: "I'm", "we've"."""
NEVER_VERBS = bag(
    "of for to with by at on in from that who which and or but was were had did would could as this is's than"
)
MOST_SUBJECT, MOST_BEFORE_NEXT = 5, 4
Told = Callable[[Source, int], tuple[int, bool]]


def end_of_sure_clause(source: Source, at: int, told: Told) -> int | None:
    """The piece behind the lead at ``at`` and all its clause; ``told`` gives the end of what a verb goes on with."""
    low = source.low(at)
    if low in SEEN_AGAIN:
        return _behind_next(source, at + 1, told)
    begin = at + (low == "the")
    if low == "the" and source.low(begin) in INSTANTS and source.low(at - 1) not in NO_INSTANT:
        begin += 1
    elif source.lows(begin, 2) == ("next", "time"):
        begin += 2
    else:
        return None
    begin += source.low(begin) == "that"
    verb = _verb(source, begin)
    if verb is None or (source.low(verb) in BE_HAVE and source.low(verb + 1) in NEVER_VERBS):
        return None
    return told(source, verb)[0]


def _behind_next(source: Source, at: int, told: Told) -> int | None:
    """Behind "when": the end of "I'm next over Caister way", "he next sees his dad", "we are next in court"."""
    for gap in range(at + 1, at + MOST_BEFORE_NEXT + 1):
        token, before = source.tokens[gap], source.tokens[gap - 1]
        if before.sort is not Lex.WORD or token.sort is not Lex.WORD:
            return None
        if token.low == "next":
            somebody = before.low in PERSONS | CONTRACTED | OWNERS | BE_HAVE or before.owned
            end = told(source, gap)[0] if somebody or before.text.istitle() else gap
            return end if end > gap + 1 else None
    return None


def _verb(source: Source, at: int) -> int | None:
    """The verb in the present behind its subject at ``at``: of "he turns", "Ms Lee is", "anything worries", "we've"."""
    first = source.tokens[at]
    if first.sort is not Lex.WORD or first.low in NEVER_VERBS:
        return None
    if first.low in CONTRACTED:
        return at
    if first.low in PERSONS:
        return at if first.owned else _behind_person(source, at + 1, several=first.low in SEVERAL)
    for gap in range(at + 1, at + MOST_SUBJECT):
        token = source.tokens[gap]
        if token.sort is not Lex.WORD:
            if is_dash(token) and token.joined:
                continue
            return None
        if token.low in NEVER_VERBS or token.low in PAST - BE_HAVE:
            return None
        if token.low in BE_HAVE or (gap > at + (first.low in ARTICLES) and _is_third(source, gap)):
            return gap
    return None


def _behind_person(source: Source, at: int, *, several: bool) -> int | None:
    at += source.low(at) in ("both", "all", "first", "finally", "actually", "else")
    token = source.tokens[at]
    gone = token.low in PAST - BE_HAVE or token.low in IRREGULAR or token.low.endswith("ed")
    if token.sort is not Lex.WORD or token.low in NEVER_VERBS or gone:
        return None
    return at if several or token.low in BE_HAVE or _is_third(source, at) else None


def _is_third(source: Source, at: int) -> bool:
    """Whether a word has the form that a verb has behind "he"."""
    token = source.tokens[at]
    return token.low.endswith("s") and not token.low.endswith("ss") and not token.owned
