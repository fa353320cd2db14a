"""Plans in parts: care plans and pathway plans by part of life, and early help plans by worry and next step."""

from __future__ import annotations

from collections.abc import Iterator

from .layouts_common import MEETING, PLAIN, SHORT, YOUNG, closing, comma, front, heads, merged_rows, names
from .layouts_page import (
    GRID_FORMS,
    PROSE_FORMS,
    Box,
    Draft,
    Grid,
    Head,
    Item,
    Label,
    Para,
    Part,
    Style,
    box,
    line,
)
from .layouts_stories_care import ADEYEMI, DHILLON, NOVAK, PRICE
from .layouts_story import expected, ordinal, rows_of, short_day, slashes

NOVAK_NOTES = (
    ("child_voice", "Zara's wishes and feelings"),
    ("contingency", "Contingency plan"),
    ("review", "Review arrangements"),
)


def drafts() -> Iterator[Draft]:
    """Every plan in parts."""
    yield _care_grids()
    yield _care_labels()
    yield _care_one_table()
    yield _pathway_grids()
    yield _pathway_table()
    yield _early_help_columns()
    yield _early_help_headed()
    yield _early_help_table()


def _care_grids() -> Draft:
    """A grid for each part of life, the identity part with a paragraph above it."""
    parts: list[Part] = [*front(NOVAK, "table", PLAIN)]
    for aim in NOVAK.aims:
        rows = merged_rows((aim,), lambda _, deed: line(deed.action, deed.owner, deed.due), "blank")
        parts.append(Head(aim.topic))
        if aim.topic == "Identity":
            parts.append(Para(NOVAK.notes["identity"]))
        columns = heads(
            "Identified need", "Planned outcome", "Services and actions", "Person responsible", "Timescale"
        )
        parts.append(Grid((columns, *rows), 1, (3, 3, 4, 2, 2)))
    plan = expected(NOVAK, rows_of(NOVAK), (*names(NOVAK_NOTES), "identity"))
    return Draft("care-plan", "grids", (*parts, *closing(NOVAK, NOVAK_NOTES)), (plan,), GRID_FORMS)


def _care_labels() -> Draft:
    """Labels under each part of life."""
    titles = ("Health plan", "Personal education plan", "Identity", "Family time", "Placement plan")
    parts: list[Part] = [*front(NOVAK, "lines", SHORT, short_day)]
    for number, (aim, title) in enumerate(zip(NOVAK.aims, titles, strict=True), start=1):
        parts += [
            Head(f"{number}. {title}"),
            Label("What Zara needs", aim.need),
            Label("What we hope to see", aim.outcome),
        ]
        for deed in aim.deeds:
            parts += [
                Label("What will be done", deed.action),
                Label("By whom", deed.owner),
                Label("By when", deed.due),
            ]
    plan = expected(NOVAK, rows_of(NOVAK), names(NOVAK_NOTES))
    page = (*parts, *closing(NOVAK, NOVAK_NOTES))
    return Draft(
        "care-plan", "labels", page, (plan,), PROSE_FORMS, Style(heads="bold", text_heads="plain", wrap=78)
    )


def _care_one_table() -> Draft:
    """One table with the part of life in the first column and who and when in the last."""
    rows = tuple(
        line(aim.topic, aim.need, aim.outcome, deed.action, comma(deed)) for aim, deed in NOVAK.deeds()
    )
    columns = heads(
        "Area",
        "The child's identified needs",
        "Objectives",
        "How these objectives will be met",
        "Who and when",
    )
    notes = (*NOVAK_NOTES, ("history", "Reason for being looked after"))
    parts = (
        *front(NOVAK, "four", PLAIN, slashes),
        Grid((columns, *rows), 1, (2, 3, 3, 4, 3)),
        *closing(NOVAK, notes, "table"),
    )
    plan = expected(NOVAK, rows_of(NOVAK), names(NOVAK_NOTES))
    return Draft("care-plan", "one-table", parts, (plan,), GRID_FORMS, Style(text_grid="tabs"))


def _pathway_grids() -> Draft:
    """A grid for each part of life, in the young person's own terms, without a column for needs."""
    parts: list[Part] = [*front(ADEYEMI, "lines", YOUNG, ordinal)]
    for aim in ADEYEMI.aims:
        rows = merged_rows((aim,), lambda _, deed: line(deed.action, deed.owner, deed.due), "merged")
        goals = tuple(row[1:] if len(row) == 5 else row for row in rows)
        columns = heads("My goal", "Steps to get there", "Who will help", "By when")
        parts += [Head(aim.topic), Grid((columns, *goals), 1, (3, 4, 2, 2))]
    notes = (("child_voice", "What I want"), ("contingency", "Contingency plan"), ("identity", "My identity"))
    plan = expected(ADEYEMI, rows_of(ADEYEMI, without=("need",)), names(notes))
    return Draft("pathway-plan", "grids", (*parts, *closing(ADEYEMI, notes)), (plan,), GRID_FORMS)


def _pathway_table() -> Draft:
    """One table, each part of life in a row of its own across all columns."""
    rows: list[tuple[Box, ...]] = []
    for aim in ADEYEMI.aims:
        rows.append((box(aim.topic, columns=5, bold=True),))
        rows += [line(aim.need, aim.outcome, deed.action, deed.owner, deed.due) for deed in aim.deeds]
    columns = heads(
        "What needs to change",
        "Aim",
        "Key objectives and tasks",
        "Responsibility for what actions",
        "Trajectory",
    )
    notes = (("history", "Background"), ("contingency", "What if things don't change?"))
    parts = (
        *front(ADEYEMI, "table", YOUNG, slashes),
        Head("My pathway"),
        Grid((columns, *rows), 1, (3, 3, 4, 2, 2)),
        *closing(ADEYEMI, notes),
    )
    plan = expected(ADEYEMI, rows_of(ADEYEMI), names(notes))
    return Draft(
        "pathway-plan", "spanning-parts", parts, (plan,), GRID_FORMS, Style(text_grid="tabs", heads="bold")
    )


def _early_help_columns() -> Draft:
    """Worry, what is working well and next step side by side, with who and when."""
    well = {
        "Sleep": "Noah settles at once at Nana's.",
        "Playing with others": "Noah plays chess with Mr Hart every day.",
    }
    rows = tuple(
        line(aim.need, well[aim.topic], deed.action, deed.owner, deed.due) for aim, deed in PRICE.deeds()
    )
    columns = heads("Worries", "What is working well", "Next steps", "Who", "When")
    notes = (("child_voice", "Noah's picture of his day"), ("review", "Next meeting"))
    parts = (
        *front(PRICE, "table", MEETING),
        Grid((columns, *rows), 1, (3, 3, 4, 2, 2)),
        *closing(PRICE, notes),
    )
    plan = expected(PRICE, rows_of(PRICE, without=("outcome",)), ("review",))
    return Draft("early-help", "columns", parts, (plan,), GRID_FORMS, Style(text_grid="bars"))


def _early_help_headed() -> Draft:
    """Worries, what is working well and numbered next steps, each under its heading."""
    story = DHILLON
    deeds = [deed for _, deed in story.deeds()]
    parts = (
        *front(story, "lines", MEETING, slashes),
        Head("What are you worried about?"),
        Para(story.notes["risk"]),
        Head("What is working well?"),
        Item("Simran still walks the dog every evening."),
        Item("She answers Ms Quaye's emails within the hour."),
        Head("Next steps"),
        *(
            Item(f"{deed.action} ({deed.owner}, {deed.due})", f"{place}.")
            for place, deed in enumerate(deeds, start=1)
        ),
        *closing(
            story, (("child_voice", "What does the young person want to happen?"), ("contingency", "Plan B"))
        ),
    )
    plan = expected(
        story, rows_of(story, without=("need", "outcome")), ("risk", "child_voice", "contingency")
    )
    return Draft("early-help", "headed", parts, (plan,), PROSE_FORMS, Style(text_heads="plain"))


def _early_help_table() -> Draft:
    """A table of labels for worries and strengths above a grid of outcomes and next steps."""
    story = PRICE
    labels = Grid(
        (
            (box("What are we worried about?", bold=True), box(story.notes["risk"])),
            (
                box("What's working well?", bold=True),
                box("Noah settles at once at Nana's and plays chess with Mr Hart."),
            ),
            (box("Parent/carer views", bold=True), box(story.notes["parent_views"])),
        ),
        0,
        (1, 3),
    )
    rows = merged_rows(story.aims, lambda _, deed: line(deed.action, deed.owner, deed.due), "merged")
    goals = tuple(row[1:] if len(row) == 5 else row for row in rows)
    grid = Grid(
        (heads("What do we want to happen?", "Next steps", "Lead person", "Target date"), *goals),
        1,
        (3, 4, 2, 2),
    )
    notes = (("contingency", "What will happen if the plan is not working"),)
    parts = (*front(story, "four", MEETING), labels, Head("Our plan"), grid, *closing(story, notes))
    plan = expected(story, rows_of(story, without=("need",)), ("risk", "parent_views", "contingency"))
    return Draft("early-help", "table", parts, (plan,), GRID_FORMS, Style(text_grid="spaced"))
