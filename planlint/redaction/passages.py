"""Every text that a plan holds, with how it is to be read: as running words, an owner cell, a deadline, a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Plan, Section


class Setting(Enum):
    """How a text is read: what a capital or a bare "May" means in it."""

    TEXT = "text"
    OWNER = "owner"
    DUE = "due"
    NAME = "name"
    CHILD = "child"
    PERSON = "person"
    BORN = "born"
    SCHOOL = "school"
    ADDRESS = "address"
    REFERENCE = "reference"


_SHORT = 100
"""A section on one line no longer than this is the answer to its heading, as on a front sheet."""


LISTS = frozenset([Setting.OWNER, Setting.PERSON, Setting.CHILD, Setting.NAME])
"""Where names stand by themselves, without a sentence round them."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of a plan with its setting; ``label`` is what it stands beside on the front sheet."""

    text: str
    setting: Setting
    label: str = ""


def passages_of(plan: Plan) -> Iterator[Passage]:
    """Every text of a plan that its author wrote, in reading order; empty ones are left out."""
    yield from (passage for passage in _passages(plan) if passage.text.strip())


def _passages(plan: Plan) -> Iterator[Passage]:
    yield Passage(plan.title, Setting.TEXT)
    yield from (Passage(heading, Setting.TEXT) for heading in plan.headings)
    for label, value in plan.front:
        yield Passage(label, Setting.TEXT)
        yield Passage(value, setting_of(label), label)
    for section in plan.sections:
        yield Passage(section.heading, Setting.TEXT)
        yield Passage(section.text, section_setting(section), section.heading)
    for row in plan.rows:
        for text in (row.domain, row.lead_in, row.need, row.outcome, row.action):
            yield Passage(text, Setting.TEXT)
        yield Passage(row.owner, Setting.OWNER)
        yield Passage(row.due, Setting.DUE)
        for text in (row.progress, row.measure, row.stray):
            yield Passage(text, Setting.TEXT)
    for column in plan.columns:
        yield Passage(column.heading, Setting.TEXT)
    for event in plan.events:
        yield Passage(event.name, Setting.TEXT)
    for piece in plan.unused or ():
        yield Passage(piece.text, Setting.TEXT)
    yield from (Passage(notice, Setting.TEXT) for notice in plan.notices)


def section_setting(section: Section) -> Setting:
    """How the words of a section are read: a short line as the answer to its heading."""
    short = len(section.text) <= _SHORT and "\n" not in section.text
    return setting_of(section.heading) if short else Setting.TEXT


def setting_of(label: str) -> Setting:
    """How the words beside a label, or below a heading, are read."""
    for pattern, setting in _LABELLED:
        if pattern.search(label):
            return setting
    return _ASKED.get(label_asks(label), Setting.TEXT)


_LABELLED = (
    (re.compile(r"\b(?:views?|says?|said|thinks?|history|feelings?)\b", re.IGNORECASE), Setting.TEXT),
    (
        re.compile(
            r"\b(?:address\w*|postcodes?|lives? (?:at|with)|living at|(?:current )?placement)\b",
            re.IGNORECASE,
        ),
        Setting.ADDRESS,
    ),
    (
        re.compile(
            r"\b(?:nurse|teacher|worker|visitor|lead|head|mentor|tutor|mothers?|fathers?|parents?|mum|dad|carers?|siblings?|brothers?|sisters?|household"
            r"|relatives?|next of kin|grand\w+|nan|emergency contact|guardian|known as|nickname|preferred name|alias|significant (?:others|people)|twin|partner|step\w+)\b",
            re.IGNORECASE,
        ),
        Setting.PERSON,
    ),
    (re.compile(r"\b(?:schools?|nursery|college|education provider)\b", re.IGNORECASE), Setting.SCHOOL),
)
_ASKED = {
    Ask.CHILD: Setting.CHILD,
    Ask.BORN: Setting.BORN,
    Ask.PERSON: Setting.PERSON,
    Ask.REFERENCE: Setting.REFERENCE,
}
