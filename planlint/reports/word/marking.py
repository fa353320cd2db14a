"""The marks of comments put into a Word file's body: runs split where an anchor begins or ends, and nothing else changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from planlint.document.docx.xml import SDT, SDT_PROPERTIES, SPACE, w
from planlint.reports.word.anchors import Anchor
from planlint.reports.word.pages import Letter, Path, squeezed

_TEXT, _RUN_PROPERTIES, _PARAGRAPH_PROPERTIES = w("t"), w("rPr"), w("pPr")
_RUN, _PARAGRAPH = w("r"), w("p")
_START, _END, _REFERENCE, _ID = w("commentRangeStart"), w("commentRangeEnd"), w("commentReference"), w("id")
_FIELD = w("fldSimple")
_REWRITTEN = tuple(map(w, ("text", "dataBinding", "dropDownList", "comboBox", "date")))
"""Word writes the content of such a control anew; marks in it would be lost."""


def mark(body: etree._Element, anchors: Sequence[tuple[int, Anchor]]) -> None:
    """Puts the marks of comments, each by its number, into the body where their anchors are."""
    # Every path is followed before anything is put in, for marks and split runs shift what stands behind them.
    paths = {path for _, anchor in anchors for path in _paths(anchor)}
    elements = {path: _led_to(body, path) for path in sorted(paths)}
    pieces = _Pieces(elements)
    for _, anchor in anchors:
        for letter, after in ((anchor.start, 0), (anchor.end, 1)):
            if letter is not None:
                pieces.cut(letter, after)
    for number, anchor in anchors:
        _begin(elements[anchor.first], pieces.of(anchor.start), number)
        _end(elements[anchor.last], pieces.of(anchor.end), number)


def _paths(anchor: Anchor) -> Iterator[Path]:
    yield from (anchor.first, anchor.last)
    yield from (
        each.text for each in (anchor.start, anchor.end) if each is not None and each.text is not None
    )


def _led_to(body: etree._Element, path: Path) -> etree._Element:
    element = body
    for number in path:
        element = element[number]
    return element


@dataclass(slots=True)
class _Pieces:
    """The pieces that elements of text are cut into, by the offset at which each begins."""

    elements: Mapping[Path, etree._Element]
    _cuts: dict[Path, dict[int, etree._Element]] = field(default_factory=dict)

    def cut(self, letter: Letter, after: int) -> None:
        """Makes a piece begin at a letter, or behind it."""
        if letter.text is None or not self._is_written(letter):
            return
        pieces = self._cuts.setdefault(letter.text, {0: self.elements[letter.text]})
        place = letter.offset + after
        begin = max(start for start in pieces if start <= place)
        piece = pieces[begin]
        words = piece.text or ""
        if begin == place or place - begin >= len(words):
            return
        rest = etree.Element(_TEXT)
        rest.text, piece.text = words[place - begin :], words[: place - begin]
        for each in (piece, rest):
            each.set(SPACE, "preserve")
        piece.addnext(rest)
        pieces[place] = rest

    def of(self, letter: Letter | None) -> etree._Element | None:
        """The piece that a letter stands in, None where the file holds something else than it shows."""
        if letter is None or letter.text not in self._cuts:
            return None
        pieces = self._cuts[letter.text]
        return pieces[max(start for start in pieces if start <= letter.offset)]

    def _is_written(self, letter: Letter) -> bool:
        if letter.text is None:
            return False
        element = self.elements[letter.text]
        pieces = self._cuts.get(letter.text, {0: element})
        written = "".join(piece.text or "" for _, piece in sorted(pieces.items()))
        return element.tag == _TEXT and letter.letter in squeezed(written[letter.offset : letter.offset + 1])


def _begin(paragraph: etree._Element, piece: etree._Element | None, number: int) -> None:
    start = etree.Element(_START, {_ID: str(number)})
    if piece is not None:
        _outermost(_beginning_with(piece)).addprevious(start)
        return
    place = 0
    while place < len(paragraph) and paragraph[place].tag in (_PARAGRAPH_PROPERTIES, _START):
        place += 1
    paragraph.insert(place, start)


def _end(paragraph: etree._Element, piece: etree._Element | None, number: int) -> None:
    end = etree.Element(_END, {_ID: str(number)})
    if piece is None:
        paragraph.append(end)
    else:
        last = _outermost(_ending_with(piece))
        while (behind := last.getnext()) is not None and _is_mark(behind):
            last = behind
        last.addnext(end)
    reference = etree.Element(_RUN)
    etree.SubElement(reference, _REFERENCE, {_ID: str(number)})
    end.addnext(reference)


def _is_mark(element: etree._Element) -> bool:
    """Whether an element is where a comment put in before this one ends, so that they stay in their order."""
    return element.tag == _END or (element.tag == _RUN and [each.tag for each in element] == [_REFERENCE])


def _beginning_with(piece: etree._Element) -> etree._Element:
    """The run that begins with a piece of text, split off from what stands before it."""
    before = piece.getprevious()
    return _run_of(piece) if before is None or before.tag == _RUN_PROPERTIES else _split(piece)


def _ending_with(piece: etree._Element) -> etree._Element:
    """The run that ends with a piece of text, what stands behind it split off."""
    behind = piece.getnext()
    if behind is not None:
        _split(behind)
    return _run_of(piece)


def _split(first: etree._Element) -> etree._Element:
    """Splits a run before one of its elements; the new run looks the same and holds that element and all behind it."""
    run = _run_of(first)
    rest = etree.Element(run.tag, dict(run.attrib))
    properties = run.find(_RUN_PROPERTIES)
    if properties is not None:
        rest.append(deepcopy(properties))
    for each in [first, *first.itersiblings()]:
        rest.append(each)
    run.addnext(rest)
    return rest


def _run_of(piece: etree._Element) -> etree._Element:
    run = piece.getparent()
    assert run is not None  # noqa: S101 - pieces are only made of text in runs
    return run


def _outermost(run: etree._Element) -> etree._Element:
    """A run, or the control or field round it that Word fills anew and that would lose marks inside it."""
    outer = run
    for each in run.iterancestors():
        if each.tag == _PARAGRAPH:
            break
        if each.tag == _FIELD or (each.tag == SDT and _is_rewritten(each)):
            outer = each
    return outer


def _is_rewritten(control: etree._Element) -> bool:
    properties = control.find(SDT_PROPERTIES)
    return properties is not None and any(properties.find(name) is not None for name in _REWRITTEN)
