"""The social worker's visits are further apart than the standard for this kind of plan."""

import re
from datetime import date, timedelta

from planlint.linting.api import (
    Iterator,
    Kind,
    Mark,
    Plan,
    SectionName,
    Stage,
    Standards,
    VisitsTold,
    front_lines,
    passages,
    stage_of,
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
    r"\b(?:until|till|to) (?:you|he|she|they|\w+)?(?:['’](?:re|s)|(?: are| is| turns?| reach(?:es)?)) (?:18(?!th)|eighteen|grown|an adult|independent)|\bto (?:18\b(?!th)|eighteen\b)|\buntil (?:18|eighteen|adulthood)\b|"
    r"\b(?:long[- ]term|permanent(?:ly)?) (?:foster|match\w*|place\w*|home|carers?|arrangement)|\bmatched (?:long|permanent)|\bpermanence (?:has been|was) (?:agreed|confirmed|approved)|\bfor good\b",
    re.IGNORECASE,
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_CAME = re.compile(
    r"\b(?i:placed|came to|moved (?:to|in|into|here)|arrived at|living (?:at|with|in)|lives? (?:at|with|in)|lived (?:at|with|in)|(?:lodgings|hostel|home|placement|carers?) (?:with|at|since))\b[^.;\n]{0,60}?"
    r"(?:\b(?:since|on|in|from|of)\b|:)[^.;\n]{0,12}?\b(?:(?P<figures>(?:\d{1,2}[./-])?\d{1,2}[./-](?:\d{4}|\d{2}))\b|(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?"
    r"(?P<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\b\.?(?: ['’]?(?P<year>\d{4}|\d{2})\b)?)",
)
_FIRST_YEAR = timedelta(days=365)
# What comes after a change ("weekly at first, then every six weeks") is what the child will have.
_THEN = re.compile(
    r"\b(?:then|thereafter|after (?:that|which)|afterwards|reducing to|dropping to|moving to|going down to)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
# "Once baby is here Mel will see her …", "When he moves in, …": the sentence opens with the change.
_ONCE = re.compile(
    r"(?:^|[.;\n]\s*)(?:but |and )?(?:once (?!an?\b|every|each|per\b)|when |as soon as |from when |after )[^.;\n]{2,40}?"
    r"(?:[’']s\b|\b(?:is|are|has|have|comes?|arrives?|starts?|begins?|moves?|goes|go|leaves?|turns?|settles?|ends?|lives?|returns?|gets?)\b)[^.;\n]{0,80}$",
    re.IGNORECASE,
)
_SLACK = 1
_GROWN_UP = 18
_AFTER = re.compile(r"\s*(?:after that|thereafter|afterwards|from then)\b", re.IGNORECASE)


def _is_grown_up(plan: Plan) -> bool:
    """Whether the plan is a care leaver's who is eighteen: an adviser keeps in touch, and nobody visits a child."""
    ages = [child.age for child in plan.children]
    return bool(ages) and all(age is not None and age >= _GROWN_UP for age in ages)


def check(plan: Plan, standards: Standards) -> Iterator[Mark]:
    """The most frequent rhythm that the plan tells, or what it drops to, where even that leaves too long between visits."""
    name = _STANDARDS.get(plan.kind)
    told = visits_of(plan)
    if name == "child in care" and _is_grown_up(plan):
        return
    # Days in a row are those of one task ("video visits, first and third Saturday"), and no rhythm of the plan's.
    told = tuple(each for each in told if each.row is None or each.visiting.gap)
    if name is None or not told or any(each.visiting.gap == 0 for each in told):
        return
    # Days that are written down have a holiday or a Monday between them.
    slack = {each: _SLACK if each.visiting.listed else 0 for each in told}
    if name == "child in care" and _is_settled(plan):
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


def _is_settled(plan: Plan) -> bool:
    """Whether the child is to stay until eighteen where they live; the first year there is never that."""
    if any(stage_of(text) in (Stage.FIRST, Stage.SECOND) for text in (plan.title, *front_lines(plan))):
        return False  # a child at its first reviews has not been anywhere for long
    texts = [*(passage.text for passage in passages(plan)), *front_lines(plan)]
    return any(map(_SETTLED.search, texts)) and not any(_came_lately(text, plan.date) for text in texts)


def _came_lately(text: str, made: date | None) -> bool:
    """Whether a text tells that the child came to live somewhere in the year before the plan was made."""
    for told in _CAME.finditer(text) if made else ():
        day = _since(told, made)
        if day is not None and made is not None and made - _FIRST_YEAR < day <= made:
            return True
    return False


def _since(told: re.Match[str], made: date | None) -> date | None:
    """The first day of the month in which the child came; without a year the last such month before the plan was made."""
    if told["figures"]:
        month, year = (int(part) for part in re.split(r"[./-]", told["figures"])[-2:])
    else:
        month = _MONTHS.index(told["month"][:3].casefold()) + 1
        year = int(told["year"]) if told["year"] else 0
    if made is None or not 1 <= month <= 12:
        return None
    if not year:
        return date(made.year if month <= made.month else made.year - 1, month, 1)
    return date(year + 2000 if year < 100 else year, month, 1)


def _later(plan: Plan, told: tuple[VisitsTold, ...]) -> list[VisitsTold]:
    """The rhythms that a plan says it will drop to."""
    return [
        each
        for each in told
        if each.row is None and each.field is not None and _is_later(_text(plan, each), each)
    ]


def _is_later(text: str, each: VisitsTold) -> bool:
    visiting = each.visiting
    ahead = text[: visiting.start]
    return (
        _THEN.search(ahead) is not None
        or _ONCE.search(ahead) is not None
        or _AFTER.match(text[visiting.end :]) is not None
    )


def _text(plan: Plan, each: VisitsTold) -> str:
    sections = plan.section(SectionName(str(each.field)))
    return sections[each.section].text if each.section < len(sections) else ""
