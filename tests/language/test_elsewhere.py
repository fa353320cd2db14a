"""A plan that sends its reader to a brother's or sister's, told from one that puts things off."""

from __future__ import annotations

import pytest

from planlint.language.elsewhere import points_to_another_plan


@pytest.mark.parametrize(
    "text",
    [
        "As Isla",
        "See Isla's plan.",
        "as in Isla's plan.",
        "See Plan 1.",
        "Same as Tom's",
        "as for his brother",
        "see older sibling's plan",
    ],
)
def test_another_childs_plan_is_pointed_to(text: str) -> None:
    assert points_to_another_plan(text)


@pytest.mark.parametrize(
    "text",
    [
        "See above",
        "as usual",
        "As Required",
        "As per procedures",
        "See file",
        "As agreed with Mum's solicitor",
        "See Chronology",
        "Isla goes swimming",
    ],
)
def test_a_form_or_a_file_is_no_other_childs_plan(text: str) -> None:
    assert not points_to_another_plan(text)
