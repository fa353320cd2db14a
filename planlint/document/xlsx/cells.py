"""What a cell says: its value as its reader sees it, in lines, and whether each line is bold."""

from __future__ import annotations

from planlint.document.model import Paragraph, Place
from planlint.document.refusal import RefusalError
from planlint.document.xlsx.package import DAMAGED
from planlint.document.xlsx.rows import Raw
from planlint.document.xlsx.strings import reading_lines
from planlint.document.xlsx.values import GENERAL, shown_date, shown_number
from planlint.document.xlsx.workbook import Book

_MOST_DIGITS = 15


def is_blank(raw: Raw, book: Book) -> bool:
    """Whether there are no words in a cell."""
    kind, _, value, _ = raw
    match kind:
        case "s":
            return book.strings.is_blank(_index(value))
        case "str":
            return not reading_lines(value)
        case _:
            return not value


def is_struck(raw: Raw, book: Book) -> bool:
    """Whether anything in a cell is struck through."""
    kind, style, value, marks = raw
    return (
        book.look(style).struck or marks.struck or (kind == "s" and book.strings.marks(_index(value)).struck)
    )


def paragraphs(raw: Raw, book: Book, place: Place) -> tuple[Paragraph, ...]:
    """The lines of a cell, each a paragraph, none where it has no words."""
    kind, style, value, marks = raw
    bold = book.look(style).bold
    if kind == "s":
        index = _index(value)
        lines, marks = book.strings.lines(index), book.strings.marks(index)
    else:
        lines = _lines(raw, book)
    if marks.strong:
        return tuple(
            Paragraph(line, bold if strong is None else strong, place)
            for line, strong in zip(lines, marks.strong, strict=True)
        )
    return tuple([Paragraph(line, bold, place) for line in lines])


def _lines(raw: Raw, book: Book) -> list[str]:
    """The lines of a cell whose text is not shared."""
    kind, style, value, _ = raw
    match kind:
        case "inlineStr":
            return value.split("\n") if value else []
        case "str" | "e":
            return reading_lines(value)
        case "b":
            return ["TRUE" if value in ("1", "true") else "FALSE"]
        case "d":
            return reading_lines(shown_date(value, book.look(style).form))
        case _:
            return reading_lines(_number(value, style, book))


def _number(value: str, style: int, book: Book) -> str:
    form = book.look(style).form
    if form is GENERAL and len(value) <= _MOST_DIGITS and value.isdecimal() and value[0] != "0":
        return value
    return shown_number(value, form, book.from_1904)


def _index(value: str) -> int:
    if not value.isdecimal() or len(value) > _MOST_DIGITS:
        raise RefusalError(DAMAGED)
    return int(value)
