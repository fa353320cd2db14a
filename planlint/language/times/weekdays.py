"""Reading rhythms of weekdays: "Mondays and Thursdays", "Mon–Fri", "on a Monday", "Tuesday evenings"."""

from __future__ import annotations

from planlint.language.times.counts import frequency
from planlint.language.times.hours import end_of_daypart, end_of_hours
from planlint.language.times.lexer import Lex
from planlint.language.times.moments import short_weekday_stands
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.words import (
    PLURAL_WEEKDAYS,
    WEEKDAYS,
    bag,
)

LISTED = frozenset(("and", ",", "&", "/", "or", "plus"))


SCHOOL_DAYS = bag("days nights mornings")
DATELIKE = (Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION)


def end_of_weekdays(source: Source, at: int) -> int:
    """Reads on through "Mondays, Wednesdays and Fridays"; ``at`` is the first of them. The piece behind the last."""
    end = at + 1
    for _ in range(6):
        gap = end
        while source.low(gap) in LISTED and gap < end + 2:
            gap += 1
        if source.low(gap) == "every":
            gap += 1
        if gap == end or source.low(gap) not in WEEKDAYS or not short_weekday_stands(source, gap, led=True):
            break
        behind = source.tokens[gap + 1]
        if behind.sort in DATELIKE:
            break
        end = gap + 1
    return end_of_daypart(source, end)


def read_weekdays(source: Source, at: int, led: str) -> Reading | None:
    """ "Mondays", "Mon–Fri", "Monday and Wednesday", "on a Monday", "Tuesday evenings"."""
    if source.low(at) == "school" and source.low(at + 1) in SCHOOL_DAYS and led:
        return frequency(at + 2)
    article = source.low(at) == "a"
    if article:
        at += 1
    token = source.tokens[at]
    if token.sort is not Lex.WORD or token.low not in WEEKDAYS:
        return None
    behind = at + 1
    if (is_dash(source.tokens[behind]) or source.low(behind) in ("to", "through")) and source.low(
        behind + 1
    ) in WEEKDAYS:
        after = source.tokens[behind + 2]
        hours = end_of_hours(source, behind + 2) > behind + 2
        if (hours or after.sort not in DATELIKE) and not source.tokens[behind + 1].owned:
            return frequency(end_of_daypart(source, behind + 2))
    if token.owned and token.low not in PLURAL_WEEKDAYS:
        return None
    if not short_weekday_stands(source, at, led=bool(led)):
        return None
    end = end_of_weekdays(source, at)
    words = [source.tokens[index] for index in range(at, end) if source.tokens[index].sort is Lex.WORD]
    days = [word for word in words if word.low in WEEKDAYS]
    plural = any(word.low in PLURAL_WEEKDAYS for word in days) or words[-1].low in (
        "mornings",
        "evenings",
        "afternoons",
        "nights",
    )
    nxt = source.tokens[end]
    if nxt.sort in DATELIKE and not plural:
        return None
    if plural or len(days) > 1 or (article and led == "on"):
        return frequency(end)
    return None
