"""A need and a goal told once for the whole plan, each in a paragraph under a heading of its own.

"What everybody is scared of", "What everybody wants instead", and then the rules and the tasks of all. The headings stand
side by side and each is over one paragraph; that the first tells how things are and the second how they shall be is
believed where the words of both say so and one of the headings does, or where they say so beyond doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from planlint.document.model import Block, Heading, ListItem, Paragraph, Table
from planlint.language.tasks.verdicts import plain_shares
from planlint.plan.heading_roles import NEED, OUTCOME
from planlint.plan.headings import Meaning, Surety, block_meaning, column_meaning, common, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.paragraphs import labelled
from planlint.plan.words import is_scale, one_line

_PLAINLY = 0.5
_SURELY = 0.75
"""How like a need and a goal they must be where neither heading says that they are."""
_FEWEST_WORDS = 5
_LONGEST_TITLE = 6
_LABEL = 9
_BOLD = 7


@dataclass(frozen=True, slots=True)
class _Headed:
    """A heading, a bold line or a label (``level`` tells which) with the paragraph under or beside it, up to ``end``."""

    level: int
    title: str
    text: str
    end: int


def told_once(blocks: Sequence[Block]) -> Mapping[str, Meaning]:
    """What the headings of such a pair stand for, by what they have in common with others; empty where there is none, or several."""
    pairs = [pair for pair in _pairs(blocks) if "risk" not in _sure_roles(pair[0].title)]
    if len(pairs) != 1:
        return {}
    need, goal = pairs[0]
    return {
        common(need.title): Meaning(NEED, Surety.NEAR),
        common(goal.title): Meaning(OUTCOME, Surety.NEAR),
    }


def _pairs(blocks: Sequence[Block]) -> Iterator[tuple[_Headed, _Headed]]:
    for at in range(len(blocks)):
        need = _headed(blocks, at)
        goal = _headed(blocks, need.end) if need else None
        if need and goal and need.level == goal.level and _are_why(need, goal):
            below = blocks[goal.end :]
            if not any(isinstance(block, ListItem | Table) for block in below) or _is_goal(below[0]):
                continue
            if not (isinstance(below[0], ListItem) and _is_one_of_several(below, goal.level)):
                yield need, goal


def _sure_roles(title: str) -> set[str]:
    found = block_meaning(title)
    return {found.role} if found.surety > Surety.WORDS else set()


def _is_goal(block: Block) -> bool:
    """Whether another goal follows: then each is for its own."""
    return isinstance(block, Heading) and OUTCOME in _roles(block.text)


def _is_one_of_several(below: Sequence[Block], level: int) -> bool:
    """Whether another heading like that of the goal stands over a paragraph and its list too: then each such list has its own reasons."""
    return any(
        isinstance(heading, Heading)
        and heading.level == level
        and isinstance(text, Paragraph)
        and not text.text.rstrip().endswith(":")
        and isinstance(item, ListItem)
        for heading, text, item in zip(below, below[1:], below[2:], strict=False)
    )


def _headed(blocks: Sequence[Block], at: int) -> _Headed | None:
    """A heading with nothing but one paragraph of some length below it, before the next, or a label with one beside it."""
    block, text, after = (blocks[number] if number < len(blocks) else None for number in range(at, at + 3))
    if isinstance(block, Paragraph) and not (block.strong or _is_in_capitals(block.text)):
        pieces = labelled(block.text)
        found = _Headed(_LABEL, pieces[0][0], one_line(pieces[0][1]), at + 1) if len(pieces) == 1 else None
    elif isinstance(block, Heading | Paragraph) and isinstance(text, Paragraph) and not text.strong:
        level = block.level if isinstance(block, Heading) else _BOLD
        alone = (
            not isinstance(after, Paragraph)
            or after.strong
            or _is_in_capitals(after.text)
            or is_scale(after.text)
        )
        found = _Headed(level, one_line(block.text), one_line(text.text), at + 2) if alone else None
    else:
        found = None
    return found if found and len(found.text.split()) >= _FEWEST_WORDS else None


def _is_in_capitals(text: str) -> bool:
    """Whether a paragraph is a short line all in capitals: a title without the look of one."""
    return text.isupper() and len(text.split()) <= _LONGEST_TITLE


def _are_why(need: _Headed, goal: _Headed) -> bool:
    """Whether the words of both say what they are, and the heading of one at least says it as well, or neither says anything."""
    titles = (need.title, goal.title)
    named = {NEED, "risk"} & _roles(need.title) or OUTCOME in _roles(goal.title)
    otherwise = any(
        block_meaning(title).surety > Surety.WORDS and not {NEED, OUTCOME, "risk"} & _roles(title)
        for title in titles
    )
    asked = any(label_asks(title) not in (Ask.NONE, Ask.DETAIL) for title in titles)
    unknown = not asked and not any(sections_of(title) or any(_roles(title)) for title in titles)
    told = plain_shares(need.text, "parts")[NEED], plain_shares(goal.text, "parts")[OUTCOME]
    return not otherwise and min(told) > (_PLAINLY if named else _SURELY) and (bool(named) or unknown)


def _roles(heading: str) -> set[str]:
    return {block_meaning(heading).role, column_meaning(heading).role}
