"""How well the rows that were read fit what rows of a plan are: whether each field holds words of its own kind.

Two readings of one form are told apart by it; it says nothing of how good the plan is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.tasks.verdicts import plain_shares
from planlint.plan import heading_roles as h
from planlint.plan.clock import times_in
from planlint.plan.column_contents import names_somebody, tells
from planlint.plan.model import Field, Row
from planlint.plan.words import is_of_form, says_nothing

_SENTENCES = {Field.NEED: h.NEED, Field.OUTCOME: h.OUTCOME, Field.ACTION: h.ACTION}
_EMPTY_WHY = 0.2
"""What a row counts for a need or an outcome that it has not: a reading that finds them is the better one."""
_EMPTY_WHO = 0.45
_LONGEST_WHO = 90
_CHANCE = 0.4
"""Words that are less like their field than this speak against a reading."""
_ASKS = re.compile(r"\bto [a-z]+")
_WHO_COUNTS = 0.4
_WHO_MISLEADS = 0.6


def fit(rows: Sequence[Row]) -> float:
    """The mean over rows and fields of how much each is like its kind, from 0 to 1; nought without rows."""
    total = 0.0
    for row in rows:
        for field in Field:
            empty = _EMPTY_WHY if field in _SENTENCES else _EMPTY_WHO
            total += _like(row, field) if _is_filled(row, field) else empty
    return total / (len(Field) * len(rows)) if rows else 0.0


def told(rows: Sequence[Row]) -> float:
    """How much the rows tell in all: what each different need, outcome and action and every who and when adds or takes away."""
    total = 0.0
    for field in _SENTENCES:
        different = {row.text(field): row for row in rows if _is_filled(row, field)}
        total += sum(_like(row, field) - _CHANCE for row in different.values())
    for field in (Field.OWNER, Field.DUE):
        for row in rows:
            if _is_filled(row, field):
                total += _WHO_COUNTS if _like(row, field) else -_WHO_MISLEADS
    return total


def _is_filled(row: Row, field: Field) -> bool:
    return bool(row.text(field)) and not says_nothing(row.text(field))


def _says_what_is(text: str) -> bool:
    """Whether a text says what somebody does or is ("Kit walks to school"), and not only who: without a verb that asks."""
    return tells(text) and not _ASKS.search(text)


def _like(row: Row, field: Field) -> float:
    """How much a field is like its kind: the share of the vote, or whether it names somebody or a time."""
    text = row.text(field)
    if field is Field.OWNER:
        return float(len(text) <= _LONGEST_WHO and names_somebody(text) and not _says_what_is(text))
    if field is Field.DUE:
        return float(bool(times_in(text)))
    return 0.0 if is_of_form(text) else plain_shares(text, "parts")[_SENTENCES[field]]
