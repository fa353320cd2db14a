"""Sentences as the language pipeline parses them: each word with its tag, lemma, head and relation; no judgement.

Parsing costs a hundred times what matching does. A text is parsed once, and :func:`ahead` parses many in one go, so a
caller that knows its doubtful texts beforehand asks for all of them first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from planlint.language.people import OwnerKind, people_in
from planlint.language.pipeline import ParsedToken, parse

# Tags of a verb that tells of now or then by its own form.
FINITE = frozenset({"VBZ", "VBP", "VBD"})


@dataclass(frozen=True, slots=True)
class Parse:
    """A text's words in order; ``head`` of a word is the position of the word it hangs on, its own for a root."""

    text: str
    words: tuple[ParsedToken, ...]
    # For each word those that hang on it, told apart once: a long sentence is asked about each of its words.
    _below: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        below: list[list[int]] = [[] for _ in self.words]
        for at, word in enumerate(self.words):
            if word.head != at:
                below[word.head].append(at)
        object.__setattr__(self, "_below", tuple(map(tuple, below)))

    def children(self, at: int, *relations: str) -> tuple[int, ...]:
        """The words that hang on a word by one of these relations, by any where none is given."""
        below = self._below[at]
        return tuple(child for child in below if self.words[child].dep in relations) if relations else below

    def has_to(self, at: int) -> bool:
        """Whether "to" stands before the verb at a position."""
        return any(self.words[child].tag == "TO" for child in self.children(at, "mark"))

    def subtree(self, at: int) -> tuple[int, ...]:
        """A word with everything that hangs on it, in the order of the text."""
        inside = {at}
        waiting = [at]
        while waiting:
            below = self.children(waiting.pop())
            waiting.extend(below)
            inside.update(below)
        return tuple(sorted(inside))

    def roots(self) -> tuple[int, ...]:
        """The words that hang on no other, one for each sentence."""
        return tuple(at for at, word in enumerate(self.words) if word.head == at)


_KEPT = 20000
_known: dict[tuple[str, tuple[tuple[int, int], ...]], Parse] = {}


def parsed(text: str, given_names: Iterable[str] = ()) -> Parse:
    """One text, parsed now unless it was before.

    ``given_names`` are first names that the plan is known to use, in any case: they are read as names even where nothing in
    the text tells that they are ("Safiya delayed").
    """
    names = _given(text, given_names)
    _parse([(text, names)])
    return _known[text, names]


def ahead(texts: Iterable[str]) -> None:
    """Parses the texts not parsed before, in one batch, and keeps what was read."""
    _parse((text, ()) for text in texts)


def _parse(texts: Iterable[tuple[str, tuple[tuple[int, int], ...]]]) -> None:
    new = [each for each in dict.fromkeys(texts) if each not in _known]
    if not new:
        return
    if len(_known) + len(new) > _KEPT:
        forget()
    found = parse([(text, (*_names(text), *names)) for text, names in new])
    _known.update({each: Parse(each[0], words) for each, words in zip(new, found, strict=True)})


def _given(text: str, names: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Where the names stand as names, that is with a capital."""
    found = {
        match.span()
        for name in names
        for match in re.finditer(rf"\b{re.escape(name)}\b", text, re.IGNORECASE)
        if match.group()[0].isupper()
    }
    return tuple(sorted(found))


def _names(text: str) -> tuple[tuple[int, int], ...]:
    return tuple((owner.start, owner.end) for owner in people_in(text) if owner.kind is OwnerKind.PERSON)


def forget() -> None:
    """Forgets every text parsed so far."""
    _known.clear()
