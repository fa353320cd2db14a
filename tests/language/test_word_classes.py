"""What a dictionary says of a word, as the language pipeline sees it."""

from __future__ import annotations

import pytest

from planlint.language.word_classes import given_names, word_class


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("refer", "V"),
        ("refers", "v"),
        ("monitoring", "ANv"),
        ("HV", " role"),
        ("Mum", "AN family"),
        ("xyzzy", ""),
    ],
)
def test_a_word_has_the_code_of_all_that_it_can_be(word: str, code: str) -> None:
    assert word_class(word) == code


def test_names_that_are_words_are_not_taken_for_names_unseen() -> None:
    assert not {"May", "Hope", "Grace", "Mark", "Grant", "Will", "Summer", "Sue", "Dawn"} & given_names()


def test_names_of_many_communities_are_known() -> None:
    assert {"Agnieszka", "Ayaan", "Chinedu", "Siobhan", "Mehmet", "Priya", "Ioana", "Liam"} <= given_names()
