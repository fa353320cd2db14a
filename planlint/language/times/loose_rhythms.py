"""Rhythms told without "every" or a count: "most Sundays", "everyday", "at intervals of six weeks", "£40 pw until 31 March"."""

from __future__ import annotations

from planlint.language.times.counts import PER_SHORT, behind_number, frequency
from planlint.language.times.ends import read_ends
from planlint.language.times.hours import end_of_daypart
from planlint.language.times.lexer import Lex
from planlint.language.times.months import AFTER_MONTH
from planlint.language.times.reading import Reading, Source, is_dash, told_as_past
from planlint.language.times.weekdays import end_of_weekdays
from planlint.language.times.words import (
    PLURAL_DAYPARTS,
    PLURAL_WEEKDAYS,
    RHYTHM_UNITS,
    UNITS,
    WEEKDAYS,
    WORKING,
    WORKING_DAYS,
    bag,
)

MOST_OF = bag(
    "weekends weeknights weekdays days nights mornings evenings afternoons weeks lunchtimes teatimes bedtimes"
)
KINDS = bag("weekday weekend weeknight school")
MISSED = bag("misses miss missed missing cancels cancelled refuses refused fails failed declines declined")
INTERVALS = bag("interval intervals")
BEHIND_EVERYDAY = AFTER_MONTH | bag("this next except bar apart but after during while so and")
SHORT = PER_SHORT | {"per"}
LOOSE_FIRST = SHORT | INTERVALS | bag("most everyday")


def read_loose_rhythm(source: Source, at: int) -> Reading | None:
    """Such a rhythm at ``at``; what is only paid so often is one where it ends."""
    low = source.low(at)
    if low == "most":
        return _most(source, at)
    if low == "everyday":
        behind = source.tokens[at + 1]
        ended = behind.sort is not Lex.WORD or behind.low in BEHIND_EVERYDAY
        return frequency(at + 1) if ended and not (is_dash(behind) and behind.joined) else None
    if low in INTERVALS:
        return _at_intervals(source, over_limit(source, at + 2)) if source.low(at + 1) == "of" else None
    return _paid_until(source, at)


def _at_intervals(source: Source, at: int) -> Reading | None:
    """How long the intervals are: the rest of "intervals of six weeks", "intervals of not more than ten working days"."""
    end = behind_number(source, at)
    if end is None:
        return None
    if source.low(end) in WORKING and source.low(end + 1) in UNITS:
        end += 1
    told = UNITS.get(source.low(end)) in RHYTHM_UNITS or source.low(end) in WORKING_DAYS
    return frequency(end + 1) if told else None


LIMITS = (
    ("no", "more", "than"),
    ("not", "more", "than"),
    ("no", "less", "than"),
    ("not", "less", "than"),
    ("no", "longer", "than"),
    ("not", "longer", "than"),
    ("no", "greater", "than"),
    ("not", "exceeding"),
    ("up", "to"),
    ("at", "most"),
    ("at", "least"),
    ("a", "maximum", "of"),
    ("a", "minimum", "of"),
    ("about",),
    ("around",),
    ("roughly",),
    ("approximately",),
)


def over_limit(source: Source, at: int) -> int:
    """The piece behind "not more than", "up to", "about" before an interval; ``at`` itself for none."""
    return next((at + len(words) for words in LIMITS if source.lows(at, len(words)) == words), at)


def _most(source: Source, at: int) -> Reading | None:
    """ "most Sundays", "most Tuesday evenings", "most weekends"; not "misses most Mondays"."""
    if source.low(at - 1) in MISSED or source.low(at - 1) in ("at", "the") or told_as_past(source, at):
        return None
    if source.low(at + 1) in MOST_OF:
        return frequency(at + 2)
    if source.low(at + 1) in KINDS and source.low(at + 2) in PLURAL_DAYPARTS:
        return frequency(at + 3)
    if source.low(at + 1) not in WEEKDAYS or source.tokens[at + 1].owned:
        return None
    end = end_of_weekdays(source, at + 1)
    plural = source.low(end - 1) in PLURAL_WEEKDAYS | SHORT_PLURALS or (
        end == end_of_daypart(source, end - 1) and source.low(end - 1).endswith("s")
    )
    return frequency(end) if plural else None


SHORT_PLURALS = bag("tues weds thurs")
"""Days in short that may as well be several: "most Weds"."""


def _paid_until(source: Source, at: int) -> Reading | None:
    """ "£40 pw until 31/03/2027": how often so much money is paid, and until when."""
    money = source.tokens[at - 1]
    if not at or money.sort is not Lex.OTHER or money.text[0] not in "£$€":
        return None
    end = at + 1
    if source.low(at) == "per":
        if UNITS.get(source.low(end)) not in RHYTHM_UNITS:
            return None
        end += 1
    found = frequency(end)
    read_ends(source, found)
    return found if found.due is not None or found.bounded else None
