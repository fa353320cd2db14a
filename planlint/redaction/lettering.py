"""Initials and single letters that stand for somebody: "MB", "M.B.", "Mia B", "J. Adeyemi", "Mr M", "D" for Denzil."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from planlint.redaction.cast import Cast, initials_in
from planlint.redaction.inventing import Inventor, Part
from planlint.redaction.model import Kind, Span
from planlint.redaction.passages import LISTS, Setting
from planlint.redaction.shapes import is_numbering
from planlint.redaction.spelling import Word
from planlint.redaction.vocabulary import is_abbreviation, is_kin, is_post, is_title

_LONGEST_OF_A_STRANGER = 3
_A_WORD_TOO = "AI"


def letter_spans(
    text: str, words: Sequence[Word], names: frozenset[int], cast: Cast, inventor: Inventor, setting: Setting
) -> Iterator[Span]:
    """The letters of a text that stand for somebody; ``names`` are the numbers of the words that are names."""
    starts = [word.start for word in words]
    taken = set(names)
    for match in initials_in(text):
        within = range(bisect_left(starts, match.start()), bisect_left(starts, match.end()))
        keys = () if taken.intersection(within) else _initialled(match.group(), cast, setting)
        if keys:
            taken.update(within)
            letters = iter([_letter(key, cast, inventor, Part.GIVEN) for key in keys])
            new = "".join(next(letters, "") if mark.isalpha() else mark for mark in match.group())
            yield Span(*match.span(), new, Kind.PEOPLE, cast.who(keys))
    for at, word in enumerate(words):
        single = len(word.text) == 1 and word.is_capital and not text[word.end : word.end + 1].isalnum()
        key = _stands_for(text, words, at, names, cast, setting) if single and at not in taken else ""
        if key:
            new = _letter(key, cast, inventor, Part.FAMILY)
            yield Span(word.start, word.end, new, Kind.PEOPLE, cast.who([key]), at - 1 in names)


def _letter(key: str, cast: Cast, inventor: Inventor, part: Part) -> str:
    return inventor.letter(key, cast.words.get(key, part))


def _initialled(letters: str, cast: Cast, setting: Setting) -> tuple[str, ...]:
    """The words that some capitals stand for; of nobody who is known where they are written with stops ("D.P.")."""
    low = re.sub(r"\W", "", letters).casefold()
    keys = cast.initials.get(low)
    if keys is not None:
        somebody = setting in LISTS or low in cast.owners or not is_abbreviation(low)
        return keys if somebody and not (is_post(low) or is_title(low)) else ()
    if is_abbreviation(low) or letters.count(".") < 2 or len(low) > _LONGEST_OF_A_STRANGER:
        return ()
    return tuple(f"{letter}." for letter in low)


def _stands_for(
    text: str, words: Sequence[Word], at: int, names: frozenset[int], cast: Cast, setting: Setting
) -> str:
    """The word of the cast that a single letter stands for, "" where it is no name."""
    word = words[at]
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if setting is Setting.NAME and len(words) == 1:
        return cast.letters.get(word.text) or _fitting(word.key, cast, Part.GIVEN)
    if (
        before is not None
        and at - 1 in names
        and word.is_joined
        and not before.possessive
        and word.text != "I"
    ):
        return _fitting(word.key, cast, Part.FAMILY, before.key)
    if before is not None and word.is_hyphened and len(before.text) == 1 and at - 2 in names:
        return _fitting(word.key, cast, Part.FAMILY, words[at - 2].key)
    if after is not None and at + 1 in names and after.gap in (" ", ". ", "."):
        an_article = word.text in _A_WORD_TOO and word.opens and after.gap == " "
        return "" if an_article else _fitting(word.key, cast, Part.GIVEN, after.key)
    if before is not None and (word.is_joined or word.gap == ". "):
        if is_title(before.key) and not is_kin(before.key):
            return _fitting(word.key, cast, Part.FAMILY)
        if is_kin(before.key) and word.text not in _A_WORD_TOO:
            return _fitting(word.key, cast, Part.GIVEN)
    return _letter_of_a_child(text, word, after, cast)


def _letter_of_a_child(text: str, word: Word, after: Word | None, cast: Cast) -> str:
    """A child whom the plan calls by a letter: "D" throughout, or "A." inside a sentence."""
    stopped = after is not None and after.gap == ". " and after.text.islower() and not word.opens
    if stopped and f"{word.text}." in cast.letters:
        return cast.letters[f"{word.text}."]
    return "" if is_numbering(text, word) else cast.letters.get(word.text, "")


def _fitting(letter: str, cast: Cast, part: Part, beside: str = "") -> str:
    """Somebody's word that begins with a letter, of the person whose other word stands beside it where one does."""
    for person in cast.persons:
        own, other = (person.family, person.given) if part is Part.FAMILY else (person.given, person.family)
        fitting = next((key for key in own if len(key) > 1 and key[0] == letter), "")
        if fitting and (not beside or beside in other):
            return fitting
    return f"{letter}."
