"""A who and a when that a form has labelled within one cell: "Who: Pat. Date: 3 May", "Pat. By when: 3 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.plan import heading_roles as h
from planlint.plan.clock import times_in
from planlint.plan.headings import Surety, column_meaning

_LABEL = re.compile(
    r"(?:^|(?<=[\s.,;|(]))(?P<label>[A-Z][a-z]+(?: [a-z]+){0,2}?)(?P<mark>\s*:\s*|\s+(?=[A-Z\d]))"
)
_OPENS_TIME = re.compile(r"(?:By|Before|From|Until|After|Within)\s+\d")
_EDGES = " \t\n,;:/|–—-."
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class _Label:
    """A label in a cell: what it asks for, where it begins and where what it asks for begins."""

    role: str
    start: int
    end: int
    has_colon: bool


def labelled_halves(text: str) -> tuple[str, str] | None:
    """Who and when, where the cell itself labels the when at least; None where it does not."""
    if len(text) > _LONGEST:
        return None
    found = list(_labels(text))
    who = next((label for label in found if label.role == h.OWNER and label.start == 0), None)
    when = [label for label in found if label.role == h.DUE and (label.has_colon or who)]
    if len(when) != 1 or not when[0].start:
        return None
    due = when[0]
    owner = text[who.end if who else 0 : due.start].strip(_EDGES)
    # "By" without a colon is a word of the time itself.
    begins = due.start if not due.has_colon and _OPENS_TIME.match(text[due.start :]) else due.end
    told = text[begins:].strip(_EDGES[:-1])
    sure = due.has_colon or bool(times_in(told))
    return (owner, told) if owner and sure else None


def _labels(text: str) -> Iterator[_Label]:
    for match in _LABEL.finditer(text):
        meaning = column_meaning(match["label"])
        if meaning.surety >= Surety.EXACT and meaning.role in (h.OWNER, h.DUE):
            yield _Label(meaning.role, match.start(), match.end(), ":" in match["mark"])
