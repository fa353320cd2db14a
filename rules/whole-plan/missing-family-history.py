"""Nothing of the family's history."""

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    SectionName,
    says_nothing,
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
    for position, section in enumerate(plan.section(SectionName.HISTORY)):
        if section.text.strip():
            variant = "none" if says_nothing(section.text) else "empty"
            yield Mark(SectionName.HISTORY, 0, len(section.text), variant=variant, section=position)
            return
    yield Mark(SectionName.HISTORY)
