"""Plans written as headed prose: a heading, why, what is hoped for, and a list of who will do what, again and again."""

from __future__ import annotations

import pytest

from planlint.document.model import Heading, ListItem, Paragraph
from tests.plan.building import bullets, grid, plan, title, whole_rows

HOME = (
    Heading("Where you live", 2),
    Paragraph("You still sleep in your coat. What we hope for: you unpack your bag."),
    *bullets("Delphine will ask you each Sunday what you want to eat.", "Something nice for your room."),
)
COLLEGE = (
    Heading("College", 2),
    Paragraph("You have missed a year and a half of lessons."),
    Paragraph("We'll know it's working when you have sat your first exam."),
    *bullets("Mr Birk will bring a laptop by 16 October 2026."),
)


def test_each_heading_with_why_and_a_list_is_a_group_of_rows() -> None:
    assert [row[:3] for row in whole_rows(plan(title(), *HOME, *COLLEGE))] == [
        (
            "You still sleep in your coat.",
            "you unpack your bag.",
            "Delphine will ask you each Sunday what you want to eat.",
        ),
        ("You still sleep in your coat.", "you unpack your bag.", "Something nice for your room."),
        (
            "You have missed a year and a half of lessons.",
            "We'll know it's working when you have sat your first exam.",
            "Mr Birk will bring a laptop by 16 October 2026.",
        ),
    ]


def test_what_was_before_the_trouble_began_is_not_the_need() -> None:
    trouble = (
        "Since the bus was taken off, Joseph has been nowhere but school and has begun to bite his hands."
    )
    found = plan(
        title(),
        *HOME,
        Heading("Getting out", 2),
        Paragraph(f"Joseph used to go out every Saturday with the short breaks team. {trouble}"),
        *bullets("Denny will find a volunteer before Christmas."),
    )
    assert found.rows[-1].need == trouble


def test_a_need_among_groups_that_nobody_put_a_list_to_lacks_its_action() -> None:
    found = plan(
        title(),
        *HOME,
        *COLLEGE,
        Heading("Lewis", 2),
        Paragraph("Lewis (10) does not sleep because Joseph comes into his room and hits him."),
    )
    assert found.rows[-1].need.startswith("Lewis")
    assert not found.rows[-1].action


@pytest.mark.parametrize("name", ["What you told me", "If it doesn't work out", "What your mum thinks"])
def test_a_section_with_a_list_is_no_group(name: str) -> None:
    found = plan(
        title(), *HOME, *COLLEGE, Heading(name, 2), *bullets("Mum will drink again.", "You will be sad.")
    )
    assert len(found.rows) == 3


def test_one_heading_with_a_list_of_wishes_is_no_group() -> None:
    found = plan(
        title(),
        Heading("What you told us", 2),
        Paragraph("You miss your gran."),
        Heading("Good things", 2),
        *bullets("You are kind.", "You will be brave."),
    )
    assert not found.rows


def test_a_form_on_lines_of_one_paragraph_may_leave_a_label_empty() -> None:
    found = plan(
        title(),
        Heading("Actions", 2),
        Paragraph("Action 1\nNeed: No passport\nWhat will happen: Send off the form\nWho:\nWhen: 3 May 2026\nOutcome: Ada has one"),
        Paragraph("Action 2\nNeed: Toothache\nWhat will happen: See Dr Hall\nWho: Joy\nWhen: see above\nOutcome: No pain"),
    )  # fmt: skip
    assert whole_rows(found) == [
        ("No passport", "Ada has one", "Send off the form", "", "3 May 2026"),
        ("Toothache", "No pain", "See Dr Hall", "Joy", "see above"),
    ]


def test_a_list_may_be_a_form_about_one_row() -> None:
    def form(need: str, action: str, who: str) -> tuple[ListItem, ...]:
        return bullets(
            f"What you need: {need}",
            "How we'll know: You are happy.",
            f"What happens: {action}",
            f"Who and when: {who}",
        )

    found = plan(
        title(),
        Heading("Home", 2),
        *form("You have never lived by yourself.", "Visit three flats.", "Kit, by 26 June"),
        Heading("Money", 2),
        *form("Your wages last nine days.", "Put the blocker on the phone.", "Jan, 3 July"),
    )
    assert [(row.need, row.action, row.owner, row.due) for row in found.rows] == [
        ("You have never lived by yourself.", "Visit three flats.", "Kit", "by 26 June"),
        ("Your wages last nine days.", "Put the blocker on the phone.", "Jan", "3 July"),
    ]


def test_a_need_that_announces_what_is_wanted_and_has_no_list_lacks_its_action() -> None:
    found = plan(
        title(),
        *HOME,
        *COLLEGE,
        Heading("Yusuf", 2),
        Paragraph("Yusuf lifts his sister at night. We want: Yusuf to be back at football on Saturdays."),
    )
    assert whole_rows(found)[-1] == (
        "Yusuf lifts his sister at night.",
        "Yusuf to be back at football on Saturdays.",
        "",
        "",
        "",
    )


def test_remarks_behind_the_rows_are_no_rows_unless_they_say_by_when() -> None:
    rows = grid(
        ["Need", "Outcome", "Task", "Lead", "Date"], ["Pain", "No pain", "See Mr Hall", "Mum", "3 May 2026"]
    )
    found = plan(
        title(),
        rows,
        Heading("Next steps", 2),
        Paragraph("Plan to be reviewed at the next core group."),
        Paragraph("The CAMHS worker will continue to be involved."),
        Paragraph("Mum will ring the dentist by 9 June 2026."),
    )
    assert [row.action for row in found.rows] == ["See Mr Hall", "Mum will ring the dentist by 9 June 2026."]


def test_a_row_that_begins_like_headings_do_is_a_row() -> None:
    found = plan(
        title(),
        grid(
            ["What needs to be done", "Outcome", "By whom and when"],
            ["Ask to see the cot and write down what is in it", "Rafferty sleeps in his own cot", "HV, 3 May 2026"],
            ["Take Rafferty for his check", "All appts attended", "KM, 20 May 2026"],
            header_rows=1,
        ),
    )  # fmt: skip
    assert len(found.rows) == 2
