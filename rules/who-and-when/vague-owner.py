"""Only a collective, a placeholder or an organisation stands where a person should."""

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Owner,
    OwnerKind,
    People,
    Row,
    Tasks,
    owner_is_heading,
)


def check(row: Row, people: People, tasks: Tasks) -> Iterator[Mark]:
    """Somebody is named, in the who cell or the sentence, but nobody who could be asked."""
    if not row.action or tasks.action(row.action).news:
        return
    headed = owner_is_heading(row)
    in_owner = () if headed else people.in_owner(row)
    lead_in = () if headed else people.in_lead_in(row)
    in_action = people.in_action(row)
    if any(owner.kind.is_accountable for owner in (*in_owner, *in_action, *lead_in, *people.in_due(row))):
        return
    in_owner = tuple(owner for owner in in_owner if any(map(str.isalpha, owner.text)))
    told = any(map(str.isalpha, row.owner)) and not headed
    if in_owner and Field.OWNER not in row.shared:
        yield _mark(Field.OWNER, in_owner[0])
    elif in_action and not told:
        yield _mark(Field.ACTION, in_action[0])


def _mark(field: Field, owner: Owner) -> Mark:
    variant = "placeholder" if owner.kind is OwnerKind.PLACEHOLDER else ""
    return Mark(field, owner.start, owner.end, variant=variant)
