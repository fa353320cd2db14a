"""Clauses of haste that leave out their verb: "til Kerry back off leave", "once bb 2kg", "until risk assess complete"."""

from __future__ import annotations

from planlint.language.times.lexer import Lex
from planlint.language.times.reading import Source, is_dash, told_as_past
from planlint.language.times.words import ARTICLES, bag

LEADS = bag("until till once when")
NO_SUBJECT = bag(
    "and or but if when once until before after till while so that which who to will would should can could is are was were be"
    " been has have had do does did not there it's as than then how why where for with by at on in from off out back up"
    " he she they we you i it this that these those"
)
REACHED = bag("back home in out gone complete over up off through done better here sorted clear dry")
"""What somebody or something is at last: "till Mum home", "once results in"."""
LINKS = bag("from off on in at with of to")
WEIGHTS = bag("kg kgs lb lbs st g grams kilos stone")
LIMITS = bag("over above under below past at about approx")
DAILY = bag(
    "tea dinner lunch breakfast bath bed school nursery class lesson telly homework lights bell door food light asleep meal"
)
"""What is over, in or out every day."""
MOST_SUBJECT, MOST_PLACE = 4, 3


def end_of_verbless(source: Source, start: int) -> int | None:
    """The piece behind a clause without a verb that the word at ``start`` leads in; None for any other words."""
    if source.low(start) not in LEADS or told_as_past(source, start):
        return None
    at = start + 1
    for gap in range(at, at + 2 * MOST_SUBJECT):
        token = source.tokens[gap]
        if gap > at:
            end = _behind_weight(source, gap) or _behind_state(source, gap)
            if end:
                return None if not DAILY.isdisjoint(source.lows(at, end - at)) else end
        hung = token.joined and (token.low in ("/", "&") or is_dash(token))
        if hung or (gap == at and token.low in ARTICLES):
            continue
        if token.sort is not Lex.WORD or token.low in NO_SUBJECT or token.owned:
            return None
    return None


def _behind_weight(source: Source, at: int) -> int:
    """The piece behind "2kg", "over 5 lb"; 0 where no weight is reached."""
    at += source.low(at) in LIMITS
    token, behind = source.tokens[at], source.tokens[at + 1]
    if token.sort not in (Lex.NUMBER, Lex.OTHER) or behind.low not in WEIGHTS:
        return 0
    return at + 2


def _behind_state(source: Source, at: int) -> int:
    """The piece behind "back off leave", "home from hosp", "in"; 0 where the words go on otherwise."""
    low = source.low(at)
    if low not in REACHED or source.tokens[at].sort is not Lex.WORD:
        return 0
    if _ends(source, at + 1):
        return at + 1
    if low not in ("back", "home", "out") or source.low(at + 1) not in LINKS:
        return 0
    end = at + 2
    while (
        end < at + 2 + MOST_PLACE
        and source.tokens[end].sort is Lex.WORD
        and source.low(end) not in NO_SUBJECT
    ):
        end += 1
    return end if end > at + 2 and _ends(source, end) else 0


def _ends(source: Source, at: int) -> bool:
    token = source.tokens[at]
    return (
        token.sort in (Lex.BREAK, Lex.END)
        or (token.sort is Lex.MARK and not token.joined)
        or token.low in ",.;)"
    )
