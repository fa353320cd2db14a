"""The Word file as it was read, letter by letter: which element of the file holds each letter of a paragraph.

A plan's places lead to a paragraph or a cell. Here the words at such a place are laid out in reading order, so that a stretch
of a field can be told by the letters of the file. Nothing is changed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from lxml import etree

from planlint.document.characters import plain
from planlint.document.docx.bindings import Bindings
from planlint.document.docx.package import Package
from planlint.document.docx.runs import Stretch, stretches_of
from planlint.document.docx.styles import Styles
from planlint.document.docx.xml import GONE, Steps, w

Path = tuple[int, ...]
"""The numbers of the child elements that lead from the body to an element."""

_PARAGRAPH, _CELL, _RUN, _TEXT, _BOX = w("p"), w("tc"), w("r"), w("t"), w("txbxContent")
_CONTAINERS = frozenset({_CELL, _BOX, w("body")})
_FAR_ENOUGH = 40_000
"""So many letters behind a place are looked through; no field of a plan is longer."""
_RULED = "|"
"""Stands between the cells of a table that is told as text, and nowhere in the file."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter, the paragraph it stands in, and the element of text with its place in it; both None for a sign."""

    letter: str
    paragraph: Path
    text: Path | None
    offset: int


@dataclass(frozen=True, slots=True)
class Region:
    """What stands at a place: the paragraphs, and their letters without spaces.

    ``host`` is the paragraph that a text box hangs on, where the place is in one: Word takes no comments in boxes.
    """

    paragraphs: tuple[Path, ...]
    letters: tuple[Letter, ...] = ()
    host: Path | None = None


class Pages:
    """The body of a Word file; raises ``RefusalError`` where the file has none.

    ``lines`` are the paragraphs that take comments: the words of each, and where it stands.
    """

    def __init__(self, package: Package) -> None:
        body = package.body()
        Bindings(package).fill(body)
        self.body = body
        styles = package.linked("styles")
        self._styles = Styles(None if styles is None else package.xml(styles))
        self._steps = Steps(body)
        self._letters = cache(self._letters_of)
        self._texts = [(self._steps.to(each), each.text or "") for each in body.iter(_TEXT)]
        self.lines = tuple(
            (self.words(each), self._steps.to(each)) for each in body.iter(_PARAGRAPH) if _stands(each)
        )

    def region(self, place: Path) -> Region:
        """What stands at a place: a whole cell, or from a paragraph on to the end of its cell or of the body."""
        element = self._at(place)
        if element is None:
            return Region(())
        host = _host(element)
        if host is not None:
            return Region((self._steps.to(host),), (), self._steps.to(host))
        if element.tag == _PARAGRAPH:
            return self._region(_from(element), only=1)
        paragraphs = [each for each in element.iter(_PARAGRAPH) if _stands(each)]
        return self._region(iter(paragraphs), only=len(paragraphs))

    def words(self, paragraph: etree._Element) -> str:
        """The words of a paragraph as they are read."""
        return plain("".join(each.text for each in stretches_of(paragraph, self._styles)))

    def covered(self, first: Path, last: Path, start: Letter | None, end: Letter | None) -> str:
        """What the file's elements of text hold from one place to another, without spaces."""
        begin = (first, 0) if start is None or start.text is None else (start.text, start.offset)
        stop = (last, 0) if end is None or end.text is None else (end.text, end.offset + 1)
        covered = ""
        for place, text in self._texts:
            if begin[0] <= place and place[: len(stop[0])] <= stop[0]:
                until = stop[1] if place == stop[0] else len(text)
                covered += text[begin[1] if place == begin[0] else 0 : until]
        return squeezed(covered)

    def before(self, place: Path) -> Iterator[tuple[str, Path]]:
        """The paragraphs before a place, the nearest first."""
        return (each for each in reversed(self.lines) if each[1] < place)

    def _region(self, paragraphs: Iterator[etree._Element], only: int) -> Region:
        places: list[Path] = []
        letters: list[Letter] = []
        for number, paragraph in enumerate(paragraphs):
            if number < only:
                places.append(self._steps.to(paragraph))
            letters += self._letters(paragraph)
            if len(letters) > _FAR_ENOUGH:
                break
        return Region(tuple(places), tuple(letters))

    def _letters_of(self, paragraph: etree._Element) -> Sequence[Letter]:
        place = self._steps.to(paragraph)
        found = []
        for stretch in stretches_of(paragraph, self._styles):
            where = self._written(stretch)
            for offset, shown in enumerate(stretch.text):
                found += [Letter(letter, place, where, offset) for letter in squeezed(plain(shown))]
        return tuple(found)

    def _written(self, stretch: Stretch) -> Path | None:
        """The element of text that a stretch is written in letter by letter, and that stands in a run to be split."""
        origin = stretch.origin
        if origin is None or len(origin.text or "") != len(stretch.text):
            return None
        parent = origin.getparent()
        return self._steps.to(origin) if parent is not None and parent.tag == _RUN else None

    def _at(self, place: Path) -> etree._Element | None:
        element = self.body
        for number in place:
            if number >= len(element):
                return None
            element = element[number]
        return element


def squeezed(text: str) -> str:
    """A text as letters are laid out: without spaces, each accent a letter of its own."""
    parted = text if text.isascii() else unicodedata.normalize("NFD", text)
    return "".join(letter for letter in parted if not letter.isspace() and letter != _RULED)


def _from(paragraph: etree._Element) -> Iterator[etree._Element]:
    """A paragraph and those behind it in its cell, or in the body."""
    container = next((each for each in paragraph.iterancestors() if each.tag in _CONTAINERS), None)
    begun = False
    for each in () if container is None else container.iter(_PARAGRAPH):
        begun = begun or each is paragraph
        if begun and _stands(each):
            yield each


def _stands(paragraph: etree._Element) -> bool:
    """Whether a paragraph stands in the accepted text and outside any box."""
    return not any(each.tag in GONE or each.tag == _BOX for each in paragraph.iterancestors())


def _host(element: etree._Element) -> etree._Element | None:
    """The paragraph outside all boxes that carries the box an element stands in, None outside boxes."""
    chain = [element, *element.iterancestors()]
    outermost = max((number for number, each in enumerate(chain) if each.tag == _BOX), default=None)
    if outermost is None:
        return None
    return next((each for each in chain[outermost:] if each.tag == _PARAGRAPH), None)
