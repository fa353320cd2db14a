"""A span that ends before it starts is a slip, with and without its years."""

from __future__ import annotations

import pytest

from planlint.plan.model import Plan, Row
from tests.rules.words_and_needs import GRID, found


@pytest.mark.parametrize(
    ("due", "wrong"),
    [
        ("Wednesdays, 22 July to 1 July", True),
        ("14 October – 7 October", True),
        ("Wednesdays, 1 July to 22 July", False),
        ("Mondays, 1 September to 31 August", False),
        ("Mondays, 7 October to 14 July", False),
    ],
)
def test_a_span_without_years_may_run_backwards(due: str, wrong: bool) -> None:
    plan = Plan(
        "a plan", "1", rows=(Row(1, action="Come to the signing group", owner="Mum", due=due),), columns=GRID
    )
    assert bool(found("impossible-date", plan)) is wrong
