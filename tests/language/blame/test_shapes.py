"""Judgements in words of every day: traits, names and what is said of somebody's doings."""

from __future__ import annotations

import pytest

from planlint.language.blame.shapes import judgements


def judged(text: str) -> list[str]:
    return [text[each.start : each.end] for each in judgements(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Dad is a law unto himself.", "a law unto himself"),
        ("Kyle has a chip on his shoulder.", "chip on his shoulder"),
        ("Bryony has cried wolf before.", "cried wolf"),
        (
            "Ryan plays the home and his social worker off against one another.",
            "plays the home and his social worker off against",
        ),
        ("Dad was his usual stroppy self.", "his usual stroppy self"),
        ("Mum's boy is a bully.", "bully"),
        ("Dad is lazy about the school run.", "lazy"),
    ],
)
def test_a_judgement_is_found_at_its_words(text: str, words: str) -> None:
    assert words in judged(text)


@pytest.mark.parametrize(
    "text",
    [
        "Chantelle dresses to get older men looking.",
        "Hope has only herself to thank for what happened.",
        "Ebony brings trouble on herself by answering back.",
        "Gemma plays at being ill so that she can stay off.",
        "She got into the car willingly, so she is hardly a victim.",
        "Mum treats the flat as a hotel.",
        "Parents more concerned with their phones than their children.",
    ],
)
def test_a_judgement_is_found_in_any_words(text: str) -> None:
    assert judgements(text)


@pytest.mark.parametrize(
    "text",
    [
        "The landlord is a law unto himself about repairs.",
        'Kyle told me he is "a lazy so-and-so".',
        "Dad said that he used to be a nasty drunk.",
        "A selfish act, says Dad of his own leaving.",
        "The puppy is lazy.",
        "Shay is not lazy.",
        "Danny wants to play the villain in the school show.",
        "The twins know full well where the fire exit is.",
        "He came with a handful of nuts.",
        "BRAG stands for blue, red, amber and green.",
    ],
)
def test_things_outsiders_and_reported_words_are_left_alone(text: str) -> None:
    assert not judgements(text)


def test_names_change_nothing() -> None:
    assert [bool(judgements(f"{name} is lazy.")) for name in ("Ruby", "Tariq", "Zofia", "Dad")] == [True] * 4
