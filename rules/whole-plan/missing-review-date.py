"""No date for the next review, core group or meeting."""

import re

from planlint.linting.api import (
    Iterator,
    Mark,
    Plan,
    SectionName,
    Sense,
    TimeKind,
    Times,
    Timescale,
    next_look,
)

# A court or a panel decides, and a strategy meeting is called; none of them asks whether the plan has helped.
_NO_REVIEW = re.compile(r"\b(?:hearing|panel|strategy|parents evening|legal|pep|education)\b")
# "In the spring" is nothing that a family could put in a diary, though a reader can take its last day for one.
_LABEL = re.compile(r"\b(?:review|core group|conference|meet(?:ing)?|next|again)\b", re.IGNORECASE)
_SEASON = re.compile(
    r"\W*(?:in |by |during |early |late |mid[- ]|next |the |end of |some ?time )*(?:spring|summer|autumn|winter)(?: term)?(?: (?:of )?\d{4})?\W*",
    re.IGNORECASE,
)


# "Huw six weekly. Review 14 April.": told by the way, in a plan that names no year.
_NAMED_DAY = re.compile(
    r"\b(?:next (?:LAC |CIN |TAF )?(?:meeting|review)|(?<!last )(?<!previous )[Rr]eview|[Cc]ore group|[Cc]onference|TAF)\b(?: (?:conf\w*|meeting|date|is|on|due))*:? (?:[A-Z][a-z]+day )?"
    r"\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)"
)


def _is_a_day(time: Timescale, plan: Plan) -> bool:
    """Whether a day is told without its year in a plan that says nowhere when it was made: "Tuesday 24th March"."""
    told = time.kind in (TimeKind.DATE, TimeKind.EVENT) and any(map(str.isdigit, time.text))
    return told and plan.date is None


# "Family meeting: Thursday 10 April, 4.15 at Mill Road Primary": a label that no front sheet has.
_MEETING = re.compile(
    r"^[^:.\n]{0,45}\b(?:meeting|TAF|TAC|core group|get[- ]together)\b[^:.\n]{0,20}:(?P<when>[^\n]{4,60})",
    re.MULTILINE | re.IGNORECASE,
)


def _tells_a_meeting(text: str, plan: Plan, times: Times) -> bool:
    """Whether a line gives the day of a meeting of those who made the plan, later than the plan itself."""
    return any(
        time.due is not None and plan.date is not None and time.due > plan.date
        for match in _MEETING.finditer(text)
        if not _NO_REVIEW.search(match.group().casefold())
        for time in times.in_text(match["when"])
    )


# "As soon as the rota for the summer term has been settled": what is made for that long, and not when.
_FOR_A_WHILE = re.compile(r"for the\b", re.IGNORECASE)


def check(plan: Plan, times: Times) -> Iterator[Mark]:
    """No review date, no dated meeting after the plan's own date, and no time in what the plan says of its review."""
    seasons = {
        time.due
        for label, value in plan.front
        if _LABEL.search(label) and _SEASON.fullmatch(value)
        for time in times.in_text(value)
        if time.due is not None
    }
    ahead = [
        event
        for event in plan.events
        if (plan.date is None or event.day > plan.date) and event.day not in seasons
    ]
    others = seasons | {event.day for event in ahead if _NO_REVIEW.search(event.name)}
    if any(not _NO_REVIEW.search(event.name) for event in ahead) or next_look(plan) is not None:
        return
    if plan.review_date is not None and plan.review_date not in others:
        return
    for section in plan.section(SectionName.REVIEW):
        for time in times.in_text(section.text):
            dated = time.due is not None or time.kind is TimeKind.DURATION or _is_a_day(time, plan)
            if (
                dated
                and time.due not in others
                and time.sense is not Sense.PAST
                and (time.due is None or plan.date is None or time.due >= plan.date)
                and not _FOR_A_WHILE.match(time.text)
            ):
                return
    if any(_tells_a_meeting(section.text, plan, times) for section in plan.sections):
        return
    if plan.date is None and any(_NAMED_DAY.search(section.text) for section in plan.sections):
        return
    yield Mark(SectionName.REVIEW)
