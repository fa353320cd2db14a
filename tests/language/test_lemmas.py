"""The base form of a word under its tag."""

from __future__ import annotations

import pytest

from planlint.language.lemmas import lemma_of


@pytest.mark.parametrize(
    ("word", "tag", "lemma"),
    [
        ("visits", "NNS", "visit"),
        ("visits", "VBZ", "visit"),
        ("weighing", "VBG", "weigh"),
        ("was", "VBD", "be"),
        ("better", "JJR", "good"),
        ("ref", "VB", "refer"),
        ("Cont", "VB", "continue"),
        ("her", "PRP", "she"),
        ("her", "PRP$", "her"),
        ("me", "PRP", "I"),
        ("n't", "RB", "not"),
        ("n’t", "RB", "not"),
        ("'s", "POS", "'s"),
        ("'s", "VBZ", "be"),
        ("an", "DT", "a"),
    ],
)
def test_a_word_has_the_base_form_of_its_part_of_speech(word: str, tag: str, lemma: str) -> None:
    assert lemma_of(word, tag) == lemma


@pytest.mark.parametrize("name", ["Hope", "Rose", "Grant", "Wells", "Banks", "CAMHS"])
def test_a_name_stays_as_it_is_written(name: str) -> None:
    assert lemma_of(name, "NNP") == name


@pytest.mark.parametrize("word", ["would", "should", "might"])
def test_a_modal_verb_is_its_own_base_form(word: str) -> None:
    assert lemma_of(word, "MD") == word
