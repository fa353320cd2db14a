"""Whom a plan names, and its front sheet as lines: what many checks need of it first."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.language.family_names import parents_named
from planlint.linting.marks import passages
from planlint.plan.model import Plan


def named_children(plan: Plan) -> tuple[str, ...]:
    """The children's full names, without any that has no word in it."""
    return tuple(child.name for child in plan.children if child.name.split())


def first_names(plan: Plan) -> tuple[str, ...]:
    """The children's first names."""
    return tuple(name.split()[0] for name in named_children(plan))


def all_names(plan: Plan) -> tuple[str, ...]:
    """Everybody's names: of the people that the plan names and of its children."""
    return (*plan.people, *(child.name for child in plan.children))


def parents_in(plan: Plan) -> frozenset[str]:
    """The first names by which the plan's own words and its front sheet know parents."""
    return parents_named((passage.text for passage in passages(plan)), plan.front) - set(first_names(plan))


def all_unborn(plan: Plan) -> bool:
    """Whether the plan is about children of whom none is born yet."""
    return bool(plan.children) and all(child.unborn for child in plan.children)


def front_lines(plan: Plan) -> Iterator[str]:
    """Each line of the front sheet, label and value."""
    return (f"{label}: {value}" for label, value in plan.front)
