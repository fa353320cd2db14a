"""Lists in two levels that are the plan itself: each item above is a need or a goal, the items below it what is done.

"• Need 1: Ruby is left alone" with "◦ Outcome: …" and "◦ Dad to ask for day shifts" below it. The items above become what they
are in a form, labels or headings, and those below stay the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from planlint.document.model import Block, Heading, ListItem, Paragraph
from planlint.plan.groups import heading_needs, heading_wants
from planlint.plan.headings import NEED, OUTCOME, ROW_PARTS, column_meaning
from planlint.plan.nearby import promises
from planlint.plan.tails import set_off

_FEWEST = 2
_LEVEL = 6
_LABEL = re.compile(r"(?P<label>[A-Z][^:.!?\n]{1,40}?)\s*:(?:\s+(?P<said>\S.*))?", re.DOTALL)


def outlined(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with each list in two levels that tells needs or goals and what is done about them taken apart."""
    for is_list, run in groupby(blocks, lambda block: isinstance(block, ListItem)):
        alike = tuple(run)
        items = [block for block in alike if isinstance(block, ListItem)]
        yield from _taken_apart(items) if is_list and _is_plan(items) else alike


def _is_plan(items: Sequence[ListItem]) -> bool:
    """Whether the items of the upper level each tell why, and those below them give out tasks."""
    top = min(item.level for item in items)
    above = [item for item in items if item.level == top]
    below = [item for item in items if item.level > top]
    if len(above) < _FEWEST or not below or items[0].level != top:
        return False
    acts = [item for item in below if not _role(item)]
    tasks = promises(acts) or any(each.owner or each.due for each in set_off([item.text for item in acts]))
    labelled = all(_role(item) in (NEED, OUTCOME) for item in above)
    told = labelled or all(
        heading_needs(item.text, has_outcome=True) or heading_wants(item.text) for item in above
    )
    return tasks and told


def _taken_apart(items: Sequence[ListItem]) -> Iterator[Block]:
    top = min(item.level for item in items)
    for item in items:
        if _role(item):
            yield Paragraph(item.text, place=item.place)
        elif item.level == top:
            yield Heading(item.text, _LEVEL, place=item.place)
        else:
            yield ListItem(item.text, item.marker, item.level - top - 1, item.place)


def _role(item: ListItem) -> str:
    """The part of a row that the label of an item names."""
    match = _LABEL.fullmatch(item.text)
    role = column_meaning(_COUNT.sub("", match["label"])).role if match else ""
    role = NEED if role == "risk" else role
    return role if role in ROW_PARTS else ""


_COUNT = re.compile(r"\s*(?:no\.? ?|#)?\d{1,2}$", re.IGNORECASE)
