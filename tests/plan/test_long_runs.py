"""Lines to write on, pages of spaces and repeated words: read in no time, and not a word of them lost."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

import planlint
from planlint.document.model import Cell, Paragraph, Table
from planlint.plan.long_runs import shortened, with_short_runs
from tests.effort import an_end_in_sight

FORM = """# Child protection plan
Child: Sam Hill
Date of plan: 3 February 2026

## What we are worried about
Sam is hit when Dad drinks. @@

## What Sam says
@@ Sam said he likes the park.

## What his parents say
Mum @@ Dad @@ thinks so.

## Plan
| Need | Outcome | Action | Who | When |
|---|---|---|---|---|
| @@ | @@ | @@ | @@ | @@ |
| Sam @@ | Sam @@ | Ann will @@ | Ann Bell, @@ | by @@ |
"""


@pytest.mark.parametrize(
    "repeated",
    [
        "-",
        "\u00a0",
        "- ",
        "A-",
        "7/7 ",
        "really ",
        "generally ",
        "there remains a ",
        "weren't-",
        "a real an absolute ",
        "7kg-7,7.7 kg,a-7 %,",
        "', ",
    ],
)
def test_what_is_said_over_and_over_holds_nobody_up(repeated: str) -> None:
    with an_end_in_sight():
        plan = planlint.read_plans(
            BytesIO(FORM.replace("@@", repeated * (300 // len(repeated))).encode()), "plan.md"
        )[0]
        planlint.check(plan)


def test_a_line_to_sign_on_is_cut_and_what_stands_round_it_kept() -> None:
    assert shortened("Signed" + "." * 200 + "Ann") == "Signed" + "." * 80 + "Ann"
    assert shortened("Signed" + "_" * 200 + "Ann") == "Signed" + "_" * 80 + "Ann"
    assert shortened("Signed" + "." * 80 + "Ann") == "Signed" + "." * 80 + "Ann"


def test_a_line_in_a_cell_is_cut_and_the_cell_stays_where_it_was() -> None:
    long, short = Cell((Paragraph("By" + " " * 300 + "Ann"),), 0, 0), Cell((Paragraph("Ann"),), 0, 1)
    table = with_short_runs(Table((long, short)))
    assert isinstance(table, Table)
    assert table.cells[0].text == "By" + " " * 80 + "Ann"
    assert table.cells[1] is short


@given(st.text(alphabet="a1 .-_\n\u00a0é", max_size=400))
def test_no_letter_digit_or_line_is_lost_and_a_second_time_changes_nothing(text: str) -> None:
    once = shortened(text)
    assert [each for each in once if each.isalnum() or each == "\n"] == [
        each for each in text if each.isalnum() or each == "\n"
    ]
    assert shortened(once) == once
