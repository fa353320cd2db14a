"""An action with no outcome that it serves; where the layout has no place for outcomes, told once for the plan."""

from functools import partial

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    Row,
    announces_outcomes,
    asks_for_nothing,
    hardly_has_a_place,
    heading_tells_outcome,
    is_announced,
    points_at_nothing,
    speaks_of_goal,
    stands_in_grid,
    states_nothing,
    told_in_prose,
)


def check(plan: Plan) -> Iterator[Mark]:
    """Actions without an outcome where outcomes have a place; one finding for a plan that has none anywhere."""
    actions = [row for row in plan.rows if row.action]
    column = plan.has_column(Field.OUTCOME)
    # With a column of needs and none of outcomes, the headings over the grid are what is to come of it.
    beside = plan.has_column(Field.NEED) and not column
    is_without = partial(_is_without, plan=plan, beside=beside)
    if column or not all(map(is_without, plan.rows)):
        for row in () if hardly_has_a_place(plan, Field.OUTCOME, is_without) else actions:
            # News and praise serve no outcome: misplaced-content speaks of them.
            if is_without(row) and not asks_for_nothing(row.action) and not _may_be_in_prose(plan, row):
                yield Mark(Field.OUTCOME, row=row.number)
    elif actions and not is_announced(plan, announces_outcomes):
        yield Mark(Field.OUTCOME, variant="plan")


def _is_without(row: Row, plan: Plan, beside: bool) -> bool:
    nothing = states_nothing(row.outcome) or points_at_nothing(plan, row, Field.OUTCOME)
    return nothing and not heading_tells_outcome(row.domain, beside)


def _may_be_in_prose(plan: Plan, row: Row) -> bool:
    """Whether outcomes stand in no grid, and words under the row's own heading or under one of goals may tell its outcome."""
    if stands_in_grid(plan, Field.OUTCOME):
        return False
    return speaks_of_goal(row.need) or told_in_prose(plan, row, announces_outcomes, _tells_beside_needs)


def _tells_beside_needs(line: str) -> bool:
    return heading_tells_outcome(line, beside_needs=True)
