"""Whom a draft is about: its children by label, title or heading, else by the name that recurs in it; and the forms for several."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from planlint.plan.child_names import NAME, is_name
from planlint.plan.children import children_of
from planlint.plan.draft_texts import FIRST_LINES, all_texts, front_texts
from planlint.plan.drafts import Draft
from planlint.plan.front import Pair
from planlint.plan.full_names import named_in_full
from planlint.plan.model import Child
from planlint.plan.recurring_names import recurring
from planlint.plan.words import one_line

_GOES_BY = re.compile(
    r"\b(?:known as|called|goes by|answers to|prefers|preferred name|nickname)\b", re.IGNORECASE
)
_SHORTEST = 3
_OFTEN = 2
_ONE_NAME = re.compile(r"(?<![\w’'-])[A-Z][\w-]+")


def children_told(
    draft: Draft, pairs: Sequence[Pair], made: date | None = None, told: Sequence[str] | None = None
) -> tuple[Child, ...]:
    """The children of a draft; ``told`` are its titles and first lines where more is known of them than the draft keeps."""
    lines = [*draft.titles, *draft.opening[:FIRST_LINES]] if told is None else told
    found = children_of(pairs, made, lines, draft.headings)
    found = found or tuple(_in_the_family(draft))
    if not found or any("_" in child.name for child in found):
        # A column's own name is nobody's.
        found = recurring(front_texts(draft), all_texts(draft))
    found = named_in_full(found, [*draft.furniture, *(section.text for section in draft.sections)])
    return _called(found, draft.pairs, all_texts(draft))


_OF_THE_FAMILY = re.compile(
    r"\bwho (?:is|['’]s|lives|are)\b.*\b(?:family|home|house|here)\b|^\W*(?:(?:our|my|the) )?(?:family|household|home)(?: members)?\W*$",
    re.IGNORECASE,
)
_AGED = re.compile(rf"\W*(?P<name>{NAME}(?: {NAME}){{0,2}}),? \(?(?P<age>\d{{1,2}})\b(?![:/.]\d)")
_GROWN_UP = 18


def _in_the_family(draft: Draft) -> Iterator[Child]:
    """The children of a list of the family that tells the age of each ("Who is in our family": "Kacper, 14, Year 9")."""
    for section in draft.sections:
        if _OF_THE_FAMILY.search(section.heading):
            for line in section.text.split("\n"):
                told = _AGED.match(line)
                if told is not None and int(told["age"]) < _GROWN_UP and is_name(told["name"]):
                    yield Child(told["name"], age=int(told["age"]))


def _called(children: tuple[Child, ...], pairs: Sequence[Pair], texts: Iterable[str]) -> tuple[Child, ...]:
    """The only child of a plan with the name it goes by: the one that a label gives, else its own cut short in the plan's words."""
    if len(children) != 1 or children[0].known_as:
        return children
    first, *_ = children[0].name.split() or [""]
    told = next((one_line(pair.value) for pair in pairs if _GOES_BY.search(pair.label)), "")
    if not _ONE_NAME.fullmatch(told):
        words = Counter(word for text in texts for word in _ONE_NAME.findall(text))
        short = [
            word
            for word in words
            if _SHORTEST <= len(word) < len(first) and first.startswith(word) and words[word] >= _OFTEN
        ]
        told = max(short, key=lambda word: words[word], default="")
    return (replace(children[0], known_as=told),) if told else children
