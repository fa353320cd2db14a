"""Nothing of the family's history."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    SectionName,
    Statement,
    Tellings,
    Told,
    missing_section,
    prompts_blanked,
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
# With less than this what stands under the heading is no past for that: who met, which papers came, how things are.
_HARDLY_HISTORY = 0.3


def check(plan: Plan, tellings: Tellings) -> Iterator[Mark]:
    """No section, label, need or sentence that tells of what came before."""
    share = tellings.most(Told.HISTORY)
    pointed = any(
        _points_elsewhere(each.text) or (_NONE_BEFORE.search(each.text) and _tells(each, plan, headed=True))
        for each in statements(plan, (Field.NEED,))
    )
    if not (pointed or share >= _A_HISTORY or _tells_history(plan, share)):
        yield missing_section(plan, SectionName.HISTORY)


# That there is none is told, too: "Nobody in this family has needed help before".
_NONE_BEFORE = re.compile(
    r"\b(?:no(?:body|ne|t)?|never|nothing)\b[^.]{0,50}\b(?:before|previous(?:ly)?|prior|earlier)\b",
    re.IGNORECASE,
)


def _points_elsewhere(text: str) -> bool:
    pointed = _ELSEWHERE.search(text)
    return pointed is not None and not _FILED.search(pointed.group())


def _tells_history(plan: Plan, share: float) -> bool:
    """Whether shapes see history anywhere; what stands behind a label of its own is not weighed by the vote and stands by itself."""
    told = (each for each in statements(plan, (Field.NEED,)) if each.front or share >= _NO_HISTORY)
    return any(_tells(each, plan, headed=each.front or share >= _HARDLY_HISTORY) for each in told)


def _tells(statement: Statement, plan: Plan, headed: bool) -> bool:
    """Whether a text tells of the past, with ``headed`` anything under a heading of history."""
    text = prompts_blanked(statement.text)
    if not headed:
        return tells_history(text, on=plan.date)
    return tells_history(text, statement.under, statement.is_about(SectionName.HISTORY), plan.date)
