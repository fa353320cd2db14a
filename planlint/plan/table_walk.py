"""A table taken into the plan: as a grid, as labels with values, as a list of people, or as words.

What kind of table it is, is found in ``tables``; how a grid is read, in ``grid``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, Heading, ListItem, Paragraph, Place, Table, block_text
from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.banners import label_before, lacking
from planlint.plan.column_kinds import PARTS
from planlint.plan.column_votes import part_of_words
from planlint.plan.found_headers import (
    OF_ACTIONS,
    known_headings,
    same_header,
    told_by_content,
    without_header,
)
from planlint.plan.grid import read_grid, read_lines
from planlint.plan.grid_reading import GridReading
from planlint.plan.headings import (
    Meaning,
    Surety,
    areas_of_life,
    bare,
    block_meaning,
    column_meaning,
    sections_of,
)
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Evidence
from planlint.plan.own_tables import Stacked, is_closed, points_on, stacked_in, with_values_joined
from planlint.plan.paragraphs import names_a_plan
from planlint.plan.record_tables import recorded_in
from planlint.plan.regions import OpenGrid, Region, State
from planlint.plan.rows import Carried, rows_of
from planlint.plan.side_labels import without_side_labels
from planlint.plan.tables import (
    Header,
    cell_text,
    distinct,
    find_header,
    headed_values,
    header_by_content,
    is_label,
    label_pairs,
    once,
    weak_header,
)
from planlint.plan.walk_label_tables import (
    keep_beside_no_label,
    take_label_cell,
    take_labels_of_table,
)
from planlint.plan.walk_other_tables import take_other_table
from planlint.plan.words import one_line, only_counts

ROW_HEADING_LEVEL = 7
_FEWEST_KNOWN = 3
_PAIR = 2

Say = Callable[[Heading | Paragraph], None]
"""How a row above the header is read: as a block of the document."""


def take_table(state: State, table: Table, ahead: Sequence[Block], say: Say) -> None:
    """Reads one table for what it is; ``ahead`` is the block behind it, where there is one."""
    table = without_side_labels(with_values_joined(table))
    lines = table.grid()
    if not any(distinct(line) for line in lines):
        return
    same = same_header(state, lines)
    form = _again_pairs(state, lines)
    header = _header_of(state, table, lines) if form is None else None
    header = header or same or known_headings(state, lines)
    is_front = header is not None and _asks_as_front_sheet(header)
    header = None if is_front else header
    if (recorded := recorded_in(state, lines, header)) is not None:
        _lines_of_text(state, recorded)
        return
    if header is not None and is_closed(state.region.heading, header, lines):
        _lines_of_text(state, lines[header.end :])
        return
    if header is not None and (
        (header is not same and not _tells_actions(header)) or points_on(header, lines[header.end :])
    ):
        _columns_of_text(state, lines, header)
        return
    if (stacked := stacked_in(state, lines)) is not None:
        _take_stacked(state, stacked, say)
        return
    pairs = form or (label_pairs(table) if headed_values(table) is None else None)
    goes_on = state.grid is not None and table.width == state.grid.width and table.width > 1
    if header is not None and (
        pairs is None or header is same or _all_known(header) or _few_labels(lines[header.end :])
    ):
        _grid(state, lines, header, say)
    elif pairs is not None:
        take_labels_of_table(state, pairs, _goes_on_below(state, ahead))
        keep_beside_no_label(state, lines, pairs)
    elif header is None and goes_on:
        _more_of_grid(state, lines)
    elif headed_values(table) is None and (guessed := told_by_content(state, lines)) is not None:
        _grid(state, lines, guessed, say)
    elif (bare := without_header(state, lines)) is not None:
        _grid(state, lines, bare, say)
    elif not is_front and (weak := weak_header(lines, state.settings)) is not None:
        _grid(state, lines, weak, say)
    else:
        take_other_table(state, table, lines)


def bodies_alike(
    blocks: Iterable[Block], settings: Mapping[str, str]
) -> Mapping[tuple[str, ...], Sequence[Line]]:
    """The lines below the headings of all tables that have the same ones, by those headings; of lone tables nothing."""
    bodies: dict[tuple[str, ...], list[Sequence[Line]]] = {}
    for block in blocks:
        if not isinstance(block, Table):
            continue
        lines = block.grid()
        header = find_header(lines, settings, block.header_rows) or header_by_content(lines, settings)
        if header is not None:
            bodies.setdefault(header.key, []).append(lines[header.end :])
    return {key: [line for body in found for line in body] for key, found in bodies.items() if len(found) > 1}


def _take_stacked(state: State, stacked: Stacked, say: Say) -> None:
    state.draft.close_entry()
    for cell in stacked.title:
        say(Heading(one_line(cell_text(cell)), ROW_HEADING_LEVEL, cell.place))
    take_labels_of_table(state, stacked.pairs, for_a_grid=False, acts=True)
    for cell in stacked.others:
        state.draft.add_section(state.region.heading, cell_text(cell), cell.place)


def _tells_actions(header: Header) -> bool:
    """Whether a grid is one of actions: a table of worries, strengths and scales beside each other is none."""
    return bool(OF_ACTIONS & {meaning.role for meaning in header.meanings})


def _columns_of_text(state: State, lines: Sequence[Line], header: Header) -> None:
    """Keeps each column of such a table as a text under its heading."""
    state.close_waiting()
    state.grid = None
    for number, heading in enumerate(header.headings):
        texts: list[str] = []
        for line in lines[header.end :]:
            text = cell_text(line[number])
            if text and (not texts or texts[-1] != text):
                texts.append(text)
        if heading or texts:
            state.draft.add_section(heading, "\n".join(texts), header.places[number])
    state.region.used = True


def _lines_of_text(state: State, lines: Sequence[Line]) -> None:
    """Keeps the rows of such a table as words: a day beside what is done is no day of the plan."""
    state.close_waiting()
    state.grid = None
    for line in lines:
        if cells := distinct(line):
            text = " | ".join(one_line(cell_text(cell)) for cell in cells)
            state.draft.add_section(state.region.heading, text, cells[0].place, state.region.names)
    state.region.used = True


def _again_pairs(state: State, lines: Sequence[Line]) -> tuple[tuple[Cell, Cell | None], ...] | None:
    """The labels and values of a table that is one of many alike, each a row written downwards."""
    rows = [distinct(line) for line in lines if distinct(line)]
    if not rows or any(len(cells) > 2 for cells in rows):
        return None
    again = sum(state.comes_again(cell_text(cells[0])) for cells in rows)
    if again < 2 or again * 2 < len(rows):
        return None
    return tuple((cells[0], cells[1] if len(cells) == 2 else None) for cells in rows)


def _all_known(header: Header) -> bool:
    filled = [meaning for heading, meaning in zip(header.headings, header.meanings, strict=True) if heading]
    sure = sum(meaning.surety >= Surety.NEAR for meaning in filled)
    told = {meaning.role for meaning in filled if meaning.role}
    each_its_own = len(told) == len(filled) >= 3
    tasks = bool(told & h.ACTS) and bool(told & h.WHO_OR_WHEN) and all(meaning.role for meaning in filled)
    tasks = tasks or len(told & (h.ACTING | h.WHO_OR_WHEN)) >= _FEWEST_KNOWN
    return (
        tasks or sure == len(filled) or len(filled) > 4 or (each_its_own and (sure >= 2 or h.ACTION in told))
    )


def _few_labels(lines: Sequence[Line]) -> bool:
    """Whether most of the rows below what may be a header begin with words that are no label."""
    firsts = [cell_text(cells[0]) for line in lines if (cells := distinct(line))]
    return 2 * sum(map(is_label, firsts)) < len(firsts)


def _header_of(state: State, table: Table, lines: tuple[Line, ...]) -> Header | None:
    """The row of a table that reads as the header of a grid, None for one among labels that only sounds like one."""
    header = find_header(lines, state.settings, table.header_rows)
    return None if header is not None and _is_one_of_the_labels(lines, header) else header


def _asks_as_front_sheet(header: Header) -> bool:
    """Whether a header asks for child, birthday, day and kind of plan: "Plan" is the kind there, and no column of actions."""
    asks = [label_asks(heading) for heading in header.headings]
    acts = [ask for ask, meaning in zip(asks, header.meanings, strict=True) if meaning.role in h.ACTS]
    return (
        Ask.NONE not in asks and {Ask.CHILD, Ask.BORN} <= set(asks) and all(ask is Ask.KIND for ask in acts)
    )


def _is_one_of_the_labels(lines: Sequence[Line], header: Header) -> bool:
    """Whether what reads as the header of two columns stands among labels with their values, above it and below."""
    above = [line for line in lines[: header.start] if distinct(line)]
    below = lines[header.end :]
    if not (above and below) or len(lines[0]) != _PAIR:
        return False
    return all(len(distinct(line)) == _PAIR for line in above) and not (
        _few_labels(above) or _few_labels(below)
    )


def _grid(state: State, lines: tuple[Line, ...], header: Header, say: Say) -> None:
    before = state.grid if state.grid is not None and state.grid.header.key == header.key else None
    if before is None:
        state.draft.close_entry(goes_on=True)
    for number, line in enumerate(lines[: header.start], start=1):
        _above_header(state, line, header, say, right_above=number == header.start)
    state.draft.close_entry(goes_on=True)
    state.close_waiting()
    if state.region.role == "section":
        # Nobody goes on with a section's text below a grid of actions.
        state.region = Region(level=state.region.level, used=True)
    above = before.above if before is not None and not header.start else state.draft.above
    reading = read_grid(lines, header, state.settings, above, state.alike)
    if (
        not reading.rows
        and above.need.text
        and not above.need.used
        and _is_blank(reading, lines[header.end :])
    ):
        reading.rows.extend(rows_of({}, above)[0])
    state.headers.setdefault(header.key, header)
    _learn(state, reading)
    _take(state, reading, columns=before is None)
    state.grid = OpenGrid(*reading.last, len(lines[0]), reading.above) if reading.last else None


def _is_blank(reading: GridReading, body: Sequence[Line]) -> bool:
    """Whether a grid has a place for actions and nobody wrote anything in it."""
    return any(column.role == h.ACTION for column in reading.columns) and not any(map(distinct, body))


def _learn(state: State, reading: GridReading) -> None:
    """Keeps what the columns of a grid were taken for: their headings may stand as labels or over another grid further down."""
    learnt = {
        bare(column.heading): Meaning(column.role, Surety.WORDS)
        for column in reading.columns
        if column.heading and column.role in _LEARNT and column.evidence is Evidence.CONTENT
    }
    state.again = {**learnt, **state.again}


_LEARNT = h.WHO_OR_WHEN.union(PARTS)


def _more_of_grid(state: State, lines: tuple[Line, ...]) -> None:
    if state.grid is None:
        return
    before = state.grid
    reading = GridReading(rows=state.draft.rows[-1:], above=before.above)
    known = len(reading.rows)
    read_lines(reading, lines, before.header, before.columns)
    state.draft.rows[-known or len(state.draft.rows) :] = []
    _take(state, reading, columns=False)
    state.grid = replace(before, above=reading.above)


def _take(state: State, reading: GridReading, columns: bool) -> None:
    """Adds what a grid gave to the plan. Needs and outcomes of the grid are not handed down to what follows it."""
    draft = state.draft
    draft.rows.extend(reading.rows)
    if columns:
        draft.columns.extend(reading.columns)
        for notice in reading.notices:
            draft.note(notice)
    for label, value in reading.pairs:
        draft.add_pair(label, value)
    for passage in reading.passages:
        if label_asks(passage.heading) is not Ask.NONE and not sections_of(passage.heading):
            draft.add_pair(passage.heading, passage.text)
        else:
            draft.add_section(passage.heading or state.region.heading, passage.text, passage.place)
    need, outcome, used = draft.above.need, draft.above.outcome, bool(reading.rows)
    draft.above = replace(
        draft.above,
        need=replace(need, used=need.used or used),
        outcome=replace(outcome, used=outcome.used or used),
        lead_in="",
    )
    state.region.used = True


def _above_header(state: State, line: Line, header: Header, say: Say, right_above: bool) -> None:
    """Takes a row above the header: a title, a need or outcome for the whole table, labels, or words.

    ``right_above`` tells that no other row stands between.
    """
    cells = distinct(line)
    if _is_unanswered(line) or (right_above and _is_label_alone(state, cells)):
        # What the table before was for does not go on here.
        role, above = state.label_meaning(one_line(cell_text(line[0])).rstrip(": ")).role, state.draft.above
        state.draft.above = replace(
            above,
            need=Carried() if role == h.NEED else above.need,
            outcome=Carried() if role == h.OUTCOME else above.outcome,
        )
        return
    if len(cells) == 2 and _for_the_table(
        state, cell_text(cells[0]), cells[1].blocks, cells[1].place, header
    ):
        return
    label, colon, rest = label_before(cell_text(cells[0])) if len(cells) == 1 else ("", "", "")
    words = (Paragraph(rest.strip(), place=cells[0].place),) if rest.strip() else ()
    if colon and words and _for_the_table(state, label, words, words[0].place, header):
        return
    if len(cells) == 1 and (need := _need_of_the_table(cells[0], header)):
        _for_the_table(state, "Need", (Paragraph(need, place=cells[0].place),), cells[0].place, header)
    elif len(cells) == 1:
        for block in cells[0].blocks:
            text = one_line(block_text(block))
            labelled = ":" in text and is_label(text.partition(":")[0])
            if len(text) <= h.LONGEST_HEADING and not labelled:
                say(Heading(text, ROW_HEADING_LEVEL, block.place))
            else:
                say(Paragraph(text, place=block.place))
    elif len(cells) == 2 and is_label(cell_text(cells[0])):
        take_label_cell(state, cells[0], cells[1])
    elif cells:
        state.draft.add_section(state.region.heading, "\n".join(map(cell_text, cells)), cells[0].place)


def _is_unanswered(line: Line) -> bool:
    """Whether a row is a label and an empty cell beside it."""
    return len(once(line)) == 2 and bool(cell_text(line[0])) and distinct(line) == (line[0],)


def _is_label_alone(state: State, cells: Sequence[Cell]) -> bool:
    """Whether a row is the label of a need or an outcome with nothing behind its colon."""
    text = one_line(cell_text(cells[0])) if len(cells) == 1 else ""
    return text.endswith(":") and state.label_meaning(text.rstrip(": ")).role in (h.NEED, h.OUTCOME)


def _need_of_the_table(cell: Cell, header: Header) -> str:
    """The need that one sentence above the header tells, where no column has a place for it."""
    text = cell_text(cell)
    told = (
        "\n" in text
        or text.endswith(":")
        or any(meaning.role in (h.NEED, "risk") for meaning in header.meanings)
    )
    return "" if told or names_a_plan(text) else lacking(text)


def _for_the_table(state: State, label: str, words: tuple[Block, ...], place: Place, header: Header) -> bool:
    """Takes a need or outcome that stands beside its label above the header, for every row of the table."""
    if only_counts("\n".join(map(block_text, words))):
        return False
    role = state.label_meaning(one_line(label)).role
    held = {meaning.role for meaning in header.meanings}
    role = h.NEED if role == "risk" and h.NEED not in held else role
    if bare(label) in areas_of_life() and h.NEED not in held:
        # Behind an area of life above the columns stands what is needed there, or what is wanted.
        role = part_of_words(one_line("\n".join(map(block_text, words))), (h.OUTCOME,)) or h.NEED
        state.draft.above = replace(state.draft.above, domain=one_line(label))
    if not role and label_asks(label) is Ask.NONE and not sections_of(label):
        free = [part for part in (h.NEED, h.OUTCOME) if part not in held]
        role = part_of_words(one_line("\n".join(map(block_text, words))), free)
    if role not in (h.NEED, h.OUTCOME) or role in held:
        return False
    if role == h.NEED:
        above = state.draft.above
        outcome = Carried() if above.outcome.used else above.outcome
        state.draft.above = replace(above, need=Carried(), outcome=outcome, lead_in="")
    state.draft.collect(role, words, one_line(label), place)
    return True


def _goes_on_below(state: State, ahead: Sequence[Block]) -> bool:
    """Whether actions follow for the need and goal that a form has told as labels: a list of them, or a grid without needs."""
    if not ahead:
        return False
    following = ahead[0]
    if isinstance(following, ListItem):
        return True
    if not isinstance(following, Table):
        return len(block_text(following)) <= h.LONGEST_HEADING and _names_actions(
            one_line(block_text(following))
        )
    header = find_header(following.grid(), state.settings, following.header_rows)
    roles = {meaning.role for meaning in header.meanings} if header else set()
    return bool(roles & {h.ACTION, h.PLAN}) and h.NEED not in roles


def _names_actions(text: str) -> bool:
    return {block_meaning(text).role, column_meaning(text).role} & h.ACTS != set()
