"""Talk in an aside, a duty's verb with a past behind it, tellers without a name; and a doer, a place or a listener is no source."""

from __future__ import annotations

import pytest

from planlint.language.claims.claims import unattributed


@pytest.mark.parametrize(
    "text",
    [
        "Mum was apparently thrown out by her own father at fifteen.",
        "Dora's thought to have been in a car with two men by the docks.",
        "Rhona lies for hours in a wet nappy, according to sources close to the family.",
        "Abe's supposed to be dealing for a lad from the Moss, so they say on the estate",
        "Kit's meant to have been at the canal on Saturday night.",
        "By the sound of it, Mum leaves before six.",
        "The stepfather is held to be behind the broken window.",
        "Voices in the village have Mr Harlow down as a man with a temper.",
        "Kit was picked up by a man in a white van, or so the tale runs.",
        "Professionals are of the view that Mum minimises.",
        "Worry has been growing that Kit goes without tea.",
        "From what's being said locally, the flat is used for dealing.",
        "It has been put to Sue Kerr that Kit sells sweets stolen from the shop.",
        "An unnamed caller had it that Mum was out all night.",
        "Mum's been labelled unreliable.",
        "Mum is understood to be pregnant by a man from Hull.",
        "It is feared that Kit will be taken abroad.",
        "Dad was allegedly arrested by police in Leeds.",
    ],
)
def test_talk_is_a_claim(text: str) -> None:
    assert unattributed(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kit's supposed to be in bed by eight, and most nights he is.",
        "Mum was supposed to collect Kit at three; she came at five.",
        "Kit is thought of kindly by the whole class.",
        "Kit is meant to have a bus pass and has none.",
        "Dad says that he was supposed to have had a letter.",
        "According to Nan, Kit sleeps on the floor.",
        "According to the school's register for January, Kit was late nine times.",
        "Mum is understood by Kit to be coming home in June.",
        "Kit was apparently seen by Nan in the subway on 3 March.",
        "It seems to Kit that nobody listens.",
        "Mrs Penn next door apparently told Ms Ray, the school nurse, that she hears Kit cry.",
    ],
)
def test_a_duty_and_a_named_teller_are_none(text: str) -> None:
    assert not unattributed(text)
