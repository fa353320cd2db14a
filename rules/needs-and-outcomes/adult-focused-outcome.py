"""An outcome that says only what changes for an adult."""

from planlint.linting.api import (
    Field,
    Goal,
    Iterator,
    Mark,
    People,
    Plan,
    SectionName,
    Tasks,
    attends_only,
    cast_of,
    front_lines,
    is_an_adults_habit,
    names_by_which_called,
    only_an_adults,
    passages,
)


def check(plan: Plan, tasks: Tasks, people: People) -> Iterator[Mark]:
    """An outcome with an adult in it and no child's life, told once where rows share it; attending a service is left alone."""
    rows = [row for row in plan.rows if row.outcome and Field.OUTCOME not in row.shared]
    cast = cast_of(
        names_by_which_called(plan),
        (
            *(passage.text for passage in passages(plan)),
            *front_lines(plan),
        ),
        (section.text for section in plan.section(SectionName.PARENT_VIEWS)),
        (*(row.owner for row in plan.rows), *_who_acts(plan, people)),
    )
    for row in rows:
        serves = attends_only(row.outcome) or tasks.outcome(row.outcome).goal is Goal.SERVICE
        if not serves and (
            only_an_adults(row.outcome, cast) or is_an_adults_habit(row.outcome, row.need, cast)
        ):
            yield Mark(Field.OUTCOME, 0, len(row.outcome), row.number)


def _who_acts(plan: Plan, people: People) -> Iterator[str]:
    """Whoever the actions' own sentences make responsible, where no cell does ("Delphine will ask you each Sunday")."""
    for row in plan.rows:
        if not row.owner:
            yield from (owner.text for owner in people.in_action(row))
