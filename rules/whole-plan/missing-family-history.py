"""Nothing of the family's history."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    SectionName,
    Tellings,
    Told,
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


# Shapes of speech and the vote each read the plan; where the vote is so clear, shapes that see it otherwise are outvoted.
_NO_HISTORY, _A_HISTORY = 0.08, 0.94


def check(plan: Plan, tellings: Tellings) -> Iterator[Mark]:
    """No section, label, need or sentence that tells of what came before."""
    share = tellings.most(Told.HISTORY)
    pointed = any(_points_elsewhere(each.text) for each in statements(plan, (Field.NEED,)))
    if not pointed and (share < _NO_HISTORY or (share < _A_HISTORY and not _tells_history(plan))):
        yield missing_section(plan, SectionName.HISTORY)


def _points_elsewhere(text: str) -> bool:
    pointed = _ELSEWHERE.search(text)
    return pointed is not None and not _FILED.search(pointed.group())


def _tells_history(plan: Plan) -> bool:
    return any(
        tells_history(each.text, each.under, each.is_about(SectionName.HISTORY), plan.date)
        for each in statements(plan, (Field.NEED,))
    )
