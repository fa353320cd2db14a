"""A who that a form splits in two: somebody by name in one column, and in another the agency that each comes from.

Where somebody is named it is they who do it; the agency does where nobody is.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from planlint.document.sheets import Line
from planlint.language.people import OwnerKind, owners
from planlint.plan import heading_roles as h
from planlint.plan.column_contents import texts_of
from planlint.plan.columns import Columns
from planlint.plan.tables import cell_text

_SEVERAL = 2
_FEWEST_NAMED = 0.25
_MOSTLY = 0.5
_COLLECTIVE = frozenset((OwnerKind.AGENCY, OwnerKind.GROUP, OwnerKind.SERVICE))


def agencies_among(columns: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """Which of the columns of a who, by their texts, only tell the agency of whom another one names."""
    named = [sum(map(_has_name, texts)) for texts in columns]
    if not any(
        texts and count >= _FEWEST_NAMED * len(texts) for texts, count in zip(columns, named, strict=True)
    ):
        return ()
    return tuple(
        number
        for number, texts in enumerate(columns)
        if texts and not named[number] and sum(map(_is_collective, texts)) >= _MOSTLY * len(texts)
    )


def _has_name(text: str) -> bool:
    return any(owner.name or owner.kind is OwnerKind.PERSON for owner in owners(text))


def _is_collective(text: str) -> bool:
    found = owners(text)
    return len(found) == 1 and found[0].kind in _COLLECTIVE


def agencies_in(body: Sequence[Line], columns: Columns) -> frozenset[int]:
    """The columns of a grid that only tell the agency of whom another one names."""
    who = columns.at(h.OWNER)
    if len(who) < _SEVERAL:
        return frozenset()
    return frozenset(who[number] for number in agencies_among([texts_of(body, at) for at in who]))


def named_alone(line: Line, columns: Columns, agencies: Collection[int]) -> Line:
    """The line without the agency of whoever is named beside it."""
    names = [at for at in columns.at(h.OWNER) if at not in agencies]
    if not agencies or not any(cell_text(line[at]) for at in names if at < len(line)):
        return line
    return tuple(
        None if number in agencies and cell is not None and cell.column_span == 1 else cell
        for number, cell in enumerate(line)
    )
