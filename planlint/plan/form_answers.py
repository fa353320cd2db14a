"""An export with a line for each answer of a form: whose form, the question, what was answered, and the line of the grid it stands in.

Case systems keep filled-in forms so. Each form is put together again: a table of questions and answers, and a grid where the
answers are numbered row by row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from planlint.document.model import Block, Cell, Heading, Paragraph, Table
from planlint.document.sheets import Line, Sheet, Workbook
from planlint.plan.machine_names import spelt_out
from planlint.plan.sheet_texts import MOST_LINES, text_at
from planlint.plan.words import comparable

_QUESTION = re.compile(r"(?:form )?(?:question|field|label|prompt)(?: (?:text|name|label))?")
_ANSWER = re.compile(r"(?:form )?(?:answer|response|value|field value)(?: (?:text|value|given))?")
_ROW = re.compile(r"(?:row|line|group|repeat|instance|item)(?: (?:no|number|nbr|index|id|seq))?")
_SECTION = re.compile(r"(?:form )?(?:section|heading|part|page|tab)(?: name)?")
_WHOSE = re.compile(
    r"(?:form|document|record|episode|person|client|child|case|plan|response)(?: (?:id|no|number|ref|reference))?|id|ref"
)
_FEWEST = 4


@dataclass(frozen=True, slots=True)
class _Columns:
    whose: int
    question: int
    answer: int
    row: int | None
    section: int | None


def forms_answered(workbook: Workbook, sheet: Sheet) -> list[tuple[str, list[Block]]] | None:
    """The forms of a sheet in order, each with its reference and its blocks; None where the sheet is no list of answers."""
    lines = list(islice(workbook.lines(sheet), MOST_LINES + 1))
    if not _FEWEST < len(lines) <= MOST_LINES:
        return None
    columns = _columns(lines[0])
    if columns is None:
        return None
    forms: dict[str, list[Line]] = {}
    for line in lines[1:]:
        if text_at(line, columns.question):
            forms.setdefault(text_at(line, columns.whose), []).append(line)
    return [(reference, list(_blocks(told, columns))) for reference, told in forms.items() if reference]


def _columns(header: Line) -> _Columns | None:
    names = [comparable(spelt_out(text_at(header, number))) for number in range(len(header))]

    def at(pattern: re.Pattern[str]) -> int | None:
        return next((number for number, name in enumerate(names) if pattern.fullmatch(name)), None)

    whose, question, answer = at(_WHOSE), at(_QUESTION), at(_ANSWER)
    if whose is None or question is None or answer is None:
        return None
    return _Columns(whose, question, answer, at(_ROW), at(_SECTION))


def _blocks(lines: Sequence[Line], columns: _Columns) -> Iterator[Block]:
    """The blocks of one form: under the name of each part its answers, those that are numbered as a grid."""
    part = columns.section

    def section(line: Line) -> str:
        return text_at(line, part) if part is not None else ""

    for name, group in groupby(lines, key=section):
        told = list(group)
        numbered = [line for line in told if columns.row is not None and text_at(line, columns.row)]
        if name:
            yield Heading(name, 2)
        plain = [line for line in told if line not in numbered]
        if plain:
            yield _asked(plain, columns)
        if numbered:
            yield _grid(numbered, columns)


def _asked(lines: Sequence[Line], columns: _Columns) -> Table:
    """The questions of a part with their answers beside them."""
    cells: list[Cell] = []
    for at, line in enumerate(lines):
        answer = line[columns.answer] if columns.answer < len(line) else None
        cells.append(Cell((Paragraph(text_at(line, columns.question)),), at, 0))
        cells.append(Cell(answer.blocks, at, 1, place=answer.place) if answer else Cell((), at, 1))
    return Table(tuple(cells))


def _grid(lines: Sequence[Line], columns: _Columns) -> Table:
    questions = list(dict.fromkeys(text_at(line, columns.question) for line in lines))
    rows = list(dict.fromkeys(text_at(line, columns.row or 0) for line in lines))
    cells = [Cell((Paragraph(question),), 0, at) for at, question in enumerate(questions)]
    for line in lines:
        answer = line[columns.answer] if columns.answer < len(line) else None
        if answer is not None:
            at = (
                rows.index(text_at(line, columns.row or 0)) + 1,
                questions.index(text_at(line, columns.question)),
            )
            cells.append(Cell(answer.blocks, *at, place=answer.place))
    return Table(tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))), 1)
