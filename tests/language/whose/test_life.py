"""Whose life an outcome tells of, and who is who in a plan."""

from __future__ import annotations

import pytest

from planlint.language.whose.cast import Cast, cast_of
from planlint.language.whose.life import attends_only, only_an_adults

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


@pytest.mark.parametrize(
    "text",
    [
        "Visits his mother's grave on her birthday",
        "Kit, Dad will turn up when he says so",
        "Sonny doesn't have to look after his mum",
        "Mum and Josh get on better",
        "Parents agree on bedtime and Frankie's asleep by eight",
    ],
)
def test_somebody_left_out_or_spoken_to_may_be_the_child(text: str) -> None:
    """A verb that opens an outcome has the child for its subject."""
    assert not only_an_adults(text, Cast())


@pytest.mark.parametrize(
    "text",
    [
        "You feel more in charge, Mum",
        "Mother's diabetes under control, HbA1c below 53",
        "Mum walks again after her op",
        "Mr and Mrs Iddon have cleared the debts",
        "Granny sets limits with her adult son",
        "Professionals have a shared understanding of risk",
    ],
)
def test_an_adult_spoken_to_or_ill_is_an_adult(text: str) -> None:
    """“You”, “her” and a letter with a figure are not the child’s here."""
    assert only_an_adults(text, Cast())


def test_her_mind_is_the_adults_own() -> None:
    text = "Ms Lund's mental health to be stabilised and her motivation increased."
    assert only_an_adults(text, Cast(frozenset({"bryn"})))


@pytest.mark.parametrize(
    "text",
    [
        "Dad is gentler, for Tia",
        "Bina has given up the Friday pub, for Tia's sake",
        "Gran is better rested, for the twins' good",
    ],
)
def test_for_whom_it_is_hoped_is_not_in_it(text: str) -> None:
    assert only_an_adults(text, CAST)


def test_what_is_done_for_a_child_is() -> None:
    assert not only_an_adults("Dad cooks supper for Tia", CAST)
    assert not only_an_adults("Bina keeps a shelf free for Tia's books", CAST)
