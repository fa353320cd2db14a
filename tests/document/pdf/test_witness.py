"""What another program reads in a PDF: PDFium's words are all in ours and none of ours are invented, order and furniture aside."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import reportlab
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph

from planlint.document.pdf.reader import read_pdf
from tests.torture import features_pdf
from tests.torture.words import Pen
from tests.torture.writers_pdf import Look, Sheet, boxes, pages

from .test_parts import BOLD, HEADING, PLAIN, PROSE, TITLE, drawn, grid, lines, story, words

FAR = (
    "Zażółć gęślą jaźń: pani Wójcik zadzwoni do przedszkola",
    "Öğretmen Şükrü Iğdır’da ilaçlarını içiyor",
    "Über die Straße fährt Jürgen müde nach Köln",
    "Łukasz, Çağla, Ağrı, Müller, Ščerba, Nguyễn",
)
_FONTS = Path(reportlab.__file__).parent / "fonts"
_HYPHENS = str.maketrans(dict.fromkeys("\u00ad\u2010\u2011\u2012\ufffe\x02", "-"))


def said(text: str) -> Counter[str]:
    """The words of a text with how often each stands there: ligatures spelled out, bullets ("o" is one) left aside."""
    plain = unicodedata.normalize("NFKC", text.translate(_HYPHENS))
    return Counter(
        word for word in re.split(r"[\s\0]+", plain) if word != "o" and any(map(str.isalnum, word))
    )


def witnessed(data: bytes) -> Counter[str]:
    """The words that PDFium reads."""
    document = pypdfium2.PdfDocument(data)
    try:
        return sum((said(page.get_textpage().get_text_bounded()) for page in document), Counter())
    finally:
        document.close()


def compare(data: bytes, running: Iterable[str] = ()) -> None:
    """Fails where a word is lost or invented; ``running`` are texts that stand on every page and may be told once."""
    ours, theirs = said(read_pdf(data, "plan.pdf").text), witnessed(data)
    furniture = set(said(" ".join(running)))
    assert len(theirs) > 5
    assert {word: count for word, count in (theirs - ours).items() if word not in furniture} == {}
    assert {word: count for word, count in (ours - theirs).items() if word not in furniture} == {}
    assert furniture <= set(theirs)


def letters(found: Counter[str]) -> Counter[str]:
    """The letters of some words, with how often each stands there."""
    return Counter("".join(found.elements()))


def compare_turned(data: bytes) -> None:
    """The same of pages lying on their side, where PDFium leaves no space between one line and the next."""
    ours, theirs = said(read_pdf(data, "plan.pdf").text), witnessed(data)
    run_together = " ".join(theirs)
    assert [word for word in ours if word not in run_together] == []
    assert letters(ours) == letters(theirs)


def fonts() -> bytes:
    """Two families, two weights and two sizes, some of it slanted."""
    times = ParagraphStyle("times", parent=PLAIN, fontName="Times-Roman", fontSize=12, leading=15)
    flow: list[Any] = [words("Plan for Amy Brook", TITLE)]
    for number, need in enumerate(Pen(2).need() for _ in range(3)):
        flow += [words(f"{number + 1}. {need}".replace("&", "&amp;"), HEADING), words(PROSE, times)]
        flow += [words("<i>Who:</i> <b>Sam Hill</b> and <font name='Courier'>Nan</font>", PLAIN)]
    return story(*flow, words("Signed: Sam Hill", BOLD))


def table_over_pages() -> bytes:
    """A ruled table over two pages, its heading row repeated, between two paragraphs."""
    rows = Pen(3).plan(26, 4)

    def draw(sheet: Sheet) -> None:
        sheet.line("Plan for Amy", "Helvetica-Bold", 15, after=14)
        sheet.table(boxes(rows), (130, 150, 90, 90), Look("lines", repeat=False))
        sheet.line("End of the plan")

    return pages(draw)


def unruled_table() -> bytes:
    """A table without any rules, long cells wrapped."""
    return pages(
        lambda sheet: sheet.table(boxes(Pen(5).plan(9, 4)), (130, 150, 90, 90), Look("", pad=(7, 6)))
    )


def turned() -> bytes:
    """A page lying on its side, shown upright, and one that is not turned at all."""

    def side(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.translate(A4[0], 0)
        canvas.rotate(90)
        canvas.setFont("Helvetica", 11)
        lines(*Pen(6).row(), top=500)(canvas)

    return drawn(side, lines(*Pen(8).row()))


def bullets() -> bytes:
    """Lists by bullets, numbers and letters, in two depths, with lines that are wrapped."""
    pen = Pen(1)
    deep = ParagraphStyle("deep", parent=PLAIN, leftIndent=40, bulletIndent=26)
    shallow = ParagraphStyle("shallow", parent=PLAIN, leftIndent=20, bulletIndent=6)
    flow = [words("What we’ll do", HEADING)]
    for mark in ("•", "1.", "a)", "–"):
        flow.append(Paragraph(f"{pen.action()} {PROSE}".replace("&", "&amp;"), shallow, bulletText=mark))
        flow.append(Paragraph(pen.outcome().replace("&", "&amp;"), deep, bulletText="o"))
    return story(*flow)


def umlauts() -> bytes:
    """The letters of western Europe, in the fonts that every reader has and in an embedded one."""
    if "Vera" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Vera", str(_FONTS / "Vera.ttf")))
    told = (
        "Zoë und José fahren über die Straße",
        "Ms Ó Briain: £25 à la carte, naïve façade",
        "Ærø, Ångström",
    )

    def both(canvas: Canvas) -> None:
        lines(*told)(canvas)
        canvas.setFont("Vera", 11)
        lines(*told, top=600)(canvas)

    return drawn(both)


def mixed_page() -> bytes:
    """A wide page with a table of merged cells, a paragraph above and another page behind."""
    rows = [["Amy", "", "Jake", ""], ["Need", "Action", "Need", "Action"], *(Pen(7).row(4) for _ in range(4))]
    told = [[words(text.replace("&", "&amp;")) for text in row] for row in rows]
    spans = [("SPAN", (0, 0), (1, 0)), ("SPAN", (2, 0), (3, 0))]
    table = grid(told, *spans, widths=(180, 180, 180, 180), heads=())
    return story(words("Brothers and sisters", TITLE), table, PageBreak(), words(PROSE), page=landscape(A4))


MADE = (fonts, table_over_pages, unruled_table, bullets, umlauts, mixed_page)
TORTURE = {case.name: case for case in features_pdf.cases()}


@pytest.mark.parametrize("make", MADE, ids=lambda make: str(make.__name__))
def test_the_words_are_those_that_pdfium_reads(make: Callable[[], bytes]) -> None:
    compare(make())


@pytest.mark.parametrize(
    "name", ["ruled-grid-lines+multi-line.pdf", "unruled-by-letter.pdf", "ruled-vera.pdf"]
)
def test_the_words_of_the_torture_set_are_those_that_pdfium_reads(name: str) -> None:
    compare(TORTURE[name].data)


@pytest.mark.parametrize("make", [turned, lambda: TORTURE["text-rotated.pdf"].data], ids=["made", "torture"])
def test_the_words_of_turned_pages_are_those_that_pdfium_reads(make: Callable[[], bytes]) -> None:
    compare_turned(make())


def test_words_are_lost_only_where_a_header_is_repeated() -> None:
    rows = Pen(9).plan(60, 4)
    running = "Northmere Council"

    def draw(sheet: Sheet) -> None:
        sheet.line("Plan for Amy", "Helvetica-Bold", 15, after=14)
        sheet.table(boxes(rows), (130, 150, 90, 90), Look("lines", repeat=False))

    data = pages(draw, running=running)
    count = len(pypdfium2.PdfDocument(data))
    assert count > 2
    compare(data, (running, "Page", *map(str, range(1, count + 1))))


def font_with_every_letter_of(text: str) -> TTFont:
    """The font that comes with reportlab; each letter that it lacks gets the shape of a sign that the text has not.

    What a letter means stands beside its shape in the PDF, and only that is read.
    """
    font = TTFont("EveryLetter", str(_FONTS / "Vera.ttf"))
    font.face.name = (
        b"EveryLetter"  # under its own name reportlab would take the face that is registered already
    )
    glyphs, widths = font.face.charToGlyph, font.face.charWidths
    spare = [code for code in sorted(glyphs) if code > 0xA0 and chr(code) not in text and widths.get(code)]
    for letter in sorted(set(text)):
        if ord(letter) not in glyphs:
            code = spare.pop()
            glyphs[ord(letter)], widths[ord(letter)] = glyphs[code], widths[code]
    return font


def test_polish_and_turkish_letters_in_an_embedded_font_are_those_that_pdfium_reads() -> None:
    pdfmetrics.registerFont(font_with_every_letter_of("".join(FAR)))

    def act(canvas: Canvas) -> None:
        canvas.setFont("EveryLetter", 11)
        lines(*FAR)(canvas)

    data = drawn(act)
    compare(data)
    assert said(read_pdf(data, "plan.pdf").text) == said(" ".join(FAR))


def test_a_lost_or_invented_word_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    data = bullets()
    whole = read_pdf(data, "plan.pdf").text
    for changed in (whole.replace("hospital", "", 1), f"{whole} hospital"):
        monkeypatch.setattr(
            f"{__name__}.said", lambda text, told=changed: _said(told if text == whole else text)
        )
        with pytest.raises(AssertionError):
            compare(data)


_said = said
