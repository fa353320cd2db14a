"""A saved mail (.eml) or a web archive (.mht) as a document: its text, preferably as a web page.

Some case systems call a web archive .doc. Pages are read by ``html``, plain text by ``text``; attachments are counted
and left alone.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.header import decode_header
from urllib.parse import unquote

from planlint.document.characters import plain, trimmed
from planlint.document.html.blocks import TOO_DEEP, read_page, read_running
from planlint.document.html.marks import decoded, looks_like_mail
from planlint.document.html.output import Output
from planlint.document.html.page import Page, Reading
from planlint.document.limits import DEFAULTS, Limits, raise_hint
from planlint.document.model import Document, Heading, Place
from planlint.document.refusal import RefusalError
from planlint.document.text.reader import read_text

__all__ = ["looks_like_mail", "read_mail"]

_NO_WORDS = "is a mail without any words; open it in your mail program, and save what is attached to it"
_ENCRYPTED = "is an encrypted or sealed mail; open it in your mail program and copy its text into a document of its own"
_TOO_NESTED = f"packs its parts into each other deeper than any mail; {raise_hint('depth')}"
_LONGEST_HEAD = 65_536
_LONGEST_VALUE = 2_000
_PARAMETER = re.compile(r";\s*([\w-]+)\*?\s*=\s*(?:\"([^\"]*+)\"|([^;\s]*+))")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_SHEET = re.compile(r"sheet\d+\.html?")


@dataclass(frozen=True, slots=True)
class _Part:
    """A mail, or one part of it: its headers by name in lower case, and its body as sent."""

    headers: dict[str, str]
    body: bytes

    @property
    def kind(self) -> str:
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return kind if "/" in kind else "text/plain"

    @property
    def is_attached(self) -> bool:
        """Whether it is a file sent along and no part of what a reader of the mail sees."""
        disposition = self.headers.get("content-disposition", "").lower()
        named = "filename" in disposition or bool(self.parameter("name"))
        return disposition.startswith("attachment") or (named and not self.kind.startswith("image/"))

    def parameter(self, name: str) -> str:
        """A parameter of the content type."""
        for found, quoted, bare in _PARAMETER.findall(self.headers.get("content-type", "")):
            if found.lower() == name:
                return str(quoted or bare)
        return ""

    def text(self) -> str:
        """The body as text."""
        match self.headers.get("content-transfer-encoding", "").strip().lower():
            case "base64":
                sent = _NOT_BASE64.sub(b"", self.body)
                sent = sent[: len(sent) - (len(sent) % 4 == 1)]
                data = binascii.a2b_base64(sent + b"=" * (-len(sent) % 4))
            case "quoted-printable":
                data = binascii.a2b_qp(self.body)
            case _:
                data = self.body
        return decoded(data, self.parameter("charset"))

    def parts(self) -> Iterator[_Part]:
        """The parts between its boundaries; the last may have lost its end."""
        boundary = self.parameter("boundary").encode("utf-8", "replace")
        if not boundary:
            return
        mark = re.compile(rb"\n--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\n|\Z)")
        body = b"\n" + self.body
        here = mark.search(body)
        while here is not None and not here[1]:
            following = mark.search(body, here.end())
            yield _part(body[here.end() + 1 : following.start() if following else len(body)])
            here = following


def read_mail(data: bytes, source: str, limits: Limits = DEFAULTS) -> Document:
    """Reads a saved mail or a web archive. Raises ``RefusalError`` where it has no words or cannot be opened."""
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip().replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    mail = _part(data)
    reader = _Reader(limits)
    sender = mail.headers.get("from", "")
    if sender and not sender.lower().lstrip().startswith("<saved by"):
        reader.head(mail.headers.get("subject", ""))
    try:
        reader.read(mail, 0)
    except RecursionError:
        raise RefusalError(TOO_DEEP) from None
    return reader.document(source)


class _Reader:
    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._reading = Reading(limits, self._framed)
        self._out = Output()
        self._attachments = 0
        self._encrypted = False
        self._pages: list[_Part | None] = []
        self._names: dict[str, int] = {}
        self._sheets: tuple[str, ...] = ()

    def head(self, subject: str) -> None:
        """Puts the subject of a mail before its text."""
        text = trimmed(plain(_unfolded(subject))).replace("\n", " ")
        if text:
            self._out.blocks.append(Heading(text, 1, Place("subject")))

    def document(self, source: str) -> Document:
        """What was read."""
        notices = self._reading.notices()
        if self._attachments == 1:
            notices += ("An attachment was not opened; save it and check it by itself.",)
        elif self._attachments:
            notices += (
                f"{self._attachments} attachments were not opened; save them and check each by itself.",
            )
        if not self._out.blocks and not notices:
            raise RefusalError(_ENCRYPTED if self._encrypted else _NO_WORDS)
        return Document(source, "mail", tuple(self._out.blocks), notices)

    def read(self, part: _Part, depth: int) -> None:
        """Reads a part and what is in it."""
        if depth > self._limits.depth:
            raise RefusalError(_TOO_NESTED)
        kind = part.kind
        if kind == "multipart/alternative":
            self._read_best(list(part.parts()), depth)
        elif kind == "multipart/related":
            self._read_archive(part, depth)
        elif kind.startswith("multipart/"):
            parts = list(part.parts()) or [_Part({}, part.body)]
            for inner in parts:
                self.read(inner, depth + 1)
        elif kind.endswith(("pkcs7-mime", "/pgp-encrypted")):
            self._encrypted = True
        elif kind.endswith(("pkcs7-signature", "/pgp-signature")) or (
            kind.startswith("image/") and not part.is_attached
        ):
            return
        elif part.is_attached or kind not in (*_PAGES, "text/plain"):
            self._attachments += 1
        elif kind == "text/plain":
            self._out.blocks.extend(read_text(part.text(), "", self._limits).blocks)
        else:
            read_page(Page(part.text(), self._reading, self._sheets), self._out)

    def _read_best(self, choices: list[_Part], depth: int) -> None:
        """Of several forms of one text the last that is a page, or holds one; the others where that is empty."""
        pages = [choice for choice in choices if choice.kind != "text/plain"]
        texts = [choice for choice in choices if choice.kind == "text/plain"]
        before = len(self._out.blocks)
        for choice in (*reversed(pages), *texts):
            attachments = self._attachments
            self.read(choice, depth + 1)
            if len(self._out.blocks) > before:
                return
            self._attachments = attachments

    def _read_archive(self, part: _Part, depth: int) -> None:
        """A page with what it shows: the pages of its frames are read in their place, sheets behind each other."""
        parts = list(part.parts())
        start = part.parameter("start")
        first = next((one for one in parts if start and one.headers.get("content-id") == start), None)
        first = first or next(iter(parts), None)
        if first is None:
            return
        outside, self._pages, self._names = (self._pages, self._names), [], {}
        for one in parts:
            if one is first:
                continue
            if one.kind == "text/css":
                self._sheets += (one.text(),)
            elif one.kind in _PAGES:
                self._names.update(dict.fromkeys(_names(one), len(self._pages)))
                self._pages.append(one)
            elif one.is_attached and not one.kind.startswith(("image/", "font/")):
                self._attachments += "content-location" not in one.headers
        running = self._framed("header.htm")
        if running is not None:
            read_running(running, self._out, "header")
        self.read(first, depth + 1)
        for name in sorted(name for name in self._names if _SHEET.fullmatch(name)):
            page = self._framed(name)
            if page is not None:
                read_page(page, self._out)
        if running is not None:
            read_running(running, self._out, "footer")
        self._pages, self._names = outside

    def _framed(self, address: str) -> Page | None:
        """The page of a frame, which is read once however often it is shown."""
        name = unquote(address).rpartition("/")[2].lower()
        number = self._names.pop(f"<{name[4:]}>" if name.startswith("cid:") else name, None)
        part = None if number is None else self._pages[number]
        if number is None or part is None:
            return None
        self._pages[number] = None
        return Page(part.text(), self._reading, self._sheets)


def _part(data: bytes) -> _Part:
    """A part from its headers on. Of headers longer than any mail's the end is lost, nothing of the body."""
    if data.startswith(b"\n"):
        return _Part({}, data[1:])
    head, _, body = data.partition(b"\n\n")
    headers: dict[str, str] = {}
    for line in re.sub(rb"\n[ \t]+", b" ", head[:_LONGEST_HEAD]).split(b"\n"):
        name, colon, value = line.partition(b":")
        if colon:
            text = value.decode("utf-8", "replace").strip()
            headers.setdefault(name.strip().lower().decode("ascii", "replace"), text[:_LONGEST_VALUE])
    return _Part(headers, body)


def _names(part: _Part) -> Iterator[str]:
    """The names by which a frame may show a part: its id, and the end of its location."""
    if "content-id" in part.headers:
        yield part.headers["content-id"].lower()
    if "content-location" in part.headers:
        yield unquote(part.headers["content-location"]).rpartition("/")[2].lower()


def _unfolded(subject: str) -> str:
    """A subject with its coded words read; one that is coded wrongly stays as it is."""
    try:
        return "".join(
            piece.decode(code or "latin-1", "replace") if isinstance(piece, bytes) else piece
            for piece, code in decode_header(subject)
        )
    except (HeaderParseError, LookupError, ValueError):
        return subject
