"""Needs told in groups, again and again: labels with nothing beside them, groups without a need, headings that mean one thing."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.document.model import Block, Heading, Paragraph
from planlint.plan.model import SectionName
from tests.plan.building import actions, all_plans, bold, bullets, document, grid, plan, title, whole_rows

HEADER = ["What is hard", "What will be different", "What happens next", "Who and when"]


def group(
    name: str, need: str, outcome: str, *tasks: str, asks: str = "What happens now:"
) -> tuple[Block, ...]:
    """One group of a plan written as headings, labels and lists."""
    return (
        Heading(name, 3),
        Paragraph(f"What's missing: {need}"),
        Paragraph(f"What we hope for: {outcome}"),
        Paragraph(asks),
        *bullets(*tasks),
    )


def test_the_same_headings_in_one_document_mean_the_same() -> None:
    found = plan(
        title(),
        Heading("Ottilie", 2),
        grid(
            ["What is hard", "What will be different", "The next bit", "Who and when"],
            ["You cook every night.", "Somebody else cooks.", "Ask Auntie Chidi to cook at your house.", "Chidi, 5 May 2026"],
            ["You gave up netball.", "You play again.", "Keep your place in the team for you.", "Miss Bran, 9 May 2026"],
        ),
        Heading("Rafferty", 2),
        grid(
            ["What is hard", "What will be different", "The next bit", "Who and when"],
            ["You come hungry.", "You have eaten.", "Toast.", "Mrs Lund, 9 May 2026"],
        ),
    )  # fmt: skip
    assert actions(found) == [
        "Ask Auntie Chidi to cook at your house.",
        "Keep your place in the team for you.",
        "Toast.",
    ]


@pytest.mark.parametrize(
    "heading", ["What happens next", "What happens now", "What will happen next?", "So what happens now?"]
)
def test_what_happens_next_is_the_action(heading: str) -> None:
    found = plan(
        title(),
        grid(
            [*HEADER[:2], heading, HEADER[3]], ["Cold flat", "A warm flat", "New boiler", "Sue, 3 May 2026"]
        ),
    )
    assert actions(found) == ["New boiler"]
    assert not found.notices


def test_a_place_for_actions_that_nobody_filled_is_a_row_without_an_action() -> None:
    found = plan(
        title(),
        Heading("The plan", 2),
        *group(
            "Learning", "You do no maths.", "You pass the paper.", "Mum will do a page with you on Mondays."
        ),
        *group("A desk", "You work on Mum's phone.", "You have a keyboard."),
    )
    assert whole_rows(found) == [
        ("You do no maths.", "You pass the paper.", "Mum will do a page with you on Mondays.", "", ""),
        ("You work on Mum's phone.", "You have a keyboard.", "", "", ""),
    ]


def test_what_stands_below_an_empty_label_is_its_value() -> None:
    found = plan(
        title(),
        *group("Learning", "You do no maths.", "You pass the paper."),
        Paragraph("A page of the green book on Mondays."),
        *group("A desk", "You work on Mum's phone.", "You have a keyboard.", "Femi will bring a keyboard."),
    )
    assert actions(found) == ["A page of the green book on Mondays.", "Femi will bring a keyboard."]


@pytest.mark.parametrize("name", ["Worry", "Risk", "Visits", "Identity", "Family history"])
def test_a_group_may_be_called_as_a_section_is(name: str) -> None:
    found = plan(
        title(),
        Heading("The plan", 2),
        *group("Learning", "You do no maths.", "You pass the paper.", "Mum will do a page with you."),
        *group(name, "Your tummy aches.", "You feel well.", "Lantern on 2 June 2026.", "Find a counsellor."),
    )
    assert [(row.need, row.action) for row in found.rows[1:]] == [
        ("Your tummy aches.", "Lantern on 2 June 2026."),
        ("Your tummy aches.", "Find a counsellor."),
    ]
    assert found.rows[-1].domain == name


def test_an_empty_heading_for_actions_below_need_and_outcome() -> None:
    found = plan(
        title(),
        Heading("Need", 3), Paragraph("The flat is cold."),
        Heading("Outcome", 3), Paragraph("The flat is warm."),
        Heading("Actions", 3),
        Heading("Need", 3), Paragraph("Tia is hungry."),
        Heading("Outcome", 3), Paragraph("Tia eats."),
        Heading("Actions", 3), *bullets("Mum to shop on Fridays."),
    )  # fmt: skip
    assert [(row.need, row.action) for row in found.rows] == [
        ("The flat is cold.", ""),
        ("Tia is hungry.", "Mum to shop on Fridays."),
    ]


def test_an_empty_action_in_a_form_of_labels_and_values() -> None:
    def form(need: str, goal: str, action: str, who: str) -> Block:
        return grid(["Need", need], ["Goal", goal], ["What happens now", action], ["Who", who])

    found = plan(
        title(),
        form("Sol cannot sleep.", "Sol sleeps.", "", ""),
        form("Sol is hit.", "Nobody hits Sol.", "Ring the bus", "Sue"),
    )
    assert whole_rows(found) == [
        ("Sol cannot sleep.", "Sol sleeps.", "", "", ""),
        ("Sol is hit.", "Nobody hits Sol.", "Ring the bus", "Sue", ""),
    ]


def test_a_need_and_outcome_with_nothing_put_to_them() -> None:
    found = plan(
        title(),
        Heading("Learning", 3),
        Paragraph("Need: You do no maths."),
        Paragraph("Goal: You pass the paper."),
        *bullets("Mum will do a page with you."),
        Heading("A desk", 3),
        Paragraph("Need: You work on Mum's phone."),
        Paragraph("Goal: You have a keyboard."),
        Heading("Contingency plan", 2),
        Paragraph("If it fails, Mum will ring Femi that day."),
    )
    assert [row.action for row in found.rows] == ["Mum will do a page with you.", ""]
    assert found.rows[1].outcome == "You have a keyboard."


def test_a_label_for_actions_above_a_grid_is_not_an_empty_one() -> None:
    found = plan(
        title(),
        Paragraph("Need: The flat is cold."),
        Paragraph("Outcome: The flat is warm."),
        Paragraph("Actions:"),
        grid(["Action", "Who", "When"], ["Mend the boiler", "Sue Hall", "3 May 2026"]),
    )
    assert whole_rows(found) == [
        ("The flat is cold.", "The flat is warm.", "Mend the boiler", "Sue Hall", "3 May 2026")
    ]


def test_a_last_group_without_need_or_goal_has_its_actions_still() -> None:
    found = plan(
        title(),
        Heading("Home", 2),
        Paragraph("Need: Yonas has no room."),
        Paragraph("Goal: Yonas has a key."),
        *bullets("Dilys puts his name down by 29 May 2026."),
        Heading("Free time", 2),
        *bullets("Dilys to promote hobbies as and when."),
        Heading("If this plan does not work", 2),
        *bullets("Dilys will ask the panel."),
    )
    assert [(row.need, row.domain, row.action) for row in found.rows] == [
        ("Yonas has no room.", "Home", "Dilys puts his name down by 29 May 2026."),
        ("", "Free time", "Dilys to promote hobbies as and when."),
    ]
    assert len(found.section(SectionName.CONTINGENCY)) == 1


def test_a_list_under_another_heading_is_no_group_of_the_plan() -> None:
    found = plan(
        title(),
        Heading("Home", 2),
        Paragraph("Need: Yonas has no room."),
        *bullets("Dilys puts his name down by 29 May 2026."),
        Heading("Who was there", 2),
        *bullets("Dilys Amoako, adviser", "Yonas"),
    )
    assert actions(found) == ["Dilys puts his name down by 29 May 2026."]


def test_a_table_of_tasks_below_a_need_wants_no_header() -> None:
    found = plan(
        title(),
        Paragraph("WORRY 1: The flat is not safe. "),
        Paragraph("GOAL: Noah can crawl everywhere. To get there:"),
        grid(
            ["Fit the stair gate", "Darren", "Sat 18 April 2026"],
            ["Send the reference to the housing officer", "Shell", "24 April 2026"],
            ["Take the dog to Nan's", "Nan", "by 3 May 2026"],
        ),
        Paragraph("WORRY 2: Shell is low."),
        Paragraph("GOAL: Shell sleeps."),
        *bullets("Shell will see the GP."),
    )
    assert whole_rows(found)[0] == (
        "The flat is not safe.",
        "Noah can crawl everywhere.",
        "Fit the stair gate",
        "Darren",
        "Sat 18 April 2026",
    )
    assert len(found.rows) == 4


def test_two_plans_have_their_sections_twice() -> None:
    def one(child: str) -> tuple[Block, ...]:
        return (
            Heading(f"Child in Need Plan: {child}", 1),
            Paragraph("Date of plan: 1 June 2026"),
            grid(
                ["Need", "Outcome", "Action", "Who", "When"],
                ["Cold", "Warm", "Mend the boiler", "Sue", "3 May 2026"],
            ),
            Heading("If things get worse", 2),
            Paragraph("If Dad comes, Ginny will hold a meeting."),
            Heading("Oversight", 2),
            Paragraph("Isla Denholm, 3 June 2026: I agree the plan."),
        )

    plans = all_plans(document(*one("Maisie Hay"), *one("Jude Hay")))
    assert [len(found.rows) for found in plans] == [1, 1]
    for found in plans:
        assert [section.heading for section in found.section(SectionName.CONTINGENCY)] == [
            "If things get worse"
        ]
        assert [section.heading for section in found.section(SectionName.SIGNOFF)] == ["Oversight"]


def test_questions_that_come_again_are_labels() -> None:
    found = plan(
        title(),
        Paragraph("1. What's the matter? Nancy sees the fights. What would be better? No fights."),
        Paragraph("What happens now? Dad stays at Uncle Bill's. (Dad, from 8 May 2026)"),
        Paragraph("2. What's the matter? The flat is cold. What would be better? The boiler works."),
        Paragraph("What happens now? Ring the landlord. (Mum, 9 May 2026)"),
        Paragraph("3. What's the matter? No bed. What would be better? A bed."),
        Paragraph("What happens now?"),
    )
    assert whole_rows(found) == [
        ("Nancy sees the fights.", "No fights.", "Dad stays at Uncle Bill's.", "Dad", "from 8 May 2026"),
        ("The flat is cold.", "The boiler works.", "Ring the landlord.", "Mum", "9 May 2026"),
        ("No bed.", "A bed.", "", "", ""),
    ]


def test_labels_that_only_bold_letters_set_apart() -> None:
    found = plan(
        title(),
        Paragraph(
            "Need 1 Layla is alone.\nOutcome Layla is never alone.\nAction Write a list. Who Mum When 10 April 2026"
        ),
        Paragraph(
            "Need 2 Ricky comes round.\nOutcome Ricky stays away.\nAction Change the lock. Who Sue When 3 May 2026"
        ),
    )
    assert whole_rows(found) == [
        ("Layla is alone.", "Layla is never alone.", "Write a list.", "Mum", "10 April 2026"),
        ("Ricky comes round.", "Ricky stays away.", "Change the lock.", "Sue", "3 May 2026"),
    ]


def test_a_need_does_not_go_on_in_the_next_area_of_life() -> None:
    found = plan(
        title(),
        grid(
            ["Area", "Need", "Outcome", "Action", "Who", "When"],
            ["Home", "No room", "A room", "Bid on flats", "Zara", "1 June 2026"],
            ["", "", "", "See the flats", "Dee", "9 June 2026"],
            ["Health", "", "", "Dentist", "Zara", "3 May 2026"],
        ),
    )
    assert [(row.domain, row.need) for row in found.rows] == [
        ("Home", "No room"),
        ("Home", "No room"),
        ("Health", ""),
    ]


@pytest.mark.parametrize(
    "value", ["TBC", "To be arranged by the conference unit", "to be confirmed", "awaiting date"]
)
def test_a_review_that_has_no_day_is_not_the_next_core_group(value: str) -> None:
    found = plan(
        title(),
        grid(
            ["Child", "Tia Brook"],
            ["Date of plan", "1 May 2026"],
            ["Core group", "12 May 2026"],
            ["Review conference", value],
        ),
        grid(["Need", "Action", "Who", "When"], ["Cold", "Mend the boiler", "Sue", "3 May 2026"]),
    )
    assert found.review_date is None


def test_the_day_it_was_written_may_stand_below_the_table() -> None:
    found = plan(
        Heading("Pathway plan: Zara Mbeki", 1),
        grid(["Need", "Action", "Who", "When"], ["Cold", "Mend the boiler", "Sue", "3 May 2026"]),
        Paragraph("My plan was written on 4 May 2026. We look at it again on 2 November 2026."),
    )
    assert (found.date, found.review_date) == (date(2026, 5, 4), date(2026, 11, 2))


def test_a_front_sheet_written_across() -> None:
    found = plan(
        title(),
        grid(
            ["Plan date", "Plan review", "Social worker", "Manager"],
            ["22 September 2025", "17/11/2025", "Amina Warsi", "Mark Tranter"],
        ),
        bold("Actions"),
        *bullets("Mum to ring the GP."),
    )
    assert ("Social worker", "Amina Warsi") in found.front
    assert "Mark Tranter" in found.people


def test_what_needs_to_change_is_the_outcome_beside_the_risk() -> None:
    found = plan(
        title(),
        grid(
            ["No", "Risk/need", "What needs to change", "Action", "Who", "Timescale"],
            ["1", "Home unsafe", "Floors clear", "Skip", "Housing", "16.6.26"],
        ),
    )
    assert whole_rows(found) == [("Home unsafe", "Floors clear", "Skip", "Housing", "16.6.26")]
