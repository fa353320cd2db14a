"""An action or an outcome with no need behind it; where the layout has no place for needs, told once for the plan."""

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    Row,
    announces_needs,
    heading_tells_need,
    states_nothing,
)


def check(plan: Plan) -> Iterator[Mark]:
    """Rows without a need where needs have a place; one finding for a plan that has none anywhere."""
    asked = [row for row in plan.rows if row.outcome or row.action]
    column = plan.has_column(Field.NEED)
    # With a column of needs and none of outcomes, the headings over the grid are what is to come of it.
    beside = column and not plan.has_column(Field.OUTCOME)
    if column or any(not _is_without(row, beside) for row in plan.rows):
        for row in asked:
            if _is_without(row, beside):
                yield Mark(Field.NEED, row=row.number)
    elif asked and not _has_needs_elsewhere(plan):
        yield Mark(Field.NEED, variant="plan")


def _is_without(row: Row, beside: bool) -> bool:
    return states_nothing(row.need) and not heading_tells_need(row.domain, beside)


def _has_needs_elsewhere(plan: Plan) -> bool:
    """Whether a section, a heading, a column that was read otherwise or the front sheet announces needs."""
    announced = (
        *plan.headings,
        *(section.heading for section in plan.sections),
        *(column.heading for column in plan.columns),
        *(label for label, _ in plan.front),
    )
    return any(map(announces_needs, announced))
