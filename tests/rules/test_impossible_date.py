"""A span that ends before it starts is a slip, with and without its years."""

from __future__ import annotations

from datetime import date

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


@pytest.mark.parametrize(
    ("due", "wrong"),
    [
        ("start 10/06/26, finish 10/05/26", True),
        ("Starts 10 June 2026; ends 10 May 2026", True),
        ("start 10/06/26, finish 10/07/26", False),
    ],
)
def test_start_and_end_told_apart_may_run_backwards(due: str, wrong: bool) -> None:
    plan = Plan("a plan", "1", rows=(Row(1, action="Join the club", owner="Mum", due=due),), columns=GRID)
    assert bool(found("impossible-date", plan)) is wrong


def test_beside_news_a_past_month_tells_when_it_came() -> None:
    made = date(2026, 3, 2)
    news = Row(1, action="CAMHS declined the referral in February.", owner="CAMHS", due="Feb 2026")
    task = Row(1, action="Ring CAMHS about the referral", owner="Mum", due="Feb 2026")
    for row, wrong in ((news, False), (task, True)):
        plan = Plan("a plan", "1", date=made, rows=(row,), columns=GRID)
        assert bool(found("impossible-date", plan)) is wrong
