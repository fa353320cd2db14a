"""A claim with no source named in its sentence."""

from planlint.linting.api import Field, Iterator, Mark, Plan, RulePage, passages, second_reading, unattributed


def check(plan: Plan, page: RulePage) -> Iterator[Mark]:
    """Each claim in the plan's texts, and in what a progress column says of a row."""
    for passage in passages(plan, page.look_in):
        found = unattributed(passage.text)
        if passage.field == Field.OUTCOME and passage.text.casefold().startswith(("no ", "nil ")):
            continue  # "No concerns" is what is hoped for, and nobody's claim.
        for claim in found:
            yield passage.mark(claim.start, claim.end)
        for sentence in second_reading(passage.text, "claims"):
            if not any(sentence.start < claim.end and claim.start < sentence.end for claim in found):
                yield passage.mark(sentence.start, sentence.end)
    told: set[str] = set()
    for row in plan.rows:
        for claim in unattributed(row.progress) if row.progress not in told else ():
            yield Mark(row=row.number, variant="progress", about=row.progress[claim.start : claim.end])
        told.add(row.progress)
