"""How the elements of a page look, as far as reading it needs to know: hidden, bold, kept white space, part of a grid.

Of a style sheet the rules are read that name a tag, a class or an id; the tree itself is walked elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from planlint.document.html.tokens import attributes
from planlint.document.html.tree import HEADINGS, Node

_PROPERTIES = frozenset(
    "display visibility font font-weight font-family white-space list-style list-style-type content float width "
    "flex-direction flex-flow grid-template grid-template-columns grid-column grid-row mso-hide mso-list mso-element "
    "mso-outline-level mso-special-character mso-symbol-font-family".split()
)
_RULES = re.compile(r"([{}])")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_SELECTOR = re.compile(r"(?P<tag>[a-z][a-z0-9]*|\*)?(?:\.(?P<class>[\w-]+)|#(?P<id>[\w-]+))?", re.IGNORECASE)
_MARKER_SELECTOR = re.compile(r"\.([\w-]+)\s*>\s*li::?before", re.IGNORECASE)
_FONT_SIZE = re.compile(r"[\d.]+(?:pt|px|em|rem|%)\S*\s+(?P<family>\S.*)$", re.IGNORECASE)
_FONT_WEIGHT = re.compile(r"\b(bold|bolder|[6-9]00)\b", re.IGNORECASE)
_PICTURE_FONTS = frozenset({"symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings"})
_WITHOUT_WORDS = frozenset(
    "area audio base basefont bgsound col datalist head link meta meter noembed noframes noscript param progress "
    "rp rt script source style template title track video xml annotation annotation-xml".split()
)
# What is filled from elsewhere has no place for cells, whatever it looks like.
_FILLED = frozenset("br canvas embed frame iframe image img input object select svg textarea".split())
_BOLD_TAGS = frozenset({"b", "strong", "th"})
_CACHED = 20_000
_LONGEST_VALUE = 500


class Kind(Enum):
    """What an element is to its surroundings."""

    INLINE = "inline"
    BOX = "box"
    BLOCK = "block"
    TABLE = "table"
    HEAD = "head"
    BODY = "body"
    FOOT = "foot"
    ROW = "row"
    CELL = "cell"
    HEADER_CELL = "header cell"
    CAPTION = "caption"


PARTS = frozenset({Kind.HEAD, Kind.BODY, Kind.FOOT, Kind.ROW, Kind.CELL, Kind.HEADER_CELL, Kind.CAPTION})

_TAGS = {
    "table": Kind.TABLE,
    "thead": Kind.HEAD,
    "tbody": Kind.BODY,
    "tfoot": Kind.FOOT,
    "tr": Kind.ROW,
    "td": Kind.CELL,
    "th": Kind.HEADER_CELL,
    "caption": Kind.CAPTION,
    **dict.fromkeys(
        (
            *HEADINGS,
            *"address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure "
            "footer form header hgroup hr legend li listing main menu nav ol option p plaintext pre search section "
            "summary ul xmp frame iframe".split(),
        ),
        Kind.BLOCK,
    ),
}
_ROLES = {
    "table": Kind.TABLE,
    "grid": Kind.TABLE,
    "treegrid": Kind.TABLE,
    "rowgroup": Kind.BODY,
    "row": Kind.ROW,
    "cell": Kind.CELL,
    "gridcell": Kind.CELL,
    "columnheader": Kind.HEADER_CELL,
    "rowheader": Kind.HEADER_CELL,
}
_DISPLAYS = {
    "inline": Kind.INLINE,
    "contents": Kind.INLINE,
    **dict.fromkeys(("inline-block", "inline-flex", "inline-grid"), Kind.BOX),
    **dict.fromkeys(("block", "flex", "grid", "list-item", "flow-root"), Kind.BLOCK),
    **dict.fromkeys(("table", "inline-table"), Kind.TABLE),
    "table-header-group": Kind.HEAD,
    "table-row-group": Kind.BODY,
    "table-footer-group": Kind.FOOT,
    "table-row": Kind.ROW,
    "table-cell": Kind.CELL,
    "table-caption": Kind.CAPTION,
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What an element says of itself; None where it leaves that to what it stands in.

    ``hidden`` tells that nobody sees it; ``without_words`` that it is no part of the page, as a script. ``font`` is a
    font of pictures, "" for any other. ``style`` has the few other properties that matter.
    """

    attributes: Mapping[str, str]
    kind: Kind
    hidden: bool = False
    without_words: bool = False
    bold: bool | None = None
    shown: bool | None = None
    space: str | None = None
    font: str | None = None
    style: Mapping[str, str] = field(default_factory=dict)

    def whole(self, name: str, default: int, most: int) -> int:
        """An attribute as a whole number; ``most`` where it is larger."""
        match = re.match(r"\s*\+?([0-9]+)", self.attributes.get(name, ""))
        if match is None:
            return default
        digits = match[1].lstrip("0")
        return most if len(digits) > 9 else min(int(digits or "0"), most)


class Styles:
    """The style sheets of a page. ``passed_over`` tells that a rule which hides something was too involved to follow."""

    def __init__(self, sheets: list[str]) -> None:
        self.passed_over = False
        self._by_tag: dict[str, dict[str, str]] = {}
        self._by_class: dict[str, dict[str, dict[str, str]]] = {}
        self._by_id: dict[str, dict[str, str]] = {}
        self._markers: dict[str, str] = {}
        self._known: dict[tuple[str, str], Facts] = {}
        for sheet in sheets:
            self._read(sheet)

    def facts(self, node: Node) -> Facts:
        """How an element looks; elements written alike look alike."""
        key = (node.tag, node.raw)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _CACHED:
                self._known.clear()
            found = self._known[key] = self._facts(node)
        return found

    def marker(self, name: str) -> str:
        """What the sheet puts before the items of a list of this class (``content``), as Google's lists do."""
        return self._markers.get(name, "")

    def _facts(self, node: Node) -> Facts:
        own = attributes(node.raw) if node.raw else {}
        style = self._style(node.tag, own)
        kind = _kind(node.tag, own, style)
        hidden = (
            style.get("display") == "none"
            or ("hidden" in own and "display" not in style)
            or style.get("mso-hide") == "all"
            or (style.get("visibility") == "collapse" and kind in PARTS)
            or (node.tag == "dialog" and "open" not in own)
        )
        visibility = style.get("visibility")
        return Facts(
            attributes=own,
            kind=kind,
            hidden=hidden,
            without_words=node.tag in _WITHOUT_WORDS,
            bold=_bold(node.tag, style),
            shown=None if visibility in (None, "inherit") else visibility not in ("hidden", "collapse"),
            space=_space(node.tag, style),
            font=_font(node.tag, own, style),
            style=style,
        )

    def _style(self, tag: str, own: Mapping[str, str]) -> dict[str, str]:
        style = dict(self._by_tag.get("*", {}))
        style.update(self._by_tag.get(tag, {}))
        for name in own.get("class", "").split():
            if name in self._by_class:
                style.update(self._by_class[name].get("", {}))
                style.update(self._by_class[name].get(tag, {}))
        style.update(self._by_id.get(own.get("id", ""), {}))
        if "style" in own:
            style.update(_declarations(own["style"]))
        return style

    def _read(self, sheet: str) -> None:
        """Reads a sheet's rules; those inside ``@media`` and its like are for other occasions than the screen."""
        depth = 0
        selector = ""
        for piece in _RULES.split(_COMMENT.sub(" ", sheet)):
            if piece == "{":
                depth += 1
            elif piece == "}":
                depth = max(depth - 1, 0)
            elif depth == 0:
                selector = piece.rpartition(";")[2].strip()
            elif depth == 1 and not selector.startswith("@"):
                rules = _declarations(piece)
                for one in selector.split(",") if rules else ():
                    self._add(one.strip(), rules)

    def _add(self, selector: str, rules: dict[str, str]) -> None:
        match = _SELECTOR.fullmatch(selector)
        if match is None or not selector:
            marker = _MARKER_SELECTOR.fullmatch(selector)
            if marker is not None and "content" in rules:
                self._markers[marker[1]] = rules["content"]
            hides = rules.get("display") == "none" or rules.get("visibility") == "hidden"
            self.passed_over = self.passed_over or (hides and ":" not in selector)
            return
        tag = (match["tag"] or "").lower()
        if match["id"]:
            self._by_id.setdefault(match["id"], {}).update(rules)
        elif match["class"]:
            by_tag = self._by_class.setdefault(match["class"], {})
            by_tag.setdefault(tag.replace("*", ""), {}).update(rules)
        else:
            self._by_tag.setdefault(tag, {}).update(rules)


def _declarations(text: str) -> dict[str, str]:
    """The properties that matter, in lower case; a font's short form sets the weight and the family anew."""
    found: dict[str, str] = {}
    for part in text.split(";"):
        name, colon, value = part.partition(":")
        name = name.strip().lower()
        if not colon or name not in _PROPERTIES:
            continue
        value = value[:_LONGEST_VALUE].replace("!important", "").strip()
        found[name] = value if name == "content" else value.lower()
        if name == "font":
            family = _FONT_SIZE.search(value)
            found["font-weight"] = "bold" if _FONT_WEIGHT.search(value[:40]) else "normal"
            found["font-family"] = family["family"].lower() if family else ""
    return found


def _kind(tag: str, own: Mapping[str, str], style: Mapping[str, str]) -> Kind:
    kind = _TAGS.get(tag, Kind.INLINE)
    if kind in PARTS or kind is Kind.TABLE or tag in _FILLED:
        return kind
    role = _ROLES.get(own.get("role", "").strip().lower()) if "role" in own else None
    return role or _DISPLAYS.get(style.get("display", ""), kind)


def _bold(tag: str, style: Mapping[str, str]) -> bool | None:
    weight = style.get("font-weight", "")
    if weight in ("bold", "bolder"):
        return True
    if weight in ("normal", "lighter"):
        return False
    if weight[:4].isdecimal():
        return int(weight[:4]) >= 600
    return True if tag in _BOLD_TAGS and weight != "inherit" else None


def _space(tag: str, style: Mapping[str, str]) -> str | None:
    space = style.get("white-space", "")
    if space in ("pre", "pre-wrap", "break-spaces"):
        return "pre"
    if space in ("pre-line", "normal", "nowrap"):
        return space
    return "pre" if tag in ("pre", "listing", "xmp", "plaintext") else None


def _font(tag: str, own: Mapping[str, str], style: Mapping[str, str]) -> str | None:
    family = style.get("mso-symbol-font-family") or style.get("font-family")
    if family is None and tag == "font":
        family = own.get("face")
    if family is None:
        return None
    first = family.split(",")[0].strip().strip("\"'").lower()
    return first if first in _PICTURE_FONTS else ""
