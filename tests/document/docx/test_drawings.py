"""Words that are drawn: WordArt, shapes on a canvas, diagrams; a watermark is none of them."""

from __future__ import annotations

from planlint.document.model import Document, Paragraph
from planlint.document.reading import read_bytes

from .parts import cell, grid, only_table, paragraph, read, row, run, table, texts, with_parts, word_file

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
DIAGRAM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
PICTURES = "A picture was not read; words in a picture cannot be checked."


def shape(line: str, name: str = "Shape1") -> str:
    """WordArt in the older way."""
    return f'<w:r><w:pict><v:shape id="{name}"><v:textpath string="{line}"/></v:shape></w:pict></w:r>'


def lines(*told: str) -> str:
    """Lines of a drawing."""
    return "".join(f'<a:p xmlns:a="{A}"><a:r><a:t>{line}</a:t></a:r></a:p>' for line in told)


def test_the_words_of_word_art_are_read() -> None:
    assert texts(paragraph(shape("Ada’s plan&#xA;for 2026")) + paragraph("Need")) == [
        "Ada’s plan",
        "for 2026",
        "Need",
    ]


def test_word_art_in_a_cell_is_read_in_its_cell() -> None:
    found = only_table(table(row("a", cell(paragraph(shape("Ada’s plan"))))))
    assert grid(found) == [["a", "Ada’s plan"]]


def test_a_watermark_is_no_text_of_the_plan() -> None:
    assert texts(paragraph(run("Need") + shape("DRAFT", "PowerPlusWaterMarkObject357476642"))) == ["Need"]


def test_a_shape_type_without_words_is_no_word_art() -> None:
    assert texts(paragraph(run("Need") + shape(""))) == ["Need"]


def test_the_words_on_a_canvas_are_read_line_by_line() -> None:
    canvas = f'<a:sp xmlns:a="{A}"><a:txSp><a:txBody>{lines("Mum", "and Nan")}</a:txBody></a:txSp></a:sp>'
    found = read(paragraph(f"<w:r><w:drawing>{canvas}</w:drawing></w:r>"))
    assert [block.text for block in found.blocks if isinstance(block, Paragraph)] == ["Mum", "and Nan"]
    assert found.blocks[0].place.label == "text box at paragraph 1"


def diagram(*parts: str) -> Document:
    """A file that shows a diagram as often as there are links to its data."""
    shown = f'<dgm:relIds xmlns:dgm="{DIAGRAM}" r:dm="{{}}"/>'
    body = "".join(paragraph(f"<w:r><w:drawing>{shown.format(link)}</w:drawing></w:r>") for link in parts)
    data = (
        f'<dgm:dataModel xmlns:dgm="{DIAGRAM}"><dgm:pt><dgm:t>{lines("Nan")}</dgm:t></dgm:pt></dgm:dataModel>'
    )
    file = with_parts(
        word_file(body), {"word/diagrams/data1.xml": data}, {"d1": "diagramData diagrams/data1.xml"}
    )
    return read_bytes(file, "plan.docx")


def test_the_words_of_a_diagram_are_read_once() -> None:
    assert diagram("d1").text == "Nan"
    assert diagram("d1").notices == ()
    assert diagram("d1", "d1").text == "Nan"


def test_a_diagram_whose_data_is_missing_is_a_picture() -> None:
    assert diagram("d2").notices == (PICTURES,)


def test_boxes_that_a_program_keeps_are_told_of() -> None:
    box = '<w:r><w:object><v:shape id="c0"/><w:control w:name="surname" w:shapeid="c0"/></w:object></w:r>'
    assert read(paragraph(run("Surname ") + box) + paragraph(run("Need"))).notices == (
        "A box to fill in (an ActiveX control) was not read; what is typed there cannot be checked.",
    )
    assert read(paragraph(box) + paragraph(box)).notices == (
        "2 boxes to fill in (ActiveX controls) were not read; what is typed there cannot be checked.",
    )
