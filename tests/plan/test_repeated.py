"""Headings and labels that come again are the columns of a table written downwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planlint.document.model import Block, Heading, Paragraph
from planlint.plan.headings import Surety
from planlint.plan.model import SectionName
from planlint.plan.repeated import repeated_meanings
from tests.plan.building import actions, bold, bullets, grid, plan, title, whole_rows

LABELS = ("The worry", "What better looks like", "To be done", "Person", "Date")
FIRST = (
    "Tia wakes at three every night.",
    "Tia sleeps all night in her bed.",
    "Ring the GP about it",
    "Mum",
    "3 May 2026",
)
SECOND = ("Tia is cold at night in bed.", "Tia is warm at night in bed.", "Fit a new boiler", "Housing", "4 May 2026")  # fmt: skip


def under_headings(labels: tuple[str, ...], *entries: tuple[str, ...]) -> list[Block]:
    return [
        block
        for entry in entries
        for label, value in zip(labels, entry, strict=True)
        for block in (Heading(label, 3), Paragraph(value))
    ]


def under_bold_lines(labels: tuple[str, ...], *entries: tuple[str, ...]) -> list[Block]:
    return [
        block
        for entry in entries
        for label, value in zip(labels, entry, strict=True)
        for block in (bold(label), Paragraph(value))
    ]


def beside_labels(labels: tuple[str, ...], *entries: tuple[str, ...]) -> list[Block]:
    return [
        Paragraph(f"{label}: {value}")
        for entry in entries
        for label, value in zip(labels, entry, strict=True)
    ]


def in_small_tables(labels: tuple[str, ...], *entries: tuple[str, ...]) -> list[Block]:
    return [grid(*zip(labels, entry, strict=True)) for entry in entries]


Way = Callable[..., list[Block]]
WAYS = (under_headings, under_bold_lines, beside_labels, in_small_tables)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "labels",
    [
        LABELS,
        ("Need", "Outcome", "Action", "Who", "When"),
        ("Issue", "Where we want to be", "Job", "Lead", "Finish"),
        ("Where things are now", "Where we want to get to", "How we get there", "Who", "When"),
        ("Apples", "Pears", "Plums", "Who", "When"),
    ],
)
def test_a_table_written_downwards_is_read_as_one_written_across(way: Way, labels: tuple[str, ...]) -> None:
    assert whole_rows(plan(title(), *way(labels, FIRST, SECOND))) == [FIRST, SECOND]


@pytest.mark.parametrize("way", WAYS)
def test_numbers_in_the_labels_change_nothing(way: Way) -> None:
    first = tuple(f"{label} 1" for label in ("Need", "Outcome", "Action", "Who", "When"))
    second = tuple(f"{label} 2" for label in ("Need", "Outcome", "Action", "Who", "When"))
    found = plan(title(), *way(first, FIRST), *way(second, SECOND))
    assert whole_rows(found) == [FIRST, SECOND]


@pytest.mark.parametrize("label", ["To do", "Jobs", "Next step", "What we will do"])
def test_a_task_in_few_words_is_a_task_too(label: str) -> None:
    first = ("Tia is cold.", "Tia is warm.", "Fix the boiler", "Housing", "3 May 2026")
    second = ("Tia wakes at 3.", "Tia sleeps.", "Ring the GP", "Mum", "4 May 2026")
    labels = ("Worry", "Better", label, "Who", "When")
    assert whole_rows(plan(title(), *beside_labels(labels, first, second))) == [first, second]


def test_lists_under_a_heading_that_comes_again_are_its_tasks() -> None:
    found = plan(
        title(),
        Heading("The worry (1)", 2), Paragraph("Tia wakes at 3."), Heading("What better looks like", 3), Paragraph("Tia sleeps."),
        Heading("To be done", 3), *bullets("Ring the GP", "Buy a bed"), Heading("Person", 3), Paragraph("Mum"),
        Heading("The worry (2)", 2), Paragraph("Tia is cold."), Heading("What better looks like", 3), Paragraph("Tia is warm."),
        Heading("To be done", 3), *bullets("Fix the boiler"), Heading("Person", 3), Paragraph("Housing"),
    )  # fmt: skip
    assert [(row.need, row.outcome, row.action, row.owner) for row in found.rows] == [
        ("Tia wakes at 3.", "Tia sleeps.", "Ring the GP", "Mum"),
        ("Tia wakes at 3.", "Tia sleeps.", "Buy a bed", "Mum"),
        ("Tia is cold.", "Tia is warm.", "Fix the boiler", "Housing"),
    ]


def test_who_and_when_in_brackets_of_such_a_list_are_who_and_when() -> None:
    blocks = [
        block
        for need, task in (
            ("Tia wakes at three every night.", "Ring the GP (Mum, by 3 May 2026)"),
            ("Tia is cold at night in bed.", "Fit a boiler (Housing, by 4 May 2026)"),
        )
        for block in (
            bold("Where things are now"),
            Paragraph(need),
            bold("How we get there"),
            *bullets(task, "Buy a lamp (Dad)"),
        )
    ]
    assert [(row.action, row.owner, row.due) for row in plan(title(), *blocks).rows] == [
        ("Ring the GP", "Mum", "by 3 May 2026"),
        ("Buy a lamp", "Dad", ""),
        ("Fit a boiler", "Housing", "by 4 May 2026"),
        ("Buy a lamp", "Dad", ""),
    ]


def test_a_grid_below_each_takes_its_need_and_outcome() -> None:
    header = ("Action", "Who", "When")
    found = plan(
        title(),
        Heading("Worry statement", 2), Paragraph(FIRST[0]), Heading("Where we want to get to", 3), Paragraph(FIRST[1]),
        grid(header, FIRST[2:]),
        Heading("Worry statement", 2), Paragraph(SECOND[0]), Heading("Where we want to get to", 3), Paragraph(SECOND[1]),
        grid(header, SECOND[2:]),
    )  # fmt: skip
    assert whole_rows(found) == [FIRST, SECOND]


def test_an_entry_may_hold_several_tasks_each_with_its_doer() -> None:
    labels = ("Need", "Outcome", "Step one", "Who", "Step two", "Who")
    found = plan(
        title(),
        *beside_labels(
            labels,
            ("Tia wakes.", "Tia sleeps.", "Ring the GP", "Mum", "Buy a bed", "Dad"),
            ("Tia is cold.", "Tia is warm.", "Fix the boiler", "Housing", "Buy a coat", "Mum"),
        ),
    )
    assert [(row.need, row.action, row.owner) for row in found.rows] == [
        ("Tia wakes.", "Ring the GP", "Mum"),
        ("Tia wakes.", "Buy a bed", "Dad"),
        ("Tia is cold.", "Fix the boiler", "Housing"),
        ("Tia is cold.", "Buy a coat", "Mum"),
    ]


def test_how_we_will_know_is_the_measure_of_its_entry() -> None:
    labels = ("Need", "Outcome", "Action", "Who", "How will we know")
    found = plan(
        title(),
        *beside_labels(
            labels,
            ("Tia wakes.", "Tia sleeps.", "Ring the GP", "Mum", "A sleep chart"),
            ("Tia is cold.", "Tia is warm.", "Fix the boiler", "Housing", "A thermometer"),
        ),
    )
    assert [(row.action, row.measure) for row in found.rows] == [
        ("Ring the GP", "A sleep chart"),
        ("Fix the boiler", "A thermometer"),
    ]


def test_a_contingency_under_every_need_is_no_part_of_the_rows() -> None:
    found = plan(
        title(),
        *under_headings(
            ("Need", "Outcome", "Action", "Contingency"),
            ("Tia wakes.", "Tia sleeps.", "Mum to ring the GP", "Nan takes Tia."),
            ("Tia is cold.", "Tia is warm.", "Housing to fix the boiler", "Tia sleeps at Nan's."),
        ),
    )
    assert actions(found) == ["Mum to ring the GP", "Housing to fix the boiler"]
    assert found.section(SectionName.CONTINGENCY)[0].text == "Nan takes Tia.\nTia sleeps at Nan's."


def test_a_label_left_empty_leaves_that_part_of_the_row_empty() -> None:
    found = plan(title(), *in_small_tables(LABELS, FIRST, (*SECOND[:3], "", SECOND[4])))
    assert found.rows[1].owner == ""
    assert found.rows[1].due == "4 May 2026"


def test_a_column_that_was_told_by_its_place_alone_is_a_guess() -> None:
    found = plan(title(), *under_bold_lines(("Apples", "Pears", "Plums", "Who", "When"), FIRST, SECOND))
    apples = next(column for column in found.columns if column.heading == "Apples")
    assert not apples.sure


@pytest.mark.parametrize(
    "blocks",
    [
        (
            Heading("Health", 2), Heading("What is going well", 3), Paragraph("Tia is on her line."),
            Heading("Notes", 3), Paragraph("Mum was tired."),
            Heading("School", 2), Heading("What is going well", 3), Paragraph("Tia reads."),
            Heading("Notes", 3), Paragraph("Mr Hall came."),
        ),
        (
            Heading("Tia", 2), Heading("Views", 3), Paragraph("Tia says she is cold."), Heading("Health", 3), Paragraph("Well."),
            Heading("Sol", 2), Heading("Views", 3), Paragraph("Sol says he is warm."), Heading("Health", 3), Paragraph("Well."),
        ),
        (
            Heading("Chronology", 2),
            Paragraph("Date: 3 May 2025"), Paragraph("What happened: Police were called to the house."),
            Paragraph("Date: 4 June 2025"), Paragraph("What happened: Tia was seen at hospital."),
        ),
        (
            Heading("Visits", 2), Heading("Visit 1", 3), Paragraph("Tia was seen alone."),
            Heading("Visit 2", 3), Paragraph("Tia was at Nan's."),
        ),
        (
            grid(("Date", "3 May 2025"), ("Who", "Sue Hall"), ("What was said", "Mum was tired.")),
            grid(("Date", "4 May 2025"), ("Who", "Sue Hall"), ("What was said", "Dad came.")),
        ),
        (
            grid(("Name", "Sue Hall"), ("Role", "Social worker"), ("Phone", "01632 960102")),
            grid(("Name", "Petra Lind"), ("Role", "Health visitor"), ("Phone", "01632 960103")),
        ),
    ],
)  # fmt: skip
def test_headings_that_come_twice_and_ask_for_nothing_to_be_done_are_no_rows(
    blocks: tuple[Block, ...],
) -> None:
    found = plan(title(), *blocks, Heading("Actions", 2), *bullets("Mum to ring the GP"))
    assert [(row.action, row.owner) for row in found.rows] == [("Mum to ring the GP", "")]
    assert repeated_meanings(blocks, {}) == {}


def test_headings_that_come_once_are_told_each_by_itself() -> None:
    assert repeated_meanings(under_headings(LABELS, FIRST), {}) == {}


def test_what_comes_again_is_known_by_its_bare_words() -> None:
    found = repeated_meanings(under_headings(LABELS, FIRST, SECOND), {})
    assert {key: meaning.role for key, meaning in found.items()} == {
        "the worry": "need",
        "what better looks like": "outcome",
        "to be done": "action",
        "person": "owner",
        "date": "due",
    }
    assert all(meaning.surety is Surety.NEAR for meaning in found.values())


def test_the_council_has_the_last_word_on_headings_that_come_again() -> None:
    found = repeated_meanings(
        under_headings(("Apples", "Pears", "Plums"), FIRST[:3], SECOND[:3]),
        {"apples": "action", "plums": "need"},
    )
    assert (found["apples"].role, found["plums"].role) == ("action", "need")
