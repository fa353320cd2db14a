"""The words of one Word paragraph: its runs, fields, controls and signs as a reader sees them.

Which paragraphs there are and what they are (heading, list item) is decided in ``docx_blocks``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TypeVar

from lxml import etree

from planlint.document.characters import TICKED, UNTICKED, plain
from planlint.document.docx.drawings import boxes_in
from planlint.document.docx.fields import Field, Fields, answer_of
from planlint.document.docx.styles import Style, Styles
from planlint.document.docx.symbols import is_picture_font, named_sign, private_sign, sign
from planlint.document.docx.xml import (
    ALTERNATE,
    CHECKBOX,
    CHECKED,
    CHECKED_VAL,
    GONE,
    IMAGES,
    MATHS_TEXT,
    SDT,
    SDT_CONTENT,
    SDT_PROPERTIES,
    alternative,
    child,
    is_invitation,
    is_prompt,
    switch,
    w,
)

_T = TypeVar("_T")

_LINE_END = re.compile(r"\r\n|\r|\n")
_PRIVATE = re.compile("[\uf000-\uf0ff]")

_FIXED = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "-",
}
_FIELD_PARTS = frozenset(map(w, ("fldChar", "instrText")))
_NOTE_MARKS = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_PICTURES = frozenset(map(w, ("drawing", "pict", "object")))
_ACTIVE_X = w("control")
_RUN, _RUN_PROPERTIES, _TEXT = w("r"), w("rPr"), w("t")
_WITHOUT_WORDS = frozenset(
    map(w, ("pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "instrText", "delText", "delInstrText"))
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a paragraph, with what hangs on it: text boxes, and the notes it refers to by kind and id.

    ``bold`` is True where every visible word is bold. ``pictures`` is how many pictures stand in it,
    ``controls`` how many boxes of the old kind that keep their words in a program's own file (ActiveX), ``prompts`` how
    many controls that still show their prompt. ``paged`` tells that a page number was left out, and ``hidden``
    that hidden text was. ``lead`` are the bold words before the first that are not.
    """

    text: str
    bold: bool = False
    boxes: tuple[etree._Element, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    pictures: int = 0
    controls: int = 0
    prompts: int = 0
    paged: bool = False
    hidden: bool = False
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a paragraph as a reader sees them, and the element of text that holds them, None for signs and breaks."""

    text: str
    origin: etree._Element | None


def stretches_of(paragraph: etree._Element, styles: Styles) -> tuple[Stretch, ...]:
    """The words of one paragraph, stretch by stretch, with where in the file each of them is written."""
    reader = _read(paragraph, styles)
    return tuple(map(Stretch, reader.parts, reader.origins))


def words_of(paragraph: etree._Element, styles: Styles) -> Words:
    """Reads one paragraph; its text has newlines for soft breaks, and is not yet trimmed."""
    reader = _read(paragraph, styles)
    text = plain("".join(reader.parts))
    return Words(
        text,
        reader.saw_bold and not reader.saw_light,
        tuple(reader.boxes),
        tuple(reader.notes),
        reader.pictures,
        reader.controls,
        reader.prompts,
        reader.paged,
        reader.hidden,
        plain(reader.lead).strip(),
    )


def _read(paragraph: etree._Element, styles: Styles) -> _Reader:
    reader = _Reader(styles, styles.paragraph(child(paragraph, "pPr")))
    reader.read(paragraph)
    return reader


@dataclass(slots=True)
class _Reader:
    styles: Styles
    style: Style
    parts: list[str] = field(default_factory=list)
    origins: list[etree._Element | None] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    fields: Fields = field(default_factory=Fields)
    saw_bold: bool = False
    saw_light: bool = False
    pictures: int = 0
    controls: int = 0
    prompts: int = 0
    paged: bool = False
    hidden: bool = False
    lead: str = ""

    def read(self, parent: etree._Element) -> None:
        """Reads the runs in a paragraph or in a wrapper inside it."""
        for element in parent:
            tag = element.tag
            if tag == _RUN:
                self._run(element)
            elif tag in GONE or tag in _WITHOUT_WORDS:
                continue
            elif tag == SDT:
                self._control(element)
            elif tag == w("fldSimple"):
                self._simple_field(element)
            elif tag == ALTERNATE:
                branch = alternative(element)
                if branch is not None:
                    self.read(branch)
            elif tag == MATHS_TEXT:
                self._add(element.text or "", bold=None)
            else:
                self.read(element)

    def _control(self, control: etree._Element) -> None:
        box = control.find(f"{SDT_PROPERTIES}/{CHECKBOX}")
        content = control.find(SDT_CONTENT)
        if box is not None:
            checked = box.find(CHECKED)
            on = checked is not None and checked.get(CHECKED_VAL, "1") in ("1", "true", "on")
            self._add(TICKED if on else UNTICKED, bold=None)
        elif is_prompt(control):
            self.prompts += 1
        elif content is not None:
            self.read(content)

    def _simple_field(self, element: etree._Element) -> None:
        self.fields.begin()
        self.fields.instruct(element.get(w("instr"), ""))
        self.fields.show()
        self.read(element)
        self.fields.end()

    def _run(self, run: etree._Element) -> None:
        properties = run.find(_RUN_PROPERTIES)
        look = self.styles.character(properties)
        hidden = _first(
            switch(properties, "vanish"), look.hidden, self.style.hidden, self.styles.defaults.hidden
        )
        bold = bool(_first(switch(properties, "b"), look.bold, self.style.bold, self.styles.defaults.bold))
        self._run_content(run, properties, bold, bool(hidden))

    def _run_content(
        self, run: etree._Element, properties: etree._Element | None, bold: bool, hidden: bool
    ) -> None:
        for element in run:
            tag = element.tag
            if tag in _FIELD_PARTS:
                self._field_part(element)
            elif tag == ALTERNATE:
                branch = alternative(element)
                if branch is not None:
                    self._run_content(branch, properties, bold, hidden)
            elif hidden:
                self.hidden = self.hidden or tag == _TEXT
            elif tag == _TEXT:
                self._add(_shown(element.text or "", properties), bold, element)
            elif tag in _FIXED:
                self._add(_FIXED[tag], bold=None)
            else:
                self._thing(element)

    def _thing(self, element: etree._Element) -> None:
        """What stands in a run and is no plain text: a sign, the mark of a note, a picture, text with a gloss."""
        tag = element.tag
        if tag == w("sym"):
            self._add(
                named_sign(element.get(w("font"), ""), _hexadecimal(element.get(w("char"), ""))), bold=None
            )
        elif tag in _NOTE_MARKS:
            self.notes.append((_NOTE_MARKS[tag], element.get(w("id"), "")))
        elif tag in _PICTURES:
            boxes = boxes_in(element)
            self.boxes.extend(boxes)
            if next(element.iter(_ACTIVE_X), None) is not None:
                self.controls += 1
            elif not boxes and next(element.iter(*IMAGES), None) is not None:
                self.pictures += 1
        elif tag == w("ruby"):
            self.read(element)

    def _field_part(self, element: etree._Element) -> None:
        if element.tag == w("fldChar"):
            self._field_mark(element)
        else:
            self.fields.instruct(element.text or "")

    def _field_mark(self, mark: etree._Element) -> None:
        match mark.get(w("fldCharType")):
            case "begin":
                answer = answer_of(mark)
                if answer:
                    self._add(answer, bold=None)
                self.fields.begin(answered=answer is not None)
            case "separate":
                self.fields.show()
            case "end":
                self._field_end(self.fields.end())

    def _field_end(self, ended: Field | None) -> None:
        if ended is None:
            return
        self.paged = self.paged or ended.is_page_number
        if ended.button and is_invitation(ended.button):
            self.prompts += 1
        else:
            self._add(ended.button, bold=None)

    def _add(self, text: str, bold: bool | None, origin: etree._Element | None = None) -> None:
        if self.fields.hushed:
            return
        if self.fields.paging:
            self.paged = True
            return
        spoken = bold is not None and any(letter.isalnum() for letter in text)
        if spoken and not bold and self.saw_bold and not self.saw_light:
            self.lead = "".join(self.parts)
        self.parts.append(text)
        self.origins.append(origin)
        if spoken:
            self.saw_bold = self.saw_bold or bool(bold)
            self.saw_light = self.saw_light or not bold


def _first(*values: _T | None) -> _T | None:
    return next((value for value in values if value is not None), None)


def _shown(text: str, properties: etree._Element | None) -> str:
    """Line ends inside Word's text are spaces; letters in a picture font, and private ones, are pictures."""
    fonts = child(properties, "rFonts")
    font = "" if fonts is None else fonts.get(w("ascii"), "")
    if is_picture_font(font):
        return "".join(letter if letter.isspace() else sign(font, ord(letter)) for letter in text)
    beyond = "" if fonts is None else fonts.get(w("hAnsi"), font)
    return _LINE_END.sub(" ", _PRIVATE.sub(lambda found: private_sign(beyond, ord(found[0])) or "", text))


def _hexadecimal(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError:
        return 0
