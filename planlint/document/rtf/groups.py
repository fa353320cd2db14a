"""What the groups of Rich Text are: stories of their own, tables of fonts and styles, fields, pictures, and what is
no text at all.

Control words inside them are in ``rtf_words``.
"""

from __future__ import annotations

import io

from planlint.document.rtf.fields import Field
from planlint.document.rtf.scan import Reader, Word
from planlint.document.rtf.state import State
from planlint.document.rtf.styles import Style


def _skip(reader: Reader, _: int | None) -> None:
    reader.skip_group()


def _look_through(_: Reader, __: int | None) -> None:
    """The group is no kind of its own; what stands in it is read as if it were not there."""


# --- stories beside the body


def _around(kind: str) -> Word:
    """A header or footer: read at once, and put where it belongs when everything is known."""

    def group(reader: Reader, _: int | None) -> None:
        if not _is_in_body(reader):
            reader.skip_group()
            return
        flow = reader.new_flow()
        reader.state.begin_story(flow)

        def close(_: State) -> None:
            if blocks := reader.finish(flow):
                reader.around.append((kind, blocks))

        reader.state.on_close = close

    return group


def _note(reader: Reader, _: int | None) -> None:
    """A footnote, or an endnote where the group says so right after its name."""
    if not _is_in_body(reader) or reader.state.is_hidden:
        reader.skip_group()
        return
    flow = reader.new_flow()
    reader.state.begin_story(flow)
    reader.state.note = "footnote"

    def close(inner: State) -> None:
        if blocks := reader.finish(flow):
            reader.notes.append((inner.note, blocks))

    reader.state.on_close = close


def _is_in_body(reader: Reader) -> bool:
    return reader.state.is_told and reader.state.flow is not None and reader.state.flow.is_placed


def _shape(reader: Reader, _: int | None) -> None:
    """A drawing: settings, among which only a text box or a picture says something."""
    reader.state.is_mute = True


def _box(reader: Reader, _: int | None) -> None:
    """The text of a drawing, which follows the paragraph that the drawing hangs on."""
    around = reader.state.flow
    if around is None or reader.state.sink is not None or reader.state.is_gone or reader.state.is_hidden:
        reader.skip_group()
        return
    box = reader.new_flow(around.tally)
    reader.state.begin_story(box)
    reader.state.on_close = lambda _: around.add_box(box.finish())


def _comment(reader: Reader, _: int | None) -> None:
    reader.has_comments = True
    reader.skip_group()


# --- pictures and pieces of other files


def _picture(reader: Reader, _: int | None) -> None:
    state = reader.state
    if state.flow is not None and state.sink is None and not state.is_gone and not state.is_in_object:
        state.flow.tally.pictures += 1
    reader.skip_group()


def _object(reader: Reader, _: int | None) -> None:
    """A piece of another file; what it shows may be text."""
    state = reader.state
    if state.is_told and state.flow is not None:
        state.flow.tally.embedded = True
    state.is_in_object = True


# --- fields


def _field(reader: Reader, _: int | None) -> None:
    field = reader.state.field = Field()

    def close(_: State) -> None:
        if field.shows_result:
            return
        flow = reader.state.flow
        if field.is_page_number and flow is not None and reader.state.is_told:
            flow.add_page_number()
        else:
            reader.put(field.answer())

    reader.state.on_close = close


def _instruction(reader: Reader, _: int | None) -> None:
    """What a field is told to do; a field inside it is part of what it is told."""
    if reader.state.sink is None:
        field = reader.state.field
        reader.state.sink = io.StringIO() if field is None else field.instruction


def _result(reader: Reader, _: int | None) -> None:
    state, field = reader.state, reader.state.field
    if state.sink is not None or (field is not None and field.is_page_number):
        reader.skip_group()
    elif field is not None and state.flow is not None:
        flow, began = state.flow, state.flow.length

        def close(_: State) -> None:
            field.shows_result = flow.length != began

        state.on_close = close


def _choice(reader: Reader, _: int | None) -> None:
    """One of the answers that an old form field lets people choose from."""
    field, sink = reader.state.field, io.StringIO()
    reader.state.sink = sink
    if field is not None:
        reader.state.on_close = lambda _: field.add_entry(sink.getvalue().strip())


# --- markers of lists


def _marker(reader: Reader, _: int | None) -> None:
    """What stands before an item, as the file's writer showed it."""
    state = reader.state
    if not state.is_told or state.flow is None:
        reader.skip_group()
        return
    state.flow.marker = state.sink = io.StringIO()
    state.is_marker = True


# --- tables of fonts, styles and lists


def _fonts(reader: Reader, _: int | None) -> None:
    state = reader.state
    state.flow, state.sink = None, io.StringIO()
    state.is_in_fonts = True
    state.on_close = lambda _: reader.name_fonts()


def _styles(reader: Reader, _: int | None) -> None:
    state = reader.state
    state.flow, state.sink = None, io.StringIO()
    state.is_in_styles = True

    def open_one() -> None:
        sink = reader.state.sink = io.StringIO()
        reader.state.style, reader.state.outline, reader.state.parent = 0, None, None

        def close(inner: State) -> None:
            name = sink.getvalue().split(";")[0].strip()
            reader.styles.add(inner.style, Style(name, inner.outline, inner.parent))

        reader.state.on_close = close

    state.on_open = open_one


def _lists(reader: Reader, _: int | None) -> None:
    """Only a file without markers is counted."""
    if reader.has_markers:
        reader.skip_group()
        return
    reader.state.flow, reader.state.sink = None, io.StringIO()


def _list(reader: Reader, _: int | None) -> None:
    reader.lists.begin_list()


def _list_level(reader: Reader, _: int | None) -> None:
    reader.lists.begin_level()


def _level_text(reader: Reader, _: int | None) -> None:
    sink = reader.state.sink = io.StringIO()
    reader.state.on_close = lambda _: reader.lists.set_text(sink.getvalue())


# --- the same thing twice, once for old programs


def _two_ways(reader: Reader, _: int | None) -> None:
    """What follows is written in the file's code page, then again in Unicode."""
    reader.state.was_mute = reader.state.is_mute
    reader.state.is_mute = True


def _in_unicode(reader: Reader, _: int | None) -> None:
    reader.state.is_mute = reader.state.was_mute


def _nested_rows(reader: Reader, _: int | None) -> None:
    reader.state.has_nested_rows = True


_NO_TEXT = (
    *(
        "aftncn",
        "aftnsep",
        "aftnsepc",
        "atnid",
        "atnauthor",
        "bkmkend",
        "bkmkstart",
        "colortbl",
        "filetbl",
        "ftncn",
    ),
    *(
        "ftnsep",
        "ftnsepc",
        "generator",
        "info",
        "listpicture",
        "nonesttables",
        "nonshppict",
        "objalias",
        "objclass",
    ),
    *(
        "objdata",
        "objname",
        "objsect",
        "pgdsctbl",
        "pn",
        "pnseclvl",
        "revtbl",
        "rsidtbl",
        "rxe",
        "shprslt",
        "tc",
    ),
    *("tcn", "template", "txe", "userprops", "xe"),
)

GROUPS: dict[bytes, Word] = {
    **{name.encode(): _skip for name in _NO_TEXT},
    b"header": _around("header"),
    b"headerl": _around("headerl"),
    b"headerr": _around("headerr"),
    b"headerf": _around("headerf"),
    b"footer": _around("footer"),
    b"footerl": _around("footerl"),
    b"footerr": _around("footerr"),
    b"footerf": _around("footerf"),
    b"footnote": _note,
    b"annotation": _comment,
    b"shp": _shape,
    b"do": _shape,
    b"shpinst": _look_through,
    b"shptxt": _box,
    b"dptxbxtext": _box,
    b"shppict": _look_through,
    b"pict": _picture,
    b"object": _object,
    b"field": _field,
    b"fldinst": _instruction,
    b"fldrslt": _result,
    b"formfield": _look_through,
    b"ffl": _choice,
    b"listtext": _marker,
    b"pntext": _marker,
    b"fonttbl": _fonts,
    b"stylesheet": _styles,
    b"listtable": _lists,
    b"listoverridetable": _lists,
    b"list": _list,
    b"listlevel": _list_level,
    b"leveltext": _level_text,
    b"levelnumbers": _skip,
    b"upr": _two_ways,
    b"ud": _in_unicode,
    b"nesttableprops": _nested_rows,
}
"""What each group is, by the word that opens it; an optional group that is not named here is left out."""
