"""Days dealt out to several jobs, in the who and when cells beside an action or in its own list: how many jobs it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from planlint.language.bundles.parts import Part
from planlint.language.bundles.words import things_in
from planlint.language.matters import are_unrelated
from planlint.language.people import owners, people_in
from planlint.language.times import Sense, TimeKind, timescales

_WHEN_PARTS = re.compile(r"[;\n]|,(?=\s*[^\d\s])")


@lru_cache(maxsize=1024)
def days_for_each(when: str) -> bool:
    """Whether a when cell gives several jobs each a day: "Check by 22/05; group from 03/06"."""
    labelled = [part for part in _WHEN_PARTS.split(when) if any(map(str.isalpha, _without_times(part)))]
    days = [{time.text.casefold() for time in timescales(part)} for part in labelled]
    return len(days) > 1 and all(days) and not set.intersection(*days)


_DEALT = re.compile(r"\s*[/;\n]\s*(?!\d)|\s+/\s+|;\s*")


@lru_cache(maxsize=1024)
def deals_out(who: str, when: str) -> bool:
    """Whether two people or more and as many days stand side by side: "Midwife; FGC co-ordinator" and "8 Feb; 22 Feb"."""
    people = [part for part in _DEALT.split(who) if part.strip()]
    days = [part for part in _DEALT.split(when) if part.strip()]
    if len(people) < 2 or len(people) != len(days) or not all(owners(part) for part in people):
        return False
    dated = [next((time for time in timescales(day) if time.kind is TimeKind.DATE), None) for day in days]
    return all(dated) and len({time.text.casefold() for time in dated if time}) == len(days)


def _without_times(text: str) -> str:
    for time in reversed(timescales(text)):
        text = text[: time.start] + text[time.end :]
    return text


_A_LIST = 3


def are_dated_apart(one: Part, other: Part, parts: Sequence[Part]) -> bool:
    """Whether two items of a list, each of which has its time, are on matters of their own."""
    if len(parts) < _A_LIST or not are_unrelated(one.matters, other.matters):
        return False
    times = [_first_time(part.text) for part in parts]
    return all(times) and len(set(times)) == len(times)


_CUTS = re.compile(r"(?<=[\w)])(?:[.;](?=\s+[A-Z])|;|\n|\s[–—]\s)\s*")
_SHORT = re.compile(r"\b(?:mr|mrs|ms|dr|st|wk|hrs?|w/c|approx|re|ref|no|tel)$", re.IGNORECASE)
_ENDS = frozenset({Sense.BY, Sense.ON})
_TAKES_UP = re.compile(
    r"\b(?:it|they|them|this|these|those|then|same|both|again|results?|outcome|figures?|report|copy|reply|second|final|next|first|draft|start\w*|begin\w*|review\w*|follow[- ]?up)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def are_due_apart(text: str) -> bool:
    """Whether two sentences or more each have an end of their own, and none speaks of another's thing.

    "Police marker by Friday. Nan's spare room painted by the end of May."
    """
    told: list[str] = []
    for piece in _CUTS.split(text):
        if told and _SHORT.search(told[-1]):
            told[-1] = f"{told[-1]}. {piece}"
        elif piece.strip():
            told.append(piece)
    if len(told) < 2 or any(_TAKES_UP.search(piece) for piece in told[1:]):
        return False
    ends = [_end_of(piece) for piece in told]
    things = [things_in(piece, 0, len(piece), people_in(piece)) for piece in told]
    alone = not any(one & other for one, other in combinations(things, 2))
    return all(ends) and len(set(ends)) == len(ends) and all(things) and alone


def _end_of(piece: str) -> str:
    times = timescales(piece)
    if any(time.kind is TimeKind.FREQUENCY for time in times):
        return ""
    return next((time.text.casefold() for time in times if time.sense in _ENDS), "")


@lru_cache(maxsize=1024)
def _first_time(text: str) -> str:
    dated = (time for time in timescales(text) if time.kind in {TimeKind.DATE, TimeKind.PERIOD})
    return next((time.text.casefold() for time in dated), "")
