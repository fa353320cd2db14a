"""Lists typed into one paragraph with Shift and Enter are lists."""

from __future__ import annotations

import pytest

from planlint.document.model import Paragraph
from planlint.document.reading import read_bytes
from planlint.plan.understanding import plans_in
from tests.plan.building import bold, plan

PART = (
    "2. Sleep\nNeed – Ilse shares a mattress with her brothers.\nOutcome – Ilse sleeps in her own bed by Christmas.\n"
    "• Bev applies to the Oxley Trust for a bed by 4 December\n• Dad clears the box room by 27 November"
)


def test_a_need_an_outcome_and_a_list_in_one_paragraph_are_rows() -> None:
    read = plan(
        bold("Child in Need Plan"),
        Paragraph("Name: Ilse Mbeki"),
        Paragraph(PART),
        Paragraph(
            "3. School\nNeed – Ilse has missed nine Mondays.\nOutcome – Ilse is in school every Monday.\n"
            "• Mr Toal rings Dad at 8.15 each Monday until 18 December\n• Dad to walk her in"
        ),
    )
    assert [row.action for row in read.rows] == [
        "Bev applies to the Oxley Trust for a bed by 4 December",
        "Dad clears the box room by 27 November",
        "Mr Toal rings Dad at 8.15 each Monday until 18 December",
        "Dad to walk her in",
    ]
    assert read.rows[1].need == "Ilse shares a mattress with her brothers."
    assert read.rows[3].outcome == "Ilse is in school every Monday."


def test_a_single_dash_in_the_middle_of_an_address_makes_no_list() -> None:
    read = plan(
        bold("Child in Need Plan"),
        Paragraph("Home\n- see file"),
        Paragraph(PART),
    )
    assert read.rows[0].action.startswith("Bev applies")
    assert len(read.rows) == 2


@pytest.mark.parametrize("name", ["plan.md", "plan.txt"])
def test_own_bullets_and_labels_with_dashes_keep_their_lines_in_pasted_text(name: str) -> None:
    text = f"# Child in Need Plan\n\nName: Ilse Mbeki\n\n{PART}\n"
    read = next(iter(plans_in(read_bytes(text.encode(), name))))
    assert [row.outcome for row in read.rows] == ["Ilse sleeps in her own bed by Christmas."] * 2
    assert [row.need for row in read.rows] == ["Ilse shares a mattress with her brothers."] * 2
