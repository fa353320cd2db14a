"""No statement of what happens if the plan does not work."""

import re

from planlint.linting.api import Iterator, Mark, Plan, SectionName, Tasks, passages

# What a plan says of its own failing, wherever it says it.
_FAILING = re.compile(
    r"\b(?:if|should|unless|failing|in the event)\b[^.;\n]{0,90}?\b(?:plan|change[sd]?|improve\w*|progress|work(?:s|ing|ed)?|concerns?|"
    r"relapse\w*|again|returns?|drinks?|breaks? down|not (?:made|met|kept|achieved|happen\w*|done))\b[^.;\n]{0,160}?"
    r"\b(?:will|would|must|may|shall|to)\b",
    re.IGNORECASE,
)
# A sentence that sets out a case, with what follows it.
_CASES = re.compile(r"(?:^|(?<=[.!?]\s))(?:If|Should|Unless)\b[^\n]{10,400}", re.MULTILINE)
# "… and if there is no change by 17 July Lenka asks for an assessment that same day": in the midst of a sentence.
_NO_CHANGE = re.compile(
    r"\b(?:if|where|unless)\b[^.;\n]{0,20}?\b(?:no (?:change|progress|improvement|difference)|nothing (?:has |is |will have )?(?:changed|better|improved)|not (?:changed|improved|worked|got better|better))\b[^.\n]{10,300}"
)
_PLACES = (
    SectionName.RISK,
    SectionName.REVIEW,
    SectionName.OTHER,
    SectionName.SIGNOFF,
    SectionName.VISITS,
    SectionName.HISTORY,
)


def check(plan: Plan, tasks: Tasks) -> Iterator[Mark]:
    """No contingency section with anything in it, and no sentence elsewhere about the plan's failing."""
    given = [(n, each) for n, each in enumerate(plan.section(SectionName.CONTINGENCY)) if each.text.strip()]
    if any(not tasks.contingency(section.text).empty for _, section in given):
        return
    for passage in passages(plan, _PLACES):
        if _FAILING.search(passage.text) or any(
            tasks.contingency(each).complete
            for pattern in (_CASES, _NO_CHANGE)
            for each in pattern.findall(passage.text)
        ):
            return
    for position, section in given[:1]:
        yield Mark(SectionName.CONTINGENCY, 0, len(section.text), variant="none", section=position)
    if not given:
        yield Mark(SectionName.CONTINGENCY)
