"""The shapes of the who engine: an owner, its kind, and the people a plan already knows. No reading of text here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TITLES = frozenset(
    "mr mrs ms miss mx dr prof rev mum dad sw hv gp fsw iro nan the and aka known as social worker "
    "mother father child carer".split()
)


class OwnerKind(StrEnum):
    """What kind of somebody is named. Only some kinds can be held to account; see ``is_accountable``."""

    PERSON = "person"
    ROLE = "role"
    FAMILY = "family"
    SERVICE = "service"
    SELF = "self"
    AGENCY = "agency"
    GROUP = "group"
    PLACEHOLDER = "placeholder"

    @property
    def is_accountable(self) -> bool:
        """Whether a reader knows whom to ring: an individual, a post, a relative, a small service, or I, we and you."""
        return self not in (OwnerKind.AGENCY, OwnerKind.GROUP, OwnerKind.PLACEHOLDER)


@dataclass(frozen=True, slots=True)
class Owner:
    """Somebody a text names: the words as written, where they stand in it (in characters), and what kind they are.

    ``name`` is the personal name among the words ("Sue Lane" of "HV Sue Lane"), "" where there is none.
    """

    text: str
    start: int
    end: int
    kind: OwnerKind
    name: str = ""

    @property
    def is_accountable(self) -> bool:
        """Whether this owner can be held to account (not a collective, a placeholder or a whole organisation)."""
        return self.kind.is_accountable


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """The people a plan names on its front sheet and in its owner column, as written: "Ashley Brown", "Amy".

    ``"Amy" in known`` is true for a full name, any one of its names, a surname with a title and the initials of a
    name of two words or more, whatever the case of the first three.
    """

    names: tuple[str, ...] = ()

    def __contains__(self, text: object) -> bool:
        if not isinstance(text, str):
            return False
        words = words_of_name(text)
        if not words:
            return False
        letters = text.replace(".", "").replace(" ", "")
        if letters.isupper() and letters in known_initials(self.names):
            return True
        return words in _full_names(self.names) or (len(words) == 1 and words[0] in known_words(self.names))


def words_of_name(name: str) -> tuple[str, ...]:
    """The words of a name in small letters, without titles or posts."""
    words = (found.group().casefold().replace("’", "'") for found in _WORD.finditer(name))
    return tuple(word for word in words if word not in _TITLES)


@lru_cache(maxsize=64)
def known_words(names: tuple[str, ...]) -> frozenset[str]:
    """Every single name (first names, surnames) among the known people, in small letters."""
    return frozenset(word for name in names for word in words_of_name(name) if len(word) > 1)


@lru_cache(maxsize=64)
def known_initials(names: tuple[str, ...]) -> frozenset[str]:
    """The initials of every known full name: "AB" for Ashley Brown."""
    split = (words_of_name(name) for name in names)
    return frozenset("".join(word[0] for word in words).upper() for words in split if len(words) > 1)


@lru_cache(maxsize=64)
def _full_names(names: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    whole = {words_of_name(name) for name in names}
    ends = {(words[0], words[-1]) for words in whole if len(words) > 2}
    return frozenset(whole | ends)
