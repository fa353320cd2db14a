"""Short forms in small letters ("her pa") and slips in a word that is a whole owner ("Headteecher"), in owner cells only.

In a sentence such words could be anything; between the marks of an owner cell they are posts, relatives or organisations.
A capital is mended only in long words that no surname comes near.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from planlint.language.people.lexicon import lexicon
from planlint.language.people.spelling import is_near, is_vocabulary
from planlint.language.people.tokens import Token

_KINDS = frozenset(["role", "family", "agency", "group"])
# Short forms that are also first names, particles or words.
_ALSO_NAMES = frozenset("elsa flo la sid pam jan mia met pact sham mind out bliss".split())
_AROUND = frozenset("and & + n or with plus by to will at on in from for before".split())
_SHORTEST = 6
_SHORTEST_CAPITAL = 8
_SAFE_CAPITALS = frozenset(["midwife", "teacher", "nursery", "grandma", "grandad", "dentist"])


def spelt_out(tokens: list[Token]) -> list[Token]:
    """The tokens of an owner cell, short forms raised to capitals and slips put right; their places stay."""
    read = list(tokens)
    for at, token in enumerate(tokens):
        if not token.is_word or token.clitic or not token.key.isalpha():
            continue
        if token.text.islower() and token.key in _short_forms() and _is_set_apart(tokens, at):
            read[at] = replace(token, text=token.text.upper())
            continue
        meant = _meant(tokens, at)
        if meant:
            read[at] = replace(token, low=meant, key=meant)
    return read


@lru_cache(maxsize=1)
def _short_forms() -> frozenset[str]:
    words = lexicon()
    taken = words.ordinary | words.base_verbs | words.use("function words") | words.use("times")
    return frozenset(
        phrase.keys[0]
        for group in words.phrases.values()
        for phrase in group
        if phrase.capitals_only and len(phrase.keys) == 1 and phrase.kind in _KINDS
        if 1 < len(phrase.keys[0]) < 7 and phrase.keys[0] not in taken | _ALSO_NAMES
    )


@lru_cache(maxsize=1)
def _whole_words() -> dict[tuple[str, int], tuple[str, ...]]:
    """Words that are a whole entry and long enough to be known in spite of a slip, by first letter and length of the slip.

    A slip makes a word one letter longer or shorter at most, so only these few need comparing.
    """
    found: dict[tuple[str, int], set[str]] = {}
    for group in lexicon().phrases.values():
        for phrase in group:
            word = phrase.keys[0]
            if len(phrase.keys) > 1 or phrase.kind not in _KINDS or len(word) < _SHORTEST:
                continue
            if word.isascii() and word.isalpha():
                for length in (len(word) - 1, len(word), len(word) + 1):
                    found.setdefault((word[0], length), set()).add(word)
    return {place: tuple(sorted(words)) for place, words in found.items()}


def _is_set_apart(tokens: list[Token], at: int) -> bool:
    """Whether marks, joining words or the owner of the post stand on both sides."""
    words = lexicon()
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    led = before is None or not before.is_word or before.possessive or before.is_capital
    led = led or before is None or before.low in _AROUND or before.low in words.use("determiners")
    ended = after is None or not after.is_word or after.low in _AROUND or after.low in words.use("times")
    return led and (ended or (after is not None and after.is_capital))


def _meant(tokens: list[Token], at: int) -> str:
    """The word that a slip stands for where it is an owner by itself, "" where it may be a name."""
    token = tokens[at]
    key = token.key
    if len(key) < _SHORTEST - 1 or is_vocabulary(key) or not _is_alone(tokens, at):
        return ""
    if not token.text.islower() and not token.text.istitle():
        return ""
    for word in _whole_words().get((key[0], len(key)), ()):
        safe = token.text.islower() or len(word) >= _SHORTEST_CAPITAL or word in _SAFE_CAPITALS
        if safe and is_near(key, word):
            return word
    return ""


def _is_alone(tokens: list[Token], at: int) -> bool:
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    sides = (side for side in (before, after) if side is not None and side.is_word)
    return all(side.low in _AROUND or side.low in ("the", "a", "his", "her") for side in sides)
