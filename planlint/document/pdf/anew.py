"""Where a text in a cell begins anew though the line above it is full: by its words, and by the cells beside it.

A narrow cell gives no other sign of it. Which lines follow a line that has room left is told by ``pdf_paragraphs``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from planlint.document.pdf.drafts import DraftCell, DraftTable
from planlint.document.pdf.paragraphs import MARKER, Measure, Style, fits_behind, is_sentence_end, pieces_of
from planlint.document.pdf.words import Line

_OPENERS = frozenset(
    "the a an this that these those he she they we it his her their our my to from by at in on with if when where how"
    " what who for until before after each every all no not as and or".split()
)
_LED_ON = frozenset(
    "a an the of and or with for from than as at into until whose his her their my our your this that these those every"
    " in on by to up since before after during about under over near mr mrs ms miss dr is are was were be been has have had will can not if but so who which where when then & –".split()
)
_CLOSED = (")", "]")
_DATE = re.compile(r"(?:(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}(?:[./-]\d\d)?)$")
_DAY_OR_MONTH = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|fri|sat|sun|christmas|easter)"
    r"(?:day|nesday|rsday|urday|uary|ruary|ch|il|ust|tember|ober|ember)?\b",
    re.IGNORECASE,
)
_SAME_SIZE = 0.12
_MANY = 3
_MOST_LINES = 150


def begun_anew(table: DraftTable, measure_of: Callable[[DraftCell], Measure], style: Style) -> frozenset[int]:
    """The identities of lines in the cells of a table with which a text begins anew, though nothing but its words tells."""
    found: set[int] = set()
    open_: dict[int, list[Line]] = {}
    for cell in table.cells:
        measure = measure_of(cell)
        open_[id(cell)] = []
        if len(cell.lines) > _MOST_LINES:
            continue
        for above, line in pairwise(cell.lines):
            if not _may_begin(above, line, measure):
                continue
            if _says_so(above, line, style) or _closes_alike(cell.lines, above, line, measure):
                found.add(id(line))
            elif not _may_part_name(above, line) and (cell.column or not is_sentence_end(above.text)):
                open_[id(cell)].append(line)
    counts = {
        id(cell): pieces_of(cell.lines, measure_of(cell), style, found) for cell in table.cells if cell.lines
    }
    for cells in _beside(table):
        found |= _agreed(cells, counts, open_, style)
    return frozenset(found)


def _may_begin(above: Line, line: Line, measure: Measure) -> bool:
    """Whether a text may begin with a line that nothing but its words would tell from the rest of the text above."""
    if MARKER.match(line.text) or abs(line.size - above.size) > _SAME_SIZE * above.size:
        return False
    last = above.words[-1].text
    dated = bool(_DATE.search(above.text))
    if last.lower() in _LED_ON or not (last[-1].isalpha() or dated or last[-1] in ".;)]"):
        return False
    if fits_behind(above, line, measure) or _DAY_OR_MONTH.match(line.text):
        return False
    if line.text[:1].islower():
        return dated or last[-1] in _CLOSED
    return line.text[:1].isupper()


def _says_so(above: Line, line: Line, style: Style) -> bool:
    """Whether a word with a capital letter, in mid-sentence, is no name: the document has it without one, or any would."""
    if is_sentence_end(above.text) or not line.text[:1].isupper():
        return False
    if _DATE.search(above.text):
        return True
    word = _bare(line.words[0].text)
    if word in style.names or len(word) < 2 or not word[1:].islower():
        return False
    named = _bare(above.words[-1].text)[:1].isupper() and above.text[-1] not in _CLOSED
    if word.lower() in _OPENERS:
        return True
    return word.lower() in style.lowered and word not in style.titled and not named


def _bare(text: str) -> str:
    return text.strip(".,;:!?()'\"“”‘’")


def _closes_alike(lines: Sequence[Line], above: Line, line: Line, measure: Measure) -> bool:
    """Whether the text above ends in a bracket as other texts of the cell do."""
    sign = above.text[-1:]
    if sign not in _CLOSED or not line.text[:1].isupper() or not lines[-1].text.rstrip(".").endswith(sign):
        return False
    return any(one.text.endswith(sign) and fits_behind(one, other, measure) for one, other in pairwise(lines))


def _beside(table: DraftTable) -> Iterator[list[DraftCell]]:
    """The cells that tell how many texts stand in each other: those of a row; of labelled lines, two below each other."""
    rows: dict[int, list[DraftCell]] = {}
    for cell in table.cells:
        if cell.lines:
            rows.setdefault(cell.row, []).append(cell)
    if table.width > 2:
        yield from (cells for cells in rows.values() if len(cells) > 1)
        return
    values = [cell for row in sorted(rows) for cell in rows[row] if cell.column == 1]
    yield from ([one, other] for one, other in pairwise(values))


def _agreed(
    cells: Iterable[DraftCell], counts: dict[int, int], open_: dict[int, list[Line]], style: Style
) -> set[int]:
    """Lines that begin texts because then a cell holds as many of them as cells beside it."""
    found: set[int] = set()
    cells = list(cells)
    alike = Counter(
        counts[id(cell)] + len(open_[id(cell)])
        for cell in cells
        if open_[id(cell)]
        and all(_is_fresh(cell, line, style) or _is_closed_above(cell, line) for line in open_[id(cell)])
    )
    for cell in cells:
        together = counts[id(cell)] + len(open_[id(cell)])
        if open_[id(cell)] and alike[together] >= _MANY:
            found |= {id(line) for line in open_[id(cell)]}
            counts[id(cell)] = together
    for _ in range(2):
        for cell in cells:
            others = [counts[id(other)] for other in cells if other is not cell and counts[id(other)] > 1]
            lines = [line for line in open_[id(cell)] if id(line) not in found]
            if not others:
                continue
            wanted = max(set(others), key=lambda count: (others.count(count), -count))
            if counts[id(cell)] < wanted == len(cell.lines) and _is_line_by_line(cell.lines):
                found |= {id(line) for line in cell.lines[1:]}
                counts[id(cell)] = wanted
                continue
            if not lines:
                continue
            missing = wanted - counts[id(cell)]
            sure = [line for line in lines if _is_fresh(cell, line, style)]
            closed = [line for line in lines if _is_closed_above(cell, line)]
            certain = others.count(wanted) > 1 or len(closed) == missing
            chosen = sure if len(sure) == missing else lines if len(lines) == missing and certain else []
            if chosen:
                found |= {id(line) for line in chosen}
                counts[id(cell)] = wanted
    return found


def _is_line_by_line(lines: Sequence[Line]) -> bool:
    """Whether each line can be a text of its own, and none plainly goes on from the line above."""
    return all(
        above.words[-1].text.lower() not in _LED_ON
        and above.text[-1] not in ",-/("
        and not _may_part_name(above, line)
        and (len(lines) > 2 or not line.text[:1].islower())
        for above, line in pairwise(lines)
    )


def _above(cell: DraftCell, line: Line) -> Line:
    return cell.lines[next(place for place, one in enumerate(cell.lines) if one is line) - 1]


def _is_fresh(cell: DraftCell, line: Line, style: Style) -> bool:
    """Whether a line begins with a capital letter in mid-sentence, and with no name that the document has elsewhere."""
    above = _above(cell, line)
    if not line.text[:1].isupper() or is_sentence_end(above.text):
        return False
    return _bare(line.words[0].text) not in style.names and not _bare(above.words[-1].text)[:1].isupper()


def _is_closed_above(cell: DraftCell, line: Line) -> bool:
    """Whether the text above ends with a date or a bracket, or one full name stands above another."""
    above = _above(cell, line)
    if _DATE.search(above.text) or above.text[-1] in _CLOSED:
        return True
    names = above.words[-2:] + line.words[:2]
    return len(names) == 4 and all(word.text[:1].isupper() for word in names)


def _may_part_name(above: Line, line: Line) -> bool:
    """Whether a name might go on over the end of a line: a word with a capital letter on either side of it, one alone."""
    if above.text[-1] in _CLOSED:
        return False
    return _bare(above.words[-1].text)[:1].isupper() and (len(above.words) < 2 or len(line.words) < 2)
