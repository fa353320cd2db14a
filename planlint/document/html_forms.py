"""What is filled in on a page's form: the words of its boxes, what is chosen and what is ticked.

Where a box's words go is decided in ``html_blocks``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from planlint.document.characters import TICKED, UNTICKED
from planlint.document.html_styles import Facts, Kind, Styles
from planlint.document.html_tree import Node

_TICKS = frozenset({"checkbox", "radio"})
_UNSEEN = frozenset({"button", "color", "file", "hidden", "image", "password", "range", "reset", "submit"})
_PROMPT = re.compile(
    r"\W*+(?:(?:please\s++)?(?:select|choose|pick)\b(?:\s++(?:an?|any|from|item|one|option|the|your)\b.*|\W*+))?",
    re.IGNORECASE | re.DOTALL,
)
_TICK_ROLES = frozenset({"checkbox", "menuitemcheckbox", "menuitemradio", "radio", "switch"})
_EDGES = frozenset({Kind.BLOCK, Kind.CELL, Kind.HEADER_CELL, Kind.ROW, Kind.TABLE})


@dataclass(frozen=True, slots=True)
class Box:
    """What a box of a form shows; ``prompt`` tells that it shows only what to fill in."""

    text: str = ""
    prompt: bool = False


@dataclass(slots=True)
class Labels:
    """The labels that stand before their tick boxes: each takes its tick in front of its words.

    "Yes ☒ No ☐" could be read either way; "☒ Yes ☐ No" cannot. Both stand under ``id()`` of their elements.
    """

    ticks: dict[int, str] = field(default_factory=dict)
    moved: set[int] = field(default_factory=set)


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
    """Finds the labels that stand around one tick box, or before theirs in the same cell or paragraph."""
    inside: dict[int, list[tuple[Node, str]]] = {}
    before: dict[str, tuple[Node, Node]] = {}
    labels = Labels()
    stack: list[tuple[Node, Node, Node | None]] = [(root, root, None)]
    while stack:
        node, block, label = stack.pop()
        facts = styles.facts(node)
        if facts.kind in _EDGES:
            block = node
        if node.tag == "label":
            label = node
            if "for" in facts.attributes:
                before.setdefault(facts.attributes["for"], (node, block))
        elif node.tag == "input" and facts.attributes.get("type", "").strip().lower() in _TICKS:
            named, named_in = before.get(facts.attributes.get("id", ""), (None, None))
            if label is not None:
                inside.setdefault(id(label), []).append((node, _tick(facts)))
            elif named is not None and named_in is block:
                inside.setdefault(id(named), []).append((node, _tick(facts)))
        stack.extend((child, block, label) for child in reversed(node.children) if isinstance(child, Node))
    for name, boxes in inside.items():
        if len(boxes) == 1:
            labels.ticks[name] = boxes[0][1]
            labels.moved.add(id(boxes[0][0]))
    return labels


def text_of(node: Node) -> str:
    """All text in an element, as it is written."""
    return "".join(_texts(node))


def has_words(node: Node) -> bool:
    """Whether any text stands in an element."""
    return any(text.strip() for text in _texts(node))


def _texts(node: Node) -> Iterator[str]:
    stack: list[Node | str] = [node]
    while stack:
        found = stack.pop()
        if isinstance(found, str):
            yield found
        elif found.tag not in ("script", "style"):
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
