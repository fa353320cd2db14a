"""Tables of tasks that say only by a code or by the line above them what each task is for, filled in with the words meant.

A column of codes ("W1", "(ii)", "W1/G1", "Worry 2") becomes the needs or goals that another place tells; where the codes mean a
need and a goal at once, a column is added.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planlint.document.model import Cell, Paragraph, Place, Table
from planlint.plan.coded_series import CODE, Coded, Series, family, number_in, plain, refs
from planlint.plan.counted_leads import LedTable
from planlint.plan.explaining import HEADINGS, WHY, are_tasks, parts_of, reasons_among
from planlint.plan.heading_roles import ACTION
from planlint.plan.headings import bare, column_meaning
from planlint.plan.line_ends import Nature, nature_of
from planlint.plan.tables import cell_text
from planlint.plan.topics_tied import topic_key

_FEWEST = 2
_STEM = 4
_LONGEST = 4
_CELL = re.compile(
    rf"{CODE.pattern}(?:\s*[/,+&]\s*{CODE.pattern})*|[A-Z][a-z]+(?: [a-z]+)? (?:\d{{1,2}}|[A-H])"
)


@dataclass(frozen=True, slots=True)
class _Key:
    """A series that tells what codes mean: the part of a row that its words are, and each line by all that may mean it."""

    role: str
    words: Mapping[str, Coded]


def looked_up(table: Table, telling: Sequence[Series], used: set[int]) -> Table:
    """A table with the words meant in its columns of codes; the places of the lines that tell them are added to ``used``."""
    columns: dict[int, list[Cell]] = {}
    for cell in table.cells:
        if cell.row >= table.header_rows:
            columns.setdefault(cell.column, []).append(cell)
    found: dict[int, list[Series]] = {}
    for number, cells in columns.items():
        keys = [each for each in _meant(cells, telling) if not any(each in known for known in found.values())]
        if keys:
            found[number] = keys
    series = [each for keys in found.values() for each in keys]
    if not series or len(series) > len(WHY):
        return table
    roles = dict(zip(map(id, series), parts_of(series), strict=True))
    for each in series:
        used.update(line.at for line in each.lines)
    keyed = {
        number: [_Key(roles[id(each)], _by_code(each)) for each in keys] for number, keys in found.items()
    }
    head = table.header_rows or int(_is_head(columns, keyed))
    told = [new for cell in table.cells for new in _filled(cell, keyed, head, table.width)]
    if head:
        return replace(table, cells=tuple(told))
    heads = _headings_of(columns, {number: keys[0].role for number, keys in keyed.items()})
    heads |= {
        table.width + place: HEADINGS[key.role]
        for keys in keyed.values()
        for place, key in enumerate(keys[1:])
    }
    below = (replace(cell, row=cell.row + 1) for cell in told)
    above = (Cell((Paragraph(name),) if name else (), 0, number, 1, 1) for number, name in heads.items())
    return Table((*above, *below), 1)


def below_leads(
    run: Sequence[LedTable], tables: Mapping[int, Table], telling: Sequence[Series], used: set[int]
) -> Mapping[int, Table]:
    """Tables each below a line that counts what they are for ("Steps for goal 2"), with the need and goal of that number."""
    numbers = {number_in(led.lead.number) for led in run}
    keys = [each for each in telling if len(numbers & set(map(number_in, each.codes))) >= _FEWEST]
    keys = reasons_among(keys)
    if not keys or not all(_has_only_tasks(tables[led.at]) for led in run):
        return {}
    for each in keys:
        used.update(line.at for line in each.lines)
    parts = list(zip(keys, parts_of(keys), strict=True))
    told: dict[int, Table] = {}
    for led in run:
        table = tables[led.at]
        cells = list(table.cells)
        for column, (each, role) in enumerate(parts, start=table.width):
            line = next(
                (line for line in each.lines if number_in(line.code) == number_in(led.lead.number)), None
            )
            cells.append(_cell(HEADINGS[role], 0, column, 1, table.place))
            if line is not None:
                cells.append(_cell(line.text, 1, column, table.height - 1, line.place))
        told[led.at] = replace(table, cells=tuple(cells))
    return told


def _has_only_tasks(table: Table) -> bool:
    """Whether a table has headings, one of them of tasks, and none that asks what the tasks are for."""
    roles = {column_meaning(bare(cell_text(cell))).role for cell in table.cells if not cell.row}
    return ACTION in roles and not roles & set(WHY) and table.height > 1


def _meant(cells: Sequence[Cell], telling: Sequence[Series]) -> list[Series]:
    """The series that the codes of a column mean, one for a need and one for a goal at most; none where it holds no codes."""
    texts = [text for cell in cells if (text := _bare(cell_text(cell)))]
    if len(texts) > _FEWEST and not _is_code(texts[0]) and texts[0] not in texts[1:]:
        texts = texts[1:]
    short = all(len(text.split()) <= _LONGEST for text in texts)
    again = len(set(texts)) < len(texts)
    if len(texts) < _FEWEST or not short or not (again or all(map(_is_code, texts))):
        return []
    # Numbers and names may be anything; where all of them are those of the series, they mean it.
    whole = not all(map(_is_code, texts))
    known = [each for each in telling if _is_meant(each, texts, whole)]
    return reasons_among([each for each in known if not are_tasks(each)])


def _is_meant(series: Series, texts: Sequence[str], whole: bool) -> bool:
    known = _by_code(series).keys()
    hits = [ref for text in texts if (ref := next((ref for ref in _refs(text) if ref in known), ""))]
    return len(set(hits)) >= _FEWEST and (not whole or len(hits) == len(texts))


def _is_code(text: str) -> bool:
    return bool(_CELL.fullmatch(text))


def _by_code(series: Series) -> Mapping[str, Coded]:
    """The lines of a series by their codes, and by the words of its heading with their numbers: "Worry 2" below "Our worries"."""
    told = {line.code: line for line in series.lines}
    words = [] if family(series.codes[0]) else [plain(word) for word in series.heading.split()]
    names = {word for word in words if len(word) >= _STEM}
    if series.is_led:
        names.add("".join(word[:1] for word in words))
    for line in series.lines:
        for name in sorted(names):
            told.setdefault(_stemmed(f"{name}{number_in(line.code)}"), line)
    return told


def _stemmed(code: str) -> str:
    """A code whose letters are a word, by the beginning of the word, which is the same for one and for several."""
    letters = family(code)
    return f"{letters[:_STEM]}{code[len(letters) :]}" if len(letters) >= _STEM else code


def _refs(text: str) -> tuple[str, ...]:
    return (*map(_stemmed, refs(plain(text))), topic_key(text))


def _is_head(columns: Mapping[int, Sequence[Cell]], keyed: Mapping[int, Sequence[_Key]]) -> bool:
    """Whether the first cell above the codes is a heading."""
    return all(bool(text := _bare(cell_text(columns[number][0]))) and not _is_code(text) for number in keyed)


def _filled(cell: Cell, keyed: Mapping[int, Sequence[_Key]], head: int, width: int) -> list[Cell]:
    """A cell with the words that its codes mean, and further cells where they mean a second part."""
    keys = keyed.get(cell.column, ())
    if not keys:
        return [cell]
    told = []
    for place, key in enumerate(keys):
        column = cell.column if not place else width + place - 1
        if cell.row < head:
            blocks: tuple[Paragraph, ...] = (Paragraph(HEADINGS[key.role], place=cell.place),)
        else:
            asked = _refs(_bare(cell_text(cell)))
            line = next((key.words[ref] for ref in asked if ref in key.words), None)
            blocks = (Paragraph(line.text, place=line.place),) if line else ()
        told.append(replace(cell, blocks=blocks, column=column, column_span=1))
    return told


def _headings_of(columns: Mapping[int, Sequence[Cell]], known: Mapping[int, str]) -> dict[int, str]:
    """Headings for a table that has none: the parts told by codes, then who and when by what stands there, and the most words."""
    heads = {number: HEADINGS[role] for number, role in known.items()}
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
        longest = max(said, key=lambda number: sum(map(len, said[number])) / len(said[number]))
        heads[longest] = HEADINGS[ACTION]
    return {number: heads.get(number, "") for number in sorted(columns)}


def _bare(text: str) -> str:
    """A cell's text without the marks of a message that was answered."""
    return text.strip().lstrip("> ").strip()


def _cell(text: str, row: int, column: int, rows: int, place: Place) -> Cell:
    return Cell((Paragraph(text, place=place),), row, column, rows, 1, place)
