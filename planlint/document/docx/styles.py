"""What a style says about its text: heading level, list, bold, hidden; inherited as Word inherits it.

Numbers of lists are counted in ``docx_numbering``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from planlint.document.docx.xml import VAL, child, number, switch, w

_HEADING_NAME = re.compile(r"heading\s*([1-9])$", re.IGNORECASE)
_NO_HEADING = 9


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says once its parents are asked; None where neither it nor they say.

    ``heading`` is 1 to 9, or 0 where the style says that it is body text. ``level`` is the list's level from 0.
    """

    heading: int | None = None
    bold: bool | None = None
    hidden: bool | None = None
    list_id: str | None = None
    level: int | None = None


class Styles:
    """The styles of a document by their id."""

    def __init__(self, root: etree._Element | None) -> None:
        self._raw: dict[str, etree._Element] = {}
        self._known: dict[str, Style] = {}
        self._default_paragraph = ""
        defaults = child(root, "docDefaults", "rPrDefault", "rPr")
        self.defaults = Style(bold=switch(defaults, "b"), hidden=switch(defaults, "vanish"))
        for style in () if root is None else root.iter(w("style")):
            name = style.get(w("styleId"), "")
            self._raw[name] = style
            if style.get(w("type")) == "paragraph" and style.get(w("default"), "0") in ("1", "true", "on"):
                self._default_paragraph = name

    def paragraph(self, properties: etree._Element | None) -> Style:
        """The style of a paragraph with these properties; its own settings are not looked at."""
        named = child(properties, "pStyle")
        return self.named(self._default_paragraph if named is None else named.get(VAL, ""))

    def character(self, properties: etree._Element | None) -> Style:
        """The character style of a run with these properties."""
        named = child(properties, "rStyle")
        return Style() if named is None else self.named(named.get(VAL, ""))

    def named(self, name: str) -> Style:
        """The style with this id; one that says nothing where there is none."""
        if name not in self._known:
            self._resolve(name)
        return self._known[name]

    def list_of(self, name: str) -> str | None:
        """The id of the list that a numbering style stands for."""
        return self.named(name).list_id

    def _resolve(self, name: str) -> None:
        """Looks along the line of parents, which in a broken file may run in a circle, and keeps what each says."""
        line: dict[str, etree._Element] = {}
        while name and name in self._raw and name not in line and name not in self._known:
            line[name] = self._raw[name]
            based_on = child(self._raw[name], "basedOn")
            name = "" if based_on is None else based_on.get(VAL, "")
        found = self._known.setdefault(name, Style()) if name not in line else Style()
        for each in reversed(line):
            found = self._known[each] = _over(_own(line[each]), found)


def _over(own: Style, parent: Style) -> Style:
    return Style(
        heading=parent.heading if own.heading is None else own.heading,
        bold=parent.bold if own.bold is None else own.bold,
        hidden=parent.hidden if own.hidden is None else own.hidden,
        list_id=parent.list_id if own.list_id is None else own.list_id,
        level=parent.level if own.level is None else own.level,
    )


def heading_of(properties: etree._Element | None) -> int | None:
    """The heading level that paragraph properties set themselves: 1 to 9, 0 for body text, None where unset."""
    level = number(child(properties, "outlineLvl"))
    if level is None:
        return None
    return level + 1 if 0 <= level < _NO_HEADING else 0


def _own(style: etree._Element) -> Style:
    paragraph, run = child(style, "pPr"), child(style, "rPr")
    listed = child(paragraph, "numPr", "numId")
    return Style(
        heading=_heading_by_name(style) or heading_of(paragraph),
        bold=switch(run, "b"),
        hidden=switch(run, "vanish"),
        list_id=None if listed is None else listed.get(VAL),
        level=number(child(paragraph, "numPr", "ilvl")),
    )


def _heading_by_name(style: etree._Element) -> int | None:
    """Built-in styles keep their English names in every language of Word."""
    if style.get(w("type"), "paragraph") != "paragraph":
        return None
    named = child(style, "name")
    for name in ("" if named is None else named.get(VAL, ""), style.get(w("styleId"), "")):
        if name.lower() == "title":
            return 1
        if match := _HEADING_NAME.match(name):
            return int(match[1])
    return None
