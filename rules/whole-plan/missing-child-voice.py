"""Nowhere what the child, or any of several children, has said, shown or wants."""

from planlint.linting.api import (
    SOMEBODY,
    Iterator,
    Mark,
    Plan,
    SectionName,
    Voices,
    all_unborn,
    of_an_age_to_speak,
    says_nothing,
)


def check(plan: Plan, voices: Voices) -> Iterator[Mark]:
    """No child heard anywhere, and no words that claim it either under their own heading (vague-child-voice asks about those); never for the unborn."""
    if all_unborn(plan):
        return
    hearing = voices.hearing
    if hearing.heard or hearing.own:
        return
    if hearing.claim and hearing.claim[0].is_about(SectionName.CHILD_VOICE):
        return  # under the child's name stand words that only claim a voice: vague-child-voice asks about those
    for position, section in enumerate(plan.section(SectionName.CHILD_VOICE)):
        if section.text.strip() and says_nothing(section.text):
            yield Mark(SectionName.CHILD_VOICE, 0, len(section.text), variant="none", section=position)
            return
    yield Mark(SectionName.CHILD_VOICE, variant="speaks" if of_an_age_to_speak(plan) else "")


def holds(voices: Voices) -> bool:
    """Every child the plan is about is heard in it, in a place of its own or with words of its own."""
    hearing = voices.hearing
    return (
        bool(hearing.heard)
        and hearing.heard <= hearing.plainly
        and (SOMEBODY in hearing.heard or not hearing.unheard)
    )
