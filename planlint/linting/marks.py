"""What a check points at, and the plan's own words that it may look through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planlint.language.blanks import says_nothing
from planlint.plan.model import Field, Plan, SectionName


@dataclass(frozen=True, slots=True)
class Mark:
    """What a check points at, as narrowly as it can: words of a field, a field, the row, or the plan.

    ``field`` is a field of the row or the name of a section; ``start`` and ``end`` count characters in its text.
    Where the plan has several sections of one name, ``section`` is the position of the one that is meant, from 0.
    ``row`` is needed only from a check of the whole plan. ``variant`` picks one of the page's sentences, and
    ``about`` is what "{about}" in that sentence stands for.
    """

    field: str | None = None
    start: int | None = None
    end: int | None = None
    row: int | None = None
    variant: str = ""
    about: str = ""
    section: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of the plan's own words: the row it stands in (None outside the rows), its field, and its text.

    ``section`` is the position of a section among those of the same name, from 0.
    """

    row: int | None
    field: str
    text: str
    section: int = 0

    def mark(self, start: int, end: int, variant: str = "", about: str = "") -> Mark:
        """A mark at these words of the passage."""
        return Mark(self.field, start, end, self.row, variant, about, self.section)


def passages(plan: Plan, places: tuple[str, ...] | None = None) -> Iterator[Passage]:
    """The plan's texts: sections and rows in turn; a text that rows share comes once, with the first of them.

    ``places`` limits them to these fields and sections; headings of the form are never among them.
    """
    for name in SectionName:
        if places is None or name in places:
            for position, section in enumerate(plan.section(name)):
                # A heading that is two ("Visits and sign-off") stands under its first name alone.
                if section.text and section.name is name:
                    yield Passage(None, name, section.text, position)
    for row in plan.rows:
        for field in Field:
            text = row.text(field)
            if text and field not in row.shared and (places is None or field in places):
                yield Passage(row.number, field, text)


def missing_section(plan: Plan, name: SectionName, otherwise: str = "empty") -> Mark:
    """What to point at where a plan lacks what a section is for: its first section of that name with words in it, else the place.

    The page's variant is "none" where those words only say that there is nothing, ``otherwise`` where they say something else.
    """
    for position, section in enumerate(plan.section(name)):
        if section.text.strip():
            variant = "none" if says_nothing(section.text) else otherwise
            return Mark(name, 0, len(section.text), variant=variant, section=position)
    return Mark(name)
