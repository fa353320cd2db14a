"""Tables that go on over a page joined to one: heading rows shown again dropped, rows that a page parts made whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.document.pdf.drafts import DraftCell, DraftTable
from planlint.document.pdf.paragraphs import (
    MARKER,
    Measure,
    fits_behind,
    goes_on_as_date,
    is_left_hanging,
    is_sentence_end,
)

_SAME_EDGE = 3.5
_MOST_HEADING_ROWS = 4
_FEW_WORDS = 4
_NUMBER = re.compile(r"\d{1,3}")
_GOES_ON, _MAY_GO_ON, _UNSURE, _BEGINS = range(4)


def join_over_page(table: DraftTable, more: DraftTable, carried: bool) -> bool:
    """Adds the part of a table that stands on the next page, if it is one. Tells whether it was.

    ``carried`` tells that the part was found as what goes on in the columns of this table.
    """
    if more.page != table.pages[-1] + 1 or table.ruled != more.ruled:
        return False
    columns = list(range(more.width + 1)) if carried else _matched(table.edges, more.edges)
    repeated = _repeated_rows(table, more)
    if columns is None and _is_finer(table, more):
        columns = list(range(more.width + 1))
    if columns is None or (not repeated and not carried and _is_headed_anew(table, more)):
        return False
    if repeated and len(repeated) == more.height:
        return False
    _renumber(more, columns, len(repeated))
    table.header_rows = max(table.header_rows, len(repeated))
    shift = table.height
    if _is_split_row(table, more):
        _join_row(table, more)
        more.cells = [cell for cell in more.cells if cell.row > 0]
        shift -= 1
    else:
        _lengthen(table, more)
    for cell in more.cells:
        cell.row += shift
    table.cells += more.cells
    table.pages.append(more.page)
    return True


def _matched(edges: Sequence[float], more: Sequence[float]) -> list[int] | None:
    """For each edge of the second part its place among those of the first; None where one has no match."""
    if (
        len(more) > len(edges)
        or abs(edges[0] - more[0]) > _SAME_EDGE
        or abs(edges[-1] - more[-1]) > _SAME_EDGE
    ):
        return None
    found = []
    for edge in more:
        nearest = min(range(len(edges)), key=lambda place: abs(edges[place] - edge))
        if abs(edges[nearest] - edge) > _SAME_EDGE or nearest in found:
            return None
        found.append(nearest)
    return found


def _is_finer(table: DraftTable, more: DraftTable) -> bool:
    """Whether the second part goes on with a row that a page parts and has columns below it that the first part lacks.

    The first part gets the columns too then.
    """
    places = _matched(more.edges, table.edges)
    if places is None:
        return False
    cells = [
        replace(
            cell,
            column=places[cell.column],
            column_span=places[cell.column + cell.column_span] - places[cell.column],
        )
        for cell in table.cells
    ]
    finer = replace(table, cells=cells, edges=more.edges)
    above, below = (
        {(cell.column, cell.column_span) for cell in row}
        for row in (finer.row(finer.height - 1), more.row(0))
    )
    if above != below or not _is_split_row(finer, more):
        return False
    table.cells, table.edges = cells, more.edges
    return True


def _repeated_rows(table: DraftTable, more: DraftTable) -> list[int]:
    """The rows with which the second part shows the heading of the first again."""
    found: list[int] = []
    for row in range(min(_MOST_HEADING_ROWS, table.height, more.height)):
        texts = [text for text in table.row_texts(row) if text]
        again = [text for text in more.row_texts(row) if text]
        if not texts or texts != again or (row and not _is_bold(table.row(row))):
            break
        found.append(row)
    while found and any(cell.row + cell.row_span > len(found) for cell in more.cells if cell.row in found):
        found.pop()
    return found


def _is_headed_anew(table: DraftTable, more: DraftTable) -> bool:
    """Whether the second part begins with a heading row of its own, as the first does, or with a title above the same one."""
    if _is_bold(table.row(0)) and _is_bold(more.row(0)) and more.height > 1:
        return True
    if not (_is_title(table) and _is_title(more)) or table.row_texts(0) == more.row_texts(0):
        return False
    for row in range(1, min(_MOST_HEADING_ROWS, table.height, more.height)):
        heads = table.row_texts(row)
        if len(heads) > 1 and all(heads) and heads == more.row_texts(row):
            return _count_of(table, heads) == 1
    return False


def _count_of(table: DraftTable, heads: Sequence[str]) -> int:
    """How many rows of a table have these texts."""
    rows: dict[int, list[DraftCell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell)
    return sum(
        [cell.text for cell in sorted(cells, key=lambda cell: cell.column)] == heads
        for cells in rows.values()
    )


def _is_title(table: DraftTable) -> bool:
    """Whether a table begins with a row of one cell."""
    cells = table.row(0)
    return len(cells) == 1 and cells[0].column_span == table.width and not cells[0].is_empty


def _is_bold(cells: Sequence[DraftCell]) -> bool:
    filled = [cell for cell in cells if cell.lines]
    return len(filled) > 1 and all(line.bold for cell in filled for line in cell.lines)


def _renumber(more: DraftTable, columns: Sequence[int], heading: int) -> None:
    more.cells = [cell for cell in more.cells if cell.row >= heading]
    for cell in more.cells:
        end = columns[cell.column + cell.column_span]
        cell.column = columns[cell.column]
        cell.column_span = end - cell.column
        cell.row -= heading


def _pairs(table: DraftTable, more: DraftTable) -> list[tuple[DraftCell | None, DraftCell]]:
    """The cells of the first row of the second part, each with the last cell above it."""
    last = table.height - 1
    above = {cell.column: cell for cell in table.cells if cell.row + cell.row_span - 1 == last}
    return [(above.get(cell.column), cell) for cell in more.row(0)]


def _is_split_row(table: DraftTable, more: DraftTable) -> bool:
    """Whether the first row of the second part is the rest of the last row of the first.

    Evidence for it is a text that goes on in mid-sentence, or a row in which hardly a cell has words; a cell that begins
    to have words only now, or plainly begins anew, is evidence against it. Cells merged over several rows go on over a
    page whether their row does or not.
    """
    if more.height < 1 or table.height - 1 < table.header_rows:
        return False
    pairs = [(upper, cell) for upper, cell in _pairs(table, more) if not cell.is_empty]
    own = [pair for pair in pairs if pair[1].row_span == 1 and (pair[0] is None or pair[0].row_span == 1)]
    pairs = own or pairs
    held = [(upper, cell) for upper, cell in pairs if upper is not None and not upper.is_empty]
    signs = [_goes_on(upper, cell) for upper, cell in held]
    if len(held) < len(pairs):
        return signs.count(_GOES_ON) > max(1, len(pairs) - signs.count(_GOES_ON))
    if not pairs:
        return False
    if _GOES_ON in signs:
        return 2 * signs.count(_GOES_ON) > signs.count(_BEGINS)
    first = more.row(0)[0]
    filled = sum(upper is not None and not upper.is_empty for upper, _ in _pairs(table, more))
    sparse = first.is_empty and 2 * len(pairs) <= filled and table.height > 1 and _BEGINS not in signs
    return sparse and (len(pairs) == 1 or _MAY_GO_ON in signs)


def _goes_on(upper: DraftCell, cell: DraftCell) -> int:
    """Whether a text goes on from the cell above, begins anew, or what speaks for either."""
    if not upper.lines or not cell.lines:
        same = upper.tables and cell.tables and _matched(upper.tables[-1].edges, cell.tables[0].edges)
        return _GOES_ON if same else _UNSURE
    above, line = upper.lines[-1], cell.lines[0]
    text = line.text
    ended = is_sentence_end(above.text)
    if marker := MARKER.match(text):
        return _numbered(upper, marker["marker"])
    padding = max(min(one.left for one in upper.lines) - upper.area.left, 1.0)
    fits = fits_behind(above, line, Measure(upper.area.left + padding, upper.area.right - padding))
    if not fits and (is_left_hanging(above.text) or goes_on_as_date(above.text, text)):
        return _GOES_ON
    if text[:1].islower():
        whole = above.text[-1:].isdigit() and len(upper.text.split()) < _FEW_WORDS
        return _UNSURE if ended or fits or whole else _GOES_ON
    if fits:
        return _UNSURE if ended else _BEGINS
    return _UNSURE if ended else _MAY_GO_ON


def _numbered(upper: DraftCell, marker: str) -> int:
    """Whether an item may go on with the list of the cell above: its number is the next one."""
    number = _NUMBER.search(marker)
    if number is None:
        return _UNSURE
    before = [int(found[0]) for line in upper.lines if (found := _NUMBER.match(line.text))]
    if before and int(number[0]) == before[-1] + 1:
        return _MAY_GO_ON
    return _BEGINS if int(number[0]) == 1 else _UNSURE


def _join_row(table: DraftTable, more: DraftTable) -> None:
    for upper, cell in _pairs(table, more):
        if upper is not None:
            upper.lines += cell.lines
            upper.tables += _not_joined(upper, cell)
            upper.row_span += cell.row_span - 1


def _not_joined(upper: DraftCell, cell: DraftCell) -> list[DraftTable]:
    """The tables of the rest of a cell, but for one that goes on from the last table in it and was joined to that."""
    joined = upper.tables and cell.tables and join_over_page(upper.tables[-1], cell.tables[0], carried=False)
    return cell.tables[1:] if joined else cell.tables


def _lengthen(table: DraftTable, more: DraftTable) -> None:
    """A cell merged over several rows goes on over the page where the cell below it is empty or goes on in mid-sentence."""
    for upper, cell in _pairs(table, more):
        if upper is None or upper.is_empty or max(upper.row_span, cell.row_span) == 1:
            continue
        if cell.is_empty or (upper.lines and cell.lines and _goes_on(upper, cell) == _GOES_ON):
            upper.lines += cell.lines
            upper.tables += _not_joined(upper, cell)
            upper.row_span += cell.row_span
            more.cells.remove(cell)
