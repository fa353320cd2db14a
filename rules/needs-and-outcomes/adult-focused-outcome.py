"""An outcome that says only what changes for an adult."""

from planlint.linting.api import (
    Field,
    Goal,
    Iterator,
    Mark,
    People,
    Plan,
    Tasks,
    attends_only,
    cast_in,
    is_a_couples,
    is_only_an_adults,
)


def check(plan: Plan, tasks: Tasks, people: People) -> Iterator[Mark]:
    """An outcome with an adult in it and no child's life, told once where rows share it; attending a service is left alone."""
    rows = [row for row in plan.rows if row.outcome and Field.OUTCOME not in row.shared]
    cast = cast_in(plan, people)
    for row in rows:
        serves = attends_only(row.outcome) or tasks.outcome(row.outcome).goal is Goal.SERVICE
        theirs = is_only_an_adults(row.outcome, row.need, cast, row.owner) or is_a_couples(
            row.outcome, row.need, row.owner, cast
        )
        if theirs and not serves:
            yield Mark(Field.OUTCOME, 0, len(row.outcome), row.number)
