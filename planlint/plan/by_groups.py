"""A plan in running text read by what stands above its lists, in the same place above each.

Whether the heading tells the need, the goal or only the matter, and whether the sentences below it tell the need first or the
goal first, is one question for the whole plan: its writer did it in the same way each time. All answers are tried, and that
under which the words above all lists fit their places best is believed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from planlint.document.model import Block, block_text
from planlint.language.tasks.verdicts import plain_shares
from planlint.plan import heading_roles as h
from planlint.plan.by_likeness import Likeness
from planlint.plan.drafts import Draft
from planlint.plan.headings import block_meaning, column_meaning
from planlint.plan.list_groups import ListGroup, Unit, list_groups
from planlint.plan.model import SectionName
from planlint.plan.passages import Part, part_of
from planlint.plan.prose import Does, what_it_does
from planlint.plan.rows import Carried
from planlint.plan.tails import shares_out
from planlint.plan.telling import tells_review, tells_views, tells_visits
from planlint.plan.told import announced_outcome

_WHY = (h.NEED, h.OUTCOME)
_FEWEST = 2
_FEWEST_WORDS = 4
_ACTS = 0.42
_LEAST = 0.03
_NEITHER = 0.2
_SAID = 1.5
"""What the words that announce a part, or its label, add to how like that part it is."""
_GRAMMAR = 0.7
_MISSING = 1.5
_MOSTLY = 0.6
_QUOTE = re.compile(r"[“\"]")
_SO_THAT = re.compile(r"(?:so that|in order that|so as to)\b[,:]?\s+(?=\S)", re.IGNORECASE)
_BECAUSE = re.compile(r"(?:because|since|as)\b[,:]?\s+(?=\S)", re.IGNORECASE)
_WE_ARE_AFTER = re.compile(
    r"What (?:we|I|everyone|everybody|all of us)\b[\w'’ ]{2,40}? (?:is|are|would be)\b"
)
"""A sentence turned round what its writers have in mind; above a list of what they will do that is a goal."""
_NOT_OF_A_ROW = frozenset(str(name) for name in SectionName) - {"risk", "other"}


@dataclass(frozen=True, slots=True)
class _Way:
    """One answer for the whole plan: what the heading tells ("" for the matter alone), and which part comes first below it."""

    heading: str
    first: str


@dataclass(frozen=True, slots=True)
class _Found:
    """What a group tells under one answer, and how well it fits."""

    score: float
    need: tuple[Unit, ...]
    outcome: tuple[Unit, ...]


def read_by_groups(blocks: Sequence[Block]) -> Likeness:
    """The rows of a plan of several lists that stand under needs and goals in one and the same way; none for any other."""
    groups = [group for group in list_groups(blocks) if _gives_out(group)]
    tells = [group for group in groups if not group.goes_on]
    if len(tells) < _FEWEST:
        return Likeness((), ())
    headed = sum(_tells(group.heading) for group in tells)
    headings = ("", *_WHY) if headed >= max(_FEWEST, _MOSTLY * len(tells)) else ("",)
    ways = [_Way(heading, first) for heading, first in product(headings, _WHY)]
    read = {way: [_read(group, way) for group in tells] for way in ways}
    best = max(ways, key=lambda way: sum(found.score for found in read[way]))
    told = iter(read[best])
    draft = Draft()
    reasons = 0
    for group in groups:
        if not group.goes_on:
            found = next(told)
            reasons += bool(found.need or found.outcome)
            draft.above = replace(draft.above, need=_carried(found.need), outcome=_carried(found.outcome))
            draft.tell_column(h.NEED, _opening(found.need))
            draft.tell_column(h.OUTCOME, _opening(found.outcome))
        draft.above = replace(draft.above, lead_in=group.lead)
        draft.collect(h.ACTION, group.items, "", group.items[0].place)
        draft.close_entry()
    return Likeness(tuple(draft.rows), tuple(draft.columns)) if reasons >= _FEWEST else Likeness((), ())


def _gives_out(group: ListGroup) -> bool:
    """Whether a list gives out tasks, under no heading of a section that a plan has beside its rows."""
    if block_meaning(group.heading).role in _NOT_OF_A_ROW:
        return False
    if shares_out(group.items) or any(" — Who: " in block_text(item) for item in group.items):
        return True
    texts = [block_text(item) for item in group.items]
    return sum(plain_shares(text, "parts")[h.ACTION] for text in texts) >= _ACTS * len(texts)


def _read(group: ListGroup, way: _Way) -> _Found:
    """The best that a group can be under one answer: the part that comes first, the other, and sentences that are neither.

    The sentences of one part stand together.
    """
    own = [Unit(group.heading, group.heading_place)] if way.heading and _tells(group.heading) else []
    start = sum(_score(unit, way.heading) - math.log(_NEITHER) for unit in own)
    second = h.OUTCOME if way.first == h.NEED else h.NEED
    held = frozenset(way.heading for _ in own)
    # The best that the sentences so far can be, by where the next one stands and by the parts that were told.
    best: dict[tuple[int, frozenset[str]], tuple[float, tuple[str, ...]]] = {(_BEFORE, held): (start, ())}
    for unit in group.units:
        following: dict[tuple[int, frozenset[str]], tuple[float, tuple[str, ...]]] = {}
        for (stage, told), (score, path) in best.items():
            for then, role in _steps(stage, way.first, second):
                total = score + (_score(unit, role) if role else math.log(_NEITHER))
                total -= _SAID if role in held else 0
                key = (then, told | {role} if role else told)
                if key not in following or total > following[key][0]:
                    following[key] = (total, (*path, role))
        best = following
    score, path = max(
        (score - _MISSING * (len(_WHY) - len(told)), path) for (_, told), (score, path) in best.items()
    )
    by_role: Mapping[str, list[Unit]] = {role: [] for role in _WHY}
    for unit in own:
        by_role[way.heading].append(unit)
    for unit, role in zip(group.units, path, strict=True):
        if role and not (own and role == way.heading):
            by_role[role].append(unit)
    return _Found(score, tuple(by_role[h.NEED]), tuple(by_role[h.OUTCOME]))


_BEFORE, _IN_FIRST, _BETWEEN, _IN_SECOND, _BEHIND = range(5)


def _steps(stage: int, first: str, second: str) -> list[tuple[int, str]]:
    """Where the next sentence may stand behind this stage, and the part that it is there; "" for neither."""
    neither = {_IN_FIRST: _BETWEEN, _IN_SECOND: _BEHIND}.get(stage, stage)
    steps = [(neither, "")]
    if stage in (_BEFORE, _IN_FIRST):
        steps.append((_IN_FIRST, first))
    if stage < _BEHIND:
        steps.append((_IN_SECOND, second))
    return steps


def _tells(heading: str) -> bool:
    """Whether a heading could be more than the name of a matter."""
    return len(heading.split()) >= _FEWEST_WORDS and not heading.endswith("?")


def _score(unit: Unit, role: str) -> float:
    """How like a part the words are, as a logarithm: the vote, what announces them, and what their grammar does."""
    text = unit.text
    if _is_of_neither(text):
        return math.log(_LEAST)
    score = math.log(max(plain_shares(text, "parts")[role], _LEAST))
    if said := _announced(unit):
        score += _SAID if said == role else -_SAID
    part = {Part.NEED: h.NEED, Part.OUTCOME: h.OUTCOME}.get(part_of(text), "")
    if part or what_it_does(text) is Does.WANTS:
        score += _GRAMMAR if (part or h.OUTCOME) == role else -_GRAMMAR
    return score


def _is_of_neither(text: str) -> bool:
    """Whether a sentence is somebody's words, or belongs to the plan as a whole."""
    return bool(_QUOTE.search(text)) or tells_views(text) or tells_visits(text) or tells_review(text)


def _announced(unit: Unit) -> str:
    """The part that the label or the first words of a sentence say it is; "" where they say nothing."""
    if unit.label:
        role = column_meaning(unit.label).role
        if role in _WHY:
            return role
        return ""
    if _SO_THAT.match(unit.text) or announced_outcome(unit.text) or _WE_ARE_AFTER.match(unit.text):
        return h.OUTCOME
    return h.NEED if _BECAUSE.match(unit.text) else ""


def _opening(units: Sequence[Unit]) -> str:
    """What announces a part where the form has no label for it: its own first words."""
    return " ".join((units[0].label or units[0].text).split()[:5]) if units else ""


def _carried(units: Sequence[Unit]) -> Carried:
    if not units:
        return Carried()
    texts = [_SO_THAT.sub("", unit.text, count=1) for unit in units]
    return Carried(" ".join(texts), units[0].place)
