"""Whose life an outcome tells of, and who is who in a plan."""

from __future__ import annotations

import pytest

from planlint.language.whose_life import Cast, attends_only, cast_of, only_an_adults

CAST = Cast(frozenset({"tia"}), frozenset({"bina"}))


@pytest.mark.parametrize(
    "text",
    ["Mum is sober", "Bina is in work", "Dad understands Tia's needs", "Improved parental mental health"],
)
def test_only_an_adults(text: str) -> None:
    assert only_an_adults(text, CAST)


@pytest.mark.parametrize(
    "text",
    [
        "Tia sleeps",
        "Mum is sober and Tia is fed",
        "Mum meets Tia's needs",
        "The home is calm",
        "Karim is happy",
    ],
)
def test_a_child_is_in_it_or_no_adult(text: str) -> None:
    assert not only_an_adults(text, CAST)


def test_the_text_tells_who_is_who() -> None:
    cast = cast_of(
        ["Tia Brook"], ["Bina (mum) and her son Aarav, with Uncle Dev"], ["Carly agrees."], ["Ravi Shah"]
    )
    assert cast.adults == {"bina", "dev", "carly", "ravi"}
    assert cast.children == {"tia", "aarav"}


def test_attendance_is_told_apart() -> None:
    assert attends_only("Dad engages with probation")
    assert not attends_only("Dad is sober")
