"""Sentences that judge a person in words of every day: a trait, a name they are called, or what is said of somebody's doings.

The words stand in ``data/blame-words.txt`` by class. A trait or a name judges only where the parse says that a child, a parent or
their ways bear it; an idiom only where whoever does it is of the family, or is left out. What somebody is quoted or reported as
saying, and what is denied, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.blame.labels import USUAL, bearer_of, is_of_family, is_reported_or_denied
from planlint.language.blame.phrase_index import phrases_in
from planlint.language.quotations import quotations
from planlint.language.tasks.clauses import sentences


@dataclass(frozen=True, slots=True)
class Judgement:
    """Words that judge somebody, by their place in the text."""

    start: int
    end: int


# "Is a bit of a bully", "the little madam", "a waster, …": the ways of calling somebody something.
_CALLED = re.compile(
    r"(?:\b(?:is|was|are|were|be|been|being|becom(?:e|es|ing)|became|as|like|such|quite|always|bit of|turn(?:s|ed|ing)? into)|[’'](?:s|re))\s+"
    r"(?:(?:a|an|the|such|quite|just|just|only|always|no more than|nothing but|bit of|bit|of|right|real|proper|total|complete|absolute|little|old|known|local|born|habitual|compulsive|serial|typical|manipulative|nasty|lazy|spoilt|violent|\w+ing|\w+ful)\s+){0,5}$"
    r"|^\W*(?:(?:a|an|the|this|such|proper|real|right|little|total|complete)\s+){0,3}$|[,–—-]\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}$"
    r"|\b(?:his|her|their|your)\s+(?:usual|normal|typical|old)\s+$",
    re.IGNORECASE,
)
# A trait in front of what somebody does, not of somebody ("a bolshy reply") is still theirs; a thing's is its own.
_LONGEST = 60


@lru_cache(maxsize=4096)
def judgements(text: str) -> tuple[Judgement, ...]:
    """Each place of a text where somebody of the family is judged, one for overlapping words, quotations left out."""
    quoted = quotations(text)
    found: list[Judgement] = []
    for start, end in sentences(text):
        if any(first < end and start < last for first, last in quoted):
            continue
        for first, last in _in_sentence(text[start:end]):
            if not found or found[-1].end <= start + first:
                found.append(Judgement(start + first, start + last))
    return tuple(found)


def _in_sentence(sentence: str) -> Iterator[tuple[int, int]]:
    places = sorted(
        (start, end, name)
        for name in ("adjectives", "nouns", "idioms")
        for start, end in phrases_in("blame-words.txt", name, sentence)
    )
    for start, end, name in places:
        if is_reported_or_denied(sentence, start, end):
            continue
        if _judges(sentence, start, end, name):
            yield start, end


def _judges(sentence: str, start: int, end: int, name: str) -> bool:
    if sentence[start:end].isupper() and not sentence.isupper():
        return False  # an acronym
    if name == "nouns" and not _CALLED.search(sentence[:start][-_LONGEST:]):
        return False
    if name == "nouns" and USUAL.search(sentence[:start]):
        return True
    bearer = bearer_of(sentence, start, end)
    if name == "idioms":
        return not bearer or is_of_family(bearer)
    if not bearer:
        return not sentence[:start].strip(" \t-–•*(") or (name == "nouns" and start < _LONGEST // 3)
    return is_of_family(bearer)
