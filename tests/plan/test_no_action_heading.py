"""A table whose headings announce no action still has its tasks read: by what stands in its columns."""

from __future__ import annotations

import io

import pytest

import planlint

ROWS = """| Tia has toothache | Tia eats without pain | Register Tia with the dentist on Mill Road | Mum | 3 May 2026 |
| Tia is cold at night | Tia sleeps in her own warm bed | Ring the landlord about the heating | Sue Hall | 9 May 2026 |
| Tia has no coat | Tia has a coat that fits | Take Tia to the uniform shop | Nan | 12 May 2026 |
"""


@pytest.mark.parametrize(
    "heading",
    [
        "How it will be done",
        "How this will be met",
        "How we want it to be",
        "Who will do what",
        "Goal in steps",
    ],
)
def test_the_tasks_are_the_actions(heading: str) -> None:
    text = f"# Child in need plan\n\nChild: Tia Brook\n\n| Need | Outcome | {heading} | Who | When |\n|---|---|---|---|---|\n{ROWS}"
    (plan,) = planlint.read_plans(io.BytesIO(text.encode()), "plan.md")
    assert [row.action.split()[0] for row in plan.rows] == ["Register", "Ring", "Take"]
    assert [row.owner for row in plan.rows] == ["Mum", "Sue Hall", "Nan"]
    assert [row.outcome.split()[0] for row in plan.rows] == ["Tia"] * 3
