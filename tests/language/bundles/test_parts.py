"""The parts of a text that may each be a job."""

from __future__ import annotations

import pytest

from planlint.language.bundles.parts import heading_end, parts_of


def test_each_part_has_its_doer_verb_and_matter() -> None:
    first, second = parts_of("Mum to book the eye test; social worker to chase the damp")
    assert (first.doer, first.verb, first.matters) == ("mum", "book", frozenset({"health"}))
    assert (second.doer, second.verb, second.matters) == ("social worker", "chase", frozenset({"housing"}))
    assert second.apart
    assert second.things == {"damp"}


@pytest.mark.parametrize(
    "text",
    [
        "Book the eye test, by 3 May",
        "Mum, Dad and Nan to attend the school meeting",
        "Weekly stay and play with Amir",
        "Pay £3,000 off the arrears",
        "Take Tia to the clinic (bus at nine, back by noon)",
    ],
)
def test_a_time_a_name_and_what_stands_in_brackets_are_no_part(text: str) -> None:
    assert len(parts_of(text)) == 1


def test_a_time_put_first_hides_no_doer() -> None:
    _, second = parts_of("Jade registers with the surgery; by 3 May Mum will paint the room")
    assert second.doer == "mum"


def test_a_topic_ahead_of_its_steps_is_a_heading_and_a_name_is_none() -> None:
    assert heading_end("Boiler – ring the landlord, be in on Tuesday")
    assert heading_end("EHCP application: draft it, send it")
    assert not heading_end("SW: GP letter, nursery form")
    assert not heading_end("Book the eye test – Mum")
