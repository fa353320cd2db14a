"""The shipped lists: invented names are nobody's, and no word stands in two lists that contradict each other."""

from __future__ import annotations

from itertools import product

from planlint.language.word_classes import given_names
from planlint.redaction.inventing import invented_names
from planlint.redaction.spelling import folded, words_of
from planlint.redaction.vocabulary import is_abbreviation, is_time, is_word, lists, may_be_given


def test_invented_names_are_no_words_no_months_and_nobodys() -> None:
    real = {folded(name) for name in given_names()}
    names = [folded(name) for group in invented_names().values() for name in group]
    assert len(names) > 250
    assert len(names) == len(set(names))
    assert not [
        name for name in names if name in real or is_word(name) or is_time(name) or may_be_given(name)
    ]


def test_invented_initials_are_no_abbreviations() -> None:
    given, family = ({name[0] for name in invented_names()[use]} for use in ("given", "family"))
    assert not [pair for pair in product(sorted(given), sorted(family)) if is_abbreviation("".join(pair))]


def test_no_given_name_is_listed_as_nobodys() -> None:
    named = {*lists()["given names"], *lists()["names that are words"]}
    assert not named & set(lists()["nobody"])


def test_words_are_told_apart_from_their_endings() -> None:
    words = words_of("Mia's O’Neill-Smith’s (An) SEÁN")
    assert [(word.key, word.possessive) for word in words] == [
        ("mia", True), ("o'neill", False), ("smith", True), ("an", False), ("sean", False),
    ]  # fmt: skip
    assert words[2].is_hyphened
    assert words[3].opens
    assert words[4].is_shouted
