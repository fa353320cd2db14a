"""An action with no outcome that it serves; where the layout has no place for outcomes, told once for the plan."""

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    Row,
    Section,
    SectionName,
    announces_outcomes,
    asks_for_nothing,
    heading_tells_outcome,
    speaks_of_goal,
    states_nothing,
)


def check(plan: Plan) -> Iterator[Mark]:
    """Actions without an outcome where outcomes have a place; one finding for a plan that has none anywhere."""
    actions = [row for row in plan.rows if row.action]
    column = plan.has_column(Field.OUTCOME)
    # With a column of needs and none of outcomes, the headings over the grid are what is to come of it.
    beside = plan.has_column(Field.NEED) and not column
    if column or any(not _is_without(row, beside) for row in plan.rows):
        for row in () if _hardly_has_a_place(plan, beside) else actions:
            # News and praise serve no outcome: misplaced-content speaks of them.
            if (
                _is_without(row, beside)
                and not asks_for_nothing(row.action)
                and not _may_be_in_prose(plan, row)
            ):
                yield Mark(Field.OUTCOME, row=row.number)
    elif actions and not _has_outcomes_elsewhere(plan):
        yield Mark(Field.OUTCOME, variant="plan")


def _is_without(row: Row, beside: bool) -> bool:
    return states_nothing(row.outcome) and not heading_tells_outcome(row.domain, beside)


def _hardly_has_a_place(plan: Plan, beside: bool) -> bool:
    """Whether outcomes stand in no grid and most rows have none: running text that tells one now and then is no layout for them."""
    if any(column.role == Field.OUTCOME and column.place.path for column in plan.columns):
        return False
    with_one = sum(not _is_without(row, beside) for row in plan.rows)
    return 0 < 2 * with_one < len(plan.rows)


def _may_be_in_prose(plan: Plan, row: Row) -> bool:
    """Whether outcomes stand in no grid, and words under the row's own heading or under one of goals may tell its outcome."""
    if any(column.role == Field.OUTCOME and column.place.path for column in plan.columns):
        return False
    if speaks_of_goal(row.need):
        return True
    return any(
        _tells(
            section, announced=announces_outcomes(section.heading), own=section.heading == row.domain != ""
        )
        for section in plan.sections
        if section.name is SectionName.OTHER
    )


def _tells(section: Section, announced: bool, own: bool) -> bool:
    """Whether a section has words in it that may be the outcome: any under a heading of outcomes, a statement under the row's own."""
    if announced:
        return bool(section.text.strip())
    return own and any(heading_tells_outcome(line, beside_needs=True) for line in section.text.splitlines())


def _has_outcomes_elsewhere(plan: Plan) -> bool:
    """Whether a section, a heading, a column that was read otherwise or the front sheet announces outcomes."""
    announced = (
        *plan.headings,
        *(section.heading for section in plan.sections),
        *(column.heading for column in plan.columns),
        *(label for label, _ in plan.front),
    )
    return any(map(announces_outcomes, announced))
