"""What plan reading asks of the time engine: is a cell nothing but a time, which day is meant, which meetings have one."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from planlint.language.times import Sense, TimeKind, Timescale, timescales
from planlint.patterns import later
from planlint.plan.model import PlanEvent

_LEADS = (
    r"(?:by|before|until|untill|till?|to|from|on|at|within|every|each|for|starting|starts?|due|in|during|after|over|end|of|the"
    r"|no later than|w/?c|week commencing|and|then|or|next|this|approx\w*|about|done|completed?)"
)
_BEFORE = re.compile(rf"(?:\b{_LEADS}\b[\s:]*)+$", re.IGNORECASE)
_WHICHEVER = re.compile(
    r"\bwhichever (?:is|comes|happens|falls) (?:the )?(?:first|last|sooner|soonest|earlier|earliest|later|latest)\b",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"\w")
_SMALL_TIME_WORDS = re.compile(
    rf"\b(?:{_LEADS}|latest|at|am|pm|noon|only|first|last|date|dates|date:|weekly|onwards?|-)\b|\d{{1,2}}[.:]\d\d",
    re.IGNORECASE,
)


_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)", re.IGNORECASE)
_WAS_SO = re.compile(
    r",?\s+(?:(?:we|you|it|they|i|everyone|everybody|all|both)\s+(?:all\s+)?)?(?:\w+ed|said|met|told|made|was|were|gave|heard|had|took|did)\b",
    re.IGNORECASE,
)
_HAS_MET = re.compile(r"\b(?:met|was|were|held|had|took|heard|agreed|decided|said)\b", re.IGNORECASE)


@lru_cache(maxsize=8192)
def times_in(text: str, on: date | None = None) -> tuple[Timescale, ...]:
    """Every expression of time in a text, in order."""
    return tuple(timescales(text, on))


def start_with_lead(text: str, start: int) -> int:
    """Where an expression of time begins when the small words before it ("by", "no later than") are counted in."""
    match = _BEFORE.search(text, 0, start)
    return match.start() if match else start


_LONGEST_TIME = 2000
"""No cell of nothing but times is as long, whereas a damaged file may be one paragraph that is asked at every step."""

_FROM_NOW = re.compile(r"(?:as )?(?:from|of|starting|starts|begins|beginning) now", re.IGNORECASE)
"""When something begins that nobody has put a day to."""


@lru_cache(maxsize=8192)
def is_all_time(text: str) -> bool:
    """Whether a text is nothing but when: apart from its times there are only small words and marks."""
    found = times_in(text) if len(text) <= _LONGEST_TIME else ()
    if not found:
        return _FROM_NOW.fullmatch(text.strip(" \t\n,.;:–—-")) is not None
    rest, at = [], 0
    for time in found:
        rest.append(text[at : time.start])
        at = time.end
    rest.append(text[at:])
    return not _LETTERS.search(_SMALL_TIME_WORDS.sub(" ", _WHICHEVER.sub(" ", " ".join(rest))))


def opens_with_time(text: str) -> bool:
    """Whether a text begins by saying when ("Every six weeks, and …")."""
    return any(time.start == 0 for time in times_in(text)[:1])


def day_in(text: str, on: date | None = None) -> date | None:
    """The first day that a text names, None where it names none that exists."""
    for time in times_in(text, on):
        if time.exists and time.kind in (TimeKind.DATE, TimeKind.EVENT, TimeKind.PERIOD):
            day = time.begins or time.due
            if day is not None:
                return day
    return None


_WITH_STOPS = re.compile(r"\s*\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\s*")


def days_in(text: str, on: date | None = None) -> tuple[date, ...]:
    """Every day that a text names as a date, in order."""
    if _WITH_STOPS.fullmatch(text):
        # "2.2.10" alone is a day, and no number of a paragraph.
        text = text.strip().replace(".", "/")
    found = (
        time.due
        for time in times_in(text, on)
        if time.exists and time.kind in (TimeKind.DATE, TimeKind.EVENT)
    )
    return tuple(day for day in found if day is not None)


def has_day(text: str) -> bool:
    """Whether a text holds a written day."""
    return any(time.kind is TimeKind.DATE for time in times_in(text, date(2026, 1, 1)))


def event_in(text: str) -> str:
    """The first meeting that a text names, in the engine's words; "" for none."""
    return next((time.event for time in times_in(text) if time.event), "")


def events_in(text: str, on: date | None) -> tuple[PlanEvent, ...]:
    """The meetings to which a text gives a day: "core group 3/5/26", "the review conference will be on 4 June"."""
    found: list[PlanEvent] = []
    last = ""
    last_end = 0
    for time in times_in(text, on):
        between = text[last_end : time.start]
        if time.event:
            last, last_end = time.event, time.end
            was = time.sense is Sense.PAST or _looks_back(text, time)
            if time.due is not None and time.exists and not was:
                found.append(PlanEvent(time.event, time.due))
            continue
        bridges = (
            len(between) <= 40
            and not re.search(
                r"[.;\n]\s|\bnext (?:\w+ ){0,2}(?:conference|review|meeting|core group)\b", between
            )
            and (bool(found) or _announces(between))
        )
        told = time.kind is TimeKind.DATE and time.exists and not _looks_back(text, time)
        ahead = time.due is not None and (on is None or time.due >= on)
        sits = _sitting(text, time) if told and ahead and not last else ""
        if sits and time.due is not None:
            found.append(PlanEvent(sits, time.due))
            last, last_end = sits, time.end
        elif last and told and time.due is not None and bridges:
            found.append(PlanEvent(last, time.due))
            last_end = time.end
        else:
            last = ""
    return tuple(found)


# What a meeting does on the day it meets: "The core group will go over it again on 4 May", "TAF meets next 4 May".
_SITS = later(
    r"(?:^|(?<=[.;:!?\n]))\W*(?P<who>[^.;:!?\n]{3,60}?)\s+(?:(?:will|is (?:going )?to|is due to)\s+)?(?:next |then |also |all )*"
    r"(?:meets?|looks?|reads?|goes|go|reviews?|checks?|discuss(?:es)?|comes?|hears?|decides?|considers?|sits?|reconvenes?|gathers?|talks?)"
    r"\b[^.;:!?\n]{0,30}$",
    re.IGNORECASE,
)
_REACH = 240
"""No such clause is longer."""
_DEADLINE = re.compile(r"(?:by|before|until|till|from|since|after|within|no later)\b", re.IGNORECASE)


def _sitting(text: str, time: Timescale) -> str:
    """The meeting that does its work on a day, so that it meets then ("will read it again on 9 November"); "" for none."""
    if _DEADLINE.match(text, time.start):
        return ""
    found = _SITS.search(text, max(0, time.start - _REACH), time.start)
    return event_in(f"by {found['who']}") if found else ""


def _looks_back(text: str, time: Timescale) -> bool:
    """Whether a weekday without a number stands in a sentence of what was ("At the conference on Tuesday we promised …")."""
    named = text[time.start : time.end]
    if any(map(str.isdigit, named)) or _MONTH.search(named):
        return False
    return bool(_WAS_SO.match(text, time.end) or _HAS_MET.search(text[: time.start].rpartition(". ")[2]))


def _announces(text: str) -> bool:
    """Whether the words between a meeting and a day tie them together ("will be held", ":", "takes place")."""
    left = re.sub(
        r"\b(?:is|are|will|be|held|takes?|place|planned|booked|arranged|set|scheduled|for|on|date|meeting|the|at|and|next)\b",
        " ", text, flags=re.IGNORECASE,
    )  # fmt: skip
    return not _LETTERS.search(left)


def last_day(text: str, on: date | None, events: tuple[PlanEvent, ...]) -> date | None:
    """The last day that a text allows, read from ``on``; a meeting without a day takes it from the plan's events."""
    latest: date | None = None
    for time in times_in(text, on):
        if not time.exists or time.sense is Sense.PAST:
            continue
        day = time.due
        if day is None and time.event:
            day = _next_event(time.event, on, events)
        if day is not None and (latest is None or day > latest):
            latest = day
    return latest


def _next_event(name: str, on: date | None, events: tuple[PlanEvent, ...]) -> date | None:
    days = sorted(event.day for event in events if same_event(event.name, name))
    later = [day for day in days if on is None or day >= on]
    return later[0] if later else None


def same_event(one: str, other: str) -> bool:
    """Whether two names may mean one meeting: "review" is any review, "conference" any conference."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    return (short in ("review", "conference") and short in long) or {short, long} == {
        "review",
        "next meeting",
    }
