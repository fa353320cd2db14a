"""Saved mails and web archives: the text that a reader of the mail sees, and what was sent along is told."""

from __future__ import annotations

import contextlib
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.document.limits import DEFAULTS, Limits
from planlint.document.mail import looks_like_mail, read_mail
from planlint.document.model import Document, Heading, Paragraph, Place, Table, block_text
from planlint.document.refusal import RefusalError
from tests.effort import an_end_in_sight

from .docx.parts import grid


def read(mail: str | bytes, limits: Limits = DEFAULTS) -> Document:
    """The document that a mail is."""
    return read_mail(mail.encode() if isinstance(mail, str) else mail, "plan.eml", limits)


def texts(mail: str | bytes) -> list[str]:
    """The words of each block."""
    return [block_text(block) for block in read(mail).blocks]


def message(text: str = "", html: str = "", *attached: str) -> EmailMessage:
    """A mail as a program sends it."""
    mail = EmailMessage()
    mail["From"] = "Ann <ann@example.org>"
    mail["To"] = "sam@example.org"
    mail["Subject"] = "Plan für Ada – £5"
    mail["Message-ID"] = "<1@example.org>"
    if text:
        mail.set_content(text)
    if html:
        mail.add_alternative(html, subtype="html")
    for name in attached:
        mail.add_attachment(b"PK", maintype="application", subtype="octet-stream", filename=name)
    return mail


def parted(kind: str, *parts: str, head: str = "MIME-Version: 1.0\n") -> str:
    """A mail of several parts, each with its headers."""
    body = "".join(f"--edge\n{part}\n" for part in parts)
    return f'{head}Content-Type: multipart/{kind}; boundary="edge"\n\nfor old programs\n{body}--edge--\nafter the end'


def test_the_page_in_a_mail_is_read_and_not_its_text() -> None:
    data = bytes(message("plain words", "<p>Hi £</p><table><tr><td>a<td>b</table>"))
    found = read(data)
    assert looks_like_mail(data)
    assert found.form == "mail"
    assert [block_text(block) for block in found.blocks] == ["Plan für Ada – £5", "Hi £", "a\tb"]
    assert found.blocks[0] == Heading("Plan für Ada – £5", 1, Place("subject"))
    assert isinstance(found.blocks[2], Table)
    assert found.blocks[2].place == Place("table 1", (3,))
    assert grid(found.blocks[2]) == [["a", "b"]]
    assert found.notices == ()


def test_a_mail_of_plain_text_is_read_as_text() -> None:
    found = read(bytes(message("Hi Sam\n\nNeed: home\n\n> said before\n")))
    assert [block_text(block) for block in found.blocks[1:]] == ["Hi Sam", "Need: home", "> said before"]
    assert found.blocks[1] == Paragraph("Hi Sam", place=Place("line 1", (1,)))


def test_attachments_are_counted_and_not_opened() -> None:
    one = read(bytes(message("see attached", "", "plan.docx")))
    assert one.notices == ("An attachment was not opened; save it and check it by itself.",)
    two = read(bytes(message("see attached", "<p>see attached", "plan.docx", "b.pdf")))
    assert two.notices == ("2 attachments were not opened; save them and check each by itself.",)
    assert len(two.blocks) == 2


def test_a_mail_sent_along_is_an_attachment_and_pictures_in_the_text_are_none() -> None:
    mail = parted(
        "mixed",
        "\nwords",
        "Content-Type: message/rfc822\n\nFrom: x\n\nno",
        "Content-Type: image/png\nContent-ID: <1>\n\nPNG",
        "Content-Type: text/calendar\n\nno",
    )
    assert texts(mail) == ["words"]
    assert "2 attachments" in read(mail).notices[0]


def test_all_texts_of_a_mail_are_read_behind_each_other() -> None:
    assert texts(
        parted("mixed", "\none", "Content-Type: text/html\n\n<p>two", "Content-Type: text/plain\n\nthree")
    ) == [
        "one",
        "two",
        "three",
    ]


def test_a_text_stands_in_for_an_empty_page() -> None:
    assert texts(parted("alternative", "\nwords", "Content-Type: text/html\n\n<p>&nbsp;</p>")) == ["words"]


def test_a_page_with_its_pictures_comes_before_the_text() -> None:
    inner = parted("related", "Content-Type: text/html\n\n<p>page", "Content-Type: image/png\n\nPNG", head="")
    mail = parted("alternative", "\nplain", inner.replace("edge", "inner"))
    assert texts(mail) == ["page"]
    assert read(mail).notices == ()


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("base64", "PHA+Wm/Dqy\nDCozU="),
        ("base64", "PHA+Wm/DqyDCozU"),
        ("BASE64", "!PHA+Wm/Dqy DCozU=\n-"),
        ("quoted-printable", "<p>Zo=C3=AB =\n=C2=A35"),
        ("8bit", "<p>Zoë £5"),
    ],
)
def test_a_part_is_decoded_as_it_was_sent(coding: str, body: str) -> None:
    head = (
        f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: {coding}\n\n"
    )
    assert texts(head + body) == ["Zoë £5"]


def test_a_parts_charset_is_used() -> None:
    head = b'MIME-Version: 1.0\r\nContent-Type: text/plain;\r\n charset="iso-8859-1"\r\n\r\n'
    assert texts(head + "Zoë".encode("latin-1")) == ["Zoë"]


WORD = (
    "Content-Location: file:///C:/plan.htm\nContent-Transfer-Encoding: quoted-printable\n"
    'Content-Type: text/html; charset="windows-1252"\n\n<html><link rel=3DFile-List href=3D"plan_files/filelist.xml">'
    "<body><p class=3DMsoNormal>Zo=EB=92s plan=\n</p><p class=3Dx>hidden</p></body></html>"
)
HEADER = (
    "Content-Location: file:///C:/plan_files/header.htm\nContent-Type: text/html\n\n"
    "<div style='mso-element:footnote-separator'><p>no</p></div>"
    "<div style='mso-element:header' id=h1><p>Child: Ada</p></div><div style='mso-element:header'><p>Child: Ada</p></div>"
    "<div style='mso-element:footer' id=f1><p>In confidence</p></div>"
)
STYLES = "Content-Type: text/css\nContent-Location: x.css\n\n.x {display:none}"
LIST = "Content-Type: text/xml\nContent-Location: file:///C:/plan_files/filelist.xml\n\n<xml/>"


def test_a_web_archive_from_word_with_its_header_and_footer() -> None:
    archive = parted("related", WORD, LIST, HEADER, STYLES).replace("\n", "\r\n").encode()
    found = read(archive)
    assert looks_like_mail(archive)
    assert [block_text(block) for block in found.blocks] == ["Child: Ada", "Zoë’s plan", "In confidence"]
    assert [block.place.label for block in found.blocks] == ["header", "paragraph 1", "footer"]
    assert found.notices == ("Hidden text was left out.",)


def test_a_web_archive_from_excel_gives_all_its_sheets() -> None:
    def sheet(name: str, html: str) -> str:
        return f"Content-Location: file:///C:/Book1_files/{name}\nContent-Type: text/html\n\n{html}"

    frames = (
        '<frameset><frame src="Book1_files/sheet001.htm"><frame src="Book1_files/tabstrip.htm"></frameset>'
    )
    mail = parted(
        "related",
        f"Content-Type: text/html\n\n{frames}",
        sheet("tabstrip.htm", "Sheet1 Sheet2"),
        sheet("sheet002.htm", "<table><tr><td>two</table>"),
        sheet("sheet001.htm", "<table><tr><td>one</table>"),
    )
    assert texts(mail) == ["one", "two"]
    assert read(mail).notices == ()


def test_a_web_archive_from_a_browser_gives_the_pages_of_its_frames_in_their_place() -> None:
    mail = parted(
        "related",
        'Content-Type: text/html\n\n<p>one</p><iframe src="cid:f@x"></iframe><p>three</p><iframe src=http://y/>',
        'Content-Type: text/html\nContent-ID: <f@x>\n\n<p>two</p><iframe src="cid:f@x"></iframe>',
        head="From: <Saved by Blink>\nSubject: Case system\nMIME-Version: 1.0\n",
    )
    assert texts(mail) == ["one", "two", "three"]
    assert "2 frames' content" in read(mail).notices[0]


def test_a_mail_cut_off_on_its_way_is_read_as_far_as_it_goes() -> None:
    whole = parted("mixed", "Content-Type: text/plain\n\nwords")
    assert texts(whole[: whole.index("words") + 5]) == ["words"]
    assert texts("MIME-Version: 1.0\nContent-Type: multipart/mixed\n\nwords") == ["words"]


def test_a_boundary_that_begins_like_another_is_not_taken_for_it() -> None:
    inner = parted("alternative", "\nplain", "Content-Type: text/html\n\n<p>page", head="").replace(
        "edge", "edge1"
    )
    assert texts(parted("mixed", inner, "\nafter")) == ["page", "after"]


def test_a_signature_is_no_attachment() -> None:
    mail = parted("signed", "\nwords", "Content-Type: application/pkcs7-signature; name=smime.p7s\n\nxx")
    assert texts(mail) == ["words"]
    assert read(mail).notices == ()


def test_an_encrypted_mail_and_one_without_words_are_refused() -> None:
    with pytest.raises(RefusalError, match="encrypted or sealed mail; open it"):
        read("MIME-Version: 1.0\nContent-Type: application/pkcs7-mime; name=smime.p7m\n\nAAAA")
    with pytest.raises(RefusalError, match="without any words"):
        read("MIME-Version: 1.0\nX: y\n\n")


def test_a_subject_coded_wrongly_stays_as_it_is() -> None:
    for subject in ("=?utf-8?b?####?=", "=?no-such-code?q?x?=", "=?utf-8?q?", "=?utf-8?b?AAA?="):
        found = read(f"From: a\nMessage-ID: <1@x>\nSubject: {subject}\n\nwords")
        assert block_text(found.blocks[-1]) == "words"


HOSTILE = {
    "parameters": "From: a\nContent-Type: text/html" + ";a=b" * 30_000 + "\n\n<p>words",
    "headers": "From: a\n" + "X: y\n" * 30_000 + "\n<p>words",
    "folded headers": "From: a\n" + " x\n" * 30_000 + "\nwords",
    "coded words": "From: a\nSubject: " + "=?utf-8?q?x?=" * 15_000 + "\n\nwords",
    "boundaries": "From: a\nContent-Type: multipart/mixed; boundary=b\n\n" + "--bc\n" * 15_000 + "words",
    "empty parts": "From: a\nContent-Type: multipart/mixed; boundary=b\n\n" + "--b\n" * 15_000 + "\nwords",
    "frames": parted(
        "related",
        "Content-Type: text/html\n\nwords" + "<iframe src=x.htm></iframe>" * 8_000,
        "Content-Type: text/html\nContent-Location: x.htm\n\n" + "<iframe src=x.htm></iframe>" * 8_000,
    ),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_mail_made_to_take_forever_is_read_in_good_time(kind: str) -> None:
    with an_end_in_sight():
        found = read(HOSTILE[kind])
    assert any("words" in block_text(block) for block in found.blocks)


def test_parts_in_parts_are_refused_where_they_go_too_deep() -> None:
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3_000))
    with pytest.raises(RefusalError, match="raise depth"):
        read("MIME-Version: 1.0\n" + deep)
    with pytest.raises(RefusalError, match="raise depth"):
        read("MIME-Version: 1.0\n" + deep, Limits(depth=100_000))


LINES = st.sampled_from(
    [
        "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "Content-Type: multipart/related; boundary=b",
        "Content-Type: multipart/alternative; boundary=b", "Content-Type: text/html", "Content-Transfer-Encoding: base64",
        "Content-Transfer-Encoding: quoted-printable", "Content-ID: <x>", "Content-Location: x/y.htm", "From: a", "",
        "--b", "--b--", " folded", "<p>words", "<iframe src=y.htm>", "=3D=", "AAA", ":", "Subject: =?utf-8?q?x",
    ]
)  # fmt: skip


@given(st.lists(st.one_of(LINES, st.text(max_size=5)), max_size=40))
def test_any_mail_is_read_or_refused(lines: list[str]) -> None:
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    with contextlib.suppress(RefusalError):
        assert read(data) == read(data)
