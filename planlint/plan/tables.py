"""What a table of the document is: a plan grid with its header, labels with their values, people, or mere text.

Which column is which is settled in ``columns``; here only the header row is found.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planlint.document.model import Block, Cell, Heading, Paragraph, Place, Table
from planlint.document.sheets import Line
from planlint.language.data import classes
from planlint.language.people import owners
from planlint.plan import heading_roles as h
from planlint.plan.clock import has_day
from planlint.plan.headings import Meaning, Surety, block_meaning, column_meaning
from planlint.plan.labels import Ask, label_asks
from planlint.plan.machine_names import spelt_out
from planlint.plan.words import comparable, one_line, tidy

_DEEPEST_HEADER = 12
_LONGEST_LABEL = 6
_LONGEST_VERBAL = 4
_LONGEST_NAME = 10
_CELLS_ACROSS = 4
_LONGEST_ACROSS = 8
_MOSTLY_LABELS = 0.5
_GRID = h.ACTING | h.WHO_OR_WHEN | {h.MEASURE, h.PROGRESS, h.STRENGTHS, "risk"}
_VALUE_LABELS = _GRID | {
    "contingency",
    "child_voice",
    "parent_views",
    "history",
    "identity",
    "visits",
    "signoff",
    "review",
}
_IN_TASKS = frozenset((Ask.PERSON, Ask.DETAIL, Ask.EVENT, Ask.OTHER_DATE))
"""What the words of a task may seem to ask for ("Bring forward the appointment with the nurse")."""
_COUNTED = re.compile(r"[A-Za-z]+ ?\d{1,2}[A-Da-d]?\s*[:–-]\s*(?=\S)")
"""What only counts the sets of a sheet that has several side by side: "Goal 1: why", "Goal 1a: who"."""
_PEOPLE_HEADINGS = frozenset(
    ["name", "names", "role", "relationship", "relationship to child", "agency", "organisation", "date of birth", "dob", "age",
     "phone", "telephone", "contact", "contact details", "email", "present", "attended", "invited", "address", "legal status",
     "parental responsibility", "pr", "gender", "ethnicity", "title", "job title", "school", "who"]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Header:
    """The header of a grid: the rows it takes (from 0, the second exclusive) and each column's heading and meaning."""

    start: int
    end: int
    headings: tuple[str, ...]
    meanings: tuple[Meaning, ...]
    places: tuple[Place, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """The headings made comparable, by which a repeated header is known."""
        return tuple(comparable(heading) for heading in self.headings)


def cell_text(cell: Cell | None) -> str:
    """The words of a cell with its white space set right."""
    return tidy(cell.text) if cell is not None else ""


def once(line: Line) -> tuple[Cell, ...]:
    """The cells of a row, each once however far it spans; holes are left out, empty ones stay."""
    return tuple({id(cell): cell for cell in line if cell is not None}.values())


def distinct(line: Line) -> tuple[Cell, ...]:
    """The cells of a row, each once, holes and empty ones left out."""
    return tuple(cell for cell in once(line) if cell_text(cell))


def meaning_of(heading: str, settings: Mapping[str, str]) -> Meaning:
    """What a column's heading means, the council's own word first."""
    key = comparable(heading)
    if key in settings:
        return Meaning(settings[key], Surety.SETTING)
    spelt = spelt_out(heading)
    counted = _COUNTED.match(spelt)
    inner = column_meaning(spelt[counted.end() :]) if counted else Meaning()
    return inner if inner.role else column_meaning(spelt)


def find_header(lines: tuple[Line, ...], settings: Mapping[str, str], marked: int = 0) -> Header | None:
    """The first row that reads as the header of a plan grid, None where no row does.

    ``marked`` is how many leading rows the document itself marks as a header.
    """
    for row in range(min(len(lines), _DEEPEST_HEADER)):
        header = header_at(lines, row, settings, marked=row < marked)
        if header is not None:
            return _below_banner(lines, header, settings) or header
    return None


def _below_banner(lines: tuple[Line, ...], header: Header, settings: Mapping[str, str]) -> Header | None:
    """The header proper, where the row taken for one only holds its columns together ("WHY", "WHAT / WHO / WHEN")."""
    if header.end >= len(lines):
        return None
    banner, cells = distinct(lines[header.start]), distinct(lines[header.end])
    if len(cells) <= len(banner) or not any(cell.column_span > 1 for cell in banner):
        return None
    below = header_at(lines, header.end, settings)
    return replace(below, start=header.start) if below is not None else None


def header_at(
    lines: tuple[Line, ...], row: int, settings: Mapping[str, str], marked: bool = False
) -> Header | None:
    """The header that begins at this row, None where the row is no header."""
    line = lines[row]
    cells = distinct(line)
    if len(cells) < 2:
        return None
    end = _last_of_header(lines, row)
    headings = tuple(_heading(lines[row:end], column) for column in range(len(line)))
    meanings = tuple(meaning_of(heading, settings) for heading in headings)
    if not _reads_as_header(headings, meanings, marked or _all_strong(cells)):
        return None
    places = tuple(cell.place if cell else Place("") for cell in lines[end - 1])
    return Header(row, end, headings, meanings, places)


def weak_header(lines: tuple[Line, ...], settings: Mapping[str, str]) -> Header | None:
    """The first row as a header, where one heading of a plan is known for certain and the others are short and new."""
    headings = tuple(one_line(cell_text(cell)) for cell in lines[0])
    meanings = tuple(meaning_of(heading, settings) for heading in headings)
    filled = [heading for heading in headings if heading]
    sure = [meaning for meaning in meanings if meaning.surety >= Surety.EXACT and meaning.role in h.ACTING]
    if len(lines) < 2 or len(filled) < 2 or not sure or len(set(filled)) < len(filled):
        return None
    if any(len(heading.split()) > 5 or heading.endswith(".") for heading in filled):
        return None
    return Header(0, 1, headings, meanings, tuple(cell.place if cell else Place("") for cell in lines[0]))


def header_by_content(lines: Sequence[Line], settings: Mapping[str, str]) -> Header | None:
    """The first full row of an export whose headings say nothing, where all of them are short, different names."""
    width = max((len(distinct(line)) for line in lines), default=0)
    for row, line in enumerate(lines[:_DEEPEST_HEADER]):
        filled = [one_line(cell_text(cell)) for cell in distinct(line)]
        if len(filled) < max(3, width - 1):
            continue
        end = _last_of_header(lines, row)
        headings = tuple(_heading(tuple(lines[row:end]), column) for column in range(len(line)))
        own = [text for at, text in enumerate(headings) if text and line[at] is not line[at - 1]]
        if not all(map(_may_be_a_heading, own)) or len(set(own)) < len(own):
            return None
        meanings = tuple(meaning_of(heading, settings) for heading in headings)
        places = tuple(cell.place if cell else Place("") for cell in lines[end - 1])
        return Header(row, end, headings, meanings, places)
    return None


def _may_be_a_heading(text: str) -> bool:
    """Whether a text is short and no sentence, and no day or number either, as what is filled in would be."""
    return (
        len(text.split()) <= _LONGEST_NAME
        and not _is_sentence(text)
        and (any(map(str.isalpha, text)) or not any(map(str.isdigit, text)))
        and not (has_day(text) and any(map(str.isdigit, text)))
    )


def _heading(lines: tuple[Line, ...], column: int) -> str:
    texts = [one_line(cell_text(line[column])) for line in lines]
    return next((text for text in reversed(texts) if text), "")


def _reads_as_header(headings: tuple[str, ...], meanings: tuple[Meaning, ...], marked: bool) -> bool:
    filled = [(text, meaning) for text, meaning in zip(headings, meanings, strict=True) if text]
    if any(len(text) > h.LONGEST_HEADING or _is_sentence(text) for text, _ in filled):
        return False
    roles = {meaning.role for _, meaning in filled if meaning.role in _GRID}
    known = {meaning.role for _, meaning in filled if meaning.known and meaning.role in _GRID}
    short = all(len(text.split()) <= 12 for text, _ in filled)
    told = sum(1 for _, meaning in filled if meaning.role)
    if not roles & h.ACTING and not (known & {"risk", h.STRENGTHS} and len(roles) > 1):
        owner_and_time = {h.OWNER, h.DUE} <= known or h.OWNER_AND_DUE in known
        return marked and owner_and_time and len(filled) >= 3
    if len(roles) < 2 or told * 2 < len(filled):
        return False
    if short and told == len(filled) and len(roles) >= 3 and h.ACTION in roles:
        return True
    return len(known) >= 2 or (short and bool(known) and told == len(filled)) or (marked and short)


def _is_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, which no heading of a column is."""
    return text.endswith((".", "!")) and len(text.split()) > 3


def _last_of_header(lines: Sequence[Line], row: int) -> int:
    """The row below a header that begins here; one whose cells stretch over rows or hold columns together takes more than one."""
    cells = distinct(lines[row])
    # A sheet counts its empty rows, so a cell's own row need not be the number of its line.
    first = max(cell.row for cell in cells)
    below = row + max((cell.row_span for cell in cells if cell.row == first), default=1)
    spread = any(cell.column_span > 1 for cell in cells)
    return min(below, row + 3, len(lines)) if spread and below > row + 1 else row + 1


def _all_strong(cells: tuple[Cell, ...]) -> bool:
    return all(is_strong(cell) for cell in cells)


def is_strong(cell: Cell) -> bool:
    """Whether every block of the cell is a heading or all bold."""
    blocks = [block for block in cell.blocks if not isinstance(block, Table)]
    return bool(blocks) and all(
        isinstance(block, Heading) or (isinstance(block, Paragraph) and block.strong) for block in blocks
    )


def label_pairs(table: Table) -> tuple[tuple[Cell, Cell | None], ...] | None:
    """The labels of a label–value table, each with the cell beside it; None where the table is no such thing."""
    lines = table.grid()
    if table.width < 2:
        return None
    pairs: list[tuple[Cell, Cell | None]] = []
    hits = misses = 0
    for line in lines:
        cells = _in_order(line)
        for at in range(0, len(cells), 2):
            label, value = cells[at], cells[at + 1] if at + 1 < len(cells) else None
            if label is None or not cell_text(label):
                misses += 1 if cell_text(value) else 0
                continue
            pairs.append((label, value))
            if is_label(cell_text(label)):
                hits += 1
            else:
                misses += 1
    wide = any(_is_wide(_in_order(line), line) for line in lines)
    enough = hits >= 2 or (hits == 1 and not misses)
    if not enough or hits < misses or wide or _opens_with_a_column(lines):
        return None
    return tuple(pairs)


def _opens_with_a_column(lines: Sequence[Line]) -> bool:
    """Whether what stands first in rows of four cells is hardly ever a label: then it is the first column of a grid."""
    first = [cell_text(cells[0]) for cells in _across(lines)]
    return len(first) > 1 and sum(map(_is_short_label, first)) * 2 < len(first)


def has_labels_across(lines: Sequence[Line]) -> bool:
    """Whether most rows of four cells have a label before each value, as front sheets with two labels in a row have."""
    across = _across(lines)
    columns = [[text for cells in across if (text := cell_text(cells[column]))] for column in (0, 2)]
    return bool(across) and all(
        sum(map(_is_short_label, labels)) > _MOSTLY_LABELS * len(labels) for labels in columns
    )


def _across(lines: Sequence[Line]) -> list[list[Cell | None]]:
    """The rows that are cut into four cells, filled or not."""
    cut = (_in_order(line) for line in lines)
    return [cells for cells in cut if len(cells) == _CELLS_ACROSS and cell_text(cells[0])]


def _is_short_label(text: str) -> bool:
    """Whether a text is a label, and no sentence that only speaks of what a label would ask for ("Mum says he is late.")."""
    return (
        is_label(text)
        and len(text.split()) <= _LONGEST_ACROSS
        and not text.rstrip().endswith((".", ";", "!"))
    )


def _is_wide(cells: Sequence[Cell | None], line: Line) -> bool:
    """Whether a row has more cells than labels with their values would: three, or more than four without labels."""
    if len(cells) == len(distinct(line)) == 3:
        return True
    return len(cells) > 4 and not all(is_label(cell_text(cell)) for cell in cells[::2] if cell_text(cell))


def _in_order(line: Line) -> list[Cell | None]:
    """The cells of a row, each once, in order; holes stay."""
    cells: list[Cell | None] = []
    for cell in line:
        if cell is None or not cells or cell is not cells[-1]:
            cells.append(cell)
    return cells


def is_label(text: str) -> bool:
    """Whether a text is a label that a front sheet or a plan written as labels and values has."""
    if len(text) > h.LONGEST_HEADING:
        return False
    if text.rstrip().endswith(":") and len(text.split()) <= _LONGEST_LABEL:
        return True
    words = text.split()
    # "Talk about it with Mum" asks for nobody: it is a task.
    a_task = len(words) > _LONGEST_VERBAL and words[0].casefold() in classes("verbs.csv")
    asks = label_asks(text)
    return (asks is not Ask.NONE and not (a_task and asks in _IN_TASKS)) or block_meaning(
        text
    ).role in _VALUE_LABELS


def headed_values(table: Table) -> tuple[tuple[str, ...], tuple[Line, ...]] | None:
    """The headings and the rows of a table whose first row asks as a front sheet does ("Name | DOB | Role")."""
    lines = table.grid()
    if len(lines) < 2 or table.width < 2:
        return None
    headings = tuple(one_line(cell_text(cell)) for cell in lines[0])
    asks = [Ask.NONE if _is_sentence(heading) else label_asks(heading) for heading in headings]
    told = sum(1 for ask in asks if ask is not Ask.NONE)
    people = sum(1 for heading in headings if comparable(heading) in _PEOPLE_HEADINGS)
    lists_people = people >= 2 and people >= len(headings) - 1
    if lists_people or says_who_is_who(lines) or (told == len(headings) and told >= 2 and len(set(asks)) > 1):
        return headings, lines[1:]
    return None


def says_who_is_who(lines: Sequence[Line]) -> bool:
    """Whether a table of two columns tells of each person who that is, under a header ("Who | What I know")."""
    if len(lines) <= _FEWEST_PEOPLE or len(lines[0]) != _PAIR:
        return False
    first, second = (one_line(cell_text(cell)) for cell in lines[0])
    if comparable(first) not in _WHO_HEADINGS or meaning_of(second, {}).role in _OF_ROWS or owners(second):
        return False
    names = [one_line(cell_text(line[0])) for line in lines[1:] if distinct(line)]
    if any(map(is_label, names)):
        return False
    people = sum(len(name.split()) <= _LONGEST_PERSON and bool(owners(name)) for name in names)
    told = [one_line(cell_text(line[1])).split() for line in lines[1:]]
    tasks = sum(bool(words) and words[0].casefold() in classes("verbs.csv") for words in told)
    return people >= _FEWEST_PEOPLE and people * 4 >= len(names) * 3 and tasks * 3 < len(names)


_WHO_HEADINGS = frozenset(["who", "name", "names", "person", "people", "who's who", "whos who", "who is who"])
_OF_ROWS = frozenset((h.NEED, h.OUTCOME, h.DUE, h.OWNER_AND_DUE, h.PLAN, h.ACTION, h.ACTION_AND_OWNER))
_FEWEST_PEOPLE, _LONGEST_PERSON, _PAIR = 2, 6, 2


def blocks_of(cell: Cell | None) -> tuple[Block, ...]:
    """The blocks of a cell, none for a hole."""
    return cell.blocks if cell is not None else ()
