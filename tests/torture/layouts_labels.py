"""Pages of labels and lists: Need, Outcome, Action, Who and When as table rows or lines, and bullets under headings."""

from __future__ import annotations

from collections.abc import Iterator

from .layouts_common import CONFERENCE, MEETING, PLAIN, SHORT, closing, dashed, front, names
from .layouts_page import GRID_FORMS, PROSE_FORMS, Box, Draft, Grid, Head, Item, Label, Para, Part, Style, box
from .layouts_stories import BARLOW, HUSSAIN, LEWIS, OKAFOR
from .layouts_stories_care import DHILLON, NOVAK, PRICE
from .layouts_story import Aim, Deed, Story, expected, iso, ordinal, rows_of, slashes

Words = tuple[str, str, str, str, str]


def drafts() -> Iterator[Draft]:
    """Every page of labels or bullets."""
    yield _table_a_need()
    yield _table_an_action()
    yield _one_table()
    yield _lines()
    yield _labels_above()
    yield _labels_in_a_line()
    yield from _bullets()


def _pairs(aim: Aim, words: Words, *, count: bool) -> list[tuple[str, str]]:
    """The labels of one need, its actions behind each other."""
    need, outcome, action, owner, due = words
    pairs = [(need, aim.need), (outcome, aim.outcome)]
    for number, deed in enumerate(aim.deeds, start=1):
        pairs += [
            (f"{action} {number}" if count else action, deed.action),
            (owner, deed.owner),
            (due, deed.due),
        ]
    return pairs


def _table(pairs: list[tuple[str, str]]) -> Grid:
    rows: tuple[tuple[Box, ...], ...] = tuple((box(label, bold=True), box(text)) for label, text in pairs)
    return Grid(rows, 0, (1, 3))


def _table_a_need() -> Draft:
    """A table of two columns for each need."""
    words = ("Need", "Outcome", "Action", "Who", "When")
    parts: list[Part] = [*front(HUSSAIN, "table")]
    for number, aim in enumerate(HUSSAIN.aims, start=1):
        parts += [Head(f"Part {number}", 3), _table(_pairs(aim, words, count=True))]
    headings = (("child_voice", "Wishes and feelings"), ("contingency", "Contingency plans"))
    plan = expected(HUSSAIN, rows_of(HUSSAIN), names(headings))
    page = (*parts, *closing(HUSSAIN, headings, "table"))
    return Draft("label-table", "a-need", page, (plan,), GRID_FORMS, Style(text_grid="tabs"))


def _table_an_action() -> Draft:
    """A table of two columns for each action, the need and the outcome said again; honest but unusual labels."""
    words = ("What's the worry?", "What's going to change?", "What we'll do", "Who's on it", "Finish line")
    parts: list[Part] = [*front(PRICE, "lines", MEETING)]
    for aim, deed in PRICE.deeds():
        one = Aim(aim.need, aim.outcome, (deed,))
        parts.append(_table(_pairs(one, words, count=False)))
    headings = (("parent_views", "What does the family want to achieve?"), ("signoff", "Signatures"))
    plan = expected(PRICE, rows_of(PRICE), names(headings))
    page = (*parts, *closing(PRICE, headings))
    return Draft(
        "label-table", "an-action", page, (plan,), GRID_FORMS, Style(text_grid="spaced", heads="bold")
    )


def _one_table() -> Draft:
    """The whole plan as one table of two columns, as a system prints it: front sheet, needs and notes."""
    words = ("Identified need", "Desired outcome", "Action required", "Person responsible", "Target date")
    story = BARLOW
    pairs = [
        (CONFERENCE.child, story.child),
        (CONFERENCE.born, slashes(story.born)),
        (CONFERENCE.date, slashes(story.date)),
        (CONFERENCE.review, slashes(story.review)),
    ]
    for aim in story.aims:
        pairs += _pairs(aim, words, count=False)
    pairs += [
        ("Child's Wishes & Feelings", story.notes["child_voice"]),
        ("Contingency Plan", story.notes["contingency"]),
        ("Statutory visits", story.notes["visits"]),
    ]
    plan = expected(story, rows_of(story), ("child_voice", "contingency", "visits"))
    page = (Head(story.title, 1), _table(pairs))
    return Draft("label-table", "whole-plan", page, (plan,), GRID_FORMS, Style(text_grid="bars"))


def _lines() -> Draft:
    """A line for each label."""
    words = ("Need", "Outcome", "Action", "Who", "When")
    parts: list[Part] = [*front(LEWIS, "lines", SHORT)]
    for aim in LEWIS.aims:
        parts += [Label(label, text) for label, text in _pairs(aim, words, count=False)]
    headings = (("child_voice", "What life is like for me"), ("contingency", "Contingency"))
    plan = expected(LEWIS, rows_of(LEWIS), names(headings))
    page = (*parts, *closing(LEWIS, headings))
    return Draft("label-lines", "plain", page, (plan,), PROSE_FORMS, Style(wrap=76, text_heads="plain"))


def _labels_above() -> Draft:
    """Each label as a small heading with its text below."""
    words = (
        "What needs to change?",
        "What do we want to happen?",
        "What needs to happen?",
        "Who will do it?",
        "By when?",
    )
    parts: list[Part] = [*front(OKAFOR, "table", PLAIN, slashes)]
    for aim in OKAFOR.aims:
        parts.append(Head(aim.topic))
        parts += [
            part for label, text in _pairs(aim, words, count=False) for part in (Head(label, 3), Para(text))
        ]
    headings = (("risk", "Risk assessment"), ("visits", "Visiting frequency"))
    plan = expected(OKAFOR, rows_of(OKAFOR), names(headings))
    page = (*parts, *closing(OKAFOR, headings))
    return Draft("label-lines", "above", page, (plan,), PROSE_FORMS, Style(heads="bold", text_heads="plain"))


def _labels_in_a_line() -> Draft:
    """Action, who and when behind their labels in one line."""
    parts: list[Part] = [*front(DHILLON, "lines", MEETING, ordinal)]
    for aim in DHILLON.aims:
        parts += [Head(aim.topic), Label("Need", aim.need), Label("Aim", aim.outcome)]
        parts += [Item(f"Action: {deed.action} / Who: {deed.owner} / When: {deed.due}") for deed in aim.deeds]
    headings = (("review", "When we will meet again"), ("child_voice", "My views"))
    plan = expected(DHILLON, rows_of(DHILLON), names(headings))
    return Draft("label-lines", "in-a-line", (*parts, *closing(DHILLON, headings)), (plan,), PROSE_FORMS)


def _bullets() -> Iterator[Draft]:
    """Bullets under headings, who and when at the end of each."""
    parts: list[Part] = [*front(HUSSAIN, "lines")]
    for aim in HUSSAIN.aims:
        parts += [Head(aim.topic), Label("Need", aim.need), Label("Outcome", aim.outcome), Head("Actions", 3)]
        parts += [Item(f"{deed.action} ({deed.owner}, {deed.due})") for deed in aim.deeds]
    headings = (("contingency", "If this does not work"), ("history", "What is the story?"))
    plan = expected(HUSSAIN, rows_of(HUSSAIN), names(headings))
    yield Draft(
        "bullets", "brackets", (*parts, *closing(HUSSAIN, headings)), (plan,), PROSE_FORMS, Style(wrap=72)
    )

    parts = [*front(BARLOW, "table", CONFERENCE)]
    for number, aim in enumerate(BARLOW.aims, start=1):
        parts.append(Head(f"Outcome {number}: {aim.outcome}"))
        parts += [
            Item(f"{deed.action} – {dashed(deed)}", f"{place}.")
            for place, deed in enumerate(aim.deeds, start=1)
        ]
    headings = (("risk", "Reason for plan"), ("contingency", "What if things don't change?"))
    plan = expected(BARLOW, rows_of(BARLOW, without=("need",)), names(headings))
    style = Style(heads="bold", text_heads="plain")
    yield Draft("bullets", "dashes", (*parts, *closing(BARLOW, headings)), (plan,), PROSE_FORMS, style)

    parts = [*front(NOVAK, "lines", SHORT, iso)]
    parts.append(Head("What will be done"))
    for aim in NOVAK.aims:
        parts.append(Head(aim.topic, 3))
        parts += [Item(f"{deed.action} [{_short(deed)}]", "–") for deed in aim.deeds]
    headings = (("child_voice", "Details of the wishes and feelings"), ("parent_views", "Mum's views"))
    plan = expected(NOVAK, rows_of(NOVAK, without=("need", "outcome")), names(headings))
    yield Draft(
        "bullets",
        "square",
        (*parts, *closing(NOVAK, headings)),
        (plan,),
        PROSE_FORMS,
        Style(text_heads="caps"),
    )


def _short(deed: Deed) -> str:
    return f"{deed.owner}; {deed.due}"


def story_bullets(story: Story) -> tuple[Part, ...]:
    """A short plan as bullets, for files that hold several plans."""
    parts: list[Part] = []
    for aim in story.aims:
        parts += [Head(f"Outcome: {aim.outcome}", 3), Label("Need", aim.need)]
        parts += [Item(f"{deed.action} ({deed.owner}, {deed.due})") for deed in aim.deeds]
    return tuple(parts)


def story_lines(story: Story) -> tuple[Part, ...]:
    """A short plan as label lines, for files that hold several plans."""
    words = ("Need", "Outcome", "Action", "Who", "When")
    return tuple(Label(label, text) for aim in story.aims for label, text in _pairs(aim, words, count=False))
