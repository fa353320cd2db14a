"""Several children or several plans in one file, and a plan inside a longer report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from .layouts_common import (
    CONFERENCE,
    MEETING,
    PLAIN,
    SHORT,
    closing,
    front,
    heads,
    merged_rows,
    names,
    sheet,
)
from .layouts_labels import story_bullets, story_lines
from .layouts_page import (
    GRID_FORMS,
    TABLE_FORMS,
    Box,
    Draft,
    Grid,
    Head,
    NewPage,
    Para,
    Part,
    Style,
    box,
    line,
)
from .layouts_stories import BARLOW, HUSSAIN, LEWIS, OKAFOR
from .layouts_stories_care import PRICE
from .layouts_stories_siblings import ISLA, JUDE
from .layouts_story import Story, expected, long_day, phrase, rows_of, slashes

VOICE = (("child_voice", "Child's Voice"), ("contingency", "Contingency Plan"))


def drafts() -> Iterator[Draft]:
    """Every file with several plans or children, and every longer report."""
    yield _child_column("filled")
    yield _child_column("merged")
    yield _two_plans("siblings", (ISLA, JUDE), Style(text_grid="bars"))
    yield _two_plans("strangers", (HUSSAIN, LEWIS), Style(text_grid="tabs", heads="bold"))
    yield _three_layouts()
    yield _two_versions()
    yield _conference(BARLOW, "tables")
    yield _conference(OKAFOR, "bold")


def _child_column(variant: str) -> Draft:
    """One plan for a brother and a sister, the grid with a column that says which child an action is for."""
    rows: list[tuple[Box, ...]] = []
    for story in (ISLA, JUDE):
        first = story.child.split()[0]
        lines = merged_rows(story.aims, lambda _, deed: line(deed.action, deed.owner, deed.due), "repeated")
        for place, cells in enumerate(lines):
            if variant == "filled":
                rows.append((box(first), *cells))
            else:
                rows.append((box(first, rows=len(lines)), *cells) if place == 0 else cells)
    columns = heads("Child", "Need", "Outcome", "Action", "By whom", "By when")
    people: tuple[Part, ...] = sheet(
        (
            ("Child", "Isla Mercer"),
            ("Date of birth", long_day(ISLA.born)),
            ("Child", "Jude Mercer"),
            ("Date of birth", long_day(JUDE.born)),
            ("Date of plan", long_day(ISLA.date)),
            ("Review date", long_day(ISLA.review)),
        ),
        "four" if variant == "filled" else "table",
    )
    voices = (
        Head("Isla's views"),
        Para(ISLA.notes["child_voice"]),
        Head("Jude's views"),
        Para(JUDE.notes["child_voice"]),
    )
    headings = (("contingency", "Contingency Plan"), ("visits", "Visiting arrangements"))
    plan = expected(
        ISLA,
        (*rows_of(ISLA), *rows_of(JUDE)),
        names(headings),
        children=("Isla Mercer", "Jude Mercer"),
    )
    voiced = tuple(("child_voice", phrase(story.notes["child_voice"])) for story in (ISLA, JUDE))
    plan = replace(plan, sections=(*plan.sections, *voiced))
    page = (
        Head(ISLA.title, 1),
        *people,
        Grid((columns, *rows), 1, (1, 3, 3, 4, 2, 2)),
        *voices,
        *closing(ISLA, headings),
    )
    return Draft("siblings-column", variant, page, (plan,), GRID_FORMS, Style(text_grid="bars"))


def _grid(story: Story, fill: str = "merged") -> Grid:
    rows = merged_rows(story.aims, lambda _, deed: line(deed.action, deed.owner, deed.due), fill)
    return Grid(
        (heads("Identified need", "Desired outcome", "Action", "Who", "By when"), *rows), 1, (3, 3, 4, 2, 2)
    )


def _two_plans(variant: str, stories: tuple[Story, Story], style: Style) -> Draft:
    """Two children in one file, a page and a front sheet each."""
    parts: list[Part] = []
    for story in stories:
        parts += [NewPage(story.child), *front(story, "table", PLAIN), _grid(story), *closing(story, VOICE)]
    plans = tuple(expected(story, rows_of(story), names(VOICE)) for story in stories)
    return Draft("two-plans", variant, tuple(parts), plans, GRID_FORMS, style)


def _three_layouts() -> Draft:
    """Three children's plans of three kinds in one file, a different layout each."""
    parts: list[Part] = [
        NewPage(BARLOW.child),
        *front(BARLOW, "table", CONFERENCE),
        _grid(BARLOW),
        *closing(BARLOW, VOICE),
        NewPage(LEWIS.child),
        *front(LEWIS, "lines", SHORT),
        *story_lines(LEWIS),
        *closing(LEWIS, VOICE),
        NewPage(PRICE.child),
        *front(PRICE, "four", MEETING),
        *story_bullets(PRICE),
        *closing(PRICE, VOICE),
    ]
    plans = tuple(expected(story, rows_of(story), names(VOICE)) for story in (BARLOW, LEWIS, PRICE))
    return Draft("several-plans", "three-layouts", tuple(parts), plans, TABLE_FORMS)


def _two_versions() -> Draft:
    """The plan of May and the plan of August for the same child, behind each other."""
    later = replace(OKAFOR, date=date(2026, 8, 3), review=date(2027, 1, 18), aims=OKAFOR.aims[1:])
    parts: list[Part] = []
    for story, title in ((OKAFOR, "Child Protection Plan"), (later, "Updated Child Protection Plan")):
        parts += [NewPage(f"{story.date:%d %b %Y}"), *front(story, "four", CONFERENCE, slashes, title)]
        parts += [_grid(story, "repeated"), *closing(story, VOICE, "table")]
    plans = tuple(expected(story, rows_of(story), names(VOICE)) for story in (OKAFOR, later))
    return Draft("several-plans", "two-versions", tuple(parts), plans, GRID_FORMS, Style(text_grid="tabs"))


def _conference(story: Story, variant: str) -> Draft:
    """A conference record: who came, what was said, the analysis, the decision, the plan, and the legal pages."""
    surname = story.child.split()[-1]
    attended = Grid(
        (
            heads("Name", "Role", "Agency", "Present or apologies"),
            line("Margaret Iqbal", "Conference chair", "Safeguarding unit", "Present"),
            line(story.worker, "Social worker", "Children's services", "Present"),
            line(f"Ms {surname}", "Mother", "", "Present"),
            line("PC Dan Rudd", "Police officer", "Police", "Apologies, report sent 1 April 2026"),
        ),
        1,
        (2, 2, 2, 3),
    )
    decision = Grid(
        (
            heads("Agency", "Threshold met?", "Category"),
            line("Children's services", "Yes", "Neglect" if story is BARLOW else "Emotional harm"),
            line("School or nursery", "Yes", "Neglect" if story is BARLOW else "Emotional harm"),
        ),
        1,
    )
    headings = (("history", "Family history"), ("risk", "Current analysis of risk"))
    after = (
        ("child_voice", "Child's wishes and feelings"),
        ("contingency", "Contingency plan"),
        ("visits", "Statutory visits"),
    )
    first = story.child.split()[0]
    page: tuple[Part, ...] = (
        *front(story, "table", CONFERENCE, title="Record of Initial Child Protection Conference"),
        Head("Attendance"),
        attended,
        Head("Summary of information"),
        Para(f"{story.worker} told the conference that {first} has been known to the service since 2024 and that two "
             "assessments have been completed. The family have had help from the children's centre."),
        Para("The police report sets out three incidents. The chair read out the health report because the health "
             "visitor had to leave at 11am."),
        *closing(story, headings),
        Head("Decision of the conference"),
        Para(f"The conference agreed by majority that {first} should be the subject of a child protection plan."),
        decision,
        Head("Outline Child Protection Plan"),
        _grid(story, "merged" if variant == "tables" else "blank"),
        *closing(story, after),
        Head("Confidentiality"),
        Para("This record is confidential. It must not be copied or shared without the consent of the chair, and it may "
             "be disclosed to a court."),
        Head("Complaints"),
        Para("Parents who disagree with the decision may write to the safeguarding unit within 28 days. A complaint does "
             "not stop the plan."),
        Head("Data protection"),
        Para("The council will keep this record for 75 years and will share it only where the law allows."),
    )  # fmt: skip
    plan = expected(story, rows_of(story), (*names(headings), *names(after)))
    style = (
        Style(text_grid="bars")
        if variant == "tables"
        else Style(heads="bold", text_heads="caps", text_grid="tabs")
    )
    return Draft("conference-report", story.child.split()[-1].casefold(), page, (plan,), TABLE_FORMS, style)
