"""Nothing tells how often the social worker sees the child; "regularly" and "in line with procedures" tell nothing."""

import re

from planlint.linting.api import (
    Iterator,
    Kind,
    Mark,
    Plan,
    SectionName,
    all_unborn,
    passages,
    points_to_another_plan,
    visits_of,
)

# A sentence that speaks of the social worker's visits and gives no rhythm.
_VAGUE = re.compile(
    r"[^.;\n]*\b(?:social worker|sw|allocated worker|statutory|home)\b[^.;\n]*\bvisit\w*\b[^.;\n]*\b(?:regular\w*|frequent\w*|often|as needed|as required|when needed|policy|procedures?|guidance|tbc|timescales?)\b[^.;\n]*",
    re.IGNORECASE,
)
# In an action that somebody else owns: "When the social worker visits May every second Wednesday, Mum will tell her …".
_WORKER_SEES = re.compile(
    r"\b(?:social worker|SW)\b(?: \w+)? (?:visits?|sees?|calls (?:on|round)|comes)\b[^.;\n]{0,60}?\b(?:every|each|weekly|fortnightly|monthly|once an?|twice an?)\b"
)


def check(plan: Plan) -> Iterator[Mark]:
    """No rhythm and no dates of visits anywhere; never of early help, nor of a child not yet born."""
    if plan.kind is Kind.EARLY_HELP or all_unborn(plan):
        return
    if visits_of(plan) or any(_WORKER_SEES.search(row.action) for row in plan.rows):
        return
    if any(points_to_another_plan(section.text) for section in plan.section(SectionName.VISITS)):
        return
    for position, section in enumerate(plan.section(SectionName.VISITS)):
        if (
            section.name is SectionName.VISITS
            and section.text.strip()
            and _is_of_visits(section.heading, section.text)
        ):
            yield Mark(SectionName.VISITS, 0, len(section.text), variant="vague", section=position)
            return
    for passage in passages(plan):
        if passage.row is None and (said := _VAGUE.search(passage.text)):
            start = said.start() + len(said.group()) - len(said.group().lstrip())
            yield passage.mark(start, said.end(), "vague")
            return
    yield Mark(SectionName.VISITS)


def _is_of_visits(heading: str, text: str) -> bool:
    """Whether a section read as one of visits speaks of them, and is no summary that only stands nearby."""
    return (
        re.search(r"\b(?:visit\w*|see(?:n|ing)?)\b", f"{heading} {text}", re.IGNORECASE) is not None
        and len(text) < 400
    )


def holds(plan: Plan) -> bool:
    """The plan says how often, whatever kind it is."""
    return bool(visits_of(plan))
