"""A parent's stance by its shape: whose mind it is, what they would do instead, what they wrote or said to us."""

from __future__ import annotations

import pytest

from planlint.language.parents.views import gives_parents_view


@pytest.mark.parametrize(
    "text",
    [
        "To Dad's mind this is a sledgehammer to crack a nut.",
        "It's all too much at once, in Mum's opinion.",
        "Mum can't see the point of any of it.",
        "Nan, who has Tia at weekends, is right behind this.",
        "Neither parent has any quarrel with what's written here.",
        "According to Carol, her foster carer, the visits come too thick and fast.",
        "A thumbs up from both parents.",
        "Dad would swap the parenting group for one-to-one.",
        "Dad shrugged: another plan, another worker.",
        "Mum: 'Fine by me, long as I'm not chasing buses at eight.'",
        "Mum texted 2 May: 'ok with all that but not the Tuesdays xx'",
        "Letter from Dad, 1 March: we are against the club, but we're grateful for the maths.",
        "Voicemail from Dad on the 4th: 'Tell them I'm not doing no course.'",
        "Fortnightly, at Mum's own wish, since she finds weekly visits suffocating.",
        "It was Mum's idea to bring in Nan.",
        "Her foster carers are over the moon with the school and dread the move to Leeds.",
        "Mum's heart isn't in the Tuesday group.",
        "Mum has reservations about the club, none about the bed.",
    ],
)
def test_a_stance_in_other_words_is_a_view(text: str) -> None:
    assert gives_parents_view(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dad would shout and Mum would take Tia to the neighbour's.",
        "Mum is behind with the rent and against the clock with the bailiffs.",
        "Nan sits with Grandad from ten until he is asleep.",
        "Wants Dad to “stop at Nan's and come for tea”.",
        "Mum told SW Nat that Tia came in at 4am on two Fridays.",
        "If Mum disagrees she can complain to the chair.",
        "If one sample is missed, Bronagh will ask Mum to take Tia to Nani, and will hold a planning meeting.",
        "Dad is proud of Tia's swimming badge.",
        "Gran thinks Tia's cough is asthma.",
        "We hope Mum will come to like the group.",
        "A letter was sent to Mum about the club on Fridays.",
        "Dad said he was asleep when the gate was left open.",
    ],
)
def test_what_is_no_stance_is_no_view(text: str) -> None:
    assert not gives_parents_view(text)


@pytest.mark.parametrize("text", ["See foster carer's log.", "As per minutes of 2 March."])
def test_a_pointer_in_their_own_place_is_none(text: str) -> None:
    assert not gives_parents_view(text, "Parents' views", own_section=True)
