"""From a document to its plans: several plans, unsure columns, what is no plan, and no words lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planlint.document.model import Block, Cell, Document, Heading, ListItem, Paragraph, Table
from planlint.errors import DocumentError
from planlint.plan.model import Field, SectionName
from tests.plan.building import actions, all_plans, bold, bullets, document, grid, plan, title

HEADER = ("Need", "Action", "Who", "When")


def test_a_new_front_sheet_begins_a_new_plan() -> None:
    first, second = all_plans(
        document(
            Heading("Plan for Tia", 1),
            grid(("Child's name", "Tia Brown"), ("Date of plan", "1/5/26")),
            grid(HEADER, ("N", "Ring the GP", "SW", "1/6/26")),
            Heading("Plan for Sol", 1),
            grid(("Child's name", "Sol Brown"), ("Date of plan", "2/5/26")),
            grid(HEADER, ("N", "Write to school", "HV", "2/6/26")),
        )
    )
    assert (first.title, actions(first), first.children[0].name) == (
        "Plan for Tia",
        ["Ring the GP"],
        "Tia Brown",
    )
    assert (second.title, actions(second), second.children[0].name) == (
        "Plan for Sol",
        ["Write to school"],
        "Sol Brown",
    )
    assert (first.name, second.name) == ("1", "2")


def test_a_second_childs_name_begins_a_new_plan() -> None:
    plans = all_plans(
        document(
            title(),
            Paragraph("Child's name: Tia Brown"),
            grid(HEADER, ("N", "Ring the GP", "SW", "1/6/26")),
            Paragraph("Child's name: Sol Brown"),
            grid(HEADER, ("N", "Write to school", "HV", "2/6/26")),
        )
    )
    assert [actions(found) for found in plans] == [["Ring the GP"], ["Write to school"]]


def test_siblings_in_one_grid_are_one_plan() -> None:
    found = plan(
        title(), grid(("Children", "Tia and Sol Brown")), grid(HEADER, ("N", "Ring the GP", "SW", "1/6/26"))
    )
    assert [child.name for child in found.children] == ["Tia Brown", "Sol Brown"]


def test_an_unknown_column_is_guessed_by_its_content_and_said() -> None:
    found = plan(
        title(),
        grid(
            ("Action", "Sausages", "Chips"),
            ("Ring the GP", "Sue Hall", "1/5/26"),
            ("Write to school", "Petra Lind", "2/5/26"),
            ("Visit Nan", "Mum", "3/5/26"),
        ),
    )
    assert (found.rows[0].owner, found.rows[0].due) == ("Sue Hall", "1/5/26")
    assert [(column.heading, column.role, column.sure) for column in found.columns] == [
        ("Action", "action", True),
        ("Sausages", "owner", False),
        ("Chips", "due", False),
    ]
    assert any("'Sausages'" in notice and '[columns] "Sausages" = ' in notice for notice in found.notices)


def test_a_column_full_of_dates_is_when_whatever_its_heading_says() -> None:
    found = plan(
        title(),
        grid(
            ("Action", "Outcome", "Who"),
            ("Ring", "1/5/26", "SW"),
            ("Write", "2/5/26", "HV"),
            ("Visit", "3/5/26", "SW"),
        ),
    )
    assert [(row.due, row.outcome) for row in found.rows] == [("1/5/26", ""), ("2/5/26", ""), ("3/5/26", "")]
    assert found.notices


def test_a_date_in_the_who_column_is_a_sign_of_misreading() -> None:
    found = plan(
        title(),
        grid(
            HEADER,
            ("N", "Ring", "SW", "1/5/26"),
            ("N", "Write", "12/5/26", "SW"),
            ("N", "Visit", "Mum", "3/5/26"),
        ),
    )
    assert any("'Who'" in notice and "1 row" in notice for notice in found.notices)


def test_the_council_has_the_last_word_on_its_columns() -> None:
    found = plan(
        title(),
        grid(("Need", "Sausages", "Who"), ("N", "Ring the GP", "SW")),
        columns={"Sausages": "action", "Need": "unused"},
    )
    assert (found.rows[0].need, found.rows[0].action) == ("", "Ring the GP")
    assert not found.notices


def test_sections_stand_under_headings_bold_lines_and_labels() -> None:
    found = plan(
        title(),
        grid(HEADER, ("N", "Ring the GP", "SW", "1/6/26")),
        bold("Contingency plan"),
        Paragraph("If Mum drinks, Nan takes Tia."),
        Heading("Tia's wishes and feelings", 2),
        Paragraph("Tia is cold."),
        grid(("Parents' views", "Mum agrees."), ("Manager's comments", "Agreed.")),
        Heading("Dates", 2),
        Paragraph("CAF is the common assessment framework."),
    )
    assert [(section.name, section.text) for section in found.sections] == [
        (SectionName.CONTINGENCY, "If Mum drinks, Nan takes Tia."),
        (SectionName.CHILD_VOICE, "Tia is cold."),
        (SectionName.PARENT_VIEWS, "Mum agrees."),
        (SectionName.SIGNOFF, "Agreed."),
        (SectionName.OTHER, "CAF is the common assessment framework."),
    ]


def test_a_section_without_words_is_known_to_be_there() -> None:
    found = plan(title(), *bullets_under_actions(), Heading("Contingency plan", 2))
    assert found.section(SectionName.CONTINGENCY)[0].text == ""


def bullets_under_actions() -> tuple[Block, ...]:
    return (Heading("Actions", 2), *bullets("Mum to ring the GP"))


@pytest.mark.parametrize(
    "blocks",
    [
        (),
        (Paragraph("Dear Sir, thank you for your letter of 12 May."),),
        (Heading("Minutes", 1), Paragraph("We met."), *bullets("Biscuits", "Tea")),
        (grid(("Price", "Colour"), ("3", "red")),),
    ],
)
def test_what_is_no_plan_is_refused_with_what_to_do(blocks: tuple[Block, ...]) -> None:
    with pytest.raises(DocumentError, match=r"^plan\.docx: no plan was found in it"):
        all_plans(document(*blocks))


WORDS = st.sampled_from(
    ["Need", "Outcome", "Action", "Who", "When", "By whom and when", "(1) Ring the GP (2) Write", "12/4/26", "SW", "-", "",
     "• Visit\n• Weigh", "Contingency plan", "By 12 May:", "Outcome: sleeps", "Child's name", "1. a 2. b", "31/02/2026", "TBC",
     "Plan for Tia", "What needs to happen?", "Date of plan: 1/5/26", "If Mum drinks", "Name: Tia\tDOB: 1/1/20", "(2) x (1) y"]
)  # fmt: skip
TEXTS = st.one_of(WORDS, st.text(max_size=25))
PARAGRAPHS = st.builds(Paragraph, TEXTS, st.booleans())
ITEMS = st.builds(ListItem, TEXTS, st.sampled_from(["•", "1.", "(a)", ""]), st.integers(0, 2))
HEADINGS = st.builds(Heading, TEXTS, st.integers(1, 4))


@st.composite
def tables(draw: st.DrawFn, depth: int = 1) -> Table:
    cells = []
    height, width = draw(st.integers(0, 4)), draw(st.integers(1, 5))
    for row in range(height):
        column = 0
        while column < width:
            across = draw(st.integers(1, 2)) if draw(st.booleans()) else 1
            inner: st.SearchStrategy[Block] = st.one_of(PARAGRAPHS, ITEMS)
            if depth and draw(st.integers(0, 9)) == 0:
                inner = tables(depth - 1)
            blocks = tuple(draw(st.lists(inner, max_size=2)))
            cells.append(Cell(blocks, row, column, draw(st.integers(1, 2)), min(across, width - column)))
            column += across + (1 if draw(st.integers(0, 15)) == 0 else 0)
    return Table(tuple(cells), draw(st.integers(0, 1)))


BLOCKS = st.lists(st.one_of(PARAGRAPHS, ITEMS, HEADINGS, tables()), max_size=8)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(BLOCKS, st.sampled_from(["docx", "csv", "text"]))
def test_no_document_makes_it_stumble(blocks: list[Block], form: str) -> None:
    try:
        plans = all_plans(Document("plan", form, tuple(blocks)))
    except DocumentError:
        return
    assert plans
    assert plans == all_plans(Document("plan", form, tuple(blocks)))
    for found in plans:
        assert [row.number for row in found.rows] == list(range(1, len(found.rows) + 1))


TASKS = st.one_of(
    st.sampled_from(
        [
            "(1) Ring the GP (2) Write",
            "• Visit\n• Weigh",
            "Ring:\nthe GP",
            "1. a 2. b",
            "(2) xyz (1) why",
            "By 12 May:",
        ]
    ),
    st.text(max_size=30),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(TASKS, TEXTS, TEXTS), min_size=1, max_size=4))
def test_every_word_of_the_action_column_is_in_some_row(rows: list[tuple[str, str, str]]) -> None:
    table = grid(("Action", "Who", "When"), ("Ring the GP", "SW", "1/5/26"), *rows)
    try:
        plans = all_plans(document(title(), table))
    except DocumentError:
        return
    # A line of headings in the middle makes the action's column another one, so any part of the row may hear it.
    rows_heard = [row for found in plans for row in found.rows]
    heard = " ".join(f"{row.lead_in} {row.domain} {' '.join(map(row.text, Field))}" for row in rows_heard)
    heard += " ".join(f"{section.heading} {section.text}" for found in plans for section in found.sections)
    for action, _, _ in rows:
        assert set(re.findall(r"[A-Za-z]{3,}", action)) <= set(re.findall(r"[A-Za-z]{3,}", heard))
