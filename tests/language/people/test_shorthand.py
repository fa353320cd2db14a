"""Short forms in small letters and slips in owner cells."""

from __future__ import annotations

import pytest

from planlint.language.people import OwnerKind, doers, owners


@pytest.mark.parametrize("text", ["pa", "her pa", "ehw & mum", "Amy's pa", "iro / sw"])
def test_a_post_is_known_in_small_letters(text: str) -> None:
    assert OwnerKind.ROLE in [owner.kind for owner in owners(text)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("midwfe", OwnerKind.ROLE),
        ("Headteecher", OwnerKind.ROLE),
        ("nursary", OwnerKind.AGENCY),
        ("grandmothr", OwnerKind.FAMILY),
    ],
)
def test_a_slip_in_a_whole_owner_is_put_right(text: str, kind: OwnerKind) -> None:
    (owner,) = owners(text)
    assert (owner.text, owner.kind) == (text, kind)


@pytest.mark.parametrize("name", ["Mather", "Nourse", "Tudor", "Colledge", "Flo", "Mia", "Walker"])
def test_a_name_that_comes_near_a_word_stays_a_name(name: str) -> None:
    (owner,) = owners(name)
    assert owner.kind is OwnerKind.PERSON


def test_short_forms_in_small_letters_are_not_looked_for_in_sentences() -> None:
    assert doers("Pay £40 pa to the lp fund") == ()


@pytest.mark.parametrize("text", ["as action 3", "See row 2 above", "who?", "[name]", '"'])
def test_a_cell_that_only_points_elsewhere_is_a_placeholder(text: str) -> None:
    (owner,) = owners(text)
    assert owner.kind is OwnerKind.PLACEHOLDER


@pytest.mark.parametrize("text", ["when Mum is ready", "By the time she starts school", "Next core group"])
def test_a_cell_that_only_says_when_names_nobody(text: str) -> None:
    assert owners(text) == ()
