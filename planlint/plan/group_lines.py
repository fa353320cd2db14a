"""The lines right above a list or a grid that tell its need and its outcome, each on a line of its own, in either order.

"You still sleep in your coat." with "What we hope for: …" below it; "Target 1: Ify sleeps all night" with "Because she is
afraid" below it. What begins a line says which it is, else its words do. One such paragraph may be anything, several are
how the plan is built.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from planlint.document.model import Block, ListItem, Paragraph, Table
from planlint.plan.arcs import in_order
from planlint.plan.column_votes import part_of_words
from planlint.plan.groups import Group
from planlint.plan.heading_roles import NEED, OUTCOME
from planlint.plan.headings import bare, column_meaning, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.leads import led_when
from planlint.plan.nearby import promises
from planlint.plan.paragraphs import labelled
from planlint.plan.passages import Part, part_of
from planlint.plan.prose import sentences_of
from planlint.plan.told import announced_outcome

_FEWEST = 2
_MOST_LINES = 4
_FEWEST_WORDS = 3
_LONGEST_LEAD = 60
_BECAUSE = re.compile(
    r"(?:this is |it is |that is )?(?P<label>because|since|as)(?: of)?\b:?\s+(?=\S)", re.IGNORECASE
)
_COUNTS = re.compile(
    r"(?P<label>[A-Z][a-z]{2,12} (?:no\.? ?|#)?(?:\d{1,2}|[A-H]))\s*(?:[:.)]|\s[–—-])\s+(?=\S)"
)
_LABEL = re.compile(r"(?P<label>[A-Z][\w'’ ]{1,40}?)\s*(?::|\s[–—])\s+(?=\S)")
_OTHER = {NEED: OUTCOME, OUTCOME: NEED}


@dataclass(frozen=True, slots=True)
class _Line:
    """A line: the part of a row that it tells ("" where only the line beside it can say), its words and its label.

    ``is_said`` tells that the line says by itself which part it is.
    """

    role: str
    words: str
    label: str
    is_said: bool = False


def lists_led_in(blocks: Sequence[Block]) -> Mapping[int, Group]:
    """The paragraphs that tell the need and the outcome of the list or the grid below them, by their place among the blocks."""
    found = {
        at: group
        for at, block in enumerate(blocks)
        if isinstance(block, Paragraph)
        and _stands_over_tasks(blocks, at)
        and (
            group := _announced_below(block) or _line_by_line(block) or _by_sentences(block, blocks[at + 1 :])
        )
        is not None
    }
    return found if len(found) >= _FEWEST else {}


def _stands_over_tasks(blocks: Sequence[Block], at: int) -> bool:
    """Whether a list or a grid follows, at once or behind a line that only leads it in ("This week:")."""
    below = blocks[at + 1 : at + 3]
    if below and isinstance(below[0], ListItem | Table):
        return True
    if len(below) < len(("lead-in", "list")) or not isinstance(below[0], Paragraph):
        return False
    leads = len(below[0].text) <= _LONGEST_LEAD and (
        below[0].text.rstrip().endswith(":") or led_when(below[0].text)
    )
    return bool(leads) and isinstance(below[1], ListItem | Table)


def _lines(block: Paragraph) -> list[str]:
    return [line.strip() for line in block.text.split("\n") if line.strip()]


def _announced_below(block: Paragraph) -> Group | None:
    """A need without a label on its first lines, and an outcome that is announced below it."""
    lines = _lines(block)
    at = next((number for number, line in enumerate(lines) if number and _announces(line)), 0)
    if not at or any(labelled(line) for line in lines[:at]) or len(lines) > _MOST_LINES:
        return None
    label = _announces(lines[at])
    wanted = " ".join((lines[at][len(label) :].strip(), *lines[at + 1 :]))
    return Group(" ".join(lines[:at]), wanted, label.rstrip(": "), (), 0, block.place) if wanted else None


def _announces(line: str) -> str:
    """The label with which a line announces an outcome, with its colon; "" for a line that announces none."""
    if (words := announced_outcome(line)).endswith(":"):
        return words
    label, colon, _ = line.partition(":")
    return label + colon if colon and column_meaning(label).role == OUTCOME else ""


def _line_by_line(block: Paragraph) -> Group | None:
    """A need and an outcome on two lines, where one at least says which it is; None for lines that labels tell alone."""
    lines = _lines(block)
    if len(lines) != len(_OTHER) or all(map(_names_its_part, lines)):
        return None
    told = [_told(line) for line in lines]
    if any(line is None for line in told):
        return None
    roles = _settled([line for line in told if line is not None])
    if set(roles) != set(_OTHER):
        return None
    by_role = {role: line for role, line in zip(roles, told, strict=True) if line is not None}
    need, outcome = by_role[NEED], by_role[OUTCOME]
    return Group(need.words, outcome.words, outcome.label, (), 0, block.place)


def _by_sentences(block: Paragraph, below: Sequence[Block]) -> Group | None:
    """A need and then an outcome as the sentences of one paragraph, with nothing between or behind them, above tasks."""
    sentences = sentences_of(block.text)
    if block.strong or "\n" in block.text.strip() or not 1 < len(sentences) <= _MOST_LINES:
        return None
    if any(
        announced_outcome(sentence) or len(sentence.split()) <= _FEWEST_WORDS + 1 for sentence in sentences
    ):
        return None
    if not promises(list(takewhile(lambda item: isinstance(item, ListItem), below))):
        return None
    parts = in_order(sentences, [part_of(sentence) for sentence in sentences], acts_below=True)
    turn = parts.index(Part.OUTCOME) if Part.OUTCOME in parts else 0
    if set(parts) == {Part.NEED}:
        return Group(" ".join(sentences), place=block.place)
    if not turn or set(parts[:turn]) != {Part.NEED} or set(parts[turn:]) != {Part.OUTCOME}:
        return None
    return Group(" ".join(sentences[:turn]), " ".join(sentences[turn:]), "", (), 0, block.place)


def _settled(told: Sequence[_Line]) -> list[str]:
    """The parts of two lines: what one of them says of itself tells the other, whatever that reads like."""
    sure = [line.role for line in told if line.role and line.is_said]
    if len(sure) == 1:
        return [line.role if line.is_said else _OTHER[sure[0]] for line in told]
    known = next((line.role for line in told if line.role), "")
    return [line.role or _OTHER.get(known, "") for line in told]


def _names_its_part(line: str) -> bool:
    """Whether a label says by itself which part of a row stands behind it."""
    pieces = labelled(line)
    return bool(pieces) and column_meaning(bare(pieces[0][0])).role in _OTHER


def _told(line: str) -> _Line | None:
    """What a line tells; None for one that is no part of a row, or only leads in what stands below it ("To get there:")."""
    if line.endswith(":"):
        return None
    if label := _announces(line):
        return _Line(OUTCOME, line[len(label) :].strip(), label.rstrip(": "), is_said=True)
    if match := _BECAUSE.match(line):
        return _Line(NEED, line[match.end() :], match["label"], is_said=True)
    match = _COUNTS.match(line) or _LABEL.match(line)
    if match is None:
        return _by_words(line, "")
    label, words = match["label"], line[match.end() :]
    role = column_meaning(bare(label)).role
    role = NEED if role == "risk" else role
    if role in _OTHER:
        return _Line(role, words, label, is_said=True)
    if sections_of(label) or label_asks(label) not in (Ask.NONE, Ask.DETAIL, Ask.OTHER_DATE):
        return None
    return _by_words(words, label)


def _by_words(words: str, label: str) -> _Line | None:
    if len(words.split()) < _FEWEST_WORDS:
        return None
    match part_of(words if words.endswith((".", "!", "?")) else f"{words}."):
        case Part.NEED:
            return _Line(NEED, words, label)
        case Part.OUTCOME:
            return _Line(OUTCOME, words, label)
        case Part.ACTION | Part.IF:
            return None
    return _Line(part_of_words(words, tuple(_OTHER)), words, label)
