"""Needs, goals and tasks that are told apart and tied by codes, set out as one table with a line for each task.

"W1" in a column whose worries stand in a key below the table, "[2]" before each task whose goal is the second of a list above:
whoever reads such a form looks the code up. A column of codes gets the words that they stand for; a list of coded tasks becomes
a table with the words of every series that explains its codes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from planlint.document.model import NOWHERE, Block, Cell, Paragraph, Place, Table
from planlint.language.tasks.verdicts import plain_shares
from planlint.plan.coded_series import CODE, Coded, Series, family, plain, refs, series_in
from planlint.plan.headings import ACTION, NEED, OUTCOME
from planlint.plan.line_ends import Nature, nature_of
from planlint.plan.tables import cell_text
from planlint.plan.tails import set_off

_FEWEST = 2
_HEADINGS = {NEED: "Need", OUTCOME: "Outcome", ACTION: "Action"}
_WHY = (NEED, OUTCOME)
_ACTS = 0.42


@dataclass(frozen=True, slots=True)
class _Key:
    """A series that tells what codes mean, with the part of a row that its words are."""

    role: str
    words: Mapping[str, Coded]


def codes_looked_up(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the words of a key in the place of its codes; as they are where no code is explained elsewhere."""
    series = series_in(blocks)
    defining = [each for each in series if each.is_unique]
    if not defining:
        return tuple(blocks)
    used: set[int] = set()
    told = {
        at: _explained(block, defining, used) for at, block in enumerate(blocks) if isinstance(block, Table)
    }
    lists = dict(_lists_explained(series, defining, used))
    gone = {line.at for each in series for line in each.lines if line.at in used}
    out: list[Block] = []
    for at, block in enumerate(blocks):
        if at in lists:
            out.append(lists[at])
        elif at not in gone:
            out.append(told.get(at, block))
    return tuple(out)


def _explained(table: Table, defining: Sequence[Series], used: set[int]) -> Table:
    """A table whose columns of codes hold what a key outside it says they mean."""
    columns: dict[int, list[Cell]] = {}
    for cell in table.cells:
        if cell.row >= table.header_rows:
            columns.setdefault(cell.column, []).append(cell)
    found: dict[int, Series] = {}
    for number, cells in columns.items():
        codes = [_bare(cell_text(cell)) for cell in cells if cell_text(cell)]
        if len(codes) < _FEWEST or not all(map(CODE.fullmatch, codes)):
            continue
        for each in defining:
            known = set(each.codes) & set(map(plain, codes))
            if len(known) >= _FEWEST and each not in found.values():
                found[number] = each
    if not found:
        return table
    roles = _roles(list(found.values()))
    for each in found.values():
        used.update(line.at for line in each.lines)
    by_column = {
        number: _Key(role, {line.code: line for line in each.lines})
        for (number, each), role in zip(found.items(), roles, strict=True)
    }
    told = tuple(_looked_up(cell, by_column, table.header_rows) for cell in table.cells)
    if table.header_rows:
        return replace(table, cells=told)
    heads = _headings_of(columns, {number: key.role for number, key in by_column.items()})
    below = (replace(cell, row=cell.row + 1) for cell in told)
    above = (Cell((Paragraph(head),) if head else (), 0, number, 1, 1) for number, head in heads.items())
    return Table((*above, *below), 1)


def _headings_of(columns: Mapping[int, Sequence[Cell]], known: Mapping[int, str]) -> Mapping[int, str]:
    """Headings for a table that has none: the parts told by codes, then who and when by what stands there, and the most words."""
    heads = {number: _HEADINGS[role] for number, role in known.items()}
    free = {
        number: [_bare(cell_text(cell)) for cell in cells if cell_text(cell)]
        for number, cells in columns.items()
        if number not in known
    }
    said = {number: texts for number, texts in free.items() if texts and not all(map(CODE.fullmatch, texts))}
    for nature, head in ((Nature.WHEN, "By when"), (Nature.WHO, "Who")):
        share = {
            number: [nature_of(text) for text in texts].count(nature) / len(texts)
            for number, texts in said.items()
        }
        best = max(share, key=lambda number: share[number], default=None)
        if best is not None and 2 * share[best] > 1:
            heads[best] = head
            del said[best]
    if said:
        heads[max(said, key=lambda number: sum(map(len, said[number])) / len(said[number]))] = _HEADINGS[
            ACTION
        ]
    return {number: heads.get(number, "") for number in sorted(columns)}


def _looked_up(cell: Cell, keys: Mapping[int, _Key], header_rows: int) -> Cell:
    key = keys.get(cell.column)
    if key is None:
        return cell
    if cell.row < header_rows:
        return replace(cell, blocks=(Paragraph(_HEADINGS[key.role], place=cell.place),))
    line = key.words.get(plain(_bare(cell_text(cell))))
    return replace(cell, blocks=(Paragraph(line.text, place=line.place),) if line else ())


def _bare(text: str) -> str:
    """A cell's text without the marks of a message that was answered."""
    return text.strip().lstrip("> ").strip()


def _lists_explained(
    series: Sequence[Series], defining: Sequence[Series], used: set[int]
) -> Iterator[tuple[int, Table]]:
    """The coded tasks whose codes other series explain, each series as a table, by the place of its first line."""
    for tasks in series:
        if (tasks.is_unique and not _is_dotted(tasks)) or not _are_tasks(tasks):
            continue
        if any(line.at in used for line in tasks.lines):
            continue
        keys = [
            each for each in defining if each is not tasks and _explains(each, tasks) and not _are_tasks(each)
        ][-len(_WHY) :]
        if not keys:
            continue
        roles = _roles(keys)
        used.update(line.at for each in (tasks, *keys) for line in each.lines)
        yield (
            tasks.lines[0].at,
            _table(
                tasks,
                [
                    (each, _Key(role, {_number(line.code): line for line in each.lines}))
                    for each, role in zip(keys, roles, strict=True)
                ],
            ),
        )


def _is_dotted(tasks: Series) -> bool:
    """Whether the codes of tasks say by themselves what they are for ("A2.1" is the first for the second)."""
    return all("." in code for code in tasks.codes)


def _are_tasks(series: Series) -> bool:
    """Whether most of what a series says is to be done."""
    found = set_off([line.text for line in series.lines])
    acting = sum(plain_shares(each.task or "-", "parts")[ACTION] for each in found)
    shared_out = sum(bool(each.owner or each.due) for each in found)
    return 2 * shared_out > len(found) or acting >= _ACTS * len(found)


def _asked(code: str, key: Series) -> str:
    """Which line of a key a task's code asks for: that of the key's own letters where the code has several, else its number."""
    own = [ref for ref in refs(code) if family(ref) == family(key.codes[0])]
    return _number(own[0] if own else refs(code)[0])


def _number(code: str) -> str:
    match = re.search(r"\d+|[A-Z]$", code)
    return match[0] if match else code


def _explains(key: Series, tasks: Series) -> bool:
    """Whether every code of the tasks is one of the key's, and most of what the key tells is asked for."""
    known, asked = {_number(code) for code in key.codes}, {_asked(code, key) for code in tasks.codes}
    return asked <= known and len(known) <= len(asked) + 1 and len(asked) >= _FEWEST


def _roles(keys: Sequence[Series]) -> list[str]:
    """The part of a row that each series tells: as its heading says, else by the vote of its words; no two the same."""
    named = [each.role for each in keys]
    free = [part for part in _WHY if part not in named]
    votes = [_votes(each) for each in keys]
    if len(keys) == len(_WHY) and len(set(named)) < len(_WHY):
        first, second = votes
        straight = first[NEED] + second[OUTCOME] >= first[OUTCOME] + second[NEED]
        if len(free) == len(_WHY) or len(set(named)) == 1:
            return list(_WHY if straight else _WHY[::-1])
        return [role or free[0] for role in named]
    return [role or max(_WHY, key=lambda part: vote[part]) for role, vote in zip(named, votes, strict=True)]


def _votes(series: Series) -> Mapping[str, float]:
    shares = [plain_shares(line.text, "parts") for line in series.lines]
    return {part: sum(share[part] for share in shares) / len(shares) for part in _WHY}


def _table(tasks: Series, keys: Sequence[tuple[Series, _Key]]) -> Table:
    heads = [*(_HEADINGS[key.role] for _, key in keys), "Action", "Who", "By when"]
    found = set_off([line.text for line in tasks.lines], surely=True)
    rows: list[list[tuple[str, Place]]] = [[(head, NOWHERE) for head in heads]]
    for line, off in zip(tasks.lines, found, strict=True):
        told = [key.words.get(_asked(line.code, each)) for each, key in keys]
        why = [(known.text, known.place) if known else ("", line.place) for known in told]
        rows.append([*why, (off.task, line.place), (off.owner, line.place), (off.due, line.place)])
    cells = tuple(
        Cell((Paragraph(text, place=place),) if text else (), row, column, 1, 1, place)
        for row, line in enumerate(rows)
        for column, (text, place) in enumerate(line)
    )
    return Table(cells, 1)
