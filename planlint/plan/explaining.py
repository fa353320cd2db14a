"""Which series of coded lines tell what tasks are for, and which of them is the needs, which the goals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planlint.language.tasks.verdicts import plain_shares
from planlint.plan.coded_series import Series
from planlint.plan.heading_roles import ACTION, NEED, OUTCOME, STRENGTHS
from planlint.plan.headings import bare, block_meaning
from planlint.plan.model import SectionName
from planlint.plan.tails import set_off

HEADINGS: Mapping[str, str] = {NEED: "Need", OUTCOME: "Outcome", ACTION: "Action"}
_ACTS = 0.42
WHY = (NEED, OUTCOME)
_OF_SECTIONS = frozenset(str(name) for name in SectionName) - {"risk", "other"} | {STRENGTHS}


def reasons_among(keys: Sequence[Series]) -> list[Series]:
    """The series that are reasons, two at most: those whose headings say so before others, the last before the first.

    What stands under the heading of another section of the plan is none.
    """
    open_keys = [
        each for each in keys if each.role or block_meaning(bare(each.heading)).role not in _OF_SECTIONS
    ]
    named = [next((each for each in reversed(open_keys) if each.role == part), None) for part in WHY]
    sure = [each for each in named if each is not None]
    rest = [each for each in open_keys if each not in sure and not each.role]
    free = len(WHY) - len(sure)
    chosen = [*sure, *(rest[-free:] if free else [])]
    return [each for each in open_keys if each in chosen]


def are_tasks(series: Series) -> bool:
    """Whether most of what a series says is to be done."""
    if series.role:
        return False
    found = set_off([line.text for line in series.lines])
    acting = sum(plain_shares(each.task or "-", "parts")[ACTION] for each in found)
    shared_out = sum(bool(each.owner or each.due) for each in found)
    return 2 * shared_out > len(found) or acting >= _ACTS * len(found)


def parts_of(keys: Sequence[Series]) -> list[str]:
    """The part of a row that each series tells: as its heading says, else by the vote of its words; no two the same."""
    named = [each.role for each in keys]
    free = [part for part in WHY if part not in named]
    votes = [_votes(each) for each in keys]
    if len(keys) == len(WHY) and len(set(named)) < len(WHY):
        first, second = votes
        straight = first[NEED] + second[OUTCOME] >= first[OUTCOME] + second[NEED]
        if len(free) == len(WHY) or len(set(named)) == 1:
            return list(WHY if straight else WHY[::-1])
        return [role or free[0] for role in named]
    return [role or max(WHY, key=lambda part: vote[part]) for role, vote in zip(named, votes, strict=True)]


def _votes(series: Series) -> Mapping[str, float]:
    shares = [plain_shares(line.text, "parts") for line in series.lines]
    return {part: sum(share[part] for share in shares) / len(shares) for part in WHY}
