"""Grown-ups who speak of themselves in the child's own place, told from those who speak of the child."""

from __future__ import annotations

import pytest

from planlint.language.voices.of_others import speaks_of_others_alone


@pytest.mark.parametrize(
    "text",
    [
        "Mum wishes that everyone would leave them be. Dad feels he's had no say.",
        "Mum hopes to be left in peace. Dad says he was never asked.",
        "Mr Alder thinks the court was unfair.",
    ],
)
def test_grown_ups_of_themselves(text: str) -> None:
    assert speaks_of_others_alone(text, ["Ralph Eames"], ["Jon Alder"])


@pytest.mark.parametrize(
    "text",
    [
        "Mum says Ralph is fine.",
        "Mum says he is fine in himself.",
        "Dad wants him home.",
        "The young person raised nothing in particular.",
        "Cries when Mum goes.",
        "Wants Dad back. Mum says that will not happen.",
        "Mum: “he loves his school”",
        "",
    ],
)
def test_whoever_may_speak_of_the_child(text: str) -> None:
    assert not speaks_of_others_alone(text, ["Ralph Eames"], ["Jon Alder"])
