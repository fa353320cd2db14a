"""A table that is no grid and no form: its words kept as sections, and the people it lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.document.model import Cell, Table
from planlint.document.sheets import Line
from planlint.plan.headings import sections_of
from planlint.plan.label_places import pairs_by_rows, pairs_by_turns, stands_under
from planlint.plan.labels import Ask, label_asks
from planlint.plan.paragraphs import labels_in
from planlint.plan.regions import State
from planlint.plan.tables import cell_text, distinct, headed_values, is_label
from planlint.plan.walk_label_tables import MOST_OF_A_DATE, NAMES, OF_ADULTS, take_labels_of_table
from planlint.plan.words import comparable, one_line

_FEWEST_LINES = 2
_OF_THE_PLAN = frozenset((Ask.PLAN_DATE, Ask.REVIEW))
_OF_A_CHILD = frozenset((Ask.CHILD, Ask.BORN, Ask.AGE))

NOT_READ = "was not read as rows of the plan, because its columns could not be told; [columns] in planlint.toml can name them."


def take_other_table(state: State, table: Table, lines: tuple[Line, ...]) -> None:
    """Keeps the words of a table that is no grid, and what it tells of people."""
    draft, region = state.draft, state.region
    by_turns = None if draft.rows else pairs_by_turns(lines) or pairs_by_rows(lines)
    if by_turns is not None:
        take_labels_of_table(state, by_turns, for_a_grid=False)
        return
    state.close_waiting()
    if _takes_columns(state, lines):
        return
    headed = headed_values(table)
    if headed is not None:
        _people(state, *headed)
    elif table.width > 2 and table.height > 2 and any(is_label(cell_text(cell)) for cell in lines[0]):
        under = f" under '{region.heading}'" if region.heading else ""
        draft.note(f"A table{under} {NOT_READ}")
    for cell in table.cells if headed is None else ():
        for label, value in labels_in(cell.text):
            draft.add_pair(label, value)
    filled = [distinct(line) for line in lines if distinct(line)]
    told = [cells for cells in filled if headed is None and len(cells) > 1 and _names_section(cells[-2])]
    for *before, name, words in told:
        heading = one_line(cell_text(name))
        others = [text for cell in before if re.search(r"[A-Za-z]{3}", text := one_line(cell_text(cell)))]
        if others:
            draft.add_section(region.heading, " | ".join(others), before[0].place, region.names)
        draft.add_section(heading, cell_text(words), words.place, sections_of(heading))
    filled = [cells for cells in filled if cells not in told]
    heading, names = region.heading, region.names
    if len(filled) > 1 and len(filled[0]) == 1 and _names_section(filled[0][0]):
        heading = one_line(cell_text(filled[0][0]))
        names, filled = sections_of(heading), filled[1:]
    text = "\n".join(" | ".join(one_line(cell_text(cell)) for cell in cells) for cells in filled)
    if text:
        draft.add_section(heading, text, table.place, names)
    region.used = True
    state.grid = None


def _takes_columns(state: State, lines: tuple[Line, ...]) -> bool:
    """Takes a table whose every column has a section's name at its head ("Child's views | Mother's views"), column by column."""
    filled = [cells for line in lines if (cells := distinct(line))]
    if (
        len(filled) < _FEWEST_LINES
        or len({len(cells) for cells in filled}) > 1
        or len(filled[0]) < _FEWEST_LINES
    ):
        return False
    if not all(map(_names_section, filled[0])) or any(map(_names_section, filled[1])):
        return False
    for head, *below in zip(*filled, strict=True):
        heading = one_line(cell_text(head))
        text = "\n".join(filter(None, map(cell_text, below)))
        state.draft.add_section(heading, text, below[0].place, sections_of(heading))
    state.region.used = True
    state.grid = None
    return True


def _names_section(label: Cell) -> bool:
    text = one_line(cell_text(label))
    return bool(sections_of(text)) and len(text.split()) <= MOST_OF_A_DATE and not text.endswith(".")


def _people(state: State, headings: Sequence[str], rows: Sequence[Line]) -> None:
    """Takes names, and where it is no list of adults the children with their birthdays, from a table of people."""
    asks = {comparable(heading) for heading in headings}
    # "Who | Name": each is somebody to the child.
    adults = bool(asks & OF_ADULTS) or ("who" in asks and bool(asks & {"name", "names"}))
    wanted = _OF_THE_PLAN if adults else _OF_THE_PLAN | _OF_A_CHILD
    asked = set(map(label_asks, headings))
    if len(rows) == 1 and (_OF_THE_PLAN & asked or (not adults and {Ask.CHILD, Ask.BORN} <= asked)):
        # One line that gives the plan's own dates is its front sheet, written across.
        wanted = frozenset(Ask) - {Ask.NONE}
    for line in rows:
        if not stands_under(headings, [one_line(cell_text(cell)) for cell in line]):
            # The rest of the table asks and answers by turns.
            for label, value in zip(line[::2], line[1::2], strict=False):
                state.draft.add_pair(one_line(cell_text(label)).rstrip(":"), cell_text(value))
            continue
        for heading, cell in zip(headings, line, strict=True):
            text = cell_text(cell)
            if text and label_asks(heading) in wanted:
                state.draft.add_pair(heading, text)
            if text and comparable(heading) in NAMES:
                state.draft.names.append(one_line(text))
