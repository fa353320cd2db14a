"""Needs, goals and tasks that are told apart and tied by codes, set out as one table with a line for each task.

"W1" in a column whose worries stand in a key below the table, "[2]" before each task whose goal is the second of a list above,
"For worry 2" over a list: whoever reads such a form looks the code up. A column of codes gets the words that they stand for; a
list of coded tasks becomes a table with the words of every series that explains its codes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.document.model import NOWHERE, Block, Cell, Paragraph, Place, Table
from planlint.plan.coded_series import Coded, Series, family, number_in, refs, series_in
from planlint.plan.coded_tables import below_leads, looked_up
from planlint.plan.counted_leads import led_in
from planlint.plan.explaining import HEADINGS, are_tasks, parts_of, reasons_among
from planlint.plan.heading_roles import ACTION
from planlint.plan.tails import set_off
from planlint.plan.topics_tied import named_series, topic_series

_FEWEST = 2


def codes_looked_up(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the words of a key in the place of its codes; as they are where no code is explained elsewhere."""
    led = led_in(blocks)
    below = {line.at for each in led.tasks for line in each.lines}
    series = [each for each in series_in(blocks) if not any(line.at in below for line in each.lines)]
    topical = topic_series(blocks)
    named = (*named_series(blocks), *(each for each in topical if each.role))
    telling = sorted(
        (each for each in (*series, *led.telling, *named) if each.is_unique),
        key=lambda each: each.lines[0].at,
    )
    if not telling:
        return tuple(blocks)
    used: set[int] = set()
    tables = {at: block for at, block in enumerate(blocks) if isinstance(block, Table)}
    told = {at: looked_up(table, telling, used) for at, table in tables.items()}
    for run in led.tables:
        told |= below_leads(run, told, telling, used)
    lists = dict(_lists_explained([*led.tasks, *series, *topical], telling, used))
    known = [line for each in (*series, *led.telling, *led.tasks, *named, *topical) for line in each.lines]
    gone = {at for line in known if line.at in used for at in (line.at, *line.beside)}
    out: list[Block] = []
    for at, block in enumerate(blocks):
        if at in lists:
            out.append(lists[at])
        elif at not in gone:
            out.append(told.get(at, block))
    return tuple(out)


def _lists_explained(
    series: Sequence[Series], telling: Sequence[Series], used: set[int]
) -> Iterator[tuple[int, Table]]:
    """The coded tasks whose codes other series explain, each series as a table, by the place of its first line."""
    for tasks in series:
        if not (tasks.is_led or not tasks.is_unique or _is_dotted(tasks)) or not are_tasks(tasks):
            continue
        if any(line.at in used for line in tasks.lines):
            continue
        keys = reasons_among(
            [each for each in telling if each is not tasks and _explains(each, tasks) and not are_tasks(each)]
        )
        if not keys:
            continue
        used.update(line.at for each in (tasks, *keys) for line in each.lines)
        yield tasks.lines[0].at, _table(tasks, keys)


def _is_dotted(tasks: Series) -> bool:
    """Whether the codes of tasks say by themselves what they are for ("A2.1" is the first for the second)."""
    return all("." in code for code in tasks.codes)


def _asked(code: str, key: Series) -> str:
    """Which line of a key a task's code asks for: that of the key's own letters where the code has several, else its number."""
    own = [ref for ref in refs(code) if family(ref) == family(key.codes[0])]
    return number_in(own[0] if own else refs(code)[0])


def _meant_by(code: str, keys: Sequence[Series], key: Series) -> str:
    """The code by which a task asks a key: its own, or that which the line of its own key refers to ("SG1 (answers DS2)")."""
    letters = family(key.codes[0])
    own = next((line for each in keys for line in each.lines if line.code == code), None)
    return own.refers if own is not None and own.refers and family(own.refers) == letters else code


def _explains(key: Series, tasks: Series) -> bool:
    """Whether every code of the tasks is one of the key's, and most of what the key tells is asked for.

    A key whose heading says what it tells may lack lines: not every worry has its goal yet.
    """
    known = {number_in(code) for code in key.codes}
    asked = {_asked(code, key) for code in tasks.codes}
    if key.role and known <= asked:
        return len(known) >= _FEWEST
    return asked <= known and len(known) <= len(asked) + 1 and len(asked) >= _FEWEST


def _table(tasks: Series, keys: Sequence[Series]) -> Table:
    heads = [*(HEADINGS[role] for role in parts_of(keys)), HEADINGS[ACTION], "Who", "By when"]
    words = [{number_in(line.code): line for line in each.lines} for each in keys]
    found = set_off([line.text for line in tasks.lines], surely=True)
    rows: list[list[tuple[str, Place]]] = [[(head, NOWHERE) for head in heads]]
    for line, off in zip(tasks.lines, found, strict=True):
        told = [
            known.get(_asked(_meant_by(line.code, keys, each), each))
            for each, known in zip(keys, words, strict=True)
        ]
        why = [_said(known, line) for known in told]
        rows.append([*why, (off.task, line.place), (off.owner, line.place), (off.due, line.place)])
    cells = tuple(
        Cell((Paragraph(text, place=place),) if text else (), row, column, 1, 1, place)
        for row, line in enumerate(rows)
        for column, (text, place) in enumerate(line)
    )
    return Table(cells, 1)


def _said(known: Coded | None, line: Coded) -> tuple[str, Place]:
    return (known.text, known.place) if known else ("", line.place)
