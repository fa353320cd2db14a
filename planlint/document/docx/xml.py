"""Names of Word's XML, on/off values, and the walk through what stands between a container and its content.

The walk gives what stands after every tracked change is accepted: content controls, custom XML, insertions and
moves are looked through; deletions are passed over; of alternative contents one is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

ALTERNATE = _MC + "AlternateContent"
CHECKBOX = _W14 + "checkbox"
CHECKED = _W14 + "checked"
CHECKED_VAL = _W14 + "val"
RELATION = _R + "id"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
MATHS_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
IMAGES = (
    "{http://schemas.openxmlformats.org/drawingml/2006/main}blip",
    "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart",
    "{urn:schemas-microsoft-com:vml}imagedata",
)


def w(name: str) -> str:
    """The full name of an element or attribute of WordprocessingML."""
    return _W + name


SDT, SDT_CONTENT, SDT_PROPERTIES = w("sdt"), w("sdtContent"), w("sdtPr")
VAL = w("val")
_INVITATION = re.compile(
    r"[\[<_.…]|please |insert |(?:choose|select|pick|enter|type) (?:an?|the|your|text|here)\b|.*\b(?:click|tap) (?:here|or|to)\b",
    re.IGNORECASE,
)
SEEN_THROUGH = frozenset(map(w, ("customXml", "smartTag", "ins", "moveTo", "dir", "bdo", "sdtContent")))
GONE = frozenset(map(w, ("del", "moveFrom")))


class Spot(NamedTuple):
    """An element with the child numbers that lead to it; ``mute`` where it only shows a control's prompt."""

    element: etree._Element
    path: tuple[int, ...]
    mute: bool


def spots(parent: Spot) -> Iterator[Spot]:
    """The children of an element that stand in the accepted text; wrappers are looked through."""
    for number, child in enumerate(parent.element):
        tag = child.tag
        spot = Spot(child, (*parent.path, number), parent.mute)
        if tag in GONE:
            continue
        if tag == SDT:
            yield from spots(spot._replace(mute=parent.mute or is_prompt(child)))
        elif tag in SEEN_THROUGH:
            yield from spots(spot)
        elif tag == ALTERNATE:
            branch = alternative(child)
            if branch is not None:
                yield from spots(Spot(branch, (*spot.path, child.index(branch)), parent.mute))
        else:
            yield spot


def is_prompt(control: etree._Element) -> bool:
    """Whether a content control shows only its prompt ("Choose an item."), which nobody wrote.

    Case systems that fill in a form often leave the mark of the prompt on what they filled in. So the mark counts
    only where the words also look like a prompt: in the style for prompts, or an invitation to write something. A control round rows or other controls is never one: those inside it decide.
    """
    content = control.find(SDT_CONTENT)
    if content is None or not is_on(control.find(f"{SDT_PROPERTIES}/{w('showingPlcHdr')}")):
        return False
    if next(content.iter(SDT, w("tr")), None) is not None:
        return False
    if any("placeholder" in style.get(VAL, "").lower() for style in content.iter(w("rStyle"))):
        return True
    text = "".join(part.text or "" for part in content.iter(w("t"))).strip()
    return not text or is_invitation(text)


def is_invitation(text: str) -> bool:
    """Whether words ask to be written over ("[Type the name]", "Click here")."""
    return _INVITATION.match(text) is not None


def alternative(element: etree._Element) -> etree._Element | None:
    """The branch of alternative contents to read: the first that holds words, else the first."""
    branches = list(element)
    for branch in branches:
        if next(branch.iter(w("t"), w("sym")), None) is not None:
            return branch
    return branches[0] if branches else None


def is_on(element: etree._Element | None) -> bool:
    """Whether an on/off property is there and on."""
    return element is not None and element.get(VAL, "1").lower() not in ("0", "false", "off", "none")


def switch(element: etree._Element | None, name: str) -> bool | None:
    """What an on/off property among the children says, or None where it is not there."""
    found = None if element is None else element.find(w(name))
    return None if found is None else is_on(found)


def number(element: etree._Element | None, name: str = VAL) -> int | None:
    """A whole number in an attribute, or None where there is none or it is no number."""
    text = None if element is None else element.get(name)
    try:
        return None if text is None else int(text)
    except ValueError:
        return None


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """The element that a chain of child names leads to, or None."""
    for name in names:
        element = None if element is None else element.find(w(name))
    return element


class Steps:
    """The child numbers that lead from an element to its descendants, counted once however many are asked for."""

    def __init__(self, outer: etree._Element) -> None:
        self._outer = outer
        self._numbers: dict[etree._Element, dict[etree._Element, int]] = {}

    def to(self, inner: etree._Element) -> tuple[int, ...]:
        """The child numbers that lead to one descendant."""
        numbers: list[int] = []
        while inner is not self._outer:
            parent = inner.getparent()
            if parent is None:
                break
            if parent not in self._numbers:
                self._numbers[parent] = {child: number for number, child in enumerate(parent)}
            numbers.append(self._numbers[parent][inner])
            inner = parent
        return tuple(reversed(numbers))
