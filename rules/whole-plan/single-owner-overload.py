"""One professional alone owns most of the actions; a name and a post that are one person count together."""

from collections import Counter

from planlint.linting.api import (
    Iterator,
    Mark,
    Owner,
    OwnerKind,
    People,
    Plan,
    Row,
    Standards,
    Tasks,
    identities,
    passages,
)

_FEWEST = 5
# "What we will do:" over a list tells less than the sentence that begins with a name.
_WE = frozenset({"we", "us", "we all", "all of us"})
_ALL = 100


def check(plan: Plan, people: People, tasks: Tasks, standards: Standards) -> Iterator[Mark]:
    """The share of the actions that are one professional's and nobody else's, over the standard."""
    # Praise and news in an action box are nobody's task.
    rows = [row for row in plan.rows if row.action.strip() and not tasks.action(row.action).news]
    if len(rows) < _FEWEST:
        return
    texts = [passage.text for passage in passages(plan) if passage.row is None]
    known = identities(
        plan.front, [row.owner for row in rows], texts, [child.name for child in plan.children]
    )
    alone: Counter[str] = Counter()
    first: dict[str, str] = {}
    for row in rows:
        owners = _owners(row, people)
        who = {known.of(owner) for owner in owners}
        if not owners and (short := known.of_cell(row.owner)):
            alone.update([short])
            first.setdefault(short, row.owner)
        elif len(who) == 1 and all(map(known.is_professional, owners)):
            alone.update(who)
            first.setdefault(known.of(owners[0]), owners[0].text)
    for name, count in alone.most_common(1):
        if count * _ALL > standards.number("share") * len(rows):
            yield Mark(about=f"{first[name]} alone has {count} of the {len(rows)} actions")


def _owners(row: Row, people: People) -> tuple[Owner, ...]:
    """Whoever the row makes responsible: its who cell, else its lead-in, its own sentence, or its when cell."""
    for named in (people.in_owner(row), people.in_lead_in(row), people.in_action(row), people.in_due(row)):
        told = tuple(
            owner
            for owner in named
            if owner.kind is not OwnerKind.PLACEHOLDER and owner.text.casefold() not in _WE
        )
        if told:
            return told
    return ()
