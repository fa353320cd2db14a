"""The grammar of HTML: tags and text, one after the other, as a browser tells them apart.

Which tag stands in which is known by ``html_tree``. Nothing here goes back, so time follows length. lxml's parser was
tried first: it drops all that follows ``</html>``, stops at 256 levels and takes minutes over one tag with 200,000
attributes; the standard library's takes the square of the length over marks that are never closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

_SPACE = r"\t\n\f\r "
_TAG = re.compile(
    rf"<(?P<slash>/?)(?P<name>[A-Za-z][^{_SPACE}/>]*+)"
    rf"(?P<raw>(?>[^<>=]++|=[{_SPACE}]*+(?>\"[^\"]*+\"|'[^']*+'|[^{_SPACE}>]*+))*+)(?:>|(?P<open>(?=<)))"
)
_ATTRIBUTE = re.compile(
    rf"([^{_SPACE}/>=][^{_SPACE}/>=]*+)"
    rf"(?:[{_SPACE}]*+=[{_SPACE}]*+(?>\"([^\"]*+)\"|'([^']*+)'|([^{_SPACE}>]*+)))?"
)
_END_OF_COMMENT = re.compile(r"--!?>")
_LONG_NUMBER = re.compile(r"&#[0-9]{8,}+;?")
_UNFINISHED = re.compile(r"</?[A-Za-z][^<]*+\Z")
_DOCTYPE = re.compile(r"<!doctype[^\[>]*+\[", re.IGNORECASE)
_CDATA = "<![CDATA["

# What stands between these tags is no mark-up; in a title and a text box references are read.
RAW = frozenset("iframe noembed noframes noscript script style xmp".split())
_TEXT_ONLY = RAW | {"textarea", "title"}
_HIDES_THE_REST = frozenset({"script", "style"})
_NAMES = _TEXT_ONLY | frozenset(
    "a abbr acronym address area article aside b base basefont bdi bdo big blockquote body br button canvas caption "
    "center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption "
    "figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i img input ins kbd label "
    "legend li link listing main map mark menu meta meter nav nobr object ol optgroup option output p param plaintext "
    "pre progress q rp rt ruby s samp search section select small span strike strong sub summary sup svg table tbody "
    "td template tfoot th thead time tr tt u ul var wbr".split()
)


class Tag(NamedTuple):
    """A tag: ``raw`` are its attributes as written, ``empty`` tells of a slash at the end (``<br/>``)."""

    name: str
    raw: str
    closes: bool
    empty: bool


class Tokens:
    """The tags and texts of a page, to be gone through once; then ``cut`` tells that the end lay in an open mark.

    With ``xml`` the page says that it is XML: a CDATA section is text.
    """

    def __init__(self, text: str, xml: bool) -> None:
        self.cut = False
        self._text = text
        self._xml = xml
        self._begun = False
        self._unclosed: set[str] = set()

    def __iter__(self) -> Iterator[Tag | str]:
        text = self._text
        start = position = 0
        while (mark := text.find("<", position)) >= 0:
            tag, end = self._tag_at(mark)
            if end == mark:
                position = mark + 1
                continue
            if mark > start:
                yield references(text[start:mark])
            if tag is None:
                if self._xml and text.startswith(_CDATA, mark):
                    yield text[mark + len(_CDATA) : end].removesuffix("]]>")
            else:
                yield tag
                if tag.name in _TEXT_ONLY and not tag.closes and not (self._xml and tag.empty):
                    inside, end = self._raw(tag.name, end)
                    if inside:
                        yield inside
                    yield Tag(tag.name, "", True, False)
                elif tag.name == "plaintext" and not tag.closes:
                    yield text[end:]
                    return
            start = position = end
        if start < len(text):
            yield references(text[start:])

    def _tag_at(self, mark: int) -> tuple[Tag | None, int]:
        """The tag here and where it ends; "scores <x or <y" has none, but ``<td <b>`` that lost its end is a cell."""
        match = _TAG.match(self._text, mark)
        if match is not None:
            slash, name, raw, unended = match.groups()
            name = name.lower()
            if unended is None or name in _NAMES:
                return Tag(name, raw, slash == "/", raw.endswith("/")), match.end()
        return None, self._end_of_other(mark)

    def _end_of_other(self, mark: int) -> int:
        """Where a comment, a declaration or an unfinished tag ends; ``mark`` itself for a mere "<"."""
        text = self._text
        if text.startswith("<!--", mark):
            if text.startswith((">", "->"), mark + 4):
                return text.index(">", mark) + 1
            found = _END_OF_COMMENT.search(text, mark + 4)
            return found.end() if found else self._cut()
        if self._xml and text.startswith(_CDATA, mark):
            end = text.find("]]>", mark)
            return end + 3 if end >= 0 else self._cut()
        if not self._begun and _DOCTYPE.match(text, mark):
            self._begun = True
            end = text.find("]>", mark)
            return end + 2 if end >= 0 else self._cut()
        following = text[mark + 1 : mark + 3]
        if following[:1] in ("!", "?") or (
            following[:1] == "/" and following[1:] and not following[1].isspace()
        ):
            end = text.find(">", mark)
            return end + 1 if end >= 0 else self._cut()
        return self._cut() if _UNFINISHED.match(text, mark) else mark

    def _cut(self) -> int:
        self.cut = True
        return len(self._text)

    def _raw(self, name: str, start: int) -> tuple[str, int]:
        """The text up to the closing tag and the place behind that.

        Where a title or a text box is never closed only the tag was forgotten; a script never closed was cut off.
        """
        found = None
        if name not in self._unclosed:
            found = re.compile(rf"</{name}(?=[{_SPACE}/>])[^>]*+>?", re.IGNORECASE).search(self._text, start)
        if found is None:
            self._unclosed.add(name)
            return "", self._cut() if name in _HIDES_THE_REST else start
        inside = self._text[start : found.start()]
        return inside if name in RAW else references(inside), found.end()


def attributes(raw: str) -> dict[str, str]:
    """The attributes of a tag by name in lower case; of two with one name the first counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(raw):
        found.setdefault(name.lower(), references(double or single or bare))
    return found


def references(text: str) -> str:
    """The text with ``&amp;`` and its like read; a number with more digits than any character has is none."""
    if "&" not in text:
        return text
    return unescape(_LONG_NUMBER.sub("\ufffd", text))
