"""Exports from case systems: one table of many plans, one action or one plan a row, told apart by the child's reference.

An export is read in passes from its top, so that it never stands in memory as a whole; which columns tell of the plan
and which of its rows is settled on its first lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby, islice

from planlint.document.sheets import Line, Sheet, Workbook
from planlint.plan import headings as h
from planlint.plan.columns import Columns, misplaced, settle
from planlint.plan.drafts import Draft
from planlint.plan.grid import GridReading, read_lines
from planlint.plan.headings import Meaning, Surety, listed, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.machine_names import spelt_out
from planlint.plan.model import Column, Evidence
from planlint.plan.repeats import Repeats, repeats_of
from planlint.plan.tables import Header, cell_text, distinct, find_header, header_by_content
from planlint.plan.words import comparable, one_line

REFERENCE = "reference"
COLUMN_ROLES = frozenset((*h.ROLES, REFERENCE))
"""What the settings may say a column holds: a role of the grid, a section, or what tells one plan from another."""

_HEAD = 12
_SETTLED_ON = 400
_HELD_LINES = 20_000
"""How many lines of plans whose lines stand apart are held at once; more of them cost another pass, not memory."""
_TELLS_APART = re.compile(
    r"\b(?:nhs (?:no|number)|upn|uin|uid|unique (?:pupil |child )?(?:id|number|identifier)|(?:ics|cin|cp|lac|cla|eh) (?:id|no|number))\b"
    r"|^(?!action|row|item|outcome|need|goal|task|step|page|phone|house|telephone|mobile)\w{1,12} (?:no|number|ref|reference|id)$"
)
_MAY_TELL_APART = re.compile(r"(?:plan|ref|record|case|client|file|code|key)")
_CODE = re.compile(r"(?=(?:\D*\d){3})(?:[A-Za-z]{1,6}[-/ ]?[\w/-]{1,20}|\d{4,}[\w/-]*)")
"""At least three figures: "A1" numbers an action."""
_FRONT = frozenset(
    (
        Ask.CHILD,
        Ask.BORN,
        Ask.AGE,
        Ask.PLAN_DATE,
        Ask.OTHER_DATE,
        Ask.REVIEW,
        Ask.KIND,
        Ask.REFERENCE,
        Ask.PERSON,
    )
)


@dataclass(frozen=True, slots=True)
class Export:
    """A sheet known for an export: its header, what each column tells of the plan as a whole, and its columns.

    ``labels`` are the headings of all columns as they stand in the sheet, ``header`` is what its rows are read under.
    ``open`` gives the lines below the header. ``titles`` are the texts above it.
    """

    labels: tuple[str, ...]
    header: Header
    fronts: Mapping[int, Ask]
    columns: Columns
    repeats: Repeats | None
    told: tuple[Column, ...]
    titles: tuple[str, ...]
    open: Callable[[], Iterator[Line]]

    @property
    def by_child(self) -> bool:
        """Whether a column tells one child's plan from another's."""
        return any(ask in (Ask.REFERENCE, Ask.CHILD) for ask in self.fronts.values())

    def reference(self, line: Line) -> str:
        """What tells the plan of this line from others, "" where the line does not say."""
        for wanted in (Ask.REFERENCE, Ask.CHILD):
            columns = [number for number, ask in self.fronts.items() if ask is wanted]
            if columns:
                told = [one_line(cell_text(line[column])) for column in columns if column < len(line)]
                return " / ".join(text for text in told if text)
        return ""


def export_of(workbook: Workbook, sheet: Sheet, settings: Mapping[str, str]) -> Export | None:
    """A sheet as an export, None where no row of its first ones reads as the header of one."""
    lines = list(islice(workbook.lines(sheet), _HEAD + _SETTLED_ON))
    width = max(map(len, lines), default=0)
    lines = [_wide(line, width) for line in lines]
    header = find_header(tuple(lines[: _HEAD + 1]), settings, marked=1 if workbook.form == "csv" else 0)
    guessed = header is None
    header = header or header_by_content(lines, settings)
    if header is None:
        return None
    fronts = {
        number: ask
        for number, heading in enumerate(header.headings)
        if (ask := _front(heading, header.meanings[number]))
    }
    fronts |= _codes(header, fronts, lines[header.end :])
    grid = _without(header, fronts)
    if Ask.PLAN_DATE in fronts.values():
        fronts = {number: ask for number, ask in fronts.items() if ask is not Ask.OTHER_DATE}
    repeats = repeats_of(grid, settings)
    body: Iterable[Line] = lines[header.end :]
    columns = settle(repeats.header, list(repeats.lines(body))) if repeats else settle(grid, list(body))

    if guessed and not (columns.has(h.ACTION) and columns.has(h.OWNER, h.DUE, h.OWNER_AND_DUE)):
        return None

    def below() -> Iterator[Line]:
        rest = islice(workbook.lines(sheet), header.end, None)
        return (_wide(line, width) for line in rest if distinct(line))

    return Export(
        header.headings,
        repeats.header if repeats else grid,
        fronts,
        columns,
        repeats,
        _told(columns, header, fronts, repeats),
        tuple(one_line(cell_text(cell)) for line in lines[: header.start] for cell in distinct(line)),
        below,
    )


def _wide(line: Line, width: int) -> Line:
    """A line as wide as the header was found: a later one may be ragged."""
    return (*line, *(None,) * (width - len(line))) if len(line) < width else line


def _told(
    columns: Columns, header: Header, fronts: Mapping[int, Ask], repeats: Repeats | None
) -> tuple[Column, ...]:
    """The columns as a reader of the report is told of them: those about the whole plan by what they ask."""
    if repeats is None:
        return tuple(
            replace(column, role=str(fronts[number]), evidence=Evidence.LISTED)
            if number in fronts
            else column
            for number, column in enumerate(columns.columns)
        )
    common = [header.headings[column] for column in repeats.common]
    asks = {number: fronts[column] for number, column in enumerate(repeats.common) if column in fronts}
    return tuple(
        replace(column, role=str(asks[number]), evidence=Evidence.LISTED)
        if number in asks and number < len(common)
        else column
        for number, column in enumerate(columns.columns)
    )


def export_drafts(export: Export) -> Iterator[Draft]:
    """The plans of an export in the order of their first lines, each as soon as its lines are known."""
    for reference, group in _groups(export):
        draft = Draft(reference=reference, columns=list(export.told), notices=list(export.columns.notices))
        draft.titles.extend(export.titles)
        body = list(export.repeats.lines(group)) if export.repeats else group
        reading = GridReading()
        read_lines(reading, body, export.header, export.columns)
        for notice in misplaced(export.columns.columns, body):
            draft.note(notice)
        draft.rows.extend(reading.rows)
        for passage in reading.passages:
            draft.add_section(passage.heading, passage.text, passage.place)
        for line in group:
            for number in export.fronts:
                if number < len(line) and (text := cell_text(line[number])):
                    draft.add_pair(spelt_out(export.labels[number]), text)
        if draft.is_plan:
            yield draft


def _front(heading: str, meaning: Meaning) -> Ask:
    """What a column says of the plan as a whole, ``Ask.NONE`` where it is part of the rows or a section."""
    if meaning.role == REFERENCE or _TELLS_APART.search(comparable(heading)):
        return Ask.REFERENCE
    heading = spelt_out(heading)
    ask = label_asks(heading)
    known = listed(heading)
    row_role = known.surety is Surety.EXACT and known.role in (
        h.OWNER, h.DUE, h.OWNER_AND_DUE, h.ACTION, h.NEED, h.OUTCOME, h.PROGRESS, h.NUMBER,
    )  # fmt: skip
    if meaning.surety is Surety.SETTING or row_role or ask not in _FRONT:
        return Ask.NONE
    if ask not in (Ask.REVIEW, Ask.CHILD, Ask.REFERENCE) and meaning.role in (h.OWNER, h.OWNER_AND_DUE):
        return Ask.NONE
    dates = (Ask.REVIEW, Ask.PLAN_DATE, Ask.OTHER_DATE)
    return Ask.NONE if sections_of(heading) and ask not in dates else ask


def _codes(header: Header, fronts: Mapping[int, Ask], body: Iterable[Line]) -> dict[int, Ask]:
    """The column that tells plans apart by codes ("CH-0041"), under a heading that alone could be anything ("Plan", "Ref").

    Left unseen, all the plans of an export would be read as one.
    """
    if Ask.REFERENCE in fronts.values():
        return {}
    for number, heading in enumerate(header.headings):
        if _MAY_TELL_APART.fullmatch(comparable(heading)):
            told = [one_line(cell_text(line[number])) for line in body if number < len(line)]
            values = [text for text in told if text]
            if values and all(map(_CODE.fullmatch, values)):
                return {number: Ask.REFERENCE}
    return {}


def _without(header: Header, fronts: Mapping[int, Ask]) -> Header:
    """The same header with the columns about the whole plan taken for numbers, which are no part of a row."""
    meanings = tuple(
        Meaning(h.NUMBER, Surety.SETTING) if number in fronts else meaning
        for number, meaning in enumerate(header.meanings)
    )
    return Header(header.start, header.end, header.headings, meanings, header.places)


def _groups(export: Export) -> Iterator[tuple[str, list[Line]]]:
    """The lines of each plan with its reference, in order of their first line; a blank reference goes with the line above."""
    counts: dict[str, int] = {}
    stretches = 0
    last = None
    for reference, _ in _referred(export):
        counts[reference] = counts.get(reference, 0) + 1
        stretches += reference != last
        last = reference
    if stretches == len(counts):
        for reference, group in groupby(_referred(export), key=lambda each: each[0]):
            yield reference, [line for _, line in group]
        return
    for some in _portions(counts):
        held: dict[str, list[Line]] = {reference: [] for reference in some}
        for reference, line in _referred(export):
            if reference in held:
                held[reference].append(line)
        yield from held.items()


def _referred(export: Export) -> Iterator[tuple[str, Line]]:
    last = ""
    for line in export.open():
        last = export.reference(line) or last
        yield last, line


def _portions(counts: Mapping[str, int]) -> Iterator[list[str]]:
    """The references in order, as many together as may be held at once."""
    some: list[str] = []
    held = 0
    for reference, count in counts.items():
        if some and held + count > _HELD_LINES:
            yield some
            some, held = [], 0
        some.append(reference)
        held += count
    if some:
        yield some
