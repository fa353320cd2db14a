"""Plans that were written down as data: each field is what its key says, and nothing is guessed but what is not given."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Any

from planlint.document.characters import plain
from planlint.document.model import Place
from planlint.document.records import FIELDS
from planlint.plan import heading_roles as h
from planlint.plan.drafts import Draft
from planlint.plan.headings import sections_of
from planlint.plan.long_runs import shortened
from planlint.plan.model import Column, Field, Kind, Row, Section, SectionName


@dataclass(frozen=True, slots=True)
class Given:
    """What the data say of the plan as a whole; None or "" where they do not."""

    name: str = ""
    kind: Kind | None = None
    made: date | None = None
    review_date: date | None = None


def recorded(plan: Mapping[str, Any]) -> tuple[Draft, Given]:
    """The rows and sections of one plan, and what its keys say of it as a whole.

    A kind or a date that is none is taken as not given; the same plan written out and read again is the same.
    """
    draft = Draft()
    if title := _text(plan, "title"):
        draft.titles.append(title)
    for child in plan.get("children", ()):
        draft.add_pair("Child", plain(child))
    draft.rows.extend(_row(row) for row in plan.get("rows", ()))
    used = {name for row in plan.get("rows", ()) for name in FIELDS if name in row}
    draft.columns.extend(
        Column(name, name) for name in (h.NEED, h.OUTCOME, h.ACTION, h.OWNER, h.DUE) if name in used
    )
    for section in plan.get("sections", ()):
        heading = _text(section, "heading")
        names = _names(_text(section, "name")) or sections_of(heading)
        name, *also = names or (SectionName.OTHER,)
        draft.sections.append(Section(name, heading, _text(section, "text"), Place("sections"), tuple(also)))
    kind = _text(plan, "kind")
    return draft, Given(
        _text(plan, "plan"),
        Kind(kind) if kind in set(Kind) and kind != Kind.UNKNOWN else None,
        _day(plan, "date"),
        _day(plan, "review_date"),
    )


def _row(row: Mapping[str, Any]) -> Row:
    need, outcome, action, owner, due = (_text(row, name) for name in FIELDS)
    places = tuple((Field(name), Place(f"key {name}")) for name in FIELDS if row.get(name))
    return Row(
        0, need, outcome, action, owner, due, _day(row, "due_date"), lead_in=_text(row, "lead_in"),
        domain=_text(row, "domain"), progress=_text(row, "progress"), measure=_text(row, "measure"), places=places,
    )  # fmt: skip


def _text(keys: Mapping[str, Any], key: str) -> str:
    return shortened(plain(keys.get(key) or ""))


def _day(keys: Mapping[str, Any], key: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(_text(keys, key))
    return None


def _names(name: str) -> tuple[SectionName, ...]:
    return (SectionName(name),) if name in set(SectionName) else ()
