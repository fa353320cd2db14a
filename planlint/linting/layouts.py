"""Whether a plan's layout has a place for needs or for outcomes, and where else the plan may tell them."""

from __future__ import annotations

from collections.abc import Callable

from planlint.plan.model import Field, Plan, Row, SectionName


def stands_in_grid(plan: Plan, field: Field) -> bool:
    """Whether a column of a table was read as this field."""
    return any(column.role == field and column.place.path for column in plan.columns)


def hardly_has_a_place(plan: Plan, field: Field, is_without: Callable[[Row], bool]) -> bool:
    """Whether a field stands in no grid and most rows are without: running text that tells one now and then is no layout for it."""
    if stands_in_grid(plan, field):
        return False
    with_one = sum(not is_without(row) for row in plan.rows)
    return 0 < 2 * with_one < len(plan.rows)


def told_in_prose(
    plan: Plan, row: Row, announces: Callable[[str], bool], tells: Callable[[str], bool]
) -> bool:
    """Whether a section may tell what a row is without: one whose heading announces it, or a line under the row's own heading."""
    return any(
        bool(section.text.strip())
        if announces(section.heading)
        else section.heading == row.domain != "" and any(map(tells, section.text.splitlines()))
        for section in plan.sections
        if section.name is SectionName.OTHER
    )


def is_announced(plan: Plan, announces: Callable[[str], bool]) -> bool:
    """Whether a heading, a section, a column that was read otherwise or a label of the front sheet announces it."""
    headings = (
        *plan.headings,
        *(section.heading for section in plan.sections),
        *(column.heading for column in plan.columns),
        *(label for label, _ in plan.front),
    )
    return any(map(announces, headings))
