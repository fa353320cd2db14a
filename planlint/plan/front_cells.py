"""Labels of a front sheet that were read as something else: two in one cell, a line of cells, a section that is only a day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest

from planlint.plan.beside import asks_beside, inner_label, opens_with_day
from planlint.plan.front import Pair
from planlint.plan.label_places import stands_under
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Section
from planlint.plan.whowhen import is_who
from planlint.plan.words import one_line

_CELL = " | "
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?|[A-Z]\d{1,2}|[a-h][.)]")
_FRONT = frozenset((Ask.CHILD, Ask.BORN, Ask.PLAN_DATE, Ask.OTHER_DATE, Ask.REVIEW, Ask.KIND, Ask.AGE))
_DATED = frozenset((Ask.PLAN_DATE, Ask.OTHER_DATE, Ask.REVIEW))
_OF_ADULTS = re.compile(
    r"\b(?:relation\w*|role|post|agency|job title|present|attend\w*|invited)\b", re.IGNORECASE
)
"""The heads of a list of everybody in the household or round the table."""
_FIRST_SECTIONS = 6
_LONGEST_DAY = 14
_LONGEST_KIND = 6
_GRID = 2


def with_cells_apart(pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs, with two cells of which each holds a label and its value as two of them."""
    apart: list[Pair] = []
    for pair in pairs:
        label, value = inner_label(pair.label), inner_label(pair.value)
        if label and value and pair.asks in (Ask.NONE, Ask.DETAIL, Ask.PERSON):
            apart.extend((Pair(*label), Pair(*value)))
        else:
            apart.append(pair)
    return apart


def pairs_among(sections: Sequence[Section]) -> Iterator[Pair]:
    """What sections tell that a front sheet asks for: a day or a kind under a label, and the cells of the first ones."""
    for number, section in enumerate(sections):
        # Below the day there may stand whatever closes the form.
        first, *_ = section.text.split("\n")
        text = one_line(section.text if len(section.text.split()) <= _LONGEST_DAY else first)
        if _is_front(section.heading, text):
            yield Pair(section.heading, text)
        if number < _FIRST_SECTIONS:
            yield from _in_cells(section.text.split("\n"))


def _is_front(heading: str, text: str) -> bool:
    if opens_with_day(text) and len(text.split()) <= _LONGEST_DAY:
        return asks_beside(heading, text) in _DATED
    return label_asks(heading) is Ask.KIND and len(text.split()) <= _LONGEST_KIND


def _in_cells(lines: Sequence[str]) -> Iterator[Pair]:
    """The labels and values of lines of cells: side by side, or the labels in a line and the values in those below it."""
    header: list[str] = []
    for line, below in zip_longest(lines, lines[1:], fillvalue=""):
        cells = [cell.strip() for cell in line.split(_CELL)]
        if len(cells) < _GRID or (len(cells) > _GRID and _heads_people(cells, below)):
            header = []
            continue
        if len(cells) > _GRID and _NUMBERED.fullmatch(cells[0]):
            cells = cells[1:]
        told = [label_asks(cell) in _FRONT for cell in cells]
        if header and len(cells) == len(header) and not any(told) and stands_under(header, cells):
            yield from (
                Pair(label, cell)
                for label, cell in zip(header, cells, strict=True)
                if label_asks(label) in _FRONT
            )
        elif sum(told) >= _GRID and told[0] and told[1]:
            header = [] if any(map(_OF_ADULTS.search, cells)) else cells
        elif not any(map(_OF_ADULTS.match, cells)):
            header = []
            for label, cell in pairwise(cells):
                if asks_beside(label, cell) in _FRONT and label_asks(cell) not in _FRONT:
                    yield Pair(label, cell)


def _heads_people(cells: Sequence[str], below: str) -> bool:
    """Whether a line of cells heads a list in which each line begins with somebody ("Name | Rung | What puts you there")."""
    first = below.partition(_CELL)[0].strip()
    told = [label_asks(cell) in _FRONT for cell in cells]
    return told[0] and sum(told) == 1 and label_asks(first) is Ask.NONE and is_who(first)
