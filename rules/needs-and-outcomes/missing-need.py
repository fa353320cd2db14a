"""An action or an outcome with no need behind it; where the layout has no place for needs, told once for the plan."""

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    Row,
    Section,
    SectionName,
    announces_needs,
    asks_for_nothing,
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
        for row in () if _hardly_has_a_place(plan, beside) else asked:
            if _is_without(row, beside) and not _has_no_need_to_tell(row) and not _may_be_in_prose(plan, row):
                yield Mark(Field.NEED, row=row.number)
    elif asked and not _has_needs_elsewhere(plan):
        yield Mark(Field.NEED, variant="plan")


def _is_without(row: Row, beside: bool) -> bool:
    return states_nothing(row.need) and not heading_tells_need(row.domain, beside)


def _has_no_need_to_tell(row: Row) -> bool:
    """Whether a row without an outcome only reports or praises: news serves no need, and misplaced-content speaks of it."""
    return states_nothing(row.outcome) and asks_for_nothing(row.action)


def _hardly_has_a_place(plan: Plan, beside: bool) -> bool:
    """Whether needs stand in no grid and most rows have none: running text that tells one now and then is no layout for them."""
    if any(column.role == Field.NEED and column.place.path for column in plan.columns):
        return False
    with_one = sum(not _is_without(row, beside) for row in plan.rows)
    return 0 < 2 * with_one < len(plan.rows)


def _may_be_in_prose(plan: Plan, row: Row) -> bool:
    """Whether needs stand in no grid, and words under the row's own heading or under one of needs may tell its need."""
    if any(column.role == Field.NEED and column.place.path for column in plan.columns):
        return False
    return any(
        _tells(section, announced=announces_needs(section.heading), own=section.heading == row.domain != "")
        for section in plan.sections
        if section.name is SectionName.OTHER
    )


def _tells(section: Section, announced: bool, own: bool) -> bool:
    """Whether a section has words in it that may be the need: any under a heading of needs, a statement under the row's own."""
    if announced:
        return bool(section.text.strip())
    return own and any(heading_tells_need(line) for line in section.text.splitlines())


def _has_needs_elsewhere(plan: Plan) -> bool:
    """Whether a section, a heading, a column that was read otherwise or the front sheet announces needs."""
    announced = (
        *plan.headings,
        *(section.heading for section in plan.sections),
        *(column.heading for column in plan.columns),
        *(label for label, _ in plan.front),
    )
    return any(map(announces_needs, announced))
