"""What the control words of Rich Text mean: looks of text, ends of paragraphs, and what tables of settings say.

Words about rows and cells are in ``rtf_rows``. Words that open a group of a kind of its own are in ``rtf_groups``; a word in neither table changes nothing that a
reader of the plan's text would see.
"""

from __future__ import annotations

from collections.abc import Callable

from planlint.document.rtf.fonts import page_named
from planlint.document.rtf.rows import ROW_WORDS
from planlint.document.rtf.scan import Reader, Word
from planlint.document.rtf.state import State

# A character that old programs cannot show is written again for them, in one to four bytes.
_LONGEST_FALLBACK = 8
_DEEPEST_LEVEL = 8


def _on(number: int | None) -> bool:
    """A word switches something on, the same word with a nought off."""
    return number != 0


def _setter(change: Callable[[State, int], None], default: int = 0) -> Word:
    """A word that sets one thing of what is in force."""

    def word(reader: Reader, number: int | None) -> None:
        change(reader.state, default if number is None else number)

    return word


def _switch(change: Callable[[State, bool], None]) -> Word:
    """A word that switches one thing of what is in force on or off."""

    def word(reader: Reader, number: int | None) -> None:
        change(reader.state, _on(number))

    return word


def _texts(text: str) -> Word:
    """A word that stands for white space."""

    def word(reader: Reader, _: int | None) -> None:
        reader.fallback = 0
        reader.put(text)

    return word


def _bold(state: State, is_on: bool) -> None:
    state.is_bold = is_on


def _hidden(state: State, is_on: bool) -> None:
    state.is_hidden = is_on


def _gone(reader: Reader, number: int | None) -> None:
    reader.state.is_gone = _on(number)
    reader.is_tracked = reader.is_tracked or _on(number)


def _tracked(reader: Reader, number: int | None) -> None:
    reader.is_tracked = reader.is_tracked or _on(number)


def _plain(reader: Reader, _: int | None) -> None:
    reader.state.plain(reader.default_font)


def _font(reader: Reader, number: int | None) -> None:
    reader.state.font = number or 0
    if reader.state.is_in_fonts:
        reader.state.sink = reader.begin_font(number or 0)


def _charset(reader: Reader, number: int | None) -> None:
    if reader.state.is_in_fonts:
        reader.fonts.add(reader.state.font).charset = number or 0


def _font_page(reader: Reader, number: int | None) -> None:
    if reader.state.is_in_fonts:
        reader.fonts.add(reader.state.font).page = page_named(number or 0)


def _default_font(reader: Reader, number: int | None) -> None:
    reader.default_font = reader.state.font = number or 0


def _fallback(state: State, number: int) -> None:
    state.fallback = number if 0 <= number <= _LONGEST_FALLBACK else 1


def _unicode(reader: Reader, number: int | None) -> None:
    reader.say_code(number or 0)
    reader.fallback = reader.state.fallback


def _code_page(reader: Reader, number: int | None) -> None:
    reader.fonts.page = page_named(number or 0)


def _code_page_by_word(page: str) -> Word:
    def word(reader: Reader, _: int | None) -> None:
        reader.fonts.page = page

    return word


def _raw_bytes(reader: Reader, number: int | None) -> None:
    reader.at += max(number or 0, 0)


# --- paragraphs


def _end_paragraph(reader: Reader, _: int | None) -> None:
    reader.end_paragraph()


def _end_section(reader: Reader, _: int | None) -> None:
    reader.end_paragraph()
    if reader.state.flow is not None:
        reader.state.flow.page += 1


def _forget_paragraph(reader: Reader, _: int | None) -> None:
    reader.state.forget_paragraph()


def _in_table(state: State, is_on: bool) -> None:
    state.is_in_table = is_on


def _nesting(state: State, number: int) -> None:
    state.nesting = max(number, 0)


def _style(state: State, number: int) -> None:
    state.style = number


def _other_style(reader: Reader, _: int | None) -> None:
    """In the table of styles: a style of characters, rows or sections, which is no paragraph's."""
    if reader.state.is_in_styles:
        reader.state.style = -1


def _parent(state: State, number: int) -> None:
    state.parent = number


def _outline(state: State, number: int) -> None:
    state.outline = number


def _list_number(reader: Reader, number: int | None) -> None:
    reader.state.list_number = number or 0
    reader.lists.set_use(number or 0)


def _list_level(state: State, number: int) -> None:
    state.list_level = min(max(number, 0), _DEEPEST_LEVEL)


def _indent(state: State, number: int) -> None:
    state.indent = number


def _first_line(state: State, number: int) -> None:
    state.first_line = number


def _across(state: State, number: int) -> None:
    state.x = number


def _down(state: State, number: int) -> None:
    state.y = number


def _new_page(reader: Reader, _: int | None) -> None:
    reader.fallback = 0
    reader.put("\n")
    if reader.state.flow is not None:
        reader.state.flow.page += 1


def _page_number(reader: Reader, _: int | None) -> None:
    if reader.state.is_told and reader.state.flow is not None:
        reader.state.flow.add_page_number()


def _first_page(reader: Reader, _: int | None) -> None:
    reader.has_first_page = True


def _even_pages(reader: Reader, _: int | None) -> None:
    reader.has_even_pages = True


def _endnote(reader: Reader, _: int | None) -> None:
    reader.state.note = "endnote"


# --- form fields and lists, told inside groups of their own


def _field_kind(reader: Reader, number: int | None) -> None:
    if reader.state.field is not None:
        reader.state.field.kind = number


def _field_result(reader: Reader, number: int | None) -> None:
    if reader.state.field is not None:
        reader.state.field.result = number


def _field_default(reader: Reader, number: int | None) -> None:
    if reader.state.field is not None:
        reader.state.field.default = number


def _list_form(reader: Reader, number: int | None) -> None:
    reader.lists.set_form(number or 0)


def _list_start(reader: Reader, number: int | None) -> None:
    reader.lists.set_start(number or 0)


def _list_id(reader: Reader, number: int | None) -> None:
    reader.lists.set_id(number or 0)


WORDS: dict[bytes, Word] = {
    b"b": _switch(_bold),
    b"v": _switch(_hidden),
    b"deleted": _gone,
    b"mvf": _gone,
    b"revised": _tracked,
    b"mvt": _tracked,
    b"plain": _plain,
    b"f": _font,
    b"deff": _default_font,
    b"fcharset": _charset,
    b"cpg": _font_page,
    b"ftnalt": _endnote,
    b"uc": _setter(_fallback, 1),
    b"u": _unicode,
    b"ansicpg": _code_page,
    b"mac": _code_page_by_word("mac_roman"),
    b"pc": _code_page_by_word("cp437"),
    b"pca": _code_page_by_word("cp850"),
    b"bin": _raw_bytes,
    b"tab": _texts("\t"),
    b"line": _texts("\n"),
    b"softline": _texts("\n"),
    b"lbr": _texts("\n"),
    b"page": _new_page,
    b"posx": _setter(_across),
    b"posy": _setter(_down),
    b"column": _texts("\n"),
    b"par": _end_paragraph,
    b"sect": _end_section,
    b"pard": _forget_paragraph,
    b"intbl": _switch(_in_table),
    b"itap": _setter(_nesting),
    b"s": _setter(_style),
    b"cs": _other_style,
    b"ds": _other_style,
    b"ts": _other_style,
    b"sbasedon": _setter(_parent),
    b"outlinelevel": _setter(_outline),
    b"ls": _list_number,
    b"ilvl": _setter(_list_level),
    b"li": _setter(_indent),
    b"fi": _setter(_first_line),
    b"chpgn": _page_number,
    b"titlepg": _first_page,
    b"facingp": _even_pages,
    **ROW_WORDS,
    b"fftype": _field_kind,
    b"ffres": _field_result,
    b"ffdefres": _field_default,
    b"levelnfc": _list_form,
    b"levelnfcn": _list_form,
    b"levelstartat": _list_start,
    b"listid": _list_id,
}
"""What each control word does, by its name."""
