"""What a span is counted from, and the day it ends on: "of the strategy meeting", "after 3 May", "before she turns 18"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planlint.language.times.awaited import read_anchor, read_free_anchor
from planlint.language.times.clauses import read_milestone, read_turn
from planlint.language.times.dates import add_days, add_months, working_days_after
from planlint.language.times.events import read_birthday, read_event_name
from planlint.language.times.hindsight import count_from_just_gone
from planlint.language.times.hours import end_of_hours
from planlint.language.times.lexer import NUMERIC, Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.nth import next_weekday_word
from planlint.language.times.occasions import read_occasion
from planlint.language.times.periods import read_period
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.waits import read_wait
from planlint.language.times.words import ARTICLES, bag

MOST_WORKING_DAYS = 1000
ANCHORS = bag("of after from following before prior post since starting commencing beginning")
BEGUN = bag("from after since of following")
"""What a span is counted on from, that may have begun: "45 wd from 19/1"."""
NOW = bag("now today this")
TOLD = bag("that then")
"""What has been told before, so that nobody knows a day: "ten days after that"."""
DOSES = bag("contact session visit supervision test tests therapy")
"""What there can be six weeks of, so that nothing is counted from it."""


def anchored(source: Source, end: int, count: int, unit: str, led: str) -> Reading:
    """Takes in what the duration is counted from: "of the strategy meeting", "after 3 May", "from today"."""
    plain = Reading(end, TimeKind.DURATION, span_after(source.on, count, unit))
    end, word = _counting_word(source, end)
    hung = source.tokens[end + 1]
    if word == "post" and is_dash(hung) and hung.joined and source.tokens[end + 2].sort is Lex.WORD:
        return Reading(end + 3, TimeKind.DURATION)
    turned = _behind_turned(source, end, word)
    if turned > end:
        return Reading(turned, TimeKind.DURATION)
    if word not in ANCHORS:
        return plain
    at = end + 1
    if source.low(at) in ("to", "from", "on") and word in ("prior", "starting", "commencing", "beginning"):
        at += 1
    sign = -1 if word in ("before", "prior") else 1
    if source.low(at) in TOLD and source.tokens[at + 1].sort is not Lex.WORD:
        return Reading(at + 1, TimeKind.DURATION)
    if source.low(at) in NOW:
        behind = at + 1
        if source.low(at) == "this":
            if source.low(at + 1) not in ("meeting", "conference", "plan", "review", "date"):
                return plain
            behind = at + 2
        plain.end = behind
        return plain
    day = (
        next_weekday_word(source, at) or read_moment(source, at, led=True) or _stretch_begun(source, at, word)
    )
    if day is not None:
        if word in BEGUN:
            count_from_just_gone(source, at, day)
        due = span_after(day.due, sign * count, unit)
        return Reading(end_of_hours(source, day.end), TimeKind.DURATION, due, exists=day.exists)
    counted = _from_event(source, at, word)
    if counted is None:
        turn = _from_turn(source, end, at, led)
        return plain if turn is None else Reading(turn.end, TimeKind.DURATION)
    due = span_after(counted.due, sign * count, unit)
    return Reading(counted.end, TimeKind.DURATION, due, event=counted.event)


def _behind_turned(source: Source, at: int, word: str) -> int:
    """The piece behind "before", "afterwards", "in advance" where nothing is named behind them; ``at`` for none."""
    end = at + 1 + (word == "in" and source.low(at + 1) == "advance")
    behind = source.tokens[end]
    named = behind.sort is Lex.WORD or behind.sort in NUMERIC
    return end if (word in TURNED or end > at + 1) and not named else at


def _counting_word(source: Source, at: int) -> tuple[int, str]:
    """The last piece of the words at ``at`` that count on or back, and what they mean: "ahead of" is "before"."""
    if source.low(at) == "on" and source.low(at + 1) in ("from", "after"):
        return at + 1, source.low(at + 1)
    if source.low(at) not in ("ahead", "in", "shy"):
        return at, source.low(at)
    words = next((words for words in COUNTED_BACK if source.lows(at, len(words)) == words), ())
    return (at + len(words) - 1, "before") if words else (at, source.low(at))


COUNTED_BACK = (("ahead", "of"), ("in", "advance", "of"), ("in", "front", "of"), ("shy", "of"))


def _from_event(source: Source, at: int, word: str) -> Reading | None:
    """An event of a known name, a birthday or an occasion that a span is counted from."""
    any_of = at + (source.low(at) in ("any", "each", "every"))
    born = at + (source.low(at) in ARTICLES or source.tokens[at].owned)
    event = read_event_name(source, any_of) or read_birthday(source, born, "by")
    occasion = read_occasion(source, at, "after", ahead=False)
    if occasion is not None and (event is None or occasion.end > event.end):
        event = occasion
    if event is None or (word == "of" and event.event in DOSES and not _whose(source, any_of)):
        return None
    if event.due is None and source.low(event.end) in ("from", "by", "with", "being"):
        free = read_free_anchor(source, at)
        return free if free is not None and free.end > event.end else event
    return event


def _from_turn(source: Source, end: int, at: int, led: str) -> Reading | None:
    """A turn of things that a span is counted from: "after he moves", "of coming into care", "from sealed order"."""
    word = source.low(end)
    turn = read_turn(source, at, word) or read_milestone(source, at) if word in ("after", "before") else None
    led = "within" if led == "inside" else led
    if turn is None and (word != "of" or led == "within"):
        turn = read_anchor(source, at)
    if turn is None and word in ("after", "before"):
        turn = read_wait(source, end)
    if turn is None and (word != "of" or led == "within") and source.tokens[at].sort is Lex.WORD:
        turn = read_free_anchor(source, at)
    return turn


TURNED = bag("before beforehand after afterwards prior")
"""What a span is told from where nothing is named: "a fortnight before"."""


def _whose(source: Source, at: int) -> bool:
    """Whether "the" or whose it is stands before an occasion: "of the visit", "of Mum's assessment"."""
    return source.low(at) in ARTICLES or source.tokens[at].owned


def _stretch_begun(source: Source, at: int, word: str) -> Reading | None:
    """The first day of a week, month or holiday that a span is counted back from, the last that it is counted on from."""
    stretch = read_period(source, at, "after")
    if stretch is None or stretch.kind is not TimeKind.PERIOD or word in ("of", "since"):
        return None
    week = source.low(at) in ("w/c", "w/b", "wc", "week", "wk")
    first = stretch.begins is not None and (week or word in ("before", "prior"))
    return replace(stretch, due=stretch.begins) if first else stretch


def span_after(day: date | None, count: int, unit: str) -> date | None:
    """The day so many units after ``day``; None where there is none, or for a unit whose length is not known (a term)."""
    if day is None:
        return None
    try:
        match unit:
            case "working day":
                return working_days_after(day, count) if abs(count) <= MOST_WORKING_DAYS else None
            case "hour":
                return add_days(day, -(-count // 24)) if count != 1 else day
            case "day":
                return add_days(day, count)
            case "week":
                return add_days(day, 7 * count)
            case "fortnight":
                return add_days(day, 14 * count)
            case "month":
                return add_months(day, count)
            case "year":
                return add_months(day, 12 * count)
    except OverflowError:
        return None
    return None
