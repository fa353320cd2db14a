"""Safety that rests on a promise on paper, with nothing said of how anybody would see that it is kept."""

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Row,
    agreement_in,
    is_about_other_papers,
    names_a_check,
    says_how_it_is_seen,
    second_reading,
)


def check(row: Row) -> Iterator[Mark]:
    """A written agreement in action, outcome or measure, unless the row names the check."""
    if says_how_it_is_seen("\n".join((row.action, row.measure, row.due))) or names_a_check(row.outcome):
        return
    for field in (Field.ACTION, Field.OUTCOME):
        words = agreement_in(row.text(field))
        if words is not None and field not in row.shared:
            yield Mark(field, words.start, words.end)
            return
    if second_reading(row.action, "agreements") and not is_about_other_papers(row.action):
        yield Mark(Field.ACTION, 0, len(row.action))
