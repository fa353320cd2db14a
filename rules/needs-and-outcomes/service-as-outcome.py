"""An outcome that is an activity, an attendance or its completion."""

from planlint.linting.api import Field, Goal, Iterator, Mark, Row, Tasks


def check(row: Row, tasks: Tasks) -> Iterator[Mark]:
    """A service in the outcome's place, told once for an outcome that several rows share."""
    if not row.outcome or Field.OUTCOME in row.shared:
        return
    outcome = tasks.outcome(row.outcome)
    if outcome.goal is Goal.SERVICE:
        yield Mark(Field.OUTCOME, outcome.start, outcome.end)
