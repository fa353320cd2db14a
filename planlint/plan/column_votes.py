"""Which of the columns whose headings leave it open holds the need, which the outcome and which the action.

What stands in them is read by a small trained vote; the headings and all columns together decide.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from planlint.language.tasks.verdicts import plain_shares
from planlint.plan import headings as h

PARTS = (h.NEED, h.OUTCOME, h.ACTION)
_SAMPLE = 8
"""So many cells tell as much of a column as all of them would."""
_TRUST = 0.5
"""Cells of one column are written by one hand and are alike; each counts for half of what it would count alone."""
_LEAST_SHARE = 0.12
"""No single cell speaks louder: a need and an outcome can be worded much alike."""
_OUT_OF_ORDER = 2.0
"""A form tells the need first; a logarithm, like the rest."""
_NEITHER = 0.4
"""What a cell of a column that is none of the three gives one of them: a little more than a third of the vote."""
_MOST_COLUMNS = 6
_FEWEST_WORDS = 4
_CLEAR_SHARE = 0.6
_DEEDS = 0.45
_FIRM = {
    h.NEED: re.compile(r"\b(?:needs?(?! to\b)|worr(?:y|ies|ied)|concern(?:s|ed)?|problems?|risks?|harm)\b"),
    h.OUTCOME: re.compile(r"\b(?:outcomes?|goals?|aims?|objectives?)\b"),
    h.ACTION: re.compile(r"\b(?:actions?|tasks?)\b"),
}


@dataclass(frozen=True, slots=True)
class OpenColumn:
    """A column that may hold a part of the rows: its number, the role its heading gives it, if any, and its texts."""

    number: int
    role: str
    texts: tuple[str, ...]


def is_firm(key: str, role: str) -> bool:
    """Whether a heading, made comparable, says in the word itself what stands under it ("need", "agreed actions")."""
    return role in _FIRM and _FIRM[role].search(key) is not None


def decided(columns: Sequence[OpenColumn], free: Sequence[str]) -> Mapping[int, str]:
    """The part that each column should have, by its number; those that get none are left out.

    ``free`` are the parts that no other column holds for certain. Each is given once at most.
    """
    columns = columns[:_MOST_COLUMNS]
    told = [_told(column) for column in columns]
    every = product(("", *free), repeat=len(columns))
    ways = sorted((way for way in every if all(way.count(part) <= 1 for part in free)), reverse=True)
    best = max(
        ways,
        key=lambda way: sum(each[part] for each, part in zip(told, way, strict=True)) - _disorder(way, free),
    )
    return {column.number: part for column, part in zip(columns, best, strict=True) if part}


def tells_how_things_are(texts: Sequence[str]) -> bool:
    """Whether cells together say how things are or will be, and not what somebody does or on what paper it stands.

    True where there are none to tell.
    """
    sample = list(dict.fromkeys(texts))[:_SAMPLE]
    deeds = sum(plain_shares(text, "parts")[h.ACTION] for text in sample)
    words = sum(len(text.split()) for text in sample)
    return deeds <= _DEEDS * len(sample) and words >= _FEWEST_WORDS * len(sample)


def part_of_words(text: str, free: Sequence[str]) -> str:
    """Which of these parts words read like that stand behind a label which does not say so; "" where it is not clear."""
    if len(text.split()) < _FEWEST_WORDS:
        return ""
    shares = plain_shares(text, "parts")
    best = max(PARTS, key=lambda part: shares[part])
    return best if best in free and shares[best] >= _CLEAR_SHARE else ""


def _disorder(way: Sequence[str], free: Sequence[str]) -> float:
    """What a way costs that does not put the need first and the outcome next, or leaves a column for them out before one."""
    told = [part for part in way if part != h.ACTION]
    if h.NEED not in free or h.OUTCOME not in free or len(told) < len(_IN_ORDER):
        return 0.0
    backwards = told.index(h.OUTCOME) < len(told) - 1 if h.OUTCOME in told and h.NEED not in told else False
    if set(_IN_ORDER) <= set(told):
        backwards = told.index(h.NEED) > told.index(h.OUTCOME)
    elif h.NEED in told:
        backwards = told.index(h.NEED) > 0
    return _OUT_OF_ORDER if backwards else 0.0


_IN_ORDER = (h.NEED, h.OUTCOME)


def _told(column: OpenColumn) -> Mapping[str, float]:
    """How likely each part is for a column, as a logarithm; "" stands for none of them."""
    shares = [plain_shares(text, "parts") for text in list(dict.fromkeys(column.texts))[:_SAMPLE]]
    told = {part: sum(math.log(max(each[part], _LEAST_SHARE)) for each in shares) for part in PARTS}
    told[""] = len(shares) * math.log(_NEITHER)
    return {part: _TRUST * total + math.log(_before(column.role, part)) for part, total in told.items()}


def _before(role: str, part: str) -> float:
    """How likely a part is by the role that the heading alone gives."""
    if role in PARTS:
        return 0.8 if part == role else 0.1 if part else 0.02
    return 0.3 if part else 0.4 if role else 0.12
