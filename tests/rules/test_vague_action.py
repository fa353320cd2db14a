"""Drift where nothing in the row says what is done."""

from __future__ import annotations

import pytest

from tests.rules.one_row import found

RULE = "vague-action"


@pytest.mark.parametrize(
    "line",
    [
        "DA work | | 3 May",
        "Support to be offered to carers | SW | as required",
        "Consider a family group conference | SW | 3 May",
        "Discuss alcohol with Mrs Lund, who will report how many bottles she has bought | SW | 3 May",
        "School to put wrap-around support in place | Education | 3 May",
    ],
)
def test_is_found(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Mum to access appropriate support if needed | Mum | 3 May",
        "Suitable tuition to be sourced | SW | 3 May",
        "Kerensa to see Dr Nance about her mood | Kerensa | 18 March 2026 at 9.40",
        "Dad not to come to the house | Dad | until 3 May",
    ],
)
def test_is_left_alone(line: str) -> None:
    """Help without a name is another rule's question, and an appointment or a thing left undone can be told."""
    assert not found(RULE, line)
