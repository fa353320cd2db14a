"""A second reading of a cell or sentence, by votes trained on labelled ones, for faults that come in more words than patterns hold.

A fault is only looked for where some word hints at it, and only a clear vote counts: of 570 actions of plans at most one or two
are called wrongly so, while a third to a half of what the patterns miss on unseen hands is found. No parser is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from planlint.language.quotations import quotations
from planlint.language.tasks.clauses import sentences
from planlint.language.tasks.verdicts import plain_share

Fault = Literal["agreements", "blame", "bundles", "claims", "frequencies", "self-reports"]


@dataclass(frozen=True, slots=True)
class Reading:
    """A place in a text: what a vote calls a fault, or the words that hint at one."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Question:
    """Where a fault is looked for at all, and the share of the vote from which on it counts."""

    hint: re.Pattern[str]
    least: float


def _hinted(pattern: str, least: float) -> _Question:
    return _Question(re.compile(pattern, re.IGNORECASE), least)


_QUESTIONS = {
    "agreements": _hinted(
        r"\b(?:agree\w*|(?:counter|re-?)?sign(?:s|ed|ing|ature)?\b(?! (?:in|out|off|language|him|her|them)\b)|contract\w*|promis\w+|undertak\w+|pledg\w+|declar\w+|commit\w*|consent\w*|vow\w*|bound|paper|rules|expectations?|terms|"
        r"assur\w+|in writing|written|W/?A|names? to|document|given? (?:her|his|their) word)\b",
        0.8,
    ),
    # Somebody who may be the child is left alone: it must be plain that a grown-up of the family speaks.
    "self-reports": _hinted(
        r"\A(?=[\s\S]*\b(?:mum\w*|mam|mo|dad\w*|fa|mother|father|parent\w*|step\w*|partner|carers?|nan\w*|gran\w*|mr|mrs|ms|miss|you)\b)"
        r"[\s\S]*?\b(?:t[eo]lls?|told|say|says|said|report\w*|confirm\w*|stat(?:e|es|ing)|inform\w*|ring|rang|text(?:s|ed)?|phon\w+|telephon\w+|updat\w+|admit\w*|"
        r"feed ?back|diar(?:y|ies)|logs?|rat(?:e|es|ed|ing)|scal(?:e|es|ing)|scor(?:e|es)|describ\w+|shar(?:e|es|ing)|honest\w*|self|asks?|asked|open about|"
        r"let \w+ know|check with|disclos\w+|assur\w+|answers?|own (?:view|word|account)|questionnaire|keeps? (?:a|an) \w+)\b",
        0.9,
    ),
    "bundles": _hinted(
        r"[;+&/\n,]|\.\s|\b(?:and|also|as well|plus|then|together with|in addition|while|whilst)\b|\s[–—-]\s",
        0.8,
    ),
    "frequencies": _hinted(
        r"\b(?:freq|reg|from time to time|now and (?:again|then)|lots|(?:as )?much as|plenty|occasion\w*|constant\w*|"
        r"continual\w*|every so|once in|fair bit|good deal|a few|several|whenever|ad hoc|spor\w+|intermit\w+|repeat\w*|as many|sometimes|quite a bit|always|loads|"
        r"keep\w* (?:in touch|popping|ringing|visiting)|more time|most (?:days|weeks|weekends|nights|evenings|mornings))\b",
        0.92,
    ),
    "claims": _hinted(r"\w", 0.9),
    "blame": _hinted(r"\w", 0.9),
}
_OF_SENTENCES = frozenset({"claims", "blame"})
# Fewer words are no claim and no judgement.
_FEWEST_WORDS = 4


def second_reading(text: str, fault: Fault) -> tuple[Reading, ...]:
    """Where a text holds the fault by a clear vote: of claims and blame each sentence outside quotations, else the text."""
    if fault not in _OF_SENTENCES:
        return (Reading(0, len(text)),) if text and _is_clear(text, fault) else ()
    return tuple(_sentences(text, fault))


# Of a thousand good cells hardly one has so large a share.
_BEYOND_DOUBT = 0.96


def is_beyond_doubt(text: str, fault: Fault) -> bool:
    """Whether a vote on a whole text is so clear that it needs nobody else's word."""
    return (
        _QUESTIONS[fault].hint.search(text) is not None and plain_share(text, fault, "yes") >= _BEYOND_DOUBT
    )


def leans_to(text: str, fault: Fault) -> bool:
    """Whether a vote on a whole text leans to the fault: enough beside a sign of another kind."""
    return plain_share(text, fault, "yes") >= _LEANING


def speaks_against(text: str, fault: Fault) -> bool:
    """Whether a vote on a whole text is so clearly against the fault that a shape alone is not enough."""
    return plain_share(text, fault, "yes") < _AGAINST


_LEANING, _AGAINST = 0.6, 0.1


def hint_in(text: str, fault: Fault) -> Reading | None:
    """The first words that hint at a fault, to point at."""
    found = _QUESTIONS[fault].hint.search(text)
    return Reading(found.start(), found.end()) if found else None


def _sentences(text: str, fault: Fault) -> Iterator[Reading]:
    quoted = quotations(text)
    for start, end in sentences(text):
        spoken = any(first < end and start < last for first, last in quoted)
        if not spoken and len(text[start:end].split()) >= _FEWEST_WORDS and _is_clear(text[start:end], fault):
            yield Reading(start, end)


@lru_cache(maxsize=16384)
def _is_clear(text: str, fault: Fault) -> bool:
    question = _QUESTIONS[fault]
    return question.hint.search(text) is not None and plain_share(text, fault, "yes") >= question.least
