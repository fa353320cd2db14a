"""No manager's sign-off or rationale anywhere."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    SectionName,
    is_signed,
    missing_section,
    statements,
)

# Whoever the front sheet names under these signs for themselves.
_SIGNS_FOR_SELF = re.compile(
    r"\b(?:social worker|worker|practitioner|lead|author|written|completed|mum|dad|mother|father|parents?|carers?|child(?:ren)?|young person|name|family|adviser|present)\b",
    re.IGNORECASE,
)
_MANAGER = re.compile(r"manager", re.IGNORECASE)


def check(plan: Plan) -> Iterator[Mark]:
    """Nothing in the place for it, and no sentence that tells of a manager who agreed the plan."""
    others = [child.name for child in plan.children]
    others += [
        value for label, value in plan.front if _SIGNS_FOR_SELF.search(label) and not _MANAGER.search(label)
    ]
    for statement in statements(plan, (Field.NEED, Field.ACTION)):
        own = statement.is_about(SectionName.SIGNOFF)
        if is_signed(statement.text, statement.under, others, own):
            return
    if any(_MANAGER.search(heading) and is_signed(heading, "", others) for heading in plan.headings):
        return  # "Agreed by J. Tyson, service manager, 19 March": the heading is all there is
    yield missing_section(plan, SectionName.SIGNOFF, otherwise="not yet")
