"""Reading so many of a weekday, and the day on which a count of them ends: "six Mondays on the trot", "block of 5, Fridays".

A count of weekdays is reckoned from its start or from the day of reading: "Friday pms x 3" ends on the third Friday.
"""

from __future__ import annotations

from datetime import date

from planlint.language.times.counts import GONE, MISSED, PER, frequency
from planlint.language.times.dates import add_days
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import Reading, Source, is_dash, read_number, told_as_past
from planlint.language.times.weekdays import end_of_weekdays, read_weekdays
from planlint.language.times.words import ADVERBS, PLURAL_DAYPARTS, PLURAL_WEEKDAYS, WEEKDAYS, bag

CONSECUTIVE = bag("consecutive successive straight more further full school")
ON_END = (
    ("on", "the", "trot"),
    ("on", "the", "bounce"),
    ("in", "a", "row"),
    ("in", "succession"),
    ("back", "to", "back"),
    ("running",),
    ("consecutively",),
)
"""What tells behind several days that none is left out."""
AHEAD = bag("next coming following first")
MOST_DAYS = 60
NO_RUN = PER | bag("ago later before earlier out of off missed gone late")
BLOCKS = bag("block course")
BLOCK_FIRST = BLOCKS | AHEAD
SKIPS = ADVERBS | bag("alternate other second third fourth 2nd 3rd 4th month last half term") - bag("weekly")
"""What makes a rhythm of weekdays that leaves weeks out, so that no count of them can be reckoned."""
STARTS = bag("from starting beginning commencing starts as wef")
SITTINGS = bag("sessions visits lessons appointments classes workshops meetings contacts times")


def read_run_of_days(source: Source, at: int) -> Reading | None:
    """So many of a weekday at ``at``: "six Mondays", "the next three Friday mornings", "four consecutive Tuesdays"."""
    begin = at + (source.low(at) == "the")
    ahead = source.low(begin) in AHEAD
    begin += ahead
    number = read_number(source, begin)
    if number is None or not 1 < number[0] <= MOST_DAYS or source.low(begin) == "a":
        return None
    day = number[1]
    day += source.low(day) in CONSECUTIVE
    if source.low(day) not in WEEKDAYS or source.tokens[day].owned:
        return None
    end = end_of_weekdays(source, day)
    if source.low(day) not in PLURAL_WEEKDAYS and source.low(end - 1) not in PLURAL_DAYPARTS:
        return None
    end = over_ending(source, end)
    parted = source.low(end) in NO_RUN or (source.low(end) == "in" and _is_counted(source, end + 1))
    if parted or _has_been(source, at):
        return None
    return frequency(end, bounded=True)


def over_ending(source: Source, at: int) -> int:
    """The piece behind "on the trot", "in a row"; ``at`` itself for none."""
    return next((at + len(words) for words in ON_END if source.lows(at, len(words)) == words), at)


def _is_counted(source: Source, at: int) -> bool:
    """Whether a number follows, so that a share is told: "two Sundays in four", "in every five"."""
    return read_number(source, at + (source.low(at) in ("each", "every"))) is not None


def _has_been(source: Source, at: int) -> bool:
    """Whether what is counted is over, or the number is an hour."""
    before = source.low(at - 1) if at else ""
    if before in HOUR_LEADS and source.tokens[at].sort is Lex.NUMBER:
        return True
    return before in MISSED or before in GONE or before == "of" or told_as_past(source, at)


HOUR_LEADS = bag("by at until till before after")
"""What makes an hour of the number: "home by 10 Fridays"."""


def read_block(source: Source, at: int) -> Reading | None:
    """ "block of 12", "course of six, Monday afternoons": so many times, and on which days."""
    if source.low(at) not in BLOCKS or source.low(at + 1) != "of":
        return None
    number = read_number(source, at + 2)
    if number is None or not 1 < number[0] <= MOST_DAYS or "flats" in source.lows(0, source.size):
        return None
    end = number[1]
    behind = source.tokens[end]
    gap = end + (behind.low in (",", "-", ":", "(", "on"))
    days = read_weekdays(source, gap, "on") if source.low(gap) in WEEKDAYS else None
    if days is not None and days.kind is TimeKind.FREQUENCY and behind.low != "(":
        return frequency(days.end, bounded=True)
    glued = is_dash(behind) and behind.joined
    if behind.low in SITTINGS:
        end += 1
    ended = source.tokens[end].sort is not Lex.WORD or source.low(end) in STARTS or end > number[1]
    return frequency(end, bounded=True) if ended and not glued else None


def reckon_count(source: Source, at: int, found: Reading) -> None:
    """Gives a count of weekdays its last day: the third Friday from today, or from its start, for "Fridays x 3"."""
    first = found.begins or source.on
    if first is None or found.due is not None or found.event or found.kind is not TimeKind.FREQUENCY:
        return
    told = source.lows(at, _end_of_days(source, at, found.end) - at)
    days = {WEEKDAYS[low] for low in told if low in WEEKDAYS}
    count = _count(source, at, found.end)
    if not days or not count or not SKIPS.isdisjoint(told):
        return
    found.due = _nth_of_days(first, days, count)


def _end_of_days(source: Source, at: int, end: int) -> int:
    """The piece where the start of a rhythm begins, whose weekday is not one of its own; ``end`` for none."""
    return next((index for index in range(at, end) if source.low(index) in STARTS), end)


def _count(source: Source, at: int, end: int) -> int:
    """How often: the 6 of "six Mondays", "Mondays x 6", "Mondays for six sessions"; 0 where that is not told."""
    for index in range(at, end):
        number = read_number(source, index)
        if number is None or number[1] > end:
            continue
        before, behind = source.low(index - 1) if index else "", source.low(number[1])
        counted = index > at and before in ("x", "×")
        whole = behind in WEEKDAYS or behind in CONSECUTIVE or (behind in SITTINGS and before == "for")
        if counted or (whole and number[1] < end) or (before == "of" and source.low(at) in BLOCKS):
            return number[0]
    return 0


def _nth_of_days(first: date, days: set[int], count: int) -> date | None:
    """The day on which so many of these weekdays are over, counted from ``first``."""
    ahead = sorted((day - first.weekday()) % 7 for day in days)
    weeks, place = divmod(count - 1, len(ahead))
    return add_days(first, 7 * weeks + ahead[place])
