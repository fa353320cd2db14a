"""The who engine as a whole: spans, order, kinds, everybody mentioned, speed, and text nobody would write."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.language.people import (
    KnownPeople,
    Owner,
    OwnerKind,
    doers,
    is_clean_owner_text,
    owners,
    people_in,
)
from tests.effort import grows_in_step

PIECES = st.sampled_from(
    "Mum Dad SW HV and & / , ; : . - – ( ) [ ] \n to will be by with for the Mum's Amy's St Mrs van der K . O'Brien "
    "al-Hassan TBC ? core group CAMHS School to attend seen If when May 12 12/4/26 I'll You both Lead : worker nurse "
    "Harbour Lane Café all ALL ’ ' ’s 0-19 team\t\u2028 • (1) ÀÉ ß İ ﬁ".split(" ")
)


def assert_sound(text: str, found: tuple[Owner, ...]) -> None:
    end = 0
    for owner in found:
        assert end <= owner.start < owner.end <= len(text)
        assert text[owner.start : owner.end] == owner.text
        end = owner.end


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=200), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES).map("".join)
    )
)
def test_any_text_is_read_with_spans_in_order(text: str) -> None:
    known = KnownPeople(("Amy", "Ashley Brown", text[:20]))
    for people in (KnownPeople(), known):
        assert_sound(text, owners(text, people))
        assert_sound(text, doers(text, people))
        assert_sound(text, people_in(text, people))
    assert (text in known) in (True, False)
    is_clean_owner_text(text, known)


@pytest.mark.parametrize(
    "piece",
    ["a", "A", "Mum ", "Mum, ", "Mum and ", "Sue ", "(", "(1) ", "- ", "'s ", "Amy's ", "K. ", "A.", "all ", "St. ", "the ",
     "Mum to be ", "Mum has ", "by Mum ", "SW, ", "Sue Hall (SW), ", "to ", ".", "\n", "nursery school team ", "van der ", "with ", "a-", "/", "Mr "],
)  # fmt: skip
def test_a_hundred_thousand_characters_are_read_without_blowing_up(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    for read in (owners, doers, people_in):
        assert grows_in_step(read, text), read


def test_nothing_heavy_is_imported() -> None:
    code = (
        "import sys, planlint.language.people as p; p.owners('Mum');"
        "print(any(name in sys.modules for name in ('spacy', 'numpy', 'lemminflect')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_accountable_kinds_are_people_posts_relatives_small_services_and_oneself() -> None:
    accountable = {kind.value for kind in OwnerKind if kind.is_accountable}
    assert accountable == {"person", "role", "family", "service", "self"}


def test_everybody_mentioned_is_listed_with_their_kind() -> None:
    found = people_in("SW to tell Mum and Mrs Patel that Amy's GP has written to CAMHS. Monitor weight.")
    assert [(owner.text, owner.kind.value) for owner in found] == [
        ("SW", "role"),
        ("Mum", "family"),
        ("Mrs Patel", "person"),
        ("Amy's GP", "role"),
        ("CAMHS", "agency"),
    ]


def test_a_clean_owner_cell_holds_names_and_posts_only() -> None:
    for text in ("Mum and SW", "Sue Hall (HV)", "Mum/Dad", "TBC"):
        assert is_clean_owner_text(text)
    for text in ("Mum to ring", "SW by 12/4/26", "weekly", ""):
        assert not is_clean_owner_text(text)


def test_the_governments_own_model_row_names_its_people() -> None:
    """The worked example of the 2016 case review, section 1.4.4."""
    assert (
        doers("(1) CAMHS to continue working with Philip concerning the impact on him")[0].kind
        is OwnerKind.AGENCY
    )
    cell = "(2) Fiona Jones, Probation Officer to arrange. Report on progress to come to the RCPC on 12/4/16."
    assert [(owner.text, owner.name) for owner in owners(cell)] == [
        ("Fiona Jones, Probation Officer", "Fiona Jones")
    ]


def test_an_empty_cell_names_nobody() -> None:
    assert owners("") == owners("  \n ") == doers("") == people_in("") == ()
