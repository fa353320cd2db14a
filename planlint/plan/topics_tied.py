"""Needs, goals and tasks told in places of their own and tied by a name: "Home" below the worries, the goals and the tasks alike.

Also sentences behind a name and a number of their own ("Danger statement 1: …"), wherever they stand.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from planlint.document.model import Block, Heading, ListItem, Paragraph
from planlint.plan.coded_series import Coded, Series, part_named
from planlint.plan.heading_roles import ROW_PARTS, WHO_OR_WHEN
from planlint.plan.headings import column_meaning
from planlint.plan.words import one_line

_FEWEST = 2
_FEWEST_WORDS = 3
_LONGEST = 4
_LONGEST_HEADING = 10
_NAMED = re.compile(
    r"(?P<words>[A-Z][a-z]+(?: [a-z]+){0,2}) (?P<number>\d{1,2}|[A-H])\s*(?::|\s[–—-])\s+(?P<said>\S.*)"
)
_LABELLED = re.compile(r"(?P<label>[A-Z][^:.!?\n]{1,40}?)\s*:\s+(?P<said>\S.*)")


def topic_key(name: str) -> str:
    """A name as all spellings of it are compared."""
    return re.sub(r"[^A-Z0-9]", "", name.upper())


def named_series(blocks: Sequence[Block]) -> tuple[Series, ...]:
    """The sentences behind names with numbers, those of one name together; only names that say that they tell why."""
    found: dict[str, list[Coded]] = {}
    for at, block in enumerate(blocks):
        match = _NAMED.fullmatch(_line(block))
        if match and len(match["said"].split()) >= _FEWEST_WORDS:
            line = Coded(match["number"], match["said"], at, block.place)
            found.setdefault(match["words"].casefold(), []).append(line)
    return tuple(
        Series(words, role, tuple(lines), is_led=True)
        for words, lines in found.items()
        if len(lines) >= _FEWEST and (role := part_named(words))
    )


def topic_series(blocks: Sequence[Block]) -> tuple[Series, ...]:
    """The lists in which each item begins with the name of its matter, where the same names stand in another list or table."""
    return tuple(
        Series(heading, part_named(heading), tuple(lines), is_led=True)
        for heading, lines in _labelled_lists(blocks)
        if len(lines) >= _FEWEST
    )


def _labelled_lists(blocks: Sequence[Block]) -> Iterator[tuple[str, list[Coded]]]:
    heading, lines = "", list[Coded]()
    for at, block in enumerate(blocks):
        match = _LABELLED.fullmatch(_line(block)) if isinstance(block, ListItem) else None
        if match and _names_a_matter(match["label"]) and len(match["said"].split()) >= _FEWEST_WORDS:
            lines.append(Coded(topic_key(match["label"]), match["said"], at, block.place))
            continue
        yield heading, lines
        lines = []
        heading = _heading(block)
    yield heading, lines


def _names_a_matter(label: str) -> bool:
    """Whether a label is short and no field of a form ("Responsible", "Timescale")."""
    return len(label.split()) <= _LONGEST and column_meaning(label).role not in ROW_PARTS | WHO_OR_WHEN


def _heading(block: Block) -> str:
    text = one_line(block.text) if isinstance(block, Heading | Paragraph) else ""
    is_short = len(text.split()) <= _LONGEST_HEADING and not text.endswith((".", ";", ","))
    if isinstance(block, Paragraph) and _LABELLED.fullmatch(text):
        return ""
    return text.rstrip(":") if isinstance(block, Heading) or is_short else ""


def _line(block: Block) -> str:
    """What an item or a paragraph of one line says; a paragraph of several lines is a form of its own."""
    text = block.text.strip() if isinstance(block, ListItem | Paragraph) else ""
    return "" if "\n" in text else text


def topics_in(blocks: Sequence[Block]) -> frozenset[str]:
    """The short headings that stand word for word in two places or more."""
    counts = Counter(
        topic_key(block.text)
        for block in blocks
        if (isinstance(block, Heading) or (isinstance(block, Paragraph) and block.strong))
        and 0 < len(block.text.split()) <= _LONGEST
    )
    return frozenset(key for key, count in counts.items() if key and count >= _FEWEST)
