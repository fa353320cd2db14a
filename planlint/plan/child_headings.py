"""Children whom only the headings of a plan name: behind "agreed for", or as the first of headings that speak of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.plan.child_names import FULL_NAME, children_in, is_name
from planlint.plan.model import Child
from planlint.plan.words import one_line

_AGREED_FOR = re.compile(
    rf"\b(?:agreed|plan|goals?|actions?|do|doing|decided|promised|help)\b.{{0,20}} for (?P<names>{FULL_NAME}(?:(?:, | and | & ){FULL_NAME})*)$"
)


def heading_the_rest(headings: Sequence[str]) -> list[Child]:
    """The child whose name is the first heading and comes again in others ("Hania Nowak … Hania's own view")."""
    name = one_line(headings[0]) if headings else ""
    if " " not in name or not re.fullmatch(FULL_NAME, name) or not is_name(name):
        return []
    first = re.compile(rf"\b{re.escape(name.split()[0])}\b")
    return [Child(name)] if sum(bool(first.search(heading)) for heading in headings[1:]) > 1 else []


def agreed_for(headings: Sequence[str]) -> list[Child]:
    """The children for whom a heading says that something was agreed ("What we agreed for Tobi and Ife")."""
    for heading in headings:
        match = _AGREED_FOR.search(one_line(heading))
        found = children_in(match["names"]) if match else []
        if found and all(is_name(child.name) for child in found):
            return found
    return []
