"""Reading weekdays by their first letters ("M-F", "Tu/Th", "M/W/F") and Saturdays in short ("Sats: Nana").

A letter or two may be anything, so that more is asked of what stands around them: the letters go up through the week, and
hours, an end, somebody or the end of the cell follows. "Sats" are exams unless a turn of somebody, an hour or Sundays do.
"""

from __future__ import annotations

from planlint.language.times.counts import frequency
from planlint.language.times.ends import read_ends
from planlint.language.times.hours import end_of_daypart, end_of_hours
from planlint.language.times.lexer import Lex
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.weekdays import LISTED, end_of_weekdays
from planlint.language.times.words import OWNERS, TITLES, WEEKDAYS, bag

FIRST = {"M": 0, "T": 1, "W": 2, "F": 4}
SHORT = {"Mo": 0, "Tu": 1, "TU": 1, "We": 2, "Th": 3, "TH": 3, "Fr": 4, "Sa": 5, "Su": 6}
LETTERS = FIRST | SHORT | {"Fri": 4, "Sat": 5, "Sun": 6}
LETTER_FIRST = frozenset(name.lower() for name in FIRST | SHORT) | bag("tues thurs sats")
UNTIL = bag("until till til from for only at with")
MANNERS = bag("mr mrs ms miss mx dr cllr sir lady judge pc sgt form class group year yr")
SEXES = bag("sex gender trans transition transitioned identifies")
FAMILY = OWNERS | TITLES | bag("nana grandma granddad stepdad stepmum pops cgm partner")
WORKING_WEEK = [0, 4]
"""What may be "male to female" as well."""
MOST_LETTERS = 5


def read_letters(source: Source, at: int) -> Reading | None:
    """ "M-F", "Tu/Th", "M/W/F" where they can be nothing but weekdays."""
    if source.low(at) == "sats":
        return _saturdays(source, at)
    days, end = _chain(source, at)
    before = source.tokens[at - 1]
    if (
        len(days) < 2
        or days != sorted(set(days))
        or (at and (source.tokens[at].joined or before.low in MANNERS))
    ):
        return None
    behind = source.tokens[end]
    sure = behind.low in UNTIL or behind.sort is Lex.CLOCK or end_of_hours(source, end) > end
    if sure or source.whole(at, end):
        return frequency(end)
    if (
        behind.joined
        and behind.sort is not Lex.END
        and (behind.sort is Lex.WORD or behind.low in ("-", "/", "'"))
    ):
        return None
    names = {token.text for token in source.tokens[at:end:2]}
    ranged, plain = is_dash(source.tokens[at + 1]), names <= FIRST.keys()
    if plain and (before.sort is Lex.NUMBER or not SEXES.isdisjoint(source.lows(max(at - 2, 0), 4))):
        return None
    if plain and not ranged and len(days) == 2:
        return None
    followed = behind.sort is not Lex.WORD or behind.low in FAMILY or not plain or len(days) > 2
    opens = (at == 0 or before.sort is Lex.BREAK) and days != WORKING_WEEK
    return frequency(end) if followed or (opens and behind.text.islower()) else None


def _chain(source: Source, at: int) -> tuple[list[int], int]:
    """The days of letters that a dash or strokes join, and the piece behind the last of them."""
    day, end, days = LETTERS.get(source.tokens[at].text), at, list[int]()
    while day is not None and len(days) < MOST_LETTERS:
        days.append(day)
        mark, behind = source.tokens[end + 1], source.tokens[end + 2]
        end += 1
        ranged = is_dash(mark) and len(days) == 1
        if not (mark.joined and behind.joined and (ranged or mark.low == "/")):
            break
        if len(days) > 1 and is_dash(source.tokens[at + 1]):
            break
        following = LETTERS.get(behind.text)
        if following is None:
            break
        day, end = following, end + 1
    return days, end


def _saturdays(source: Source, at: int) -> Reading | None:
    """ "Sats: Nana", "Sats 10-12", "Sats & Suns", where no exam is meant."""
    if source.tokens[at].text not in ("Sats", "sats"):
        return None
    mark, behind = source.tokens[at + 1], source.tokens[at + 2]
    listed = mark.low in LISTED and behind.low in WEEKDAYS and behind.low.endswith("s")
    turn = (mark.low == ":" or is_dash(mark)) and behind.low in FAMILY
    end = end_of_weekdays(source, at) if listed else end_of_daypart(source, at + 1)
    if not (listed or turn or end > at + 1 or end_of_hours(source, at + 1) > at + 1):
        return None
    found = frequency(end)
    if not turn:
        read_ends(source, found)
    return found
