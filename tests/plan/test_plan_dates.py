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
