"""Action 1, Who 1, Action 2, Who 2, …: columns that come again by number are so many actions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.document.model import Place
from planlint.plan.repeats import repeats_of
from planlint.plan.tables import Header, cell_text, meaning_of
from tests.plan.building import export, grid, who_and_when, whole_rows


def header(*headings: str) -> Header:
    meanings = tuple(meaning_of(heading, {}) for heading in headings)
    return Header(0, 1, headings, meanings, (Place(""),) * len(headings))


@pytest.mark.parametrize(
    "headings",
    [
        ("Action 1", "Who 1", "When 1", "Action 2", "Who 2", "When 2"),
        ("Action1", "Who1", "When1", "Action2", "Who2", "When2"),
        ("ACTN_1", "OWNR_1", "DUE_DT_1", "ACTN_2", "OWNR_2", "DUE_DT_2"),
        ("1. Action", "1. Who", "1. When", "2. Action", "2. Who", "2. When"),
        ("Action (1)", "Who (1)", "When (1)", "Action (2)", "Who (2)", "When (2)"),
        ("Action 1A", "Who 1A", "When 1A", "Action 1B", "Who 1B", "When 1B"),
    ],
)
def test_each_numbered_set_of_columns_is_an_action_of_the_child(headings: tuple[str, ...]) -> None:
    first, second = export(
        ("Child ID", "Plan type", *headings),
        ("CH-1", "CIN", "Ring the GP", "Mum", "3/5/2026", "Write to school", "Sue Hall", "4/5/2026"),
        ("CH-2", "CIN", "Visit Nan", "Dad", "5/5/2026", "", "", ""),
    )
    assert who_and_when(first) == [
        ("Ring the GP", "Mum", "3/5/2026"),
        ("Write to school", "Sue Hall", "4/5/2026"),
    ]
    assert who_and_when(second) == [("Visit Nan", "Dad", "5/5/2026")]


def test_the_columns_may_stand_action_by_action_or_kind_by_kind() -> None:
    together = export(
        ("Child ID", "Action 1", "Action 2", "Who 1", "Who 2"), ("7", "Ring", "Write", "Mum", "SW")
    )
    assert who_and_when(together[0]) == [("Ring", "Mum", ""), ("Write", "SW", "")]


def test_a_need_with_several_actions_is_the_need_of_each() -> None:
    found = export(
        ("Child ID", "Need 1", "Action 1A", "Who 1A", "Action 1B", "Who 1B", "Need 2", "Action 2A", "Who 2A"),
        ("7", "Tia wakes", "Ring the GP", "Mum", "Buy a bed", "Dad", "Tia is cold", "Fix the boiler", "Housing"),
    )  # fmt: skip
    assert [(row.need, row.action, row.owner) for row in found[0].rows] == [
        ("Tia wakes", "Ring the GP", "Mum"),
        ("Tia wakes", "Buy a bed", "Dad"),
        ("Tia is cold", "Fix the boiler", "Housing"),
    ]


def test_a_column_without_a_number_belongs_to_every_action() -> None:
    found = export(
        ("Child ID", "Need", "Outcome", "Action 1", "Who 1", "When 1", "Action 2", "Who 2", "When 2"),
        ("7", "Tia is cold", "Tia is warm", "Ring", "Mum", "3/5/26", "Write", "SW", "4/5/26"),
    )
    assert whole_rows(found[0]) == [
        ("Tia is cold", "Tia is warm", "Ring", "Mum", "3/5/26"),
        ("Tia is cold", "Tia is warm", "Write", "SW", "4/5/26"),
    ]


def test_a_child_without_any_action_is_still_there() -> None:
    found = export(
        ("Child ID", "Need", "Action 1", "Who 1", "Action 2", "Who 2"),
        ("7", "Tia is cold", "Ring", "Mum", "Write", "SW"),
        ("8", "Sol is late", "", "", "", ""),
    )
    assert [(plan.name, len(plan.rows)) for plan in found] == [("7", 2), ("8", 1)]
    assert (found[1].rows[0].need, found[1].rows[0].action) == ("Sol is late", "")


@pytest.mark.parametrize(
    "headings",
    [
        ("Action 1", "Who", "When", "Action 2", "Who", "When"),
        ("Action", "Who", "When", "Action", "Who", "When"),
        ("Action", "Who", "When", "Action 2", "Who 2", "When 2"),
    ],
)
def test_sets_whose_numbers_are_not_all_written_out_are_sets_all_the_same(headings: tuple[str, ...]) -> None:
    found = export(
        ("Child ID", *headings),
        ("7", "Ring the GP", "Mum", "1/5/2026", "Write to school", "Sue Hall", "2/5/2026"),
        ("8", "Visit Nan", "Dad", "3/5/2026", "", "", ""),
    )
    assert who_and_when(found[0]) == [
        ("Ring the GP", "Mum", "1/5/2026"),
        ("Write to school", "Sue Hall", "2/5/2026"),
    ]


@pytest.mark.parametrize(
    "headings",
    [
        ("Child ID", "Action", "Who", "When"),
        ("Child ID", "1. Action", "2. Who", "3. When"),
        ("Need", "Outcome 1", "Outcome 2", "Who"),
        ("Review 1", "Review 2", "Action", "Who"),
        ("Action (3.1)", "Action (3.2)", "Who"),
        (),
    ],
)
def test_numbers_that_count_no_actions_make_no_sets(headings: tuple[str, ...]) -> None:
    assert repeats_of(header(*headings), {}) is None


def test_the_councils_own_word_for_an_action_may_be_numbered_too() -> None:
    found = export(
        ("Child ID", "Chip 1", "Who 1", "Chip 2", "Who 2"),
        ("7", "Ring the GP", "Mum", "Write to school", "SW"),
        columns={"Chip": "action"},
    )
    assert who_and_when(found[0]) == [("Ring the GP", "Mum", ""), ("Write to school", "SW", "")]


def test_sets_go_by_their_numbers_and_not_by_their_order() -> None:
    found = repeats_of(header("Action 2", "Who 2", "Action 1", "Who 1", "Action 10", "Who 10"), {})
    assert found is not None
    assert [each.columns for each in found.sets] == [(2, 3), (0, 1), (4, 5)]
    assert found.header.headings == ("Action", "Who")


CELLS = st.sampled_from(["", "Ring the GP", "Mum", "3/5/26", "7"])


@given(st.lists(st.lists(CELLS, min_size=6, max_size=6), min_size=1, max_size=4))
def test_no_cell_of_a_wide_line_is_lost(rows: list[list[str]]) -> None:
    found = repeats_of(header("Child ID", "Action 1", "Who 1", "Action 2", "Who 2", "Need"), {})
    assert found is not None
    for line in grid(*rows).grid():
        wide = [cell_text(cell) for cell in line]
        narrow = [cell_text(cell) for each in found.lines([line]) for cell in each]
        assert set(wide) <= {*narrow, ""}


STEPS = (
    "Child ID", "Issue 1", "What will be different 1", "Step 1.1", "Step 1.1 - who", "Step 1.1 - by when",
    "Step 1.2", "Step 1.2 - who", "Step 1.2 - by when", "Issue 2", "What will be different 2",
    "Step 2.1", "Step 2.1 - who", "Step 2.1 - by when",
)  # fmt: skip


def test_steps_of_two_numbers_share_the_need_of_the_first() -> None:
    (found,) = export(
        STEPS,
        ("7", "Ada is cold.", "Ada is warm.", "Ring", "Mum", "1/6/2026", "Write", "Sue Hall", "2/6/2026",
         "Ada is late.", "Ada is in by nine.", "Buy a clock", "Dad", ""),
    )  # fmt: skip
    assert whole_rows(found) == [
        ("Ada is cold.", "Ada is warm.", "Ring", "Mum", "1/6/2026"),
        ("Ada is cold.", "Ada is warm.", "Write", "Sue Hall", "2/6/2026"),
        ("Ada is late.", "Ada is in by nine.", "Buy a clock", "Dad", ""),
    ]


def test_a_step_that_nobody_filled_in_is_no_row_but_an_issue_without_any_step_is() -> None:
    (found,) = export(
        STEPS,
        ("7", "Ada is cold.", "Ada is warm.", "Ring", "Mum", "1/6/2026", "", "", "", "Ada is late.", "", "", "", ""),
    )  # fmt: skip
    assert whole_rows(found) == [
        ("Ada is cold.", "Ada is warm.", "Ring", "Mum", "1/6/2026"),
        ("Ada is late.", "", "", "", ""),
    ]


@pytest.mark.parametrize(
    "steps",
    [
        ("Goal 1 - step 1", "Goal 1 - step 1 (who)", "Goal 1 - step 2", "Goal 1 - step 2 (who)", "Goal 2 - step 1", "Goal 2 - step 1 (who)"),
        ("Action1_1", "Action1_1 Who", "Action1_2", "Action1_2 Who", "Action2_1", "Action2_1 Who"),
        ("Step 1.1", "Step 1.1: who", "Step 1.2", "Step 1.2: who", "Step 2.1", "Step 2.1: who"),
        ("Need 1 action A", "Need 1 action A by whom", "Need 1 action B", "Need 1 action B by whom", "Need 2 action A", "Need 2 action A by whom"),
        ("Action One", "Action One Owner", "Action Two", "Action Two Owner", "Action Three", "Action Three Owner"),
    ],
)  # fmt: skip
def test_the_numbers_may_be_written_in_many_ways(steps: tuple[str, ...]) -> None:
    (found,) = export(("Child ID", *steps), ("7", "Ring", "Mum", "Write", "Dad", "Visit", "Nan"))
    assert [(row.action, row.owner) for row in found.rows] == [
        ("Ring", "Mum"),
        ("Write", "Dad"),
        ("Visit", "Nan"),
    ]


def test_the_steps_of_a_single_goal_are_steps_and_those_of_a_paragraph_are_not() -> None:
    (found,) = export(
        ("Child ID", "Issue 1", "Step 1.1", "Step 1.1 - who", "Step 1.2", "Step 1.2 - who"),
        ("7", "Ada is cold.", "Ring", "Mum", "Write", "Dad"),
    )
    assert [(row.need, row.action, row.owner) for row in found.rows] == [
        ("Ada is cold.", "Ring", "Mum"),
        ("Ada is cold.", "Write", "Dad"),
    ]
    assert repeats_of(header("Action (3.1)", "Action (3.2)", "Who"), {}) is None
