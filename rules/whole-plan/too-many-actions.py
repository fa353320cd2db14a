"""More actions than a family can keep in mind; where one plan holds a part for each child, each part may have as many."""

import re

from planlint.linting.api import Iterator, Mark, Plan, Standards


def check(plan: Plan, standards: Standards) -> Iterator[Mark]:
    """The rows that hold an action, counted against the standard."""
    count = sum(1 for row in plan.rows if row.action.strip())
    if count > standards.number("actions") * _parts(plan):
        yield Mark(about=str(count))


def _parts(plan: Plan) -> int:
    """How many children have a part of the plan to themselves ("Plan for Layla", "Layla's plan")."""
    firsts = {child.name.split()[0] for child in plan.children if child.name.split()}
    domains = {row.domain for row in plan.rows}
    heads = [*plan.headings, *domains]
    own = {
        first
        for first in firsts
        if any(
            re.search(
                rf"\bplan for {re.escape(first)}\b|\b{re.escape(first)}['’]s (?:plan|actions)\b",
                head,
                re.IGNORECASE,
            )
            for head in heads
        )
    }
    announced = {
        found[1] for head in heads for found in [re.search(r"\b[Pp]lan for ([A-Z][\w’'-]+)", head)] if found
    }
    return max(1, len(own | announced) if len(own | announced) > 1 else 1)
