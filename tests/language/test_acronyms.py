"""Acronyms are found where they stand, and known as expanded wherever the plan writes them out."""

from __future__ import annotations

import pytest

from planlint.language.acronyms import acronyms, is_expanded


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SW to ref Amy to CAMHS", ["SW", "CAMHS"]),
        ("The SENCo and two HVs", ["SENCo", "HV"]),
        ("CiN plan under S17", ["CiN", "S17"]),
        ("MUM MUST RING THE SCHOOL", []),
        ("OFFICIAL and PERSONAL", []),
        ("A plan for Amy. I will.", []),
        ("C&F assessment", ["C&F"]),
        ("www.example.NHS.uk/ABC", []),
        ("The case was heard at marac.", ["marac"]),
        ("Abel's s.l.t. sheets", ["s.l.t."]),
        ("Referred to mash in May", ["mash"]),
        ("Sausage and mash for tea, and salt", []),
        ("He told ANYONE who asked", []),
        ("Pass the ball past the mass of chairs", []),
    ],
)
def test_acronyms_are_told_from_words_in_capitals(text: str, found: list[str]) -> None:
    assert [acronym.text for acronym in acronyms(text)] == found
    assert all(text[acronym.start : acronym.end] == acronym.text for acronym in acronyms(text))


@pytest.mark.parametrize(
    ("acronym", "text"),
    [
        ("CAMHS", "Child and Adolescent Mental Health Services (CAMHS) will ring."),
        ("CAMHS", "CAMHS (child and adolescent mental health service)"),
        ("SW", "SW: Kim Doyle, social worker"),
        ("SW", "Kim Doyle, social worker, rings.\nKim Doyle (SW) writes."),
        ("NNU", "Neonatal Unit (NNU), Queen Edith Hospital"),
        ("DCT", "PLAN OF THE DISABLED CHILDREN TEAM"),
        ("ZPQ", "ZPQ = Zone Play Quarter"),
        ("EBSA", "emotionally based school avoidance (EBSA)"),
        ("CIN", "Child in Need Plan"),
    ],
)
def test_written_out_anywhere_is_expanded(acronym: str, text: str) -> None:
    assert is_expanded(acronym, text)


@pytest.mark.parametrize(
    ("acronym", "text"),
    [
        ("CAMHS", "CAMHS will ring Tia (again)."),
        ("ZPQ", "ZPQ (to be confirmed)"),
        ("IDVA", "IDVA - Sue Hall to visit"),
    ],
)
def test_a_bracket_beside_it_is_not_enough(acronym: str, text: str) -> None:
    assert not is_expanded(acronym, text)


def test_two_letters_must_meet_their_words() -> None:
    assert not is_expanded("HV", "Health visitor Noreen Bell.\nHV to weigh Amy.")
    assert not is_expanded("DV", "Nine call-outs for DV; the independent domestic violence adviser is Rosie.")
    assert is_expanded("CP", "CP visits are weekly", "Child Protection Plan")


def test_another_name_for_what_was_just_said_expands_it() -> None:
    assert is_expanded("PEG", "She is fed through a tube in her stomach (a gastrostomy, or PEG).")
    assert not is_expanded("PEG", "She is fed by PEG or bottle.")


@pytest.mark.parametrize(
    ("acronym", "text"),
    [
        ("PECS", "Teach both carers picture exchange (PECS)"),
        ("DCT", "Northmoor Disabled Children's Team"),
    ],
)
def test_a_name_in_capitals_or_the_first_words_of_one_expand_it(acronym: str, text: str) -> None:
    assert is_expanded(acronym, text)


def test_a_word_in_capitals_for_its_weight_is_no_acronym() -> None:
    assert acronyms("She does NOT want to go") == ()
