"""Plain text as a document: headings, paragraphs, lists and pasted grids, guessed from how lines look.

What the words mean is never asked here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from planlint.document.characters import plain
from planlint.document.limits import DEFAULTS, Limits
from planlint.document.model import Block, Cell, Document, Heading, ListItem, Paragraph, Place, Table

_ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?P<marker>[-*+•·▪◦‣●○–—]|o(?=\t)|\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+\.?(?=\s+[A-Z])"
    r"|\(\d{1,3}\)|[a-z][.)]|\([a-z]{1,4}\)|[ivx]{2,4}[.)])[ \t]+(?P<text>\S.*)"
)
_BULLETS = frozenset("-*+•·▪◦‣●○–—o")
_UNDERLINE = re.compile(r"[ \t]*(={3,}|-{3,}|_{3,}|\*{3,}|~{3,})[ \t]*$")
_RULE = re.compile(r"[\s|+:=-]*$")
_LABEL = re.compile(r"[A-Z][^:\n]{1,48}:[ \t]+\S")
_LONGEST_HEADING = 60
_MOST_WORDS_BEFORE_COLON = 8
_WRAPPED_FROM = 55
_TAB = 4

Line = tuple[int, str]


def read_text(text: str, source: str, limits: Limits = DEFAULTS) -> Document:
    """Reads plain text; any text can be read. Lines that were only wrapped are joined by a space."""
    lines = [(number, line.rstrip(" ")) for number, line in enumerate(plain(text).split("\n"), start=1)]
    return Document(source, "text", tuple(_blocks(lines)))


def _blocks(lines: list[Line]) -> Iterator[Block]:
    place = 0
    while place < len(lines):
        number, line = lines[place]
        fresh = place == 0 or not lines[place - 1][1].strip()
        if _RULE.match(line) or _UNDERLINE.match(line):
            place += 1
        elif rows := _grid(lines, place):
            yield _table(lines[place : place + rows])
            place += rows
        elif heading := _heading(lines, place, fresh):
            yield heading
            place += 1
        elif item := _ITEM.match(line):
            end = _end_of_item(lines, place, item)
            yield _item(item, lines[place:end], _line(number))
            place = end
        else:
            end = _end_of_paragraph(lines, place)
            yield Paragraph(_joined(lines[place:end]), place=_line(number))
            place = end


def _line(number: int) -> Place:
    return Place(f"line {number}", (number,))


def _heading(lines: list[Line], place: int, fresh: bool) -> Heading | None:
    """Underlined lines, short lines in capitals, short lines that stand first and end in a colon."""
    number, line = lines[place]
    text = line.strip()
    if len(text) > _LONGEST_HEADING:
        return None
    after = lines[place + 1][1] if place + 1 < len(lines) else ""
    if _UNDERLINE.match(after) and not _ITEM.match(line):
        return Heading(text.rstrip(":").rstrip(), 1 if "=" in after else 2, _line(number))
    letters = [letter for letter in text if letter.isalpha()]
    if fresh and len(letters) >= 4 and text.isupper() and not text.endswith((".", ",", ";")):
        return Heading(text.rstrip(":").rstrip(), 2, _line(number))
    short = len(text.split()) <= _MOST_WORDS_BEFORE_COLON
    if fresh and text.endswith(":") and letters and short and not _ITEM.match(line):
        return Heading(text.rstrip(":").rstrip(), 3, _line(number))
    return None


def _grid(lines: list[Line], place: int) -> int:
    """How many lines from here make a pasted grid: two at least, each with as many tabs or pipes.

    Editors cut the tabs of empty cells off the end of a line, so a later line may have fewer.
    """
    for divider in ("\t", "|"):
        count = _dividers(lines[place][1], divider)
        end = place
        while count >= 2 and end < len(lines) and _is_row(lines[end][1], divider, count):
            end += 1
        if sum(not _RULE.match(line) for _, line in lines[place:end]) >= 2:
            return end - place
    return 0


def _is_row(line: str, divider: str, count: int) -> bool:
    if divider == "|":
        return bool(line.strip()) and (_dividers(line, divider) == count or bool(_RULE.match(line)))
    return bool(line.strip()) and 1 <= _dividers(line, divider) <= count


def _dividers(line: str, divider: str) -> int:
    return len(_cells(line, divider)) - 1 if divider == "|" else line.count("\t")


def _cells(line: str, divider: str) -> list[str]:
    if divider == "|":
        line = line.strip()
        if len(line) > 1 and line.startswith("|") and line.endswith("|"):
            line = line[1:-1]
    return [cell.strip() for cell in line.split(divider)]


def _table(lines: list[Line]) -> Table:
    divider = "\t" if _dividers(lines[0][1], "\t") >= 2 else "|"
    width = _dividers(lines[0][1], divider) + 1
    cells: list[Cell] = []
    rows = [(number, line) for number, line in lines if not _RULE.match(line)]
    for row, (number, line) in enumerate(rows):
        place = _line(number)
        texts = _cells(line, divider)
        for column, text in enumerate(texts + [""] * (width - len(texts))):
            blocks = (Paragraph(text, place=place),) if text else ()
            cells.append(Cell(blocks, row, column, place=place))
    return Table(tuple(cells), place=_line(lines[0][0]))


def _begins_anew(line: str) -> bool:
    return bool(
        _RULE.match(line) or _ITEM.match(line) or _LABEL.match(line.strip()) or _UNDERLINE.match(line)
    )


def _end_of_paragraph(lines: list[Line], place: int) -> int:
    end = place + 1
    while end < len(lines) and not _begins_anew(lines[end][1]) and not _grid(lines, end):
        end += 1
    return end


def _end_of_item(lines: list[Line], place: int, item: re.Match[str]) -> int:
    """An item goes on in lines indented further than its marker, or wrapped under a long line."""
    end = place + 1
    while end < len(lines) and not _begins_anew(lines[end][1]):
        line = lines[end][1]
        indented = _indent(line) > _indent(item["indent"] + ".")
        if not indented and len(lines[end - 1][1]) < _WRAPPED_FROM:
            break
        end += 1
    return end


def _item(item: re.Match[str], lines: list[Line], place: Place) -> ListItem:
    marker = "•" if item["marker"] in _BULLETS else item["marker"]
    level = min(_indent(item["indent"] + ".") // _TAB, 8)
    rest = " ".join([item["text"], *(line.strip() for _, line in lines[1:])])
    return ListItem(rest, marker, level, place)


def _indent(line: str) -> int:
    expanded = line.expandtabs(_TAB)
    return len(expanded) - len(expanded.lstrip())


def _joined(lines: list[Line]) -> str:
    """A line that was wrapped goes on with a space; a line cut short by the author ends with a newline."""
    text = lines[0][1].strip()
    for (_, before), (_, line) in pairwise(lines):
        text += (" " if len(before) >= _WRAPPED_FROM else "\n") + line.strip()
    return text
