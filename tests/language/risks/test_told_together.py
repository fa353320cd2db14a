"""A worry and what it does to a child, told together anywhere in a plan and in anybody's words."""

from __future__ import annotations

import pytest

from planlint.language.risks.told_together import told_together

CHILDREN = ("Jo Brook",)


@pytest.mark.parametrize(
    "text",
    [
        "Jo was left in the flat from Friday to Sunday. Ever since she has hidden bread in her pillow.",
        "The flat was thick with cannabis smoke; Jo wheezed and was in hospital on the 10th with her chest.",
        "Jo's mother holds a pillow to his face to quiet him. He was blue on one of those occasions.",
        "Jo was under the table. He hasn't said a word to anybody since the night when two men came in after the money.",
        "Dad accepts that he comes in drunk and that Jo has started to sleep under the bed because of it.",
    ],
)
def test_a_danger_and_what_it_does_are_known_wherever_they_stand(text: str) -> None:
    assert told_together(text, CHILDREN)


@pytest.mark.parametrize(
    "text",
    [
        "Jo came to the Rudds in March 2025, when his mother went to prison. His father has not been traced.",
        "Jo was on the settee with a cold and stopped crying when I took out the puppet.",
        "The driver is known to police. He has bought her a ring, trainers and a second handset.",
        "Mum drinks and is behind with the rent. They meet at the children's centre. They'd like it dry.",
        "Dad takes methadone. Jo takes drama and woodwork club.",
    ],
)
def test_a_danger_beside_an_ordinary_life_tells_no_effect(text: str) -> None:
    assert not told_together(text, CHILDREN)


@pytest.mark.parametrize(
    "text",
    [
        "when Mum and Stu fight I put my fingers in my ears and I can't do my spellings",
        "They shout and then I get belly ache and I can't do my sums.",
        "When Dad's had a drink I take Bea up to the loft. I'm always tired.",
    ],
)
def test_a_childs_own_words_tell_both(text: str) -> None:
    assert told_together(text, CHILDREN, in_own_words=True)


@pytest.mark.parametrize(
    "text", ["The dentist hurt and I was scared.", "I get tired at football and I miss my old dog."]
)
def test_a_child_that_names_nobody_tells_no_worry(text: str) -> None:
    assert not told_together(text, CHILDREN, in_own_words=True)


def test_a_parents_own_trouble_is_no_childs() -> None:
    own = "I'm rubbish with money and I know what they call me."
    hers = "I scream and sling things, and then she goes stiff as a board."
    assert not told_together(own, CHILDREN, of_the_child=True, in_a_parents=True)
    assert told_together(hers, CHILDREN, of_the_child=True, in_a_parents=True)


def test_what_would_be_done_is_no_worry_of_today() -> None:
    text = "If Jo is hurt again or found alone and frightened, the worker will call a meeting."
    assert not told_together(text, CHILDREN, of_what_if=True)
    dogs = "Dad hits out when he drinks. Last time Jo lost a tooth and she hasn't gone near a floor since."
    assert told_together(dogs, CHILDREN, of_what_if=True)
