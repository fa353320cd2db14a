"""Whom a plan names, and its front sheet as lines: what many checks need of it first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.parents.family_names import parents_named
from planlint.linting.initials import initials_told
from planlint.linting.marks import passages
from planlint.linting.nicknames import short_name
from planlint.plan.model import Child, Plan


def named_children(plan: Plan) -> tuple[str, ...]:
    """The children's full names, without any that has no word in it."""
    return tuple(child.name for child in plan.children if child.name.split())


def called_children(plan: Plan) -> tuple[str, ...]:
    """The children's full names, each with the short name in brackets that the plan may use instead ("Ibrahim Sesay (Ibby)")."""
    return tuple(called(child, plan) for child in plan.children if child.name.split())


def called(child: Child, plan: Plan) -> str:
    """A child's full name, with what else it is called in brackets."""
    first, *_ = child.name.split() or [""]
    short = short_name(child, plan) or initials_told(plan).get(first, "")
    name = _NO_GIVEN_NAME.sub("", child.name)
    return f"{name} ({short})" if short and f"({short})" not in name else name


def spoken_name(name: str) -> str:
    """What a child so :func:`called` goes by in a sentence: the short name in brackets, else the first; letters are no name."""
    short = re.search(r"\((\w*[a-z]\w*)\)", name)
    return short[1] if short else name.split()[0]


# "Baby Kit Oram" is called Kit; "Baby Oram" has no other name yet.
_NO_GIVEN_NAME = re.compile(r"^(?:Baby|Master|Miss)\s+(?=\w+\s+\w)")


def first_names(plan: Plan) -> tuple[str, ...]:
    """The children's first names."""
    return tuple(name.split()[0] for name in named_children(plan))


def names_by_which_called(plan: Plan) -> tuple[str, ...]:
    """The children's first names, and the short ones and the letters that the plan gives them."""
    shorts = (short_name(child, plan) for child in plan.children)
    letters = initials_told(plan)
    firsts = first_names(plan)
    return (*firsts, *filter(None, shorts), *(letters[first] for first in firsts if first in letters))


def all_names(plan: Plan) -> tuple[str, ...]:
    """Everybody's names: of the people that the plan names and of its children."""
    return (*plan.people, *(child.name for child in plan.children))


def parents_in(plan: Plan) -> frozenset[str]:
    """The first names by which the plan's own words and its front sheet know parents; a child's surname tells a relative."""
    texts = [passage.text for passage in passages(plan)]
    surnames = {name.split()[-1] for name in named_children(plan) if len(name.split()) > 1}
    told = (*texts, *(value for _, value in plan.front), *plan.people)
    namesakes = {
        name
        for surname in surnames
        for text in told
        for name in re.findall(rf"\b([A-Z][\w’-]+) {re.escape(surname)}\b", text)
    }
    return (parents_named(texts, plan.front) | namesakes) - set(first_names(plan)) - _NO_FIRST_NAMES


_NO_FIRST_NAMES = frozenset("Mr Mrs Ms Miss Mx Dr Baby The And".split())


def all_unborn(plan: Plan) -> bool:
    """Whether the plan is about children of whom none is born yet."""
    return bool(plan.children) and all(map(is_unborn, plan.children))


def is_unborn(child: Child) -> bool:
    """Whether a child is not born yet, by the form or by what it is called ("Unborn baby Hollis")."""
    return child.unborn or _UNBORN.search(child.name) is not None


_UNBORN = re.compile(r"\bunborn\b", re.IGNORECASE)


def front_lines(plan: Plan) -> Iterator[str]:
    """Each line of the front sheet, label and value."""
    return (f"{label}: {value}" for label, value in plan.front)
