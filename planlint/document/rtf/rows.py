"""What the control words of Rich Text mean that are about tables: the shapes of rows, and where cells and rows end."""

from __future__ import annotations

from dataclasses import replace

from planlint.document.limits import TOO_WIDE
from planlint.document.refusal import RefusalError
from planlint.document.rtf.drafts import NO_SHAPE, RowShape, shape_of
from planlint.document.rtf.scan import Reader, Word


def _begin_row(reader: Reader, _: int | None) -> None:
    """A row's shape begins. LibreOffice tells the shapes of nested rows before the inner of them ends."""
    state = reader.state
    reader.pending = NO_SHAPE
    if state.tells_nested_rows:
        reader.nested_shapes.append(RowShape())
        del reader.nested_shapes[: -reader.deepest_table]
        return
    reader.shape = RowShape()
    if state.is_told and state.flow is not None:
        state.flow.begin_row(reader.shape)


def _shape(reader: Reader) -> RowShape:
    """The shape of the row that is being told, or told again where rows share one."""
    nested = reader.state.tells_nested_rows and reader.nested_shapes
    shape = reader.nested_shapes[-1] if nested else reader.shape
    if shape.is_used:
        shape = RowShape(shape.left, list(shape.cells), shape.is_header, shape.number)
        if nested:
            reader.nested_shapes[-1] = shape
        else:
            reader.shape = shape
    return shape


def _row_left(reader: Reader, number: int | None) -> None:
    _shape(reader).left = number or 0


def _row_number(reader: Reader, number: int | None) -> None:
    _shape(reader).number = number


def _header_row(reader: Reader, number: int | None) -> None:
    _shape(reader).is_header = number != 0


def _cell_edge(reader: Reader, number: int | None) -> None:
    shape = _shape(reader)
    if len(shape.cells) >= reader.widest_table:
        raise RefusalError(TOO_WIDE)
    pending = reader.pending
    shape.cells.append(shape_of(number or 0, pending.after_left, pending.after_above, pending.starts_down))
    reader.pending = NO_SHAPE


def _merged_across(reader: Reader, _: int | None) -> None:
    reader.pending = replace(reader.pending, after_left=True)


def _merged_down(reader: Reader, _: int | None) -> None:
    reader.pending = replace(reader.pending, after_above=True)


def _begins_down(reader: Reader, _: int | None) -> None:
    reader.pending = replace(reader.pending, starts_down=True)


def _end_cell(reader: Reader, _: int | None) -> None:
    _end_cell_at(reader, 1)


def _end_nested_cell(reader: Reader, _: int | None) -> None:
    _end_cell_at(reader, max(reader.state.depth, 2))


def _end_cell_at(reader: Reader, depth: int) -> None:
    state = reader.state
    reader.fallback = 0
    if state.flow is not None and state.sink is None and not state.is_mute:
        reader.count_marker()
        state.flow.end_cell(reader.mark(), depth)


def _end_row(reader: Reader, _: int | None) -> None:
    state = reader.state
    if state.flow is not None and state.sink is None and not state.is_mute:
        reader.shape.is_used = True
        state.flow.end_row(reader.shape, 1, state.is_gone, reader.at)


def _end_nested_row(reader: Reader, _: int | None) -> None:
    state = reader.state
    if state.flow is None or state.sink is not None or state.is_mute:
        return
    shapes = reader.nested_shapes
    shape = shapes.pop() if shapes else reader.last_nested
    reader.last_nested = shape
    shape.is_used = True
    depth = state.depth if state.depth > 1 else max(state.flow.depth, 2)
    state.flow.end_row(shape, depth, state.is_gone, reader.at)


ROW_WORDS: dict[bytes, Word] = {
    b"trowd": _begin_row,
    b"trleft": _row_left,
    b"irow": _row_number,
    b"trhdr": _header_row,
    b"cellx": _cell_edge,
    b"clmrg": _merged_across,
    b"clvmrg": _merged_down,
    b"clvmgf": _begins_down,
    b"cell": _end_cell,
    b"nestcell": _end_nested_cell,
    b"row": _end_row,
    b"nestrow": _end_nested_row,
}
"""What each control word about rows and cells does, by its name."""
