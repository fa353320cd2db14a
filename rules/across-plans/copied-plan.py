"""A plan whose needs, outcomes and voice are so largely another child's that they are not this child's own."""

from planlint.linting.api import Alike, Iterator, Mark, Standards


def check(likeness: Alike | None, standards: Standards) -> Iterator[Mark]:
    """Another child's name in a copied stretch, else a share of copied words at or above the standard."""
    if likeness is None:
        return
    for slip in likeness.misnamed[:1]:
        yield Mark(
            slip.own.field, slip.start, slip.end, slip.own.row, variant="name", section=slip.own.section
        )
        return
    if likeness.share >= standards.number("share") and likeness.words >= standards.number("words"):
        where = f", as in {likeness.other}" if likeness.other else ""
        yield Mark(about=f"{likeness.share}%{where}")
