"""More actions than a family can keep in mind; brothers and sisters in one plan are one family."""

from planlint.linting.api import Iterator, Mark, Plan, Standards


def check(plan: Plan, standards: Standards) -> Iterator[Mark]:
    """The rows that hold an action, counted against the standard."""
    count = sum(1 for row in plan.rows if row.action.strip())
    if count > standards.number("actions"):
        yield Mark(about=str(count))
