"""Outcomes weighed: what words settle, what the shapes tell and what the trained vote makes of it, brought to one goal.

The vote is the mean of two, one without and one with the parsed sentence; how large a share a label needs depends on what the
shapes tell. An attendance is rarer than a state, so that a smaller share of the vote already speaks for it; where the shapes
tell of a state, or where ordinary life stands in the sentence, more is needed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from planlint.language.contractions import spelled_out
from planlint.language.tasks.goals import HARD_STATES, MEETING_WORDS, ORDINARY
from planlint.language.tasks.outcomes import Goal, shaped_outcome
from planlint.language.tasks.settled_outcomes import settled_by_words
from planlint.language.tasks.verdicts import is_clear, mean_shares, plain_shares

_OUTCOMES = "outcomes"
_SERVICE, _WISH, _FINISH = "service", "wish", "finish"
# The shares from which on a label stands, by what the shapes tell.
_TO_SERVE: Mapping[Goal, float] = MappingProxyType(
    {Goal.SERVICE: 0.3, Goal.OPEN: 0.4, Goal.FINISH_LINE: 0.52, Goal.WISH: 0.5}
)
_TO_WISH: Mapping[Goal, float] = MappingProxyType(
    {Goal.WISH: 0.35, Goal.OPEN: 0.55, Goal.SERVICE: 0.6, Goal.FINISH_LINE: 0.75}
)
_TO_FINISH = 0.65
_IN_ORDINARY_LIFE = 0.8
# Below this the vote knows better than a pattern that calls it a service.
_NO_SERVICE = 0.05


@lru_cache(maxsize=8192)
def goal_of(sentence: str) -> Goal:
    """What one sentence of an outcome amounts to."""
    sentence = as_judged(sentence)
    settled = settled_by_words(sentence)
    if settled is not None and settled is not Goal.SERVICE:
        return settled
    shares = mean_shares(sentence, _OUTCOMES)
    if settled is Goal.SERVICE and shares[_SERVICE] >= _NO_SERVICE:
        return settled
    shaped = shaped_outcome(sentence).goal
    if shares[_SERVICE] >= max(_to_serve(sentence, shaped), shares[_WISH]):
        return Goal.SERVICE
    if shares[_WISH] >= _TO_WISH[shaped]:
        return Goal.WISH
    finished = shaped is Goal.FINISH_LINE or shares[_FINISH] >= _TO_FINISH
    return Goal.FINISH_LINE if finished else Goal.OPEN


def wants_parse(sentence: str) -> bool:
    """Whether a sentence's goal will ask for the parser."""
    sentence = as_judged(sentence)
    if settled_by_words(sentence) not in (None, Goal.SERVICE):
        return False
    return not is_clear(plain_shares(sentence, _OUTCOMES))


# Who sees that it is so is no part of it: "All pills are locked up, seen on visits".
_SEEN_BY = re.compile(
    r", (?:as )?(?:seen|shown|counted|checked|noted|logged|told|read|heard|measured|weighed) (?:by|on|at|in|when|each|every|with)\b[^,;.]*\W*$|, as [^,;.]{3,40} (?:sees?|counts?|notes?|logs?|tells?|shows?)\W*$",
    re.IGNORECASE,
)
_STANDS_ALONE = 4


def as_judged(sentence: str) -> str:
    """The sentence with its contractions spelled out, and without who would see that it is so."""
    ahead = _SEEN_BY.sub("", sentence)
    told = ahead if len(ahead.split()) >= _STANDS_ALONE else sentence
    return spelled_out(told)


def _to_serve(sentence: str, shaped: Goal) -> float:
    """The share from which on a sentence is called a service."""
    ordinary = ORDINARY.search(sentence) and not MEETING_WORDS.search(sentence)
    if (ordinary or HARD_STATES.search(sentence)) and shaped is not Goal.SERVICE:
        return max(_IN_ORDINARY_LIFE, _TO_SERVE[shaped])
    return _TO_SERVE[shaped]
