"""Fields, tick boxes, comments and what is hidden in a PDF: what a person sees is read, and nothing else."""

from __future__ import annotations

import pytest
from reportlab.pdfgen.canvas import Canvas

from .test_parts import HELLO, drawn, packed, raw, raw_page, read

FORM = {
    1: b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[9 0 R]>>>>",
    9: b"<</Subtype/Widget/FT/Tx/T(child)/V(Amy Test)/Rect[50 600 250 620]>>",
}


def said(data: bytes) -> list[str]:
    """The words of a PDF, line by line."""
    return read(data).text.split("\n")


def test_fields_are_read_where_they_stand() -> None:
    def act(canvas: Canvas) -> None:
        canvas.drawString(50, 780, "Child:")
        canvas.acroForm.textfield(name="child", value="Amy Test", x=100, y=772, width=200, height=20)
        canvas.drawString(50, 740, "Seen alone")
        canvas.acroForm.checkbox(name="seen", checked=True, x=130, y=736, size=14)
        canvas.drawString(50, 710, "Seen with Mum")
        canvas.acroForm.checkbox(name="mum", checked=False, x=150, y=706, size=14)

    assert said(drawn(act)) == ["Child: Amy Test", "Seen alone ☒", "Seen with Mum ☐"]


def test_a_field_that_shows_nothing_yet_is_read_by_its_value() -> None:
    assert said(raw_page(HELLO, page=b"/Annots[9 0 R]", objects=FORM)) == ["Hello Amy", "Amy Test"]


def test_a_hidden_field_is_not_read() -> None:
    hidden = {**FORM, 9: FORM[9].replace(b"/Tx", b"/Tx/F 2")}
    assert said(raw_page(HELLO, page=b"/Annots[9 0 R]", objects=hidden)) == ["Hello Amy"]


def test_boxes_that_are_drawn_are_tick_boxes() -> None:
    def act(canvas: Canvas) -> None:
        for place in range(3):
            canvas.rect(50, 776 - 20 * place, 10, 10)
            canvas.drawString(66, 778 - 20 * place, f"Visit {place}")
        canvas.line(50, 756, 60, 766)
        canvas.line(50, 766, 60, 756)
        canvas.setFont("ZapfDingbats", 10)
        canvas.drawString(51, 737.5, "✔")

    assert said(drawn(act)) == ["☐ Visit 0", "☒ Visit 1", "☒ Visit 2"]


def test_boxes_of_picture_fonts_are_tick_boxes() -> None:
    wingdings = b"<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Wingdings-Regular/FirstChar 168/LastChar 254/Widths[%s]>>"
    content = b"BT /F2 12 Tf 50 700 Td (\250\376) Tj ET " + HELLO.replace(b"50 700", b"100 700")
    resources = b"<</Font<</F1 5 0 R/F2 6 0 R>>>>"
    objects = {6: wingdings % (b"900 " * 87)}
    assert said(raw_page(content, resources, objects)) == ["☐☒ Hello Amy"]


def test_comments_are_left_out_with_a_notice() -> None:
    def act(canvas: Canvas) -> None:
        canvas.drawString(50, 700, "Hello Amy")
        canvas.textAnnotation("between us: no", Rect=[300, 700, 320, 720])

    found = read(drawn(act))
    assert (found.text, found.notices) == ("Hello Amy", ("Comments on the pages were left out.",))


def test_links_and_scripts_are_left_alone() -> None:
    link = b"<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org)>>>>"
    script = b"<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>"
    found = read(raw_page(HELLO, page=b"/Annots[9 0 R]", objects={1: script, 9: link}))
    assert (found.text, found.notices) == ("Hello Amy", ())


@pytest.mark.parametrize(
    "content",
    [
        b"BT 3 Tr /F1 12 Tf 50 650 Td (secret) Tj 0 Tr ET",
        b"1 g BT /F1 12 Tf 50 650 Td (secret) Tj ET",
        b"BT /F1 12 Tf 50 650 Td (secret) Tj ET 0 g 45 640 100 30 re f",
        b"BT /F1 1 Tf 50 650 Td (secret) Tj ET",
    ],
    ids=["invisible", "white on white", "under a black bar", "too small to see"],
)
def test_what_nobody_sees_is_left_out_with_a_notice(content: bytes) -> None:
    found = read(raw_page(HELLO + content))
    assert (found.text, found.notices) == ("Hello Amy", ("Hidden text was left out.",))


def test_white_letters_on_a_dark_ground_are_seen() -> None:
    content = b"0.2 g 40 690 200 30 re f 1 g BT /F1 12 Tf 50 700 Td (Need) Tj ET"
    assert (read(raw_page(content)).text, read(raw_page(content)).notices) == ("Need", ())


def test_a_layer_that_is_switched_off_is_not_read() -> None:
    layers = b"<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[8 0 R]/D<</OFF[8 0 R]>>>>>>"
    content = HELLO + b"/OC /L BDC BT /F1 12 Tf 50 650 Td (draft) Tj ET EMC"
    resources = b"<</Font<</F1 5 0 R>>/Properties<</L 8 0 R>>>>"
    objects = {1: layers, 8: b"<</Type/OCG/Name(L)>>"}
    assert read(raw_page(content, resources, objects)).text == "Hello Amy"


def test_a_form_that_only_another_program_can_show_is_refused() -> None:
    from planlint.document.refusal import RefusalError

    catalogue = b"<</Type/Catalog/Pages 2 0 R/NeedsRendering true/AcroForm<</XFA 7 0 R>>>>"
    objects = {1: catalogue, 2: b"<</Type/Pages/Kids[3 0 R]>>", 3: b"<</Type/Page>>", 7: packed(b"<xdp/>")}
    with pytest.raises(RefusalError, match="only Adobe Reader can show"):
        read(raw(objects))
