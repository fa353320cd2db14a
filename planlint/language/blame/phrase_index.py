"""Long lists of phrases, looked up by the word that each begins with, so that a text pays only for those it may hold.

A list is a file of ``data`` with headings; under each stand phrases as patterns, with "|" between them. A verb in braces stands for
all its forms, ``{self}``, ``{poss}`` and ``{him}`` for the pronouns of whoever it is. No judgement is made here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from planlint.language.dictionary import all_lemmas, verb_inflections
from planlint.language.word_files import by_heading, headed_lines

_PRONOUNS = {
    "self": "himself herself themselves yourself themself",
    "poss": "his her their your",
    "him": "him her them you",
}
_PLACE = re.compile(r"\{([a-z-]+)\}")
_OPENS = re.compile(r"[a-zA-Z][\w-]*")
_WORD = re.compile(r"[^\W\d_][\w-]*")


@dataclass(frozen=True, slots=True)
class _Index:
    """The phrases of one heading by first word, by base form of a first verb, and those that begin otherwise."""

    by_word: dict[str, tuple[str, ...]]
    by_verb: dict[str, tuple[str, ...]]
    by_stem: dict[str, tuple[str, ...]]


def phrases_in(file: str, heading: str, text: str) -> Iterator[tuple[int, int]]:
    """Where phrases of a heading stand in a text: at each word the longest that begins there."""
    index = _index(file, heading)
    for word in _WORD.finditer(text):
        low = word.group().casefold()
        keys = [*index.by_word.get(low, ()), *index.by_stem.get(low[:_STEM], ())]
        if index.by_verb:
            keys += [key for base in _bases(low) for key in index.by_verb.get(base, ())]
        ends = [match.end() for key in keys if (match := _compiled(key).match(text, word.start()))]
        if ends:
            yield word.start(), max(ends)


_STEM = 4


@cache
def _bases(word: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((word, *all_lemmas(word).get("VERB", ()), *all_lemmas(word).get("AUX", ()))))


@cache
def _compiled(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_PLACE.sub(_form, phrase)})(?!\w)", re.IGNORECASE)


def _form(found: re.Match[str]) -> str:
    return f"(?:{'|'.join(_forms(found[1]))})"


@cache
def _forms(word: str) -> tuple[str, ...]:
    if word in _PRONOUNS:
        return tuple(_PRONOUNS[word].split())
    if word == "be":
        return ("is", "are", "was", "were", "been", "being", "be")
    forms = {word, *(form for several in verb_inflections(word).values() for form in several)}
    if word == "have":
        forms |= {"has got", "have got"}
    return tuple(sorted(forms, key=lambda each: (-len(each), each)))


@cache
def _index(file: str, heading: str) -> _Index:
    by_word: dict[str, list[str]] = {}
    by_verb: dict[str, list[str]] = {}
    by_stem: dict[str, list[str]] = {}
    for line in by_heading(headed_lines(file))[heading]:
        for phrase in _split(line):
            for kind, key in _openings(phrase):
                {"word": by_word, "verb": by_verb, "stem": by_stem}[kind].setdefault(key, []).append(phrase)
    frozen = [{key: tuple(each) for key, each in table.items()} for table in (by_word, by_verb, by_stem)]
    return _Index(*frozen)


def _openings(phrase: str) -> Iterator[tuple[str, str]]:
    """What a phrase may begin with: whole words, base forms of verbs, or the first letters of a word that goes on in a pattern."""
    place = _PLACE.match(phrase)
    if place is not None:
        if place[1] in _PRONOUNS:
            yield from (("word", each) for each in _PRONOUNS[place[1]].split())
        else:
            yield "verb", place[1]
        return
    if phrase.startswith("(?:"):
        inside, behind = _group(phrase)
        optional = behind.startswith("?")
        for option in _split(inside):
            yield from _openings(option + ("" if optional else behind))
        if optional:
            yield from _openings(behind[1:])
        return
    word = _OPENS.match(phrase)
    if word is None:
        message = f"no first word in {phrase!r}"
        raise ValueError(message)
    behind = phrase[word.end() : word.end() + 1]
    if behind in {"", " ", "\\", "|", "[", "’", "("} and not phrase.startswith("\\w", word.end()):
        yield "word", word.group().casefold()
        if behind in {"[", "("}:
            yield "stem", word.group().casefold()[:_STEM]
    else:
        yield "stem", word.group().casefold().rstrip("?")[:_STEM]


def _group(phrase: str) -> tuple[str, str]:
    """A phrase that opens with a group, as what stands within and what stands behind it."""
    depth = 0
    for at, letter in enumerate(phrase):
        depth += (letter == "(") - (letter == ")")
        if not depth:
            return phrase[3:at], phrase[at + 1 :]
    raise ValueError(phrase)


def _split(line: str) -> list[str]:
    """A line cut at each "|" that stands in no group."""
    found, depth, start = [], 0, 0
    for at, letter in enumerate(line):
        depth += (letter in "([") - (letter in ")]")
        if letter == "|" and not depth:
            found.append(line[start:at])
            start = at + 1
    return [each for each in (*found, line[start:]) if each]
