"""Days that are called for what happens on them: "on completion day", "on her moving day", "on A-level results day"."""

from __future__ import annotations

from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import Reading, Source, is_dash, told_as_past
from planlint.language.times.words import ARTICLES, DAYPARTS, NUMBERS, ORDINALS, WEEKDAYS, WORKING, bag

NEVER_NAMED = (
    frozenset(NUMBERS)
    | frozenset(ORDINALS)
    | frozenset(WEEKDAYS)
    | DAYPARTS
    | WORKING
    | bag(
        "a an any each every one that this those these same other next last following previous alternate given odd set and or"
        " but not to of in by from with school nursery college bad good better hot cold wet dry rainy snow sunny busy quiet free"
        " off rest normal typical average particular certain different non every-other training bank all which what whichever"
        " contact weekly very early late mother's father's valentine's mother father pay nearest agreed"
    )
)
"""What goes before a day that is not the only one of its kind."""
MOST_OF_NAME = 3


def read_called_day(source: Source, at: int) -> Reading | None:
    """The day at ``at`` behind "on", by what it is called; None for a day of any other kind."""
    begin = at + (source.low(at) in ARTICLES and not _hangs(source, at + 1))
    for gap in range(begin, begin + 2 * MOST_OF_NAME):
        token = source.tokens[gap]
        if is_dash(token) and token.joined and gap > begin:
            continue
        hung = _hangs(source, gap + 1) or (gap > begin and _hangs(source, gap - 1))
        if token.sort is not Lex.WORD or (token.low in NEVER_NAMED and not hung) or token.owned:
            return None
        if token.low == "day":
            ends = source.tokens[gap + 1].sort is not Lex.WORD and not is_dash(source.tokens[gap + 1])
            return (
                Reading(gap + 1, TimeKind.EVENT)
                if gap > begin and ends and not told_as_past(source, at)
                else None
            )
    return None


def _hangs(source: Source, at: int) -> bool:
    """Whether the piece is a hyphen that joins the words around it: of "move-in day", "A-level results day"."""
    return is_dash(source.tokens[at]) and source.tokens[at].joined
