"""Distributions laid out as bar charts: where each bar and each figure stands, for a template to draw as SVG."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.reports.run_index import Spread

WIDTH = 360
HEIGHT = 180
_SIDE = 8
_TOP = 24
_FOOT = 26
_GAP = 0.18


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar in the units of the chart, with its own label and figure; ``middle`` is where both are centred."""

    x: float
    y: float
    width: float
    height: float
    middle: float
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Chart:
    """A distribution as a chart of ``width`` by ``height`` units whose bars stand on ``base``."""

    spread: Spread
    width: int
    height: int
    base: int
    bars: tuple[Bar, ...]


def chart(spread: Spread) -> Chart:
    """The chart of a distribution; its highest bar fills the height."""
    base = HEIGHT - _FOOT
    most = max(each.count for each in spread.bins)
    step = (WIDTH - 2 * _SIDE) / len(spread.bins)
    bars = []
    for number, each in enumerate(spread.bins):
        height = round((base - _TOP) * each.count / most, 1)
        left = _SIDE + number * step
        bars.append(
            Bar(
                x=round(left + step * _GAP / 2, 1),
                y=round(base - height, 1),
                width=round(step * (1 - _GAP), 1),
                height=height,
                middle=round(left + step / 2, 1),
                label=each.label,
                count=each.count,
            )
        )
    return Chart(spread, WIDTH, HEIGHT, base, tuple(bars))
