"""A plan whose needs, outcomes and voice are so largely another child's that they are not this child's own."""

from planlint.linting.api import (
    Alike,
    Iterator,
    Mark,
    Plan,
    SectionName,
    Standards,
    echo_in,
    sibling_in,
    stranger_in,
)


def check(plan: Plan, likeness: Alike | None, standards: Standards) -> Iterator[Mark]:
    """Another child's name where this child's should stand; a share of copied words at or above the standard; a brother's or sister's words; a stranger's name."""
    named = False
    left_in = likeness.misnamed[:1] if likeness is not None else ()
    sibling = sibling_in(plan)
    for slip in left_in or (() if sibling is None else (sibling,)):
        named = True
        yield Mark(
            slip.own.field, slip.start, slip.end, slip.own.row, variant="name", section=slip.own.section
        )
    echo = echo_in(plan)
    if (
        not named
        and likeness is not None
        and likeness.share >= standards.number("share")
        and likeness.words >= standards.number("words")
    ):
        where = f", as in {likeness.other}" if likeness.other else ""
        yield Mark(about=f"{likeness.share}%{where}")
        return
    if echo is not None:
        yield Mark(SectionName.CHILD_VOICE, echo.start, echo.end, variant="echo", section=echo.section)
        return
    stranger = None if named else stranger_in(plan)
    if stranger is not None:
        yield Mark(stranger.own.field, stranger.start, stranger.end, stranger.own.row, variant="stranger")
