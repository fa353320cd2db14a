"""What kind of thing an outcome is: a state, a change with a measure, a change without, or an activity.

Signs decide first (figures, services, words of change); where they leave it open the parsed sentence is asked who acts.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from planlint.language.people import OwnerKind, people_in
from planlint.language.syntax import Parse, parsed
from planlint.language.tasks.goals import ORDINARY, SERVICES
from planlint.language.tasks.judgement import read_outcome
from planlint.language.tasks.lexicon import noun_kind
from planlint.language.tasks.outcomes import Goal
from planlint.language.times import TimeKind, timescales


class Kind(StrEnum):
    """What an outcome is."""

    STATE = "state"
    MEASURED = "measured"
    CHANGE = "change"
    ACTIVITY = "activity"


_FIGURE = (
    r"(?:£\s?)?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|half|twice|double|none|zero)"
)
_COUNTED = r"(?:points?|kg|cm|words?|nights?|days?|lessons?|times?|episodes?|incidents?|mornings?|friends|hours?|hrs?|books?|meals?)"
# A level or a change that somebody counts.
_MEASURE = re.compile(
    rf"\b(?:from|up from|down from)\s+(?:\w+\s)?{_FIGURE}\b.{{0,40}}\bto\b|\b(?:up|down) from\b|\d\s?(?:%|per ?cent)|\d ?g\b"
    rf"|\b(?:above|below|under|over|at least|at most|more than|fewer than|less than|max\w*|min\w*)\s+(?:\w+\s)?{_FIGURE}\b"
    rf"|\b(?:ris|increas|gain|fall|drop|reduc|decreas|halv|doubl|cut|sav|los|put on|goe?s? (?:up|down))\w*\b.{{0,40}}\b{_FIGURE}\b"
    rf"|\b(?:level|age|score\w*|centile)\b.{{0,14}}\d|\b{_FIGURE}\s+(?:\w+\s)?{_COUNTED}\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b(?:by|at|before|until|till|after|from)\s+\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?(?![\d%]|\s*(?:%|per))",
    re.IGNORECASE,
)
_PROFESSIONAL = frozenset({OwnerKind.ROLE, OwnerKind.AGENCY, OwnerKind.SERVICE, OwnerKind.GROUP})
# Of these somebody acts although nothing is done for the child by it alone.
_ATTENDING = frozenset(
    "attend complete undertake go engage access join finish start work take do accept receive meet see".split()
)


@lru_cache(maxsize=4096)
def kind_of_outcome(text: str) -> Kind:
    """What an outcome's text is."""
    goal = read_outcome(text).goal
    if goal is Goal.SERVICE:
        return Kind.ACTIVITY
    if _MEASURE.search(_without_days(text)):
        return Kind.MEASURED
    if is_activity(text):
        return Kind.ACTIVITY
    return Kind.CHANGE if goal is Goal.WISH else Kind.STATE


def _without_days(text: str) -> str:
    """The text without its dates, spans and clock times, which measure nothing."""
    for time in timescales(text):
        if time.kind in {TimeKind.DATE, TimeKind.PERIOD, TimeKind.EVENT}:
            text = text[: time.start] + " " * (time.end - time.start) + text[time.end :]
    return _CLOCK.sub(" ", text)


def is_activity(text: str) -> bool:
    """Whether a service's or professional's doing, or somebody's attending it, is all that the sentence tells."""
    parse = parsed(text)
    return any(_acts(parse, root) for root in parse.roots())


def _acts(parse: Parse, root: int) -> bool:
    word = parse.words[root]
    if word.tag[0] != "V" or parse.children(root, "cop"):
        return False
    passive = parse.children(root, "nsubj:pass") or (word.tag == "VBN" and parse.children(root, "nsubj"))
    if passive:
        agents = [agent for agent in parse.children(root, "obl:agent") if _is_professional(parse, agent)]
        return bool(agents) or _is_service(parse, passive[0])
    if any(_is_professional(parse, subject) for subject in parse.children(root, "nsubj")):
        return True
    things = parse.children(root, "obj", "obl", "xcomp")
    return word.lemma in _ATTENDING and any(_is_service(parse, thing) for thing in things)


def _is_professional(parse: Parse, at: int) -> bool:
    start = parse.words[at].start
    return any(
        owner.start <= start < owner.end and owner.kind in _PROFESSIONAL for owner in people_in(parse.text)
    )


def _is_service(parse: Parse, at: int) -> bool:
    inside = parse.subtree(at)
    stretch = parse.text[parse.words[inside[0]].start : parse.words[inside[-1]].end]
    named = SERVICES.search(stretch) is not None or noun_kind(parse.words[at].text) == "event"
    return named and not ORDINARY.search(stretch)
