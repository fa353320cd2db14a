"""A sheet that has a line for each plan whose actions stand in another: its front sheet and its long texts, a column each.

Case systems keep plans and actions in two tables with a reference in both. Alone, the one is a list of plans without actions and
the other one of actions without a child or a day.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import islice

from planlint.document.model import NOWHERE
from planlint.document.sheets import Line, Sheet, Workbook
from planlint.plan.headings import sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.sheet_texts import MOST_LINES, Box, labels_in, text_at
from planlint.plan.tables import cell_text

_FEWEST_KNOWN = 3
_CHILD_AND_BIRTHDAY = frozenset((Ask.CHILD, Ask.BORN))
_RELATION = re.compile(r"\b(?:relation(?:ship)?|role|person type)\b", re.IGNORECASE)
_CHILD = re.compile(
    r"\b(?:child|subject|sibling|son|daughter|brother|sister|self|young person|pupil|twin|baby|index)\b",
    re.IGNORECASE,
)


def fronts_by_reference(
    workbook: Workbook, sheet: Sheet, references: Callable[[], Collection[str]]
) -> Mapping[str, Sequence[Box]] | None:
    """What a sheet tells of each plan by its reference, a box a column; None where it is no sheet with a line for each plan.

    ``references`` gives what the plans are called in the sheet of actions; it is only asked where enough columns are known.
    """
    lines = list(islice(workbook.lines(sheet), MOST_LINES + 1))
    if len(lines) > MOST_LINES:
        return None
    start = next((number for number, line in enumerate(lines) if any(map(cell_text, line))), None)
    if start is None or not _is_header(lines[start]):
        return None
    labels = labels_in(lines[start])
    body = [line for line in lines[start + 1 :] if any(text_at(line, number) for number in range(len(line)))]
    known = references()
    children = _lists_children(labels)
    related = next((number for number, label in enumerate(labels) if _RELATION.search(label)), None)
    key = next((number for number in range(len(labels)) if _is_key(body, number, known, children)), None)
    if key is None:
        return None
    told: dict[str, list[Box]] = defaultdict(list)
    for line in body:
        told[text_at(line, key)].extend(
            Box(label, text, cell.place if (cell := line[number]) else NOWHERE)
            for number, label in enumerate(_as_related(labels, line, related))
            if number != key and label and number < len(line) and (text := cell_text(line[number]))
        )
    return told


def _is_header(line: Line) -> bool:
    """Whether enough cells are labels of a front sheet or names of sections."""
    known = sum(
        label_asks(label) not in (Ask.NONE, Ask.DETAIL) or bool(sections_of(label))
        for label in labels_in(line)
        if label
    )
    return known >= _FEWEST_KNOWN


def _is_key(body: Sequence[Line], number: int, known: Collection[str], several: bool) -> bool:
    """Whether a column holds what the plans are called, each on one line or, where there may be ``several``, on any number."""
    told = Counter(text for line in body if (text := text_at(line, number)))
    once = several or all(times == 1 for times in told.values())
    return len(told) > 0 and once and any(text in known for text in told)


def _lists_children(labels: Sequence[str]) -> bool:
    """Whether a sheet has a line for each child, of whom a plan may have several: a name, a birthday and little more."""
    asked = set(map(label_asks, labels))
    return asked >= _CHILD_AND_BIRTHDAY and not any(map(sections_of, labels))


def _as_related(labels: Sequence[str], line: Line, at: int | None) -> Sequence[str]:
    """The labels of a line; where column ``at`` tells that it is of a grown-up, the name's is who that is ("Mother")."""
    related = text_at(line, at) if at is not None else ""
    if not related or _CHILD.search(related):
        return labels
    kept = {label: "" for label in labels if label_asks(label) is not Ask.CHILD}
    return [kept.get(label, related) for label in labels]
