"""Phrases of several words found by their first word, the longest first."""

from __future__ import annotations

from collections.abc import Iterable

from planlint.language.times.lexer import DASHES, Lex, Token
from planlint.language.times.reading import Source


class Phrases:
    """Phrases, each with a value. A hyphen in the text stands for a space, and a space for a hyphen."""

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, dict[str, list[tuple[tuple[str, ...], str]]]] = {}
        for phrase, value in entries:
            words = tuple(phrase.split())
            seconds = self._by_first.setdefault(words[0], {})
            seconds.setdefault(words[1] if len(words) > 1 else "", []).append((words[1:], value))
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
        if seconds is None or source.tokens[at].sort not in (Lex.WORD, Lex.MARK):
            return None
        second = source.tokens[at + 1]
        if second.joined and second.text in DASHES:
            second = source.tokens[at + 2]
        low = "and" if second.low in AMPERSANDS else second.low
        for rest, value in seconds.get(low, ()) if low else ():
            end = _match(source.tokens, at + 1, rest)
            if end:
                return value, end
        alone = seconds.get("")
        return (alone[0][1], at + 1) if alone else None


AMPERSANDS = frozenset("&+")
"""What is written for "and": "now & again"."""


def _match(tokens: list[Token], at: int, rest: tuple[str, ...]) -> int:
    """The piece behind the rest of a phrase that goes on at ``at``; 0 where other words stand there."""
    for word in rest:
        token = tokens[at]
        if token.joined and token.text in DASHES:
            at += 1
            token = tokens[at]
        if token.low != word and (word != "and" or token.low not in AMPERSANDS):
            return 0
        if token.sort is not Lex.WORD and token.sort is not Lex.MARK:
            return 0
        at += 1
    return at
