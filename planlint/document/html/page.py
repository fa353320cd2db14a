"""A page ready to be read, with its styles and labels, and what there is to say about the reading of a file.

A file may have several pages: a web archive keeps those of its frames. How a page becomes blocks is known by
``html_blocks``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from planlint.document.html.forms import Labels, has_words, labels_of
from planlint.document.html.styles import Facts, Styles
from planlint.document.html.tokens import attributes
from planlint.document.html.tree import Node, tree_of
from planlint.document.limits import Limits

_SHEET = re.compile(r"<style\b", re.IGNORECASE)
_LABEL = re.compile(r"<label\b", re.IGNORECASE)
_ICON = 32
_SHEET_TABS = "tabstrip.htm"  # the names of Excel's sheets, at the foot of its window
_SIZE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([0-9]{1,6})(?:\.[0-9]+)?\s*px", re.IGNORECASE)


class Page:
    """The tree of a page and how its elements look. ``sheets`` are style sheets that stand outside of it."""

    def __init__(self, text: str, reading: Reading, sheets: tuple[str, ...] = ()) -> None:
        tree = tree_of(text, reading.limits)
        self.reading = reading
        self.root = tree.root
        own = list(_sheets(tree.root)) if _SHEET.search(text) else []
        self.styles = Styles([*sheets, *own])
        self.labels = labels_of(tree.root, self.styles) if _LABEL.search(text) else Labels()
        reading.cut = reading.cut or tree.cut
        reading.passed_over = reading.passed_over or self.styles.passed_over


@dataclass(slots=True)
class Reading:
    """What gathers while a file is read: what was left out, and how much room its tables may still take up.

    ``frame`` finds the page that a frame shows, by its address, where the file has it.
    """

    limits: Limits
    frame: Callable[[str], Page | None] = lambda _: None
    room: int = 0
    hidden: bool = False
    tracked: bool = False
    comments: bool = False
    embedded: bool = False
    cut: bool = False
    passed_over: bool = False
    pictures: int = 0
    prompts: int = 0
    frames: int = 0

    def __post_init__(self) -> None:
        self.room = self.limits.cells

    def leave_out(self, node: Node) -> None:
        """Notes that an element which nobody sees was left out."""
        self.hidden = self.hidden or has_words(node)

    def pass_picture(self, facts: Facts) -> None:
        """Counts a picture, unless it is an icon or says itself that it only decorates."""
        sizes = dict(_SIZE.findall(facts.attributes.get("style", "")))
        for name in ("width", "height"):
            if facts.attributes.get(name, "").rstrip("px").isdecimal():
                sizes.setdefault(name, str(facts.whole(name, 0, _ICON + 1)))
        small = sizes and all(int(size) <= _ICON for size in sizes.values())
        decorates = not sizes and not facts.attributes.get("alt", "?").strip()
        self.pictures += not small and not decorates

    def frame_of(self, facts: Facts) -> Page | None:
        """The page that a frame shows; one that the file does not have is counted, unless it shows nothing."""
        if "srcdoc" in facts.attributes:
            return Page(facts.attributes["srcdoc"], self)
        address = facts.attributes.get("src", "").strip()
        if address.endswith(_SHEET_TABS):
            return None
        page = self.frame(address)
        unseen = "0" in (facts.attributes.get("width"), facts.attributes.get("height"))
        if (
            page is None
            and not unseen
            and address not in ("", "about:blank")
            and not address.endswith(_SHEET_TABS)
        ):
            self.frames += 1
        return page

    def notices(self) -> tuple[str, ...]:
        """What a reader of the report should know, a sentence each."""
        return tuple(self._notices())

    def _notices(self) -> Iterator[str]:
        if self.hidden:
            yield "Hidden text was left out."
        if self.prompts:
            boxes = "A box still shows its prompt and was read as empty."
            yield (
                boxes
                if self.prompts == 1
                else (f"{self.prompts} boxes still show their prompts and were read as empty.")
            )
        if self.pictures:
            pictures = "A picture was" if self.pictures == 1 else f"{self.pictures} pictures were"
            yield f"{pictures} not read; words in a picture cannot be checked."
        if self.tracked:
            yield "Tracked changes were read as if all of them were accepted."
        if self.comments:
            yield "Comments in the margin were left out."
        if self.frames:
            frames = "A frame's" if self.frames == 1 else f"{self.frames} frames'"
            yield f"{frames} content was not read; open what it shows by itself, save it and check that."
        if self.embedded:
            yield "A piece of another file is embedded here and was not read; paste its text into the plan."
        if self.cut:
            yield "The page breaks off in the middle of a mark, so words may be missing; save it again and compare."
        if self.passed_over:
            yield "Some of the page's styles are too involved to follow; text that they hide was read."


def _sheets(root: Node) -> Iterator[str]:
    """The page's own style sheets, but those made for paper."""
    stack: list[Node | str] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            continue
        if node.tag == "style":
            media = attributes(node.raw).get("media", "all").lower()
            if "all" in media or "screen" in media:
                yield text_of_sheet(node)
        stack.extend(reversed(node.children))


def text_of_sheet(node: Node) -> str:
    """The rules of a ``style`` element."""
    return "".join(child for child in node.children if isinstance(child, str))
