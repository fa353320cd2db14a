"""Exports from case systems: one table of many plans, one action or one plan a row, told apart by the child's reference."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Document, Table
from planlint.plan import headings as h
from planlint.plan.columns import settle
from planlint.plan.drafts import Draft
from planlint.plan.grid import GridReading, read_lines
from planlint.plan.headings import Meaning, Surety, listed, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.tables import Header, Line, cell_text, find_header
from planlint.plan.words import comparable, one_line

REFERENCE = "reference"
COLUMN_ROLES = frozenset((*h.ROLES, REFERENCE))
"""What the settings may say a column holds: a role of the grid, a section, or what tells one plan from another."""
_TELLS_APART = re.compile(
    r"\b(?:nhs (?:no|number)|upn|uin|uid|unique (?:pupil |child )?(?:id|number|identifier)|(?:ics|cin|cp|lac|cla|eh) (?:id|no|number))\b"
)
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


def export_drafts(document: Document, settings: Mapping[str, str]) -> list[Draft]:
    """The plans of a CSV export, none where the document is no such thing."""
    if document.form != "csv" or len(document.blocks) != 1 or not isinstance(document.blocks[0], Table):
        return []
    lines = document.blocks[0].grid()
    header = find_header(lines, settings, marked=1)
    if header is None:
        return []
    fronts = {
        number: ask
        for number, heading in enumerate(header.headings)
        if (ask := _front(heading, header.meanings[number]))
    }
    if Ask.PLAN_DATE in fronts.values():
        fronts = {number: ask for number, ask in fronts.items() if ask is not Ask.OTHER_DATE}
    grid = _without(header, fronts)
    body = lines[header.end :]
    columns = settle(grid, body)
    told = tuple(
        replace(column, role=str(fronts[number])) if number in fronts else column
        for number, column in enumerate(columns.columns)
    )
    drafts = []
    for reference, group in _groups(body, fronts):
        draft = Draft(reference=reference, columns=list(told), notices=list(columns.notices))
        reading = GridReading()
        read_lines(reading, group, grid, columns)
        draft.rows.extend(reading.rows)
        for passage in reading.passages:
            draft.add_section(passage.heading, passage.text, passage.place)
        for line in group:
            for number in fronts:
                if text := cell_text(line[number]):
                    draft.add_pair(header.headings[number], text)
        drafts.append(draft)
    return [draft for draft in drafts if draft.is_plan]


def _front(heading: str, meaning: Meaning) -> Ask:
    """What a column says of the plan as a whole, ``Ask.NONE`` where it is part of the rows or a section."""
    if meaning.role == REFERENCE or _TELLS_APART.search(comparable(heading)):
        return Ask.REFERENCE
    ask = label_asks(heading)
    known = listed(heading)
    row_role = known.surety is Surety.EXACT and known.role in (
        h.OWNER, h.DUE, h.OWNER_AND_DUE, h.ACTION, h.NEED, h.OUTCOME, h.PROGRESS, h.NUMBER,
    )  # fmt: skip
    if meaning.surety is Surety.SETTING or row_role or ask not in _FRONT:
        return Ask.NONE
    if ask not in (Ask.REVIEW, Ask.CHILD, Ask.REFERENCE) and meaning.role in (h.OWNER, h.OWNER_AND_DUE):
        return Ask.NONE
    return Ask.NONE if sections_of(heading) and ask is not Ask.REVIEW else ask


def _without(header: Header, fronts: Mapping[int, Ask]) -> Header:
    """The same header with the columns about the whole plan taken for numbers, which are no part of a row."""
    meanings = tuple(
        Meaning(h.NUMBER, Surety.SETTING) if number in fronts else meaning
        for number, meaning in enumerate(header.meanings)
    )
    return Header(header.start, header.end, header.headings, meanings, header.places)


def _groups(body: Sequence[Line], fronts: Mapping[int, Ask]) -> list[tuple[str, list[Line]]]:
    """The lines of each plan with its reference, in order of their first line; a blank reference goes with the line above."""
    for wanted in (Ask.REFERENCE, Ask.CHILD):
        columns = [number for number, ask in fronts.items() if ask is wanted]
        if not columns:
            continue
        groups: dict[str, list[Line]] = {}
        last = ""
        for line in body:
            told = [one_line(cell_text(line[column])) for column in columns]
            last = " / ".join(text for text in told if text) or last
            groups.setdefault(last, []).append(line)
        return list(groups.items())
    return [("", list(body))]
