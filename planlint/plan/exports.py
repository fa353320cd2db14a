"""Exports from case systems: one table of many plans, one action or one plan a row, told apart by the child's reference.

An export is read in passes from its top, so that it never stands in memory as a whole; which columns tell of the plan
and which of its rows is settled on its first lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice

from planlint.document.sheets import Line, Sheet, Workbook
from planlint.plan import heading_roles as h
from planlint.plan.column_contents import does, texts_of
from planlint.plan.columns import Columns, misplaced, settle
from planlint.plan.drafts import Draft
from planlint.plan.export_columns import (
    ActionColumns,
    acting_worker,
    action_columns,
    done_by,
    history,
    made_ready,
    of_the_plan,
    of_who_filled_it_in,
    persons_name,
    with_role,
)
from planlint.plan.export_sections import (
    Beside,
    made_on,
    sections_beside_actions,
    without_instructions,
    workers_of_the_plan,
)
from planlint.plan.grid import read_lines
from planlint.plan.grid_reading import GridReading
from planlint.plan.headings import Meaning, Surety, listed, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.machine_names import spelt_out
from planlint.plan.model import Column, Evidence, SectionName
from planlint.plan.repeats import Repeats, repeats_of
from planlint.plan.tables import Header, cell_text, distinct, find_header, header_by_content
from planlint.plan.words import comparable, one_line

REFERENCE = "reference"
_TOTAL = re.compile(
    r"(?:grand |sub-?)?totals?\b|(?:number|count|no\.?) of (?:plans|children|actions|records|rows)\b",
    re.IGNORECASE,
)
COLUMN_ROLES = frozenset((*h.ROLES, REFERENCE))
"""What the settings may say a column holds: a role of the grid, a section, or what tells one plan from another."""

_HEAD = 12
_FEWEST_FRONTS = 3
_SETTLED_ON = 400
_HELD_LINES = 20_000
"""How many lines of plans whose lines stand apart are held at once; more of them cost another pass, not memory."""
_TELLS_APART = re.compile(
    r"\b(?:nhs (?:no|number)|upn|uin|uid|unique (?:pupil |child )?(?:id|number|identifier)|(?:ics|cin|cp|lac|cla|eh) (?:id|no|number))\b"
    r"|^(?!action|row|item|outcome|need|goal|task|step|page|phone|house|telephone|mobile|line|ln|order|version|sequence|objective|aim|target|concern|risk|worry|intervention|contact|room|year)\w{1,12} (?:no|number|ref|reference|id)$"
)
_MAY_TELL_APART = re.compile(r"(?:plan|ref|record|case|client|file|code|key)")
_CODE = re.compile(r"(?=(?:\D*\d){3})(?:[A-Za-z]{1,6}[-/ ]?[\w/-]{1,20}|\d{4,}[\w/-]*)")
"""At least three figures: "A1" numbers an action."""
_OF_ROWS = frozenset((h.NEED, h.OUTCOME, h.ACTION, h.ACTION_AND_OWNER))
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
    acting: ActionColumns
    repeats: Repeats | None
    told: tuple[Column, ...]
    titles: tuple[str, ...]
    open: Callable[[], Iterator[Line]]

    @property
    def by_child(self) -> bool:
        """Whether a column tells one child's plan from another's."""
        return any(ask in (Ask.REFERENCE, Ask.CHILD) for ask in self.fronts.values())

    @property
    def holds_several(self) -> bool:
        """Whether the first lines are of more than one plan, by columns that tell child and plan as only a list of plans does."""
        asked = set(self.fronts.values())
        enough = _FEWEST_FRONTS if Ask.CHILD in asked else _FEWEST_FRONTS + 1
        if not asked & {Ask.CHILD, Ask.REFERENCE} or len(asked) < enough:
            return False
        told = {self.reference(line) for line in islice(self.open(), _SETTLED_ON)} - {""}
        return (
            len([reference for reference in told if not (_TOTAL.match(reference) or reference[0] in "([")])
            > 1
        )

    @property
    def tells_actions(self) -> bool:
        """Whether a column is one of actions for certain."""
        return any(column.role in h.ACTS and column.sure for column in self.columns.columns)

    @property
    def closed_heading(self) -> str:
        """The heading of the column that says which actions are closed, in words."""
        return spelt_out(self.header.headings[self.acting.status[0]]) if self.acting.status else ""

    @property
    def tells_of_plans(self) -> bool:
        """Whether a column says by its heading or by its words what is wrong, wanted or to be done.

        A table of the family, with a school or a job beside each name, says none of it.
        """
        told = [
            (number, column) for number, column in enumerate(self.columns.columns) if column.role in _OF_ROWS
        ]
        body = list(islice(self.open(), _HEAD)) if told else []
        return any(column.sure or any(map(does, texts_of(body, number))) for number, column in told)

    def sections_under(self, heading: str) -> tuple[SectionName, ...]:
        """The sections that a column's heading announces, by itself or as the column's role; empty where it tells none."""
        roles = {column.role for column in self.columns.columns if column.heading == heading}
        return sections_of(spelt_out(heading)) or tuple(name for name in SectionName if str(name) in roles)

    def reference(self, line: Line) -> str:
        """What tells the plan of this line from others, "" where the line does not say."""
        return _reference(self.fronts, line)


def _reference(fronts: Mapping[int, Ask], line: Line) -> str:
    for wanted in (Ask.REFERENCE, Ask.CHILD):
        columns = [number for number, ask in fronts.items() if ask is wanted]
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
    header = without_instructions(header, settings)
    header, fronts = _of_plan_or_rows(header, lines[header.end :], settings)
    grid = _without(header, fronts)
    if Ask.PLAN_DATE in fronts.values():
        fronts = {number: ask for number, ask in fronts.items() if ask is not Ask.OTHER_DATE}
    repeats = repeats_of(grid, settings)
    narrow = repeats.header if repeats else grid
    acting = action_columns(narrow)
    narrow = made_ready(narrow, acting)
    body: Iterable[Line] = lines[header.end :]
    body = [acting.named(line) for line in (repeats.lines(body) if repeats else body)]
    # What is closed already may stand under the same headings in another way.
    columns = settle(narrow, [line for line in body if not acting.is_closed(line)] or body)

    if guessed and not (columns.has(h.ACTION) and columns.has(h.OWNER, h.DUE, h.OWNER_AND_DUE)):
        return None

    def below() -> Iterator[Line]:
        rest = islice(workbook.lines(sheet), header.end, None)
        return (_wide(line, width) for line in rest if distinct(line))

    return Export(
        header.headings,
        narrow,
        fronts,
        columns,
        acting,
        repeats,
        _told(columns, header, fronts, repeats),
        tuple(one_line(cell_text(cell)) for line in lines[: header.start] for cell in distinct(line)),
        below,
    )


def _of_plan_or_rows(
    header: Header, body: Sequence[Line], settings: Mapping[str, str]
) -> tuple[Header, dict[int, Ask]]:
    """What each column tells of the plan as a whole, and the header with the roles that the others have for certain then."""
    for number in done_by(header):
        header = with_role(header, number, h.OWNER)
    fronts = {
        number: ask
        for number, heading in enumerate(header.headings)
        if (ask := _front(heading, header.meanings[number]))
    }
    if (named := persons_name(header)) is not None:
        fronts[named] = Ask.CHILD
    fronts |= dict.fromkeys(of_who_filled_it_in(header, fronts), Ask.PERSON)
    fronts |= _codes(header, fronts, body)
    if (worker := acting_worker(header, fronts)) is not None:
        del fronts[worker]
        header = with_role(header, worker, h.OWNER)
    acting = action_columns(header)
    if acting.status:
        fronts = {number: ask for number, ask in fronts.items() if number not in acting.closed_on}
    if (made := made_on(header, fronts)) is not None:
        fronts[made] = Ask.PLAN_DATE
    groups = _by_reference(fronts, body)
    numbered = repeats_of(_without(header, fronts), settings)
    several = (
        {column for each in numbered.sets for column in each.columns if column is not None}
        if numbered
        else set()
    )
    beside = Beside(header, tuple(groups.values()), several)
    fronts |= dict.fromkeys(workers_of_the_plan(beside, fronts), Ask.PERSON)
    header = sections_beside_actions(beside, fronts)
    for number in of_the_plan(_without(made_ready(header, acting), fronts), groups.values()):
        names = sections_of(spelt_out(header.headings[number]))
        if names and label_asks(spelt_out(header.headings[number])) is not Ask.REVIEW:
            header = with_role(header, number, str(names[0]))
        else:
            asks = label_asks(spelt_out(header.headings[number]))
            fronts[number] = asks if asks is not Ask.NONE else Ask.DETAIL
    return header, fronts


def _by_reference(fronts: Mapping[int, Ask], body: Iterable[Line]) -> dict[str, list[Line]]:
    """The lines of each plan by what tells it apart; a line that does not say goes with the one above."""
    groups: dict[str, list[Line]] = {}
    last = ""
    for line in body:
        last = _reference(fronts, line) or last
        groups.setdefault(last, []).append(line)
    return groups


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
        lines = export.repeats.lines(group) if export.repeats else group
        body, closed = export.acting.parted(
            [export.acting.named(line) for line in lines],
            export.columns.at(h.NEED),
            export.columns.at(h.OUTCOME),
        )
        reading = GridReading()
        read_lines(reading, body, export.header, export.columns)
        for notice in misplaced(export.columns.columns, body):
            draft.note(notice)
        draft.rows.extend(reading.rows)
        for passage in reading.passages:
            heading = spelt_out(passage.heading)
            draft.add_section(heading, passage.text, passage.place, export.sections_under(passage.heading))
        for text in history(export.header, export.acting, closed):
            draft.add_section(export.closed_heading, text, names=(SectionName.OTHER,))
        for line in group:
            for number, ask in export.fronts.items():
                if number < len(line) and (text := cell_text(line[number])):
                    draft.add_pair(_label_of(export.labels[number], ask), text)
        if draft.is_plan and not _TOTAL.match(reference):
            yield draft


def _label_of(heading: str, ask: Ask) -> str:
    """A column about the whole plan as a label of a front sheet, in words that ask for what is known to stand there."""
    label = spelt_out(heading)
    asks = label_asks(label)
    if ask is Ask.PERSON and asks is Ask.CHILD:
        return f"Completed by ({label})"
    if ask is Ask.PLAN_DATE and asks is not Ask.PLAN_DATE:
        return "Date of plan"
    return "Child" if ask is Ask.CHILD and asks is not Ask.CHILD else label


def _front(heading: str, meaning: Meaning) -> Ask:
    """What a column says of the plan as a whole, ``Ask.NONE`` where it is part of the rows or a section."""
    if meaning.role == REFERENCE or _TELLS_APART.search(comparable(spelt_out(heading))):
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
    if ask is Ask.PERSON and meaning.role == h.DUE and re.search(r"\bdate\b", comparable(heading)):
        # "Completed by date" names a day and nobody.
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
