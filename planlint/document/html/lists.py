"""What stands before the items of a page's lists ("1.", "b.", "•"), counted as a browser counts them.

Word and Google Docs write their lists in ways of their own; which paragraph is an item is decided in ``html_blocks``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from planlint.document.docx.numbering import BULLET, written
from planlint.document.html.styles import Facts, Styles
from planlint.document.html.tree import Node

LISTS = frozenset({"dir", "menu", "ol", "ul"})

_TYPES = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
_ROMAN = {"lower-roman": "lowerRoman", "upper-roman": "upperRoman"}
_LETTERS = frozenset({"lower-alpha", "lower-latin", "upper-alpha", "upper-latin"})
_BULLETS = frozenset({"disc", "circle", "square"})
_FORMS = frozenset({"decimal", "decimal-leading-zero", "none", *_ROMAN, *_LETTERS, *_BULLETS})
_MOST = 1_000_000
_NUMBER = re.compile(r"\s*([+-]?[0-9]{1,9})")
_GOOGLE = re.compile(r"(?:^|\s)(lst-kix_[\w-]*?-?(\d))(?=\s|$)")
_COUNTER = re.compile(r"counter\([^,)]*,\s*([\w-]+)\s*\)\s*(?:\"([^\"]*)\"|'([^']*)')?\s*$")
_WORD_LEVEL = re.compile(r"\blevel(\d)")
_TYPED = re.compile(
    r"([·•▪o§–-]|\(?[0-9]{1,3}[.)]|\(?[a-z]{1,4}[.)]|[0-9]{1,2}(?:\.[0-9]{1,2})+\.?)[ \t]{2,}(?=\S)"
)


@dataclass(slots=True)
class Item:
    """An item whose words are still to come. ``marker`` is None until it is known; ``word`` tells that Word wrote it.

    ``sure`` is False where the paragraph only might be an item, to be told from how it begins.
    """

    marker: str | None
    level: int
    word: bool = False
    sure: bool = True


class Counter:
    """Counts the items of one list."""

    def __init__(self, node: Node, facts: Facts, styles: Styles, level: int) -> None:
        self._ordered = node.tag == "ol"
        self._form = _form(facts) or ("decimal" if self._ordered else "disc")
        self._step = -1 if self._ordered and "reversed" in facts.attributes else 1
        first = sum(isinstance(child, Node) and child.tag == "li" for child in node.children)
        self._next = _whole(facts, "start", first if self._step < 0 else 1)
        self._end = "."
        self._level = level
        google = _GOOGLE.search(facts.attributes.get("class", ""))
        if google is not None:
            self._level = int(google[2])
            self._as_google(styles.marker(google[1]))

    def next(self, facts: Facts) -> Item:
        """The next item, which may say itself how it is numbered."""
        value = _whole(facts, "value", self._next)
        self._next = value + self._step
        form = _form(facts) or self._form
        if form in _BULLETS:
            return Item(BULLET, self._level)
        return Item("" if form == "none" else _number(value, form) + self._end, self._level)

    def _as_google(self, content: str) -> None:
        """Google hides the markers of its lists and draws them in the style sheet."""
        self._form = "decimal" if self._ordered else "disc"
        counted = _COUNTER.search(content)
        if counted is not None and counted[1] in _FORMS:
            self._form = counted[1]
            self._end = (counted[2] or counted[3] or ".").strip() or "."


def word_item(facts: Facts) -> Item | None:
    """The item that a paragraph of Word's is, where its style says so."""
    style = facts.style.get("mso-list", "")
    level = _WORD_LEVEL.search(style)
    if level is not None:
        return Item(None, max(int(level[1]) - 1, 0), word=True)
    if style not in ("none", "skip") and "MsoListParagraph" in facts.attributes.get("class", ""):
        return Item(None, 0, word=True, sure=False)
    return None


def typed_marker(text: str) -> tuple[str, str] | None:
    """The marker that stands at the beginning of an item's words, and the words without it."""
    match = _TYPED.match(text)
    return None if match is None else (word_marker(match[1]), text[match.end() :])


def word_marker(text: str) -> str:
    """A marker as Word wrote it: a sign, or a letter of a picture font, is a bullet."""
    text = text.strip()
    letters = sum(letter.isalnum() for letter in text)
    return text if letters and (len(text) > 1 or text.isdigit()) else BULLET


def _form(facts: Facts) -> str | None:
    for name in ("list-style-type", "list-style"):
        for word in facts.style.get(name, "").split():
            if word in _FORMS:
                return word
    kind = facts.attributes.get("type", "").strip()
    if kind in _TYPES:
        return _TYPES[kind]
    return kind.lower() if kind.lower() in _BULLETS else None


def _whole(facts: Facts, name: str, default: int) -> int:
    match = _NUMBER.match(facts.attributes.get(name, ""))
    return default if match is None else max(-_MOST, min(int(match[1]), _MOST))


def _number(value: int, form: str) -> str:
    """A number as a browser writes it; one that a form has no letters for is written in digits."""
    if form in _ROMAN and 0 < value < 4000:
        return written(value, _ROMAN[form])
    if form in _LETTERS and value > 0:
        letters = ""
        while value:
            value, letter = divmod(value - 1, 26)
            letters = chr(ord("a") + letter) + letters
        return letters.upper() if form.startswith("upper") else letters
    return f"{value:02d}" if form == "decimal-leading-zero" else str(value)
