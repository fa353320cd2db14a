"""Distributions drawn as bars."""

from __future__ import annotations

from itertools import pairwise

from planlint.reports.charts import chart
from planlint.reports.run_index import Bin, Spread

SPREAD = Spread("findings", (Bin("0", 4), Bin("1–5", 8), Bin("6–10", 0), Bin("11–15", 2)), 0, 3, 12)


def test_bars_are_as_high_as_their_figures() -> None:
    drawn = chart(SPREAD)
    heights = [bar.height for bar in drawn.bars]
    assert heights[1] == 2 * heights[0] == 4 * heights[3]
    assert heights[2] == 0


def test_bars_stand_on_the_base_and_inside_the_chart() -> None:
    drawn = chart(SPREAD)
    for bar in drawn.bars:
        assert bar.y + bar.height == drawn.base
        assert bar.x >= 0
        assert bar.x + bar.width <= drawn.width
        assert 0 < bar.y <= drawn.base < drawn.height


def test_no_two_bars_touch() -> None:
    bars = chart(SPREAD).bars
    assert all(left.x + left.width < right.x for left, right in pairwise(bars))


def test_one_bar_is_a_chart_as_well() -> None:
    (bar,) = chart(Spread("reading_age", (Bin("9", 3),), 9, 9, 9)).bars
    assert (bar.label, bar.count) == ("9", 3)
