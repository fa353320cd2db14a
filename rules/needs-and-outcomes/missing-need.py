"""An action or an outcome with no need behind it; where the layout has no place for needs, told once for the plan."""

from functools import partial

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    Row,
    announces_needs,
    asks_for_nothing,
    hardly_has_a_place,
    heading_tells_need,
    is_announced,
    points_at_nothing,
    stands_in_grid,
    states_nothing,
    told_in_prose,
)


def check(plan: Plan) -> Iterator[Mark]:
    """Rows without a need where needs have a place; one finding for a plan that has none anywhere."""
    asked = [row for row in plan.rows if row.outcome or row.action]
    column = plan.has_column(Field.NEED)
    # With a column of needs and none of outcomes, the headings over the grid are what is to come of it.
    beside = column and not plan.has_column(Field.OUTCOME)
    is_without = partial(_is_without, plan=plan, beside=beside)
    if column or not all(map(is_without, plan.rows)):
        for row in () if hardly_has_a_place(plan, Field.NEED, is_without) else asked:
            if is_without(row) and not _has_no_need_to_tell(row) and not _may_be_in_prose(plan, row):
                yield Mark(Field.NEED, row=row.number)
    elif asked and not is_announced(plan, announces_needs):
        yield Mark(Field.NEED, variant="plan")


def _is_without(row: Row, plan: Plan, beside: bool) -> bool:
    nothing = states_nothing(row.need) or points_at_nothing(plan, row, Field.NEED)
    return nothing and not heading_tells_need(row.domain, beside)


def _has_no_need_to_tell(row: Row) -> bool:
    """Whether a row without an outcome only reports or praises: news serves no need, and misplaced-content speaks of it."""
    return states_nothing(row.outcome) and asks_for_nothing(row.action)


def _may_be_in_prose(plan: Plan, row: Row) -> bool:
    """Whether needs stand in no grid, and words under the row's own heading or under one of needs may tell its need."""
    return not stands_in_grid(plan, Field.NEED) and told_in_prose(
        plan, row, announces_needs, heading_tells_need
    )
