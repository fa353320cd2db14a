"""The day a plan was made, in sentences and letters, and the next look at it."""

from __future__ import annotations

from datetime import date

from planlint.document.model import Block, Heading, Paragraph
from planlint.plan.model import Plan
from tests.plan.building import bullets, grid, plan


def opened(*blocks: Block) -> Plan:
    return plan(Heading("Plan", 1), *blocks, Heading("Actions", 2), *bullets("Mum to ring the GP"))


def test_we_sat_down_and_look_again_are_two_days() -> None:
    found = opened(
        Paragraph(
            "We sat down together on 24th February 2026. We look at this again on 21st April 2026, 9.15."
        )
    )
    assert (found.date, found.review_date) == (date(2026, 2, 24), date(2026, 4, 21))


def test_the_meeting_behind_a_due_date_is_the_plans_day() -> None:
    found = opened(
        Paragraph(
            "For Baby Quill (due 9 September 2026). Written by Jo Hale after the meeting at the hub on 11 June 2026"
        )
    )
    assert found.date == date(2026, 6, 11)


def test_a_letters_plan_is_of_the_meeting_that_it_reports() -> None:
    letter = (
        Paragraph("Hope House, Mill Lane"), Paragraph("Friday 6 March 2026"), Paragraph("Dear Ada,"),
        Paragraph("This is your plan. We all met on Tuesday 3 March to make it."),
    )  # fmt: skip
    assert opened(*letter).date == date(2026, 3, 3)


def test_a_letter_that_reports_no_meeting_is_of_its_own_day() -> None:
    letter = (
        Paragraph("Early Help Service"), Paragraph("Canal Row, Brindle"), Paragraph("Jo Quill"), Paragraph("3 February 2026"),
        Paragraph("Dear Jo"), Paragraph("This letter is the plan. We will meet again on 10 March."),
    )  # fmt: skip
    assert opened(*letter).date == date(2026, 2, 3)


def test_date_of_review_is_this_meetings_where_another_label_names_the_next() -> None:
    found = opened(
        grid(
            ("Child", "Ada Quill"),
            ("DOB", "3/4/2015"),
            ("Date of review", "9 June 2026"),
            ("Date of next review", "24 November 2026"),
        )
    )
    assert (found.date, found.review_date) == (date(2026, 6, 9), date(2026, 11, 24))


def test_what_brackets_add_to_the_next_review_is_another_meeting() -> None:
    found = opened(
        grid(
            ("Child", "Ada Quill"),
            ("DOB", "3/4/2015"),
            ("Plan date", "20 May 2026"),
            ("Next review", "18 November 2026 (core group 9 June)"),
        )
    )
    assert found.review_date == date(2026, 11, 18)


def test_the_day_a_report_was_issued_is_no_review() -> None:
    found = plan(
        Heading("Plan", 1), Paragraph("Plan date: 17 March 2026"), Heading("Actions", 2), *bullets("Mum to ring the GP"),
        Heading("Next conference", 2), Paragraph("The next Review Conference will be held on 8 September 2026. Date issued: 20 March 2026"),
    )  # fmt: skip
    assert found.review_date == date(2026, 9, 8)


def test_a_birthday_in_a_title_is_not_the_plans_day() -> None:
    title = "CHILD IN NEED PLAN - Ada Quill, d.o.b. 9 May 2011 Written up by Jo Hale, after our meeting at home on 19 January 2026."
    found = plan(Heading(title, 1), Heading("Actions", 2), *bullets("Mum to ring the GP"))
    assert found.date == date(2026, 1, 19)
    assert [(child.name, child.born) for child in found.children] == [("Ada Quill", date(2011, 5, 9))]


def test_the_plan_that_went_before_does_not_date_this_one() -> None:
    found = opened(
        Paragraph(
            "Stepped down from a child protection plan at conference 24.11.25. First meeting (this one): 8 December 2025."
        )
    )
    assert found.date == date(2025, 12, 8)


def test_the_day_may_stand_behind_another_labels_value_or_a_place() -> None:
    behind = opened(Paragraph("Child: Ada Quill (6). Plan made with the family on 21 September 2026."))
    assert behind.date == date(2026, 9, 21)
    assert [child.born for child in behind.children] == [None]
    assert opened(Paragraph("Held at: Mill School, Monday 12 January 2026, 1.15")).date == date(2026, 1, 12)


def test_a_meeting_by_its_bare_name_is_the_one_before_the_review() -> None:
    found = opened(grid(("TAF", "6 March 2026"), ("TAF review", "1 May 2026")))
    assert (found.date, found.review_date) == (date(2026, 3, 6), date(2026, 5, 1))


def test_doing_it_again_tells_the_review_and_a_chance_does_not() -> None:
    again = opened(Paragraph("We did this plan on 15 October 2026 and we'll do it again on 8 April 2027."))
    assert again.review_date == date(2027, 4, 8)
    chance = opened(
        Paragraph(
            "Written on 15 October 2026. If the panel says no on 19 November 2026 we will look at this again."
        )
    )
    assert chance.review_date is None
