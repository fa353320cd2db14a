"""The content of a plan before it has a layout: a child, what is needed, what is to come of it, and who does what."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace

from .layouts_model import ExpectedPlan, ExpectedRow


@dataclass(frozen=True, slots=True)
class Deed:
    """One action, who does it and by when, and how it stands."""

    action: str
    owner: str
    due: str
    progress: str = ""


@dataclass(frozen=True, slots=True)
class Aim:
    """A need, the outcome it is to lead to, and the actions for it.

    ``domain`` and ``dimension`` are where the old ICS form files it, ``topic`` is a short heading for it.
    """

    need: str
    outcome: str
    deeds: tuple[Deed, ...]
    domain: str = ""
    dimension: str = ""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """A plan's content. ``notes`` are its words outside the actions, by the name of the section they belong to."""

    kind: str
    title: str
    child: str
    born: datetime.date
    date: datetime.date
    review: datetime.date
    worker: str
    aims: tuple[Aim, ...]
    notes: Mapping[str, str]
    reference: str = ""

    def deeds(self) -> list[tuple[Aim, Deed]]:
        """Every action with the need it serves."""
        return [(aim, deed) for aim in self.aims for deed in aim.deeds]


def long_day(day: datetime.date) -> str:
    """3 June 2026."""
    return f"{day.day} {day:%B %Y}"


def weekday(day: datetime.date) -> str:
    """Wednesday 3 June 2026."""
    return f"{day:%A} {long_day(day)}"


def slashes(day: datetime.date) -> str:
    """03/06/2026."""
    return f"{day:%d/%m/%Y}"


def dots(day: datetime.date) -> str:
    """03.06.26."""
    return f"{day:%d.%m.%y}"


def ordinal(day: datetime.date) -> str:
    """3rd June 2026."""
    ending = "th" if day.day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day.day}{ending} {day:%B %Y}"


def short_day(day: datetime.date) -> str:
    """03-Jun-26."""
    return f"{day:%d-%b-%y}"


def iso(day: datetime.date) -> str:
    """2026-06-03."""
    return day.isoformat()


def rows_of(story: Story, *, without: tuple[str, ...] = ()) -> tuple[ExpectedRow, ...]:
    """A row an action, less the fields that the layout has no place for."""
    rows = (
        ExpectedRow(aim.need, aim.outcome, deed.action, deed.owner, deed.due) for aim, deed in story.deeds()
    )
    blank = dict.fromkeys(without, "")
    return tuple(replace(row, **blank) for row in rows)


def phrase(text: str) -> str:
    """A few words from within a section's text."""
    return " ".join(text.split()[1:7])


def expected(
    story: Story,
    rows: tuple[ExpectedRow, ...],
    sections: tuple[str, ...] = (),
    **changes: object,
) -> ExpectedPlan:
    """The reading of a story whose page gives its front sheet, these rows and the notes of these sections."""
    plan = ExpectedPlan(
        kind=story.kind,
        date=iso(story.date),
        review_date=iso(story.review),
        children=(story.child,),
        born=iso(story.born),
        rows=rows,
        sections=tuple((name, phrase(story.notes[name])) for name in sections),
    )
    return replace(plan, **changes)  # type: ignore[arg-type]
