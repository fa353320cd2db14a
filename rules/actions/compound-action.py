"""One row that bundles jobs of different people, of different days, or with nothing to do with each other."""

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Row,
    asks_for_nothing,
    bundle_in,
    hangs_together,
    second_reading,
)


def check(row: Row) -> Iterator[Mark]:
    """The action from its first job to its end; one job with its steps, check, record or message is no bundle."""
    if asks_for_nothing(row.action):
        return
    bundle = bundle_in(row.action, row.due, row.owner)
    if bundle is not None:
        yield Mark(Field.ACTION, bundle.starts[0], len(row.action), variant=str(bundle.parting))
    elif second_reading(row.action, "bundles") and not hangs_together(row.action):
        yield Mark(Field.ACTION, 0, len(row.action))
