"""Phrases of several words found by their first word, the longest first."""

from __future__ import annotations

from collections.abc import Iterable

from planlint.language.times.lexer import DASHES, Lex
from planlint.language.times.reading import Source


class Phrases:
    """Phrases, each with a value. A hyphen in the text stands for a space, and a space for a hyphen."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        for phrase, value in entries:
            words = tuple(phrase.split())
            seconds = self._by_first.setdefault(words[0], {})
            seconds.setdefault(words[1] if len(words) > 1 else "", []).append((words, value))
        for seconds in self._by_first.values():
            for found in seconds.values():
                found.sort(key=lambda entry: -len(entry[0]))

    @property
    def first_words(self) -> frozenset[str]:
        """The words that a phrase can begin with."""
        return frozenset(self._by_first)

    def seconds(self, first: str) -> frozenset[str]:
        """The words that a phrase can go on with behind its first word."""
        return frozenset(self._by_first.get(first, ()))

    def at(self, source: Source, at: int) -> tuple[str, int] | None:
        """The value of the longest phrase that begins at this piece, and the piece behind it."""
        seconds = self._by_first.get(source.low(at))
        if seconds is None:
            return None
        second = source.tokens[at + 1]
        if second.low in AMPERSANDS and "and" in seconds:
            return self._longest(source, at, seconds["and"])
        if second.joined and second.text in DASHES:
            second = source.tokens[at + 2]
        found = self._longest(source, at, seconds.get(second.low, ())) if second.low else None
        return found or self._longest(source, at, seconds.get("", ()))

    @staticmethod
    def _longest(
        source: Source, at: int, entries: Iterable[tuple[tuple[str, ...], str]]
    ) -> tuple[str, int] | None:
        for words, value in entries:
            end = _match(source, at, words)
            if end:
                return value, end
        return None


AMPERSANDS = frozenset("&+")
"""What is written for "and": "now & again"."""


def _match(source: Source, at: int, words: tuple[str, ...]) -> int:
    tokens = source.tokens
    for number, word in enumerate(words):
        token = tokens[at]
        if number and token.text in DASHES and token.joined:
            at += 1
            token = tokens[at]
        spelt = token.low == word or (word == "and" and token.low in AMPERSANDS)
        if not spelt or token.sort not in (Lex.WORD, Lex.MARK):
            return 0
        at += 1
    return at
