"""Forms that tell what will be done before they tell why, put into the order in which all others tell it.

"What is going to happen", then its list, "The reason for it", "What we are hoping it will lead to": the labels that come
again show where each entry begins, so that need and outcome can be read before their actions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from planlint.document.model import Block, Heading, ListItem, Paragraph, Table
from planlint.plan import heading_roles as h
from planlint.plan.headings import Meaning, bare, common
from planlint.plan.paragraphs import labelled
from planlint.plan.words import one_line

_ORDER = {h.NEED: 0, h.OUTCOME: 1}
_WHY = frozenset(_ORDER)
_FEWEST = 2
_Segment = tuple[str, list[Block]]
"""A label with all that stands under it: the label's role, "" for what stands under none."""


def whys_first(blocks: Sequence[Block], again: Mapping[str, Meaning]) -> tuple[Block, ...]:
    """The blocks, with need and outcome before the actions of their entry; unchanged where most entries have them there."""
    roles = {meaning.role for meaning in again.values()}
    if not (roles & _WHY and roles & h.ACTS):
        return tuple(blocks)
    entries = list(_entries(_segments(blocks, again)))
    turned = sum(map(_acts_first, entries))
    whole = sum(_has_both(entry) for entry in entries)
    listed = any(
        isinstance(block, ListItem)
        for entry in entries
        for role, held in entry
        if role in h.ACTS
        for block in held
    )
    if turned < _FEWEST or 2 * turned <= whole or not listed:
        # A single action before its need is read as it stands.
        return tuple(blocks)
    return tuple(
        block
        for entry in entries
        for _, held in (sorted(entry, key=_place) if _acts_first(entry) else entry)
        for block in held
    )


def _place(segment: _Segment) -> int:
    # What stands under no label stays ahead of the entry that it opens.
    return -1 if not segment[0] else _ORDER.get(segment[0], len(_ORDER))


def _has_both(entry: Sequence[_Segment]) -> bool:
    roles = {role for role, _ in entry}
    return bool(roles & _WHY and roles & h.ACTS)


def _acts_first(entry: Sequence[_Segment]) -> bool:
    """Whether an entry begins with its actions and has a need or an outcome only behind them."""
    told = [role for role, _ in entry if role in _WHY | h.ACTS]
    return bool(told) and told[0] in h.ACTS and any(role in _WHY for role in told)


def _segments(blocks: Sequence[Block], again: Mapping[str, Meaning]) -> Iterator[_Segment]:
    role, held = "", list[Block]()
    for block in blocks:
        own = _role(block, again)
        if own is None:
            held.append(block)
            continue
        if held:
            yield role, held
        role, held = own, [block]
    if held:
        yield role, held


def _role(block: Block, again: Mapping[str, Meaning]) -> str | None:
    """The role of the label that a block is or begins with, "" for any other heading, None for a block of words."""
    if isinstance(block, ListItem | Table):
        return None
    text = one_line(block.text).rstrip(":")
    pieces = labelled(block.text) if isinstance(block, Paragraph) else []
    for label in (text, pieces[0][0] if pieces else text):
        found = again.get(bare(label)) or again.get(common(label))
        if found is not None:
            return found.role
    return "" if isinstance(block, Heading) or block.strong else None


def _entries(segments: Iterator[_Segment]) -> Iterator[list[_Segment]]:
    """The segments of each entry: one ends at a heading that is no label, and where actions come behind why they are done."""
    entry: list[_Segment] = []
    for role, held in segments:
        why = any(known in _WHY for known, _ in entry)
        again = role in h.ACTS and why and bool(entry) and _acts_first(entry)
        if entry and (not role or again):
            yield entry
            entry = []
        entry.append((role, held))
    if entry:
        yield entry
