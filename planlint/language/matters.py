"""Matters: the parts of a family's life that words belong to (health, school, housing, money …), read from a data file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from planlint.language.data import classes

# Matters so near to each other that a job on the one is often a step of a job on the other.
_NEAR = tuple(
    frozenset(pair.split())
    for pair in (
        "school travel",
        "school clothes",
        "school work",
        "school leisure",
        "school devices",
        "housing violence",
        "money work",
        "violence police",
        "violence court",
        "police court",
        "police devices",
        "police travel",
        "papers court",
        "papers travel",
        "substances health",
        "substances police",
        "contact travel",
        "contact court",
        "contact parenting",
        "contact worries",
        "contact people",
        "worries procedure",
        "court procedure",
        "police procedure",
        "health parenting",
        "health respite",
        "leisure respite",
        "leisure clothes",
        "leisure travel",
        "leisure people",
        "parenting procedure",
    )
)


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    """Every word of the file with its matter, each in the plural and the possessive too."""
    known: dict[str, str] = {}
    for word, matter in classes("matters.csv").items():
        plain = word.replace("’", "'")
        many = f"{plain[:-1]}ies" if re.search(r"[^aeiou]y$", plain) else f"{plain}s"
        for form in (plain, many, f"{plain}es", f"{plain}'s", f"{many}'"):
            known.setdefault(form, matter)
    return known


@lru_cache(maxsize=1)
def _by_opening() -> dict[str, tuple[str, ...]]:
    """The words and phrases by the letters they open with, the longest first."""
    found: dict[str, list[str]] = {}
    for phrase in sorted(_known(), key=len, reverse=True):
        opening = _LETTERS.match(phrase)
        found.setdefault(opening.group() if opening else "", []).append(phrase)
    return {opening: tuple(phrases) for opening, phrases in found.items()}


_LETTERS = re.compile(r"\w+")
_OPENING = re.compile(r"(?<![\w'-])\w+")
_GOES_ON = re.compile(r"[\w-]")


def _found(text: str) -> Iterator[tuple[str, int]]:
    """Each word or phrase of the file in a text of small letters, with its place; of those that begin together the longest."""
    known, done = _by_opening(), 0
    for opening in _OPENING.finditer(text):
        at = opening.start()
        if at < done:
            continue
        for phrase in known.get(opening.group(), ()):
            if text.startswith(phrase, at) and not _GOES_ON.match(text, at + len(phrase)):
                yield phrase, at
                done = at + len(phrase)
                break


@lru_cache(maxsize=8192)
def matters_in(text: str) -> frozenset[str]:
    """The matters that a text touches, none where it has no word that we know."""
    known = _known()
    plain = _PLACED.sub(" ", _IN_A_STREET.sub(" ", text))
    names = {match.group().casefold() for match in _NAMES.finditer(plain)}
    found = {known[phrase] for phrase, _ in _found(plain.casefold().replace("’", "'")) if phrase not in names}
    return frozenset(found | {"school"} if _SCHOOL.search(text) else found)


# A name is no matter: "Bond St", "Grant"; but a school is one by its name alone: "Beech Road Primary".
_IN_A_STREET = re.compile(
    r"\b[A-Z][\w’'-]+ (?:St|Street|Road|Rd|Lane|Ave|Avenue|Close|Crescent|Terrace|Row)\b"
)
# Where a card hangs, and that a thing is lent, says nothing of what it is about.
_PLACED = re.compile(
    r"\b(?:on|to|inside|behind|by) (?:the )?(?:(?:back|side|front) of the )?(?:fridge|door|kitchen wall|bedroom wall|wall|hook|noticeboard)\b|\bon (?:short |long )?(?:loan|hire)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(r"(?<=\w )(?:Grant|Bond|Banks|Church|Cook)(?![’'\w]*\s[A-Z])\b")
_SCHOOL = re.compile(r"\b[A-Z][\w’'-]+ (?:Primary|Infants|Juniors|Academy|Comprehensive)\b")


def named_matters(text: str) -> tuple[tuple[int, int], ...]:
    """Where words of a matter stand that are joined by "and" ("stay and play")."""
    plain = text.casefold().replace("’", "'")
    found = _found(plain) if len(plain) == len(text) else ()
    return tuple((at, at + len(phrase)) for phrase, at in found if " and " in phrase)


def are_unrelated(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts are known to be on different matters, none of them near to any of the others'."""
    return (
        bool(one and other)
        and not one & other
        and not any(frozenset((first, second)) in _NEAR for first in one for second in other)
    )
