"""What a word means in a child's plan, by a hand-sorted list, so that a vote can read a word it never met like its neighbours."""

from __future__ import annotations

from functools import lru_cache

from planlint.language.pipeline import base_forms
from planlint.language.word_files import headed_lines

_CULTURE = frozenset({"identity-culture", "religion", "language-word"})
_OF_PEOPLES = ("peoples and languages", "countries", "faiths")


@lru_cache(maxsize=1)
def _concepts() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for concept, line in headed_lines("concepts.txt"):
        for word in line.split():
            found.setdefault(word, []).append(concept)
    return {word: tuple(concepts) for word, concepts in found.items()}


@lru_cache(maxsize=1)
def _peoples() -> frozenset[str]:
    lines = (line for over, line in headed_lines("identity-words.txt") if over in _OF_PEOPLES)
    return frozenset(word.casefold() for line in lines for word in line.split())


def is_of_culture(word: str) -> bool:
    """Whether a word (in small letters) names a people, a country, a tongue or a faith, or what belongs to one."""
    return word in _peoples() or not _CULTURE.isdisjoint(concepts_of(word))


def base_of(word: str) -> str:
    """The first base form that the dictionary has for a word, the word itself in small letters where it has none."""
    forms = base_forms(word)
    return next(iter(forms.values()))[0] if forms else word.casefold()


def concepts_of(lemma: str) -> tuple[str, ...]:
    """The concepts that a base form carries ("vodka": alcohol), in alphabetical order; none for a word that is not on the list."""
    return _concepts().get(lemma, ())
