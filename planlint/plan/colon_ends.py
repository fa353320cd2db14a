"""Who and when behind a colon at the end of item after item: "Weigh Ada at home: Helen Rudge, every Monday until 14 May".

One such item alone could be a label with its value; several in a list, with somebody and then a time behind the colon, and
nothing before it that a form asks for, are tasks with their ends. The ends are given the labels that lists know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planlint.document.model import Block, ListItem
from planlint.plan.clock import is_all_time, times_in
from planlint.plan.headings import Surety, column_meaning
from planlint.plan.labels import Ask, label_asks
from planlint.plan.line_ends import Nature, nature_of, with_ends
from planlint.plan.whowhen import is_who

_COLON = re.compile(r"(?<=[\w)])\s*:\s+(?=\S)")
_CUT = re.compile(r"\s*(?:[,;]|\s[–—/|-]\s)\s*")
_FEWEST = 2
_LONGEST_LABEL = 4
_OF_TASKS = frozenset((Ask.NONE, Ask.DETAIL, Ask.EVENT))
"""What the words of a task may seem to ask for."""


@dataclass(frozen=True, slots=True)
class _Ends:
    """A task, and who and when as they stand behind its colon; "" for what is not told."""

    task: str
    who: str
    when: str


def colons_labelled(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with labels before who and when where a colon sets them off in most items of a list."""
    found = {at: ends for at, block in enumerate(blocks) if (ends := _ends_of(block)) is not None}
    both = sum(bool(ends.who and ends.when) for ends in found.values())
    if both < _FEWEST:
        return tuple(blocks)
    kept = {at for run in _lists(blocks) if 2 * sum(at in found for at in run) > len(run) for at in run}
    return tuple(
        replace(block, text=with_ends(found[at].task, found[at].who, found[at].when))
        if isinstance(block, ListItem) and at in found and at in kept
        else block
        for at, block in enumerate(blocks)
    )


def _lists(blocks: Sequence[Block]) -> Iterator[tuple[int, ...]]:
    """Where the items of each list stand."""
    run: list[int] = []
    for at, block in enumerate(blocks):
        if isinstance(block, ListItem):
            run.append(at)
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def _ends_of(block: Block) -> _Ends | None:
    """The ends of an item behind its last colon, None where what stands there is not only somebody, a time or both."""
    if not isinstance(block, ListItem) or "\n" in block.text.strip():
        return None
    text = block.text.strip().rstrip(".;")
    cut = next(reversed(list(_COLON.finditer(text))), None)
    if cut is None or _is_asked(task := text[: cut.start()]):
        return None
    tail = text[cut.end() :]
    if is_who(tail) and not times_in(tail):
        return _Ends(task, tail, "")
    if is_all_time(tail):
        return _Ends(task, "", tail)
    halves = [(tail[: comma.start()], tail[comma.end() :]) for comma in _CUT.finditer(tail)]
    told = [(who, when) for who, when in halves if who and nature_of(who) is Nature.WHO]
    plain = next((each for each in told if is_all_time(each[1])), None)
    who, when = plain or next(iter(told), ("", ""))
    return _Ends(task, who, when) if who and nature_of(when) is Nature.WHEN else None


def _is_asked(label: str) -> bool:
    """Whether the words before a colon are a label or somebody, and no task."""
    if len(label.split()) > _LONGEST_LABEL:
        return False
    known = column_meaning(label).surety >= Surety.NEAR or label_asks(label) not in _OF_TASKS
    return known or is_who(label)
