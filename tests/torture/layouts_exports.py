"""Exports from a system: an action a row with the children by reference, or a plan a row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .layouts_model import ExpectedPlan
from .layouts_page import EXPORT_FORMS, Box, Draft, Grid, Style, box, line, numbered
from .layouts_stories import BARLOW, HUSSAIN, LEWIS, OKAFOR
from .layouts_stories_care import NOVAK, PRICE
from .layouts_story import Aim, Deed, Story, expected, iso, rows_of, slashes

KINDS = {
    "child-protection": "Child Protection Plan",
    "child-in-need": "Child in Need Plan",
    "child-in-care": "Care Plan",
    "early-help": "Early Help Plan",
}
CODES = {"child-protection": "CP", "child-in-need": "CIN", "child-in-care": "LAC", "early-help": "EH"}


def drafts() -> Iterator[Draft]:
    """Every export."""
    yield _actions_with_names()
    yield _actions_by_reference()
    yield _actions_mixed()
    yield _plans_in_columns()
    yield _plans_in_numbered_columns()
    yield _plans_in_cells()


def _actions_with_names() -> Draft:
    """An action a row, everything said again on each, children behind each other."""
    columns = (
        "Child ref|Child name|Date of birth|Plan type|Plan start date|Review date|Identified need|Desired outcome|Action"
        "|Person responsible|Target date|Status"
    )
    stories = (BARLOW, HUSSAIN, PRICE)
    rows = tuple(
        line(
            story.reference,
            story.child,
            slashes(story.born),
            KINDS[story.kind],
            slashes(story.date),
            slashes(story.review),
            aim.need,
            aim.outcome,
            deed.action,
            deed.owner,
            deed.due,
            "Open",
        )
        for story in stories
        for aim, deed in story.deeds()
    )
    plans = tuple(expected(story, rows_of(story)) for story in stories)
    return _export("export-actions", "names", columns, rows, plans, Style(text_grid="tabs", encoding="utf-8"))


def _actions_by_reference() -> Draft:
    """An action a row as a database names its columns, children by reference only, need and outcome left blank below."""
    columns = (
        "PERSON_ID|PLAN_TYPE|PLAN_START_DATE|REVIEW_DATE|NEED_DESC|OUTCOME_DESC|ACTION_DESC|RESPONSIBLE_PERSON|DUE_DATE"
        "|ACTION_STATUS"
    )
    stories = (OKAFOR, LEWIS, NOVAK)
    rows: list[tuple[Box, ...]] = []
    for story in stories:
        for aim in story.aims:
            for place, deed in enumerate(aim.deeds):
                told = (aim.need, aim.outcome) if place == 0 else ("", "")
                keys = (story.reference, CODES[story.kind], iso(story.date), iso(story.review))
                rows.append(line(*keys, *told, deed.action, deed.owner, deed.due, "OPEN"))
    plans = tuple(expected(story, rows_of(story), children=(), born=None) for story in stories)
    style = Style(text_grid="tabs", delimiter=";", encoding="cp1252")
    return _export("export-actions", "reference", columns, tuple(rows), plans, style)


def _actions_mixed() -> Draft:
    """An action a row in the order of a work list, so that a child's rows do not stand together; all due on a day."""
    columns = "Due|Child|Ref|Plan|Plan date|Next review|Need|Outcome|Action|Lead"
    stories = tuple(_dated(story) for story in (BARLOW, HUSSAIN, LEWIS))
    rows = tuple(
        line(
            deed.due,
            story.child,
            story.reference,
            KINDS[story.kind],
            slashes(story.date),
            slashes(story.review),
            aim.need,
            aim.outcome,
            deed.action,
            deed.owner,
        )
        for aim, deed, story in _dealt(stories)
    )
    plans = tuple(expected(story, rows_of(story), born=None) for story in stories)
    return _export("export-actions", "mixed", columns, rows, plans, Style(text_grid="tabs", real_dates=True))


def _dated(story: Story) -> Story:
    """The story with a plain day for each action, the same day in two of them."""
    days = ("08/05/2026", "15/05/2026", "15/05/2026", "22/05/2026", "05/06/2026", "12/06/2026")
    numbers = iter(days)
    aims = tuple(
        replace(aim, deeds=tuple(replace(deed, due=next(numbers)) for deed in aim.deeds))
        for aim in story.aims
    )
    return replace(story, aims=aims)


def _dealt(stories: tuple[Story, ...]) -> Iterator[tuple[Aim, Deed, Story]]:
    """The first action of each story, then the second of each, until none is left."""
    piles = [story.deeds() for story in stories]
    for place in range(max(map(len, piles))):
        for pile, story in zip(piles, stories, strict=True):
            if place < len(pile):
                yield (*pile[place], story)


def _plans_in_columns() -> Draft:
    """A plan a row: one need, one outcome, and columns for up to three actions."""
    columns = "Reference|Name|DOB|Plan type|Date of plan|Next review|Need|Outcome"
    columns += "".join(f"|Action {number}|Who {number}|When {number}" for number in (1, 2, 3))
    columns += "|Child's views|Contingency plan"
    stories = tuple(replace(story, aims=story.aims[:1]) for story in (BARLOW, OKAFOR, HUSSAIN, NOVAK))
    rows = []
    for story in stories:
        (aim,) = story.aims
        deeds = [text for deed in aim.deeds for text in (deed.action, deed.owner, deed.due)]
        deeds += [""] * (9 - len(deeds))
        rows.append(
            line(
                *_front(story),
                aim.need,
                aim.outcome,
                *deeds,
                story.notes["child_voice"],
                story.notes["contingency"],
            )
        )
    plans = tuple(expected(story, rows_of(story), ("child_voice", "contingency")) for story in stories)
    return _export("export-plans", "action-columns", columns, tuple(rows), plans, Style(text_grid="tabs"))


def _plans_in_numbered_columns() -> Draft:
    """A plan a row: need, outcome, action, who and when, each numbered 1 to 3."""
    columns = "Reference|Name|DOB|Plan type|Date of plan|Next review"
    columns += "".join(f"|Need {n}|Outcome {n}|Action {n}|Responsible {n}|Due {n}" for n in (1, 2, 3))
    columns += "|Parents' views"
    stories = tuple(
        replace(story, aims=tuple(replace(aim, deeds=aim.deeds[:1]) for aim in story.aims[:3]))
        for story in (OKAFOR, LEWIS, PRICE)
    )
    rows = []
    for story in stories:
        fields = [
            text
            for aim, deed in story.deeds()
            for text in (aim.need, aim.outcome, deed.action, deed.owner, deed.due)
        ]
        fields += [""] * (15 - len(fields))
        rows.append(line(*_front(story), *fields, story.notes["parent_views"]))
    plans = tuple(expected(story, rows_of(story), ("parent_views",)) for story in stories)
    style = Style(text_grid="tabs", delimiter=";")
    return _export("export-plans", "numbered-columns", columns, tuple(rows), plans, style)


def _plans_in_cells() -> Draft:
    """A plan a row: the actions numbered in one cell, who and when numbered to match in two others."""
    columns = "Child ID|Child|Born|Type of plan|Plan agreed|Review due|Identified need|Intended outcome|Actions|Who|By when"
    columns += "|Wishes and feelings"
    stories = tuple(replace(story, aims=story.aims[:1]) for story in (BARLOW, OKAFOR, LEWIS, PRICE))
    rows = []
    for story in stories:
        (aim,) = story.aims
        cells = (
            numbered(tuple(deed.action for deed in aim.deeds), "{}."),
            numbered(tuple(deed.owner for deed in aim.deeds), "{}."),
            numbered(tuple(deed.due for deed in aim.deeds), "{}."),
        )
        rows.append((*line(*_front(story), aim.need, aim.outcome), *cells, box(story.notes["child_voice"])))
    plans = tuple(expected(story, rows_of(story), ("child_voice",)) for story in stories)
    return _export(
        "export-plans", "one-cell", columns, tuple(rows), plans, Style(text_grid="tabs", lines="breaks")
    )


def _front(story: Story) -> tuple[str, ...]:
    days = (slashes(story.date), slashes(story.review))
    return (story.reference, story.child, slashes(story.born), KINDS[story.kind], *days)


def _export(
    layout: str,
    variant: str,
    columns: str,
    rows: tuple[tuple[Box, ...], ...],
    plans: tuple[ExpectedPlan, ...],
    style: Style,
) -> Draft:
    grid = Grid((line(*columns.split("|")), *rows), 1)
    return Draft(layout, variant, (grid,), plans, EXPORT_FORMS, style)
