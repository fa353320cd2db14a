"""An action nobody could put in a diary."""

from planlint.linting.api import Field, Iterator, Mark, Row, Tasks, Times


def check(row: Row, times: Times, tasks: Tasks) -> Iterator[Mark]:
    """An action with no date, span, deadline event or rhythm anywhere in its row; news in the action box is no action.

    A numbered when cell that does not pair up with its actions is told by another rule.
    """
    if Field.DUE in row.unpaired:
        return
    if row.action and not times.of(row) and not tasks.action(row.action).news:
        yield Mark("due")
