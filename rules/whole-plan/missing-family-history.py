"""Nothing of the family's history."""

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    SectionName,
    missing_section,
    statements,
    tells_history,
)


def check(plan: Plan) -> Iterator[Mark]:
    """No section, label, need or sentence that tells of what came before."""
    for statement in statements(plan, (Field.NEED,)):
        if statement.is_about(SectionName.SIGNOFF) or (
            statement.is_about(SectionName.CONTINGENCY) and not statement.is_about(SectionName.HISTORY)
        ):
            continue
        if tells_history(statement.text, statement.under, statement.is_about(SectionName.HISTORY), plan.date):
            return
    yield missing_section(plan, SectionName.HISTORY)
