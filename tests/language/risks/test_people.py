"""Whom an action is about, where a risk is one person's."""

from __future__ import annotations

from planlint.language.risks.people import is_about_another, keeps_apart, names_of_kin

KIN = names_of_kin(["Mum: Zara Shah", "Kieran Callaghan (dad)"])


def test_names_are_known_for_kin() -> None:
    assert KIN == {"Zara": "mum", "Kieran": "dad"}


def test_another_grown_ups_action_is_told_from_ones_own() -> None:
    assert is_about_another("Zara to see Dr Pask", "dad", (), KIN)
    assert not is_about_another("Zara and Kieran to see Dr Pask", "dad", (), KIN)
    assert not is_about_another("Both parents to see Dr Pask", "dad", (), KIN)
    assert not is_about_another("Piran to see Dr Pask", "dad", (), KIN)


def test_who_is_kept_away_is_kept_apart() -> None:
    assert keeps_apart("Grandad has her only when Nan is there", "grandad", {})
    assert keeps_apart("Kieran moves to his brother's", "dad", KIN)
    assert not keeps_apart("Ring Dad by 9.15 on any day Jay is not in", "dad", KIN)


def test_two_kin_words_side_by_side_are_two_people() -> None:
    assert names_of_kin(["Nan, Mum"]) == {}
