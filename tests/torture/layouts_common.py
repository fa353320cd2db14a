"""What most layouts share: the title and the front sheet above the actions, and the words below them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from .layouts_page import Box, Grid, Head, Label, Para, Part, box, line
from .layouts_story import Aim, Deed, Story, long_day

DayText = Callable[[date], str]


@dataclass(frozen=True, slots=True)
class FrontWords:
    """What a form calls the five things on its front sheet."""

    child: str
    born: str
    worker: str
    date: str
    review: str


PLAIN = FrontWords("Child's name", "Date of birth", "Social worker", "Date of plan", "Review date")
SHORT = FrontWords("Name", "DOB", "Allocated worker", "Plan date", "Next review")
CONFERENCE = FrontWords(
    "Name of child", "D.O.B.", "Lead social worker", "Date of this plan", "Date of review conference"
)
MEETING = FrontWords("Child", "Born", "Lead practitioner", "Plan agreed on", "Date of next review")
YOUNG = FrontWords(
    "Young person", "Date of birth", "Personal adviser", "Date of pathway plan", "Date of next review"
)


def front(
    story: Story,
    how: str = "table",
    words: FrontWords = PLAIN,
    day: DayText = long_day,
    title: str = "",
) -> tuple[Part, ...]:
    """The title and the front sheet: as a "table" of two columns, as one of "four", or as "lines"."""
    pairs = (
        (words.child, story.child),
        (words.born, day(story.born)),
        (words.worker, story.worker),
        (words.date, day(story.date)),
        (words.review, day(story.review)),
    )
    return (Head(title or story.title, 1), *sheet(pairs, how))


def sheet(pairs: Sequence[tuple[str, str]], how: str) -> tuple[Part, ...]:
    """Labels and values as a "table" of two columns, as one of "four", or as "lines"."""
    if how == "lines":
        return tuple(Label(label, value) for label, value in pairs)
    if how == "table":
        return (Grid(tuple((box(label, bold=True), box(value)) for label, value in pairs), 0, (1, 2)),)
    padded = [*pairs, *[("", "")] * (len(pairs) % 2)]
    boxes = [
        (box(label, bold=True) if label else Box(()), box(value) if value else Box(()))
        for label, value in padded
    ]
    return (
        Grid(tuple((*boxes[place], *boxes[place + 1]) for place in range(0, len(boxes), 2)), 0, (1, 2, 1, 2)),
    )


def closing(
    story: Story, headings: Sequence[tuple[str, str]], how: str = "headings", level: int = 2
) -> tuple[Part, ...]:
    """The notes under these headings: pairs of a section's name and its heading."""
    pairs = [(heading, story.notes[name]) for name, heading in headings]
    if how == "table":
        return (Grid(tuple((box(heading, bold=True), box(text)) for heading, text in pairs), 0, (1, 3)),)
    if how == "stacked":
        stack = [row for heading, text in pairs for row in ((box(heading, bold=True),), (box(text),))]
        return (Grid(tuple(stack), 0, (1,)),)
    if how == "labels":
        return tuple(Label(heading, text) for heading, text in pairs)
    return tuple(part for heading, text in pairs for part in (Head(heading, level), Para(text)))


def heads(*texts: str) -> tuple[Box, ...]:
    """A row of column headings."""
    return tuple(box(text, bold=True) for text in texts)


def names(headings: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """The sections these headings stand for."""
    return tuple(name for name, _ in headings)


def dashed(deed: Deed) -> str:
    """Who and when with a dash between them."""
    return f"{deed.owner} – {deed.due}"


def comma(deed: Deed) -> str:
    """Who and when with a comma between them."""
    return f"{deed.owner}, {deed.due}"


def merged_rows(
    aims: Sequence[Aim],
    cells: Callable[[Aim, Deed], tuple[Box, ...]],
    fill: str = "merged",
    *,
    outcome: bool = True,
) -> tuple[tuple[Box, ...], ...]:
    """A row an action under its need: the need and the outcome "merged" over them, "blank" below, or "repeated"."""
    rows: list[tuple[Box, ...]] = []
    for aim in aims:
        for place, deed in enumerate(aim.deeds):
            rows.append((*_leading(aim, place, fill, outcome=outcome), *cells(aim, deed)))
    return tuple(rows)


def _leading(aim: Aim, place: int, fill: str, *, outcome: bool) -> tuple[Box, ...]:
    texts = (aim.need, aim.outcome) if outcome else (aim.need,)
    if fill == "repeated":
        return line(*texts)
    if fill == "blank":
        return line(*texts) if place == 0 else tuple(Box(()) for _ in texts)
    return tuple(box(text, rows=len(aim.deeds)) for text in texts) if place == 0 else ()
