"""A child's voice in name only, or one of several children heard and another not."""

import re

from planlint.linting.api import (
    SOMEBODY,
    Iterator,
    Mark,
    Plan,
    SectionName,
    Voices,
    all_unborn,
    empty_claim,
    of_an_age_to_speak,
    spoken_name,
)


def check(plan: Plan, voices: Voices) -> Iterator[Mark]:
    """Words under the child's heading, or words that claim it was heard, in which no child is; then each child that is not."""
    if all_unborn(plan):
        return
    hearing = voices.hearing
    speaks = "speaks" if of_an_age_to_speak(plan) else ""
    if not hearing.heard:
        if hearing.own:
            first = hearing.own[0]
            words = empty_claim(first.text)
            start, end = (words.start, words.end) if words else (0, len(first.text))
            if first.field:
                yield Mark(
                    first.field, first.start + start, first.start + end, variant=speaks, section=first.section
                )
            else:
                yield Mark(SectionName.CHILD_VOICE, variant=speaks)
        elif hearing.claim:
            statement, start, end = hearing.claim
            yield Mark(
                statement.field, start, end, row=statement.row, variant=speaks, section=statement.section
            )
        return
    if SOMEBODY in hearing.heard or not hearing.unheard or not _some_named(hearing.heard):
        return
    about = " and ".join(spoken_name(name) for name in hearing.unheard)
    for statement in hearing.own:
        for name in hearing.unheard:
            found = _sentence_of(name).search(statement.text)
            if statement.field and found is not None:
                start, end = found.start("words"), found.end("words")
                yield Mark(
                    statement.field,
                    statement.start + start,
                    statement.start + end,
                    variant="one",
                    about=about,
                    section=statement.section,
                )
                return
    yield Mark(SectionName.CHILD_VOICE, variant="one", about=about)


def _sentence_of(name: str) -> re.Pattern[str]:
    """A sentence that begins with a child's name."""
    return re.compile(
        rf"(?:^|[.!?”\"]\s+|\n)(?P<words>{re.escape(spoken_name(name)[:3])}\w*\b[^.!?\n]*[.!?]?)"
    )


def _some_named(heard: frozenset[str]) -> bool:
    return any(name != SOMEBODY for name in heard)
