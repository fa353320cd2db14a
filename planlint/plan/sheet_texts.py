"""A sheet that tells the long texts of the plans in another: a reference, the name of a box, what stands in the box.

Case systems keep actions in one table and the boxes of a form ("Contingency", "Child's views") in a second, a line a box.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from planlint.document.model import NOWHERE, Place
from planlint.document.sheets import Line, Sheet, Workbook
from planlint.plan.drafts import Draft
from planlint.plan.headings import sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.machine_names import spelt_out
from planlint.plan.tables import cell_text
from planlint.plan.words import one_line

MOST_LINES = 50_000
"""The lines that are held at once; a longer sheet is left to be read by itself."""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Box:
    """A box of a plan's form: its name, what stands in it and where."""

    label: str
    text: str
    place: Place


def boxes_by_reference(
    workbook: Workbook, sheet: Sheet, references: Callable[[], Collection[str]]
) -> Mapping[str, Sequence[Box]] | None:
    """The boxes of each plan by its reference; None where the sheet is no table of boxes for these plans.

    ``references`` gives what the plans are called; it is only asked where a column names boxes, for it reads the whole export.
    """
    lines = [line for line in islice(workbook.lines(sheet), MOST_LINES + 1) if any(_texts(line))]
    if not _FEWEST < len(lines) <= MOST_LINES:
        return None
    width = max(map(len, lines))
    columns = [[text_at(line, number) for line in lines[1:]] for number in range(width)]
    if not any(map(_names_boxes, columns)):
        return None
    known = references()
    keyed = [
        number for number, cells in enumerate(columns) if sum(cell in known for cell in cells) >= _FEWEST
    ]
    named = [number for number, cells in enumerate(columns) if number not in keyed and _names_boxes(cells)]
    if len(keyed) != 1 or len(named) != 1:
        return None
    key, label = keyed[0], named[0]
    rest = [number for number in range(width) if number not in (key, label)]
    said = max(rest, key=lambda number: sum(map(len, columns[number])), default=None)
    if said is None:
        return None
    found: dict[str, list[Box]] = defaultdict(list)
    for line in lines[1:]:
        if text := text_at(line, said):
            cell = line[said]
            found[text_at(line, key)].append(
                Box(spelt_out(text_at(line, label)), text, cell.place if cell else NOWHERE)
            )
    return found if set(found) <= set(known) else None


def with_boxes(drafts: Iterator[Draft], boxes: Mapping[str, Sequence[Box]]) -> Iterator[Draft]:
    """The drafts, each with its boxes as sections, or as labels of its front sheet where they are known for such."""
    for draft in drafts:
        for box in boxes.get(draft.reference, ()):
            names = sections_of(box.label)
            if label_asks(box.label) in _OF_THE_FRONT or not names:
                draft.add_pair(box.label, box.text)
            else:
                draft.add_section(box.label, box.text, box.place, names)
        yield draft


_OF_THE_FRONT = frozenset(
    (Ask.CHILD, Ask.BORN, Ask.AGE, Ask.PLAN_DATE, Ask.OTHER_DATE, Ask.REVIEW, Ask.KIND, Ask.REFERENCE)
)


def _names_boxes(cells: Sequence[str]) -> bool:
    """Whether a column names boxes: at least half of what stands in it are names of sections that are known."""
    told = [cell for cell in cells if cell]
    return len(told) >= _FEWEST and 2 * sum(bool(sections_of(spelt_out(cell))) for cell in set(told)) >= len(
        set(told)
    )


def _texts(line: Line) -> Iterator[str]:
    return (text_at(line, number) for number in range(len(line)))


def labels_in(line: Line) -> list[str]:
    """What a line says in each of its columns, names of a case system spelt out in words."""
    return [spelt_out(text) for text in _texts(line)]


def text_at(line: Line, number: int) -> str:
    """What a column of a line says, on one line; nothing where the line is shorter."""
    return one_line(cell_text(line[number])) if number < len(line) else ""
