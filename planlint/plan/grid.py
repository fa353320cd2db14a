"""A plan grid walked from its header down: rows, headings across the grid, repeated headers and sections inside it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Cell
from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.banners import across, keep_unanswered, labelled, part_named, take_area, take_counted
from planlint.plan.cell_parts import told_apart
from planlint.plan.clock import is_all_time
from planlint.plan.column_leads import leads_are_who
from planlint.plan.columns import Columns, misplaced, settle
from planlint.plan.grid_reading import GridReading, Passage
from planlint.plan.headings import (
    Surety,
    areas_of_life,
    bare,
    column_meaning,
    known_headings,
    listed,
    sections_of,
)
from planlint.plan.item_codes import without_codes
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Field, Row
from planlint.plan.named_owners import agencies_in, named_alone
from planlint.plan.rows import EMPTY, Above, Carried, Part, rows_of
from planlint.plan.tables import Header, blocks_of, cell_text, distinct, header_at, is_strong, once
from planlint.plan.whowhen import is_who
from planlint.plan.words import comparable, one_line, only_counts, says_nothing

_ROW_ROLES = (
    h.NEED, h.OUTCOME, h.ACTION, h.OWNER, h.DUE, h.OWNER_AND_DUE, h.PROGRESS, h.MEASURE, h.DOMAIN,
)  # fmt: skip
_LONGEST_DOMAIN = 90
_TWO_COLUMNS = 2
_NONE_ALIKE: Mapping[tuple[str, ...], Sequence[Line]] = {}


def read_grid(
    lines: Sequence[Line],
    header: Header,
    settings: Mapping[str, str],
    above: Above,
    alike: Mapping[tuple[str, ...], Sequence[Line]] = _NONE_ALIKE,
) -> GridReading:
    """Reads the lines below a header; a line that is another header begins a new set of columns.

    ``alike`` are the lines of every table with these headings, which tell together what a column holds.
    """
    reading = GridReading(above=above)
    start, current = header.end, header
    while start <= len(lines):
        end = next(
            (at for at in range(start, len(lines)) if _other_header(lines, at, current, settings)), len(lines)
        )
        body = lines[start:end]
        columns = settle(current, alike.get(current.key, body), outcome_above=bool(above.outcome.text))
        reading.columns.extend(columns.columns)
        reading.notices.extend((*columns.notices, *misplaced(columns.columns, body)))
        read_lines(reading, without_codes(body, columns, alike.get(current.key, body)), current, columns)
        if end == len(lines):
            break
        following = _other_header(lines, end, current, settings)
        if following is None:
            break
        current, start = following, following.end
    return reading


def _other_header(
    lines: Sequence[Line], at: int, header: Header, settings: Mapping[str, str]
) -> Header | None:
    """The header at this line where it is one and not the same again."""
    texts = tuple(comparable(one_line(cell_text(cell))) for cell in lines[at])
    cells = distinct(lines[at])
    bold = len(cells) > 2 and all(map(is_strong, cells))
    if texts == header.key or (sum(text in known_headings() for text in texts) < 2 and not bold):
        return None
    found = header_at(tuple(lines), at, settings)
    if found is None:
        return None
    filled = [meaning for heading, meaning in zip(found.headings, found.meanings, strict=True) if heading]
    exact = sum(1 for meaning in filled if meaning.surety >= Surety.NEAR)
    if bold and all(meaning.role for meaning in filled) and len({meaning.role for meaning in filled}) > 2:
        return found
    return found if exact >= 2 and exact == len(filled) == len(set(found.key) - {""}) else None


def read_lines(reading: GridReading, body: Sequence[Line], header: Header, columns: Columns) -> None:
    """Reads lines under known columns into ``reading``; also for a grid that goes on in another table."""
    reading.last = (header, columns)
    heading = ""
    bold_apart = _bold_heads(body, columns)
    reading.above = replace(reading.above, leads=_leads_are_who(body, columns))
    agencies = agencies_in(body, columns)
    side: dict[int, list[str]] = {}
    foot = _foot(body, columns)
    for group in _groups(body[:foot], columns):
        line = group[0]
        texts = tuple(comparable(one_line(cell_text(cell))) for cell in line)
        cells = distinct(line)
        if not any(texts) or texts == header.key or _only_counts_up(cells):
            continue
        if _spans_all(cells, line, columns) or (bold_apart and len(cells) == 1 and is_strong(cells[0])):
            heading = across(reading, cells[0], heading, columns)
        elif _is_counted_line(cells, line):
            heading = take_counted(reading, cells[1], heading, columns)
        elif _is_area_line(cells, line):
            heading = ""
            take_area(reading, cells[0], cells[1], columns)
        elif _is_left_blank(cells, line):
            reading.passages.append(Passage(one_line(cell_text(cells[0])), "", cells[0].place))
        elif _is_section_line(cells, line) or _is_remark(cells, line, columns):
            reading.passages.append(
                Passage(one_line(cell_text(cells[0])), cell_text(cells[1]), cells[1].place)
            )
        else:
            heading = ""
            _entry(reading, [named_alone(each, columns, agencies) for each in group], columns)
            _aside(side, group, columns, agencies)
    for line in body[foot:]:
        label, value = distinct(line)
        reading.passages.append(Passage(one_line(cell_text(label)), cell_text(value), value.place))
    keep_unanswered(reading)
    for number in columns.at(h.DOMAIN):
        if label_asks(columns.columns[number].heading) is Ask.CHILD:
            names = dict.fromkeys(one_line(cell_text(line[number])) for line in body if number < len(line))
            reading.pairs.extend((columns.columns[number].heading, name) for name in names if name)
    for number, found in sorted(side.items()):
        column = columns.columns[number]
        reading.passages.append(Passage(column.heading, "\n".join(found), column.place))


def _leads_are_who(body: Sequence[Line], columns: Columns) -> bool:
    """Whether the actions of a grid that has no column for who name their doers before a colon."""
    if columns.has(h.OWNER, h.OWNER_AND_DUE):
        return False
    texts = (one_line(cell_text(line[number])) for line in body for number in columns.at(h.ACTION))
    return leads_are_who(tuple(dict.fromkeys(texts)))


def _bold_heads(body: Sequence[Line], columns: Columns) -> bool:
    """Whether bold words alone in a row head those below, because the actions that have their who or when are not bold."""
    acting = [line[number] for line in body for number in columns.at(h.ACTION) if len(distinct(line)) > 1]
    told = [cell for cell in acting if cell is not None and cell_text(cell)]
    return bool(told) and not any(map(is_strong, told))


def _groups(body: Sequence[Line], columns: Columns) -> list[list[Line]]:
    """Lines whose action is one merged cell belong together."""
    actions = columns.at(h.ACTION)
    groups: list[list[Line]] = []
    for line in body:
        cell = line[actions[0]] if actions else None
        same = groups and cell is not None and cell_text(cell) and groups[-1][-1][actions[0]] is cell
        if same and cell is not None and cell.column_span < len(line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _spans_all(cells: Sequence[Cell], line: Line, columns: Columns) -> bool:
    """Whether the row is one heading across the grid: a cell merged over it, or bold or capital words that stand alone."""
    if len(cells) != 1 or len(line) < 2:
        return False
    cell = cells[0]
    if cell.column_span >= max(2, len(line) - 1):
        return True
    text = one_line(cell_text(cell))
    label, colon, rest = labelled(text)
    if colon and rest.strip() and part_named(label):
        return True
    role = columns.columns[cell.column].role if cell.column < len(columns.columns) else ""
    if bare(text) in areas_of_life() and role not in (h.OWNER, h.DUE, h.OWNER_AND_DUE, h.PROGRESS):
        return True
    if role in (h.ACTION, h.PROGRESS, h.DUE) or len(text) > _LONGEST_DOMAIN:
        return False
    return is_strong(cell) or (text.isupper() and len(text) > 3) or text.endswith(":")


def _is_counted_line(cells: Sequence[Cell], line: Line) -> bool:
    """Whether the row is a number with words beside it over the rest of the grid: "(b)", and what is needed there."""
    wide = len(cells) == 2 and len(line) > 2 and cells[1].column_span >= max(2, len(line) - 2)
    return wide and only_counts(one_line(cell_text(cells[0])).strip("()[]"))


def _is_area_line(cells: Sequence[Cell], line: Line) -> bool:
    """Whether the row is an area of the child's life with words about it over the rest of the grid."""
    wide = len(cells) == 2 and len(line) > 2 and cells[1].column_span >= max(2, len(line) - 2)
    return wide and bare(one_line(cell_text(cells[0]))) in areas_of_life()


def _foot(body: Sequence[Line], columns: Columns) -> int:
    """Where the last lines of a grid begin that are no rows: a section's name and what it tells, in two cells side by side.

    A form in a spreadsheet goes on below its grid in the same columns, and nobody merged the cells.
    """
    foot = len(body)
    while foot > 1 and _is_labelled_pair(body[foot - 1], columns):
        foot -= 1
    return foot


def _only_counts_up(cells: Sequence[Cell]) -> bool:
    """Whether a line only says how many lines there are above it: "Actions for this plan", and a number."""
    if len(cells) != _TWO_COLUMNS:
        return False
    label, count = (one_line(cell_text(cell)) for cell in cells)
    return count.isdigit() and _HOW_MANY.fullmatch(label) is not None


_HOW_MANY = re.compile(
    r"(?:(?:grand |sub-?)?totals?|(?:number|count|no\.?) of|(?:actions|tasks|rows|items|records) (?:for|in|on|under))\b.{0,40}",
    re.IGNORECASE,
)


def _is_labelled_pair(line: Line, columns: Columns) -> bool:
    cells = distinct(line)
    if len(cells) != 2 or len(line) <= _TWO_COLUMNS or cells[0] is not line[0] or cells[1] is not line[1]:
        return False
    roles = {columns.columns[number].role for number in (0, 1) if number < len(columns.columns)}
    label = one_line(cell_text(cells[0]))
    known = bool(sections_of(label)) and bare(label) not in areas_of_life()
    told = listed(label).surety is Surety.EXACT or label_asks(label) is Ask.REVIEW or label.endswith(":")
    return known and told and not roles & h.WHO_OR_WHEN


def _is_section_line(cells: Sequence[Cell], line: Line) -> bool:
    """Whether the row is a section's name with its text beside it over the rest of the grid."""
    if len(cells) != 2 or len(line) < 3 or cells[1].column_span < max(2, len(line) - 2):
        return False
    label = cell_text(cells[0])
    return bool(sections_of(label)) or label_asks(label) is not Ask.NONE


def _is_left_blank(cells: Sequence[Cell], line: Line) -> bool:
    """Whether the row is a label with one empty cell beside it over the rest of the grid: nobody answered it."""
    if len(cells) != 1 or cells[0] is not line[0] or cells[0].column_span > 1 or len(line) < 3:
        return False
    wide = [cell for cell in once(line) if cell is not cells[0]]
    if len(wide) != 1 or wide[0].column_span < len(line) - 1:
        return False
    text = one_line(cell_text(cells[0]))
    asks = column_meaning(text).role in _ASKED_BESIDE or bool(sections_of(text)) or text.endswith((":", "?"))
    return asks and len(text.split()) <= (_LONGEST_QUESTION if text.endswith("?") else _LONGEST_REMARKS)


def _is_remark(cells: Sequence[Cell], line: Line, columns: Columns) -> bool:
    """Whether the row is a label with what somebody says of the rows above, in one cell over who, when and all the rest."""
    if len(cells) != 2 or cells[0].column_span > 1 or len(cell_text(cells[0]).split()) > _LONGEST_REMARKS:
        return False
    value = cells[1]
    over = [
        columns.columns[at].role
        for at in range(value.column, min(value.column + value.column_span, len(columns.columns)))
    ]
    whole = value.column_span == len(line) - 1 and len({*over} & h.WHO_OR_WHEN) > 1
    return whole and not is_all_time(one_line(cell_text(value))) and not is_who(one_line(cell_text(value)))


_LONGEST_REMARKS = 6
_LONGEST_QUESTION = 10
_ASKED_BESIDE = frozenset((h.MEASURE, h.PROGRESS, h.NEED, h.OUTCOME, "risk"))


def _entry(reading: GridReading, group: Sequence[Line], columns: Columns) -> None:
    parts = {role: _part(group, columns, role) for role in _ROW_ROLES if columns.has(role)}
    domain = parts.pop(h.DOMAIN, EMPTY)
    if domain.text and one_line(domain.text) != reading.above.domain:
        # What is needed in one area of life is not needed in the next.
        above = replace(reading.above, domain=one_line(domain.text))
        reading.above = replace(
            above,
            need=Carried() if columns.has(h.NEED) else above.need,
            outcome=Carried() if columns.has(h.OUTCOME) else above.outcome,
        )
    filled = [role for role, part in parts.items() if part.text and not says_nothing(part.text)]
    if not filled or (filled == [h.ACTION] and _heads_notes(parts[h.ACTION].text)):
        return
    said = [
        role
        for role in (h.NEED, h.OUTCOME, h.ACTION)
        if role in parts and parts[role].text and not parts[role].merged
    ]
    if not said:
        if not _nobody_filled(filled, columns):
            _leftover(reading, parts)
        return
    if filled[-1] == h.ACTION and _POINTS.fullmatch(one_line(parts[h.ACTION].text)):
        reading.passages.extend(Passage("", part.text, part.place) for part in parts.values() if part.text)
        return
    rows, reading.above = rows_of(told_apart(parts), reading.above)
    for row in rows:
        if row.action and _IS_CLOSED.search(row.progress) and not _IS_HAD_LATER.search(row.progress):
            reading.passages.append(Passage("", f"{row.action}: {row.progress}", row.place(Field.ACTION)))
        elif _says_something(row):
            reading.rows.append(row)


_POINTS = re.compile(
    r"\W*(?:please )?(?:see|refer to)\b[^.]{3,90}\b(?:page|over|overleaf|below|above|attached|separate|section|appendix)\b.{0,60}",
    re.IGNORECASE,
)
"""A cell that only says where the actions are to be found."""
_IS_CLOSED = re.compile(
    r"\bCLOSED\b|^\W*(?:[Cc]losed|[Rr]emoved|[Cc]ancelled|[Ww]ithdrawn|[Ss]uperseded|[Nn]o longer (?:needed|required))\b"
)
"""That a line was taken out of the plan; what is merely done stays in it until the group has looked at it."""
_IS_HAD_LATER = re.compile(
    r"^\W*cancelled\b.*(?:\bre-?(?:book|arrang|schedul|offer|sent)\w*|\bagain\b|\btwice\b|\bx ?\d|\b\d+ times\b|\banother\b|\b(?:a?waiting|chas\w+)\b"
    r"|\b(?:new|later|next|fresh|alternative) (?:date|day|time|slot|appointment|appt|one)s?\b|\b(?:moved|put back|changed|now) (?:to|for|on)\b)",
    re.IGNORECASE | re.DOTALL,
)
"""That what fell through is to be had all the same: "Cancelled, rebooked for the 9th"."""


def _heads_notes(text: str) -> bool:
    """Whether a line of a grid is only the form's own place for notes on how it went."""
    role = column_meaning(one_line(text)).role
    is_asked = role == h.PROGRESS or (role == h.MEASURE and text.casefold().startswith("how "))
    return len(text.split()) <= _LONGEST_NOTES and is_asked


_LONGEST_NOTES = 4


def _leftover(reading: GridReading, parts: Mapping[str, Part]) -> None:
    """A line without need, outcome and action of its own: more of the row above, or one more task under a merged action."""
    blank = not any(part.text for part in parts.values())
    if blank:
        return
    merged = [role for role in (h.NEED, h.OUTCOME) if role in parts and parts[role].merged]
    who_and_when = [role for role in (h.OWNER, h.DUE, h.OWNER_AND_DUE) if role in parts and parts[role].text]
    if not reading.rows or (merged and who_and_when):
        rows, reading.above = rows_of(parts, reading.above)
        reading.rows.extend(row for row in rows if row.owner or row.due or row.progress)
        return
    rows, _ = rows_of(parts, Above())
    last, extra = reading.rows[-1], rows[0]
    reading.rows[-1] = replace(
        last, owner=_more(last.owner, extra.owner), due=_more(last.due, extra.due),
        progress=_more(last.progress, extra.progress), measure=_more(last.measure, extra.measure),
        places=tuple(dict((*extra.places, *last.places)).items()),
    )  # fmt: skip


def _nobody_filled(filled: Sequence[str], columns: Columns) -> bool:
    """Whether a line holds only the name that a form has printed there, in a grid that names who does it before what."""
    if filled != [h.OWNER] or not columns.has(h.ACTION):
        return False
    return columns.at(h.OWNER)[0] < min(columns.at(h.ACTION))


def _says_something(row: Row) -> bool:
    return any((row.need, row.outcome, row.action, row.owner, row.due, row.progress, row.stray))


def _more(text: str, extra: str) -> str:
    return "\n".join(filter(None, (text, extra)))


def _part(group: Sequence[Line], columns: Columns, role: str) -> Part:
    part = EMPTY
    seen: list[Cell] = []
    for line in group:
        for column in columns.at(role):
            cell = line[column] if column < len(line) else None
            if cell is None or any(cell is other for other in seen):
                continue
            seen.append(cell)
            part = part + Part(blocks_of(cell), cell.place)
    merged = bool(seen) and _starts_above(group[0], seen[0])
    return replace(part, merged=merged)


def _starts_above(line: Line, cell: Cell) -> bool:
    """Whether a cell of this line began in a line above."""
    own = [other.row for other in line if other is not None and other.row_span == 1]
    return bool(own) and cell.row < max(own)


def _aside(
    side: dict[int, list[str]], group: Sequence[Line], columns: Columns, agencies: Collection[int]
) -> None:
    """Keeps the words of columns that are no part of a row, and the agencies of those who are named."""
    for number, column in enumerate(columns.columns):
        if (column.role in _ROW_ROLES and number not in agencies) or column.role == h.NUMBER:
            continue
        for line in group:
            cell = line[number] if number < len(line) else None
            text = cell_text(cell)
            if text and (not side.get(number) or side[number][-1] != text):
                side.setdefault(number, []).append(text)
