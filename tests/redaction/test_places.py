"""Addresses, schools and surgeries lose their names and keep what they are."""

from __future__ import annotations

import pytest

from planlint.redaction import Kind, redacted
from tests.redaction.plans import one, plan, report


@pytest.mark.parametrize(
    ("text", "gone", "stays"),
    [
        (
            "lives at 14 Mill Lane, Harwick HW4 2QT with Dad",
            ["14", "Mill", "Harwick", "HW4"],
            ["Lane", "with Dad"],
        ),
        ("Flat 2, 77 Station Road", ["77", "Station"], ["Flat", "Road"]),
        ("moved to 6 Harbour Steps", ["Harbour"], ["Steps"]),
        ("seen on Castle Street and Brook Lane", ["Castle", "Brook"], ["Street", "Lane"]),
        ("lives at Lantern House", ["Lantern"], ["House"]),
        ("a shared house in Armley", ["Armley"], ["shared house in"]),
        ("No. 7, June Terrace", ["June"], ["Terrace"]),
        ("12 Fox Hollow", ["Fox"], ["Hollow"]),
        ("at St Mary's RC Primary School", ["Mary"], ["St ", "RC Primary School"]),
        ("Millgate Academy and Millgate's breakfast club", ["Millgate"], ["Academy", "breakfast club"]),
        ("Little Acorns Day Nursery", ["Little", "Acorns"], ["Day Nursery"]),
        ("Ysgol Bryn Coch", ["Bryn", "Coch"], ["Ysgol"]),
        ("Castle Surgery and Sidcup Hospital", ["Castle", "Sidcup"], ["Surgery", "Hospital"]),
        ("weigh at Llanwern clinic", ["Llanwern"], ["clinic"]),
        ("Address: The Old Forge, 3 Church Row, Wickby", ["Forge", "Church", "Wickby"], ["Address:", "Row"]),
    ],
)
def test_a_place_loses_its_name_and_keeps_what_it_is(text: str, gone: list[str], stays: list[str]) -> None:
    after = one(text)
    assert not [word for word in gone if word in after], after
    assert not [word for word in stays if word not in after], after


@pytest.mark.parametrize(
    "text",
    [
        "go to school every day",
        "Primary school place by September",
        "Boots on the High Street",
        "sleep clinic and asthma clinic",
        "Virtual School and Forest School",
        "the family hub, the food bank and the police station",
        "20 minutes, 3 times, 14 bus",
        "School nurse and Head of Year 7",
        "Monday 3 August, Tuesday",
    ],
)
def test_what_names_no_place_stays(text: str) -> None:
    assert one(text) == text


def test_a_school_beside_its_label_is_found_again_in_the_text() -> None:
    parts = {"front": (("School", "Millgate (Mr Price, Year 4)"),)}
    after = redacted(report(plan("Walk her to Millgate.", **parts))).report.plans[0].plan
    assert "Millgate" not in after.rows[0].action + after.front[0][1]
    assert after.rows[0].action.split()[-1].strip(".") == after.front[0][1].split()[0]
    assert "Year 4" in after.front[0][1]


def test_a_placement_beside_its_label_is_found_again_in_the_text() -> None:
    parts = {"front": (("Placement", "Lantern House, Quay Street"),)}
    after = redacted(report(plan("I like it at Lantern House.", **parts))).report.plans[0].plan
    assert "Lantern" not in after.rows[0].action + after.front[0][1]


def test_places_are_counted_by_their_kind() -> None:
    counts = redacted(report(plan("Millgate Academy", "3 Mill Lane, HW4 2QT", "Castle Surgery"))).counts
    for kind in (Kind.ADDRESSES, Kind.POSTCODES, Kind.SCHOOLS, Kind.HEALTH):
        assert (counts[kind].different, counts[kind].times) == (1, 1)
