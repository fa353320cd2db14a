"""Who is who in a plan: which first names are children's and which are grown-ups', gathered from all that the plan says."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.language.whose.cast import Cast, cast_of
from planlint.linting.marks import passages
from planlint.linting.persons import front_lines, names_by_which_called
from planlint.linting.readings import People
from planlint.plan.model import Plan, SectionName


def cast_in(plan: Plan, people: People) -> Cast:
    """The children and grown-ups of a plan."""
    return cast_of(
        names_by_which_called(plan),
        (*(passage.text for passage in passages(plan)), *front_lines(plan)),
        (section.text for section in plan.section(SectionName.PARENT_VIEWS)),
        (*(row.owner for row in plan.rows), *_who_acts(plan, people)),
    )


def _who_acts(plan: Plan, people: People) -> Iterator[str]:
    """Whoever the actions' own sentences make responsible, where no cell does ("Delphine will ask you each Sunday")."""
    for row in plan.rows:
        if not row.owner:
            yield from (owner.text for owner in people.in_action(row))
