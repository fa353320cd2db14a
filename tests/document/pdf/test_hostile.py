"""PDFs made to do harm: each is read or refused, soon, and within bounds."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable

import pytest

from planlint.document.pdf.reader import UNFORESEEN, read_pdf
from planlint.document.refusal import RefusalError
from tests.effort import an_end_in_sight

from .test_parts import HELLO, ROWS, RULED, grid, packed, raw, raw_page, story

PAGES = {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[3 0 R]>>"}


def laughing() -> bytes:
    """A form that draws another twenty times, which draws another twenty times, and so on."""
    forms = {
        10 + place: packed(
            b"/X Do " * 20, b"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>" % (11 + place)
        )
        for place in range(10)
    }
    return raw_page(b"/X Do", b"<</XObject<</X 10 0 R>>>>", forms)


def twice_packed() -> bytes:
    """A stream packed twice, so that a kilobyte stands for far more."""
    data = zlib.compress(zlib.compress(b"\0" * 30_000_000, 9), 9)
    stream = b"<</Length %d/Filter[/FlateDecode/FlateDecode]>>stream\n%s\nendstream" % (len(data), data)
    return raw({**PAGES, 3: b"<</Type/Page/Contents 4 0 R>>", 4: stream})


def scattered(count: int) -> bytes:
    """Words all over the page."""
    lot = random.Random(1)  # noqa: S311 (test data)
    return b"".join(
        b"BT /F1 6 Tf 1 0 0 1 %d %d Tm (w) Tj ET " % (lot.randrange(590), lot.randrange(840))
        for _ in range(count)
    )


def ruled(count: int) -> bytes:
    """Short rules all over the page."""
    lot = random.Random(2)  # noqa: S311 (test data)
    return b"".join(
        b"%d %d m %d %d l S " % (x, y, x + lot.choice((0, 40)), y + lot.choice((0, 30)))
        for x, y in ((lot.randrange(590), lot.randrange(840)) for _ in range(count))
    )


MAPPED = {
    6: b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 8 0 R>>",
    7: b"<</Type/Font/Subtype/CIDFontType2/BaseFont/X/W[0 4000000000 500 %s]>>"
    % (b"1 2000000000 500 " * 3000),
    8: packed(b"2 beginbfrange <00000000> <FFFFFFFF> <0041> <0000> <FFFF> <0041> endbfrange"),
}
CASES: dict[str, Callable[[], bytes]] = {
    "a page tree that goes round": lambda: raw(
        {1: PAGES[1], 2: b"<</Type/Pages/Kids[2 0 R 3 0 R]>>", 3: b"<</Type/Pages/Kids[2 0 R 3 0 R]>>"}
    ),
    "an object that is a reference to itself": lambda: raw({1: PAGES[1], 2: b"2 0 R"}),
    "a stream as long as itself": lambda: raw(
        {**PAGES, 3: b"<</Type/Page/Contents 4 0 R>>", 4: b"<</Length 4 0 R>>stream\nBT ET\nendstream"}
    ),
    "a table of objects that names itself": lambda: raw(
        {**PAGES, 3: b"<</Type/Page>>"}, b"/Prev %d" % len(raw({**PAGES, 3: b"<</Type/Page>>"}).split(b"xref")[0])
    ),
    "a page that unpacks to 40 MB": lambda: raw_page(b"0 0 m " * 7_000_000),
    "a stream packed twice": twice_packed,
    "forms that draw each other": laughing,
    "a form that draws itself": lambda: raw_page(
        b"/X Do " + HELLO,
        b"<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>",
        {6: packed(b"/X Do /X Do", b"/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>")},
    ),
    "a million operators": lambda: raw_page(b"0 0 l " * 400_000),
    "states saved without end": lambda: raw_page(b"q " * 400_000 + HELLO),
    "thousands of tiny rules": lambda: raw_page(ruled(12_000) + HELLO),
    "a page of squared paper": lambda: raw_page(
        b"".join(b"%d 0 m %d 842 l S 0 %d m 595 %d l S " % (at, at, at, at) for at in range(0, 595, 5)) + HELLO
    ),
    "coordinates out of this world": lambda: raw_page(
        b"1e30 0 0 1e30 1e38 1e38 cm " + HELLO + b"9" * 60 + b" 0 m 1 1 l S 0 0 0 0 0 0 cm " + HELLO
    ),
    "a letter shown a million times": lambda: raw_page(b"BT /F1 1 Tf 50 700 Td (" + b"A" * 2_000_000 + b") Tj ET"),
    "a word at one place thousands of times": lambda: raw_page(HELLO * 20_000),
    "words all over the page": lambda: raw_page(scattered(4_000)),
    "arrays in arrays": lambda: raw_page(b"[" * 100_000 + HELLO),
    "dictionaries in dictionaries": lambda: raw({1: b"<</Pages 2 0 R/X " + b"<</X " * 20_000}),
    "a table of letters for every code there could be": lambda: raw_page(
        b"BT /F1 12 Tf 50 700 Td <00410042> Tj ET", b"<</Font<</F1 6 0 R>>>>", MAPPED
    ),
    "a font that is its own part": lambda: raw_page(
        HELLO, objects={5: b"<</Subtype/Type0/DescendantFonts[5 0 R]/ToUnicode 5 0 R/Encoding 5 0 R>>"}
    ),
    "a field under itself, thousands of times": lambda: raw_page(
        HELLO,
        page=b"/Annots[%s]" % (b"9 0 R " * 9_000),
        objects={9: b"<</Subtype/Widget/FT/Tx/Rect[0 0 9 9]/Parent 9 0 R/AP<</N 4 0 R>>>>"},
    ),
    "the same content thousands of times": lambda: raw(
        {
            **PAGES,
            3: b"<</Type/Page/Contents[%s]/Resources<</Font<</F1 5 0 R>>>>>>" % (b"4 0 R " * 9_000),
            4: packed(HELLO * 100),
            5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        }
    ),
    "objects that never end": lambda: b"%PDF-1.7\n" + b"".join(b"%d 0 obj [[] " % at for at in range(6_000)),
    "trailers that never end": lambda: b"%PDF-1.7\n" + b"trailer<<" * 9_000,
    "noise": lambda: b"%PDF-1.7\n" + random.Random(3).randbytes(90_000),  # noqa: S311 (test data)
    "lines predicted from lines": lambda: raw_page(
        b"", objects={4: packed(b"\4\1" * 1_000_000, b"/DecodeParms<</Predictor 12/Columns 1>>")}
    ),
    "random codes for unpacking": lambda: raw_page(
        b"",
        objects={
            4: b"<</Length 60001/Filter/LZWDecode>>stream\n\x80%s\nendstream"
            % random.Random(4).randbytes(60_000)  # noqa: S311 (test data)
        },
    ),
}  # fmt: skip


def refusal(data: bytes) -> str:
    """Why a file is refused; "" for one that is read. Nothing else may come of it."""
    try:
        read_pdf(data, "hostile.pdf")
    except RefusalError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("case", CASES)
def test_harm_ends_in_a_refusal_or_a_document_soon(case: str) -> None:
    data = CASES[case]()
    with an_end_in_sight():
        assert refusal(data) != UNFORESEEN


def test_a_lock_whose_settings_are_nonsense_is_refused() -> None:
    settings = b"<</Filter/Standard/V 2/R 3/Length 0/O(x)/U(y)/P -4>>"
    assert refusal(raw_page(HELLO).replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt" + settings)).startswith(
        "is encrypted"
    )


def test_damage_anywhere_ends_in_a_refusal_or_a_document() -> None:
    sound = story(grid(ROWS, RULED), grid(ROWS))
    lot = random.Random(5)  # noqa: S311 (test data)
    for _ in range(120):
        broken = bytearray(sound)
        for _ in range(lot.choice((1, 5, 40))):
            broken[lot.randrange(len(broken))] = lot.randrange(256)
        start = lot.randrange(len(broken))
        if lot.random() < 0.3:
            del broken[start : start + lot.randrange(500)]
        assert refusal(bytes(broken)) != UNFORESEEN
