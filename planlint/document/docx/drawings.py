"""Words in what is drawn in a Word file: text boxes, shapes of a canvas, WordArt, and diagrams.

What stands in a text box is read by ``docx_blocks`` like a story of its own; the other three hold bare lines.
"""

from __future__ import annotations

from lxml import etree

from planlint.document.characters import plain, trimmed
from planlint.document.docx.xml import ALTERNATE, alternative, w

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_DIAGRAM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_VML = "{urn:schemas-microsoft-com:vml}"
_RELATIONS = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

TEXT_BOX = w("txbxContent")
_SHAPE_TEXT = _A + "txBody"
_WORD_ART = _VML + "textpath"
_DIAGRAM_LINKS = _DIAGRAM + "relIds"
_WITH_WORDS = frozenset({TEXT_BOX, _SHAPE_TEXT, _WORD_ART, _DIAGRAM_LINKS})
_PARAGRAPH, _LETTERS, _BREAK = _A + "p", _A + "t", _A + "br"
_WATERMARK = "watermark"


def boxes_in(picture: etree._Element) -> list[etree._Element]:
    """What holds words in a drawing, outermost only: what stands inside a text box is read with it."""
    found: list[etree._Element] = []
    waiting = [picture]
    while waiting:
        element = waiting.pop()
        if element.tag in _WITH_WORDS:
            found.append(element)
        elif element.tag == ALTERNATE:
            branch = alternative(element)
            waiting.extend([] if branch is None else [branch])
        elif not _is_watermark(element):
            waiting.extend(reversed(element))
    return [box for box in found if box.tag != _WORD_ART or box.get("string", "").strip()]


def diagram_of(box: etree._Element) -> str | None:
    """The link to a diagram's data, None for what is no diagram."""
    return box.get(_RELATIONS + "dm", "") if box.tag == _DIAGRAM_LINKS else None


def lines_of(drawn: etree._Element) -> list[str]:
    """The lines in a shape, in WordArt or in a diagram's data, empty ones left out."""
    if drawn.tag == _WORD_ART:
        lines = plain(drawn.get("string", "")).split("\n")
    else:
        lines = [_line(paragraph) for paragraph in drawn.iter(_PARAGRAPH)]
    return [line for line in map(trimmed, lines) if line]


def _line(paragraph: etree._Element) -> str:
    parts = (part.text or "" if part.tag == _LETTERS else "\n" for part in paragraph.iter(_LETTERS, _BREAK))
    return plain("".join(parts))


def _is_watermark(element: etree._Element) -> bool:
    """Whether a shape is the pale word across the page ("DRAFT"), which is no text of the plan."""
    return str(element.tag).startswith(_VML) and _WATERMARK in element.get("id", "").lower()
