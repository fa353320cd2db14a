"""The next review is later after the plan's date than the standard for this kind of plan allows."""

import re
from collections.abc import Iterable
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
    as_chosen,
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
# The review conference itself, wherever it is named; "the conference" alone may be the one that made the plan.
_CONFERENCES = (frozenset(["review conference"]), frozenset(["conference"]))
_SEASON = re.compile(
    r"\W*(?:in |by |during |early |late |mid[- ]|next |the |end of )*(?:spring|summer|autumn|winter)(?: term)?(?: (?:of )?\d{4})?\W*",
    re.IGNORECASE,
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
    review = _review(plan, times)
    if plan.date is None or review is None or review - plan.date > _MISREAD:
        return
    name = _STANDARDS.get((plan.kind, _stage(plan, times))) or _STANDARDS.get((plan.kind, None))
    if name is None:
        return
    allowed = standards.span(name)
    if review > allowed.end(plan.date):
        yield _mark(plan, times, review, f"{allowed} ({name})")


def _review(plan: Plan, times: Times) -> date | None:
    """The next review: the dated meeting of that name, else the date that the plan's reading gives, if no other meeting's."""
    without = _seasons(plan, times)
    ahead = [
        event
        for event in plan.events
        if (plan.date is None or event.day > plan.date) and event.day not in without
    ]
    protection = plan.kind is Kind.CHILD_PROTECTION
    for names in (*(_CONFERENCES if protection else ()), _REVIEW_EVENTS):
        if named := [event.day for event in ahead if event.name in names]:
            return min(named)
    others = {event.day for event in ahead if protection or not _MEETING.search(event.name)}
    if plan.review_date is None or plan.review_date in without:
        return next_look(plan)
    return plan.review_date if plan.review_date not in others else None


def _seasons(plan: Plan, times: Times) -> frozenset[date]:
    """The days that a reading makes of a season: of "in the spring" nobody can tell whether it is late."""
    return frozenset(
        time.due
        for label, value in plan.front
        if _NEXT_LABEL.search(label) and _SEASON.fullmatch(value)
        for time in times.in_text(value)
        if time.due is not None
    )


def _stage(plan: Plan, times: Times) -> Stage:
    """At which of its reviews the plan was made: what tells of its own day, then title, headings, front sheet and short lines.

    The first of these that tells anything is believed; words of what comes next are left out.
    """
    held = next((event.day for event in plan.events if event.name == "initial conference"), None)
    if held is not None and plan.date is not None and plan.date - held > _LONG_AGO:
        return Stage.LATER
    front = [f"{label}: {as_chosen(value)}" for label, value in plan.front if not _NEXT_LABEL.search(label)]
    lines = [
        line
        for passage in passages(plan, (SectionName.OTHER, SectionName.REVIEW, SectionName.RISK))
        for line in re.split(r"[.\n]", as_chosen(passage.text))
    ]
    if any(_first_review_over(line, plan, times) for line in lines):
        return Stage.SECOND
    dated = [text for text in (*front, *lines) if _dated_by(text, plan)]
    short = [line for line in lines if len(line.split()) < _SHORT and not _NEXT_LABEL.search(line)]
    titles = [text for text in (plan.title, *plan.headings) if not _NEXT.search(text)]
    told = (_furthest(map(stage_of, texts)) for texts in (dated, titles, front, short))
    return next((stage for stage in told if stage is not Stage.UNKNOWN), Stage.UNKNOWN)


def _first_review_over(line: str, plan: Plan, times: Times) -> bool:
    """Whether a line tells that the first review was held before the plan was made ("He chaired the first review on 11 December")."""
    if plan.date is None or not _FIRST_REVIEW.search(line):
        return False
    days = [time.due for time in times.in_text(line) if time.due is not None]
    return bool(days) and max(days) < plan.date and _HELD.search(line) is not None


_FIRST_REVIEW = re.compile(
    r"\b(?:first|initial) (?:looked[- ]after |LAC |CLA |CIN |child in need )?review\b", re.IGNORECASE
)
_HELD = re.compile(r"\b(?:was|held|chaired|took place|met|happened|had)\b", re.IGNORECASE)


def _furthest(stages: Iterable[Stage]) -> Stage:
    """The stage that a group of texts tells; of two the one that is further on, for the first meeting is told of ever after."""
    known = frozenset(stages)
    return next(
        (stage for stage in (Stage.SECOND, Stage.LATER, Stage.FIRST) if stage in known), Stage.UNKNOWN
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
