"""A place as it stands in a text, and which words of its name are the name: what addresses and schools have in common."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from planlint.language.people.lexicon import lexicon
from planlint.redaction.model import Kind
from planlint.redaction.spelling import Word, words_between
from planlint.redaction.vocabulary import is_kin, is_nobody, is_small_word, is_time, is_title

UP = "A-ZÀ-ÖØ-ÞŁŚŠŽ"
CAPITAL = rf"(?:St\.|[{UP}][\w’'-]{{0,40}})(?![\w])"
RUN = rf"{CAPITAL}(?: (?:(?:of|the|and|&|on|in|de|le|la) ){{0,2}}{CAPITAL}){{0,5}}"
"""Words with capitals, and the small words that join them."""


@dataclass(frozen=True, slots=True)
class Site:
    """A place from ``start`` to ``end``: the words that name it, its ``numbers`` (of a house, of a flat) and the stretches that stay."""

    kind: Kind
    start: int
    end: int
    words: tuple[Word, ...]
    numbers: tuple[tuple[int, int], ...] = ()
    stays: tuple[tuple[int, int], ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The words that name it, folded."""
        return tuple(word.key for word in self.words)


def naming(
    text: str, span: tuple[int, int], stays: Container[str], numbered: bool = False
) -> tuple[Word, ...]:
    """The words of a stretch that name a place: none that only begins the sentence ("Attend Millgate Primary"), none of ``stays``."""
    words = words_between(text, *span)
    if words and is_small_word(words[-1].key):
        return ()
    while words and (is_title(words[0].key) or _only_leads(words[0], numbered)):
        words = words[1:]
    kept = [word for word in words if word.key not in stays and word.is_capital and not is_kin(word.key)]
    if not numbered and all(is_time(word.key) or is_nobody(word.key) for word in kept):
        return ()
    return tuple(kept)


def _only_leads(word: Word, numbered: bool) -> bool:
    """Whether a word has its capital only for beginning the sentence: "Attend Millgate Primary", "At 6 Mill Lane"."""
    small = is_small_word(word.key) and word.key != "st"
    verb = word.opens and word.key in lexicon().base_verbs and not numbered
    return small or verb or (is_kin(word.key) and not numbered)
