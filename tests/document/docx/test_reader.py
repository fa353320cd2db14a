"""The stories of a Word file: headers, body, notes and footers, and files that other programs wrote."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from planlint.document.model import Heading, ListItem, Paragraph, Table, block_text
from planlint.document.reading import read_bytes

from .parts import (
    NAMESPACES,
    WORD,
    cell,
    control,
    document_xml,
    grid,
    inserted,
    level,
    listed,
    numbering,
    paragraph,
    read,
    row,
    run,
    table,
    texts,
    word_file,
    zipped,
)


def header(content: str, kind: str = "hdr") -> str:
    """A header or footer part."""
    return f"<w:{kind} {NAMESPACES}>{content}</w:{kind}>"


def section(*references: str, more: str = "") -> str:
    """The properties of a section."""
    return f"<w:sectPr>{''.join(references)}{more}</w:sectPr>"


def reference(kind: str, name: str, when: str = "default") -> str:
    """A section's reference to a header or footer."""
    return f'<w:{kind}Reference w:type="{when}" r:id="{name}"/>'


def test_headers_stand_before_the_body_and_footers_after_it() -> None:
    body = paragraph("body") + section(reference("header", "header1"), reference("footer", "footer1"))
    found = read(
        body, header1=header(table(row("Name", "Ada Test"))), footer1=header(paragraph("Official"), "ftr")
    )
    assert [block_text(block) for block in found.blocks] == ["Name\tAda Test", "body", "Official"]
    assert found.blocks[0].place.label == "header, table 1"
    assert found.blocks[0].place.path == ()


def test_a_header_that_two_sections_repeat_is_read_once() -> None:
    first = paragraph("one", section(reference("header", "header1")))
    body = first + paragraph("two") + section(reference("header", "header2"))
    same = header(paragraph("Ada Test"))
    assert texts(body, header1=same, header2=same) == ["Ada Test", "one", "two"]


def test_a_first_pages_header_is_read_only_where_the_section_uses_it() -> None:
    parts = {"header1": header(paragraph("front sheet"))}
    used = section(reference("header", "header1", "first"), more="<w:titlePg/>")
    unused = section(reference("header", "header1", "first"))
    assert texts(paragraph("x") + used, **parts) == ["front sheet", "x"]
    assert texts(paragraph("x") + unused, **parts) == ["x"]


def test_an_even_pages_header_is_read_only_where_the_settings_use_it() -> None:
    body = paragraph("x") + section(reference("header", "header1", "even"))
    part = header(paragraph("left"))
    on = f"<w:settings {NAMESPACES}><w:evenAndOddHeaders/></w:settings>"
    assert texts(body, header1=part) == ["x"]
    assert texts(body, header1=part, settings=on) == ["left", "x"]


def test_a_header_that_is_missing_from_the_file_is_told() -> None:
    found = read(paragraph("x") + section(reference("header", "header1")), header1=None)
    assert found.text == "x"
    assert found.notices == ("A header is missing from the file and could not be read.",)


def test_footnotes_stand_after_the_body_where_they_are_referred_to() -> None:
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = (
        f'<w:footnotes {NAMESPACES}><w:footnote w:id="-1" w:type="separator">{paragraph("----")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph("Seen 4 May.")}</w:footnote>'
        f'<w:footnote w:id="3">{paragraph("nobody refers")}</w:footnote></w:footnotes>'
    )
    found = read(paragraph(run("Ada") + mark) + paragraph("after"), footnotes=notes)
    assert [block_text(block) for block in found.blocks] == ["Ada", "after", "Seen 4 May."]
    assert found.blocks[-1].place.label == "footnote 1, paragraph 1"


def test_comments_are_no_part_of_the_plan() -> None:
    comments = (
        f'<w:comments {NAMESPACES}><w:comment w:id="0">{paragraph("Rewrite!")}</w:comment></w:comments>'
    )
    assert texts(paragraph("Ada"), comments=comments) == ["Ada"]


def test_a_file_in_strict_open_xml_reads_alike() -> None:
    strict = "http://purl.oclc.org/ooxml/"
    data = word_file(
        table(row("a", control(cell("b")))) + listed("c"), numbering=numbering(level(0, "decimal", "%1."))
    )
    parts: dict[str, str | bytes] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            content = archive.read(name).decode()
            content = content.replace(WORD, strict + "wordprocessingml/main")
            parts[name] = content.replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                strict + "officeDocument/relationships",
            )
    found = read_bytes(zipped(parts), "plan.docx")
    assert [block_text(block) for block in found.blocks] == ["a\tb", "1. c"]


@pytest.mark.parametrize("code", ["utf-8", "utf-16"])
def test_parts_in_other_encodings_read(code: str) -> None:
    xml = document_xml(paragraph("Zoë’s plan")).replace("UTF-8", code)
    data = zipped({"word/document.xml": xml.encode(code)})
    assert read_bytes(data, "plan.docx").text == "Zoë’s plan"


def test_the_main_part_is_found_under_any_name() -> None:
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="/word/document2.xml"/></Relationships>'
    )
    data = zipped({"_rels/.rels": links, "word/document2.xml": document_xml(paragraph("here"))})
    assert read_bytes(data, "plan.docx").text == "here"


def test_a_plan_made_with_python_docx_reads_in_order() -> None:
    made = docx.Document()
    made.add_heading("Child protection plan", 0)
    made.add_heading("Ada's views", 1)
    made.add_paragraph("Ada wants to see her nan.")
    made.add_paragraph("First", style="List Number")
    made.add_paragraph("Dot", style="List Bullet")
    grown = made.add_table(3, 3)
    for place, words in enumerate(["Need", "Action", "When", "School", "Ring", "May", "", "Visit", "June"]):
        grown.cell(place // 3, place % 3).text = words
    grown.cell(1, 0).merge(grown.cell(2, 0))
    memory = io.BytesIO()
    made.save(memory)
    blocks = read_bytes(memory.getvalue(), "plan.docx").blocks
    assert isinstance(blocks[0], Heading)
    assert isinstance(blocks[1], Heading)
    assert isinstance(blocks[2], Paragraph)
    assert isinstance(blocks[3], ListItem)
    assert blocks[3].marker == "1."
    assert isinstance(blocks[4], ListItem)
    assert blocks[4].marker == "•"
    assert isinstance(blocks[5], Table)
    assert grid(blocks[5]) == [
        ["Need", "Action", "When"],
        ["School", "Ring", "May"],
        ["School", "Visit", "June"],
    ]


def test_every_word_of_a_messy_plan_stands_where_it_should() -> None:
    down, on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = [
        row("Need", "Action", "Who", "When", properties="<w:tblHeader/>"),
        control(
            row(
                cell("School", down),
                cell(listed("Ring the head") + listed("Visit")),
                control(cell("Mum")),
                control(cell("4 May 2026"), "<w:date/>"),
            )
        ),
        row(cell("", on), cell(paragraph(inserted(run("Book the dentist")))), "Dad",
            control(cell("Click or tap to enter a date."), "<w:showingPlcHdr/><w:date/>")),
    ]  # fmt: skip
    found = read(table(*rows), numbering=numbering(level(0, "decimal", "(%1)"))).blocks[0]
    assert isinstance(found, Table)
    assert found.header_rows == 1
    assert grid(found) == [
        ["Need", "Action", "Who", "When"],
        ["School", "(1) Ring the head\n(2) Visit", "Mum", "4 May 2026"],
        ["School", "Book the dentist", "Dad", ""],
    ]


def test_footnotes_whose_numbers_got_mixed_up_are_still_read() -> None:
    marks = "".join(f'<w:r><w:footnoteReference w:id="{number}"/></w:r>' for number in (1, 2, 3))
    notes = "".join(
        f'<w:footnote w:id="{number}"{more}>{paragraph(said)}</w:footnote>'
        for number, more, said in [
            (-1, ' w:type="separator"', "line"),
            (2, "", "second"),
            (40, "", "first"),
            (50, "", "third"),
        ]
    )
    part = f"<w:footnotes {NAMESPACES}>{notes}</w:footnotes>"
    assert texts(paragraph(run("a") + marks), footnotes=part) == ["a", "first", "second", "third"]


def test_a_footnote_that_nothing_refers_to_is_left_out() -> None:
    part = f'<w:footnotes {NAMESPACES}><w:footnote w:id="1">{paragraph("old")}</w:footnote></w:footnotes>'
    assert texts(paragraph("a"), footnotes=part) == ["a"]
