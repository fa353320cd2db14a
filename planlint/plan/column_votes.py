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
from planlint.plan import heading_roles as h
from planlint.plan.column_kinds import PARTS, WIDE, likely

_SAMPLE = 8
"""So many cells tell as much of a column as all of them would."""
_TRUST = 0.5
"""Cells of one column are written by one hand and are alike; each counts for half of what it would count alone."""
_LEAST_SHARE = 0.12
"""No single cell speaks louder: a need and an outcome can be worded much alike."""
_OUT_OF_ORDER = 1.2
"""A form tells the need first; a logarithm, like the rest."""
_NEITHER = 0.4
"""What a cell of a column that is none of the three gives one of them: a little more than a third of the vote."""
_MOST_COLUMNS = 8
_MOST_ROLES = 3
_FAR = 6.0
"""A role so much less likely than another, as a logarithm, is none that a column may have."""
_UNTOLD: Mapping[str, float] = {
    h.NEED: 0.3, h.OUTCOME: 0.3, h.ACTION: 0.3, h.OWNER: 0.3, h.DUE: 0.3, h.OWNER_AND_DUE: 0.2, h.NUMBER: 0.2, "": 0.12
}  # fmt: skip
"""How likely a role is under a heading that tells nothing."""
_FEWEST_WORDS = 4
_FEWEST_OF_TASK = 2
_CLEAR_SHARE = 0.6
_DEEDS = 0.45
_HALF = 0.5
_FEW_OF = 3
_HAPPENED = re.compile(
    r"\b(?:was|were|had|did|didn['’]t|went|came|said|told|got|(?:has|have)(?:n['’]t)?(?: (?:not|also|now|already|just))? (?:\w+ed|been|had|got|gone|done|made|met|seen|said|begun|come|left|kept|taken|given|put|sent|found)|not yet|so far|since|still)\b|^\W*(?:[RAG]\b|done\b|met\b|completed?\b|\w+ed\b)",
    re.IGNORECASE,
)
"""What tells how it went."""
_FIRM = {
    h.NEED: re.compile(r"\b(?:needs?(?! to\b)|worr(?:y|ies|ied)|concern(?:s|ed)?|problems?|risks?|harm)\b"),
    h.OUTCOME: re.compile(r"\b(?:outcomes?|goals?|aims?|objectives?)\b"),
    h.ACTION: re.compile(r"\b(?:actions?|tasks?)\b"),
}


@dataclass(frozen=True, slots=True)
class OpenColumn:
    """A column that may hold a part of the rows: its number, the role its heading gives it, if any, and its texts.

    ``untold`` says that its heading tells nothing, so that what stands in it may be anything: who, when, a number.
    """

    number: int
    role: str
    texts: tuple[str, ...]
    untold: bool = False


def is_firm(key: str, role: str) -> bool:
    """Whether a heading, made comparable, says in the word itself what stands under it ("need", "agreed actions")."""
    return role in _FIRM and _FIRM[role].search(key) is not None


def decided(columns: Sequence[OpenColumn], free: Sequence[str]) -> Mapping[int, str]:
    """The role that each column should have, by its number; those that get none are left out.

    ``free`` are the roles that no other column holds for certain. Each is given once at most, but that of numbers.
    """
    columns = columns[:_MOST_COLUMNS]
    told = [_told(column, free) for column in columns]
    ways = (
        way
        for way in product(*map(_likeliest, told))
        if all(way.count(role) <= 1 for role in free if role != h.NUMBER) and not _who_twice(way)
    )
    best = max(
        sorted(ways, reverse=True),
        key=lambda way: (
            sum(each[role] for each, role in zip(told, way, strict=True)) - _disorder(columns, way, free)
        ),
    )
    return {column.number: role for column, role in zip(columns, best, strict=True) if role}


def _likeliest(told: Mapping[str, float]) -> tuple[str, ...]:
    """The roles that a column may well have, and none of them."""
    best = max(told.values())
    near = sorted((role for role in told if role and told[role] >= best - _FAR), key=lambda role: -told[role])
    return ("", *near[:_MOST_ROLES])


def _who_twice(way: Sequence[str]) -> bool:
    """Whether one column would have who and when together and another one of them alone."""
    return h.OWNER_AND_DUE in way and (h.OWNER in way or h.DUE in way)


def tells_how_things_are(texts: Sequence[str]) -> bool:
    """Whether cells together say how things are or will be, and not what somebody does or on what paper it stands.

    True where there are none to tell.
    """
    sample = list(dict.fromkeys(texts))[:_SAMPLE]
    deeds = sum(plain_shares(text, "parts")[h.ACTION] for text in sample)
    words = sum(len(text.split()) for text in sample)
    return deeds <= _DEEDS * len(sample) and words >= _FEWEST_WORDS * len(sample)


def tells_what_shall_be(texts: Sequence[str]) -> bool:
    """Whether cells together say how things shall be, and hardly any what happened: a goal, and not how it went."""
    sample = [text for text in dict.fromkeys(texts) if len(text.split()) > _FEWEST_OF_TASK][:_SAMPLE]
    if len(sample) < _FEWEST_OF_TASK or len(sample) * 2 < len(dict.fromkeys(texts)):
        return False
    goals = sum(plain_shares(text, "parts")[h.OUTCOME] for text in sample)
    happened = sum(1 for text in sample if _HAPPENED.search(text))
    return goals >= _HALF * len(sample) and happened * _FEW_OF < len(sample)


def tells_deeds(texts: Sequence[str], plainly: bool) -> bool:
    """Whether cells together say what somebody is to do, in more than a word or two; ``plainly`` asks for clearer ones."""
    sample = list(dict.fromkeys(texts))[:_SAMPLE]
    deeds = sum(plain_shares(text, "parts")[h.ACTION] for text in sample)
    words = sum(len(text.split()) for text in sample)
    least = _CLEAR_SHARE if plainly else _DEEDS
    return bool(sample) and deeds >= least * len(sample) and words >= _FEWEST_OF_TASK * len(sample)


def part_of_words(text: str, free: Sequence[str]) -> str:
    """Which of these parts words read like that stand behind a label which does not say so; "" where it is not clear."""
    if len(text.split()) < _FEWEST_WORDS:
        return ""
    shares = plain_shares(text, "parts")
    best = max(PARTS, key=lambda part: shares[part])
    return best if best in free and shares[best] >= _CLEAR_SHARE else ""


def _disorder(columns: Sequence[OpenColumn], way: Sequence[str], free: Sequence[str]) -> float:
    """What a way costs that does not put the need first and the outcome next, or leaves a column for them out before one."""
    told = [
        part
        for column, part in zip(columns, way, strict=True)
        if part in _IN_ORDER or not (part or column.untold)
    ]
    if h.NEED not in free or h.OUTCOME not in free or len(told) < len(_IN_ORDER):
        return 0.0
    backwards = told.index(h.OUTCOME) < len(told) - 1 if h.OUTCOME in told and h.NEED not in told else False
    if set(_IN_ORDER) <= set(told):
        backwards = told.index(h.NEED) > told.index(h.OUTCOME)
    elif h.NEED in told:
        backwards = told.index(h.NEED) > 0
    return _OUT_OF_ORDER if backwards else 0.0


_IN_ORDER = (h.NEED, h.OUTCOME)


def _told(column: OpenColumn, free: Sequence[str]) -> Mapping[str, float]:
    """How likely each role is for a column, as a logarithm; "" stands for none of them."""
    sample = list(dict.fromkeys(column.texts))[:_SAMPLE]
    if column.untold:
        each = [likely(text) for text in sample]
        roles = [role for role in WIDE if role in free]
        wide = {role: sum(cell[role] for cell in each) for role in ("", *roles)}
        return {role: _TRUST * total + math.log(_UNTOLD[role]) for role, total in wide.items()}
    shares = [plain_shares(text, "parts") for text in sample]
    parts = [part for part in PARTS if part in free]
    told = {part: sum(math.log(max(each[part], _LEAST_SHARE)) for each in shares) for part in parts}
    told[""] = len(shares) * math.log(_NEITHER)
    return {part: _TRUST * total + math.log(_before(column.role, part)) for part, total in told.items()}


def _before(role: str, part: str) -> float:
    """How likely a part is by the role that the heading alone gives."""
    if role in PARTS:
        return 0.8 if part == role else 0.1 if part else 0.02
    return 0.3 if part else 0.4 if role else 0.12
