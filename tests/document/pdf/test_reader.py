"""PDF files as they come: scans, locked and damaged ones, and what is said about them."""

from __future__ import annotations

import io
import logging

import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from planlint.document.limits import Limits
from planlint.document.pdf.reader import named, read_pdf
from planlint.document.refusal import RefusalError

from .test_parts import HELLO, drawn, grid, lines, packed, raw, raw_page, read, story, tables, words

SCAN = "this is a scan; ask for the Word file it was made from, or run text recognition over it first"


def scanned(canvas: Canvas) -> None:
    """Draws a picture over the whole page."""
    memory = io.BytesIO()
    Image.new("L", (60, 84), 255).save(memory, "PNG")
    memory.seek(0)
    canvas.drawImage(ImageReader(memory), 0, 0, 595, 842)


def recognised(canvas: Canvas) -> None:
    """Draws a scan with the words found in it, invisibly over the picture."""
    scanned(canvas)
    text = canvas.beginText(50, 700)
    text.setTextRenderMode(3)
    text.textLine("Amy is well")
    canvas.drawText(text)


def refusal(data: bytes, limits: Limits | None = None) -> str:
    """Why a PDF is refused."""
    with pytest.raises(RefusalError) as caught:
        read_pdf(data, "amy-secret.pdf", limits or Limits())
    return str(caught.value)


def test_the_form_and_the_source_are_told() -> None:
    found = read_pdf(drawn(lines("Hello Amy")), "plan.pdf")
    assert (found.form, found.source, found.text, found.notices) == ("pdf", "plan.pdf", "Hello Amy", ())


def test_a_scan_is_refused_with_what_to_do() -> None:
    assert refusal(drawn(scanned)) == f"no text in page 1: {SCAN}"
    assert refusal(drawn(scanned, scanned, scanned)) == f"no text in pages 1–3: {SCAN}"


def test_scanned_pages_among_others_are_named() -> None:
    found = read(drawn(lines("Child: Amy"), scanned, scanned, lines("Signed: Sam Hill"), scanned))
    assert found.text == "Child: Amy\nSigned: Sam Hill"
    assert found.notices == ("No text was found on pages 2–3, 5; words in a picture cannot be checked.",)


def test_an_empty_page_is_no_scan() -> None:
    assert read(drawn(lines("Child: Amy"), lines())).notices == ()
    assert refusal(drawn(lines())).startswith("no text in page 1: it is empty or damaged")


def test_words_recognised_in_a_scan_are_read_and_said_to_be() -> None:
    found = read(drawn(recognised))
    assert found.text == "Amy is well"
    assert found.notices == ("The text of page 1 was recognised in a scan; letters may be wrong.",)


@pytest.mark.parametrize(
    ("pages", "text"),
    [([2], "page 2"), ([1, 2, 3], "pages 1–3"), ([1, 4, 5, 6], "pages 1, 4–6"), ([2, 4], "pages 2, 4")],
)
def test_pages_are_named_as_people_do(pages: list[int], text: str) -> None:
    assert named(pages) == text


@pytest.mark.parametrize("strength", [40, 128])
def test_a_file_locked_with_a_password_is_refused(strength: int) -> None:
    locked = drawn(lines("Hello Amy"), encrypt=StandardEncryption("secret", strength=strength))
    assert refusal(locked).startswith("is locked with a password; open it")


@pytest.mark.parametrize("strength", [40, 128])
def test_a_file_that_only_forbids_copying_is_read(strength: int) -> None:
    guarded = StandardEncryption("", ownerPassword="owner", canCopy=0, strength=strength)
    assert read(drawn(lines("Hello Amy"), encrypt=guarded)).text == "Hello Amy"


def test_an_unknown_lock_is_refused() -> None:
    assert refusal(
        raw_page(HELLO).replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Odd/V 9>>")
    ).startswith("is encrypted in a way that planlint cannot open")


def test_a_damaged_table_of_objects_does_not_matter() -> None:
    data = raw_page(HELLO)
    for broken in (data.replace(b"0000000", b"0000009"), data[: data.index(b"xref")], b"\n\n" + data):
        assert read(broken).text == "Hello Amy"
    assert read(data[: data.index(b"xref")]).notices == (
        "The file is damaged; what could be found in it was read.",
    )


def test_a_file_cut_off_in_the_middle_is_refused_or_said_to_be_damaged() -> None:
    data = story(words("Hello"), grid([("a", "b", "c", "d", "e")] * 30))
    for part in range(1, 10):
        try:
            found = read(data[: len(data) * part // 10])
        except RefusalError:
            continue
        assert found.notices[-1].startswith("The file is damaged")


def test_objects_packed_in_streams_are_found() -> None:
    parts = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    )
    index = b"1 0 2 %d 3 %d " % (len(parts[0]) + 1, len(parts[0]) + len(parts[1]) + 2)
    objects = {
        4: packed(HELLO),
        5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        6: packed(index + b" ".join(parts), b"/Type/ObjStm/N 3/First %d" % len(index)),
    }
    assert read(raw(objects)).text == "Hello Amy"


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7", b"%PDF-1.7\n" + b"\x00" * 500, b"%PDF-1.4\ntrailer<</Root 1 0 R>>"]
)
def test_what_is_no_whole_pdf_is_refused(data: bytes) -> None:
    assert refusal(data).startswith("is damaged or not whole")


def test_more_pages_than_the_limit_are_refused_by_its_name() -> None:
    data = drawn(*[lines("Hello")] * 4)
    assert refusal(data, Limits(pages=3)) == (
        "has more than 3 pages; if it is meant to be so, raise pages under [limits] in planlint.toml"
    )


def test_letters_that_nobody_can_tell_are_refused() -> None:
    font = b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2>>]>>"
    content = b"BT /F1 12 Tf 50 700 Td <000100020003> Tj ET"
    assert refusal(raw_page(content, objects={5: font})).startswith("does not say which letters")


def test_a_refusal_names_neither_the_file_nor_its_words(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        message = refusal(drawn(lines("Hello Amy"), encrypt=StandardEncryption("secret")))
    assert "amy" not in message.lower()
    assert caplog.text == ""


def test_a_page_without_a_size_and_one_with_a_nonsense_size_are_read() -> None:
    assert read(raw_page(HELLO, page=b"/CropBox[0 0 0 0]")).text == "Hello Amy"
    assert (
        read(raw_page(HELLO).replace(b"/MediaBox[0 0 595 842]", b"/MediaBox[(a) null 0 0]")).text
        == "Hello Amy"
    )


def test_a_file_without_tables_has_none() -> None:
    assert tables(drawn(lines("Hello Amy"))) == []
