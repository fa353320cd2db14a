"""Slips of the keyboard in words of the lexicon ("Scoial worker", "shcool"), so that a post is found in spite of them.

A word is mended only where nothing could be a name: beside another word of the same post ("Helath" before "visitor"), or
alone where two letters changed places or one was doubled. Names are never brought nearer to a word of the lexicon.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from planlint.language.people.lexicon import lexicon
from planlint.language.people.tokens import Token

_SHORTEST = 4
_SHORTEST_ALONE = 5
_TO = frozenset(["ot", "tp", "yo", "t0", "too", "tto"])
_WILL = frozenset(["wil", "wll", "willl", "woll", "shoud", "shuold", "shold"])
_PARENTS = {"mun": "mum", "mumm": "mum", "muum": "mum", "dda": "dad", "daad": "dad", "dadd": "dad"}
_KINDS = ("role", "family", "agency", "group")


def mended(tokens: list[Token]) -> list[Token]:
    """The tokens with slips put right in ``low`` and ``key``; their text and their places stay."""
    words = lexicon()
    read = list(tokens)
    for at, token in enumerate(tokens):
        if not token.is_word or token.clitic or not token.key.isalpha():
            continue
        meant = _meant(read, at)
        if meant:
            read[at] = replace(token, low=meant, key=meant)
        elif token.text in _TO and at + 1 < len(tokens) and at and tokens[at + 1].low in words.base_verbs:
            read[at] = replace(token, low="to", key="to")
        elif token.text in _WILL and at + 1 < len(tokens) and at and tokens[at + 1].low in words.base_verbs:
            read[at] = replace(token, low="will", key="will")
    return read


def _meant(tokens: list[Token], at: int) -> str:
    key = tokens[at].key
    if len(key) < 3 or is_vocabulary(key):
        return ""
    beside = {token.key for token in tokens[max(0, at - 2) : at + 3]}
    if key in _PARENTS and beside & {"mum", "dad", "nan"}:
        return _PARENTS[key]
    alone = _alone().get(_letters(key), ()) if len(key) >= _SHORTEST_ALONE else ()
    for word in alone:
        if _swapped(key, word) or _doubled(key, word):
            return word
    if len(key) < _SHORTEST:
        return ""
    before = tokens[at - 1].key if at else ""
    after = tokens[at + 1].key if at + 1 < len(tokens) else ""
    for word in (*_before().get(after, ()), *_after().get(before, ())):
        if is_near(key, word):
            return word
    return ""


def is_vocabulary(key: str) -> bool:
    """Whether a word needs no mending: an ordinary word, or a word of a known phrase."""
    words = lexicon()
    return (
        key in _vocabulary()
        or key in words.ordinary
        or key in words.base_verbs
        or key in words.s_verbs
        or any(key in words.use(name) for name in ("function words", "time words", "modifiers", "heads"))
        or key in words.use("month names")
    )


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    phrases = (phrase for group in lexicon().phrases.values() for phrase in group)
    return frozenset(key for phrase in phrases for key in phrase.keys)


@lru_cache(maxsize=1)
def _alone() -> dict[str, tuple[str, ...]]:
    """Words that are a whole entry, by their letters in order of the alphabet, each once."""
    found: dict[str, list[str]] = {}
    for group in lexicon().phrases.values():
        for phrase in group:
            if len(phrase.keys) == 1 and phrase.kind in _KINDS and len(phrase.keys[0]) >= _SHORTEST_ALONE:
                found.setdefault(_letters(phrase.keys[0]), []).append(phrase.keys[0])
    return {letters: tuple(sorted(words)) for letters, words in found.items()}


def _letters(word: str) -> str:
    return "".join(sorted(set(word)))


@lru_cache(maxsize=1)
def _before() -> dict[str, tuple[str, ...]]:
    """For every word of a post, the words that stand before it: "visitor" has "health"."""
    return _neighbours(1, 0)


@lru_cache(maxsize=1)
def _after() -> dict[str, tuple[str, ...]]:
    """For every word of a post, the words that stand after it: "foster" has "carer"."""
    return _neighbours(0, 1)


def _neighbours(here: int, there: int) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for group in lexicon().phrases.values():
        for phrase in group:
            if len(phrase.keys) < 2 or phrase.kind not in _KINDS:
                continue
            for pair in zip(phrase.keys, phrase.keys[1:], strict=False):
                if len(pair[there]) > _SHORTEST:
                    found.setdefault(pair[here], set()).add(pair[there])
    return {word: tuple(sorted(others)) for word, others in found.items() if len(word) > 2}


def _swapped(slip: str, word: str) -> bool:
    """Whether two neighbouring letters changed places."""
    if len(slip) != len(word):
        return False
    differ = [at for at in range(len(word)) if slip[at] != word[at]]
    return (
        len(differ) == 2
        and differ[1] == differ[0] + 1
        and slip[differ[0]] == word[differ[1]]
        and slip[differ[1]] == word[differ[0]]
    )


def _doubled(slip: str, word: str) -> bool:
    """Whether one letter was typed twice."""
    return len(slip) == len(word) + 1 and any(
        slip[at] == slip[at + 1] and slip[:at] + slip[at + 1 :] == word for at in range(len(word))
    )


def is_near(slip: str, word: str) -> bool:
    """Whether one letter is missing, too many, wrong or in its neighbour's place."""
    if _swapped(slip, word):
        return True
    if len(slip) == len(word):
        return sum(mine != theirs for mine, theirs in zip(slip, word, strict=True)) == 1
    longer, shorter = (slip, word) if len(slip) > len(word) else (word, slip)
    return len(longer) == len(shorter) + 1 and any(
        longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer))
    )
