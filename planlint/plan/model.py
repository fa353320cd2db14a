"""The plan as it was understood: its rows, its sections, its dates and its people.

Here live the shapes only. How a document becomes plans stands beside this module; what is good or poor about a plan
is for the rules to say.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from enum import StrEnum

from planlint.document.model import NOWHERE, Place


class Kind(StrEnum):
    """The kind of plan, which decides its standards."""

    CHILD_PROTECTION = "child-protection"
    CHILD_IN_NEED = "child-in-need"
    CHILD_IN_CARE = "child-in-care"
    EARLY_HELP = "early-help"
    UNKNOWN = "unknown"


class Field(StrEnum):
    """The five fields of a row."""

    NEED = "need"
    OUTCOME = "outcome"
    ACTION = "action"
    OWNER = "owner"
    DUE = "due"


class SectionName(StrEnum):
    """What a section of the plan outside its rows is about."""

    CONTINGENCY = "contingency"
    CHILD_VOICE = "child_voice"
    PARENT_VIEWS = "parent_views"
    RISK = "risk"
    HISTORY = "history"
    IDENTITY = "identity"
    REVIEW = "review"
    VISITS = "visits"
    SIGNOFF = "signoff"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Row:
    """One action with its need, outcome, owner and due, each as it stands in the plan ("" where there is nothing).

    ``number`` counts the rows of the plan from 1. ``due_date`` is the last day the due text allows, None where it
    names none. ``shared`` are the fields whose text belongs to the row above as well (a merged or blank cell that
    inherits): a finding about such a text is made on the first row it stands in. ``lead_in`` is a heading inside the
    grid or the list that covers the row ("By 12 May:"), ``domain`` the heading that the grid stands under.
    ``progress`` is what a progress or update column says, ``measure`` what a column says of how progress will be told.
    ``unpaired`` are the fields whose cell is numbered and has nothing under this row's number, ``stray`` the numbered
    words of such a cell that belong to no action. ``places`` tells where each field came from.
    """

    number: int
    need: str = ""
    outcome: str = ""
    action: str = ""
    owner: str = ""
    due: str = ""
    due_date: datetime.date | None = None
    lead_in: str = ""
    domain: str = ""
    progress: str = ""
    measure: str = ""
    unpaired: frozenset[Field] = frozenset()
    stray: str = ""
    shared: frozenset[Field] = frozenset()
    places: tuple[tuple[Field, Place], ...] = ()

    def text(self, name: Field) -> str:
        """The text of one field."""
        match name:
            case Field.NEED:
                return self.need
            case Field.OUTCOME:
                return self.outcome
            case Field.ACTION:
                return self.action
            case Field.OWNER:
                return self.owner
            case Field.DUE:
                return self.due

    def place(self, name: Field) -> Place:
        """Where one field came from."""
        return dict(self.places).get(name, NOWHERE)


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the plan outside its rows: what it is about, the heading it stood under, and its words.

    ``also`` is what else the heading announces ("Family history and identity" is history and also identity).
    """

    name: SectionName
    heading: str
    text: str
    place: Place = NOWHERE
    also: tuple[SectionName, ...] = ()

    def told_also(self, name: SectionName) -> Section:
        """The section, telling of ``name`` as well."""
        return replace(self, also=tuple(dict.fromkeys((*self.also, name))))


@dataclass(frozen=True, slots=True)
class Child:
    """A child the plan is about: the name as written and, where the plan gives them, date of birth and age in years.

    ``known_as`` is the name or letter that the plan puts in brackets beside it and may use instead ("Beatriz (Bea)").
    """

    name: str
    born: datetime.date | None = None
    age: int | None = None
    unborn: bool = False
    known_as: str = ""


@dataclass(frozen=True, slots=True)
class PlanEvent:
    """A meeting or other event whose date the plan gives somewhere: ``name`` in the words of the time engine."""

    name: str
    day: datetime.date


class Evidence(StrEnum):
    """What told planlint what a column holds."""

    SETTING = "setting"
    LISTED = "listed"
    NEAR = "near"
    WORDS = "words"
    COMPANY = "company"
    CONTENT = "content"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Column:
    """What a column of a plan table was taken for: ``role`` is a field or "owner and due", "progress", "unused", …

    ``sure`` is False where planlint guessed, and the report says so. ``evidence`` is what told it: the council's own
    settings, a heading known word for word or in a near spelling, the words in the heading, the other columns, what
    stands in the column, or nothing.
    """

    heading: str
    role: str
    sure: bool = True
    place: Place = NOWHERE
    evidence: Evidence = Evidence.LISTED


@dataclass(frozen=True, slots=True)
class Unused:
    """A piece of the file that became no part of a plan: its words and where they stand."""

    text: str
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan.

    ``source`` is the file as the user named it, ``name`` what tells this plan from others in the same file (a child's
    reference, a sheet, a running number). ``date`` is the day the plan was made, ``review_date`` the next review;
    None where the plan does not say. ``people`` are the names in its front sheet and owner cells. ``events`` are the
    meetings whose date it gives. ``columns`` is what each column was taken for; ``notices`` what planlint is unsure
    of or could not place, as sentences for the reader; ``front`` the labels of the front sheet with their values;
    ``headings`` are its headings in reading order;
    ``unused`` the pieces of the file that became no part of any plan, None where that is told on the first plan of
    the file or, for an export, is not asked.
    """

    source: str
    name: str
    kind: Kind = Kind.UNKNOWN
    date: datetime.date | None = None
    review_date: datetime.date | None = None
    title: str = ""
    children: tuple[Child, ...] = ()
    rows: tuple[Row, ...] = ()
    sections: tuple[Section, ...] = ()
    people: tuple[str, ...] = ()
    events: tuple[PlanEvent, ...] = ()
    columns: tuple[Column, ...] = ()
    notices: tuple[str, ...] = ()
    front: tuple[tuple[str, str], ...] = ()
    headings: tuple[str, ...] = ()
    unused: tuple[Unused, ...] | None = None

    @property
    def plan(self) -> str:
        """The same as ``name``, under the contract's word for it."""
        return self.name

    def section(self, name: SectionName) -> tuple[Section, ...]:
        """Every section of that name, those that are also about it included, in reading order."""
        return tuple(section for section in self.sections if section.name is name or name in section.also)

    def has_column(self, name: Field) -> bool:
        """Whether the plan's layout has a place for this field at all."""
        return any(
            column.role == name or (name in (Field.OWNER, Field.DUE) and column.role == "owner and due")
            for column in self.columns
        )
