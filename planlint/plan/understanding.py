"""From a document to its plans: the walk's drafts made into plans with kind, dates, people and numbered rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from planlint.document.model import Document
from planlint.errors import DocumentError
from planlint.plan import front
from planlint.plan.clock import last_day
from planlint.plan.drafts import Draft
from planlint.plan.exports import export_drafts
from planlint.plan.headings import PEOPLE, listed
from planlint.plan.letters import promised_rows
from planlint.plan.model import Plan, PlanEvent, Row, Section, SectionName
from planlint.plan.walking import Walk
from planlint.plan.words import comparable, one_line

_NO_PLAN = (
    "no plan was found in it: no table, list or heading that planlint knows from a plan. Is it the right file? If its "
    "columns have names of their own, [columns] in planlint.toml can say what each holds"
)
_NO_COLUMNS: Mapping[str, str] = {}


def plans_in(document: Document, columns: Mapping[str, str] = _NO_COLUMNS) -> tuple[Plan, ...]:
    """The plans that a document holds, in reading order.

    ``columns`` is the council's own word for its headings, heading to role (see ``headings.ROLES``). Raises
    ``DocumentError`` where nothing in the document is a plan.
    """
    settings = {comparable(heading): role for heading, role in columns.items()}
    drafts = export_drafts(document, settings) or _walked(document, settings)
    plans = [_plan(document, draft, str(number)) for number, draft in enumerate(drafts, start=1)]
    if not plans:
        raise DocumentError(document.source, _NO_PLAN)
    return tuple(plans)


def _walked(document: Document, settings: Mapping[str, str]) -> list[Draft]:
    walk = Walk(settings)
    walk.read(document.blocks)
    walk.drafts[-1].drop_carried()
    for draft in walk.drafts:
        if not draft.rows:
            draft.rows.extend(promised_rows(draft.sections, bool(draft.pairs or draft.titles)))
    kept = [draft for draft in walk.drafts if draft.is_plan]
    if kept and walk.drafts[0] is not kept[0]:
        kept[0].titles[:0] = walk.drafts[0].titles
    return kept


def _plan(document: Document, draft: Draft, number: str) -> Plan:
    made = front.date_of(draft.pairs, draft.opening)
    for text in draft.furniture:
        draft.sections.append(Section(SectionName.OTHER, "", text))
    texts = _texts(draft)
    headed = [f"{section.heading}: {section.text}" for section in draft.sections if len(section.text) <= 60]
    events = front.events_of(draft.pairs, [*headed, *texts], made)
    early = [*draft.opening[:6], *draft.furniture]
    titles = [
        *draft.titles,
        *(one_line(text) for text in early if len(text) < 160 and "plan" in text.lower()),
    ]
    passages = [
        (section.name is SectionName.REVIEW or SectionName.REVIEW in section.also, section.text)
        for section in draft.sections
    ]
    return Plan(
        source=document.source,
        name=draft.reference or front.reference_of(draft.pairs) or number,
        kind=front.kind_of(titles, draft.pairs, "\n".join(texts)),
        date=made,
        review_date=front.review_of(draft.pairs, passages, events, made),
        title=next((text for text in titles if "plan" in text.lower()), next(iter(titles), "")),
        children=front.children_of(draft.pairs, made) or front.children_told([*titles, *early, *texts[:2]]),
        rows=tuple(_numbered(draft.rows, made, events)),
        sections=tuple(draft.sections),
        people=front.people_of(
            draft.pairs, [*draft.names, *_attendance(draft), *(row.owner for row in draft.rows)]
        ),
        events=events,
        columns=tuple(draft.columns),
        notices=tuple(draft.notices),
        front=tuple((pair.label, pair.value) for pair in draft.pairs),
    )


def _attendance(draft: Draft) -> list[str]:
    """The lines of the sections that list who was there."""
    lists = (section.text for section in draft.sections if listed(section.heading).role == PEOPLE)
    return [line.lstrip("•-* ") for text in lists for line in text.split("\n")]


def _texts(draft: Draft) -> list[str]:
    texts = [section.text for section in draft.sections]
    for row in draft.rows:
        texts.extend(text for text in (row.lead_in, row.action, row.due, row.owner, row.progress) if text)
    return [text for text in dict.fromkeys(texts) if text]


def _numbered(rows: list[Row], made: date | None, events: tuple[PlanEvent, ...]) -> list[Row]:
    return [
        replace(row, number=number, due_date=_due(row, made, events))
        for number, row in enumerate(rows, start=1)
    ]


def _due(row: Row, made: date | None, events: tuple[PlanEvent, ...]) -> date | None:
    """The last day of the due text, else of the action's own words, else of its lead-in."""
    for text in (row.due, row.action, row.lead_in):
        if text and (day := last_day(text, made, events)) is not None:
            return day
    return None
