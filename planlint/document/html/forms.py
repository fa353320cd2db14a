"""What is filled in on a page's form: the words of its boxes, what is chosen and what is ticked.

Where a box's words go is decided in ``html_blocks``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from planlint.document.characters import TICKED, UNTICKED
from planlint.document.html.styles import Facts, Kind, Styles
from planlint.document.html.tree import Node

_TICKS = frozenset({"checkbox", "radio"})
_UNSEEN = frozenset({"button", "color", "file", "hidden", "image", "password", "range", "reset", "submit"})
_PROMPT = re.compile(
    r"\W*+(?:(?:please\s++)?(?:select|choose|pick)\b(?:\s++(?:an?|any|from|item|one|option|the|your)\b.*|\W*+))?",
    re.IGNORECASE | re.DOTALL,
)
_LABEL_TAGS = frozenset({"b", "label", "span", "strong"})
_VALUE_TAGS = frozenset({"output", "span", "time"})
_LONGEST_LABEL = 60
_BOXES = frozenset({"input", "select", "textarea"})
_HIDDEN = re.compile(r"\btype\s*=\s*[\"']?hidden", re.IGNORECASE)
_TICK_ROLES = frozenset({"checkbox", "menuitemcheckbox", "menuitemradio", "radio", "switch"})
_LABELS = frozenset({Kind.INLINE, Kind.BOX, Kind.BLOCK})
_EDGES = frozenset(Kind) - {Kind.INLINE, Kind.BOX}


@dataclass(frozen=True, slots=True)
class Box:
    """What a box of a form shows; ``prompt`` tells that it shows only what to fill in."""

    text: str = ""
    prompt: bool = False


@dataclass(slots=True)
class Labels:
    """The labels that stand before their tick boxes: each takes its tick in front of its words.

    "Yes ☒ No ☐" could be read either way; "☒ Yes ☐ No" cannot. Elements are known by their ``id()``.
    """

    _ticks: dict[int, str] = field(default_factory=dict)
    _label_of: dict[int, int] = field(default_factory=dict)
    _named: set[int] = field(default_factory=set)

    def join(self, label: Node, box: Node, tick: str) -> None:
        """Gives a tick to a label."""
        self._ticks[id(label)] = tick
        self._label_of[id(box)] = id(label)

    def take(self, label: Node) -> str:
        """The tick to put in front of a label, once; "" where it has none."""
        return self._ticks.pop(id(label), "")

    def name(self, label: Node, box: Node) -> None:
        """Notes that a label stands before the box of words that it is for."""
        self._named.update((id(label), id(box)))

    def names(self, node: Node) -> bool:
        """Whether this is a label before a box of words, or such a box."""
        return id(node) in self._named

    def has_taken(self, box: Node) -> bool:
        """Whether the tick of a box stands in front of its label already."""
        label = self._label_of.get(id(box))
        return label is not None and label not in self._ticks


def input_box(facts: Facts) -> Box | None:
    """What an ``input`` shows; None for one that shows nothing of the plan."""
    kind = facts.attributes.get("type", "text").strip().lower()
    if kind in _UNSEEN:
        return None
    if kind in _TICKS:
        return Box(_tick(facts))
    value = facts.attributes.get("value", "").strip()
    return Box(value, not value and bool(facts.attributes.get("placeholder", "").strip()))


def tick_of_role(facts: Facts) -> str:
    """The tick of an element that plays a tick box; "" for any other."""
    if facts.attributes.get("role", "").strip().lower() not in _TICK_ROLES:
        return ""
    checked = facts.attributes.get("aria-checked")
    return "" if checked is None else TICKED if checked.strip().lower() == "true" else UNTICKED


def text_box(node: Node, facts: Facts) -> Box:
    """What a ``textarea`` holds."""
    text = text_of(node).removeprefix("\n")
    return Box(text.strip(), not text.strip() and bool(facts.attributes.get("placeholder", "").strip()))


def chosen(node: Node, facts: Facts, styles: Styles) -> Box:
    """The options of a ``select`` that are chosen; a browser shows the first of a single choice where none is."""
    options = [(option, styles.facts(option)) for option in _elements(node, "option")]
    picked = [(option, found) for option, found in options if "selected" in found.attributes]
    if "multiple" not in facts.attributes and facts.whole("size", 1, 100) < 2:
        picked = picked[-1:] or options[:1]
    texts = [_option(option, found) for option, found in picked]
    said = [text for text in texts if not _PROMPT.fullmatch(text)]
    return Box(", ".join(said), bool(picked) and not said)


def labels_of(root: Node, styles: Styles) -> Labels:
    """Finds the labels that stand around one tick box, or before theirs in the same cell or paragraph, and those of
    boxes of words."""
    inside: dict[int, tuple[Node, list[Node]]] = {}
    before: dict[str, tuple[Node, Node]] = {}
    labels = Labels()
    stack: list[tuple[Node, Node, tuple[Node, Node] | None]] = [(root, root, None)]
    while stack:
        node, block, around = stack.pop()
        facts = styles.facts(node)
        if facts.hidden:
            continue
        if facts.kind in _EDGES:
            block = node
        if node.tag == "label" and facts.kind in _LABELS:
            around = (node, block)
            before.setdefault(facts.attributes.get("for", ""), around)
        elif node.tag == "input" and facts.attributes.get("type", "").strip().lower() in _TICKS:
            own = around or before.get(facts.attributes.get("id") or "\0")
            if own is not None and own[1] is block:
                inside.setdefault(id(own[0]), (own[0], []))[1].append(node)
        elif node.tag in _BOXES:
            named = before.get(facts.attributes.get("id") or "\0")
            if named is not None and named[1] is block:
                labels.name(named[0], node)
        stack.extend((child, block, around) for child in reversed(node.children) if isinstance(child, Node))
    for label, boxes in inside.values():
        if len(boxes) == 1:
            labels.join(label, boxes[0], _tick(styles.facts(boxes[0])))
    return labels


def label_span(block: Node) -> int:
    """The ``id()`` of the short text that a page sets beside its value in one line, by their looks alone; 0 for none."""
    elements = [child for child in block.children if isinstance(child, Node)]
    bare = any(isinstance(child, str) and child.strip() for child in block.children)
    pair = len(elements) == 2 and elements[0].tag in _LABEL_TAGS and elements[1].tag in _VALUE_TAGS
    if block.tag != "div" or bare or not pair:
        return 0
    label = text_of(elements[0]).strip()
    short = 0 < len(label) <= _LONGEST_LABEL and not label.endswith((":", ".", ",", ";", "!", "-", "–"))
    return id(elements[0]) if short and text_of(elements[1]).strip() else 0


def text_of(node: Node) -> str:
    """All text in an element, as it is written."""
    return "".join(one for one in inside(node) if isinstance(one, str))


def has_words(node: Node) -> bool:
    """Whether any text stands in an element, or a box of a form that may hold some."""
    return any(
        bool(one.strip()) if isinstance(one, str) else one.tag in _BOXES and not _HIDDEN.search(one.raw)
        for one in inside(node)
    )


def inside(node: Node) -> Iterator[Node | str]:
    """An element and all that stands in it, in order, but for what scripts and style sheets say."""
    stack: list[Node | str] = [node]
    while stack:
        found = stack.pop()
        yield found
        if isinstance(found, Node) and found.tag not in ("script", "style"):
            stack.extend(reversed(found.children))


def _elements(node: Node, tag: str) -> Iterator[Node]:
    stack = [node]
    while stack:
        found = stack.pop()
        if found.tag == tag:
            yield found
        else:
            stack.extend(child for child in reversed(found.children) if isinstance(child, Node))


def _option(option: Node, facts: Facts) -> str:
    return " ".join(text_of(option).split()) or facts.attributes.get("label", "").strip()


def _tick(facts: Facts) -> str:
    return TICKED if "checked" in facts.attributes else UNTICKED
