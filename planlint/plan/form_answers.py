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
from planlint.plan.labels import Ask, label_asks
from planlint.plan.sheet_texts import MOST_LINES, labels_in, text_at
from planlint.plan.words import comparable

_QUESTION = re.compile(r"(?:form )?(?:question|field|label|prompt)(?: (?:text|name|label))?")
_ANSWER = re.compile(r"(?:form )?(?:answer|response|value|field value)(?: (?:text|value|given))?")
_ROW = re.compile(r"(?:row|line|group|repeat|instance|item)(?: (?:no|number|nbr|index|id|seq))?")
_SECTION = re.compile(r"(?:form )?(?:section|heading|part|page|tab)(?: name)?")
_WHOSE = re.compile(
    r"(?:form|document|record|episode|person|client|child|case|plan|response)(?: (?:id|no|number|ref|reference))?|id|ref"
    r"|(?:[a-z]+ ){1,4}(?:id|ref|reference)"
)
_SUBJECT = re.compile(r"(?:subject|person|client|service user)(?:'s)? (?:full )?name")
_FEWEST = 4
_WIDEST = 60
"""More questions than these are no columns of a grid; numbered or not, they are read one below another."""


@dataclass(frozen=True, slots=True)
class _Columns:
    whose: int
    question: int
    answer: int
    row: int | None
    section: int | None
    fronts: tuple[tuple[int, str], ...] = ()
    """The columns that tell of the form as a whole ("Subject Name", "Form Name"), with what they ask."""


def forms_answered(workbook: Workbook, sheet: Sheet) -> list[tuple[str, list[Block]]] | None:
    """The forms of a sheet in order, each with its reference and its blocks; None where the sheet is no list of answers."""
    told = workbook.lines(sheet)
    header = next(told, None)
    columns = _columns(header) if header is not None else None
    if columns is None:
        return None
    lines = list(islice(told, MOST_LINES))
    if not _FEWEST <= len(lines) < MOST_LINES:
        return None
    forms: dict[str, list[Line]] = {}
    for line in lines:
        if text_at(line, columns.question):
            forms.setdefault(text_at(line, columns.whose), []).append(line)
    return [(reference, list(_blocks(told, columns))) for reference, told in forms.items() if reference]


def _columns(header: Line) -> _Columns | None:
    labels = labels_in(header)
    names = [comparable(label) for label in labels]

    def at(pattern: re.Pattern[str]) -> int | None:
        return next((number for number, name in enumerate(names) if pattern.fullmatch(name)), None)

    whose, question, answer = at(_WHOSE), at(_QUESTION), at(_ANSWER)
    if whose is None or question is None or answer is None:
        return None
    row, section = at(_ROW), at(_SECTION)
    fronts = tuple(
        (number, asked)
        for number, label in enumerate(labels)
        if number not in (whose, question, answer, row, section) and (asked := _front(label))
    )
    return _Columns(whose, question, answer, row, section, fronts)


def _front(label: str) -> str:
    """What a column asks for of the form as a whole, in words that a front sheet has; "" where it is another."""
    if _SUBJECT.fullmatch(comparable(label)):
        return "Child"
    return label if label_asks(label) in (Ask.CHILD, Ask.BORN, Ask.KIND, Ask.REVIEW) else ""


def _blocks(lines: Sequence[Line], columns: _Columns) -> Iterator[Block]:
    """The blocks of one form: under the name of each part its answers, those that are numbered as a grid."""

    def at(line: Line, column: int | None) -> str:
        return text_at(line, column) if column is not None else ""

    if front := _of_form(lines, columns):
        yield front
    for name, group in groupby(lines, key=lambda line: at(line, columns.section)):
        told = list(group)
        if name:
            yield Heading(name, 2)
        numbered = [(row, line) for line in told if (row := at(line, columns.row))]
        if len({text_at(line, columns.question) for _, line in numbered}) > _WIDEST:
            numbered = []
        plain = [line for line in told if not at(line, columns.row)] if numbered else told
        if plain:
            yield _asked(plain, columns)
        if numbered:
            yield _grid(numbered, columns)


def _of_form(lines: Sequence[Line], columns: _Columns) -> Table | None:
    """What every line says of the form as a whole, as a front sheet; None where they say nothing, or not the same."""
    told = [(asked, {text_at(line, number) for line in lines} - {""}) for number, asked in columns.fronts]
    pairs = [(asked, *values) for asked, values in told if len(values) == 1]
    cells = [
        Cell((Paragraph(text),), row, column)
        for row, pair in enumerate(pairs)
        for column, text in enumerate(pair)
    ]
    return Table(tuple(cells)) if cells else None


def _asked(lines: Sequence[Line], columns: _Columns) -> Table:
    """The questions of a part with their answers beside them."""
    cells: list[Cell] = []
    for at, line in enumerate(lines):
        answer = line[columns.answer] if columns.answer < len(line) else None
        cells.append(Cell((Paragraph(text_at(line, columns.question)),), at, 0))
        cells.append(Cell(answer.blocks, at, 1, place=answer.place) if answer else Cell((), at, 1))
    return Table(tuple(cells))


def _grid(numbered: Sequence[tuple[str, Line]], columns: _Columns) -> Table:
    """The answers of a part as a grid: a column a question, a row for each number in the order in which it first comes."""
    asked = {text_at(line, columns.question): None for _, line in numbered}
    questions = {question: at for at, question in enumerate(asked)}
    rows = {row: at for at, row in enumerate(dict(numbered), start=1)}
    cells = [Cell((Paragraph(question),), 0, at) for question, at in questions.items()]
    for row, line in numbered:
        answer = line[columns.answer] if columns.answer < len(line) else None
        if answer is not None:
            at = rows[row], questions[text_at(line, columns.question)]
            cells.append(Cell(answer.blocks, *at, place=answer.place))
    return Table(tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))), 1)
