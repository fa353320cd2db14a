"""Nothing of culture, ethnicity, religion, language, disability or identity."""

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    SectionName,
    all_names,
    missing_section,
    prompts_blanked,
    statements,
    tells_identity,
    tells_identity_in_task,
)


def check(plan: Plan) -> Iterator[Mark]:
    """No label, section, need or sentence that tells who this family is; in tasks only culture, religion and language count."""
    names = all_names(plan)
    for statement in statements(plan, (Field.NEED, Field.ACTION, Field.OUTCOME)):
        text = prompts_blanked(statement.text)
        if statement.field in (Field.ACTION, Field.OUTCOME):
            if tells_identity_in_task(text, statement.under, names):
                return
        elif tells_identity(text, statement.under, statement.is_about(SectionName.IDENTITY), names):
            return
    yield missing_section(plan, SectionName.IDENTITY)
