"""Whoever is set off at the end of a clipped action, and whoever a noun comes from or is done by."""

from __future__ import annotations

import pytest

from planlint.language.tasks.set_off import set_off
from planlint.language.tasks.what import read_what


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Speak to Ellis alone @ school, SW, wkly", "SW"),
        ("Rev safety plan each visit, all", "all"),
        ("Paint the fence. Grandad", "Grandad"),
        ("UPDATE CHRONOLOGY - J BOWEN", "J BOWEN"),
        ("Cook one meal a week from scratch. Mum with the girls", "Mum"),
        ("Unannounced visit b4 Xmas SW/FSW", "SW/FSW"),
    ],
)
def test_somebody_set_off_at_the_end_does_it(text: str, who: str) -> None:
    place = set_off(text)
    assert place is not None
    assert text[slice(*place)] == who
    doer = read_what(text).tasks[0].doer
    assert doer is not None
    assert who.startswith(doer.text)


@pytest.mark.parametrize(
    "text",
    [
        "Drop-in at CC Tues, Mum + baby",
        "Mum's new number to be shared by Mon w/ HV, schl",
        "Return form to Short Breaks Team, Civic Centre",
        "Ring the school by Friday",
        "Sweep the yard",
    ],
)
def test_a_list_a_place_and_who_comes_with_a_baby_are_no_doers(text: str) -> None:
    assert set_off(text) is None


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Letter to the housing association from Dr Lamb", "Dr Lamb"),
        ("Feedback to the family from the psychologist", "psychologist"),
        ("Counselling for Mum through Mind", "Mind"),
        ("Lessons for Gran through Age UK", "Age UK"),
        ("I, Shane, agree to text the school before nine.", "Shane"),
        ("Whoever does the school run to sign Leo in at reception", "Whoever"),
    ],
)
def test_whoever_it_comes_from_or_goes_through_does_it(text: str, doer: str) -> None:
    found = read_what(text).tasks[0].doer
    assert found is not None
    assert found.text == doer


def test_whoever_only_sends_what_is_dealt_with_does_not_do_it() -> None:
    assert read_what("Log every missed call from Dad.").tasks[0].doer is None


@pytest.mark.parametrize(
    "text",
    [
        "Mat leave til Jan",
        "EXCELLENT PROGRESS ALL ROUND",
        "Mum low mood, ?PND",
        "Feedback from the coach was good",
        "hv reports wt on 50th, feeding fine",
    ],
)
def test_how_somebody_gets_on_asks_for_nothing(text: str) -> None:
    assert not read_what(text).is_instruction
