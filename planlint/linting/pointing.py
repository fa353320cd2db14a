"""Cells that only point at another: "as above" in a row that has nothing above it says no more than an empty one."""

from __future__ import annotations

from itertools import takewhile

from planlint.language.needs.lacks import states_nothing
from planlint.plan.model import Field, Plan, Row
from planlint.plan.words import is_as_above


def points_at_nothing(plan: Plan, row: Row, field: Field) -> bool:
    """Whether a cell says that the one above goes for it as well, and no row above says anything there."""
    told = row.text(field).strip()
    # A bare pair of ditto marks may be somebody's mark for the line over the grid.
    if not (any(map(str.isalpha, told)) and is_as_above(told)):
        return False
    above = (each.text(field) for each in takewhile(lambda each: each is not row, plan.rows))
    return all(states_nothing(text) or is_as_above(text.strip()) for text in above)
