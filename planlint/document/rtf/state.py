"""What is in force at one place of a Rich Text file; a group takes it over, and gives it back when it closes."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from planlint.document.rtf.fields import Field
from planlint.document.rtf.flow import Flow


@dataclass(slots=True)
class State:
    """What is in force: where text goes, how it looks, and where its paragraph stands.

    Text goes to ``sink`` where there is one, else into ``flow``, and nowhere while ``is_mute``. ``is_gone`` is for
    deleted text, ``note`` the kind of a note where its group opens. ``on_close`` belongs to the group that set it, ``on_open`` to each group right inside it.
    """

    flow: Flow | None = None
    sink: io.StringIO | None = None
    field: Field | None = None
    is_mute: bool = False
    was_mute: bool = False
    is_marker: bool = False
    is_in_styles: bool = False
    is_in_fonts: bool = False
    is_in_object: bool = False
    has_nested_rows: bool = False
    fallback: int = 1
    font: int = 0
    is_bold: bool = False
    is_hidden: bool = False
    is_gone: bool = False
    style: int = 0
    outline: int | None = None
    parent: int | None = None
    is_in_table: bool = False
    nesting: int = 0
    list_number: int = 0
    list_level: int = 0
    indent: int = 0
    first_line: int = 0
    x: int | None = None
    y: int | None = None
    note: str = ""
    on_close: Callable[[State], None] | None = None
    on_open: Callable[[], None] | None = None

    def inner(self) -> State:
        """What is in force where a group opens."""
        return State(
            self.flow, self.sink, self.field, self.is_mute, self.was_mute, self.is_marker, self.is_in_styles,
            self.is_in_fonts, self.is_in_object, self.has_nested_rows, self.fallback, self.font, self.is_bold,
            self.is_hidden, self.is_gone, self.style, self.outline, self.parent, self.is_in_table, self.nesting,
            self.list_number, self.list_level, self.indent, self.first_line, self.x, self.y,
        )  # fmt: skip

    def begin_story(self, flow: Flow) -> None:
        """A story of its own begins here, and takes over nothing of how the text around it looks."""
        self.flow, self.sink, self.field = flow, None, None
        self.is_mute = self.is_marker = self.has_nested_rows = False
        self.plain(self.font)
        self.forget_paragraph()

    def plain(self, font: int) -> None:
        """The look of characters is as if nothing had been said."""
        self.font = font
        self.is_bold = self.is_hidden = self.is_gone = False

    def forget_paragraph(self) -> None:
        """The look and place of paragraphs are as if nothing had been said."""
        self.style, self.outline, self.parent = 0, None, None
        self.is_in_table, self.nesting = False, 0
        self.list_number = self.list_level = self.indent = self.first_line = 0
        self.x = self.y = None

    @property
    def is_told(self) -> bool:
        """Whether what stands here is part of a story, and not of a setting or something deleted."""
        return self.flow is not None and self.sink is None and not self.is_mute and not self.is_gone

    @property
    def depth(self) -> int:
        """How many tables a paragraph here stands in."""
        return max(self.nesting, 1 if self.is_in_table else 0)

    @property
    def tells_nested_rows(self) -> bool:
        """Whether the shape of a row told here is that of a table within a table; Apple tells it without a group."""
        return self.has_nested_rows or self.nesting > 1
