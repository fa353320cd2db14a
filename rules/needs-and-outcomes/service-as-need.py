"""A need that is a service, a referral or an assessment."""

from planlint.linting.api import Field, Iterator, Mark, Row, is_service_need


def check(row: Row) -> Iterator[Mark]:
    """A need's cell with a service in it and nothing that is lacking, told once for a need that several rows share."""
    if Field.NEED not in row.shared and is_service_need(row.need):
        yield Mark(Field.NEED, 0, len(row.need))
