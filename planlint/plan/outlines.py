"""Lists in two levels that are the plan itself: each item above is a need or a goal, the items below it what is done.

"• Need 1: Ruby is left alone" with "◦ Outcome: …" and "◦ Dad to ask for day shifts" below it. The items above become what they
are in a form, labels or headings, and those below stay the list.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from planlint.document.model import Block, Heading, ListItem, Paragraph
from planlint.plan.column_votes import tells_how_things_are
from planlint.plan.groups import heading_needs, heading_wants
from planlint.plan.heading_roles import ACTION, NEED, OUTCOME, ROW_PARTS
from planlint.plan.headings import Meaning, Surety, bare, column_meaning
from planlint.plan.joint import Kind, roles_together
from planlint.plan.nearby import promises
from planlint.plan.tails import set_off

_FEWEST = 2
_LEVEL = 6
_LABEL = re.compile(
    r"(?P<label>[A-Z][^:.!?\n–—]{1,40}?)(?:\s*:(?:\s+(?P<said>\S.*))?|\s+[–—-]\s+(?P<dashed>\S.*))", re.DOTALL
)


def outlined(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with each list in two levels that tells needs or goals and what is done about them taken apart."""
    for is_list, run in groupby(blocks, lambda block: isinstance(block, ListItem)):
        alike = tuple(run)
        items = [block for block in alike if isinstance(block, ListItem)]
        yield from taken_apart(items) if is_list and is_plan(items) else alike


def is_plan(items: Sequence[ListItem]) -> bool:
    """Whether the items of the upper level each tell why, and those below them give out tasks."""
    top = min(item.level for item in items)
    above = [item for item in items if item.level == top]
    below = [item for item in items if item.level > top]
    if len(above) < _FEWEST or not below or items[0].level != top:
        return False
    roles = _roles(items)
    acts = [item for item in below if not _role(item, roles)]
    tasks = promises(acts) or any(each.owner or each.due for each in set_off([item.text for item in acts]))
    labelled = all(_role(item, roles) in (NEED, OUTCOME) for item in above)
    says_why = sum(
        bool(heading_needs(item.text, has_outcome=True) or heading_wants(item.text)) for item in above
    )
    # They are of one kind: what most of them are the others are as well.
    told = labelled or 2 * says_why > len(above) or tells_how_things_are([item.text for item in above])
    return bool(tasks and told)


def taken_apart(items: Sequence[ListItem]) -> Iterator[Block]:
    """The items of such a list as headings and labels with the lists below them."""
    top = min(item.level for item in items)
    roles = _roles(items)
    for item in items:
        if _role(item, roles):
            yield Paragraph(_LABEL.sub(_with_colon, item.text, count=1), place=item.place)
        elif item.level == top:
            yield Heading(item.text, _LEVEL, place=item.place)
        else:
            yield ListItem(item.text, item.marker, item.level - top - 1, item.place)


def _roles(items: Sequence[ListItem]) -> Mapping[str, str]:
    """The roles of the labels that come again below several items, told by all that stands behind each of them."""
    top = min(item.level for item in items)
    said: dict[str, list[str]] = defaultdict(list)
    acts = []
    for item in items:
        match = _LABEL.fullmatch(item.text) if item.level > top else None
        if match is not None:
            said[bare(match["label"])].append(match["said"] or match["dashed"] or "")
        elif item.level > top:
            acts.append(item.text)
    again = {label: texts for label, texts in said.items() if len(texts) >= _FEWEST}
    if not again:
        return {}
    kinds = [Kind(label, column_meaning(label), tuple(texts)) for label, texts in again.items()]
    tasks = [Kind("", Meaning(ACTION, Surety.SETTING), tuple(acts), is_listed=True)] if acts else []
    told = roles_together([*kinds, *tasks])
    return {label: role for label, role in zip(again, told, strict=False) if role in ROW_PARTS}


def _with_colon(match: re.Match[str]) -> str:
    return f"{match['label']}: {match['dashed']}" if match["dashed"] else match[0]


def _role(item: ListItem, roles: Mapping[str, str]) -> str:
    """The part of a row that the label of an item names, or has by what stands behind all of its kind."""
    match = _LABEL.fullmatch(item.text)
    if match is None:
        return ""
    if role := roles.get(bare(match["label"]), ""):
        return role
    role = column_meaning(_COUNT.sub("", match["label"])).role
    role = NEED if role == "risk" else role
    return role if role in ROW_PARTS else ""


_COUNT = re.compile(r"\s*(?:no\.? ?|#)?\d{1,2}$", re.IGNORECASE)
