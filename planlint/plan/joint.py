"""Which role each kind of place in a plan has, told for all kinds together.

Places are of one kind where they have the same label. What stands in all of them says most; what the label says is one
witness more.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from planlint.language.tasks.verdicts import plain_shares
from planlint.plan import heading_roles as h
from planlint.plan.clock import is_all_time
from planlint.plan.column_contents import names_somebody, tells
from planlint.plan.column_kinds import PARTS
from planlint.plan.column_votes import OpenColumn, decided, is_firm
from planlint.plan.headings import Meaning, Surety
from planlint.plan.model import SectionName
from planlint.plan.whowhen import is_who, split_who_when
from planlint.plan.words import comparable, says_nothing

_MOSTLY = 0.6
_LONGEST_WHO = 5
_FEWEST_WORDS = 3.0
_SENTENCE = 6.0
_SHORTEST_SENTENCE = 5
_SAYS = re.compile(r"\b(?:be|been|will|would|can|cannot|could|does|do|did|must|should|not)\b|n['’]t\b")
_STATES = re.compile(r"\b(?:is|are|was|were|has|have|had)\b")
_ACTS = 0.5
_SECTIONS = frozenset(str(name) for name in SectionName)
_LOOSE = _SECTIONS | {"", h.DOMAIN, h.PLAN, h.MEASURE, h.UNUSED}
"""What a label may seem to be that says little against words which plainly are a part of the rows."""


@dataclass(frozen=True, slots=True)
class Kind:
    """Places of one kind: their label, what it means by itself, what stands in each, and whether lists stand there."""

    label: str
    meaning: Meaning
    values: tuple[str, ...]
    is_listed: bool = False


class _Nature(Enum):
    EMPTY = auto()
    WHO = auto()
    WHEN = auto()
    BOTH = auto()
    SAID = auto()
    MIXED = auto()


def roles_together(kinds: Sequence[Kind]) -> tuple[str, ...]:
    """The role of every kind; "" for one that is no part of a row. Need and outcome are each given once at most, by
    the words where the labels leave them open.
    """
    texts = [tuple(text for text in kind.values if text and not says_nothing(text)) for kind in kinds]
    natures = [_nature(kind, said) for kind, said in zip(kinds, texts, strict=True)]
    named = {kind.meaning.role for kind in kinds}
    roles = [
        _plain_role(kind, nature, said, named)
        for kind, nature, said in zip(kinds, natures, texts, strict=True)
    ]
    is_open = [
        role is None or (role in PARTS and not _is_sure(kind, role))
        for kind, role in zip(kinds, roles, strict=True)
    ]
    held = {role for role, free in zip(roles, is_open, strict=True) if role and not free}
    free_parts = [part for part in PARTS if part not in held]
    columns = [
        OpenColumn(number, _given(kinds[number]), texts[number])
        for number, free in enumerate(is_open)
        if free and texts[number]
    ]
    found = decided(columns, free_parts) if columns and free_parts else {}
    settled = [
        found.get(number, role or "") if free else role or ""
        for number, (role, free) in enumerate(zip(roles, is_open, strict=True))
    ]
    for number, kind in enumerate(kinds):
        if is_open[number] and number not in found:
            settled[number] = _left_over(kind, texts[number], _given(kind))
    return _once_each(tuple(settled), natures)


def _given(kind: Kind) -> str:
    role = kind.meaning.role
    return role if role in PARTS or role not in _LOOSE else ""


def _is_sure(kind: Kind, role: str) -> bool:
    """Whether a label is believed whatever stands beside it."""
    surety = kind.meaning.surety
    return surety >= Surety.EXACT or is_firm(comparable(kind.label), role)


def _plain_role(kind: Kind, nature: _Nature, said: Sequence[str], others: Collection[str]) -> str | None:
    """The role that label and nature of the contents settle between them; None where the words have to be read."""
    role, surety = kind.meaning.role, kind.meaning.surety
    if surety is Surety.SETTING or nature is _Nature.EMPTY:
        return role
    if nature is _Nature.WHEN and not role and {h.DUE, h.OWNER_AND_DUE} & set(others):
        # "Started", beside a label that asks by when.
        return h.PROGRESS
    if nature is _Nature.WHEN:
        return (
            role
            if role in (h.OWNER_AND_DUE, h.PROGRESS) or (role and role not in (*PARTS, h.OWNER))
            else h.DUE
        )
    if role in PARTS and _is_sure(kind, role):
        return role
    if nature is _Nature.WHO:
        return h.OWNER if role in ("", *PARTS, h.DUE) else role
    if nature is _Nature.BOTH:
        other = {h.OWNER: h.DUE, h.DUE: h.OWNER}.get(role, "")
        return (
            role
            if role == h.PROGRESS or (other and {other, h.OWNER_AND_DUE} & set(others))
            else h.OWNER_AND_DUE
        )
    if role in h.WHO_OR_WHEN:
        long = sum(len(text.split()) for text in said) >= _SENTENCE * len(said)
        loose = surety <= Surety.WORDS and nature is _Nature.SAID and long
        return None if kind.is_listed or loose else role
    if role in PARTS or (role == h.MEASURE and h.OUTCOME in others):
        return role
    return None if role in _LOOSE else role


def _nature(kind: Kind, said: Sequence[str]) -> _Nature:
    """What most of what stands in places of a kind is."""
    if not said:
        return _Nature.EMPTY
    enough = _MOSTLY * len(said)
    if not kind.is_listed:
        short = [text for text in said if not _is_sentence(text)]
        if sum(map(is_all_time, short)) >= enough:
            return _Nature.WHEN
        if sum(map(_is_both, short)) >= enough:
            return _Nature.BOTH
        if sum(map(_is_somebody, short)) >= enough:
            return _Nature.WHO
    words = sum(len(text.split()) for text in said)
    return _Nature.SAID if words >= _FEWEST_WORDS * len(said) else _Nature.MIXED


def _is_sentence(text: str) -> bool:
    """Whether a text says something of whoever it names, and so is neither a name nor a time."""
    long = len(text.split()) >= _SHORTEST_SENTENCE
    return bool(_STATES.search(text)) or (bool(_SAYS.search(text)) and long) or tells(text)


def _is_somebody(text: str) -> bool:
    """Whether a text is somebody, and no sentence that only begins with a name."""
    text = text.strip()
    if is_who(text.rstrip(".")):
        return True
    words = len(text.split())
    return words <= _LONGEST_WHO and "." not in text and names_somebody(text)


def _is_both(text: str) -> bool:
    halves = split_who_when(text)
    return bool(halves.clean and halves.owner and halves.due) and is_who(halves.owner)


def _left_over(kind: Kind, said: Sequence[str], given: str) -> str:
    """The role of a kind that got none of the parts: a further list of tasks is one of actions as well."""
    if not said:
        return given
    deeds = sum(plain_shares(text, "parts")[h.ACTION] for text in said) / len(said)
    if kind.is_listed and deeds >= _ACTS:
        return h.ACTION
    return given if given not in PARTS or (given == h.ACTION and deeds >= _ACTS) else ""


def _once_each(roles: tuple[str, ...], natures: Sequence[_Nature]) -> tuple[str, ...]:
    """The roles, where of several labels with nothing but days the first alone is when it is due."""
    seen = False
    told = []
    for role, nature in zip(roles, natures, strict=True):
        told.append(h.PROGRESS if role == h.DUE and seen and nature is _Nature.WHEN else role)
        seen = seen or role == h.DUE
    return tuple(told)
