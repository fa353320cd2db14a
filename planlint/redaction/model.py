"""The shapes of redaction: what is replaced, how much of it was, and a stretch of text with what comes in its place.

Nothing here reads a text, and nothing that leaves this room holds what was replaced.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from planlint.linting.model import Report


class Kind(StrEnum):
    """What is replaced, in the order and the words in which it is told."""

    PEOPLE = "people"
    BIRTHS = "dates of birth"
    ADDRESSES = "addresses"
    POSTCODES = "postcodes"
    SCHOOLS = "schools"
    HEALTH = "surgeries and hospitals"
    PHONES = "phone numbers"
    EMAILS = "e-mail addresses"
    NHS = "NHS numbers"
    REFERENCES = "other references"


@dataclass(frozen=True, slots=True)
class Count:
    """How much of one kind was replaced: ``different`` things (people, schools, …), ``times`` altogether."""

    different: int = 0
    times: int = 0


@dataclass(frozen=True, slots=True)
class Redacted:
    """A report fit to be shown to others, and what was replaced in it by kind and count only."""

    report: Report
    counts: Mapping[Kind, Count]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, ``start`` to ``end`` in Python's characters, and what comes in its place.

    ``thing`` tells one person or place from another while a run is counted. ``goes_on`` is true for a stretch that
    belongs to the one before it (a surname behind its first name) and is not counted again.
    """

    start: int
    end: int
    new: str
    kind: Kind
    thing: str
    goes_on: bool = False
