"""No date for the next review, core group or meeting."""

from planlint.linting.api import Iterator, Mark, Plan, SectionName, Sense, TimeKind, Times


def check(plan: Plan, times: Times) -> Iterator[Mark]:
    """No review date, no dated meeting after the plan's own date, and no time in what the plan says of its review."""
    if plan.review_date is not None:
        return
    if any(plan.date is None or event.day > plan.date for event in plan.events):
        return
    for section in plan.section(SectionName.REVIEW):
        for time in times.in_text(section.text):
            dated = time.due is not None or time.kind is TimeKind.DURATION
            if (
                dated
                and time.sense is not Sense.PAST
                and (time.due is None or plan.date is None or time.due >= plan.date)
            ):
                return
    yield Mark(SectionName.REVIEW)
