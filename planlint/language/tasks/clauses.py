"""Clauses: a text cut where one task ends and the next begins; the shape of each is told in ``shapes``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.pipeline import Token, base_forms, tokens
from planlint.language.tasks.lexicon import MODALS, is_verb, verb_kind, verb_lemmas
from planlint.language.tasks.shapes import Clause, clause_of, object_begins

# A clipped word with small letters behind it goes on: "changed freq. through the day".
_CLIPPED = r"(?!(?:(?<=\breg\.)|(?<=\b(?:freq|appt|dept)\.))[ \t]+(?-i:[a-z&]))"
_STOP = rf"(?<!\b\w)(?<!\b(?:mr|ms|dr|st|re|eg|ie|wk|hr))(?<!\b(?:mrs|inc|ref|app|exc|hrs|wks))\.{_CLIPPED}(?=\s|$)|[;!?](?=\s|$)|\n"
# "Re: nappy rash" says what it is about and opens no task of its own.
_BREAK = re.compile(rf"{_STOP}|\s[–—-]\s|(?<!\bre):\s", re.IGNORECASE)
_SENTENCE_END = re.compile(_STOP, re.IGNORECASE)
_MARKER = re.compile(r"(?:[\s•*–-]|\(?\d{1,2}[.)]\s|\(\w\)\s)*")
# A topic ahead of a colon ("Phones: have a think about boundaries") is no task of its own.
_TOPIC_WORDS = 3


def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text in order; none for a text without a word."""
    return tuple(clause_of(words) for stretch in _stretches(text) for words in _tasks(stretch))


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence of a cell stands, without list marks ahead of it; one of a word or two joins the one before."""
    found: list[tuple[int, int]] = []
    start = 0
    for end in [*(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]:
        marker = _MARKER.match(text, start, end)
        begins = marker.end() if marker else start
        ends = begins + len(text[begins:end].rstrip(" \t\r\n.;"))
        if any(map(str.isalpha, text[begins:ends])):
            same_line = found and "\n" not in text[found[-1][1] : begins]
            if same_line and len(text[begins:ends].split()) < _TOPIC_WORDS:
                found[-1] = (found[-1][0], ends)
            else:
                found.append((begins, ends))
        start = end
    return tuple(found)


def _stretches(text: str) -> Iterator[tuple[Token, ...]]:
    """The sentences of a text, cut at stops, line breaks, spaced dashes and colons."""
    bounds = [0, *(match.end() for match in _BREAK.finditer(text)), len(text)]
    words = tokens(text)
    position = 0
    for upper in bounds[1:]:
        stretch = []
        while position < len(words) and words[position].end <= upper:
            stretch.append(words[position])
            position += 1
        stretch = _trim(stretch)
        if any(word.is_word for word in stretch) and not _is_topic(stretch, text):
            yield tuple(stretch)


def _is_topic(stretch: list[Token], text: str) -> bool:
    after = text[stretch[-1].end :]
    return len(stretch) <= _TOPIC_WORDS and after.lstrip().startswith(":") and any(map(str.isalpha, after))


def _trim(words: list[Token]) -> list[Token]:
    while words and not (words[0].is_word or words[0].text[0].isdigit()):
        words = words[1:]
    while words and not any(map(str.isalnum, words[-1].text)) and words[-1].text not in ")”’\"'":
        words = words[:-1]
    return words


def _tasks(words: tuple[Token, ...]) -> Iterator[tuple[Token, ...]]:
    """A sentence cut before each coordinated verb: "weigh Amy and email the figure" holds two tasks."""
    start = 0
    for position in range(1, len(words) - 1):
        if words[position].lower in {"and", "then", "&", "or"} and _opens_task(words, position + 1):
            if position > start and any(word.is_word for word in words[start:position]):
                yield words[start:position]
            start = position + 1
    yield words[start:]


def _opens_task(words: tuple[Token, ...], position: int) -> bool:
    word = words[position]
    if word.lower in {"will", "to", "must", "should"} and position + 1 < len(words):
        return is_verb(words[position + 1].text)
    if (
        position > 1
        and word.lower in verb_lemmas(word.text)
        and verb_kind(word.text)
        and _is_bare_verb(words[position - 2])
    ):
        return True
    if (
        position + 1 < len(words)
        and (words[position + 1].lower in MODALS | {"to"})
        and not is_verb(word.text)
    ):
        return position + 2 < len(words) and is_verb(words[position + 2].text)
    for ahead in range(1, 7):
        if position + ahead + 1 >= len(words) or words[position + ahead].lower in {"and", "or", ";"}:
            break
        asked = words[position + ahead].lower in {"will", "to", "must", "should"}
        if (
            asked
            and _is_bare_task(words[position + ahead + 1])
            and _names_a_doer(words[position : position + ahead])
        ):
            return True
    lemmas = verb_lemmas(word.text)
    if word.lower not in lemmas or verb_kind(word.text) is None:
        return False
    if "NOUN" in base_forms(word.text) or "ADJ" in base_forms(word.text):
        following = words[position + 1] if position + 1 < len(words) else None
        return following is not None and (object_begins(following) or following.lower in _PARTICLES)
    return True


_PARTICLES = frozenset("in up out off down back over at into through".split())


def _is_bare_task(word: Token) -> bool:
    kind = verb_kind(word.text)
    return kind is not None and word.lower in {kind[0], "be"}


def _names_a_doer(words: tuple[Token, ...]) -> bool:
    """Whether the words could be a subject: a capital in front, and no verb among them."""
    return words[0].text[0].isupper() and not any(_is_bare_verb(word) for word in words)


def _is_bare_verb(word: Token) -> bool:
    return word.lower in verb_lemmas(word.text) and "NOUN" not in base_forms(word.text)


def sentence_round(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence begins and ends in which something stands from ``start`` to ``end``."""
    first = max(text.rfind(mark, 0, start) for mark in ".!?\n") + 1
    ends = [place for mark in ".!?\n" if (place := text.find(mark, end)) >= 0]
    return first, min(ends, default=len(text))
