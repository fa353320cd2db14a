"""Phrases are looked up by the word they begin with, in every form of their verbs."""

from __future__ import annotations

import pytest

from planlint.language.blame.phrase_index import phrases_in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They sang from the same hymn sheet", "sang from the same hymn sheet"),
        ("Dad finds his feet", "finds his feet"),
        ("Whatever it takes to get there", "Whatever it takes"),
    ],
)
def test_a_phrase_is_found_whatever_its_form(text: str, words: str) -> None:
    assert words in [text[start:end] for start, end in phrases_in("figures.txt", "figures", text)]


def test_a_text_without_any_holds_none() -> None:
    assert not list(phrases_in("figures.txt", "figures", "Buy a stair gate at the shop"))
    assert not list(phrases_in("figures.txt", "figures", ""))
