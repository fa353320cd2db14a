"""An outcome without a finish line that a parent could recognise."""

from planlint.linting.api import Field, Goal, Iterator, Mark, Row, Tasks


def check(row: Row, tasks: Tasks) -> Iterator[Mark]:
    """A wish for change, told once for an outcome that several rows share."""
    if not row.outcome or Field.OUTCOME in row.shared:
        return
    outcome = tasks.outcome(row.outcome)
    if outcome.goal is Goal.WISH:
        yield Mark(Field.OUTCOME, outcome.start, outcome.end)
