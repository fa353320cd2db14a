"""The next review is later after the plan's date than the standard for this kind of plan allows."""

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
    Times,
    next_look,
    passages,
    stage_of,
)

# What tells when the plan comes next tells nothing of what it was made at.
_NEXT = re.compile(r"\b(?:next|come back|meet again|look at it again|due|will be)\b", re.IGNORECASE)
_NEXT_LABEL = re.compile(rf"{_NEXT.pattern}|^\W*(?:date of )?(?:review|core group|rcpc)", re.IGNORECASE)
# A child protection plan is reviewed at its conference; a core group is no review of it.
_REVIEW_EVENTS = frozenset(
    [
        "review",
        "review conference",
        "looked-after review",
        "child in need meeting",
        "child in need review",
        "tac meeting",
    ]
)
_STANDARDS = {
    (Kind.CHILD_PROTECTION, Stage.FIRST): "child protection, first review",
    (Kind.CHILD_PROTECTION, None): "child protection, later reviews",
    (Kind.CHILD_IN_NEED, Stage.FIRST): "child in need, first review",
    (Kind.CHILD_IN_NEED, None): "child in need, later reviews",
    (Kind.CHILD_IN_CARE, Stage.FIRST): "child in care, first review",
    (Kind.CHILD_IN_CARE, Stage.SECOND): "child in care, second review",
    (Kind.CHILD_IN_CARE, None): "child in care, later reviews",
    (Kind.EARLY_HELP, None): "early help, review",
}
_MEETING = re.compile(r"\b(?:meeting|review|conference)\b")
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?(?: of)?[ ./-]+\w+(?:[ ./-]+\d{2,4})?")
_WHOLE = re.compile(r".+", re.DOTALL)
# So far apart, one of the two dates is another's: a birthday, a slip of the year.
_MISREAD = timedelta(days=550)
_SHORT = 12
_LONG_AGO = timedelta(days=42)


def check(plan: Plan, times: Times, standards: Standards) -> Iterator[Mark]:
    """A review that is known to be one, after a plan date that is known, beyond the last day that the standard allows."""
    review = _review(plan)
    if plan.date is None or review is None or review - plan.date > _MISREAD:
        return
    name = _STANDARDS.get((plan.kind, _stage(plan))) or _STANDARDS.get((plan.kind, None))
    if name is None:
        return
    allowed = standards.span(name)
    if review > allowed.end(plan.date):
        yield _mark(plan, times, review, f"{allowed} ({name})")


def _review(plan: Plan) -> date | None:
    """The next review: the dated meeting of that name, else the date that the plan's reading gives, if no other meeting's."""
    ahead = [event for event in plan.events if plan.date is None or event.day > plan.date]
    named = [event.day for event in ahead if event.name in _REVIEW_EVENTS]
    if plan.kind is Kind.CHILD_PROTECTION:
        named = [event.day for event in ahead if event.name in ("review conference", "conference")] or named
    if named:
        return min(named)
    others = {
        event.day for event in ahead if plan.kind is Kind.CHILD_PROTECTION or not _MEETING.search(event.name)
    }
    if plan.review_date is None:
        return next_look(plan)
    return plan.review_date if plan.review_date not in others else None


def _stage(plan: Plan) -> Stage:
    """At which of its reviews the plan was made, as its title, headings and front sheet tell; words of what is next apart."""
    held = next((event.day for event in plan.events if event.name == "initial conference"), None)
    if held is not None and plan.date is not None and plan.date - held > _LONG_AGO:
        return Stage.LATER
    told = [text for text in (plan.title, *plan.headings) if not _NEXT.search(text)]
    told += [f"{label}: {value}" for label, value in plan.front if not _NEXT_LABEL.search(label)]
    for passage in passages(plan, (SectionName.OTHER, SectionName.REVIEW, SectionName.RISK)):
        for line in re.split(r"[.\n]", passage.text):
            if _dated_by(line, plan) or (len(line.split()) < _SHORT and not _NEXT_LABEL.search(line)):
                told.append(line)
    stages = [stage_of(text) for text in told]
    return next(
        (stage for stage in (Stage.SECOND, Stage.LATER, Stage.FIRST) if stage in stages), Stage.UNKNOWN
    )


def _dated_by(text: str, plan: Plan) -> bool:
    """Whether a line tells of the day on which the plan was made ("Initial conference held on 5 January 2026")."""
    return (
        plan.date is not None
        and str(plan.date.year) in text
        and re.search(rf"\b0?{plan.date.day}\b", text) is not None
    )


def _mark(plan: Plan, times: Times, review: date, about: str) -> Mark:
    for name in (SectionName.REVIEW, SectionName.VISITS, SectionName.OTHER, SectionName.CONTINGENCY):
        for position, section in enumerate(plan.section(name)):
            for time in times.in_text(section.text) if section.name is name else ():
                if time.due == review:
                    day = _DAY.search(time.text) or _WHOLE.search(time.text)
                    if day is not None:
                        start, end = time.start + day.start(), time.start + day.end()
                        return Mark(name, start, end, about=about, section=position)
    return Mark(SectionName.REVIEW, about=about)
