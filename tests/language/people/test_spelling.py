"""Slips of the keyboard in posts and organisations are read; nobody's name is brought nearer to one."""

from __future__ import annotations

import pytest

from planlint.language.people import OwnerKind, doers, owners


@pytest.mark.parametrize("slip", ["Scoial worker", "helth visitor", "famly support worker", "class techer"])
def test_a_post_is_found_in_spite_of_a_slip(slip: str) -> None:
    assert [(owner.text, owner.kind) for owner in owners(slip)] == [(slip, OwnerKind.ROLE)]


@pytest.mark.parametrize("slip", ["Schoool", "shcool", "Polcie"])
def test_letters_that_changed_places_or_came_twice_are_put_right(slip: str) -> None:
    assert owners(slip)[0].kind is OwnerKind.AGENCY


@pytest.mark.parametrize("name", ["Carter", "Parker", "Dan", "Fran", "Holice", "Mumtaz", "Nursel"])
def test_a_name_that_looks_like_a_post_stays_a_name(name: str) -> None:
    assert owners(f"{name} and Dad")[0].kind is OwnerKind.PERSON


def test_to_and_will_are_read_when_mistyped() -> None:
    assert [owner.text for owner in doers("SW ot visit")] == ["SW"]
    assert [owner.text for owner in doers("Dad wil ring")] == ["Dad"]
