"""A contingency without a trigger that can be seen, or without a definite consequence and somebody or some day to it."""

import re

from planlint.linting.api import (
    Contingency,
    Iterator,
    Mark,
    Plan,
    SectionName,
    Tasks,
    failings,
    is_small,
    names_by_which_called,
    passages,
    points_to_another_plan,
    tells_fallback,
)

# "If it does not work: If Mum is in bed for two days …": the label sets no case of its own.
_LABEL = re.compile(r"\W*[^.:\n]{3,60}:\s+(?=\S)")
_CASE = re.compile(r"(?:if|should|when|unless|where|in the event|as in|as for|see)\b", re.IGNORECASE)

# Among what was, only what those who write say that they will do is of today.
_STILL_TO_COME = re.compile(
    r"\b(?:we|I|the (?:\w+ )?(?:team|council|authority|department|service|core group|network)|social care)\b[^.;\n]{0,20}(?:\b(?:will|would|shall|may|might|could)\b|['’]ll\b)"
    r"|\b(?:will|would|shall|may|might|could) (?:then |also )?be (?:given|sought|considered|escalated|held|called|convened|taken|asked|requested|reviewed)\b",
    re.IGNORECASE,
)


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
        yield _mark(SectionName.CONTINGENCY, contingency, start, position)
    if not told:
        yield from _elsewhere(plan, tasks)


def _mark(field: str, contingency: Contingency, start: int, section: int) -> Mark:
    """A mark at the vaguest words of a contingency whose text begins at ``start``."""
    variant = ""
    if contingency.consequence and not contingency.trigger:
        variant = "trigger"
    elif contingency.trigger and not contingency.consequence:
        variant = "consequence"
    return Mark(field, start + contingency.start, start + contingency.end, variant=variant, section=section)


def _elsewhere(plan: Plan, tasks: Tasks) -> Iterator[Mark]:
    """In a plan that has no place for it: the first sentence about its failing, unless some text tells what is done then."""
    names = frozenset(names_by_which_called(plan))
    found: Mark | None = None
    for passage in passages(plan):
        if tells_fallback(passage.text, names, passage.field == SectionName.CHILD_VOICE):
            return
        if passage.row is not None or passage.field == SectionName.CHILD_VOICE:
            continue
        for start, end in failings(passage.text, names):
            if passage.field == SectionName.HISTORY and not _STILL_TO_COME.search(passage.text, start, end):
                continue
            if is_small(passage.text[start:end]):
                continue
            read = tasks.contingency(passage.text[start:])
            if read.complete:
                return
            here = tasks.contingency(passage.text[start:end])
            if found is None and not here.complete:
                found = _mark(passage.field, here, start, passage.section)
    if found is not None:
        yield found


def _behind_label(text: str) -> tuple[str, int]:
    """A text without a label that stands before its first case, and how much was cut."""
    label = _LABEL.match(text)
    if label is None or not _CASE.match(text, label.end()):
        return text, 0
    return text[label.end() :], label.end()
