"""The full name of a child whom a letter calls by the first name alone: where a line gives it with the day of birth behind.

"Dear Isla" greets, and the reference at the foot has "Isla Penhaligon, b. 22.03.2018": a line that opens with a name and a day
of birth can be nobody else's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from planlint.plan.child_names import FULL_NAME, days_told, is_name, same_child
from planlint.plan.model import Child

_BORN = re.compile(
    rf"(?:[A-Z][\w ]{{1,20}}:\s+)?(?P<name>{FULL_NAME}),? \(?(?i:(?:(?:is|was) )?born\b|dob\b|d\.o\.b\b|b\.(?= ?\d))"
)
_LONGEST = 160


def named_in_full(children: Sequence[Child], texts: Iterable[str]) -> tuple[Child, ...]:
    """The children, those with a first name alone given the name and the birthday that a line of the plan has for them."""
    if all(" " in child.name or child.unborn for child in children):
        return tuple(children)
    told = [
        child for text in texts for line in text.split("\n") if (child := _told(line.strip())) is not None
    ]
    return tuple(_completed(child, told) for child in children)


def _told(line: str) -> Child | None:
    match = _BORN.match(line) if len(line) <= _LONGEST else None
    if match is None or " " not in match["name"] or not is_name(match["name"]):
        return None
    days = days_told(line[match.end("name") :])
    return Child(match["name"], born=days[0]) if days else None


def _completed(child: Child, told: Sequence[Child]) -> Child:
    same = {each.name: each for each in told if same_child(child.name, each.name)}
    if " " in child.name or child.unborn or len(same) != 1:
        return child
    (found,) = same.values()
    return replace(child, name=found.name, born=child.born or found.born)
