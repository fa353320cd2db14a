"""The matters that words belong to."""

from __future__ import annotations

from planlint.language.matters import are_unrelated, matters_in, named_matters


def test_words_tell_their_matter_in_the_plural_and_the_possessive_too() -> None:
    assert matters_in("jabs and allergies") == {"health"}
    assert matters_in("the landlord’s letter") == {"housing"}
    assert matters_in("a chat") == frozenset()


def test_the_longest_words_count() -> None:
    assert matters_in("school nurse") == {"health"}


def test_near_matters_are_not_unrelated() -> None:
    assert are_unrelated(matters_in("eye test"), matters_in("arrears"))
    assert not are_unrelated(matters_in("school place"), matters_in("bus pass"))
    assert not are_unrelated(matters_in("eye test"), matters_in("a chat"))


def test_an_and_inside_a_name_is_found() -> None:
    assert named_matters("go to stay and play") == ((6, 19),)


def test_a_word_inside_another_or_joined_to_it_tells_nothing() -> None:
    assert matters_in("a bedside-bus and a step-bed") == frozenset()
