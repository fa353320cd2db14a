"""Which headings open another plan within a file.

Councils put brothers and sisters one behind the other: "Early Help Plan: Nadia Okoro", "Early Help Plan: Rahim Okoro".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from planlint.document.model import Block, Paragraph, Table
from planlint.plan.drafts import Draft
from planlint.plan.headings import areas_of_life, bare, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.paragraphs import labelled, names_a_plan
from planlint.plan.signing import is_signed
from planlint.plan.tables import cell_text, label_pairs
from planlint.plan.words import one_line

_FRONT = frozenset((Ask.CHILD, Ask.PLAN_DATE, Ask.REFERENCE, Ask.BORN))
_WORD = re.compile(r"[\w'’-]+")
_NAME = re.compile(r"[A-Z][\w'’-]*")
_BORN = re.compile(r"\b(?:born|aged?|d\.?o\.?b\.?)\b", re.IGNORECASE)
_BEHIND_NAME = re.compile(
    r"(?: [A-Z][\w'’-]+)*,? ?(?:\(|is |was |aged |born |, )(?:aged |born )?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)"
)
_MOST_NAMES = 4
_LINES_AHEAD = 2


def begins_plan(draft: Draft, text: str, ahead: Sequence[Block]) -> bool:
    """Whether a heading opens another plan: this one has its rows, and what follows is another child or another front sheet."""
    if not draft.rows or not names_a_plan(text) or sections_of(text):
        return False
    # Where something is told of all the children before the first child's heading, the file is one plan for them all.
    return _has_front(ahead) or any(_is_of_another(text, title, ahead) for title in draft.headings[:1])


def _has_front(ahead: Sequence[Block]) -> bool:
    """Whether a front sheet with a child or a plan's date follows before the next table."""
    for block in ahead:
        if isinstance(block, Table):
            pairs = label_pairs(block) or ()
            # Where those named by the labels sign, the plan before ends.
            asks = {label_asks(cell_text(label)) for label, value in pairs if not is_signed(cell_text(value))}
            return bool(asks & _FRONT)
        if isinstance(block, Paragraph):
            labels = {label_asks(label) for label, _ in labelled(block.text)}
            if labels & _FRONT:
                return True
    return False


def _is_of_another(text: str, title: str, ahead: Sequence[Block]) -> bool:
    """Whether two headings are worded alike but for the child that each names."""
    here, there = _apart(_words(text), _words(title))
    if not (_are_names(here) and _are_names(there)) or bare(" ".join(here)) in areas_of_life():
        return False
    last = _words(text)[-1]
    have_surname = last != here[-1] and _NAME.fullmatch(last) is not None
    return have_surname or _is_child(here[0], text, ahead)


def _words(text: str) -> list[str]:
    """The words of a heading up to where it says when the child was born."""
    return [word for word in _WORD.findall(_BORN.split(text)[0]) if not word.isdigit()]


def _apart(one: list[str], other: list[str]) -> tuple[list[str], list[str]]:
    """What is left of two lists of words without their common beginning and end."""
    start = _alike(one, other)
    one, other = one[start:], other[start:]
    end = _alike(one[::-1], other[::-1])
    return one[: len(one) - end], other[: len(other) - end]


def _alike(one: list[str], other: list[str]) -> int:
    """With how many words in common two lists begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _are_names(words: Sequence[str]) -> bool:
    return 0 < len(words) <= _MOST_NAMES and all(_NAME.fullmatch(word) for word in words)


def _is_child(name: str, text: str, ahead: Sequence[Block]) -> bool:
    """Whether the heading itself or the lines below it tell how old somebody of this name is."""
    if _BORN.search(text):
        return True
    lines = [one_line(block.text) for block in ahead[:_LINES_AHEAD] if isinstance(block, Paragraph)]
    told = re.compile(rf"\b{re.escape(name)}{_BEHIND_NAME.pattern}")
    return any(told.search(line) for line in lines)
