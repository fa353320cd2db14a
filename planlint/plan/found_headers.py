"""The header of a table whose headings say little: known from a grid before, or told by what stands below it.

Headers that plainly name their columns are found in ``tables``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planlint.document.model import Place
from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.column_contents import does, texts_of
from planlint.plan.column_votes import tells_deeds
from planlint.plan.columns import settle
from planlint.plan.headings import Meaning, bare
from planlint.plan.regions import State
from planlint.plan.tables import Header, cell_text, distinct, header_by_content, meaning_of
from planlint.plan.words import comparable, one_line

OF_ACTIONS = h.ACTING - {h.NEED} | h.WHO_OR_WHEN
"""What a table of actions has a place for."""
_FEWEST_OF_TASKS = 2


def same_header(state: State, lines: Sequence[Line]) -> Header | None:
    """The headings of a grid before, where they stand in this table again, whatever told them there."""
    for row, line in enumerate(lines):
        key = tuple(comparable(one_line(cell_text(cell))) for cell in line)
        if known := state.headers.get(key):
            return replace(known, start=row, end=row + 1)
    return None


def known_headings(state: State, lines: Sequence[Line]) -> Header | None:
    """The first row as a header, where each of its headings was a column's in a grid before, though not all of them beside
    one another ("Where I'm at", "What's got to be sorted").
    """
    headings = tuple(one_line(cell_text(cell)) for cell in lines[0])
    meanings = tuple(
        state.again.get(bare(heading)) or meaning_of(heading, state.settings) for heading in headings
    )
    learnt = sum(bare(heading) in state.again for heading in headings)
    told = {meaning.role for meaning in meanings}
    full = len(distinct(lines[0])) == len(headings) >= _FEWEST_KNOWN
    if not full or learnt < _FEWEST_OF_TASKS or h.ACTION not in told or "" in told:
        return None
    return Header(0, 1, headings, meanings, tuple(cell.place if cell else Place("") for cell in lines[0]))


_FEWEST_KNOWN = 3


def told_by_content(state: State, lines: Sequence[Line]) -> Header | None:
    """A header few of whose headings say anything, where what stands below it is plainly actions with their who and when."""
    header = header_by_content(lines, state.settings)
    body = state.alike.get(header.key, lines[header.end :]) if header else ()
    if header is None or not body:
        return None
    known = {meaning.role for meaning in header.meanings}
    if not known & h.ACTS and sum(1 for line in body if len(distinct(line)) > 1) < _FEWEST_OF_TASKS:
        return None
    columns = settle(header, body)
    when = columns.has(h.DUE) + 2 * columns.has(h.OWNER_AND_DUE) + columns.has(h.OWNER)
    why = columns.has(h.NEED) + columns.has(h.OUTCOME)
    if not columns.has(h.ACTION) or when + why < _FEWEST_OF_TASKS:
        return None
    plain = when + why > _FEWEST_OF_TASKS or (when == _FEWEST_OF_TASKS and bool(known & OF_ACTIONS))
    acting = texts_of(body, columns.at(h.ACTION)[0])
    if not why and not known & h.ACTS and not _are_tasks(acting):
        return None
    return header if tells_deeds(acting, plainly=not plain) else None


def _are_tasks(texts: Sequence[str]) -> bool:
    """Whether most cells say what somebody does, in more than a word or two, where nothing else in the table is of a plan."""
    words = sum(len(text.split()) for text in texts)
    return 2 * sum(map(does, texts)) > len(texts) and words >= _FEWEST_WORDS * len(texts)


_FEWEST_WORDS = 3


def without_header(state: State, lines: Sequence[Line]) -> Header | None:
    """No header, where a table below a need or outcome has none and plainly lists tasks with their who and when."""
    width = len(lines[0])
    full = all(len(distinct(line)) >= width - 1 for line in lines)
    if not {h.NEED, h.OUTCOME} & set(state.draft.entry) or width < _FEWEST_OF_TASKS or not full:
        return None
    places = tuple(cell.place if cell else Place("") for cell in lines[0])
    header = Header(0, 0, ("",) * width, (Meaning(),) * width, places)
    columns = settle(header, lines)
    return header if columns.has(h.ACTION) and columns.has(h.OWNER, h.DUE, h.OWNER_AND_DUE) else None
