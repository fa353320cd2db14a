"""What a Rich Text file's tables say of its paragraphs: which styles are headings, and how its lists count.

A file repeats in each paragraph what its style says, so of a style only its name and its outline level matter; and
it repeats each item's marker, so the table of lists matters only where a writer left the markers out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from planlint.document.docx.numbering import LEVELS, Counters, Level, Lists, Numbered
from planlint.document.docx.styles import Styles

_HEADING = re.compile(r"heading\s*([1-9])$", re.IGNORECASE)
_BODY_TEXT = 9
_MOST = 10_000
_FORMS = {
    0: "decimal", 1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 5: "ordinal",
    6: "cardinalText", 7: "ordinalText", 22: "decimalZero", 23: "bullet", 255: "none",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style: its name, the outline level that it sets itself, and the style that it is based on."""

    name: str
    outline: int | None = None
    parent: int | None = None


class StyleSheet:
    """The paragraph styles of a file by their number."""

    def __init__(self) -> None:
        self._styles: dict[int, Style] = {}
        self._headings: dict[int, int] = {}

    def add(self, number: int, style: Style) -> None:
        """One more style; the sheet of a real file has some hundreds."""
        if style.name and len(self._styles) < _MOST:
            self._styles[number] = style

    def heading(self, number: int) -> int:
        """The heading level of paragraphs in this style, 0 where it is no heading."""
        if number not in self._headings:
            self._headings[number] = self._find(number)
        return self._headings[number]

    def _find(self, number: int | None) -> int:
        """Looks along the line of parents, which in a broken file may run in a circle."""
        seen: set[int | None] = set()
        while number in self._styles and number not in seen:
            seen.add(number)
            style = self._styles[number]
            if match := _HEADING.match(style.name):
                return int(match[1])
            if style.name.lower() == "title":
                return 1
            if style.outline is not None:
                return heading_of(style.outline)
            number = style.parent
        return 0


def heading_of(outline: int) -> int:
    """The heading level for an outline level, which counts from 0 and has a number for body text."""
    return outline + 1 if 0 <= outline < _BODY_TEXT else 0


@dataclass(slots=True)
class _List:
    levels: list[Level] = field(default_factory=list)


class ListTable(Lists):
    """The lists that a file defines, by the number under which its paragraphs name them."""

    def __init__(self) -> None:
        super().__init__(None, Styles(None))
        self._lists: dict[int, _List] = {}
        self._list = _List()
        self._numbers: dict[str, int] = {}
        self._override = 0
        self._counters = Counters(self)

    def begin_list(self) -> None:
        """A list's definition begins."""
        self._list = _List()

    def begin_level(self) -> None:
        """The definition of the list's next level begins."""
        if len(self._list.levels) < LEVELS:
            self._list.levels.append(Level())

    def set_form(self, number: int) -> None:
        """The level counts in this way: digits, letters, bullets."""
        self._change(form=_FORMS.get(number, "decimal"))

    def set_start(self, number: int) -> None:
        """The level counts from this number."""
        self._change(start=number)

    def set_text(self, text: str) -> None:
        """What the level shows: its length, then letters among which small codes stand for the levels' numbers."""
        shown = text[1:].rstrip(";")
        self._change(pattern="".join(f"%{ord(one) + 1}" if ord(one) < LEVELS else one for one in shown))

    def _change(self, form: str | None = None, start: int | None = None, pattern: str | None = None) -> None:
        if self._list.levels:
            level = self._list.levels[-1]
            self._list.levels[-1] = replace(
                level,
                form=level.form if form is None else form,
                start=level.start if start is None else start,
                pattern=level.pattern if pattern is None else pattern,
            )

    def set_id(self, number: int) -> None:
        """The list's own number, or in the table of uses the number of the list that is used."""
        self._override = number
        if self._list.levels and len(self._lists) < _MOST:
            self._lists[number] = self._list
            self._list = _List()

    def set_use(self, number: int) -> None:
        """The number under which paragraphs name the list named last."""
        if len(self._numbers) < _MOST:
            self._numbers[str(number)] = self._override

    def find(self, list_id: str) -> Numbered | None:
        """The list under this number, or None where the file does not define it."""
        found = self._lists.get(self._numbers.get(list_id, -1))
        if found is None:
            return None
        levels = (*found.levels, *[Level()] * (LEVELS - len(found.levels)))
        return Numbered(str(self._numbers[list_id]), levels, (None,) * LEVELS)

    def next_marker(self, number: int, level: int) -> str | None:
        """The next item's marker; None where it has none or there is no such list."""
        return self._counters.next(str(number), level) or None
