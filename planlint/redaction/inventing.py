"""What comes in the place of what is hidden: one invented thing for each real one, the same throughout a run.

Names are taken from ``data/names.txt`` in their order, so nothing of a real name is left in the invented one; what a
report already holds is passed over. Numbers of every kind are made in ``numbers``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from enum import Enum
from functools import cache
from itertools import chain, count, product

from planlint.redaction.spelling import folded
from planlint.redaction.vocabulary import is_word, may_be_given, sections


class Part(Enum):
    """Which part of a name a word is: what somebody is called, or what a family, a place or a school is called."""

    GIVEN = "given"
    FAMILY = "family"
    PLACE = "place"


class Inventor:
    """Gives each real thing its invented one and remembers it for the run.

    ``taken`` are the words of the whole report, in their folded spelling: no invented name is one of them.
    """

    def __init__(self, taken: Collection[str] = ()) -> None:
        self._taken = frozenset(taken)
        self._words: dict[str, str] = {}
        self._things: dict[tuple[str, str], str] = {}
        self._made: dict[str, count[int]] = {}
        self._names = {"given": self._fresh("given"), "family": self._fresh("family")}

    def word(self, key: str, part: Part) -> str:
        """The invented word for a word of a name; one word has one, whichever part of a name it is the next time."""
        if key not in self._words:
            self._words[key] = next(self._names["given" if part is Part.GIVEN else "family"])
        return self._words[key]

    def letter(self, key: str, part: Part) -> str:
        """The first letter of a word's invented word, for initials."""
        return self.word(key, part)[0]

    def thing(self, kind: str, old: str, make: Callable[[int], str]) -> str:
        """The invented thing of a kind for an old one: made by number until it is neither the old one nor in the report."""
        known = self._things.get((kind, old))
        if known is None:
            numbers = self._made.setdefault(kind, count(1))
            known = next(new for number in numbers if self._is_new(new := make(number), old))
            self._things[kind, old] = known
        return known

    def _is_new(self, new: str, old: str) -> bool:
        return new != old and folded(new) not in self._taken

    def _fresh(self, use: str) -> Iterator[str]:
        """Names in the order of the list, then blends of them, then pairs, so that an export of any length has enough."""
        names = invented_names()[use]
        given_out: set[str] = set()
        for name in chain(names, _blends(names), _pairs(names)):
            key = folded(name)
            if key not in given_out and key not in self._taken and not (is_word(key) or may_be_given(key)):
                given_out.add(key)
                yield name


def _head(name: str) -> int:
    """How many letters begin a name, as far as its first vowel and what follows it."""
    return 4 if name.startswith("Qu") else 3


def _blends(names: tuple[str, ...]) -> Iterator[str]:
    """The beginning of one name with the end of another: "Vumpix" and "Kelmor" are "Vummor"."""
    for step in range(1, len(names)):
        for at, name in enumerate(names):
            other = names[(at + step) % len(names)]
            yield name[: _head(name)] + other[_head(other) :]


def _pairs(names: tuple[str, ...]) -> Iterator[str]:
    """Names run together, without end."""
    for size in count(2):
        for group in product(names, repeat=size):
            yield "".join(group).capitalize()


@cache
def invented_names() -> dict[str, tuple[str, ...]]:
    """The shipped names by their use, "given" and "family"."""
    return {use: tuple(" ".join(lines).split()) for use, lines in sections("names.txt").items()}
