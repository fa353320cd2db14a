"""What makes a task concrete: an amount, a method, a course, an occasion with its day, a name, a thing; and what does not.

Each is a sign and no verdict; they are weighed against each other in ``actions``.
"""

from __future__ import annotations

import re

from planlint.language.people import OwnerKind, people_in
from planlint.language.pipeline import Token, base_forms, verb_forms
from planlint.language.tasks.lexicon import DETERMINERS, noun_kind
from planlint.language.tasks.shapes import Clause
from planlint.language.times import TimeKind, timescales

_AFTER_HEAD = frozenset(
    "of for with to in on at from re about around between by into during over through and - – — ( ,".split()
)
# How often is a question of its own; what is done regularly may still be clear.
_HOW_OFTEN = frozenset(
    "regularly frequently routinely periodically daily weekly fortnightly monthly nightly".split()
)
_EMPTY_WORDS = frozenset(
    "as and when where if wherever whenever ever necessary needed required appropriate possible able ongoing regularly "
    "always further again also still it this that so on".split()
)
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|both)"
_UNITS = (
    r"(?:sessions?|visits?|meetings?|lessons?|weeks?|appointments?|calls?|times|nights?|mornings?|afternoons?|evenings?"
    r"|days|hours?|minutes?|mins|units?|feeds?|meals?|portions?|books?|chapters?|pages?|words?|questions?|things|examples"
    r"|goals?|targets?|points?|ways|places|people|adults|copies|forms?|samples?|tests?)"
)
# The words between begin and end with a letter, so that a run of dashes can be read in one way only.
COUNT = re.compile(
    rf"\b{_NUMBER}[\s-]+(?:[\w'’]+(?:-+[\w'’]+)*[\s-]+){{0,2}}?{_UNITS}\b|\bx\s?\d+\b|\b\d+\s?x\b|\b\d+\s?(?:%|per cent|mg|ml|oz|kg|mins?)\b|£\s?\d",
    re.IGNORECASE,
)
METHOD = re.compile(
    r"\b(?:by|through|via)\s+(?P<verb>\w+ing)\b|\busing\b|\bwith the help of the\b", re.IGNORECASE
)
COURSE = re.compile(
    r"\b(?:course|programme|workshops?|clinic|(?<!core )group|sessions?|classes|club|café|cafe|centre|appointments?|therapy)\b",
    re.IGNORECASE,
)


WHEN_NEEDED = re.compile(
    r"\b(?:as|when|where|if|wherever|whenever) (?:and when |ever )?(?:necessary|needed|required|appropriate|possible|able)\b",
    re.IGNORECASE,
)


def has_no_object(words: tuple[Token, ...]) -> bool:
    """Whether nothing follows the verb but "as needed", "where possible" and the like."""
    return all(
        word.lower in _EMPTY_WORDS
        or not word.is_word
        or (word.lower.endswith("ly") and word.lower not in _HOW_OFTEN and "ADV" in base_forms(word.text))
        for word in words
    )


def is_scheduled(clause: Clause, text: str) -> bool:
    """Whether the clause gives an occasion with its day: "at the home visit on 12 May", "in supervision on Tuesday"."""
    stretch = text[clause.start : clause.end]
    days = [
        time for time in timescales(stretch) if time.kind in {TimeKind.DATE, TimeKind.EVENT, TimeKind.PERIOD}
    ]
    return bool(days) and bool(
        re.search(
            r"\b(?:at|in|during|on)\s+(?:the|her|his|their|our|a|next|each|every|\w+day)\b",
            stretch,
            re.IGNORECASE,
        )
    )


def noun_kinds(words: tuple[Token, ...]) -> list[str]:
    """The classes of the nouns among the words; a word that is also a verb counts only where a noun can stand."""
    found = []
    for position, word in enumerate(words):
        kind = noun_kind(word.text) if word.is_word else None
        if kind is None:
            continue
        previous = words[position - 1].lower if position else ""
        if previous in {"to", "will"} and verb_forms(word.text):
            continue
        found.append(kind)
    return found


def names_only_people(stretch: str) -> bool:
    """ "Dad", "SW and HV": whoever does it, ahead of what is done."""
    people = [
        owner
        for owner in people_in(stretch)
        if owner.kind.is_accountable
        and (owner.kind is not OwnerKind.PERSON or " " in owner.text or not base_forms(owner.text))
    ]
    return sum(owner.end - owner.start for owner in people) >= len(stretch) * 0.6


def head_kind(words: tuple[Token, ...]) -> str | None:
    """The class of the noun that a phrase is about: the last one ahead of its first preposition."""
    for position, word in enumerate(words):
        if word.lower in _AFTER_HEAD and position:
            words = words[:position]
            break
    kinds = [kind for word in words if word.is_word and (kind := noun_kind(word.text))]
    return kinds[-1] if kinds else None


def is_name(word: Token) -> bool:
    """Whether a word is written as a name is."""
    return word.is_word and word.text[0].isupper() and word.lower not in DETERMINERS


def is_only_abstract(words: tuple[Token, ...], nouns: list[str]) -> bool:
    """ "Report any concerns", "share information": a doing verb with nothing to do it to."""
    return set(nouns) == {"abstract"} and not any(is_name(word) or word.text[0].isdigit() for word in words)


def is_acronym(word: Token) -> bool:
    """Whether a word is written in capitals throughout."""
    return len(word.text) > 1 and word.text.isupper()


def names_something(words: tuple[Token, ...]) -> bool:
    """Whether somebody or something is named among more than two words."""
    return any(is_name(word) for word in words) and len(words) > 2
