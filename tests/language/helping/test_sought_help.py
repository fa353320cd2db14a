"""Help that somebody is sent to without its being said which."""

from __future__ import annotations

import pytest

from planlint.language.helping.services import open_help
from planlint.language.helping.sought_help import sought_help


@pytest.mark.parametrize(
    "text",
    [
        "Plug Mum into the parenting offer",
        "Commission expert input around his trauma",
        "Marcus to sit down with somebody qualified about the crash",
        "Dad to sign on with the usual drug people",
        "Get Will on to one of the groups for lads like him",
        "Find and start whatever's out there for lads with autism",
        "Enrol him in something sporty",
        "Refer on if the nightmares keep up",
        "A nice lady to sit with Gran while Mum shops",
        "Bereavement: school to source",
        "Signpost Dad to wherever deals with gambling",
    ],
)
def test_help_that_nobody_could_book_is_found(text: str) -> None:
    assert open_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "Relevant agency for Carla is Haven House; its worker Deb Moran calls on Thursday",
        "Suitable anger work: all eight chapters of 'Starving the Anger Gremlin' with Mr Odd, one a week",
        "Whoever collects Zac signs the book",
        "Something hot for tea every night",
        "One of the twins sleeps at Nan's on Fridays",
        "The usual bus driver rings Mum if Zac is not at the stop",
        "Explore hobbies",
    ],
)
def test_what_is_named_and_what_is_no_help_is_left_alone(text: str) -> None:
    assert not open_help(text)


def test_whose_help_it_is_tells_which() -> None:
    assert list(sought_help("Mum to find a therapist"))
    assert not list(sought_help("Mum to find his therapist"))
