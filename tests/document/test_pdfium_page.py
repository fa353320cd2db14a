"""What is drawn on the pages of a PDF, and that no file does harm. The PDFs are made here, by hand or with reportlab."""

from __future__ import annotations

import io
import sys
import time
import zlib
from collections.abc import Callable, Iterator

import pytest
from reportlab.lib import pdfencrypt
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from planlint.document import pdfium_worker
from planlint.document.limits import DEFAULTS, Limits
from planlint.document.pdfium_file import rows_of_pages
from planlint.document.pdfium_page import UNREADABLE, Area, Box, PageInk, Stroke, pages
from planlint.document.pdfium_watch import Watch
from planlint.document.refusal import RefusalError

HELVETICA = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
FONTS = b"/Font<</F 9 0 R>>"
MEGABYTE = 1 << 20


def pdf(objects: dict[int, bytes]) -> bytes:
    """A PDF of these objects, of which the first is the catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    table, size = len(out), max(places) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (size, table)
    return bytes(out)


def stream(content: bytes, attributes: bytes = b"", *, packed: bool = False) -> bytes:
    """A stream of an object."""
    if packed:
        content, attributes = zlib.compress(content, 9), attributes + b"/Filter/FlateDecode"
    return b"<<%s/Length %d>>stream\n" % (attributes, len(content)) + content + b"\nendstream"


def packed_twice(start: bytes, megabytes: int, attributes: bytes = b"") -> bytes:
    """A small stream that unpacks to something and then very many spaces."""
    packer = zlib.compressobj(9)
    first = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    # After a full flush a packed piece depends on nothing before it, so that it can be repeated as it is.
    repeated = packer.compress(b" " * MEGABYTE) + packer.flush(zlib.Z_FULL_FLUSH)
    return stream(
        zlib.compress(first + repeated * megabytes + packer.flush(), 9),
        attributes + b"/Filter[/FlateDecode/FlateDecode]",
    )


def page(
    content: bytes,
    resources: bytes = FONTS,
    attributes: bytes = b"/MediaBox[0 0 600 800]",
    more: dict[int, bytes] | None = None,
    *,
    packed: bool = False,
) -> bytes:
    """A PDF of one page; ``more`` are further objects or others in place of those given here."""
    return pdf(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            3: b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<<%s>>%s>>" % (resources, attributes),
            4: stream(content, packed=packed),
            9: HELVETICA,
            **(more or {}),
        }
    )


def form(content: bytes, matrix: bytes = b"1 0 0 1 0 0", resources: bytes = FONTS) -> bytes:
    """A form: a drawing that a page can use."""
    return stream(
        content,
        b"/Type/XObject/Subtype/Form/BBox[-999 -999 999 999]/Matrix[%s]/Resources<<%s>>"
        % (matrix, resources),
    )


def drawn(draw: Callable[[canvas.Canvas], object], **how: object) -> bytes:
    """A PDF of what is drawn with reportlab."""
    out = io.BytesIO()
    sheet = canvas.Canvas(out, pagesize=(600, 800), **how)
    draw(sheet)
    sheet.showPage()
    sheet.save()
    return out.getvalue()


def only(data: bytes) -> PageInk:
    [one] = pages(data)
    return one


def text(ink: PageInk) -> str:
    return "".join(glyph.text for glyph in ink.glyphs)


def font_of(name: bytes, table: dict[bytes, bytes] | None, angle: int = 0) -> dict[int, bytes]:
    """A font whose codes are two bytes long, with a table of what they say."""
    codes = b"".join(b"<%s> <%s>" % pair for pair in (table or {}).items())
    return {
        9: b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[10 0 R]%s>>"
        % (name, b"" if table is None else b"/ToUnicode 12 0 R"),
        10: b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/DW 900/FontDescriptor 11 0 R"
        b"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>" % name,
        11: b"<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[0 -200 1000 900]/Ascent 900/Descent -200"
        b"/ItalicAngle %d/StemV 80/CapHeight 700>>" % (name, angle),
        12: stream(
            b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> "
            b"endcodespacerange %d beginbfchar %s endbfchar endcmap end end" % (len(table or {}), codes)
        ),
    }


# Text


def test_letters_stand_where_they_are_drawn_measured_from_the_top_left_corner() -> None:
    ink = only(page(b"BT /F 10 Tf 50 700 Td (Ab) Tj ET"))
    assert (ink.number, ink.width, ink.height) == (1, 600, 800)
    first, second = ink.glyphs
    assert (first.text, second.text) == ("A", "b")
    assert (first.x0, first.top, first.x1, first.bottom) == (50, 92, 56.67, 102)
    assert (second.x0, second.top, second.bottom) == (56.67, 92, 102)
    assert (first.size, first.font, first.turned, first.slanted, first.visible) == (
        10,
        "Helvetica",
        0,
        False,
        True,
    )


def test_the_size_is_what_the_reader_sees() -> None:
    ink = only(page(b"2 0 0 2 0 0 cm BT /F 1 Tf 6 0 0 6 10 10 Tm (A) Tj ET"))
    assert [glyph.size for glyph in ink.glyphs] == [12]


@pytest.mark.parametrize(
    ("name", "bold", "italic"),
    [
        ("Helvetica", False, False),
        ("Helvetica-Bold", True, False),
        ("Times-Italic", False, True),
        ("Courier-BoldOblique", True, True),
    ],
)
def test_bold_and_italic_letters_are_told_by_their_font(name: str, bold: bool, italic: bool) -> None:
    def draw(sheet: canvas.Canvas) -> None:
        sheet.setFont(name, 10)
        sheet.drawString(50, 700, "x")

    [glyph] = only(drawn(draw)).glyphs
    assert (glyph.bold, glyph.italic, glyph.font) == (bold, italic, name)


@pytest.mark.parametrize(("stem", "bold"), [(80, False), (140, True), (400, False)])
def test_bold_letters_are_told_by_how_thick_their_stems_are(stem: int, bold: bool) -> None:
    objects = font_of(b"Plain", {b"0001": b"0041"})
    objects[11] = objects[11].replace(b"/StemV 80", b"/StemV %d" % stem)
    [glyph] = only(page(b"BT /F 10 Tf 50 700 Td <0001> Tj ET", more=objects)).glyphs
    assert glyph.bold is bold


def test_letters_thickened_with_a_pen_are_bold_and_letters_made_to_lean_are_italic() -> None:
    fat, lean = only(page(b"BT /F 10 Tf 50 700 Td 2 Tr (a) Tj 0 Tr 1 0 .3 1 50 600 Tm (b) Tj ET")).glyphs
    assert (fat.bold, fat.italic, lean.bold, lean.italic) == (True, False, False, True)


def test_a_subset_and_a_leaning_font_are_told_by_what_the_file_says() -> None:
    [glyph] = only(
        page(b"BT /F 10 Tf 50 700 Td <0001> Tj ET", more=font_of(b"ABCDEF+Plain", {b"0001": b"0041"}, -12))
    ).glyphs
    assert (glyph.text, glyph.font, glyph.bold, glyph.italic) == ("A", "Plain", False, True)


@pytest.mark.parametrize(
    "content",
    [
        b"BT /F 10 Tf 3 Tr 50 700 Td (x) Tj ET",
        b"BT /F 10 Tf 7 Tr 50 700 Td (x) Tj ET",
        b"/Gone gs BT /F 10 Tf 50 700 Td (x) Tj ET",
        b"BT /F 10 Tf 50 900 Td (x) Tj ET",
        b"BT /F 10 Tf -30 700 Td (x) Tj ET",
        b"1 g BT /F 10 Tf 50 700 Td (x) Tj ET",
        b"0 g 40 600 100 50 re f 1 g BT /F 10 Tf 50 700 Td (x) Tj ET",
    ],
    ids=["no ink", "only a clip", "transparent", "above", "left", "white", "white beside black"],
)
def test_letters_that_nobody_sees_are_marked(content: bytes) -> None:
    [glyph] = only(page(content, FONTS + b"/ExtGState<</Gone<</ca 0>>>>")).glyphs
    assert (glyph.text, glyph.visible) == ("x", False)


@pytest.mark.parametrize(
    "ground",
    [b"0 0 .5 rg 40 690 100 30 re f", b"40 w 0 G 40 700 m 200 700 l S", b"100 0 0 100 0 650 cm /P Do"],
)
def test_white_letters_on_something_dark_are_seen(ground: bytes) -> None:
    picture = stream(
        b"\0", b"/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray"
    )
    content = b"q " + ground + b" Q 1 g BT /F 10 Tf 50 700 Td (x) Tj ET"
    [glyph] = only(page(content, FONTS + b"/XObject<</P 20 0 R>>", more={20: picture})).glyphs
    assert glyph.visible


@pytest.mark.parametrize(
    ("matrix", "turned", "middle"),
    [
        (b"1 0 0 1 300 400", 0, (303, 397)),
        (b"0 -1 1 0 300 400", 1, (303, 403)),
        (b"-1 0 0 -1 300 400", 2, (297, 403)),
        (b"0 1 -1 0 300 400", 3, (297, 397)),
    ],
)
def test_turned_letters_are_told_by_quarter_turns_with_the_clock(
    matrix: bytes, turned: int, middle: tuple[float, float]
) -> None:
    [glyph] = only(page(b"BT /F 10 Tf %s Tm (A) Tj ET" % matrix)).glyphs
    assert (glyph.turned, glyph.slanted) == (turned, False)
    assert ((glyph.x0 + glyph.x1) / 2, (glyph.top + glyph.bottom) / 2) == pytest.approx(middle, abs=0.7)


def test_a_watermark_across_the_page_is_slanted() -> None:
    glyphs = only(page(b"BT /F 10 Tf 50 700 Td (a) Tj .7 .7 -.7 .7 300 300 Tm (DRAFT) Tj ET")).glyphs
    assert [glyph.slanted for glyph in glyphs] == [False] + 5 * [True]


@pytest.mark.parametrize("turns", range(-1, 5))
def test_a_page_that_is_turned_is_read_as_it_is_shown(turns: int) -> None:
    """The text is written so that it is upright at the upper left of the page as shown; a rule is under it."""
    matrix = [b"1 0 0 1 20 770", b"0 1 -1 0 30 20", b"-1 0 0 -1 580 30", b"0 -1 1 0 570 780"][turns % 4]
    content = b"q %s cm BT /F 10 Tf (A) Tj ET 0 -5 m 60 -5 l S Q" % matrix
    ink = only(page(content, attributes=b"/MediaBox[0 0 600 800]/Rotate %d" % (90 * turns)))
    assert (ink.width, ink.height) == ((800, 600) if turns % 2 else (600, 800))
    [glyph] = ink.glyphs
    assert (glyph.turned, glyph.x0, glyph.bottom) == (0, 20, 32)
    assert ink.strokes == (Stroke(20, 35, 80, 35),)


def test_a_cropped_page_is_measured_from_its_own_corner() -> None:
    ink = only(
        page(
            b"BT /F 10 Tf 150 700 Td (A) Tj ET 150 700 50 60 re S",
            attributes=b"/MediaBox[-50 -50 650 850]/CropBox[100 100 500 780]",
        )
    )
    assert (ink.width, ink.height) == (400, 680)
    assert (ink.glyphs[0].x0, ink.glyphs[0].bottom) == (50, 82)
    assert ink.areas == (Area(50, 20, 100, 80, filled=False, stroked=True),)


def test_a_ligature_is_one_glyph_of_several_letters() -> None:
    objects = font_of(b"Plain", {b"0001": b"FB01", b"0002": b"00660066006C"})
    glyphs = only(page(b"BT /F 10 Tf 50 700 Td <000100020001> Tj ET", more=objects)).glyphs
    assert [glyph.text for glyph in glyphs] == ["fi", "ffl", "fi"]
    assert [glyph.x0 for glyph in glyphs] == [50, 59, 68]


def test_only_what_the_file_draws_is_given() -> None:
    """PDFium puts spaces and line ends between what stands apart; those are its own."""
    ink = only(page(b"BT /F 10 Tf 50 700 Td (a b) Tj 100 0 Td (c) Tj -100 -20 Td (d) Tj ET"))
    assert text(ink) == "a bcd"


def test_a_hyphen_at_the_end_of_a_line_stays_one() -> None:
    assert text(only(page(b"BT /F 10 Tf 50 700 Td (assess-) Tj 0 -12 Td (ment) Tj ET"))) == "assess-ment"


def test_letters_outside_the_basic_plane_are_one_glyph() -> None:
    objects = font_of(b"Plain", {b"0001": b"D83DDE00", b"0002": b"0041"})
    glyphs = only(page(b"BT /F 10 Tf 50 700 Td <00010002> Tj ET", more=objects)).glyphs
    assert [glyph.text for glyph in glyphs] == ["😀", "A"]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (b"00A0", " "),
        (b"00AD", "-"),
        (b"2011", "-"),
        (b"F041", "A"),
        (b"2611", "☑"),
        (b"2752", "☐"),
        (b"FFFE", UNREADABLE),
    ],
)
def test_characters_are_given_as_the_reader_takes_them(said: bytes, shown: str) -> None:
    ink = only(
        page(
            b"BT /F 10 Tf 50 700 Td <00020001> Tj ET",
            more=font_of(b"Plain", {b"0001": said, b"0002": b"0041"}),
        )
    )
    assert text(ink) == "A" + shown


def test_letters_that_the_file_does_not_name_are_given_as_unreadable() -> None:
    ink = only(page(b"BT /F 10 Tf 50 700 Td <00410042> Tj ET", more=font_of(b"ABCDEF+Odd", None)))
    assert text(ink) == 2 * UNREADABLE


@pytest.mark.parametrize(
    ("font", "said", "shown"),
    [
        (b"ABCDEF+Wingdings-Regular", b"F0A8", "☐"),
        (b"ABCDEF+Wingdings-Regular", b"F0FE", "☒"),
        (b"Wingdings", b"00A7", "•"),
        (b"Wingdings2", b"F052", "☒"),
        (b"Wingdings", b"2610", "☐"),
        (b"SymbolMT", b"F0B7", "•"),
        (b"SymbolMT", b"00B7", "•"),
        (b"Wingdings3", b"F024", ""),
    ],
)
def test_boxes_ticks_and_bullets_of_picture_fonts_are_told(font: bytes, said: bytes, shown: str) -> None:
    ink = only(page(b"BT /F 10 Tf 50 700 Td <00010001> Tj ET", more=font_of(font, {b"0001": said})))
    assert text(ink) == 2 * shown


def test_the_signs_of_dingbats_are_told() -> None:
    dingbats = {9: b"<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>"}
    assert text(only(page(b"BT /F 10 Tf 50 700 Td (4o8q) Tj ET", more=dingbats))) == "✔☐✘☐"


def test_text_drawn_twice_to_look_bold_is_read_once() -> None:
    content = b"BT /F 10 Tf 50 700 Td (over) Tj .3 0 Td (over) Tj ET"
    assert text(only(page(content))) == "over"


# Rules, rectangles, pictures


@pytest.mark.parametrize(
    ("content", "stroke"),
    [
        (b"100 700 m 300 700 l S", Stroke(100, 100, 300, 100)),
        (b"[3 2] 0 d 100 700 m 100 600 l S", Stroke(100, 100, 100, 200)),
        (b"100 700 m 300 700.3 l S", Stroke(100, 99.85, 300, 99.85)),
        (b"100 700 200 .5 re f", Stroke(100, 99.5, 300, 100)),
        (b"100 600 .48 100 re f", Stroke(100, 100, 100.48, 200)),
        (b"100 700 300 4 re f", Stroke(100, 96, 400, 100)),
        (b"2 0 0 2 0 0 cm 50 350 m 150 350 l S", Stroke(100, 100, 300, 100)),
        (b"0 1 -1 0 0 0 cm 700 -100 m 600 -100 l S", Stroke(100, 100, 100, 200)),
    ],
    ids=["line", "dashes", "nearly level", "thin box", "thin upright box", "thick rule", "scaled", "turned"],
)
def test_a_rule_is_a_stroke(content: bytes, stroke: Stroke) -> None:
    ink = only(page(content))
    [found] = ink.strokes
    assert (found.x0, found.top, found.x1, found.bottom) == pytest.approx(
        (stroke.x0, stroke.top, stroke.x1, stroke.bottom), abs=0.01
    )
    assert ink.areas == ()


@pytest.mark.parametrize(
    ("content", "filled", "stroked"),
    [
        (b"100 600 200 100 re S", False, True),
        (b".9 g 100 600 200 100 re f", True, False),
        (b".9 g 100 600 200 100 re B", True, True),
        (b"1 g 100 600 200 100 re B", False, True),
        (b".9 g 1 G 100 600 200 100 re B", True, False),
        (b"100 600 m 300 600 l 300 700 l 100 700 l s", False, True),
        (b"100 600 m 100 700 l 300 700 l 300 600 l 100 600 l S", False, True),
        (b".9 g 100 600 m 300 600 l 300 700 l 100 700 l f", True, False),
        (b"100 w 100 650 m 300 650 l S", True, False),
        (b"/Pattern cs /P scn 100 600 200 100 re f", True, False),
    ],
)
def test_a_rectangle_is_an_area(content: bytes, filled: bool, stroked: bool) -> None:
    ink = only(page(content))
    assert ink.areas == (Area(100, 100, 300, 200, filled, stroked),)
    assert ink.strokes == ()


def test_three_sides_of_a_frame_are_three_strokes() -> None:
    ink = only(page(b"100 600 m 100 700 l 300 700 l 300 600 l S"))
    assert ink.strokes == (Stroke(100, 100, 100, 200), Stroke(100, 100, 300, 100), Stroke(300, 100, 300, 200))


def test_a_grid_drawn_in_one_go_is_all_its_lines() -> None:
    lines = b" ".join(b"100 %d m 300 %d l" % (y, y) for y in (700, 680, 660))
    assert [stroke.top for stroke in only(page(lines + b" S")).strokes] == [100, 120, 140]


@pytest.mark.parametrize(
    "content",
    [
        b"1 G 100 700 m 300 700 l S",
        b"1 g 100 600 200 100 re f",
        b"100 600 200 100 re n",
        b"/Gone gs 100 700 m 300 700 l S",
        b"100 600 m 150 700 250 700 300 600 c S",
        b"100 600 m 300 700 l S",
        b"100 600 m 200 700 l 300 600 l f",
        b"100 30000 m 300 30000 l S",
        b"1e38 0 0 1e38 0 0 cm 1e38 0 m 1e38 1e38 l S",
    ],
    ids=[
        "white line",
        "white box",
        "not painted",
        "transparent",
        "curve",
        "aslant",
        "triangle",
        "far off",
        "no number",
    ],
)
def test_what_is_no_rule_that_anybody_sees_is_passed_over(content: bytes) -> None:
    ink = only(page(content, FONTS + b"/ExtGState<</Gone<</CA 0>>>>"))
    assert (ink.strokes, ink.areas) == ((), ())


def test_what_stands_in_a_form_lies_where_the_page_puts_it() -> None:
    """A letter and a rule below it, in a form within a form, each with a matrix of its own."""
    inner = form(b"BT /F 5 Tf 10 0 Td (A) Tj ET 10 -2 m 60 -2 l S .9 g 10 -30 50 20 re f", b"2 0 0 2 0 0")
    outer = form(b"q 1 0 0 1 100 0 cm /X Do Q", b"1 0 0 1 30 0", FONTS + b"/XObject<</X 21 0 R>>")
    ink = only(
        page(b"q 1 0 0 1 0 700 cm /X Do Q", FONTS + b"/XObject<</X 20 0 R>>", more={20: outer, 21: inner})
    )
    [glyph] = ink.glyphs
    assert (glyph.x0, glyph.bottom, glyph.size) == (150, 102, 10)
    assert ink.strokes == (Stroke(150, 104, 250, 104),)
    assert ink.areas == (Area(150, 120, 250, 160, filled=True, stroked=False),)


def test_pictures_are_told_by_their_places() -> None:
    from PIL import Image

    picture = ImageReader(Image.new("RGB", (4, 4), "red"))
    [found] = only(drawn(lambda sheet: sheet.drawImage(picture, 100, 600, 200, 100))).pictures
    assert (found.x0, found.top, found.x1, found.bottom) == (100, 100, 300, 200)


# Forms and comments


def test_the_fields_of_a_form_are_told_with_what_was_filled_in() -> None:
    def draw(sheet: canvas.Canvas) -> None:
        fields = sheet.acroForm
        fields.textfield(name="who", value="Zoë's mum\nand dad", x=50, y=700, width=200, height=20)
        fields.checkbox(name="seen", checked=True, x=50, y=600, size=20)
        fields.checkbox(name="heard", checked=False, x=80, y=600, size=20)
        fields.radio(name="risk", value="high", selected=True, x=50, y=500, size=20)
        fields.radio(name="risk", value="low", selected=False, x=80, y=500, size=20)
        fields.choice(
            name="plan", value="Two", options=[("One", "1"), ("Two", "2")], x=50, y=400, width=50, height=20
        )
        fields.listbox(
            name="for", value=["B", "C"], options=["A", "B", "C"], x=50, y=300, width=50, height=50,
            fieldFlags="multiSelect",
        )  # fmt: skip

    assert only(drawn(draw)).fields == (
        Box("text", "Zoë's mum\nand dad", None, 50, 80, 250, 100),
        Box("check", "Yes", True, 50, 180, 70, 200),
        Box("check", "", False, 80, 180, 100, 200),
        Box("radio", "high", True, 50, 280, 70, 300),
        Box("radio", "", False, 80, 280, 100, 300),
        Box("choice", "Two", None, 50, 380, 100, 400),
        Box("choice", "B, C", None, 50, 450, 100, 500),
    )


def widgets(*widgets: bytes, fields: bytes | None = None) -> bytes:
    numbers = range(30, 30 + len(widgets))
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    more = {
        number: b"<</Type/Annot/Rect[50 650 150 700]%s>>" % widget
        for number, widget in zip(numbers, widgets, strict=True)
    }
    if fields is not None:
        more[1] = b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[%s]>>>>" % fields
    return page(b"", attributes=b"/MediaBox[0 0 600 800]/Annots[%s]" % kids, more=more)


def test_fields_that_their_form_has_lost_are_read_all_the_same() -> None:
    data = widgets(
        b"/Subtype/Widget/FT/Tx/T(a)/V(Mum)",
        b"/Subtype/Widget/FT/Btn/T(b)/AS/On",
        b"/Subtype/Widget/FT/Btn/T(c)/AS/Off",
        b"/Subtype/Widget/FT/Btn/T(push)",
    )
    place = (50, 100, 150, 150)
    assert only(data).fields == (
        Box("text", "Mum", None, *place),
        Box("check", "On", True, *place),
        Box("check", "", False, *place),
    )


def test_a_value_is_found_where_only_the_field_above_has_it() -> None:
    data = widgets(b"/Subtype/Widget/Parent 31 0 R", b"/FT/Tx/T(a)/V(Mum)/Kids[30 0 R]", fields=b"31 0 R")
    assert [box.value for box in only(data).fields] == ["Mum"]


def test_hidden_fields_and_fields_to_press_or_sign_are_passed_over() -> None:
    data = widgets(
        b"/Subtype/Widget/FT/Tx/T(a)/V(x)/F 2",
        b"/Subtype/Widget/FT/Btn/Ff 65536/T(b)",
        b"/Subtype/Widget/FT/Sig/T(c)",
        fields=b"30 0 R 31 0 R 32 0 R",
    )
    assert only(data).fields == ()


def test_comments_are_counted_and_typed_words_are_read() -> None:
    ink = only(
        widgets(
            b"/Subtype/Text/Contents(Is this right?)",
            b"/Subtype/Highlight/Contents(Check)",
            b"/Subtype/Highlight",
            b"/Subtype/Text/Contents( )",
            b"/Subtype/Popup/Contents(Is this right?)",
            b"/Subtype/Link/Contents(to a page)",
            b"/Subtype/FreeText/Contents(Ring Gran)",
        )
    )
    assert ink.comments == 2
    assert ink.fields == (Box("text", "Ring Gran", None, 50, 100, 150, 150),)


# Whole files


def several(count: int) -> bytes:
    def draw(sheet: canvas.Canvas) -> None:
        for number in range(1, count):
            sheet.drawString(50, 700, str(number))
            sheet.showPage()
        sheet.drawString(50, 700, str(count))

    return drawn(draw)


def test_pages_come_one_by_one_in_their_order() -> None:
    found = pages(several(3))
    assert isinstance(found, Iterator)
    assert [(ink.number, text(ink)) for ink in found] == [(1, "1"), (2, "2"), (3, "3")]


def test_two_files_can_be_read_side_by_side_and_left_in_the_middle() -> None:
    one, other = pages(several(3)), pages(several(2))
    assert [text(next(one)), text(next(other)), text(next(one))] == ["1", "1", "2"]
    del one
    assert text(next(other)) == "2"
    assert text(only(several(1))) == "1"


def refusal(data: bytes, limits: Limits = DEFAULTS) -> str:
    with pytest.raises(RefusalError) as refused:
        list(pages(data, limits))
    return str(refused.value)


def test_more_pages_than_the_limit_are_refused_with_the_setting_to_raise() -> None:
    assert len(list(pages(several(3), Limits(pages=3)))) == 3
    told = refusal(several(3), Limits(pages=2))
    assert told.startswith("has more than 2 pages; ")
    assert "pages under [limits]" in told


@pytest.mark.parametrize("data", [b"", b"Dear all", b"PK\x03\x04" + bytes(50)])
def test_what_is_no_pdf_is_refused(data: bytes) -> None:
    assert refusal(data).startswith("is no PDF")


@pytest.mark.parametrize("kept", [0.1, 0.9])
def test_a_file_of_which_the_end_is_missing_is_called_damaged(kept: float) -> None:
    data = several(3)
    assert refusal(data[: int(kept * len(data))]).startswith("is damaged or not whole")


def test_a_file_without_pages_is_refused() -> None:
    assert refusal(
        pdf({1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[]/Count 0>>"})
    ).startswith("is damaged")


def test_a_file_with_a_page_missing_is_refused_rather_than_read_without_it() -> None:
    data = pdf(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Kids[3 0 R 7 0 R]/Count 2>>",
            3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>",
        }
    )
    assert refusal(data).startswith("is damaged")


def test_a_file_without_its_table_or_with_a_line_before_it_is_read() -> None:
    data = several(1)
    assert text(only(data[: data.rindex(b"xref")])) == "1"
    assert text(only(b"a line of mail\r\n" + data)) == "1"


def test_a_file_locked_with_a_password_is_refused_and_one_locked_against_printing_is_read() -> None:
    def draw(sheet: canvas.Canvas) -> None:
        sheet.drawString(50, 700, "Plan")

    locked = pdfencrypt.StandardEncryption("secret", "owner", strength=128)
    assert refusal(drawn(draw, encrypt=locked)).startswith("is locked with a password; ")
    protected = pdfencrypt.StandardEncryption("", "owner", canPrint=0, strength=128)
    assert text(only(drawn(draw, encrypt=protected))) == "Plan"


def test_a_form_that_only_one_program_can_show_is_refused() -> None:
    more = {
        1: b"<</Type/Catalog/Pages 2 0 R/NeedsRendering true/AcroForm<</Fields[]/XFA 20 0 R>>>>",
        20: stream(b"<xdp/>"),
    }
    assert "only Adobe Reader can show" in refusal(page(b"BT /F 9 Tf (Please wait) Tj ET", more=more))


def test_every_refusal_says_what_to_do_and_nothing_of_the_file() -> None:
    told = [refusal(b"no PDF, but a secret"), refusal(several(3), Limits(pages=2)), refusal(bomb())]
    for sentence in told:
        assert "; " in sentence
        assert "secret" not in sentence
        assert sentence[0].islower()


# Harm


def chain(width: int, depth: int) -> dict[int, bytes]:
    """Forms that each draw the next one so many times."""
    return {
        20 + level: form(b"/X Do " * width, resources=b"/XObject<</X %d 0 R>>" % (21 + level))
        for level in range(depth)
    }


def bomb() -> bytes:
    """A page of 900 MB in a few hundred bytes."""
    return page(b"", more={4: packed_twice(b"", 900)})


def bomb_of_objects() -> bytes:
    """A file whose objects are packed into a stream of 900 MB."""
    body = b"2 0 3 40 ".ljust(20) + b"<</Type/Pages/Kids[3 0 R]/Count 1>>".ljust(40)
    body += b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
    out = bytearray(b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n")
    packs = len(out)
    out += b"5 0 obj\n" + packed_twice(body, 900, b"/Type/ObjStm/N 2/First 20") + b"\nendobj\n"
    table = len(out)
    rows = [(0, 0, 0), (1, 9, 0), (2, 5, 0), (2, 5, 1), (0, 0, 0), (1, packs, 0), (1, table, 0)]
    packed_rows = b"".join(
        bytes([kind]) + place.to_bytes(4, "big") + bytes([last]) for kind, place, last in rows
    )
    out += b"6 0 obj\n" + stream(packed_rows, b"/Type/XRef/W[1 4 1]/Size 7/Root 1 0 R") + b"\nendobj\n"
    return bytes(out + b"startxref\n%d\n%%%%EOF" % table)


def letter_that_stands_for_a_book() -> bytes:
    objects = font_of(b"Plain", {b"0001": b"0041" * 10_000})
    return page(b"BT /F 9 Tf " + b"<0001> Tj 9 0 Td " * 10_000 + b"ET", more=objects, packed=True)


def words_in_place_of_others() -> bytes:
    content = (
        b"BT /F 9 Tf " + b"/Span /P BDC (a) Tj EMC 9 0 Td /Span /Q BDC (a) Tj EMC 9 0 Td " * 1000 + b"ET"
    )
    resources = FONTS + b"/Properties<</P 20 0 R/Q 21 0 R>>"
    texts = {
        20 + number: b"<</ActualText(" + letter * 10_000 + b")>>"
        for number, letter in enumerate((b"B", b"C"))
    }
    return page(content, resources, more=texts)


def glyph_that_draws(width: int, depth: int) -> bytes:
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97/Widths[9]"
        b"/Encoding<</Differences[97/a]>>/CharProcs<</a 50 0 R>>/Resources<</XObject<</X 20 0 R>>>>>>"
    )
    more = {9: font, 50: stream(b"9 0 d0 " + b"/X Do " * width), **chain(width, depth)}
    return page(b"BT /F 9 Tf (aaa) Tj ET", more=more)


IN_A_FORM = b"/XObject<</X 20 0 R>>"
HARM: dict[str, Callable[[], bytes]] = {
    "a form that draws itself twice": lambda: page(
        b"/X Do", IN_A_FORM, more={20: form(b"/X Do /X Do", resources=IN_A_FORM)}
    ),
    "forms that multiply": lambda: page(b"/X Do", IN_A_FORM, more=chain(10, 9)),
    "a glyph that multiplies": lambda: glyph_that_draws(10, 9),
    "a page unpacked to 900 MB": bomb,
    "objects unpacked to 900 MB": bomb_of_objects,
    "states kept and never given back": lambda: page(b"q " * (10 * MEGABYTE), packed=True),
    "marks within marks": lambda: page(b"/a BMC " * 50_000, packed=True),
    "a letter that stands for a book": letter_that_stands_for_a_book,
    "words in place of others": words_in_place_of_others,
    "a line written backwards": lambda: page(
        b"BT /F 9 Tf 999 0 Td " + b"(a) Tj -9 0 Td " * 50_000 + b"ET", packed=True
    ),
    "a million letters": lambda: page(b"BT /F 9 Tf " + b"(a) Tj " * 1_000_000 + b"ET", packed=True),
    "a million rules": lambda: page(b"0 0 m 9 0 l S " * 1_000_000, packed=True),
    "a hundred thousand pictures": lambda: page(
        b"BI /W 1 /H 1 /BPC 8 /CS /G ID a EI " * 110_000, packed=True
    ),
    "streams that never end": lambda: b"%PDF-1.7\n" + b"1 0 obj<</Length 9>>stream\n" * 100_000,
    "a tree of pages that is its own branch": lambda: pdf(
        {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[" + b"2 0 R " * 10 + b"]/Count 100>>"}
    ),
    "a table of objects unpacked to 900 MB": lambda: (
        b"%PDF-1.7\n6 0 obj\n"
        + packed_twice(b"", 900, b"/Type/XRef/W[1 4 1]/Size 150000000/Root 1 0 R")
        + b"\nendobj\nstartxref\n9\n%%EOF"
    ),
    "an object that is a reference to itself": lambda: pdf({1: b"1 0 R"}),
}


@pytest.mark.parametrize("name", HARM)
def test_what_is_made_to_do_harm_is_refused_soon_and_the_next_file_is_read(name: str) -> None:
    data = HARM[name]()
    only(page(b""))  # so that starting the reader is not counted
    start = time.monotonic()
    told = refusal(data)
    assert time.monotonic() - start < 10  # two seconds of the processor's time; others may be at work
    assert "; " in told
    assert text(only(several(1))) == "1"


@pytest.mark.parametrize(
    "data",
    [
        page(b"/X Do", IN_A_FORM, more={20: form(b"0 0 m 9 0 l S /X Do", resources=IN_A_FORM)}),
        page(b"[" * MEGABYTE, packed=True),
        page(b"<<" * MEGABYTE, packed=True),
        page(b"0 0 m " + b"1 1 l " * MEGABYTE + b"S", packed=True),
        page(b"", attributes=b"/MediaBox[0 0 1e30 1e30]/Rotate 7"),
        page(b"", attributes=b"/MediaBox[0 0 0 0]"),
        page(b"BT /F 1e30 Tf (a) Tj ET BT /F 9 Tf 1e30 0 0 1e30 0 0 Tm (a) Tj 0 0 0 0 0 0 Tm (a) Tj ET"),
        page(b"BT /F 9 Tf 30000 0 Td (a) Tj ET"),
        page(b"", more={4: b"<</Length 4 0 R>>stream\nBT ET\nendstream"}),
        page(b"", more={1: b"<</Type/Catalog/Pages 2 0 R/X " + b"[" * 99_999 + b"]" * 99_999 + b">>"}),
    ],
)
def test_what_is_odd_but_harmless_is_a_page_without_words(data: bytes) -> None:
    ink = only(data)
    assert ink.glyphs == ()
    assert 0 < ink.width <= 20_000
    assert 0 < ink.height <= 20_000


def test_a_page_within_the_bounds_is_read_whole() -> None:
    lines = [b"1 0 0 1 50 %d Tm (%s) Tj" % (780 - 7 * number, b"Mum will ring " * 8) for number in range(100)]
    ink = only(page(b"BT /F 6 Tf " + b" ".join(lines) + b" ET", packed=True))
    assert len(ink.glyphs) == 100 * 8 * 14


def test_the_watch_counts_only_the_time_that_pdfium_works() -> None:
    watch = Watch(0)
    assert not watch.is_over()
    watch._allowed = 0.02
    with watch.working():
        assert not watch.is_over()
        while not watch.is_over():
            pass
    assert not watch.is_over()
    watch.begin_page()
    with watch.working():
        assert not watch.is_over()


@pytest.mark.parametrize("data", [several(2), page(b"100 600 200 100 re S", packed=True)])
def test_without_a_process_of_its_own_the_same_is_read(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    beside = list(pages(data))
    pdfium_worker._end_spare()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert list(pages(data)) == beside
    assert refusal(b"no PDF").startswith("is no PDF")


def test_a_process_that_does_not_start_is_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    pdfium_worker._end_spare()
    monkeypatch.setattr(pdfium_worker, "_START", "raise SystemExit(1)")
    assert text(only(several(1))) == "1"


def test_a_process_that_was_ended_while_it_waited_is_replaced() -> None:
    only(several(1))
    for waiting in pdfium_worker._Worker._spare.values():
        waiting._process.kill()
        waiting._process.wait()
    assert text(only(several(1))) == "1"


def test_a_file_left_open_when_python_ends_does_no_harm() -> None:
    import subprocess

    code = (
        "import sys; from planlint.document.pdfium_page import pages\n"
        "from planlint.document.pdfium_file import rows_of_pages\n"
        "from planlint.document.pdfium_watch import Watch\n"
        "from planlint.document.limits import DEFAULTS\n"
        "data = sys.stdin.buffer.read()\n"
        "one, other = pages(data), rows_of_pages(data, DEFAULTS, Watch(0))\n"
        "print(next(one).number, next(other).number)"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], input=several(2), capture_output=True, check=False
    )
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, [b"1", b"1"], b"")


def test_rows_stand_for_the_page_in_this_process_too() -> None:
    [rows] = rows_of_pages(page(b"BT /F 10 Tf 50 700 Td (A) Tj ET"), DEFAULTS, Watch(0))
    assert rows.glyphs == [("A", 50, 92, 56.67, 102, 10, False, False, "Helvetica", True, 0, False)]
