"""Worries that are all told before the goals that answer them: which of them each goal is for.

Signs of Safety puts the danger statements together, then what works well, then the goals with their plans. What a heading
counts says which belong together ("Danger statement 2", "Safety goal 2"), else the words they share, else their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, permutations

from planlint.document.model import NOWHERE, Block, Heading, ListItem, Paragraph, Place, Table
from planlint.plan.heading_roles import NEED, OUTCOME
from planlint.plan.headings import Surety, bare, column_meaning
from planlint.plan.rows import Carried
from planlint.plan.words import comparable, one_line

_FEWEST = 2
_MOST = 60
_MOST_PERMUTED = 5
_LONGEST = 60
_FEWEST_SAID = 4
_CLEARLY = 2
"""By how many words in common another order must be better than that in which things are told."""
_COUNT = re.compile(r"(?:^|\s|#|\b[a-z]{1,3}(?=\d))(?P<count>\d{1,2}|[a-h]|one|two|three|four|five|six)$")
_STATEMENT = re.compile(r"\bstatements?\b")
_RUN_IN = re.compile(
    r"(?P<title>[A-Z][a-z]+(?: [a-z]+)? statement(?: (?:\d{1,2}|[A-H]))?)[.:]?\s+(?=[A-Z“\"])"
)
_WORD = re.compile(r"[a-z][a-z'’]{3,}")
_COMMON = frozenset(
    "that this with they them their there then than have will would could should when what where which who from into about again after before"
    " because been being more most each every other only also very much some worried concerned that's says said goal".split()
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A worry or a goal: where its heading stands, how it is counted ("" where it is not), its words and their place."""

    at: int
    is_goal: bool
    count: str
    text: str
    place: Place = NOWHERE


def needs_of_goals(blocks: Sequence[Block]) -> Mapping[int, Carried]:
    """The worry that each goal is for, by the place of the goal's heading; empty where worries and goals do not stand apart."""
    told = list(_told_in(blocks))
    worries = [each for each in told if not each.is_goal]
    goals = [each for each in told if each.is_goal]
    if len(worries) == 1 and _STATEMENT.search(comparable(_titled(blocks[worries[0].at])[0])):
        goals = goals or list(islice(_plain_goals(blocks, worries[0].at), _FEWEST))
        if len(goals) != 1:
            return {}
    elif len(worries) < _FEWEST or len(goals) < _FEWEST:
        return {}
    if worries[-1].at >= goals[0].at:
        return {}
    if any(isinstance(block, Table) for block in blocks[worries[0].at : worries[-1].at]):
        return {}
    return {
        goal.at: Carried(worry.text, worry.place) for goal, worry in zip(goals, _for_each(goals, worries), strict=True) if worry
    }  # fmt: skip


def _plain_goals(blocks: Sequence[Block], start: int) -> Iterator[_Told]:
    """The goals further down whose headings only call them so, without a number, over words of their own."""
    for at in range(start, len(blocks)):
        block = blocks[at]
        is_head = isinstance(block, Heading) or (isinstance(block, Paragraph) and block.strong)
        if not is_head or not isinstance(block, Heading | Paragraph) or len(block.text) > _LONGEST:
            continue
        meaning = column_meaning(bare(one_line(block.text)))
        body = (
            list(_body(blocks, at + 1)) if meaning.role == OUTCOME and meaning.surety is Surety.EXACT else []
        )
        if body and isinstance(body[0], Paragraph):
            yield _Told(at, True, "", "\n".join(part.text for part in body), body[0].place)


def _told_in(blocks: Sequence[Block]) -> Iterator[_Told]:
    for at, block in enumerate(blocks):
        title, said = _titled(block)
        kind = _kind(title)
        if not kind and title and (called := _kind(f"{title}:")) and _counted(list(_body(blocks, at + 1))):
            # "What we are worried will happen", over "W1: …" and "W2: …".
            kind = called
        if not kind:
            continue
        goal = kind == OUTCOME
        if len(said.split()) >= _FEWEST_SAID:
            yield _Told(at, goal, _count_of(title), said, block.place)
            continue
        body = list(_body(blocks, at + 1))
        if not goal and body and isinstance(body[0], ListItem):
            yield from (
                _Told(at, goal, str(number), item.text, item.place) for number, item in enumerate(body, 1)
            )
        elif counted := _counted(body):
            yield from (
                _Told(at, goal, _count_of(count), words, part.place)
                for part, (count, words) in zip(body, counted, strict=True)
            )
        elif body and not isinstance(body[0], ListItem):
            yield _Told(at, goal, _count_of(title), "\n".join(part.text for part in body), body[0].place)


def _counted(body: Sequence[Paragraph | ListItem]) -> Sequence[tuple[str, str]]:
    """The paragraphs below a heading as what counts each and its words ("DS1: …", "DS2: …"); none where they are not counted."""
    told = [_titled(part) for part in body if isinstance(part, Paragraph)]
    counted = _FEWEST <= len(told) == len(body) and all(
        _COUNT.search(comparable(count)) and said for count, said in told
    )
    return told if counted else ()


def _titled(block: Block) -> tuple[str, str]:
    """A heading, a line in bold or a label, and what stands behind its colon or its number."""
    if not isinstance(block, Heading | Paragraph):
        return "", ""
    text = one_line(block.text)
    if run_in := _RUN_IN.match(text):
        return run_in["title"], text[run_in.end() :]
    title, colon, said = text.partition(":")
    is_head = (
        isinstance(block, Heading) or block.strong or bool(colon) or bool(_COUNT.search(comparable(title)))
    )
    if not is_head or len(title) > _LONGEST:
        return "", ""
    if isinstance(block, Heading) and colon:
        # "Safety goal: food" tells itself from the others by what it is about.
        return f"{title.strip()}:", said.strip()
    return title.strip(), said.strip()


def _kind(title: str) -> str:
    """Whether a heading counts worries or goals, or calls itself a statement of them."""
    key = comparable(title)
    stated = _STATEMENT.search(key) is not None
    if not title or not (stated or title.endswith(":") or _COUNT.search(key)):
        return ""
    role = column_meaning(bare(title.rstrip(":"))).role
    if role == OUTCOME:
        return OUTCOME
    return NEED if role in (NEED, "risk") else ""


def _count_of(title: str) -> str:
    match = _COUNT.search(comparable(title))
    return match["count"] if match else ""


def _body(blocks: Sequence[Block], start: int) -> Iterator[Paragraph | ListItem]:
    """The paragraphs, or the items, right below a heading; more of them than any form has are not asked for."""
    first = blocks[start] if start < len(blocks) else None
    for block in islice(blocks, start, start + _MOST):
        if not isinstance(block, Paragraph | ListItem) or type(block) is not type(first):
            return
        if isinstance(block, Paragraph) and (block.text.rstrip().endswith(":") or _kind(_titled(block)[0])):
            return
        yield block


def _for_each(goals: Sequence[_Told], worries: Sequence[_Told]) -> list[_Told | None]:
    """The worry of each goal: by what their headings count, else by order and words."""
    counted = {worry.count: worry for worry in worries if worry.count}
    if len(counted) == len(worries) and all(goal.count in counted for goal in goals):
        return [counted[goal.count] for goal in goals]
    if len(goals) != len(worries):
        return [_nearest(goal, worries) for goal in goals]
    if len(goals) > _MOST_PERMUTED:
        return list(worries)
    shared = {
        (goal.at, number): _shared(goal, worry) for goal in goals for number, worry in enumerate(worries)
    }
    ways = list(permutations(range(len(worries))))
    scores = [sum(shared[goal.at, number] for goal, number in zip(goals, way, strict=True)) for way in ways]
    best = max(range(len(ways)), key=lambda way: scores[way])
    way = ways[best] if scores[best] >= scores[0] + _CLEARLY else ways[0]
    return [worries[number] for number in way]


def _nearest(goal: _Told, worries: Sequence[_Told]) -> _Told | None:
    """The worry that shares clearly more words with a goal than any other; None where none does."""
    ranked = sorted(worries, key=lambda worry: -_shared(goal, worry))
    clear = _shared(goal, ranked[0]) >= _shared(goal, ranked[1]) + _CLEARLY
    return ranked[0] if clear else None


def _shared(one: _Told, other: _Told) -> int:
    return len(_words(one.text) & _words(other.text))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold())) - _COMMON
