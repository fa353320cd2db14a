"""Words of a text as names are compared by them: without case, accents or possessive ending. Nothing is looked up here."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_LETTER = "[^\\W\\d_][\u0300-\u036f]*"
_APOSTROPHES = "'’ʼ‘`´"
_WORD = re.compile(rf"{_LETTER}(?:{_LETTER})*(?:[{_APOSTROPHES}](?:{_LETTER})+)*")
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}][sS]$")
_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(_APOSTROPHES, "'"))
_PLAIN_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
_SENTENCE_ENDS = '.!?;:\n\r\v\f\x85\u2028\u2029•·|/“"‘([{–—*>→-'
_NUMBERED = re.compile(r"(?:^|\s|\()\w{1,2}\)$")
_JOINTS = frozenset(["-", "‐", "‑", " ", "\u00a0", " - "])


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands: ``key`` for comparing, ``possessive`` for "Mia's", ``gap`` what stands before it.

    The ending of a possessive is no part of the word. ``gap`` reaches back to the word or number before.
    """

    start: int
    end: int
    text: str
    key: str
    possessive: bool
    gap: str
    is_first: bool = False

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital, or with a letter of a script that has none."""
        return not self.text[0].islower()

    @property
    def is_shouted(self) -> bool:
        """Whether it is written in capitals throughout, two letters or more."""
        return len(self.text) > 1 and self.text.isupper()

    @property
    def is_joined(self) -> bool:
        """Whether only a hyphen or a space parts it from the word before, so that both may be one name."""
        return self.gap in _JOINTS

    @property
    def is_hyphened(self) -> bool:
        """Whether a hyphen ties it to the word before."""
        return self.gap in ("-", "‐", "‑")

    @property
    def opens(self) -> bool:
        """Whether it stands where any word may have a capital: at the head of a text, a sentence, a line, a bracket."""
        gap = self.gap.rstrip(" \t\u00a0")
        if self.is_first or not gap:
            return self.is_first
        return gap[-1] in _SENTENCE_ENDS or _NUMBERED.search(gap) is not None


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """A word for comparing: small letters, no accents, one apostrophe ("Seán" is "sean", "O’Neill" is "o'neill")."""
    apart = unicodedata.normalize("NFKD", word.translate(_ONE_APOSTROPHE).casefold())
    return "".join(mark for mark in apart if not unicodedata.combining(mark)).translate(_PLAIN_LETTERS)


@lru_cache(maxsize=512)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text in order."""
    return tuple(_words(text))


def words_between(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The words that begin within a stretch of a text."""
    words = words_of(text)
    first = bisect_left(words, start, key=_start)
    return words[first : bisect_left(words, end, lo=first, key=_start)]


def _start(word: Word) -> int:
    return word.start


def _words(text: str) -> Iterator[Word]:
    end = 0
    for match in _WORD.finditer(text):
        ending = _POSSESSIVE.search(match.group())
        stop = match.start() + ending.start() if ending else match.end()
        word = text[match.start() : stop]
        gap = text[end : match.start()]
        yield Word(match.start(), stop, word, folded(word), ending is not None, gap, end == 0)
        end = match.end()


def in_the_manner_of(new: str, old: str) -> str:
    """A new word with the case of the old one: capitals throughout, small letters throughout, or as it is."""
    if len(old) > 1 and old.isupper():
        return new.upper()
    return new.lower() if old.islower() else new
