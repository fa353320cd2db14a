"""A claim with no source named in its sentence."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    RulePage,
    SectionName,
    passages,
    second_reading,
    unattributed,
)

# Where the child should speak, "No concerns." tells nothing of the child, and the rule for a voice in name only asks about it;
# what a child "has been seen to" do is how one speaks who has no words.
_OF_A_VOICE = re.compile(
    r"(?:(?:has |have )?been |was |is )?(?:seen|observed|watched) (?:to \w+|\w+ing)|(?:no|nil) (?:(?:current|further|new|other|significant|particular|specific|safeguarding|health) )?(?:concerns?|worries|issues)(?: at (?:present|this time)| currently)?",
    re.IGNORECASE,
)


def check(plan: Plan, page: RulePage) -> Iterator[Mark]:
    """Each claim in the plan's texts, and in what a progress column says of a row."""
    for passage in passages(plan, page.look_in):
        found = unattributed(passage.text)
        for claim in found:
            said = passage.text[claim.start : claim.end]
            if passage.field == SectionName.CHILD_VOICE and _OF_A_VOICE.fullmatch(said):
                continue
            yield passage.mark(claim.start, claim.end)
        for sentence in second_reading(passage.text, "claims"):
            words = passage.text[sentence.start : sentence.end]
            if passage.field == Field.NEED and words.casefold().startswith("to "):
                continue  # "To be with girls of her age again" claims nothing.
            if not any(sentence.start < claim.end and claim.start < sentence.end for claim in found):
                yield passage.mark(sentence.start, sentence.end)
    told: set[str] = set()
    for row in plan.rows:
        for claim in unattributed(row.progress) if row.progress not in told else ():
            yield Mark(row=row.number, variant="progress", about=row.progress[claim.start : claim.end])
        told.add(row.progress)
