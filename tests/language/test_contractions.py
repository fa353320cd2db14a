"""Contractions spelled out."""

from __future__ import annotations

import pytest

from planlint.language.contractions import spelled_out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jake's in school full time", "Jake is in school full time"),
        ("Hollie's held her nephew", "Hollie has held her nephew"),
        ("Noor's been to the dentist", "Noor has been to the dentist"),
        ("Kit's fed and asleep by eight", "Kit is fed and asleep by eight"),
        ("Tea is made and Mum’s home by six", "Tea is made and Mum is home by six"),
        ("Mum's back in work", "Mum is back in work"),
    ],
)
def test_is_and_has_are_told_apart(text: str, told: str) -> None:
    assert spelled_out(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Jake's school report is good",
        "Kit sleeps at Nan's on Sundays",
        "Jo's back garden is fenced",
        "Rosa's broken arm has healed",
        "Kelsey's own room",
    ],
)
def test_what_somebody_owns_is_left(text: str) -> None:
    assert spelled_out(text) == text
