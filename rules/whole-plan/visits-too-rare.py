"""The social worker's visits are further apart than the standard for this kind of plan."""

import re

from planlint.linting.api import (
    Iterator,
    Kind,
    Mark,
    Plan,
    SectionName,
    Standards,
    VisitsTold,
    passages,
    visits_of,
    working_days_in,
)

_STANDARDS = {
    Kind.CHILD_PROTECTION: "child protection",
    Kind.CHILD_IN_NEED: "child in need",
    Kind.CHILD_IN_CARE: "child in care",
}
# A child whose home this is until eighteen may be seen less often.
_SETTLED = re.compile(
    r"\b(?:until|till|to) (?:you|he|she|they|\w+)?(?:['’](?:re|s)|(?: are| is| turns?| reach(?:es)?)) (?:18|eighteen|grown|an adult|independent)|\bto 18\b|\buntil (?:18|eighteen|adulthood)\b|"
    r"\b(?:long[- ]term|permanent(?:ly)?) (?:foster|match\w*|place\w*|home|carers?|arrangement)|\bmatched (?:long|permanent)|\bpermanence (?:has been|was) (?:agreed|confirmed|approved)|\bfor good\b",
    re.IGNORECASE,
)
# What comes after a change ("weekly at first, then every six weeks") is what the child will have.
_THEN = re.compile(
    r"\b(?:then|thereafter|after (?:that|which)|afterwards|reducing to|dropping to|moving to|going down to)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
_SLACK = 1
_AFTER = re.compile(r"\s*(?:after that|thereafter|afterwards|from then)\b", re.IGNORECASE)


def check(plan: Plan, standards: Standards) -> Iterator[Mark]:
    """The most frequent rhythm that the plan tells, or what it drops to, where even that leaves too long between visits."""
    name = _STANDARDS.get(plan.kind)
    told = visits_of(plan)
    if name is None or not told or any(each.visiting.gap == 0 for each in told):
        return
    # Days that are written down have a holiday or a Monday between them.
    slack = {each: _SLACK if each.visiting.listed else 0 for each in told}
    if name == "child in care" and any(_SETTLED.search(passage.text) for passage in passages(plan)):
        name = "child in care, settled until 18"
    allowed = standards.span(name)
    most = working_days_in(allowed.count, allowed.unit)
    for each in [*_later(plan, told), min(told, key=lambda one: one.visiting.gap)]:
        if each.visiting.gap > most + slack[each]:
            about = f"{allowed} ({name})"
            if each.field is None:
                yield Mark(SectionName.VISITS, variant="front", about=about)
            else:
                yield Mark(
                    each.field,
                    each.visiting.start,
                    each.visiting.end,
                    each.row,
                    about=about,
                    section=each.section,
                )
            return


def _later(plan: Plan, told: tuple[VisitsTold, ...]) -> list[VisitsTold]:
    """The rhythms that a plan says it will drop to."""
    return [
        each
        for each in told
        if each.row is None and each.field is not None and _is_later(_text(plan, each), each)
    ]


def _is_later(text: str, each: VisitsTold) -> bool:
    visiting = each.visiting
    return _THEN.search(text[: visiting.start]) is not None or _AFTER.match(text[visiting.end :]) is not None


def _text(plan: Plan, each: VisitsTold) -> str:
    sections = plan.section(SectionName(str(each.field)))
    return sections[each.section].text if each.section < len(sections) else ""
