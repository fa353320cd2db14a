"""Nothing of what parents or carers think of the plan."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    SectionName,
    gives_parents_view,
    parents_named,
    says_nothing,
    statements,
)

_CHILDREN = re.compile(
    r"^\W*(?:names? of )?(?:the )?(?:child(?:ren)?|young person|family|names?)\b", re.IGNORECASE
)
_CHILDS = re.compile(r"^\W*(?:the )?(?:child(?:ren)?|young person)['’]?s?['’]? ", re.IGNORECASE)
_SURNAME = re.compile(r"\b[A-Z][\w’'-]+ (?:\([^)]*\) )?([A-Z][\w’'-]+)")


def check(plan: Plan) -> Iterator[Mark]:
    """No section with a view in it, and no sentence in which a parent or carer agrees, objects, wants or thinks."""
    told = tuple(statements(plan, (Field.NEED, Field.ACTION)))
    children = {child.name.split()[0] for child in plan.children if child.name.split()}
    names = parents_named((statement.text for statement in told), plan.front) - children
    surnames = {child.name.split()[-1] for child in plan.children if len(child.name.split()) > 1}
    for statement in told:
        if _CHILDREN.match(statement.under):
            surnames.update(_SURNAME.findall(statement.text))
    for statement in told:
        own = statement.is_about(SectionName.PARENT_VIEWS) and not _CHILDS.search(statement.under)
        if gives_parents_view(statement.text, statement.under, own, names, surnames):
            return
    for position, section in enumerate(plan.section(SectionName.PARENT_VIEWS)):
        if section.text.strip():
            variant = "none" if says_nothing(section.text) else "empty"
            yield Mark(SectionName.PARENT_VIEWS, 0, len(section.text), variant=variant, section=position)
            return
    yield Mark(SectionName.PARENT_VIEWS)
