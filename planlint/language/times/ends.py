"""Reading what stands behind a rhythm: its hours, its end, its count, its span, its start."""

from __future__ import annotations

from dataclasses import replace

from planlint.language.times.clauses import read_milestone, read_turn
from planlint.language.times.counts import MOST_NAMED, behind_number
from planlint.language.times.events import read_event_name
from planlint.language.times.hours import end_of_hours
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.occasions import read_occasion
from planlint.language.times.periods import read_period
from planlint.language.times.ranges import read_range
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.spans import later, read_duration
from planlint.language.times.weekdays import read_weekdays
from planlint.language.times.words import (
    ACT_FILLERS,
    ACTS,
    ADVERBS,
    WEEKDAYS,
    bag,
)

UNTIL = bag("until till til to through untill")


STARTS = bag("from starting beginning commencing")


MOST_TAILS = 5


def read_ends(source: Source, found: Reading) -> None:
    """Takes in what stands behind a rhythm: its days and hours, its end, its count, its span, its start."""
    for _ in range(MOST_TAILS):
        at = found.end
        opened = source.low(at) == "("
        before = replace(found) if opened else found
        if opened or source.low(at) in (",", ";") or is_dash(source.tokens[at]):
            at += 1
        if not (_tail(source, at, found) or _named_tail(source, found)):
            return
        if opened and source.low(found.end) == ")":
            found.end += 1
        elif opened:
            _restore(found, before)
            return


def _restore(found: Reading, before: Reading) -> None:
    """Takes back what was read inside brackets that go on with something else."""
    found.end, found.due, found.begins, found.exists = before.end, before.due, before.begins, before.exists
    found.bounded, found.event = before.bounded, before.event


def _named_tail(source: Source, found: Reading) -> bool:
    """Reads over the thing that is done, if an end or a count follows it: "weekly home visits until 14 May"."""
    at = found.end
    for gap in range(MOST_NAMED):
        word = source.tokens[at + gap]
        if is_dash(word) and word.joined and gap:
            continue
        if word.sort is not Lex.WORD or not (word.low in ACTS or word.low in ACT_FILLERS or word.low == "by"):
            return False
        if word.low in ACTS and source.low(at + gap + 1) not in ACTS:
            behind = at + gap + 1
            if source.low(behind) in (",", "(") or is_dash(source.tokens[behind]):
                behind += 1
            return source.low(behind) not in ("at", "on", "and", "with") and _tail(source, behind, found)
    return False


def _tail(source: Source, at: int, found: Reading) -> bool:
    low = source.low(at)
    hours = end_of_hours(source, at)
    if hours > at:
        found.end = hours
        return True
    if found.bounded and low in ADVERBS:
        found.end = at + 1
        return True
    if low in UNTIL or (low == "up" and source.low(at + 1) in ("to", "until")):
        return _until(source, at + (2 if low == "up" else 1), found)
    if low in ("x", "×") and source.tokens[at + 1].sort in (Lex.NUMBER, Lex.FRACTION):
        stretch = read_duration(source, at + 1, "for")
        if stretch is not None and stretch.kind is TimeKind.DURATION:
            return _end_after(source, found, stretch)
        if source.tokens[at + 1].sort is Lex.FRACTION:
            return False
        end = at + 2
        found.end = end + 1 if source.low(end) in ACTS else end
        found.bounded = True
        return True
    if low in ("for", "over", "in", "within", "during", "throughout", "across", "before", "by"):
        return _span(source, at + 1, found, low)
    if low in STARTS:
        return _start(source, at + 1 + (source.low(at + 1) in ("from", "on", "the")), found)
    if low == "between":
        return _between(source, at + 1, found)
    if low == "on" and (source.low(at + 1) in WEEKDAYS or source.low(at + 2) in WEEKDAYS):
        inner = read_weekdays(source, at + 1, "on") or read_moment(source, at + 1, led=True)
        if inner is not None and (inner.kind is TimeKind.FREQUENCY or inner.end == at + 2):
            found.end = inner.end
            return True
        return False
    return _days_or_count(source, at, found) or _this_stretch(source, at, found)


def _between(source: Source, at: int, found: Reading) -> bool:
    """ "between 2 and 9 March", "between now and Easter"."""
    if source.lows(at, 2) == ("now", "and"):
        return _until(source, at + 2, found)
    return _end_at(found, read_range(source, at, "between"))


def _days_or_count(source: Source, at: int, found: Reading) -> bool:
    """ "Mon-Fri", "except Sundays", ", 12 sessions"."""
    if source.low(at) in ("except", "excluding", "bar"):
        return _on_weekdays(source, at + 1, found)
    if source.low(at) in ("each", "every") and source.low(at + 1) in ("week", "month", "term"):
        found.end = at + 2
        return True
    skipped = source.low(at) == "every" and source.low(at + 1) in ("other", "second", "third", "alternate")
    if skipped and source.low(at + 2) in ("week", "weekend", "month"):
        found.end = at + 3
        return True
    if source.lows(at, 2) == ("alternate", "weeks"):
        found.end = at + 2
        return True
    return _is_count(source, at, found) or _on_weekdays(source, at, found)


def _is_count(source: Source, at: int, found: Reading) -> bool:
    """ "weekly, 12 sessions"."""
    if found.bounded or source.tokens[at].sort is not Lex.NUMBER or source.low(at - 1) not in (",", "(", "-"):
        return False
    if source.low(at + 1) not in ("sessions", "visits", "lessons"):
        return False
    found.end, found.bounded = at + 2, True
    return True


def _on_weekdays(source: Source, at: int, found: Reading) -> bool:
    """ "daily Mon-Fri", "weekly, Tuesdays"."""
    inside = source.low(at - 1) == "("
    at += inside and source.low(at) in ("alternate", "every", "on")
    if source.low(at) not in WEEKDAYS:
        return False
    reached = end_of_hours(source, at + 1)
    joined = reached > at + 1 and (source.low(reached) == "to" or is_dash(source.tokens[reached]))
    if joined and source.low(reached + 1) in WEEKDAYS:
        found.end = end_of_hours(source, reached + 2)
        return True
    if inside and source.low(end_of_hours(source, at + 1)) == ")":
        found.end = end_of_hours(source, at + 1)
        return True
    days = read_weekdays(source, at, "")
    if days is not None and days.kind is TimeKind.FREQUENCY:
        found.end = days.end
    return days is not None


def _this_stretch(source: Source, at: int, found: Reading) -> bool:
    if source.low(at) not in ("this", "next"):
        return False
    period = read_period(source, at, "in")
    return _end_at(found, period) if period is not None and period.kind is TimeKind.PERIOD else False


def _end_at(found: Reading, end: Reading | None) -> bool:
    if end is None:
        return False
    found.end, found.due, found.exists, found.bounded = end.end, end.due, end.exists and found.exists, True
    if end.begins is not None:
        found.begins = end.begins
    return True


def _until(source: Source, at: int, found: Reading) -> bool:
    end = read_moment(source, at, led=True) or read_period(source, at, "until")
    if end is None:
        event = (
            read_event_name(source, at)
            or read_occasion(source, at, "until", ahead=False)
            or read_milestone(source, at)
            or read_turn(source, at, "until")
        )
        if event is None:
            return False
        found.event = event.event
        end = event
    return _end_at(found, end)


def _span(source: Source, at: int, found: Reading, low: str) -> bool:
    stretch = read_duration(source, at, "for" if low in ("over", "across") else low)
    if (
        stretch is not None
        and stretch.kind is TimeKind.DURATION
        and low not in ("before", "by", "throughout")
    ):
        return _end_after(source, found, stretch)
    if low in ("for", "over"):
        number = behind_number(source, at)
        for gap in range(3):
            if number is not None and source.low(number + gap) in ACTS:
                found.end, found.bounded = number + gap + 1, True
                return True
    if low == "for":
        return False
    if low in ("before", "by"):
        end = read_moment(source, at, led=True) or read_period(source, at, low)
        return _end_at(found, end)
    return _end_at(found, read_period(source, at, low))


def _end_after(source: Source, found: Reading, stretch: Reading) -> bool:
    """Ends a rhythm so long after its start, or after the day of reading."""
    if found.begins is not None and source.on is not None and stretch.due is not None:
        stretch.due = later(found.begins, (stretch.due - source.on).days, "day")
    return _end_at(found, stretch)


def _start(source: Source, at: int, found: Reading) -> bool:
    stretch = read_range(source, at, "from")
    if stretch is not None:
        return _end_at(found, stretch)
    day = read_moment(source, at, led=True) or read_period(source, at, "from")
    if day is None:
        return False
    found.end, found.exists = day.end, day.exists
    found.begins = day.begins or day.due
    return True
