"""Forms with a name: the old ICS grid, Signs of Safety, Strengthening Families, and one table an outcome."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .layouts_common import (
    CONFERENCE,
    MEETING,
    PLAIN,
    SHORT,
    closing,
    comma,
    dashed,
    front,
    heads,
    merged_rows,
    names,
)
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
    numbered,
)
from .layouts_stories import BARLOW, DEVELOPMENT, ENVIRONMENT, HUSSAIN, LEWIS, OKAFOR, PARENTING
from .layouts_stories_care import DHILLON
from .layouts_story import Aim, Story, dots, expected, rows_of, slashes

DOMAINS = (DEVELOPMENT, PARENTING, ENVIRONMENT)


def drafts() -> Iterator[Draft]:
    """Every form with a name."""
    yield _ics_numbered()
    yield _ics_dimension_column()
    yield _ics_needs()
    yield from _signs_of_safety()
    yield from _strengthening_families()
    yield from _table_an_outcome()


def _ics_numbered() -> Draft:
    """A table a domain; a dimension in a row of its own, numbered actions below; the last domain left empty."""
    parts: list[Part] = [*front(BARLOW, "table", CONFERENCE)]
    for domain in DOMAINS:
        rows: list[tuple[Box, ...]] = []
        for aim in _filed(BARLOW, domain):
            rows.append((box(aim.dimension, columns=3, bold=True),))
            actions = numbered(tuple(deed.action for deed in aim.deeds))
            rows.append((actions, box(aim.outcome), numbered(tuple(dashed(deed) for deed in aim.deeds))))
        columns = heads("What Needs to be Done", "Outcome", "By Whom and When")
        parts += [Head(domain), Grid((columns, *(rows or [line("", "", "")])), 1, (4, 3, 3))]
    headings = (("contingency", "Contingency Plan"), ("child_voice", "Views, wishes and feelings"))
    plan = expected(BARLOW, rows_of(BARLOW, without=("need",)), names(headings))
    return Draft("ics", "numbered", (*parts, *closing(BARLOW, headings)), (plan,), GRID_FORMS)


def _ics_dimension_column() -> Draft:
    """One table: a domain in a spanning row, a dimension in the first column, an action a row."""
    rows: list[tuple[Box, ...]] = []
    for domain in DOMAINS:
        rows.append((box(domain, columns=4, bold=True),))
        for aim in _filed(OKAFOR, domain):
            rows += [line(aim.dimension, deed.action, aim.outcome, comma(deed)) for deed in aim.deeds]
    columns = heads("Dimension", "What needs to be done", "Outcome", "By whom and when")
    headings = (("risk", "Current analysis of risk"), ("history", "Brief summary of key family history"))
    parts = (
        *front(OKAFOR, "four", CONFERENCE, slashes),
        Head("Outline plan"),
        Grid((columns, *rows), 1, (2, 4, 3, 3)),
        *closing(OKAFOR, headings),
    )
    ordered = replace(OKAFOR, aims=tuple(aim for domain in DOMAINS for aim in _filed(OKAFOR, domain)))
    plan = expected(ordered, rows_of(ordered, without=("need",)), names(headings))
    return Draft("ics", "dimension-column", parts, (plan,), GRID_FORMS, Style(text_grid="tabs", heads="bold"))


def _ics_needs() -> Draft:
    """A table a domain with a column for needs; who stands on one line and when on the next."""
    parts: list[Part] = [*front(HUSSAIN, "lines", PLAIN, dots)]
    titles = {
        DEVELOPMENT: "1. Identified developmental needs of the child",
        PARENTING: "2. Parenting capacity",
        ENVIRONMENT: "3. Wider family and environmental factors",
    }
    for domain in DOMAINS:
        rows: list[tuple[Box, ...]] = []
        for aim in _filed(HUSSAIN, domain):
            rows.append((box(aim.dimension, columns=4, bold=True),))
            rows += [
                (box(aim.need), box(deed.action), box(aim.outcome), box(deed.owner, deed.due))
                for deed in aim.deeds
            ]
        columns = heads("Need", "What needs to be done", "Outcome", "By whom and when")
        parts += [Head(titles[domain]), Grid((columns, *(rows or [line("", "", "", "")])), 1, (3, 4, 3, 3))]
    headings = (("visits", "Social work visits"), ("signoff", "Signatures"))
    plan = expected(HUSSAIN, rows_of(HUSSAIN), names(headings))
    forms = tuple(form for form in GRID_FORMS if form not in ("text", "pdf-unruled"))
    return Draft("ics", "needs", (*parts, *closing(HUSSAIN, headings, "table")), (plan,), forms)


def _filed(story: Story, domain: str) -> list[Aim]:
    return [aim for aim in story.aims if aim.domain == domain]


def _signs_of_safety() -> Iterator[Draft]:
    """Danger statements, safety goals, what will be done, and where everybody is on the scale."""
    parts: list[Part] = [*front(LEWIS, "lines")]
    for number, aim in enumerate(LEWIS.aims, start=1):
        parts += [
            Head(f"Danger statement {number}"),
            Para(aim.need),
            Head(f"Safety goal {number}"),
            Para(aim.outcome),
            Head(f"Safety plan {number}"),
            *(Item(f"{deed.action} ({deed.owner}, {deed.due})") for deed in aim.deeds),
        ]
    parts += _scaling("Mum is at 5 and Gran at 7; Tunde Alabi is at 4 until the mould has been treated.")
    headings = (("child_voice", "Child's Participation"), ("contingency", "Non-negotiables"))
    plan = expected(LEWIS, rows_of(LEWIS), names(headings))
    style = Style(wrap=78)
    page = (*parts, *closing(LEWIS, headings))
    yield Draft("signs-of-safety", "headed", page, (plan,), PROSE_FORMS, style)

    mapping = (("risk", "What are we worried about?"), ("child_voice", "Kian's own words"))
    rows = merged_rows(OKAFOR.aims, lambda _, deed: line(deed.action, deed.owner, deed.due), "merged")
    goals = tuple(row[1:] if len(row) == 5 else row for row in rows)
    grid = Grid((heads("Safety Goal", "What needs to happen?", "Who", "When"), *goals), 1, (3, 4, 2, 2))
    page = (
        *front(OKAFOR, "table", CONFERENCE, slashes),
        *closing(OKAFOR, mapping),
        Head("What's working well?"),
        Para("Ms Grant rang the police herself in April and Kian's aunt has him to stay every weekend."),
        *_scaling("Ms Grant says 6, Kian says 3 and the school says 4.", "Overall Progress and Safety Scale"),
        Head("Safety plan"),
        grid,
        *closing(OKAFOR, (("contingency", "Bottom lines"),)),
    )
    plan = expected(OKAFOR, rows_of(OKAFOR, without=("need",)), (*names(mapping), "contingency"))
    yield Draft("signs-of-safety", "mapping", page, (plan,), GRID_FORMS, Style(heads="bold"))

    tables: list[Part] = [*front(HUSSAIN, "four", SHORT)]
    for aim in HUSSAIN.aims:
        tables += [
            Grid(
                (
                    (box("Danger statement", bold=True), box(aim.need, columns=2)),
                    (box("Safety goal", bold=True), box(aim.outcome, columns=2)),
                    heads("What needs to happen", "Who", "By when"),
                    *(line(deed.action, deed.owner, deed.due) for deed in aim.deeds),
                ),
                0,
                (3, 2, 2),
            )
        ]
    headings = (("contingency", "Backup plan"), ("parent_views", "Views of others"))
    plan = expected(HUSSAIN, rows_of(HUSSAIN), names(headings))
    yield Draft("signs-of-safety", "tables", (*tables, *closing(HUSSAIN, headings)), (plan,), GRID_FORMS)


def _scaling(text: str, heading: str = "Scaling") -> tuple[Part, ...]:
    return (
        Head(heading),
        Para(f"On a scale where 0 is not safe at all and 10 is safe enough to close: {text}"),
    )


def _strengthening_families() -> Iterator[Draft]:
    """Danger, complicating factors, strengths and grey areas, then the next steps as a table."""
    others = (
        (
            "Complicating factors",
            "The nearest grandparent lives sixty miles away and Mr Okafor's sister holds a key.",
        ),
        (
            "Strengths",
            "Ms Grant has kept every appointment since March and Kian tells her when he is frightened.",
        ),
        (
            "Grey areas",
            "Nobody has yet asked Mr Okafor's probation officer what was said at his last appointment.",
        ),
    )
    rows = merged_rows(
        OKAFOR.aims, lambda _, deed: line(deed.action, deed.owner, deed.due), "blank", outcome=False
    )
    grid = Grid((heads("What needs to change?", "Next steps", "Who", "When"), *rows), 1, (3, 4, 2, 2))
    headings = (("risk", "Danger/harm"),)
    parts = (
        *front(OKAFOR, "table", CONFERENCE),
        *closing(OKAFOR, headings),
        *(part for heading, text in others for part in (Head(heading), Para(text))),
        Head("Next steps"),
        grid,
        *closing(OKAFOR, (("contingency", "Contingency arrangements"),)),
    )
    plan = expected(OKAFOR, rows_of(OKAFOR, without=("outcome",)), ("risk", "contingency"))
    yield Draft(
        "strengthening-families",
        "headed",
        parts,
        (plan,),
        GRID_FORMS,
        Style(text_grid="bars", text_heads="caps"),
    )

    story = BARLOW
    words = (
        ("Danger/harm", story.notes["risk"]),
        ("Complicating factors", "Mum has no cooker that works and Dean is on nights."),
        ("Safety", "Maternal grandmother has Amy from Friday to Sunday and feeds her well."),
        ("Grey areas", "Whether Amy's hearing loss is why she is slow to eat is not known."),
        ("Family history", story.notes["history"]),
        ("Child's wishes & feelings", story.notes["child_voice"]),
    )
    table = Grid(tuple((box(label, bold=True), box(text)) for label, text in words), 0, (1, 3))
    plan_rows = merged_rows(story.aims, lambda _, deed: line(deed.action, deed.owner, deed.due), "merged")
    columns = heads("Risk", "Desired outcome from the intervention", "Next steps", "By who", "By when")
    parts = (
        *front(story, "lines", CONFERENCE),
        Head("Family strengths and risks"),
        table,
        Head("Outline child protection plan"),
        Grid((columns, *plan_rows), 1, (3, 3, 4, 2, 2)),
        *closing(story, (("visits", "When and in what situations the child will be seen"),)),
    )
    plan = expected(story, rows_of(story), ("risk", "history", "child_voice", "visits"))
    yield Draft(
        "strengthening-families", "table", parts, (plan,), GRID_FORMS, Style(heads="bold", text_heads="plain")
    )


def _table_an_outcome() -> Iterator[Draft]:
    """A table for each outcome, the outcome across its top."""
    yield _spanning(
        "outcome",
        BARLOW,
        "Outcome",
        "",
        ("What needs to happen?", "Who will be responsible?", "When does it need to be done?"),
    )
    yield _spanning(
        "goal-and-need", LEWIS, "Goal", "Need", ("What we are going to do?", "Who will do it?", "By when?")
    )
    story = DHILLON
    parts: list[Part] = [*front(story, "table", MEETING)]
    for number, aim in enumerate(story.aims, start=1):
        rows = (line(deed.action, deed.owner, deed.due) for deed in aim.deeds)
        parts += [
            Head(f"Outcome {number}: {aim.outcome}", 3),
            Label("Need", aim.need),
            Grid((heads("Step", "Lead", "Deadline"), *rows), 1, (4, 2, 2)),
        ]
    headings = (("review", "Next Meeting"), ("identity", "Culture, faith and language"))
    plan = expected(story, rows_of(story), names(headings))
    yield Draft("table-an-outcome", "heading-above", (*parts, *closing(story, headings)), (plan,), GRID_FORMS)


def _spanning(variant: str, story: Story, outcome: str, need: str, columns: Sequence[str]) -> Draft:
    parts: list[Part] = [*front(story, "table", PLAIN)]
    for number, aim in enumerate(story.aims, start=1):
        top = [(box(f"{outcome} {number}: {aim.outcome}", columns=3, bold=True),)]
        if need:
            top.append((box(f"{need}: {aim.need}", columns=3),))
        rows = (line(deed.action, deed.owner, deed.due) for deed in aim.deeds)
        parts.append(Grid((*top, heads(*columns), *rows), 1, (4, 2, 2)))
    headings = (
        ("contingency", "What will happen if the plan is not working"),
        ("child_voice", "What I want"),
    )
    plan = expected(story, rows_of(story, without=() if need else ("need",)), names(headings))
    return Draft(
        "table-an-outcome", variant, (*parts, *closing(story, headings, "table")), (plan,), GRID_FORMS
    )
