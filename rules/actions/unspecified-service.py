"""Help that nobody could book, because the plan does not say which it is."""

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Row,
    asks_for_nothing,
    given_by_trade,
    is_own_support,
    open_help,
    settles_help,
)


def check(row: Row) -> Iterator[Mark]:
    """Help left open in the action, unless the row names who gives it; news asks for no help."""
    if not row.action or settles_help(row.owner, row.action):
        return
    if is_own_support(row.action, row.owner) or given_by_trade(row.action, row.owner):
        return
    found = open_help(row.action)
    # A cell that opens with help ("Tuition if needed") asks for it, though it has no verb.
    if found and (found[0].start == 0 or not asks_for_nothing(row.action)):
        yield Mark(Field.ACTION, found[0].start, found[0].end)
