"""Help that nobody could book, because the plan does not say which it is."""

from planlint.linting.api import Field, Iterator, Mark, Row, asks_for_nothing, names_provider, open_help


def check(row: Row) -> Iterator[Mark]:
    """Help left open in the action, unless the row names who gives it; news asks for no help."""
    if not row.action or names_provider(row.owner) or asks_for_nothing(row.action):
        return
    for words in open_help(row.action):
        yield Mark(Field.ACTION, words.start, words.end)
        return
