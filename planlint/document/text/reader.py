"""Plain text as a document: headings, paragraphs, lists and pasted grids, guessed from how lines look.

How a grid is seen is known by ``text_boxes``, ``text_rows`` and ``text_columns``. What the words mean is never asked
here.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from planlint.document.characters import plain
from planlint.document.limits import DEFAULTS, Limits, raise_hint
from planlint.document.model import Block, Document, Heading, ListItem, Paragraph, Place, Table
from planlint.document.refusal import RefusalError
from planlint.document.text.boxes import begins_box, find_box
from planlint.document.text.cells import BULLETS, ITEM, Line, item_of, line_place
from planlint.document.text.columns import begins_ruled_columns, find_columns, find_ruled_columns
from planlint.document.text.labels import label_lines, without_page_lines
from planlint.document.text.rows import RULE, find_rows

_UNDERLINE = re.compile(r"[ \t]*([=═]{3,}|[-─━‾¯]{3,}|_{3,}|\*{3,}|~{3,})[ \t]*$")
_DOUBLE = frozenset("=═")
_LABEL = re.compile(r"[A-Z][^:\n]{1,48}:[ \t]+\S")
_COLON_APART = re.compile(r"^([ \t]*[A-Z][^:\t\n]{0,40}?)( +(?:\.{2,} *)?|\.{2,} *):(?= |$)")
"""A label whose colon stands over the values, with spaces or a leader of dots before it."""
_LABELS_APART = re.compile(r"(?<![ \t])(?: {3,}| {0,2}\t[ \t]*)(?=[A-Z][^:\t\n]{1,40}:[ \t]+\S)")
_OWN_LABEL = re.compile(r"[A-Za-z][\w /&-]{1,24}:(?: {2,}|\t)\S")
"""A label below an item, whose value is set off by more than a space."""
_LABEL_TAB = re.compile(r"^([A-Z][^:\t\n]{1,48}:)[ ]*\t[ \t]*(?=\S)")
_TITLE = re.compile(r"[A-Z0-9(][^\t]*[^.,;!:\s]$")
_LONGEST_HEADING = 60
_FEWEST_WORDS_OF_PROSE = 8
_MOST_WORDS_BEFORE_COLON = 8
_OWN_LINE = re.compile(r"[A-Z][A-Za-z'’ -]{1,30}:(?:\s|$)")
_DASHED_LABEL = re.compile(r"[A-Z][\w/-]{2,11}(?: [a-z]{2,9}){0,3} [–-] (?=\S)")
"""A word or a few before a dash where a sentence has just ended: "Outcome – …"."""
_DASHED_LEAD = re.compile(r"(?P<lead>[A-Z][a-z]{2,11}(?: [a-z]{2,9}){0,2})(?: \d{1,2})? [–-](?: (?=\S)|$)")
_ENDS_OPEN = re.compile(
    r"(?:^|\s)(?:a|an|the|to|of|and|or|in|at|on|by|for|from|with|into|about|who|that|which|than|is|are|was|were|be|will|can"
    r"|my|your|his|her|its|our|their)$"
)
"""The last word of a line after which no sentence ends and no line of a list does."""
_ENDS = (".", "!", "?", "”", '"')
_WRAPPED_FROM = 55
_ABOUT_AS_LONG = 3
_TAB = 4
_DEEPEST_LEVEL = 8
_LEVEL_OF_LABELS = 4
_TOO_LONG = f"has more paragraphs than any plan; {raise_hint('cells')}"


def read_text(text: str, source: str, limits: Limits = DEFAULTS) -> Document:
    """Reads plain text. Lines that were only wrapped are joined by a space.

    Any text can be read; raises ``RefusalError`` only for one that goes beyond the limits.
    """
    lines = [(number, line.rstrip(" ")) for number, line in enumerate(plain(text).split("\n"), start=1)]
    lines, of_pages = without_page_lines(lines)
    pages = (Paragraph(line.strip(), place=Place(f"footer, line {number}")) for number, line in of_pages)
    return Document(source, "text", (*_nested(list(text_blocks(lines, limits))), *pages))


def text_blocks(lines: list[Line], limits: Limits) -> Iterator[Block]:
    """The blocks of some lines of plain text. Raises ``RefusalError`` where they go beyond the limits."""
    room = limits.cells
    lines = [(number, _COLON_APART.sub(_colon_first, line)) for number, line in lines]
    for block in _Reader(lines, limits).blocks():
        room -= len(block.cells) if isinstance(block, Table) else 1
        if room < 0:
            raise RefusalError(_TOO_LONG)
        yield block


def _nested(blocks: list[Block]) -> Iterator[Block]:
    """The blocks, where a heading that comes again under others ("Actions") is one level below them.

    Plain text has two or three looks for headings, so that their level says little.
    """
    counts = Counter((block.text, block.level) for block in blocks if isinstance(block, Heading))
    above: set[int] = set()
    for block in blocks:
        if isinstance(block, Heading):
            if (
                block.level < _LEVEL_OF_LABELS
                and counts[block.text, block.level] > 1
                and block.level in above
            ):
                block = replace(block, level=block.level + 1)
            else:
                above.add(block.level)
        yield block


class _Reader:
    """Reads lines from top to bottom; ``_indents`` are those of the list items that the next one may stand under.

    ``_first`` is where the first line with words stands, ``_below_title`` the line right below a title.
    """

    def __init__(self, lines: list[Line], limits: Limits) -> None:
        self._lines = lines
        self._limits = limits
        self._indents: list[int] = []
        self._found: dict[int, tuple[Table, int] | None] = {}
        self._no_box_before = 0
        self._below_title = -1
        self._labels = label_lines(lines)
        self._widest = max((len(line) for _, line in lines), default=0)
        self._dashed = _dashed_labels(lines)
        self._first = next((place for place, (_, line) in enumerate(lines) if line.strip()), 0)

    def blocks(self) -> Iterator[Block]:
        place = 0
        while place < len(self._lines):
            found, place = self._next(place)
            yield from found

    def _next(self, place: int) -> tuple[list[Block], int]:
        """The blocks that begin on this line, and the line after them."""
        number, line = self._lines[place]
        fresh = place in (0, self._below_title) or not self._lines[place - 1][1].strip()
        if grid := self._grid(place):
            self._indents.clear()
            return [grid[0]], place + grid[1]
        if RULE.match(line) or _UNDERLINE.match(line):
            return [], place + 1
        if place in self._labels.capitals:
            self._indents.clear()
            self._below_title = place + 1
            return [Heading(line.strip().rstrip(": "), 2, line_place(number))], place + 1
        if place in self._labels.alone:
            self._indents.clear()
            self._below_title = place + 1
            return [Heading(line.strip().rstrip(": "), _LEVEL_OF_LABELS, line_place(number))], place + 1
        if heading := self._heading(place, fresh):
            self._indents.clear()
            self._below_title = place + 1
            return [heading], place + 1
        if item := ITEM.match(line):
            end = self._end_of_item(place, item)
            return [self._item(item, self._lines[place:end], line_place(number))], end
        end = self._end_of_paragraph(place)
        if not line.startswith((" ", "\t")):
            self._indents.clear()
        text = _joined(self._lines[place:end])
        place_of_text = line_place(number)
        return [Paragraph(part, place=place_of_text) for part in _labels(text)], end

    def _grid(self, place: int) -> tuple[Table, int] | None:
        """The grid that begins on this line, and how many lines it takes; looked for once."""
        if place not in self._found:
            self._found.clear()
            self._found[place] = self._find_grid(place)
        return self._found[place]

    def _find_grid(self, place: int) -> tuple[Table, int] | None:
        line = self._lines[place][1]
        if not line.strip():
            return None
        if begins_box(line) and place >= self._no_box_before:
            found = find_box(self._lines, place, self._limits)
            if found is None:
                self._no_box_before = self._end_of_drawing(place)
            return found
        if begins_ruled_columns(line):
            return find_ruled_columns(self._lines, place, self._limits)
        if RULE.match(line):
            return None
        return find_rows(self._lines, place, self._limits) or find_columns(self._lines, place, self._limits)

    def _end_of_drawing(self, place: int) -> int:
        """Where lines end that could be of a drawn grid: one that is none here is none further down either."""
        while place < len(self._lines) and self._lines[place][1].strip():
            place += 1
        return place

    def _heading(self, place: int, fresh: bool) -> Heading | None:
        """Underlined lines, short lines in capitals, short lines that stand first and end in a colon."""
        number, line = self._lines[place]
        text = line.strip()
        if len(text) > _LONGEST_HEADING:
            return None
        after = self._lines[place + 1][1] if place + 1 < len(self._lines) else ""
        if _UNDERLINE.match(after) and (not ITEM.match(line) or _underlines(after, line)):
            level = 1 if _DOUBLE.intersection(after) else 2
            return Heading(text.rstrip(":").rstrip(), level, line_place(number))
        letters = [letter for letter in text if letter.isalpha()]
        if fresh and len(letters) >= 4 and text.isupper() and not text.endswith((".", ",", ";")):
            return Heading(text.rstrip(":").rstrip(), 2, line_place(number))
        short = len(text.split()) <= _MOST_WORDS_BEFORE_COLON
        if fresh and text.endswith(":") and letters and short and not ITEM.match(line):
            return Heading(text.rstrip(":").rstrip(), 3, line_place(number))
        if fresh and short and self._stands_over(place):
            return Heading(text, 3, line_place(number))
        if place == self._first and short and self._is_title(text, after):
            return Heading(text, 1, line_place(number))
        return None

    def _is_title(self, text: str, below: str) -> bool:
        """Whether the first line of all is the title: a list, a grid or a label stands right below it."""
        if not text[0].isalpha() or ":" in text or not _TITLE.match(text) or not below.strip():
            return False
        return _begins_anew(below) or self._grid(self._first + 1) is not None

    def _stands_over(self, place: int) -> bool:
        """Whether a line is a title over what follows right below it: a text, a question, or a label under a number."""
        line, below = (self._lines[at][1] if at < len(self._lines) else "" for at in (place, place + 1))
        text, next_text = line.strip(), below.strip()
        if not next_text or not _TITLE.match(text) or _LABEL.match(text):
            return False
        item = ITEM.match(line)
        if item is not None:
            return item["marker"] not in BULLETS and _LABEL.match(next_text) is not None
        if self._grid(place + 1):
            return False
        if ITEM.match(below) or _LABEL.match(next_text):
            return False
        if text.endswith("?"):
            return True
        is_wrapped = next_text[0].islower() or len(line) + 1 + len(next_text.split()[0]) > self._longest(
            place
        )
        return not is_wrapped and (self._says_something(place + 1) or self._is_title_over_words(place + 1))

    def _longest(self, place: int) -> int:
        """How long lines are at most where this one stands: in its paragraph, or everywhere if that is too short."""
        end = self._end_of_paragraph(place)
        lines = self._lines[place:end] if end - place > 2 else self._lines
        return self._widest if lines is self._lines else max(len(text) for _, text in lines)

    def _says_something(self, place: int) -> bool:
        text = self._lines[place][1].strip()
        return text.endswith("?") or _is_prose(text)

    def _is_title_over_words(self, place: int) -> bool:
        """Whether a line is a title in its turn, below a larger one."""
        text = self._lines[place][1].strip()
        if len(text) > _LONGEST_HEADING or not _TITLE.match(text) or place + 1 >= len(self._lines):
            return False
        return bool(self._lines[place + 1][1].strip()) and self._says_something(place + 1)

    def _end_of_paragraph(self, place: int) -> int:
        end = place + 1
        if place in self._labels.valued and not self._is_full(place):
            return end
        while end < len(self._lines) and not self._begins_anew(end) and not self._grid(end):
            end += 1
        return end

    def _begins_anew(self, place: int) -> bool:
        labels = self._labels
        is_label = place in labels.alone or place in labels.valued
        return (
            is_label
            or place in labels.capitals
            or place in labels.numbered
            or place in self._dashed
            or _begins_anew(self._lines[place][1])
        )

    def _is_full(self, place: int) -> bool:
        """Whether a line ends where it does because the first word of the next had no more room."""
        line, below = (
            self._lines[at][1].strip() if at < len(self._lines) else "" for at in (place, place + 1)
        )
        return bool(below) and (below[0].islower() or len(line) + 1 + len(below.split()[0]) > self._widest)

    def _end_of_item(self, place: int, item: re.Match[str]) -> int:
        """An item goes on in lines indented further than its marker, or wrapped under a long line."""
        end = place + 1
        while end < len(self._lines) and not self._begins_anew(end) and not self._grid(end):
            line = self._lines[end][1]
            indented = _indent(line) > _indent(item["indent"] + ".")
            if not (indented or _is_wrapped(self._lines[end - 1][1], line)):
                break
            end += 1
        return end

    def _item(self, item: re.Match[str], lines: list[Line], place: Place) -> ListItem:
        """A list item; it stands under the one before it that is indented less."""
        indent = _indent(item["indent"] + ".")
        while self._indents and self._indents[-1] >= indent:
            self._indents.pop()
        self._indents.append(indent)
        level = min(len(self._indents) - 1, _DEEPEST_LEVEL)
        more = (line.strip() for _, line in lines[1:])
        text = item["text"] + "".join(f"\n{line}" if _OWN_LABEL.match(line) else f" {line}" for line in more)
        return item_of(text, item["marker"], level, place)


def _is_prose(text: str) -> bool:
    words = len(text.split())
    return words >= _FEWEST_WORDS_OF_PROSE or (words > 2 and text.endswith((".", "!")))


def _underlines(rule: str, line: str) -> bool:
    """Whether a rule is as long as the numbered line above it, which then is a heading and no item."""
    item = ITEM.match(line)
    is_bullet = item is not None and item["marker"] in BULLETS
    return not is_bullet and abs(len(rule.rstrip()) - len(line)) <= _ABOUT_AS_LONG


def _begins_anew(line: str) -> bool:
    return bool(RULE.match(line) or ITEM.match(line) or _LABEL.match(line.strip()) or _UNDERLINE.match(line))


def _dashed_labels(lines: list[Line]) -> frozenset[int]:
    """The lines that open with a label before a dash which comes again, whatever number tells the one from the next ("Need 1 - …")."""
    leads = {
        place: match["lead"]
        for place, (_, line) in enumerate(lines)
        if (match := _DASHED_LEAD.match(line.strip())) is not None
    }
    times = Counter(leads.values())
    again = {lead for lead, count in times.items() if count > 1}
    return (
        frozenset(place for place, lead in leads.items() if lead in again) if len(again) > 1 else frozenset()
    )


def _indent(line: str) -> int:
    expanded = line.expandtabs(_TAB)
    return len(expanded) - len(expanded.lstrip())


def _joined(lines: list[Line]) -> str:
    """A line that was wrapped goes on with a space; a line cut short by the author, or a label's, ends with a newline."""
    text = lines[0][1].strip()
    in_form = any(_OWN_LINE.match(line.strip()) for _, line in lines[:2])
    for (_, before), (_, line) in pairwise(lines):
        apart = (in_form and _OWN_LINE.match(line.strip())) or (
            before.rstrip().endswith(_ENDS) and _DASHED_LABEL.match(line.strip())
        )
        wrapped = _is_wrapped(before, line) and not apart
        text += (" " if wrapped else "\n") + line.strip()
    return text


def _is_wrapped(line: str, below: str) -> bool:
    """Whether a line goes on in the one below it: it is long, or stops where no sentence can ("We want you to be able to")."""
    return len(line) >= _WRAPPED_FROM or (_ENDS_OPEN.search(line) is not None and below.strip()[:1].islower())


def _colon_first(label: re.Match[str]) -> str:
    """The label with its colon right behind it; what follows stays where it stood."""
    return f"{label[1]}:{' ' * len(label[2])}"


def _labels(text: str) -> list[str]:
    """A paragraph with several labels and values side by side ("Name: Ada      Born: 4 May") as one for each."""
    if ":" not in text or not _LABEL.match(text):
        return [text]
    return [_LABEL_TAB.sub(r"\1 ", part) for part in _LABELS_APART.split(text)]
