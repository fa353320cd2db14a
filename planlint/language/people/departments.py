"""Departments in a who cell by a word that elsewhere is only a thing: "Adaptations", "Lettings – Ms Adu", "Short breaks".

A part of the cell must be that word and what describes it, and nothing else. In sentences such words name nobody.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.language.people.lexicon import Lexicon, lexicon
from planlint.language.people.mentions import Mention
from planlint.language.people.model import KnownPeople, OwnerKind
from planlint.language.people.tokens import Token

_JOINING = frozenset("and & + / or n with plus by to".split())
_MADE_THINGS = ("tions", "ments")
_LONGEST = 4
_DESCRIBING = frozenset(["post", "short"])
# What people are called by as well: only "the Trust" is no person.
_NAMES_TOO = frozenset(["trust"])


def with_departments(tokens: list[Token], found: Sequence[Mention], known: KnownPeople) -> list[Mention]:
    """The mentions of a who cell, each part of it that is a department's plain name read as one ("Lettings – Ms Adu")."""
    words = lexicon()
    new = [
        Mention(OwnerKind.AGENCY, start, end)
        for start, end in _parts(tokens)
        if _is_a_department(tokens[start:end], known, words, first=start == 0)
    ]
    taken = {at for mention in new for at in range(mention.start, mention.end)}
    kept = [mention for mention in found if mention.start not in taken and mention.end - 1 not in taken]
    return sorted([*kept, *new], key=lambda mention: mention.start)


def _parts(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """The stretches of words between the marks of a list."""
    start = 0
    for at, token in enumerate(tokens):
        if not token.is_word or token.low in _JOINING:
            if start < at:
                yield start, at
            start = at + 1
    if start < len(tokens):
        yield start, len(tokens)


def _is_a_department(part: list[Token], known: KnownPeople, words: Lexicon, *, first: bool) -> bool:
    inner = part[1:] if part[0].low in ("the", "our") else part
    if not 0 < len(inner) <= _LONGEST or inner[-1].possessive or inner[-1].text in known:
        return False
    last = inner[-1].low
    if last in _NAMES_TOO and inner is part:
        return False
    made = first and last.endswith(_MADE_THINGS) and len(inner) == 1 and len(last) > len("actions")
    if not (made or last in words.use("departments")):
        return False
    described = words.use("modifiers")
    return all(token.low in described or token.low in _DESCRIBING for token in inner[:-1])
