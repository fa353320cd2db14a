"""Web pages: whole documents in several encodings, and the archives that browsers and Word save."""

from __future__ import annotations

import base64
import quopri

WORD = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"'
)
_WORD_HEAD = (
    '<meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">'
    "<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>AuthorX</o:Author></o:DocumentProperties></xml><![endif]-->"
    "<style><!-- p.MsoNormal {margin:0cm; font-family:Calibri} @list l0 {mso-list-id:1} --></style>"
)


def page(body: str, *, charset: str = "utf-8", head: str = "", named: bool = True) -> bytes:
    """A page; characters that its encoding lacks stand as references."""
    told = f'<meta charset="{charset}">' if named else ""
    html = f'<!DOCTYPE html>\n<html lang="en-GB"><head>{told}<title>Plan for Amy</title>{head}</head>\n<body>{body}</body></html>\n'
    return html.encode(charset, "xmlcharrefreplace")


def word_page(body: str) -> bytes:
    """A page as Word and Outlook save it: windows-1252, with remarks that only they read."""
    told = '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">'
    html = f"<html {WORD}>\r\n<head>{told}{_WORD_HEAD}</head>\r\n<body lang=EN-GB><div class=WordSection1>{body}</div></body></html>"
    return html.encode("cp1252", "xmlcharrefreplace")


def mht(html: bytes, charset: str = "utf-8", in_base64: bool = False) -> bytes:
    """A web archive: the page and a picture, as parts of a message."""
    if in_base64:
        way, content = "base64", base64.encodebytes(html)
    else:
        way, content = "quoted-printable", quopri.encodestring(html)
    boundary = "----=_NextPart_01D8_PLAN"
    picture = base64.encodebytes(
        b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
    )
    lines = [
        b"MIME-Version: 1.0",
        b"Subject: SubjectX",
        f'Content-Type: multipart/related; boundary="{boundary}"; type="text/html"'.encode(),
        b"",
        b"This is a multi-part message in MIME format.",
        b"",
        f"--{boundary}".encode(),
        b"Content-Location: file:///C:/plan.htm",
        f"Content-Transfer-Encoding: {way}".encode(),
        f'Content-Type: text/html; charset="{charset}"'.encode(),
        b"",
        content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"),
        f"--{boundary}".encode(),
        b"Content-Location: file:///C:/plan_files/image001.gif",
        b"Content-Transfer-Encoding: base64",
        b"Content-Type: image/gif",
        b"",
        picture.replace(b"\n", b"\r\n"),
        f"--{boundary}--".encode(),
        b"",
    ]
    return b"\r\n".join(lines)
