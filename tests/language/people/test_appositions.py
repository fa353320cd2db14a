"""A post or a kinship word and a name are one owner where they are the same person, and two where they are listed."""

from __future__ import annotations

import pytest

from planlint.language.people import OwnerKind, doers, owners


@pytest.mark.parametrize(
    "text",
    ["HV Sue Lane", "Sue Lane (HV)", "Ashley Brown, CAMHS psychologist", "SW: Sue Hall", "SW - Callum Reid",
     "Mrs Doherty, DSL", "Mrs Nowak (SENCo/DSL)", "Bev Tully - school nurse"],
)  # fmt: skip
def test_a_post_and_a_name_are_one_person_with_both_words(text: str) -> None:
    assert [(owner.text, owner.kind) for owner in owners(text)] == [(text, OwnerKind.PERSON)]


@pytest.mark.parametrize(
    "text", ["Nan Sheila", "Gran (Sheila)", "Mum's partner Dean", "Uncle Abdi", "Sheila (Nan)"]
)
def test_a_kinship_word_and_a_name_are_one_relative(text: str) -> None:
    assert [(owner.text, owner.kind, owner.name) for owner in owners(text)] == [
        (text, OwnerKind.FAMILY, next(name for name in ("Sheila", "Dean", "Abdi") if name in text))
    ]


@pytest.mark.parametrize(
    "text",
    ["Sue / HV", "SW and Mrs Day", "SW, Mum", "Mum, Amy", "SW & Sue", "Sue with HV", "Both Paul and SW"],
)
def test_what_is_listed_stays_two(text: str) -> None:
    assert len(owners(text)) == 2


def test_several_foster_carers_are_not_one_of_their_names() -> None:
    found = doers("Your foster carers, Pat and Tony, will take you to Cubs")
    assert [owner.text for owner in found] == ["foster carers", "Pat", "Tony"]


def test_an_action_names_one_person_by_post_and_name() -> None:
    (found,) = doers("Housing officer, Ms Tran, will chase the repair")
    assert (found.text, found.name, found.kind) == ("Housing officer, Ms Tran", "Ms Tran", OwnerKind.PERSON)
