"""Word files that are broken or meant to do harm: one clear line each, and nothing unpacked without measure."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planlint.document.docx import package as docx_package
from planlint.document.docx.package import Package
from planlint.document.limits import Limits
from planlint.document.model import Document
from planlint.document.reading import read_bytes
from planlint.document.refusal import RefusalError
from planlint.errors import DocumentError

from .parts import (
    cell,
    document_xml,
    level,
    listed,
    numbering,
    paragraph,
    row,
    run,
    table,
    with_parts,
    word_file,
    zipped,
)

WHOLE = word_file(
    paragraph(run("Ada", "<w:b/>"))
    + table(row("a", "b"), row("c", cell("d", '<w:vMerge w:val="restart"/>')))
    + listed("e"),
    numbering=numbering(level(0, "decimal", "%1.")),
)


def refused(data: bytes) -> str:
    """What is said about bytes that cannot be read."""
    with pytest.raises(DocumentError) as caught:
        read_bytes(data, "plan.docx")
    assert "\n" not in str(caught.value)
    assert str(caught.value) == f"plan.docx: {caught.value.message}"
    return caught.value.message


def test_a_truncated_word_file_is_called_damaged() -> None:
    assert refused(WHOLE[: len(WHOLE) // 2]).startswith("is damaged or was cut short")


def test_a_word_file_whose_bytes_were_changed_is_called_damaged() -> None:
    broken = bytearray(WHOLE)
    start = WHOLE.index(b"word/document.xml") + len("word/document.xml") + 5
    broken[start : start + 40] = bytes(40)
    assert refused(bytes(broken)).startswith("is damaged or was cut short")


def test_broken_xml_is_called_damaged_and_none_of_it_is_shown() -> None:
    message = refused(zipped({"word/document.xml": "<w:document><secret words"}))
    assert message.startswith("is damaged or was cut short")
    assert "secret" not in message


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("xl/workbook.xml", "is damaged or was cut short on its way; open it in Excel"),
        ("ppt/presentation.xml", "is a PowerPoint file"),
        ("Index/Document.iwa", "is an Apple Pages or Numbers file"),
        ("photo.jpg", "is a zip archive with nothing in it that planlint reads"),
        ("word/styles.xml", "is a Word file without its main part"),
    ],
)
def test_other_zip_files_are_called_by_their_name(part: str, said: str) -> None:
    assert refused(zipped({part: "x"})).startswith(said)


def test_an_opendocument_file_is_called_by_its_name() -> None:
    data = zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"})
    assert refused(data).startswith("is an OpenDocument file")


def test_a_word_file_without_a_body_is_refused() -> None:
    assert refused(zipped({"word/document.xml": "<x/>"})).startswith("is a Word file without a body")


def test_entities_are_refused_and_never_expanded() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]>'
    xml = document_xml(paragraph(run("&l9;"))).replace("<w:document", bomb + "<w:document")
    assert refused(zipped({"word/document.xml": xml})).startswith("declares a document type")


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be", "utf-16"])
def test_a_file_named_by_an_entity_is_never_opened(code: str) -> None:
    attack = '<!DOCTYPE x [<!ENTITY s SYSTEM "file:///etc/hostname">]>'
    xml = (
        document_xml(paragraph(run("&s;")))
        .replace("<w:document", attack + "<w:document")
        .replace("UTF-8", code)
    )
    data = xml.encode(code)
    assert refused(zipped({"word/document.xml": data})).startswith(("declares a document type", "is damaged"))


def test_a_file_that_unpacks_to_far_too_much_is_refused_before_it_is_unpacked() -> None:
    assert refused(zipped({"word/document.xml": " " * (20 * 1024 * 1024)})).startswith("unpacks to far more")


def test_a_swollen_part_that_nobody_reads_does_no_harm() -> None:
    swollen = with_parts(word_file(paragraph("a")), {"docProps/app.xml": " " * (20 * 1024 * 1024)})
    assert read_bytes(swollen, "plan.docx").text == "a"


def test_a_file_of_too_many_entries_is_refused() -> None:
    with pytest.raises(RefusalError, match=r"^holds more than 3 parts"):
        Package(WHOLE, Limits(files=3))


def test_a_part_of_too_many_tags_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_package, "MAX_TAGS", 10)
    assert refused(WHOLE).startswith("unpacks to far more")


def test_tables_nested_without_end_are_refused() -> None:
    body = "x"
    for _ in range(400):
        body = table(row(cell(body if body.startswith("<") else paragraph(body))))
    assert refused(word_file(body)).startswith(("nests its tables", "is damaged"))


def test_tables_nested_deeper_than_any_form_are_refused() -> None:
    body = paragraph("deep")
    for _ in range(50):
        body = table(row(cell(body)))
    assert refused(word_file(body)).startswith("nests its tables or boxes deeper than any plan needs")


def test_controls_nested_without_end_are_refused() -> None:
    body = "<w:sdt><w:sdtContent>" * 900 + paragraph("deep") + "</w:sdtContent></w:sdt>" * 900
    assert refused(word_file(body)).startswith(("nests its tables", "is damaged"))


def test_deep_nesting_that_is_allowed_is_read() -> None:
    body = paragraph("deep")
    for _ in range(20):
        body = table(row(cell(body)))
    assert read_bytes(word_file(body), "plan.docx").text == "deep"


def test_an_absurdly_wide_table_is_refused() -> None:
    wide = row(*[cell("a", '<w:gridSpan w:val="900000000"/>')])
    assert refused(word_file(table(wide))).startswith("has a table with more columns than any plan")


def test_odd_numbers_in_spans_do_no_harm() -> None:
    odd = [cell("a", f'<w:gridSpan w:val="{value}"/>') for value in ("-3", "0", "x", "")]
    assert read_bytes(word_file(table(row(*odd))), "plan.docx").text == "a\ta\ta\ta"


def test_links_out_of_the_file_and_out_of_its_folder_are_not_followed() -> None:
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="x/styles" Target="http://example.invalid/s.xml" TargetMode="External"/>'
        '<Relationship Id="b" Type="x/numbering" Target="../../../../etc/passwd"/></Relationships>'
    )
    data = zipped({"word/document.xml": document_xml(paragraph("a")), "word/_rels/document.xml.rels": links})
    assert read_bytes(data, "plan.docx").text == "a"


def test_an_entry_under_a_password_is_called_protected() -> None:
    data = bytearray(zipped({"word/document.xml": document_xml(paragraph("a"))}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    assert refused(bytes(data)).startswith("is protected by a password")


def test_every_cut_of_a_word_file_is_refused_or_read() -> None:
    for end in range(0, len(WHOLE), 37):
        outcome(WHOLE[:end])


def outcome(data: bytes) -> Document | DocumentError:
    """What comes of reading; anything but these two is a fault."""
    try:
        return read_bytes(data, "plan.docx")
    except DocumentError as error:
        return error


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_word_file_with_changed_bytes_is_refused_or_read(changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE)
    for place, value in changes:
        data[place] = value
    outcome(bytes(data))


def main_part() -> bytes:
    """The main part of the whole file."""
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as archive:
        return archive.read("word/document.xml")


MAIN = main_part()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.integers(0, len(MAIN) - 1),
    st.sampled_from(
        [b"<w:tbl>", b"</w:tc>", b"<w:p/>", b"<w:sdt/>", b"<w:vMerge/>", b'w:val="-1"', b"<", b"&x;"]
    ),
    st.integers(0, 30),
)
def test_a_main_part_with_changed_xml_is_refused_or_read(place: int, piece: bytes, cut: int) -> None:
    outcome(zipped({"word/document.xml": MAIN[:place] + piece + MAIN[place + cut :]}))
