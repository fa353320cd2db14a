"""What a file is and in which letters it is written, told from its first bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.document.html.marks import SNIFFED, decoded, looks_like_html, looks_like_mail
from planlint.document.html.reader import read_html
from planlint.document.model import block_text


@pytest.mark.parametrize(
    "start",
    [
        "<!DOCTYPE html><p>x",
        "<html><body>",
        "\ufeff\r\n  <HTML xmlns:o='urn:x'>",
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>',
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
        "<!-- saved from url=(0014)about:internet -->\n<meta charset=utf-8>",
        "<table border=1><tr><td>Need\n- see the GP\n# 1</td></tr></table>",
        "\r\n\r\n<style> .text { mso-number-format:\\@; } </style><div><table>",
        "<div>\n<p>Hi</p>\n</div>",
        "<p>Hello</p>",
        "<td>x</td>",
        "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:1\r\n<html><body>",
    ],
)
def test_pages_and_pieces_of_pages_are_known(start: str) -> None:
    assert looks_like_html(start.encode())
    assert looks_like_html(start.encode("utf-16"))


@pytest.mark.parametrize(
    "start",
    [
        "",
        "<",
        "# Plan\n\n<div>x</div>",
        '<div align="center">\n\n# Plan\n\n</div>',
        "<p>\n\n| Need | Who |\n|---|---|\n</p>",
        "Put the rows into a <table> with a <td> for each.",
        "<John Smith> said no",
        "<b or not to b",
        "<3 from Ada",
        "<https://example.org> is the place",
        "id,need\n1,<p>Home</p>\n2,<div>School</div>",
        '{"html": "<table><tr><td>x</td></tr></table>"}',
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
        '<?xml version="1.0"?><w:wordDocument>',
        "<svg><text>x</text></svg>",
    ],
)
def test_text_that_only_mentions_a_tag_is_no_page(start: str) -> None:
    assert not looks_like_html(start.encode())


@pytest.mark.parametrize(
    "start",
    [
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n",
        "From: <Saved by Blink>\r\nSubject: Plan\r\nMIME-Version: 1.0\r\n\r\n",
        "Return-Path: <a@example.org>\nReceived: from x\n by y; Mon\nFrom: a@example.org\n\nhi",
        "From a@example.org Mon Jan 1\nFrom: a\nMessage-ID: <1@example.org>\n\nhi",
        "Content-Type: multipart/related;\n boundary=x\n\n",
    ],
)
def test_saved_mails_and_web_archives_are_known(start: str) -> None:
    assert looks_like_mail(start.encode())


def test_a_mail_is_known_though_its_headers_go_on_past_what_is_looked_at() -> None:
    start = b"Message-ID: <1@example.org>\nFrom: a\nX-Long: " + b"x" * SNIFFED
    assert looks_like_mail(start[:SNIFFED])


@pytest.mark.parametrize(
    "start",
    [
        "",
        "From: Sam\nSent: Monday\nTo: Ann\nSubject: Plan\n\nHi Ann",
        "Name: Ada Test\nDate of birth: 1/1/2015\n\nNeeds",
        "From: School\nReceived: 3 March 2026\n\nReferral",
        "MIME-Version: 1.0",
        "The MIME-Version: 1.0 is\nfrom: x\nmime-version: 1.0\nmessage-id: <a@b>",
        "<html>",
    ],
)
def test_a_mail_pasted_as_text_is_text(start: str) -> None:
    assert not looks_like_mail(start.encode())


@given(st.binary(max_size=200))
def test_any_bytes_can_be_asked(start: bytes) -> None:
    looks_like_html(start)
    looks_like_mail(start)


@given(
    st.binary(max_size=200), st.sampled_from(["", "utf-8", "idna", "unicode_escape", "zip", "x" * 99, "\0"])
)
def test_any_bytes_have_a_text(data: bytes, charset: str) -> None:
    assert "\0" not in decoded(data, charset)


META = '<meta charset="{}">'
EQUIV = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset={}">'
XML = '<?xml version="1.0" encoding="{}"?>'


@pytest.mark.parametrize("declares", [META, EQUIV, XML, "<meta charset={}>", "<!-- x -->\n" + META])
@pytest.mark.parametrize(
    "code", ["utf-8", "windows-1252", "iso-8859-1", "ISO-8859-15", "macintosh", "windows-1250"]
)
def test_a_page_is_read_in_the_letters_that_it_declares(declares: str, code: str) -> None:
    html = declares.format(code) + "<p>Café für Zoë</p>"
    data = html.encode("mac-roman" if code == "macintosh" else code)
    assert [block_text(block) for block in read_html(data, "x").blocks] == ["Café für Zoë"]


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_page_that_declares_nothing_or_something_else_is_read_all_the_same(code: str) -> None:
    text = "<p>Zoë’s plan costs £5 – “so”</p>"
    for html in (text, META.format("utf-8") + text, META.format("no-such-code") + text):
        assert [block_text(block) for block in read_html(html.encode(code), "x").blocks] == [text[3:-4]]


def test_stray_bytes_among_utf8_are_windows_letters() -> None:
    data = "<p>Café</p>".encode() + b"<p>\xa35 \x93so\x94</p>"
    assert [block_text(block) for block in read_html(data, "x").blocks] == ["Café", "£5 “so”"]


def test_a_mails_own_charset_comes_before_the_pages() -> None:
    assert decoded("é".encode(), "UTF-8") == "é"
    assert decoded(b'<meta charset="utf-8">\xe9', "iso-8859-1").endswith("é")
    assert decoded("é".encode(), "us-ascii") == "é"


def test_what_the_clipboard_writes_before_a_page_is_no_part_of_it() -> None:
    data = (
        b"Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\n<html><!--StartFragment--><td>x</td>"
    )
    assert [block_text(block) for block in read_html(data, "x").blocks] == ["x"]
