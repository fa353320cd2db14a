"""From what a file holds to its plans: drafts made into plans with kind, dates, people and numbered rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from planlint.document.limits import DEFAULTS, Limits
from planlint.document.model import Block, Cell, Document, Heading, Paragraph, Table
from planlint.document.records import Records
from planlint.document.sheets import Sheet, Workbook, workbook_of
from planlint.errors import DocumentError
from planlint.plan import front
from planlint.plan.cast import Cast, cast_of
from planlint.plan.children import children_of
from planlint.plan.clock import last_day
from planlint.plan.counted_pages import counts_headed
from planlint.plan.coverage import unused_in
from planlint.plan.days_standing import days_standing, judged
from planlint.plan.doubts import doubts_of
from planlint.plan.draft_texts import outside_the_rows, texts_of
from planlint.plan.drafts import Draft
from planlint.plan.exports import Export, export_drafts, export_of
from planlint.plan.first_person import in_own_words
from planlint.plan.form_answers import forms_answered
from planlint.plan.front_cells import pairs_among, with_cells_apart
from planlint.plan.heading_roles import PEOPLE
from planlint.plan.headings import block_meaning, listed
from planlint.plan.kinds import kind_of
from planlint.plan.labels import Ask
from planlint.plan.lettered import parted
from planlint.plan.letters import promised_rows, without_subject
from planlint.plan.long_runs import with_short_runs
from planlint.plan.model import Child, Evidence, Plan, PlanEvent, Row, Section, SectionName
from planlint.plan.placing import placed, told_beside
from planlint.plan.plainly_told import behind_values, promised_beside, told_plainly
from planlint.plan.plan_dates import date_of, date_told, met_since
from planlint.plan.recorded import recorded
from planlint.plan.second_reading import read_again
from planlint.plan.shared import shared
from planlint.plan.sheet_forms import opened_up
from planlint.plan.sheet_fronts import fronts_by_reference
from planlint.plan.sheet_texts import Box, boxes_by_reference, with_boxes
from planlint.plan.signing import signed_apart
from planlint.plan.stacked_forms import apart as forms_apart
from planlint.plan.stray_rows import without_strays
from planlint.plan.tables import cell_text, is_label
from planlint.plan.telling import retold
from planlint.plan.tied_sheets import joined
from planlint.plan.walking import Walk
from planlint.plan.whom import children_told
from planlint.plan.words import comparable, one_line
from planlint.plan.years_past import with_years_past

_NO_PLAN = (
    "no plan was found in it: no table, list or heading that planlint knows from a plan. Is it the right file? If its "
    "columns have names of their own, [columns] in planlint.toml can say what each holds"
)
_NO_ROWS = "has headings and not one row below them; check that the export was made to the end"
_NO_PLAN_IN_SHEET = "The sheet '{name}' holds no plan and was not used."
_HAS_DIGIT = re.compile(r"\d")
_NARROWEST_LISTING = 4
_LOWEST_LISTING = 3
_MANY_FRONTS = 3
_SEVERAL = 2
_FIRST_HEADINGS = 3
_HISTORY_SHEET = re.compile(
    r"(?:done|closed|completed?|finished|history|archived?)(?: (?:actions?|tasks?|items?|steps?|list))?|(?:actions?|tasks?|steps?) (?:done|closed|completed|finished)"
)
_ENTITLES = re.compile(r"\bplan(?: for\b|:|\s[–—])", re.IGNORECASE)
"""A table whose columns tell so much of the plan as a whole, the child besides, lists plans."""
_NO_COLUMNS: Mapping[str, str] = {}


def plans_in(
    content: Document | Workbook | Records,
    columns: Mapping[str, str] = _NO_COLUMNS,
    limits: Limits = DEFAULTS,
) -> Iterator[Plan]:
    """The plans that a file holds, in reading order, each as soon as it is read.

    ``columns`` is the council's own word for its headings, heading to role (see ``heading_roles.ROLES``); ``limits`` say
    how much may be held at once where the file is no export. Raises ``DocumentError`` where nothing in it is a plan.
    """
    settings = {comparable(heading): role for heading, role in columns.items()}
    match content:
        case Records():
            plans: Iterable[Plan] = _recorded(content)
        case Workbook():
            plans = _of_workbook(content, settings, limits)
        case Document() if content.form in ("csv", "xlsx"):
            plans = _of_workbook(workbook_of(content), settings, limits)
        case Document():
            plans = _of_document(content, settings)
    empty = True
    for plan in plans:
        empty = False
        yield plan
    if empty:
        headed = isinstance(content, Workbook) and any(
            export is not None and not any(True for _ in export.open())
            for export in (export_of(content, sheet, settings) for sheet in content.sheets)
        )
        raise DocumentError(content.source, _NO_ROWS if headed else _NO_PLAN)


def _of_document(document: Document, settings: Mapping[str, str]) -> tuple[Plan, ...]:
    document = replace(document, blocks=counts_headed(tuple(map(with_short_runs, document.blocks))))
    drafts: list[Draft] = []
    rest: list[Block] = []
    for block in document.blocks:
        export = _listing(document, block, settings) if isinstance(block, Table) else None
        for draft in export_drafts(export) if export else ():
            draft.titles.extend(block.text for block in rest if isinstance(block, Heading))
            drafts.append(draft)
        rest.extend(() if export else (block,))
    if not drafts or any(isinstance(block, Table) for block in rest):
        drafts.extend(_walked(rest, settings))
    plans = tuple(
        finished(document.source, draft, str(number)) for number, draft in enumerate(drafts, start=1)
    )
    return with_unused(shared(plans), document)


def _listing(document: Document, table: Table, settings: Mapping[str, str]) -> Export | None:
    """A table of a document that lists the plans of several children by their references, as a case system prints them."""
    if table.width < _NARROWEST_LISTING or table.height < _LOWEST_LISTING:
        return None
    workbook = workbook_of(replace(document, blocks=(table,)))
    export = export_of(workbook, workbook.sheets[0], settings)
    told = set(export.fronts.values()) if export else set()
    if export is None or not (Ask.REFERENCE in told or (Ask.CHILD in told and len(told) >= _MANY_FRONTS)):
        return None
    references = {export.reference(line) for line in export.open()} - {""}
    if Ask.REFERENCE in told and not any(map(_HAS_DIGIT.search, references)):
        # A front sheet with two labels in a row: what stands below "ID" and its number are more labels.
        return None
    return export if len(references) > 1 and export.tells_of_plans else None


def with_unused(plans: tuple[Plan, ...], document: Document) -> tuple[Plan, ...]:
    """The plans of a document, the first of them told what became no part of any, and what its reader left out."""
    if not plans:
        return plans
    first = replace(
        plans[0],
        unused=unused_in(document, plans),
        notices=tuple(dict.fromkeys((*document.notices, *plans[0].notices))),
    )
    return (first, *plans[1:])


def _recorded(records: Records) -> Iterator[Plan]:
    for number, keys in enumerate(records.plans, start=1):
        draft, given = recorded(keys)
        plan = finished(records.source, draft, given.name or str(number), given.made, as_given=True)
        yield replace(
            plan,
            kind=given.kind or plan.kind,
            review_date=given.review_date or plan.review_date,
            notices=(*records.notices, *plan.notices),
        )


def _of_workbook(workbook: Workbook, settings: Mapping[str, str], limits: Limits) -> Iterator[Plan]:
    """The plans of an export, streamed; of a workbook that is filled in like a form, sheet by sheet."""
    workbook = joined(workbook, settings)
    for sheet in workbook.sheets if len(workbook.sheets) == 1 else ():
        if (answered := forms_answered(workbook, sheet)) is not None:
            for plan in _of_answers(workbook.source, answered, settings):
                yield replace(plan, notices=tuple(dict.fromkeys((*sheet.notices, *plan.notices))))
            return
    exports: list[tuple[Sheet, Export]] = []
    forms: list[Sheet] = []
    for sheet in workbook.sheets:
        export = export_of(workbook, sheet, settings)
        if export is None or not _is_export(export, workbook):
            forms.append(sheet)
        else:
            exports.append((sheet, export))
    filled_in: tuple[Plan, ...] = ()
    boxes: dict[str, list[Box]] = {}
    acting = [(sheet, export) for sheet, export in exports if export.tells_actions]
    if acting and len(acting) < len(exports) + len(forms):
        # A sheet without a column of actions tells of the plans whose actions stand in another.
        references = cache(lambda: _references(export for _, export in acting))
        rest = [*forms, *(sheet for sheet, export in exports if not export.tells_actions)]
        told = [
            (
                sheet,
                fronts_by_reference(workbook, sheet, references)
                or boxes_by_reference(workbook, sheet, references),
            )
            for sheet in rest
        ]
        beside = [sheet for sheet, found in told if found is not None]
        forms = [sheet for sheet in forms if sheet not in beside]
        exports = [(sheet, export) for sheet, export in exports if sheet not in beside]
        for _, found in told:
            for reference, each in (found or {}).items():
                boxes.setdefault(reference, []).extend(each)
    if forms:
        document = replace(workbook, sheets=tuple(forms)).document(limits)
        filled_in = with_unused(tuple(_of_forms(document, settings, 0)), document)
    passed = tuple(
        _NO_PLAN_IN_SHEET.format(name=sheet.name) for sheet in forms if sheet.name and not filled_in
    )
    number = len(filled_in)
    yield from filled_in
    for sheet, export in exports:
        for draft in with_boxes(export_drafts(export), boxes):
            number += 1
            plan = finished(workbook.source, draft, str(number))
            yield replace(plan, notices=tuple(dict.fromkeys((*passed, *sheet.notices, *plan.notices))))


def _of_answers(
    source: str, forms: Iterable[tuple[str, list[Block]]], settings: Mapping[str, str]
) -> Iterator[Plan]:
    """The plans of forms put together from their answers, each called by its reference."""
    for reference, blocks in forms:
        for draft in _walked(blocks, settings):
            yield finished(source, draft, reference)


def _references(exports: Iterable[Export]) -> frozenset[str]:
    """What the plans of exports are called there."""
    return frozenset(export.reference(line) for export in exports for line in export.open()) - {""}


def _is_export(export: Export, workbook: Workbook) -> bool:
    """Whether a sheet lists plans rather than being one: it begins with its header, or has no front sheet above it."""
    if workbook.form == "csv" and not export.titles:
        return True
    if not export.by_child:
        return False
    return not any(map(is_label, export.titles)) or export.holds_several


def _of_forms(document: Document, settings: Mapping[str, str], before: int) -> Iterator[Plan]:
    """The plans of sheets that are forms: one for all of them, or one a sheet where more than one has rows of its own."""
    sheets = [
        (name, _as_history(name, form))
        for name, blocks in _by_sheet(document.blocks)
        for form in forms_apart(blocks)
    ]
    alone = [(name, _walked(opened_up(blocks), settings)) for name, blocks in sheets]
    with_rows = [name for name, drafts in alone if any(draft.rows and draft.columns for draft in drafts)]
    apart = len(with_rows) > 1 and not all(block_meaning(name).role for name in with_rows)
    if not apart:
        blocks = [block for _, blocks in sheets for block in opened_up(blocks)]
        alone = [("", _walked(blocks, settings))]
    number = before
    for name, drafts in alone:
        if apart and name not in with_rows:
            continue
        for draft in drafts:
            number += 1
            named = name if len(drafts) == 1 else ""
            yield finished(document.source, draft, named or str(number))


def _as_history(name: str, blocks: list[Block]) -> list[Block]:
    """The blocks of a sheet; of one that keeps what was done ("Done", "Closed actions") its lines as words, for they are no rows."""
    if not _HISTORY_SHEET.fullmatch(comparable(name)):
        return blocks
    lines = [
        Paragraph(" | ".join(one_line(cell_text(cell)) for cell in row), place=block.place)
        for block in blocks
        if isinstance(block, Table)
        for row in _lines_of(block)
    ]
    return [*(block for block in blocks if not isinstance(block, Table)), *lines]


def _lines_of(table: Table) -> Iterator[list[Cell]]:
    for row in range(table.height):
        if line := [cell for cell in table.cells if cell.row == row and cell_text(cell)]:
            yield line


def _by_sheet(blocks: Sequence[Block]) -> list[tuple[str, list[Block]]]:
    """The blocks of each sheet with its name; the name stays the first block."""
    sheets: list[tuple[str, list[Block]]] = []
    for block in blocks:
        if isinstance(block, Heading) or not sheets:
            sheets.append((block.text if isinstance(block, Heading) else "", []))
        sheets[-1][1].append(block)
    return sheets


def _is_told(draft: Draft) -> bool:
    """Whether words without rows tell of a plan all the same: its child, its day and its review's, and two of its parts."""
    copied = replace(draft, pairs=[*draft.pairs], sections=[*draft.sections])
    plan = finished("", copied, "")
    told = {section.name for section in plan.sections} - {SectionName.OTHER, SectionName.REVIEW}
    return bool(plan.children and plan.date and plan.review_date) and len(told) >= _SEVERAL


def _walked(blocks: Iterable[Block], settings: Mapping[str, str]) -> list[Draft]:
    walk = Walk(settings)
    walk.read(tuple(blocks))
    walk.drafts[-1].end()
    for draft in walk.drafts:
        if not draft.rows:
            draft.sections[:] = without_subject(draft.sections)
            draft.rows.extend(promised_rows(draft.sections, bool(draft.pairs or draft.titles)))
    told = [draft for draft in walk.drafts if draft.is_plan]
    if any(column.evidence is Evidence.SETTING for draft in walk.drafts for column in draft.columns):
        # What the council itself says of its columns stands.
        pass
    elif len(told) < _SEVERAL:
        read_again((told or walk.drafts)[:1], [walk.opened])
    else:
        read_again(told, [draft.walked for draft in told])
    kept = [draft for draft in walk.drafts if draft.is_plan]
    if not kept:
        kept = [draft for draft in walk.drafts[:1] if _is_told(draft)]
    if kept and walk.drafts[0] is not kept[0]:
        kept[0].titles[:0] = walk.drafts[0].titles
    return kept


def finished(source: str, draft: Draft, name: str, made: date | None = None, as_given: bool = False) -> Plan:
    """A draft made into a plan; ``name`` is what it is called where nothing in it says, ``made`` its date where known.

    ``as_given`` tells that its sections have their names from whoever wrote them down.
    """
    draft.pairs[:] = front.with_full_name(with_cells_apart(draft.pairs))
    pairs = front.with_full_name([*draft.pairs, *pairs_among(draft.sections)])
    made = (
        made
        or date_of(pairs, [*draft.opening, *draft.titles], draft.sent)
        or date_told((*draft.furniture, *(section.text for section in draft.sections)))
    )
    made = met_since(pairs, made, draft.rows) or made
    standing = days_standing(outside_the_rows(draft))
    days = judged(standing, made)
    made = days.made
    for text in draft.furniture:
        draft.sections.append(Section(SectionName.OTHER, "", text))
    texts = texts_of(draft)
    headed = [f"{section.heading}: {section.text}" for section in draft.sections if len(section.text) <= 60]
    events = front.events_of(draft.pairs, [*headed, *texts], made)
    early = [*draft.opening[:6], *draft.furniture]
    titles = [
        *draft.titles,
        *(one_line(text) for text in early if len(text) < 160 and "plan" in text.lower()),
    ]
    named = [
        text for text in draft.headings[:_FIRST_HEADINGS] if _ENTITLES.search(text) and text not in titles
    ]
    children = children_told(draft, pairs, made, [*titles, *named, *early, *texts[:2]])
    if not as_given:
        draft.rows[:], strays = without_strays(draft.rows, _cast(draft, children))
        draft.sections.extend(strays)
    sections = tuple(draft.sections if as_given else with_years_past(_placed(draft, children), made))
    passages = [
        (section.name is SectionName.REVIEW or SectionName.REVIEW in section.also, section.text)
        for section in sections
    ]
    return Plan(
        source=source,
        name=draft.reference or front.reference_of(draft.pairs) or name,
        kind=kind_of(
            [*titles, *draft.over_all], pairs, "\n".join(texts), draft.headings[:_FIRST_HEADINGS], early
        ),
        date=made,
        review_date=front.review_of(pairs, passages, events, made)
        or (None if front.has_no_review_yet(pairs) or front.has_open_review(pairs) else days.again),
        title=next((text for text in titles if "plan" in text.lower()), next(iter(titles), "")),
        children=children,
        rows=tuple(_numbered(draft.rows, made, events)),
        sections=sections,
        people=front.people_of(
            draft.pairs,
            [*draft.names, *_attendance(draft), *(row.owner for row in draft.rows)],
            children_of(pairs, made),
        ),
        events=events,
        columns=tuple(draft.columns),
        notices=(*draft.notices, *(() if as_given else doubts_of(draft.rows, sections))),
        front=tuple((pair.label, pair.value) for pair in draft.pairs),
        headings=tuple(dict.fromkeys((*draft.titles, *draft.headings))),
    )


def _cast(draft: Draft, children: tuple[Child, ...]) -> Cast:
    """Who is who in a draft."""
    return cast_of(children, draft.pairs, [*texts_of(draft), *(row.need for row in draft.rows)])


def _placed(draft: Draft, children: tuple[Child, ...]) -> Iterator[Section]:
    """The sections by what their headings and their words tell."""
    cast = _cast(draft, children)
    rows = [text for row in draft.rows for text in (row.need, row.outcome, row.action) if text]

    def told(sections: Iterable[Section]) -> Iterator[Section]:
        return told_plainly(
            placed(retold(parted(sections, cast), children), cast), cast, rows, draft.headings
        )

    yield from in_own_words(signed_apart(told(draft.sections), draft.rows), cast)
    yield from (each for each in told(behind_values(draft.pairs)) if each.name is not SectionName.OTHER)
    yield from told_beside(draft.pairs, cast)
    yield from promised_beside(draft.pairs)


def _attendance(draft: Draft) -> list[str]:
    """The lines of the sections that list who was there."""
    lists = (section.text for section in draft.sections if listed(section.heading).role == PEOPLE)
    return [line.lstrip("•-* ") for text in lists for line in text.split("\n")]


def _numbered(rows: list[Row], made: date | None, events: tuple[PlanEvent, ...]) -> list[Row]:
    return [
        replace(row, number=number, due_date=row.due_date or _due(row, made, events))
        for number, row in enumerate(rows, start=1)
    ]


def _due(row: Row, made: date | None, events: tuple[PlanEvent, ...]) -> date | None:
    """The last day of the due text, else of the action's own words, else of its lead-in."""
    for text in (row.due, row.action, row.lead_in):
        if text and (day := last_day(text, made, events)) is not None:
            return day
    return None
