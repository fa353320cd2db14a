"""Nowhere what the child, or any of several children, has said, shown or wants."""

from planlint.linting.api import Iterator, Mark, Plan, SectionName, Voices, passages


def check(plan: Plan, voices: Voices) -> Iterator[Mark]:
    """No child's section with anything in it, and no sentence elsewhere that tells of the child; never for the unborn."""
    if plan.children and all(child.unborn for child in plan.children):
        return
    given = [(n, each) for n, each in enumerate(plan.section(SectionName.CHILD_VOICE)) if each.text.strip()]
    if any(not voices.says_nothing(section.text) for _, section in given):
        return
    if any(voices.tells_of_child(passage.text) for passage in passages(plan)):
        return
    for position, section in given[:1]:
        yield Mark(SectionName.CHILD_VOICE, 0, len(section.text), variant="none", section=position)
    if not given:
        yield Mark(SectionName.CHILD_VOICE)


def holds(plan: Plan, voices: Voices) -> bool:
    """The child's own section tells what the child has said, shown or wants."""
    return any(
        voices.tells_of_child(section.text, own_section=True)
        for section in plan.section(SectionName.CHILD_VOICE)
    )
