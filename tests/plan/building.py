"""Small documents built by hand: a grid from lists of words, headings, lists, and the plan read from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planlint.document.model import Block, Cell, Document, Heading, ListItem, Paragraph, Table
from planlint.plan.model import Plan
from planlint.plan.understanding import plans_in

ABOVE = "^^"
LEFT = "<<"


def cell(text: str | Sequence[Block], row: int, column: int, rows: int = 1, columns: int = 1) -> Cell:
    """A cell with a paragraph a line, or with the blocks given."""
    blocks = (
        tuple(Paragraph(line) for line in text.split("\n") if line) if isinstance(text, str) else tuple(text)
    )
    return Cell(blocks, row, column, rows, columns)


def grid(*rows: Sequence[str | Sequence[Block]], header_rows: int = 0) -> Table:
    """A table; ``ABOVE`` merges a cell with the one above it, ``LEFT`` with the one to its left."""
    cells = []
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            if text in (ABOVE, LEFT):
                continue
            down = 1
            while number + down < len(rows) and rows[number + down][column] == ABOVE:
                down += 1
            across = 1
            while column + across < len(row) and row[column + across] == LEFT:
                across += 1
            cells.append(cell(text, number, column, down, across))
    return Table(tuple(cells), header_rows)


def bold(text: str) -> Paragraph:
    """A paragraph all in bold."""
    return Paragraph(text, strong=True)


def bullets(*texts: str) -> tuple[ListItem, ...]:
    """A list."""
    return tuple(ListItem(text) for text in texts)


def document(*blocks: Block, form: str = "docx") -> Document:
    """A document named plan.docx."""
    return Document(f"plan.{form}", form, blocks)


def all_plans(content: Document, columns: Mapping[str, str] | None = None) -> tuple[Plan, ...]:
    """Every plan of a document."""
    return tuple(plans_in(content, columns or {}))


def plan(*blocks: Block, columns: Mapping[str, str] | None = None, form: str = "docx") -> Plan:
    """The only plan of a document."""
    found = all_plans(document(*blocks, form=form), columns)
    assert len(found) == 1
    return found[0]


def title(text: str = "Child in Need Plan") -> Heading:
    """The title of a plan."""
    return Heading(text, 1)


def actions(found: Plan) -> list[str]:
    """The actions of a plan in order."""
    return [row.action for row in found.rows]


def who_and_when(found: Plan) -> list[tuple[str, str, str]]:
    """Action, owner and due of each row."""
    return [(row.action, row.owner, row.due) for row in found.rows]


def whole_rows(found: Plan) -> list[tuple[str, str, str, str, str]]:
    """Need, outcome, action, owner and due of each row."""
    return [(row.need, row.outcome, row.action, row.owner, row.due) for row in found.rows]


def export(*rows: Sequence[str], columns: Mapping[str, str] | None = None) -> tuple[Plan, ...]:
    """The plans of a CSV export whose first row is its header."""
    return all_plans(document(grid(*rows, header_rows=1), form="csv"), columns)


def workbook(**sheets: Table) -> tuple[Plan, ...]:
    """The plans of an Excel file, a table a sheet."""
    blocks = [block for name, table in sheets.items() for block in (Heading(name, 1), table)]
    return all_plans(document(*blocks, form="xlsx"))
