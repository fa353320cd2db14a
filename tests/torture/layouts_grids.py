"""Grids: four, five and six columns, actions numbered in one cell or one a row, cells merged, blank or filled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .layouts_common import (
    CONFERENCE,
    MEETING,
    PLAIN,
    SHORT,
    closing,
    dashed,
    front,
    heads,
    merged_rows,
    names,
)
from .layouts_page import GRID_FORMS, MERGED_FORMS, Box, Draft, Grid, Head, Part, Style, box, line, numbered
from .layouts_stories import BARLOW, HUSSAIN, LEWIS, OKAFOR
from .layouts_stories_care import DHILLON, PRICE
from .layouts_story import Story, dots, expected, long_day, ordinal, rows_of, slashes, weekday

CELL_FORMS = ("docx", "html", "csv", "xlsx", "rtf", "markdown")


def drafts() -> Iterator[Draft]:
    """Every grid."""
    yield from _numbered_together()
    yield from _numbered_apart()
    yield from _five()
    yield from _six()
    yield from _long()
    yield from _lines_in_a_cell()
    yield from _merged_who()


def _numbered_together() -> Iterator[Draft]:
    """Four columns: need, outcome, numbered actions, and who and when numbered to match."""
    settings = (
        (
            "a",
            BARLOW,
            "({})",
            ("Identified Need", "Desired Outcome", "Detailed Plan", "Who responsible and due date"),
            (
                ("child_voice", "Child's Voice"),
                ("contingency", "Contingency Plan"),
                ("visits", "Visiting arrangements"),
            ),
            front(BARLOW, "table", CONFERENCE),
            Style(),
        ),
        (
            "b",
            OKAFOR,
            "{}.",
            (
                "What needs to change?",
                "What do we want to happen?",
                "What we are going to do",
                "By whom and when",
            ),
            (
                ("risk", "Reason for plan"),
                ("parent_views", "Parents' views"),
                ("contingency", "Bottom lines"),
            ),
            front(OKAFOR, "lines", PLAIN, slashes),
            Style(lines="breaks", heads="bold", text_heads="caps"),
        ),
        (
            "c",
            HUSSAIN,
            "{})",
            ("What's the worry?", "What's going to change?", "What we'll do", "Who's on it and finish line"),
            (
                ("child_voice", "What Zayn told us"),
                ("contingency", "Plan B"),
                ("signoff", "Manager's comments"),
            ),
            front(HUSSAIN, "four", SHORT, ordinal),
            Style(text_grid="tabs", text_heads="plain"),
        ),
    )
    for variant, story, pattern, columns, headings, opening, style in settings:
        rows = tuple(
            (
                box(aim.need),
                box(aim.outcome),
                numbered(tuple(deed.action for deed in aim.deeds), pattern),
                numbered(tuple(dashed(deed) for deed in aim.deeds), pattern),
            )
            for aim in story.aims
        )
        grid = Grid((heads(*columns), *rows), 1, (3, 3, 4, 3))
        parts = (*opening, grid, *closing(story, headings))
        yield Draft(
            "grid-four",
            variant,
            parts,
            (expected(story, rows_of(story), names(headings)),),
            GRID_FORMS,
            style,
        )


def _numbered_apart() -> Iterator[Draft]:
    """Four or five columns with numbered actions, numbered owners and numbered dates, each in a cell of its own."""
    settings = (
        (
            "a",
            LEWIS,
            "({})",
            ("Aim", "Key tasks", "Lead", "Target date"),
            False,
            front(LEWIS, "table", SHORT),
        ),
        (
            "b",
            DHILLON,
            "{}.",
            ("Need", "Goal", "Actions", "Person responsible", "Timescale"),
            True,
            front(DHILLON, "lines", MEETING, weekday),
        ),
    )
    for variant, story, pattern, columns, has_need, opening in settings:
        rows = tuple(
            (
                *((box(aim.need),) if has_need else ()),
                box(aim.outcome),
                numbered(tuple(deed.action for deed in aim.deeds), pattern),
                numbered(tuple(deed.owner for deed in aim.deeds), pattern),
                numbered(tuple(deed.due for deed in aim.deeds), pattern),
            )
            for aim in story.aims
        )
        headings = (("child_voice", "Wishes and feelings"), ("review", "Review arrangements"))
        grid = Grid((heads(*columns), *rows), 1)
        plan = expected(story, rows_of(story, without=() if has_need else ("need",)), names(headings))
        yield Draft(
            "grid-numbered-apart", variant, (*opening, grid, *closing(story, headings)), (plan,), GRID_FORMS
        )


def _five() -> Iterator[Draft]:
    """Five columns, an action a row; the need and the outcome merged, left blank below, or said again."""
    voice = (
        ("child_voice", "My views"),
        ("history", "Background"),
        ("contingency", "What if things don't change?"),
    )
    settings = (
        (
            "merged",
            LEWIS,
            (
                "Need of and/or risk to the child",
                "Planned outcomes",
                "Actions Required",
                "By whom",
                "By when",
            ),
            front(LEWIS, "table", PLAIN, dots),
            Style(text_grid="bars"),
        ),
        (
            "blank",
            OKAFOR,
            ("Needs", "Outcomes", "Actions", "People responsible", "Completion date"),
            front(OKAFOR, "four", CONFERENCE, slashes),
            Style(text_grid="tabs", heads="bold"),
        ),
        (
            "repeated",
            PRICE,
            ("What's the worry?", "What's going to change?", "What we'll do", "Who's on it", "Finish line"),
            front(PRICE, "lines", MEETING),
            Style(text_grid="spaced", text_heads="caps"),
        ),
    )
    for fill, story, columns, opening, style in settings:
        rows = merged_rows(story.aims, lambda _, deed: line(deed.action, deed.owner, deed.due), fill)
        grid = Grid((heads(*columns), *rows), 1, (3, 3, 4, 2, 2))
        parts = (*opening, Head("The plan"), grid, *closing(story, voice))
        plan = expected(story, rows_of(story), names(voice))
        yield Draft("grid-five", fill, parts, (plan,), GRID_FORMS, style)
    yield _reordered()


def _reordered() -> Draft:
    """Needs, actions and people before outcomes and dates, as the step-down form has them; said again on each row."""
    headings = (("parent_views", "Family Views"), ("review", "Arrangements for reviewing the plan"))
    columns = ("Needs", "Actions", "People responsible", "Outcomes", "Completion date")
    rows = tuple(
        line(aim.need, deed.action, deed.owner, aim.outcome, deed.due) for aim, deed in HUSSAIN.deeds()
    )
    grid = Grid((heads(*columns), *rows), 1, (3, 4, 2, 3, 2))
    parts = (*front(HUSSAIN, "table", SHORT, weekday), grid, *closing(HUSSAIN, headings, "table"))
    plan = expected(HUSSAIN, rows_of(HUSSAIN), names(headings))
    return Draft("grid-five", "reordered", parts, (plan,), GRID_FORMS, Style(text_grid="tabs"))


def _six() -> Iterator[Draft]:
    """Six and more columns: progress at the end, a running number and a rating beside it."""
    headings = (("risk", "Causes for concern"), ("signoff", "Manager's comments"))
    columns: tuple[str, ...] = (
        "Identified need",
        "Desired outcome",
        "Action",
        "Person responsible",
        "Timescale",
        "Progress since last review",
    )
    rows = merged_rows(
        BARLOW.aims, lambda _, deed: line(deed.action, deed.owner, deed.due, deed.progress), "merged"
    )
    grid = Grid((heads(*columns), *rows), 1, (3, 3, 4, 2, 2, 2))
    parts = (*front(BARLOW, "table", PLAIN), grid, *closing(BARLOW, headings))
    yield Draft(
        "grid-six", "progress", parts, (expected(BARLOW, rows_of(BARLOW), names(headings)),), GRID_FORMS
    )

    columns = (
        "No.",
        "Need",
        "What do we want to happen?",
        "What do we need to do?",
        "Who will do it?",
        "By when?",
        "RAG",
        "Update",
    )
    counted = [
        line(
            f"{place}",
            aim.need,
            aim.outcome,
            deed.action,
            deed.owner,
            deed.due,
            _rating(deed.progress),
            deed.progress,
        )
        for place, (aim, deed) in enumerate(OKAFOR.deeds(), start=1)
    ]
    grid = Grid((heads(*columns), *counted), 1, (1, 4, 4, 5, 3, 3, 2, 3))
    parts = (*front(OKAFOR, "lines", CONFERENCE, slashes), grid, *closing(OKAFOR, headings, "table"))
    plan = expected(OKAFOR, rows_of(OKAFOR), names(headings))
    yield Draft("grid-six", "rag", parts, (plan,), GRID_FORMS, Style(text_grid="tabs", heads="bold"))

    columns = ("Objective", "Task", "Lead person", "Deadline", "How will we know?", "Status")
    measured = [
        line(aim.outcome, deed.action, deed.owner, deed.due, "We will have seen it ourselves", "Not started")
        for aim, deed in PRICE.deeds()
    ]
    grid = Grid((heads(*columns), *measured), 1, (3, 4, 2, 2, 2, 2))
    parts = (*front(PRICE, "four", MEETING, ordinal), grid, *closing(PRICE, headings))
    plan = expected(PRICE, rows_of(PRICE, without=("need",)), names(headings))
    yield Draft("grid-six", "measure", parts, (plan,), GRID_FORMS, Style(text_grid="spaced"))


def _rating(progress: str) -> str:
    return "Green" if progress.startswith("Done") else "Amber" if progress else "Red"


def _long() -> Iterator[Draft]:
    """A grid over several pages, its headings said again on each of them."""
    for variant, story, other in (("a", LEWIS, HUSSAIN), ("b", OKAFOR, BARLOW)):
        whole = replace(story, aims=(*story.aims, *other.aims, *DHILLON.aims, *PRICE.aims))
        columns = heads(
            "Identified Need", "Desired Outcome", "Required actions", "Agency responsible", "Target date"
        )
        rows = merged_rows(whole.aims, lambda _, deed: line(deed.action, deed.owner, deed.due), "repeated")
        parts: tuple[Part, ...] = (Grid((columns, *rows), 1, (3, 3, 4, 2, 2)),)
        if variant == "b":  # the headings stand in the table itself wherever the old form broke the page
            parts = (
                Grid((columns, *rows[:6], columns, *rows[6:12], columns, *rows[12:]), 1, (3, 3, 4, 2, 2)),
            )
        headings = (("contingency", "Contingency arrangements"),)
        page = (*front(story, "table", PLAIN, long_day), *parts, *closing(story, headings))
        plan = expected(whole, rows_of(whole), names(headings))
        yield Draft("grid-long", variant, page, (plan,), GRID_FORMS, Style(text_grid="tabs"))


def _lines_in_a_cell() -> Iterator[Draft]:
    """Several tasks in one cell, as bullets or as bare lines; one person and one day beside them all."""
    headings = (("child_voice", "Child/Young Person's Voice"),)
    for variant, bullet in (("bullets", "• "), ("bare", "")):
        story = _one_person_an_aim(BARLOW if bullet else LEWIS)
        rows = tuple(
            (
                box(aim.need),
                box(aim.outcome),
                box(*(f"{bullet}{deed.action}" for deed in aim.deeds)),
                box(aim.deeds[0].owner),
                box(aim.deeds[0].due),
            )
            for aim in story.aims
        )
        columns = heads("Need", "Outcome", "Action", "Who", "When")
        parts = (*front(story), Grid((columns, *rows), 1, (3, 3, 4, 2, 2)), *closing(story, headings))
        forms = GRID_FORMS if bullet else CELL_FORMS
        style = Style(lines="paragraphs" if bullet else "breaks")
        yield Draft(
            "grid-cell-lines",
            variant,
            parts,
            (expected(story, rows_of(story), names(headings)),),
            forms,
            style,
        )
    yield _paired_bullets()


def _paired_bullets() -> Draft:
    """Bulleted actions beside as many bulleted owners and dates."""
    story = DHILLON
    rows = tuple(
        (
            box(aim.need),
            box(aim.outcome),
            box(*(f"• {deed.action}" for deed in aim.deeds)),
            box(*(f"• {deed.owner}" for deed in aim.deeds)),
            box(*(f"• {deed.due}" for deed in aim.deeds)),
        )
        for aim in story.aims
    )
    columns = heads("Need", "Outcome", "Action", "Who", "When")
    parts = (*front(story, "lines", MEETING), Grid((columns, *rows), 1, (3, 3, 4, 2, 2)))
    return Draft("grid-cell-lines", "paired", parts, (expected(story, rows_of(story)),), GRID_FORMS)


def _one_person_an_aim(story: Story) -> Story:
    """The same story with all actions for a need in the hands of one person, for one day."""
    aims = tuple(
        replace(
            aim,
            deeds=tuple(replace(deed, owner=aim.deeds[0].owner, due=aim.deeds[0].due) for deed in aim.deeds),
        )
        for aim in story.aims
    )
    return replace(story, aims=aims)


def _merged_who() -> Iterator[Draft]:
    """An action a row, with the owner and the day merged over all the actions for one need."""
    for variant, base in (("a", HUSSAIN), ("b", BARLOW)):
        story = _one_person_an_aim(base)
        rows: list[tuple[Box, ...]] = []
        for aim in story.aims:
            deep = len(aim.deeds)
            first, *others = aim.deeds
            tall = (box(aim.need, rows=deep), box(aim.outcome, rows=deep))
            rows.append((*tall, box(first.action), box(first.owner, rows=deep), box(first.due, rows=deep)))
            rows += [line(deed.action) for deed in others]
        columns = heads(
            "Identified need",
            "Desired outcome",
            "What needs to be done",
            "Responsible person/agency",
            "Timeframe",
        )
        parts = (*front(story, "four"), Grid((columns, *rows), 1, (3, 3, 4, 2, 2)))
        yield Draft("grid-merged-who", variant, parts, (expected(story, rows_of(story)),), MERGED_FORMS)
