"""Nothing of the family's history."""

import re

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

# "See plan 1": a brother's or sister's plan in the same file tells it for both.
_ELSEWHERE = re.compile(
    r"^\W*(?:please )?(?:see|as (?:in|for|per|under|above)|same as|refer to)\b[^.\n]{0,20}\b(?:plan|part|section|above|(?-i:[A-Z])[\w’'-]+)\b(?! (?:file|chronology|system))[^.\n]{0,30}\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_FILED = re.compile(
    r"\b(?:file|chronolog\w+|report|assessments?|mosaic|liquidlogic|system|records?|notes)\b", re.IGNORECASE
)


def check(plan: Plan) -> Iterator[Mark]:
    """No section, label, need or sentence that tells of what came before."""
    for statement in statements(plan, (Field.NEED,)):
        pointed = _ELSEWHERE.search(statement.text)
        if pointed is not None and not _FILED.search(pointed.group()):
            return
        if tells_history(statement.text, statement.under, statement.is_about(SectionName.HISTORY), plan.date):
            return
    yield missing_section(plan, SectionName.HISTORY)
