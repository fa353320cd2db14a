"""A label at the side of a form ("Actions") beside a grid that has a header of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.document.model import Cell, Table
from planlint.plan.side_labels import without_side_labels
from planlint.plan.tables import cell_text
from tests.plan.building import cell, grid, plan, title, whole_rows

HEADER = ("What will be done", "By whom", "By when")
BED = ("Buy a bed", "Mum", "3 May 2026")
VISIT = ("See Kai at home", "Jo Hill", "4 June 2026")
RING = ("Ring the school on Mondays", "Dad", "until 3 May 2026")


def form(need: str, outcome: str, *tasks: tuple[str, str, str], merged: bool) -> Table:
    """A table a need, with labels down the left; the last of them is one cell beside the whole grid, or stands at its top alone."""
    cells = [
        cell("Need: home life", 0, 0, columns=4),
        cell("What is the need?", 1, 0),
        cell(need, 1, 1, columns=3),
        cell("What do we want to be different?", 2, 0),
        cell(outcome, 2, 1, columns=3),
        cell("Actions", 3, 0, rows=len(tasks) + 1 if merged else 1),
    ]
    for row, line in enumerate((HEADER, *tasks), start=3):
        if row > 3 and not merged:
            cells.append(cell("", row, 0))
        cells.extend(cell(text, row, column) for column, text in enumerate(line, start=1))
    return Table(tuple(sorted(cells, key=lambda each: (each.row, each.column))))


@pytest.mark.parametrize("merged", [True, False])
def test_a_label_beside_the_grid_of_tasks_is_no_task(merged: bool) -> None:
    found = plan(
        title(),
        form("Kai sleeps on a sofa", "Kai sleeps in a bed", BED, VISIT, merged=merged),
        form("Kai misses school", "Kai is in school every day", RING, merged=merged),
    )
    assert whole_rows(found) == [
        ("Kai sleeps on a sofa", "Kai sleeps in a bed", *BED),
        ("Kai sleeps on a sofa", "Kai sleeps in a bed", *VISIT),
        ("Kai misses school", "Kai is in school every day", *RING),
    ]


def test_a_plain_grid_stays_as_it_is() -> None:
    table = grid(("Action", "Who", "When"), BED, VISIT)
    assert without_side_labels(table) is table


@given(
    st.lists(
        st.tuples(*[st.sampled_from(["", "Actions", "Action", "By whom", "By when", "Mum", "3 May"])] * 4),
        min_size=1,
    )
)
def test_no_word_is_lost_but_the_label(rows: list[tuple[str, str, str, str]]) -> None:
    table = Table(tuple(Cell(cell(text, 0, 0).blocks, row, column) for row, line in enumerate(rows) for column, text in enumerate(line)))  # fmt: skip
    gone = set(table.cells) - set(without_side_labels(table).cells)
    assert all(each.column == 0 for each in gone)
    assert all(cell_text(each) in {"", "Actions", "Action"} for each in gone)
