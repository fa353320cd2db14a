"""Grids whose cells are parted by tabs or by pipes, as they come out of Word, Excel, mails and wikis.

A cell of several lines comes out of Word as several lines with fewer tabs each, and out of Excel in quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.document.limits import Limits
from planlint.document.model import Table
from planlint.document.text.cells import ITEM, GridCell, Line, table_of

RULE = re.compile(r"[\s|+:=-]*$")
_STROKES = re.compile(r"--|==|[|+]:?[-=]:?[|+]")
_PIPE = re.compile(r"(?<!\\)\|")
_CLOSING = re.compile(r'(?<!")(?:"")*"(?:\t|$)')
_LABELLED = re.compile(r"\s*[^:\t]{1,48}:\t+[^\t]+$")
_MOST_QUOTED_LINES = 60
_MOST_PARAGRAPHS = 12
_MOST_WRAPS = 6
_LONGEST_LABEL = 40

Row = list[list[Line]]
"""The cells of a row, each with its lines."""


@dataclass(slots=True)
class _Rows:
    """Rows as they were found, how many lines they take, and how many of them are a header by a rule below them."""

    rows: list[Row]
    lines: int
    header_rows: int = 0


def find_rows(lines: list[Line], start: int, limits: Limits) -> tuple[Table, int] | None:
    """The grid of tabs or pipes that begins on this line, and how many lines it takes; None where none begins."""
    line = lines[start][1]
    found = _tabbed(lines, start) if "\t" in line else _piped(lines, start) if "|" in line else None
    if found is None:
        return None
    width = max(map(len, found.rows))
    cells = (
        GridCell(row, column, texts[column] if column < len(texts) else [(texts[0][0][0], "")])
        for row, texts in enumerate(found.rows)
        for column in range(width)
    )
    return table_of(cells, lines[start][0], found.header_rows, limits), found.lines


# --- tabs


def _tabbed(lines: list[Line], start: int) -> _Rows | None:
    """Rows of tabs: two at least. The first line has a tab for each edge between its columns."""
    edges = lines[start][1].count("\t")
    first = lines[start][1]
    if ITEM.match(first) or _LABELLED.match(first) or (edges == 1 and not _is_pair(first)):
        return None
    physical = list(_tabbed_lines(lines, start, edges))
    while physical and not any(_texts(physical[-1][0])):
        physical.pop()
    rows = _whole_rows(physical, edges) or _short_rows(physical)
    return _Rows(rows, sum(count for _, count in physical)) if len(rows) > 1 else None


def _is_pair(line: str) -> bool:
    """Whether a line with one tab is a pair of cells, and not an indented or numbered line."""
    left, _, right = line.partition("\t")
    return bool(left.strip() and right.strip()) and len(left) <= _LONGEST_LABEL and not ITEM.match(line)


def _tabbed_lines(lines: list[Line], start: int, edges: int) -> Iterator[tuple[Row, int]]:
    """Each line of the grid as cells, with the number of lines that it takes: more than one where a cell is quoted.

    An empty line ends the grid, unless one stands below its first line already and so between all its rows.
    """
    place = next_tabs = start
    is_spaced = start + 1 < len(lines) and not lines[start + 1][1]
    while place < len(lines) and (is_spaced or lines[place][1]):
        row, count = _split_at_tabs(lines, place)
        tabs, blank = len(row) - 1, not any(_texts(row))
        if tabs == 0 and next_tabs <= place:
            next_tabs = _next_tabs(lines, place, edges)
        if tabs > edges or (tabs == 0 and next_tabs <= place):
            return
        if edges == 1 and tabs == 1 and not blank and not _is_pair(lines[place][1]):
            return
        yield row, count
        place += count


def _next_tabs(lines: list[Line], place: int, edges: int) -> int:
    """Where the next line with tabs stands, if the lines from here to there belong to the grid; -1 if they do not.

    They do where they are not too many, or an empty one between two rows.
    """
    if not lines[place][1].strip():
        follows = place + 1 < len(lines) and lines[place + 1][1].strip()
        return place + 1 if follows and lines[place + 1][1].count("\t") == edges else -1
    for further in range(place + 1, min(place + _MOST_PARAGRAPHS, len(lines))):
        if not lines[further][1].strip():
            break
        if "\t" in lines[further][1]:
            return further if lines[further][1].count("\t") <= edges else -1
    return -1


def _split_at_tabs(lines: list[Line], place: int) -> tuple[Row, int]:
    """The cells of the line here, and of the lines after it as far as a quoted cell goes on in them."""
    number, text = lines[place]
    row: Row = []
    count = 1
    rest: str | None = text
    while rest is not None:
        quoted = _quoted(lines, place + count - 1, rest) if rest.startswith('"') else None
        if quoted is None:
            cell, divider, after = rest.partition("\t")
            row.append([(number, cell.strip())])
            rest = after if divider else None
        else:
            cell_lines, more, rest = quoted
            row.append(cell_lines)
            count += more
            number = lines[place + count - 1][0]
    return row, count


def _quoted(lines: list[Line], place: int, rest: str) -> tuple[list[Line], int, str | None] | None:
    """A cell that Excel put in quotation marks, since it has several lines or marks of its own in it.

    Its lines, how many lines further it ends, and what stands behind it; None for a quotation that somebody typed.
    """
    cell: list[Line] = []
    for more in range(min(_MOST_QUOTED_LINES, len(lines) - place)):
        number, text = lines[place + more]
        piece = rest if more == 0 else text
        closing = _CLOSING.search(piece, 1 if more == 0 else 0)
        end = len(piece) if closing is None else closing.start() + closing[0].count('"') - 1
        words = piece[1 if more == 0 else 0 : end].replace('""', "\0")
        if '"' in words:
            return None
        cell.append((number, words.replace("\0", '"').strip()))
        if closing is not None:
            is_excels = more > 0 or '""' in piece[1:end]
            return (
                (cell, more, piece[closing.end() :] if closing[0].endswith("\t") else None)
                if is_excels
                else None
            )
    return None


def _whole_rows(physical: list[tuple[Row, int]], edges: int) -> list[Row] | None:
    """The rows, where lines with too few tabs are paragraphs of one cell; None where that does not come out even."""
    rows: list[Row] = []
    is_whole = True
    has_parts = len(physical) > 1 and len(physical[1][0]) == 1 and any(_texts(physical[1][0]))
    for row, _ in physical:
        tabs = len(row) - 1
        if not any(_texts(row)) and is_whole:
            continue
        if not is_whole:
            last = rows[-1]
            if len(last) - 1 + tabs > edges:
                return None
            last[-1] = last[-1] + row[0]
            last += row[1:]
            is_whole = len(last) - 1 == edges
        elif tabs == 0 and rows and not _begins_part(rows[-1], row[0][0][1], has_parts):
            rows[-1][-1] = rows[-1][-1] + row[0]
        else:
            rows.append(list(row))
            is_whole = tabs in (0, edges)
    return rows if is_whole else None


def _short_rows(physical: list[tuple[Row, int]]) -> list[Row]:
    """The rows, where a line with too few tabs has lost those of its empty cells, as some editors do."""
    rows: list[Row] = []
    for row, _ in physical:
        text = row[0][0][1]
        if len(row) == 1 and rows and text[:1].islower():
            rows[-1][-1] = rows[-1][-1] + row[0]
        elif any(_texts(row)):
            rows.append(list(row))
    return rows


def _begins_part(row: Row, text: str, has_parts: bool) -> bool:
    """Whether a line without tabs names the part of the grid that follows, and is no paragraph of the row's last cell.

    A grid ``has_parts`` where such a line stands below the header already.
    """
    if (
        has_parts
        and len(text) <= _LONGEST_LABEL
        and text[:1].isupper()
        and not text.endswith((".", ",", ";"))
    ):
        return True
    return len(row) == 1 or not any(words for _, words in row[-1]) or text.isupper() or text.endswith(":")


def _texts(row: Row) -> Iterator[str]:
    return (text for cell in row for _, text in cell)


# --- pipes


def _piped(lines: list[Line], start: int) -> _Rows | None:
    """Rows of pipes: two at least, each with as many; a rule below the first makes it a header."""
    is_framed = lines[start][1].strip().startswith("|")
    edges = len(_cells(lines[start][1], is_framed)) - 1
    if edges < 1:
        return None
    groups: list[list[Row]] = [[]]
    place = start
    while place < len(lines):
        text, count = _unwrapped(lines, place) if is_framed else (lines[place][1], 1)
        cells = _cells(text, is_framed)
        if RULE.match(text) and _STROKES.search(text):
            groups.append([])
        elif len(cells) - 1 == edges or (is_framed and _is_framed_row(text) and len(cells) <= edges):
            groups[-1].append([[(lines[place][0], cell)] for cell in cells])
        else:
            break
        place += count
    groups = [group for group in groups if group]
    rows = _grouped(groups)
    if len(rows) < 2 or not (edges > 1 or is_framed or len(groups) > 1 or len(rows) > 2):
        return None
    is_header = len(groups) == 2 and len(groups[0]) == 1
    return _Rows(rows, place - start, 1 if is_header else 0)


def _is_framed_row(text: str) -> bool:
    return text.strip().startswith("|") and text.strip().endswith("|")


def _unwrapped(lines: list[Line], place: int) -> tuple[str, int]:
    """A framed line, and what a mail program put on the next lines because it was long."""
    text = lines[place][1]
    if not text.strip().startswith("|") or text.rstrip().endswith("|"):
        return text, 1
    for count in range(1, min(_MOST_WRAPS, len(lines) - place)):
        more = lines[place + count][1].strip()
        if not more or more.startswith("|"):
            break
        text = f"{text.rstrip()} {more}"
        if more.endswith("|"):
            return text, count + 1
    return lines[place][1], 1


def _cells(line: str, is_framed: bool) -> list[str]:
    text = line.strip() if is_framed else line
    if is_framed and len(text) > 1 and text.startswith("|"):
        text = text[1:]
        text = text[:-1] if text.endswith("|") and not text.endswith("\\|") else text
    return [cell.strip().replace("\\|", "|") for cell in _PIPE.split(text)]


def _grouped(groups: list[list[Row]]) -> list[Row]:
    """Rows are lines, except where rules part each of them from the next: then they may have several lines."""
    if len(groups) < 3:
        return [row for group in groups for row in group]
    rows: list[Row] = []
    for group in groups:
        width = max(map(len, group))
        rows.append(
            [[line for row in group if column < len(row) for line in row[column]] for column in range(width)]
        )
    return rows
