"""A contingency without a trigger that can be seen, or without a definite consequence and somebody or some day to it."""

from planlint.linting.api import Iterator, Mark, Plan, SectionName, Tasks


def check(plan: Plan, tasks: Tasks) -> Iterator[Mark]:
    """The contingency at its vaguest words, unless some part of it holds trigger, consequence and who or when."""
    read = [
        (n, tasks.contingency(each.text))
        for n, each in enumerate(plan.section(SectionName.CONTINGENCY))
        if each.text
    ]
    stated = [(position, contingency) for position, contingency in read if not contingency.empty]
    if any(contingency.complete for _, contingency in stated):
        return
    for position, contingency in stated[:1]:
        variant = ""
        if contingency.consequence and not contingency.trigger:
            variant = "trigger"
        elif contingency.trigger and not contingency.consequence:
            variant = "consequence"
        yield Mark(
            SectionName.CONTINGENCY, contingency.start, contingency.end, variant=variant, section=position
        )
