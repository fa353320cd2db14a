"""Who a parent is, told from what a parent thinks, in the place of their view."""

from __future__ import annotations

import pytest

from planlint.language.parents.views import gives_parents_view


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Snell works at Asda and is a single parent to three. She is a warm, caring mum with a good bond with Verity.",
        "Ms Harlow lives with Kit and her partner. She is polite with workers.",
        "Parents' bond with Kit is warm and they cook with him.",
        "Dad is a kind man who plays the trumpet.",
        "She is a warm, nurturing mother with a close bond with Kit.",
    ],
)
def test_a_portrait_is_no_view(text: str) -> None:
    assert not gives_parents_view(text, own_section=True)


@pytest.mark.parametrize(
    "text",
    [
        "Mum is no fan of the group.",
        "Both are relieved.",
        "Fair enough.",
        "Dad sees it as a stitch-up.",
        "She is not a bad mother and the plan is a cheek.",
        "Mum nodded at all of it bar the nights.",
        "The plan is good.",
        "Dad is in two minds.",
    ],
)
def test_a_side_taken_is_a_view(text: str) -> None:
    assert gives_parents_view(text, own_section=True)
