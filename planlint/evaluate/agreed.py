"""The labels of a plan on which two markers agree; what only one of them marked is unsure and counts neither way.

Reviewing officers differ, so a tool can at best be as right as they are alike: these labels leave out what is a matter of taste.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from planlint.evaluate.gold import Label, Marked
from planlint.evaluate.scoring import (
    MOST_TASKS,
    OF_A_GRID_ROW,
    ONCE_FOR_EACH_TERM,
    PLAN_THEMES,
    TOLD_BY_WORDS,
    words_shared,
)


def agreed(marked: Marked, second: tuple[Label, ...], themes: Mapping[str, str]) -> Marked:
    """The plan with the first marker's labels, sure where the second has them too, and the second's others as unsure.

    ``themes`` tells the theme of each rule.
    """
    left = list(second)
    labels: list[Label] = []
    for label in marked.labels:
        alike = [other for other in left if _same(label, other, themes.get(label.rule, ""))]
        if alike:
            hit = max(alike, key=lambda other: words_shared(label.quote, other.quote))
            left.remove(hit)
            labels.append(replace(label, sure=label.sure and hit.sure))
        else:
            labels.append(replace(label, sure=False))
    return replace(marked, labels=(*labels, *(replace(other, sure=False) for other in left)))


def _same(one: Label, other: Label, theme: str) -> bool:
    """Whether two markers mean the same thing."""
    if one.rule != other.rule:
        return False
    if one.rule in ONCE_FOR_EACH_TERM:
        return words_shared(one.quote, other.quote) > 0
    if one.rule in TOLD_BY_WORDS:
        return words_shared(one.quote, other.quote) > 0 or (one.row is not None and one.row == other.row)
    if theme in PLAN_THEMES:
        return True
    if one.rule in OF_A_GRID_ROW and one.row is not None and other.row is not None:
        return abs(one.row - other.row) <= MOST_TASKS
    return one.row == other.row
