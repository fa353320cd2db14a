"""A file's kind is found from its content, and one that cannot be read gets one line that says what to do."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.document.limits import Limits
from planlint.document.model import Document, Table
from planlint.document.reading import SUFFIXES, read_bytes, read_document
from planlint.errors import DocumentError

from .docx.parts import paragraph, word_file

PLAN = word_file(paragraph("Ada's plan"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def said(data: bytes, name: str = "plan.docx") -> str:
    """What is said about bytes that cannot be read."""
    with pytest.raises(DocumentError) as caught:
        read_bytes(data, name)
    assert "\n" not in str(caught.value)
    return caught.value.message


@pytest.mark.parametrize(
    ("data", "name", "form"),
    [
        (PLAN, "plan.docx", "docx"),
        (PLAN, "plan.txt", "docx"),
        (b"# Plan\n\nAda", "plan.txt", "markdown"),
        (b"|Need|Who|\n|--|--|\n|a|b|\n", "-", "markdown"),
        (b"Ada is well.", "plan.md", "markdown"),
        (b"Need,Who\na,b\n", "plan.csv", "csv"),
        (b"Need,Outcome,Who\na,b,c\nd,e,f\n", "standard input", "csv"),
        (b"Need;Who\na;b\n", "x", "csv"),
        (b"Need\tWho\na\tb\n", "x.txt", "csv"),
        (b"Ada, who is six, lives at home.\nMum, Dad, and Nan help.\n", "x", "text"),
        (b"Ada is well.\nSo is Mum.\n", "plan.docx", "text"),
        (b"{\\rtf1\\ansi Ada is well.}", "plan.doc", "rtf"),
        (b"\xef\xbb\xbf<!DOCTYPE html><html><p>Ada is well.</p></html>", "plans.xls", "html"),
        (b"<?xml version='1.0'?><html xmlns='x'><p>Ada is well.</p></html>", "plan.txt", "html"),
        (b"<table><tr><td>Ada</td></tr></table>", "plan.csv", "html"),
        (b"MIME-Version: 1.0\nContent-Type: text/plain\n\nAda is well.\n", "plan.doc", "mail"),
        (b'{"plans": [{"rows": [{"action": "Ring"}]}]}', "plan.txt", "json"),
        (b"Tags such as <table> are for web pages.\n", "plan.txt", "text"),
        (b"Subject: the plan\n\nAda is well.\n", "plan.txt", "text"),
        (b"{Ada} is well.\n", "plan.txt", "text"),
    ],
)
def test_the_kind_of_a_file_is_found_from_its_content(data: bytes, name: str, form: str) -> None:
    assert read_bytes(data, name).form == form


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_text_in_every_common_encoding_reads_alike(code: str) -> None:
    words = "Zoë’s plan – this is what we will do by 4 May 2026"
    assert read_bytes(words.encode(code), "plan.txt").text == words


@pytest.mark.parametrize(
    ("data", "start"),
    [
        (b"", "is empty;"),
        (b" \r\n\t", "is empty;"),
        (b"\xef\xbb\xbf--- *** ---", "has no words in it;"),
        (
            OLE + "WordDocument".encode("utf-16-le"),
            "is an old Word file (.doc); open it in Word and save it as .docx",
        ),
        (
            OLE + "EncryptedPackage".encode("utf-16-le"),
            "is protected by a password; open it in Word or Excel, save it without",
        ),
        (OLE + "Workbook".encode("utf-16-le"), "is an old Excel file (.xls);"),
        (OLE + "PowerPoint Document".encode("utf-16-le"), "is an old PowerPoint file;"),
        (OLE + "__substg1.0_".encode("utf-16-le"), "is an Outlook message;"),
        (
            OLE + "EncryptedPackage DRMEncryptedTransform".encode("utf-16-le"),
            "is protected by your organisation's",
        ),
        (OLE, "is an old Office file;"),
        (
            b"<?xml version='1.0'?><pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>",
            "is a Word or Excel file saved as XML;",
        ),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is a picture;"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "is a picture;"),
        (b"PK\x03", "is damaged or was cut short"),
        (b"PK\x05\x06" + bytes(18), "is a zip archive with nothing in it that planlint reads;"),
        (bytes(range(256)) * 4, "is not a document;"),
    ],
)
def test_what_cannot_be_read_is_named_with_what_to_do(data: bytes, start: str) -> None:
    assert said(data).startswith(start)


def test_a_message_names_the_file_and_none_of_its_words() -> None:
    with pytest.raises(DocumentError, match=r"^team/secret\.docx: is damaged or was cut short") as caught:
        read_bytes(b"PK\x03 Ada lives at 4 Mill Lane", "team/secret.docx")
    assert "Mill Lane" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_the_mark_that_word_leaves_while_a_plan_is_open_is_named() -> None:
    assert said(b"\x04Ada Author" + b" " * 50, "plans/~$plan.docx").startswith(
        "is only the mark that Word leaves"
    )


def test_a_path_an_open_file_and_a_text_file_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(PLAN)
    assert read_document(path) == read_document(str(path))
    assert read_document(path).source == str(path)
    with path.open("rb") as file:
        assert read_document(file, name="mine").source == "mine"
    assert read_document(io.StringIO("Ada’s plan")).text == "Ada’s plan"
    assert read_document(io.BytesIO(PLAN)).source == "standard input"


def test_a_name_given_is_the_name_in_the_message(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"^mine: there is no such file"):
        read_document(tmp_path / "none.docx", name="mine")


def test_a_missing_file_a_folder_and_a_bad_name_are_named(tmp_path: Path) -> None:
    for path, start in [(tmp_path / "none", "there is no such file;"), (tmp_path, "is a folder;")]:
        with pytest.raises(DocumentError) as caught:
            read_document(path)
        assert caught.value.message.startswith(start)
    with pytest.raises(DocumentError, match="could not be opened"):
        read_document("bad\0name")


def test_a_file_that_may_not_be_opened_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "plan.docx"
    path.write_bytes(PLAN)

    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", forbidden)
    with pytest.raises(DocumentError, match="may not be opened by you"):
        read_document(path)


def test_a_file_too_large_for_a_plan_is_not_read(tmp_path: Path) -> None:
    large = b"Ada is well. " * 100_000
    path = tmp_path / "plan.txt"
    path.write_bytes(large)
    for limits in (Limits(megabytes=1), Limits(export_megabytes=1)):
        for source in (path, io.BytesIO(large)):
            with pytest.raises(
                DocumentError, match=r"is larger than .*raise (export-)?megabytes under \[limits\]"
            ):
                read_document(source, limits=limits)
    assert len(read_document(path).text) > 1_000_000


def test_a_folder_walk_picks_up_the_kinds_that_are_read() -> None:
    assert {".docx", ".md", ".markdown", ".txt", ".csv"} <= SUFFIXES
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in SUFFIXES)


def test_reading_text_needs_no_xml(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("lxml", "planlint.document.docx.reader"))]:
        monkeypatch.delitem(sys.modules, name)
    read_bytes(b"Ada is well.", "plan.txt")
    assert "lxml" not in sys.modules


def outcome(data: bytes, name: str) -> Document | DocumentError:
    """What comes of reading; anything but these two is a fault."""
    try:
        return read_bytes(data, name)
    except DocumentError as error:
        return error


NAMES = st.sampled_from(["plan.md", "plan.txt", "plan.csv", "plan"])
PIECES = st.sampled_from(
    ["|", "\t", "\n", "\n\n", "---", "# ", "- ", "1. ", "<br>", "<!--", "-->", "**", '"', ",", ";", ":", "Ada", " ", "\\",
     "|--|--|\n", "```", "> ", "[x] ", "&amp;", "    ", "===\n", "ADA PLAN\n", "\r", "\x0b", "\ufeff", "é", "(1) "]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), NAMES)
def test_any_bytes_are_refused_or_read(data: bytes, name: str) -> None:
    outcome(data, name)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join), NAMES)
def test_any_text_is_refused_or_read_into_whole_tables(text: str, name: str) -> None:
    found = outcome(text.encode(), name)
    for block in found.blocks if isinstance(found, Document) else ():
        if isinstance(block, Table):
            assert block.height > 0
            assert block.width > 0
            assert block.grid()


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), NAMES)
def test_reading_twice_gives_the_same(text: str, name: str) -> None:
    data = text.encode("utf-8", "surrogatepass")
    first, second = outcome(data, name), outcome(data, name)
    assert first == second or str(first) == str(second)
