"""What kind of thing a cell holds – a number, a time, somebody, both, a few words, a sentence – and how likely that makes each role.

It is what tells columns apart whose headings say nothing; ``column_votes`` weighs all columns of a table together.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache

from planlint.language.tasks.verdicts import plain_shares
from planlint.plan import heading_roles as h
from planlint.plan.clock import is_all_time, times_in
from planlint.plan.column_contents import Content, asks, is_code, is_pair, items_in, tells
from planlint.plan.headings import Surety, areas_of_life, bare
from planlint.plan.whowhen import is_who

PARTS = (h.NEED, h.OUTCOME, h.ACTION)
WIDE = (*PARTS, h.OWNER, h.DUE, h.OWNER_AND_DUE, h.NUMBER)
"""What a column may hold whose heading says nothing."""
_FEWEST_WORDS = 4
_LONGEST_WHO = 10
_LONGEST_WHEN = 10
_LONGEST_PAIR = 14
_MUCH_OF_IT = 0.3
_MOST_OF_IT = 0.6
_FEW = 3
_PLAIN_TASK = 0.6
_LEAST_SHARE = 0.12
_WHEN = re.compile(
    r"\W*(?:by|before|until|till|when|whenever|from|each|every|once|within|starting|starts|after|at the|on|ongoing|asap|as soon as|"
    r"tbc|first|begins?|daily|weekly|fortnightly|monthly|straight away|immediately|today|tonight|now|end of|any time|in)\b",
    re.IGNORECASE,
)


class Kind(StrEnum):
    """What a cell holds."""

    NUMBER = "number"
    TIME = "time"
    PAIR = "pair"
    WHO = "who"
    BRIEF = "brief"
    TEXT = "text"


_GIVES: Mapping[str, tuple[float, float, float, float, float, float]] = {
    h.NEED: (0.005, 0.005, 0.01, 0.03, 0.05, 0.9),
    h.OUTCOME: (0.005, 0.005, 0.01, 0.03, 0.05, 0.9),
    h.ACTION: (0.005, 0.01, 0.02, 0.05, 0.1, 0.815),
    h.OWNER: (0.01, 0.01, 0.05, 0.8, 0.1, 0.03),
    h.DUE: (0.02, 0.8, 0.03, 0.02, 0.08, 0.05),
    h.OWNER_AND_DUE: (0.005, 0.1, 0.7, 0.15, 0.02, 0.025),
    h.NUMBER: (0.9, 0.01, 0.01, 0.02, 0.05, 0.01),
    "": (0.1, 0.12, 0.06, 0.15, 0.4, 0.17),
}
"""How often a cell of a role is of each kind, in the order of ``Kind``; "" stands for what is no part of a row."""
_ORDER = tuple(Kind)


@lru_cache(maxsize=4096)
def kind_of_cell(text: str) -> Kind:
    """What a cell holds by itself, whatever stands over it."""
    if is_code(text):
        return Kind.NUMBER
    items = items_in(text)
    if all(map(is_all_time, items)):
        return Kind.TIME
    if len(text.split()) <= _LONGEST_PAIR * len(items) and is_pair(text) and not tells(text):
        return Kind.PAIR
    if all(map(_is_when, items)):
        return Kind.TIME
    if all(map(_is_mere_name, items)):
        return Kind.WHO
    words = len(text.split())
    a_task = words > 1 and (asks(text) or plain_shares(text, "parts")[h.ACTION] >= _PLAIN_TASK)
    return Kind.TEXT if a_task or words >= _FEWEST_WORDS else Kind.BRIEF


def _is_when(text: str) -> bool:
    """Whether a text says when: nothing but a time, or few words of which one is a time and that open as times do."""
    if is_all_time(text):
        return True
    if len(text.split()) > _LONGEST_WHEN or is_who(text.split(",")[0]):
        return False
    found = times_in(text)
    told = sum(time.end - time.start for time in found)
    opens = bool(_WHEN.match(text)) or (bool(found) and found[0].start == 0)
    return told >= _MOST_OF_IT * len(text) or (
        opens and (told >= _MUCH_OF_IT * len(text) or len(text.split()) <= _FEW)
    )


def _is_mere_name(text: str) -> bool:
    """Whether a text names somebody and tells nothing of them, and names no area of life ("Health") either."""
    return len(text.split()) <= _LONGEST_WHO and is_who(text) and not _names_area(text) and not tells(text)


def _names_area(text: str) -> bool:
    """Whether a text is an area of life, by itself or with something that is nobody ("Health and feelings")."""
    first, *others = _AND.split(text)
    areas = areas_of_life()
    return bare(text) in areas or (bare(first) in areas and not any(map(is_who, others)))


_AND = re.compile(r"\s+and\s+|\s*[&,/]\s*")


def likely(text: str) -> Mapping[str, float]:
    """How likely a cell is in a column of each role, as logarithms."""
    kind = kind_of_cell(text)
    at = _ORDER.index(kind)
    shares = plain_shares(text, "parts") if kind in (Kind.TEXT, Kind.BRIEF) else {}
    told = {role: math.log(gives[at]) for role, gives in _GIVES.items()}
    return {
        role: value + (math.log(max(shares[role], _LEAST_SHARE)) if role in shares else 0.0)
        for role, value in told.items()
    }


def is_belied(
    role: str, surety: Surety, content: Content, texts: Sequence[str], roles: Sequence[str]
) -> bool:
    """Whether what stands in a column is plainly not what its heading seems to say: sentences under "Target", names under "Aims for"."""
    if content.filled < _ENOUGH:
        return False
    kinds = [kind_of_cell(text) for text in texts]
    if role in h.WHO_OR_WHEN:
        return content.words >= _LONG and kinds.count(Kind.TEXT) >= _NEARLY_ALL * len(kinds)
    if role not in PARTS or surety > Surety.WORDS:
        return False
    other = sum(kind in _OF_OTHERS for kind in kinds)
    brief = roles.count(role) > 1 and not any(kind is Kind.TEXT for kind in kinds)
    return brief or other >= _NEARLY_ALL * len(kinds)


_ENOUGH = 2
_LONG = 6
_NEARLY_ALL = 0.8
_OF_OTHERS = frozenset((Kind.NUMBER, Kind.TIME, Kind.PAIR, Kind.WHO))
