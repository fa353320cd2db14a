"""One row that bundles jobs of different people, of different days, or with nothing to do with each other."""

from planlint.linting.api import (
    Bundle,
    Field,
    Iterator,
    Mark,
    Row,
    are_due_apart,
    are_rows_of_their_own,
    asks_for_nothing,
    bundle_in,
    goes_with_first,
    hangs_together,
    is_beyond_doubt,
    leans_to,
    second_reading,
    speaks_against,
    without_standing,
)

_TWO = 2


def check(row: Row) -> Iterator[Mark]:
    """The action from its first job to its end; one job with its steps, check, record or message is no bundle."""
    if asks_for_nothing(row.action) or are_rows_of_their_own(row.action, row.owner, row.due):
        return
    bundle = bundle_in(row.action, row.due, row.owner)
    if bundle is not None and _stands(bundle, row.action):
        yield Mark(Field.ACTION, bundle.starts[0], len(row.action), variant=str(bundle.parting))
    elif are_due_apart(row.action) and leans_to(row.action, "bundles"):
        yield Mark(Field.ACTION, 0, len(row.action), variant="dates")
    elif _is_voted(without_standing(row.action)):
        yield Mark(Field.ACTION, 0, len(row.action))


def _stands(bundle: Bundle, action: str) -> bool:
    """Whether a bundle is one beyond its matters: two jobs of one person need the second reading to lean to it, jobs of several not to speak against it."""
    if bundle.parting == "subjects" and len(bundle.starts) <= _TWO:
        return leans_to(action, "bundles")
    return bundle.parting != "doers" or not speaks_against(action, "bundles")


def _is_voted(action: str) -> bool:
    """Whether the second reading finds a bundle: a clear vote on parts that do not hang together, or one beyond doubt."""
    if is_beyond_doubt(action, "bundles"):
        return not goes_with_first(action)
    return bool(second_reading(action, "bundles")) and not hangs_together(action)
