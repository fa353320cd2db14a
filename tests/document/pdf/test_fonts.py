"""What the fonts of a PDF say: letters by tables and names, widths, boldness, and how the file packs all that."""

from __future__ import annotations

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from planlint.document.model import Paragraph

from .test_parts import HELLO, drawn, others, packed, raw, raw_page

WIDE = b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>"
BELOW = b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/DW 500/W[1[600 600] 3 9 700]>>"
TABLE = b"""1 begincodespacerange <0000> <FFFF> endcodespacerange
2 beginbfchar <0001> <0041> <0002> <006D> endbfchar
2 beginbfrange <0003> <0005> <0079> <0006> <0007> [<0021> <00660069>] endbfrange"""


def said(data: bytes) -> str:
    """The words of a PDF of one paragraph."""
    (found,) = others(data)
    assert isinstance(found, Paragraph)
    return found.text


def shown(content: bytes, font: bytes, **objects: bytes) -> str:
    """The words of a page in one font."""
    more = {int(name[1:]): body for name, body in objects.items()}
    return said(raw_page(b"BT /F1 12 Tf 50 700 Td %s Tj ET" % content, objects={5: font, **more}))


def test_letters_of_an_embedded_font_are_told_by_its_table() -> None:
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))

    def act(canvas: Canvas) -> None:
        canvas.setFont("Vera", 11)
        canvas.drawString(50, 700, "Amy’s naïve café – £5")

    assert said(drawn(act)) == "Amy’s naïve café – £5"


def test_letters_of_a_font_with_many_glyphs_are_told_by_its_table() -> None:
    assert shown(b"<000100020003000600070009>", WIDE, _6=BELOW, _7=packed(TABLE)) == "Amy!fi�"


def test_a_table_of_codes_of_one_byte_is_followed() -> None:
    font = WIDE.replace(b"/Identity-H", b" 8 0 R")
    codes = b"1 begincodespacerange <00> <FF> endcodespacerange 1 begincidrange <41> <43> 1 endcidrange"
    letters = b"3 beginbfchar <41> <0041> <42> <006D> <43> <0079> endbfchar"
    assert shown(b"(ABC)", font, _6=BELOW, _7=packed(letters), _8=packed(codes)) == "Amy"


@pytest.mark.parametrize(
    ("encoding", "content", "text"),
    [
        (b"/WinAnsiEncoding", b"(\223Amy\224 \226 \2005)", "“Amy” – €5"),
        (b"/MacRomanEncoding", b"(\322Amy\323)", "“Amy”"),
        (b"<</Differences[65/A/m/y 1/uni2610]>>", b"(\001 ABC)", "☐ Amy"),
        (b"/WinAnsiEncoding", b"(sup\255port)", "sup-port"),
    ],
)
def test_letters_are_told_by_the_encoding(encoding: bytes, content: bytes, text: str) -> None:
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding%s>>" % encoding
    assert shown(content, font) == text


def test_letters_are_told_by_the_font_itself() -> None:
    header = packed(b"dup 1 /A put dup 2 /m put dup 3 /y put readonly def")
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Odd/FontDescriptor<</FontFile 6 0 R>>>>"
    assert shown(b"(\001\002\003)", font, _6=header) == "Amy"


@pytest.mark.parametrize(
    "look",
    [
        b"/BaseFont/ABCDEF+Arial-BoldMT",
        b"/BaseFont/Odd/FontDescriptor<</FontWeight 700>>",
        b"/BaseFont/Odd/FontDescriptor<</Flags 262144>>",
    ],
)
def test_bold_fonts_are_bold(look: bytes) -> None:
    font = b"<</Type/Font/Subtype/TrueType/FirstChar 32/Widths[%s]%s>>" % (b"500 " * 200, look)
    (found,) = others(raw_page(HELLO, objects={5: font}))
    assert isinstance(found, Paragraph)
    assert found.strong


def test_letters_that_the_page_draws_itself_are_told_by_their_names() -> None:
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[.01 0 0 .01 0 0]/CharProcs<<>>"
        b"/Encoding<</Differences[65/A/m/y]>>/FirstChar 65/Widths[50 50 50]>>"
    )
    assert shown(b"(ABC)", font) == "Amy"


def test_a_table_of_objects_that_is_packed_is_read() -> None:
    body = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[3 0 R]>>", 4: packed(HELLO)}
    body |= {3: b"<</Type/Page/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"}
    body |= {5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"}
    data = raw(body)
    places = [0, *(data.index(b"\n%d 0 obj" % number) + 1 for number in range(1, 6))]
    rows = b"".join(b"%c%s\0" % (1 if place else 0, place.to_bytes(2, "big")) for place in places)
    table = packed(rows, b"/Type/XRef/Size 6/W[1 2 1]/Root 1 0 R")
    start = data.index(b"xref\n")
    assert said(data[:start] + b"9 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF" % (table, start)) == "Hello Amy"
