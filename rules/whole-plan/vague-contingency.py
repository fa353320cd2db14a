"""A contingency without a trigger that can be seen, or without a definite consequence and somebody or some day to it."""

import re

from planlint.linting.api import Iterator, Mark, Plan, SectionName, Tasks, points_to_another_plan

# "If it does not work: If Mum is in bed for two days …": the label sets no case of its own.
_LABEL = re.compile(r"\W*[^.:\n]{3,60}:\s+(?=\S)")
_CASE = re.compile(r"(?:if|should|when|unless|where|in the event|as in|as for|see)\b", re.IGNORECASE)


def check(plan: Plan, tasks: Tasks) -> Iterator[Mark]:
    """The contingency at its vaguest words, unless some part of it holds trigger, consequence and who or when."""
    told = [
        (position, _behind_label(section.text))
        for position, section in enumerate(plan.section(SectionName.CONTINGENCY))
        if section.text
    ]
    if any(points_to_another_plan(text) for _, (text, _) in told):
        return
    read = [(position, tasks.contingency(text), start) for position, (text, start) in told]
    stated = [each for each in read if not each[1].empty]
    if any(contingency.complete for _, contingency, _ in stated):
        return
    for position, contingency, start in stated[:1]:
        variant = ""
        if contingency.consequence and not contingency.trigger:
            variant = "trigger"
        elif contingency.trigger and not contingency.consequence:
            variant = "consequence"
        yield Mark(
            SectionName.CONTINGENCY,
            start + contingency.start,
            start + contingency.end,
            variant=variant,
            section=position,
        )


def _behind_label(text: str) -> tuple[str, int]:
    """A text without a label that stands before its first case, and how much was cut."""
    label = _LABEL.match(text)
    if label is None or not _CASE.match(text, label.end()):
        return text, 0
    return text[label.end() :], label.end()
