"""The people of a plan and the words of their names, taken apart; who they are is gathered in ``gathering``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from planlint.redaction.inventing import Part
from planlint.redaction.model import Kind
from planlint.redaction.spelling import Word
from planlint.redaction.vocabulary import is_kin, is_particle, is_title, stays

_LONGEST_INITIALS = 4
SHORT_NAMES = frozenset("he an so do you her my".split())
"""Small words that are names too ("Wei An", "He Jun")."""
_UP = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŤŪŮŰŲŸŹŻŽ"
_INITIALS = re.compile(
    rf"(?<![\w&.])(?:[{_UP}]{{2,4}}(?![\w&])|(?:[{_UP}]\.[ ]?){{1,3}}[{_UP}](?:\.|(?!\w))|[{_UP}](?:[-/ ][{_UP}]){{1,3}}(?!\w))(?!\.?\d)"
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody by the words of the name, folded; an initial is a word of one letter."""

    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """All words of the name in their order."""
        return (*self.given, *self.family)


@dataclass(frozen=True, slots=True)
class Cast:
    """The people of a plan.

    ``words`` are the words of their names with the part they play; ``beside`` those among them that count only beside
    another ("An" of "Wei An"); ``initials`` the letters of whole names with the words they stand for; ``letters`` single
    letters that the plan uses for a child; ``phrases`` names of several ordinary words, which count only as a whole, by
    their first word; ``pairs`` words that stand side by side in somebody's name; ``places`` words that name a school or
    another place and nobody, with their kind; ``owners`` the letters that stand in owner cells.
    """

    persons: tuple[Person, ...] = ()
    words: Mapping[str, Part] = field(default_factory=dict)
    beside: frozenset[str] = frozenset()
    initials: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    letters: Mapping[str, str] = field(default_factory=dict)
    phrases: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    pairs: frozenset[tuple[str, str]] = frozenset()
    places: Mapping[str, Kind] = field(default_factory=dict)
    owners: frozenset[str] = frozenset()

    def who(self, keys: Sequence[str]) -> str:
        """Which person some words of a name, standing together, mean; for counting, so that any one of several will do."""
        names = set(keys)
        best = max(self.persons, key=lambda each: len(names.intersection(each.words)), default=None)
        if best is None or names.isdisjoint(best.words):
            return " ".join(keys)
        return " ".join(best.words)


def person_of(words: Sequence[Word], known: Mapping[str, Part]) -> Person:
    """A name taken apart: titles and kin off, what stands last (with what hyphens and particles tie to it) the surname.

    ``known`` are words whose part is told already: a name of one word alone takes its part from there.
    """
    titled = len(words) > 1 and is_title(words[0].key) and not is_kin(words[0].key)
    groups: list[list[str]] = []
    family_from: int | None = None
    after_particle = False
    for word in words:
        if (is_title(word.key) or is_kin(word.key)) and not groups:
            continue
        if is_particle(word.key) and not word.is_capital:
            family_from = len(groups) if family_from is None else family_from
            after_particle = True
        elif stays(word.key) and not (len(words) > 1 and word.is_capital and word.key in SHORT_NAMES):
            if word.key in ("and", "or"):
                break
        else:
            if groups and word.is_hyphened and not after_particle:
                groups[-1].append(word.key)
            else:
                groups.append([word.key])
            after_particle = False
    return _arranged(groups, family_from, titled, known)


def _arranged(
    groups: Sequence[Sequence[str]], family_from: int | None, titled: bool, known: Mapping[str, Part]
) -> Person:
    if not groups:
        return Person()
    if len(groups) == 1:
        keys = tuple(groups[0])
        is_family = titled or family_from == 0 or all(known.get(key) is Part.FAMILY for key in keys)
        return Person((), keys) if is_family else Person(keys, ())
    at = family_from or len(groups) - 1
    given = tuple(key for group in groups[:at] for key in group)
    return Person(given, tuple(key for group in groups[at:] for key in group))


def told_apart(persons: Iterable[Person]) -> tuple[Person, ...]:
    """The persons without those known by more elsewhere: "Mia" and "Ms Brook" beside "Mia Brook", "R. Brook" beside "Rosa Brook"."""
    listed = tuple(dict.fromkeys(persons))
    return tuple(
        person for person in listed if not any(other != person and _covers(other, person) for other in listed)
    )


def _covers(more: Person, less: Person) -> bool:
    if not less.given:
        return bool(more.given) and set(less.family) <= set(more.family)
    if not more.given or not more.family:
        return False
    first, whole = less.given[0], more.given[0]
    same = whole == first or (len(first) == 1 < len(whole) and whole[0] == first)
    initial = len(less.family) == 1 and more.family[0][0] == less.family[0]
    return same and (initial or set(less.family) <= set(more.family)) and len(more.given) >= len(less.given)


def initials_of(persons: Iterable[Person]) -> dict[str, tuple[str, ...]]:
    """The letters that may stand for whole names, with the words they stand for; of two persons with the same the first."""
    found: dict[str, tuple[str, ...]] = {}
    for person in persons:
        for keys in _initialled(person):
            found.setdefault("".join(key[0] for key in keys), keys)
    return found


def _initialled(person: Person) -> Iterator[tuple[str, ...]]:
    """The words whose first letters may stand for a name: all of them, first and last, first names alone."""
    given, family = person.given, person.family
    if given and family:
        yield from (
            keys
            for keys in (
                (*given, *family), (given[0], *family), (given[0], family[0]), (given[0], family[-1]),
            )
            if len(keys) <= _LONGEST_INITIALS
        )  # fmt: skip
    if 1 < len(given) <= _LONGEST_INITIALS:
        yield given


def initials_in(text: str) -> Iterator[re.Match[str]]:
    """Every group of capitals in a text that may be initials: "MB", "M.B.", "E-M", "B A-S"."""
    return _INITIALS.finditer(text)


def pairs_of(persons: Iterable[Person]) -> frozenset[tuple[str, str]]:
    """The words that stand side by side in names, first and last names without the middle ones too."""
    found: set[tuple[str, str]] = set()
    for person in persons:
        found.update(pairwise(person.words))
        if person.given and person.family:
            found.add((person.given[0], person.family[0]))
    return frozenset(found)
