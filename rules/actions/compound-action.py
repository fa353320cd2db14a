"""One row that bundles jobs of different people, of different days, or with nothing to do with each other."""

from planlint.linting.api import Field, Iterator, Mark, Row, asks_for_nothing, bundle_in


def check(row: Row) -> Iterator[Mark]:
    """The action from its first job to its end; one job with its steps, check, record or message is no bundle."""
    bundle = None if asks_for_nothing(row.action) else bundle_in(row.action)
    if bundle is not None:
        yield Mark(Field.ACTION, bundle.starts[0], len(row.action), variant=str(bundle.parting))
