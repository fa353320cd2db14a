"""Cuts the tokens of an action into sentences and list items, so that each can be read for its own doer."""

from __future__ import annotations

from planlint.language.people.lexicon import Lexicon
from planlint.language.people.tokens import Token

_BULLETS = frozenset("•*·▪◦‣●○■□☐✓➢>►§")
_LETTERS = frozenset("abcdefghi")
_SHORTENED = frozenset(
    ["approx", "eg", "ie", "e.g", "i.e", "no", "st", "appt", "ref", "inc", "etc", "vs", "tel", "ext"]
)


def segments(tokens: list[Token], words: Lexicon) -> list[tuple[int, int]]:
    """The sentences and list items as pairs of token indexes, the second excluded, without their list marks."""
    found: list[tuple[int, int]] = []
    start = 0
    at = 0
    while at < len(tokens):
        skip = _break_at(tokens, at, start, words)
        if skip:
            found.append((start, at))
            start = at = at + skip
        else:
            at += 1
    found.append((start, len(tokens)))
    trimmed = ((_past_marks(tokens, first, last, words), last) for first, last in found)
    return [(first, last) for first, last in trimmed if first < last]


def _break_at(tokens: list[Token], at: int, start: int, words: Lexicon) -> int:
    """How many tokens a break takes that stands here, 0 where none does."""
    token = tokens[at]
    if token.is_line or token.text in ";!" or token.text in _BULLETS:
        return 1
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.text == "(" and following is not None and (following.is_number or len(following.text) == 1):
        lettered = following.text in _LETTERS and not tokens[at + 1].spaced
        listed = lettered or (following.is_number and following.text.isdigit() and len(following.text) < 3)
        if listed and at + 2 < len(tokens) and tokens[at + 2].text == ")":
            return 3
    if token.text not in (".", "?") or at == start:
        return 0
    if following is None or following.is_line:
        return 1
    before = tokens[at - 1]
    initial = len(before.bare) == 1 and before.is_capital and following.text.lower() != following.text
    # "Md. Rafiqul Islam": a name cut short to its consonants.
    short = before.is_capital and not before.is_shouted and not set(before.low) & set("aeiouy")
    initial = initial or (short and len(before.text) < 4 and following.is_capital)
    if not following.spaced or initial or before.low in words.use("titles") or before.low in _SHORTENED:
        return 0
    return 1


def _past_marks(tokens: list[Token], start: int, end: int, words: Lexicon) -> int:
    at = _past_salutation(tokens, start, end)
    while at < end:
        token = tokens[at]
        numbered = token.is_number and token.text.isdigit() and at + 1 < end and tokens[at + 1].text in ").:"
        if numbered and len(token.text) < 3:
            at += 2
        elif token.is_dash or token.text in ".,:)?" or token.text in _BULLETS:
            at += 1
        elif _time_label(tokens, at, end, words):
            at = _time_label(tokens, at, end, words)
        else:
            break
    return at


def _past_salutation(tokens: list[Token], start: int, end: int) -> int:
    """The index after "Dear Kayden,"."""
    if start < end and tokens[start].low in ("dear", "hi", "hello"):
        for index in range(start + 1, min(end, start + 8)):
            if tokens[index].text == ",":
                return index + 1
    return start


def _time_label(tokens: list[Token], at: int, end: int, words: Lexicon) -> int:
    """The index after "Monday:" or "Week 1:", 0 where no such label starts."""
    times = words.use("times")
    for index in range(at, min(end, at + 4)):
        token = tokens[index]
        if token.text == ":" and index > at:
            return index + 1
        if (
            not token.is_number
            and token.low not in times
            and token.low not in ("step", "action", "session", "task")
        ):
            return 0
    return 0
