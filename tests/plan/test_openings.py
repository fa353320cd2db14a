"""One file may hold a plan for each brother and sister, one behind the other."""

from __future__ import annotations

import pytest

from planlint.document.model import Heading, Paragraph
from planlint.plan.model import Plan
from tests.plan.building import all_plans, document, grid

HEADER = ("Need", "Outcome", "Action", "By whom", "By when")
ROW = ("Tia is cold", "Tia is warm", "Ring the GP", "Mum", "12/5/26")


def headed(first: str, second: str, *lines: str) -> tuple[Plan, ...]:
    return all_plans(
        document(
            Heading(first, 1),
            Paragraph("Tia is 9 and likes drums."),
            grid(HEADER, ROW),
            Heading(second, 1),
            *(Paragraph(line) for line in lines),
            grid(HEADER, ROW),
        )
    )


@pytest.mark.parametrize(
    ("first", "second", "line"),
    [
        ("Early help plan: Tia Brook", "Early help plan: Sol Brook", "He likes trains."),
        ("Child in need plan – Tia", "Child in need plan – Sol", "Sol is 6 and likes trains."),
        ("Tia's plan, born 3 May 2017", "Sol's plan, born 1 June 2019", "He likes trains."),
        ("Plan for Tia Brook (9)", "Plan for Sol Brook (6)", "He likes trains."),
    ],
)
def test_the_same_title_with_another_childs_name_begins_another_plan(
    first: str, second: str, line: str
) -> None:
    assert len(headed(first, second, line)) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Plan 1: Sleep", "Plan 2: School"),
        ("Early help plan: Health", "Early help plan: Housing"),
        ("Child in need plan for Tia Brook", "Child in need plan for Tia Brook"),
        ("Plan for Mum", "Plan for Dad"),
        ("Child protection plan for Tia", "Contingency plan for Tia"),
    ],
)
def test_parts_of_one_plan_stay_together(first: str, second: str) -> None:
    assert len(headed(first, second, "It is hard at home.")) == 1


def test_what_begins_with_a_part_for_all_children_is_one_plan() -> None:
    found = all_plans(
        document(
            Heading("Child in need plans: Tia and Sol Brook", 1),
            Paragraph("Date of plan: 5 May 2026"),
            Heading("Plan for Tia Brook", 2),
            grid(HEADER, ROW),
            Heading("Plan for Sol Brook", 2),
            grid(HEADER, ROW),
        )
    )
    assert len(found) == 1
