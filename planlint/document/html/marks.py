"""What the first bytes of a file say: that it is a web page, or a mail, and in which letters it was written.

Nothing is read here; ``html`` and ``mail`` do that.
"""

from __future__ import annotations

import codecs
import re

SNIFFED = 4096

_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_BLANK = " \t\r\n\f\v\0\ufeff"
_PROLOGUE = re.compile(r"(?:[\s\0\ufeff]++|<!--.*?-->|<\?[^>]*+>|<!\[[^>]*+>)*+", re.DOTALL)
_CLIPBOARD = re.compile(r"Version:[0-9.]+\s+StartHTML:[^<]*+(?=<)", re.IGNORECASE)
_FIRST_TAG = re.compile(r"<([a-z][a-z0-9]*+)(?=[\s/>])", re.IGNORECASE)
_DOCTYPE = re.compile(r"<!doctype\s+html\b", re.IGNORECASE)
_DECLARED = re.compile(
    rb"<\?xml[^>]{0,200}?\bencoding\s*=\s*[\"']?\s*([\w.:-]+)|<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)",
    re.IGNORECASE,
)
_PAGES = frozenset("html head body meta title style link script base frameset table".split())
_PIECES = frozenset(
    "a article b blockquote br center div dl fieldset font form h1 h2 h3 h4 h5 h6 header hr i img input label main nav "
    "ol p pre section small span strong tbody td th thead tr u ul".split()
)
_CELL = re.compile(r"<t[dh][\s>]", re.IGNORECASE)
_MARKDOWN = re.compile(
    r"^ {0,3}(?:#{1,6}[ \t]+\S|```|~~~|\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t|:-]*$|[*+-] +\S|>[ \t]+\S)",
    re.MULTILINE,
)
_HEADER = re.compile(r"([!-9;-~]{1,80}):[ \t]?(.*)")
_MAIL_ONLY = ("message-id", "return-path", "delivered-to", "in-reply-to")
_TEXT_CODES = frozenset(
    codecs.lookup(name).name
    for name in (
        *(
            "utf-8",
            "mac-roman",
            "koi8-r",
            "gb18030",
            "gbk",
            "gb2312",
            "big5",
            "shift_jis",
            "euc_jp",
            "euc_kr",
        ),
        *(f"cp{number}" for number in (437, 850, 874, *range(1250, 1259))),
        *(f"iso8859_{number}" for number in range(1, 17) if number != 12),
    )
)
_WINDOWS = {"iso8859-1": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874", "gb2312": "gbk"}
_AS_LATIN1 = frozenset({"ascii", "us-ascii", "iso-8859-1", "latin1", "latin-1"})
# A byte that is no UTF-8 comes from text pasted in by a program that wrote Windows-1252.
_STRAY_BYTES = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}


def looks_like_html(start: bytes) -> bool:
    """Whether a file that begins with these bytes is a web page, or a piece of one; Markdown with a tag is not."""
    text = _sniffed(start)
    clipboard = _CLIPBOARD.match(text)
    text = text[clipboard.end() :] if clipboard else text
    text = text[_end_of_prologue(text) :]
    if _DOCTYPE.match(text):
        return True
    tag = _FIRST_TAG.match(text)
    if tag is None:
        return False
    name = tag[1].lower()
    if name in ("html", "head", "body", "meta", "frameset") or _CELL.search(text):
        return True
    if name not in _PAGES | _PIECES or _MARKDOWN.search(_between_tags(text)):
        return False
    return name in _PAGES or f"</{name}" in text.lower() or len(re.findall(r"</?[a-zA-Z]", text)) > 2


def looks_like_mail(start: bytes) -> bool:
    """Whether a file that begins with these bytes is a saved mail or a web archive: it begins with a mail's headers.

    A mail pasted as text ("From: …", "Sent: …") is text.
    """
    text = _sniffed(start)
    lines = text.lstrip(_BLANK).splitlines()
    names: dict[str, str] = {}
    for line in lines[:-1] if len(start) >= SNIFFED else lines:
        header = _HEADER.match(line)
        if header is not None:
            names.setdefault(header[1].lower(), header[2])
        elif not line.strip():
            break
        elif not line.startswith((" ", "\t") if names else "From "):
            return False
    return _is_mail(names)


def _is_mail(names: dict[str, str]) -> bool:
    if "mime-version" in names:
        return len(names) > 1
    if names.get("content-type", "").lower().startswith("multipart/"):
        return True
    return "from" in names and any("@" in names.get(name, "") for name in _MAIL_ONLY)


def decoded(data: bytes, charset: str = "") -> str:
    """The text of a page: by its mark of bytes, by ``charset`` (a mail's), as it says itself, else as UTF-8.

    Bytes that are no UTF-8 are read as Windows-1252, so nothing is lost. A page from the clipboard loses the
    clipboard's own lines.
    """
    text = _text(data, charset).replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    clipboard = _CLIPBOARD.match(text)
    return text[clipboard.end() :] if clipboard else text


def _text(data: bytes, charset: str) -> str:
    code = _UTF16.get(data[:2]) or _unmarked_utf16(data[:SNIFFED])
    if code is not None:
        return data.decode(code, "replace").removeprefix("\ufeff")
    if data.startswith(codecs.BOM_UTF8):
        return _utf8(data)
    code = _code(charset) or _declared(data)
    if code == "utf-8":
        return _utf8(data)
    return data.decode(code, "replace")


def _utf8(data: bytes) -> str:
    text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8", "surrogateescape")
    return text if text.isascii() else text.translate(_STRAY_BYTES)


def _declared(data: bytes) -> str:
    for match in _DECLARED.finditer(data[: 4 * SNIFFED]):
        if code := _code((match[1] or match[2]).decode("ascii", "replace")):
            return code
    return "utf-8"


def _code(name: str) -> str:
    """The codec for a name of an encoding, as browsers take it; "" for one that is unknown or encodes no text.

    A page that declares UTF-16 where this can be read is none.
    """
    name = name.strip().lower()
    if name in _AS_LATIN1:
        return "utf-8" if "ascii" in name else "cp1252"
    try:
        code = codecs.lookup(name.removeprefix("x-").replace("windows-", "cp")).name
    except (LookupError, ValueError):
        return ""
    return _WINDOWS.get(code, code) if code in _TEXT_CODES else ""


def _unmarked_utf16(start: bytes) -> str | None:
    """English in UTF-16 has an empty byte at every other place."""
    half = len(start) // 2
    if half < 2:
        return None
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd < 0.05 * half else None


def _sniffed(start: bytes) -> str:
    start = start[:SNIFFED]
    code = _UTF16.get(start[:2]) or _unmarked_utf16(start) or "latin-1"
    return start.decode(code, "replace").removeprefix("\ufeff").removeprefix("ï»¿")


def _end_of_prologue(text: str) -> int:
    """Where the first thing stands that is no space, comment or declaration.

    A comment that goes on past these bytes hides what the file is; Excel's is short, and Word has none before <html>.
    """
    found = _PROLOGUE.match(text)
    return found.end() if found else 0


def _between_tags(text: str) -> str:
    """The text without its tags; what stands in a style sheet is no Markdown."""
    text = re.sub(r"<(style|script|pre)\b.*?(?:</\1|\Z)", "", text, flags=re.DOTALL | re.IGNORECASE)
    return re.sub(r"<[^>]*+>?", "", text)
