"""What a careful reader finds on a front that she has never seen: the days, the child, the kind, the parts of brothers and sisters."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.document.model import Block, Heading, Paragraph
from planlint.plan.days_standing import days_standing, judged
from planlint.plan.model import Kind, Plan, SectionName
from tests.plan.building import all_plans, document, grid, plan, title

_ROWS = grid(
    ("Worry", "Goal", "Action", "Who", "When"),
    ("Zachary has missed 14 days of nursery", "Zachary is at nursery daily", "Pay the arrears", "Lorna Price", "18 Jan 2027"),
    ("Zachary is scared of the dog", "The dog is gone", "Rehome the dog", "Gran", "31 Jan 2027"),
    header_rows=1,
)  # fmt: skip


def read(*blocks: Block, heading: str = "Family support record") -> Plan:
    return plan(title(heading), *blocks, _ROWS)


@pytest.mark.parametrize(
    "front",
    [
        grid(("In use from", "11 January 2027"), ("Good until", "8 March 2027")),
        grid(("Compiled", "11/01/2027"), ("Goes back to the panel", "08/03/2027")),
        Paragraph("Sorted with Mum and Nan on 11 January 2027; we regroup on 8 March 2027."),
        Paragraph("This took effect on 11 January 2027. It lapses on 8 March 2027, when all sit down once more."),
        Paragraph("Record put down 11.1.27, replaces one of 14.7.26. The officer looks in 8.3.27."),
    ],
)  # fmt: skip
def test_the_plans_day_and_its_reviews_need_no_known_label(front: Block) -> None:
    found = read(Paragraph("Zachary Obi-Lane, born 3 February 2022."), front)
    assert (found.date, found.review_date) == (date(2027, 1, 11), date(2027, 3, 8))


def test_days_of_other_things_are_neither() -> None:
    found = read(Paragraph("Tenancy began 3 March 2019. Gran's operation was on 4 April 2025."))
    assert (found.date, found.review_date) == (None, None)


def test_a_day_that_hangs_on_an_if_is_no_review() -> None:
    days = judged(days_standing(["Made 11 January 2027.", "If rent is late on 8 March 2027 we meet again."]))
    assert days.again is None


@pytest.mark.parametrize(
    "front",
    [
        Paragraph("This note concerns Zachary Obi-Lane (dob 3/2/2022). Keyholder: Lorna Price."),
        Paragraph("Minutes of Team Four, Zachary Obi-Lane, 11/01/2027\nThere: Pat Dene (gran), Ms Kerr (nursery)"),
        grid(("Whose sheet", "Zachary Obi-Lane"), ("Worker", "Lorna Price")),
        Paragraph("Dear Ms Lane,\nThis is the plan for your son Zachary Obi-Lane."),
        Paragraph("For Zachary Obi-Lane and nobody else in the house."),
    ],
)  # fmt: skip
def test_the_child_is_whose_name_recurs(front: Block) -> None:
    assert [child.name for child in read(front).children] == ["Zachary Obi-Lane"]


def test_capitals_that_only_lead_to_a_name_are_none() -> None:
    assert read(Paragraph("The Review For Re Dear: 3 May 2027")).children == ()


def test_brothers_share_a_surname_and_have_their_ages() -> None:
    found = read(grid(("1", "Zachary Obi-Lane", "4 yrs"), ("2", "Micah Obi-Lane", "7 yrs")))
    assert [child.name for child in found.children] == ["Zachary Obi-Lane", "Micah Obi-Lane"]


def test_a_helper_who_recurs_is_no_child() -> None:
    assert read(Paragraph("Lorna Price, family support worker, wrote this with everybody.")).children == ()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Zachary is a former relevant child under the leaving care rules.", Kind.CHILD_IN_CARE),
        ("Zachary Obi-Lane, 4, CIN (s17(10)(a)).", Kind.CHILD_IN_NEED),
        ("ICPC and two core groups so far.", Kind.CHILD_PROTECTION),
    ],
)
def test_the_law_near_the_top_tells_the_kind(line: str, kind: Kind) -> None:
    assert read(Paragraph(line)).kind is kind


def _two(*, said: str) -> tuple[Block, ...]:
    coat = grid(
        ("Worry", "Goal", "Action", "Who", "When"),
        ("Micah has no coat", "Micah is warm", "Buy a coat", "Gran", "1 Feb 2027"),
        header_rows=1,
    )
    return (
        title(f"The Obi-Lane children: {said}"),
        Paragraph("Zachary Obi-Lane (4) and Micah Obi-Lane (7). Written 11 January 2027. Next meeting 8 March 2027."),
        Heading("Zachary Obi-Lane", 2), _ROWS, Paragraph("Zachary's note: “No dog.”"),
        Heading("Micah Obi-Lane", 2), coat, Paragraph("Micah's note: “Red coat.”"),
    )  # fmt: skip


def test_a_form_with_a_plan_each_is_read_part_by_part() -> None:
    first, second = all_plans(document(*_two(said="two plans in one form")))
    assert [child.name for child in (*first.children, *second.children)] == [
        "Zachary Obi-Lane",
        "Micah Obi-Lane",
    ]
    assert ([row.action for row in first.rows], [row.action for row in second.rows]) == (
        ["Pay the arrears", "Rehome the dog"], ["Buy a coat"],
    )  # fmt: skip
    assert first.date == second.date == date(2027, 1, 11)
    assert [section.text for section in second.section(SectionName.CHILD_VOICE)] == [
        "Micah's note: “Red coat.”"
    ]
