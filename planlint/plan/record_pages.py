"""Forms of labels and values that come again with the same labels, each a task of its own as case systems print them, put in order.

"Task description", "Assigned to", "Concern text", "Desired change": whoever reads the second page knows which field tells why, and
that a last field which stays empty on every page asks how it went. Why something is done is put before what is done.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Block, Cell, Table
from planlint.plan import heading_roles as h
from planlint.plan.headings import column_meaning, common
from planlint.plan.joint import Kind, roles_together
from planlint.plan.tables import cell_text, once
from planlint.plan.words import one_line

_FEWEST = 2
_FEWEST_LABELS = 4
_WHY = (h.NEED, h.OUTCOME)

Pairs = tuple[tuple[Cell, Cell], ...]
"""The labels of a form, each with the cell beside it."""


def records_in_order(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the forms of a kind that tell what is done before why the other way round."""
    kinds: dict[tuple[str, ...], list[Pairs]] = defaultdict(list)
    for block in blocks:
        if pairs := _record(block):
            kinds[_labels(pairs)].append(pairs)
    orders = {
        labels: order for labels, run in kinds.items() if len(run) >= _FEWEST if (order := _order_of(run))
    }
    return tuple(_in_order(block, orders) for block in blocks) if orders else tuple(blocks)


def _record(block: Block) -> Pairs:
    """The labels of a form with what stands beside each; nothing for any other block."""
    if not isinstance(block, Table) or block.header_rows:
        return ()
    pairs: list[tuple[Cell, Cell]] = []
    for line in block.grid():
        cells = once(line)
        if len(cells) != 2 or cells[0].row_span > 1 or cells[1].row_span > 1:
            return ()
        pairs.append((cells[0], cells[1]))
    keys = [common(one_line(cell_text(label))) for label, _ in pairs]
    is_form = len(pairs) >= _FEWEST_LABELS and all(keys) and len(set(keys)) == len(keys)
    return tuple(pairs) if is_form else ()


def _labels(pairs: Pairs) -> tuple[str, ...]:
    return tuple(common(one_line(cell_text(label))) for label, _ in pairs)


def _order_of(run: Sequence[Pairs]) -> tuple[int, ...]:
    """The order in which the fields of forms are to be read; none where they stand so, or are no tasks with their reasons."""
    filled = [number for number in range(len(run[0])) if any(cell_text(pairs[number][1]) for pairs in run)]
    fields = range(filled[-1] + 1 if filled else 0)
    kinds = []
    for number in fields:
        label = one_line(cell_text(run[0][number][0]))
        texts = tuple(one_line(cell_text(pairs[number][1])) for pairs in run)
        kinds.append(Kind(label, column_meaning(label), texts))
    roles = roles_together(kinds) if kinds else ()
    acts = [number for number, role in zip(fields, roles, strict=True) if role in h.ACTS]
    why = [number for part in _WHY for number, role in zip(fields, roles, strict=True) if role == part]
    if not acts or not why or max(why) < min(acts):
        return ()
    return (*why, *(number for number in fields if number not in why))


def _in_order(block: Block, orders: Mapping[tuple[str, ...], tuple[int, ...]]) -> Block:
    pairs = _record(block)
    order = orders.get(_labels(pairs)) if pairs else None
    if not isinstance(block, Table) or not order:
        return block
    cells = tuple(replace(cell, row=row) for row, number in enumerate(order) for cell in pairs[number])
    return replace(block, cells=cells)
