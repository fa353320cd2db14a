"""Which column holds what: by its heading, by the other columns, by what stands in it; and what told it."""

from __future__ import annotations

import pytest

from planlint.document.model import Cell, Paragraph, Table
from planlint.document.sheets import Line
from planlint.plan.columns import Columns, misplaced, settle
from planlint.plan.model import Column, Evidence, Plan
from planlint.plan.tables import header_at, header_by_content
from tests.plan.building import LEFT, actions, grid, plan, title, who_and_when, whole_rows

TASKS = ("Fix the boiler", "Ring the GP", "Visit Nan")
PEOPLE = ("Sue Hall", "Petra Lind", "Mum")
DAYS = ("3/6/2026", "4/6/2026", "5/6/2026")


def settled(*rows: tuple[str, ...]) -> Columns:
    lines: tuple[Line, ...] = grid(*rows).grid()
    header = header_at(lines, 0, {}, marked=True) or header_by_content(lines, {})
    assert header is not None
    return settle(header, lines[1:])


def told(found: Plan | Columns) -> list[tuple[str, str, Evidence]]:
    return [(column.heading, column.role, column.evidence) for column in found.columns]


def test_what_told_each_column_is_said() -> None:
    found = settled(
        ("Need", "Desird outcome", "Tasks for the family", "Sausages", "When"),
        ("Tia is cold", "Tia is warm", TASKS[0], PEOPLE[0], DAYS[0]),
        ("Tia wakes", "Tia sleeps", TASKS[1], PEOPLE[1], DAYS[1]),
    )
    assert told(found) == [
        ("Need", "need", Evidence.LISTED),
        ("Desird outcome", "outcome", Evidence.NEAR),
        ("Tasks for the family", "action", Evidence.WORDS),
        ("Sausages", "owner", Evidence.CONTENT),
        ("When", "due", Evidence.LISTED),
    ]


def test_the_councils_own_word_is_said_to_be_its_setting() -> None:
    found = plan(
        title(),
        grid(("Sausages", "Action", "Who"), ("Tia is cold", "Fix the boiler", "Sue")),
        columns={"Sausages": "need"},
    )
    assert told(found)[0] == ("Sausages", "need", Evidence.SETTING)
    assert found.notices == ()


def test_a_heading_that_the_other_columns_explain_is_told_by_its_company() -> None:
    found = settled(("Risk", "Action", "Who", "Review"), ("Tia is cold", TASKS[0], PEOPLE[0], DAYS[0]))
    assert told(found)[0] == ("Risk", "need", Evidence.COMPANY)
    assert told(found)[3] == ("Review", "due", Evidence.COMPANY)


def test_a_column_of_one_word_over_and_over_tells_nothing() -> None:
    found = settled(
        ("Form", "Action", "Who", "When"),
        *(("CIN", *line) for line in zip(TASKS, PEOPLE, DAYS, strict=True)),
    )
    assert told(found)[0] == ("Form", "unused", Evidence.NOTHING)
    assert not found.columns[0].sure


def test_only_what_was_guessed_is_unsure_and_each_guess_has_its_notice() -> None:
    found = settled(("Action", "Sausages", "Chips"), *zip(TASKS, PEOPLE, DAYS, strict=True))
    assert [column.sure for column in found.columns] == [True, False, False]
    assert [notice.split("'")[1] for notice in found.notices] == ["Sausages", "Chips"]


def test_who_and_when_under_each_others_headings_are_put_right() -> None:
    found = plan(title(), grid(("Action", "Who", "When"), *zip(TASKS, DAYS, PEOPLE, strict=True)))
    assert who_and_when(found) == list(zip(TASKS, PEOPLE, DAYS, strict=True))
    assert len(found.notices) == 2


def test_who_that_holds_the_day_too_is_who_and_when() -> None:
    cells = [f"{who} by {day}" for who, day in zip(PEOPLE, DAYS, strict=True)]
    found = plan(title(), grid(("Action", "Who"), *zip(TASKS, cells, strict=True)))
    assert who_and_when(found) == [
        (task, who, f"by {day}") for task, who, day in zip(TASKS, PEOPLE, DAYS, strict=True)
    ]


def test_need_and_outcome_before_the_action_are_told_by_their_place() -> None:
    rows = (
        ("Tia is cold every single night", "Tia sleeps warm in her bed", "Fix the boiler", "Housing", "3/6/2026"),
        ("Tia is late for school each day", "Tia is in class by nine", "Buy a clock", "Mum", "4/6/2026"),
    )  # fmt: skip
    found = plan(title(), grid(("Apples", "Pears", "Action", "Who", "When"), *rows))
    assert whole_rows(found) == list(rows)
    assert [column.sure for column in found.columns[:2]] == [False, False]


@pytest.mark.parametrize(
    ("headings", "numbers"),
    [
        (("Step", "Action"), ("1", "2", "3")),
        (("Action", "What will be done"), ("A1", "A2", "A3")),
        (("Outcome", "Action"), ("1.1", "1.2", "2.1")),
        (("Goal", "Action"), ("1.", "2.", "3.")),
    ],
)
def test_a_column_of_numbers_counts_the_rows_whatever_its_heading(
    headings: tuple[str, str], numbers: tuple[str, ...]
) -> None:
    found = plan(title(), grid((*headings, "Who", "When"), *zip(numbers, TASKS, PEOPLE, DAYS, strict=True)))
    assert who_and_when(found) == list(zip(TASKS, PEOPLE, DAYS, strict=True))
    assert [row.outcome for row in found.rows] == ["", "", ""]
    assert found.columns[0].role == "number"


def test_a_column_told_by_the_numbers_in_it_is_told_by_its_content() -> None:
    found = settled(
        ("Step", "Action", "Who", "When"), *zip(("1", "2", "3"), TASKS, PEOPLE, DAYS, strict=True)
    )
    assert told(found)[0] == ("Step", "number", Evidence.CONTENT)


def test_of_two_columns_that_read_as_actions_the_plainest_is_the_action() -> None:
    found = settled(("Support", "What will be done", "Who"), ("Family support", TASKS[0], PEOPLE[0]))
    assert [column.role for column in found.columns] == ["need", "action", "owner"]
    assert not found.columns[0].sure


@pytest.mark.parametrize(
    ("role", "cell", "said"),
    [
        ("owner", "4/6/2026", "A date stands in the 'X' column of 1 row"),
        ("need", "3 June 2026", "A date stands in the 'X' column of 1 row"),
        ("outcome", "by 3 June 2026", "A date stands in the 'X' column of 1 row"),
        ("action", "3.6.26", "A date stands in the 'X' column of 1 row"),
        ("due", "Sue Hall", "A name stands in the 'X' column of 1 row"),
        ("due", "Health visitor", "A name stands in the 'X' column of 1 row"),
    ],
)  # fmt: skip
def test_a_date_or_a_name_in_the_wrong_column_is_a_sign_of_misreading(
    role: str, cell: str, said: str
) -> None:
    notices = list(misplaced([Column("X", role)], grid((cell,), ("",)).grid()))
    assert [notice.startswith(said) for notice in notices] == [True]


def test_a_heading_over_the_whole_table_stands_in_no_column_of_it() -> None:
    heading = Cell((Paragraph("HEALTH"),), 0, 0, column_span=2)
    table = Table((heading, Cell((Paragraph("Ring the GP"),), 1, 0), Cell((Paragraph("3/6/26"),), 1, 1)))
    assert list(misplaced([Column("X", "action"), Column("By when", "due")], table.grid())) == []


@pytest.mark.parametrize(
    ("role", "cell"),
    [
        ("owner", "Sue Hall"),
        ("owner", "Sue Hall by 3/6/26"),
        ("owner", "TBC"),
        ("need", "Tia was hurt on 3 May 2026"),
        ("action", "Ring the GP by 3/6/26"),
        ("action", "weekly"),
        ("due", "3/6/2026"),
        ("due", "weekly"),
        ("due", "after the core group that Sue Hall will chair"),
        ("due", ""),
        ("progress", "3/6/2026"),
        ("unused", "3/6/2026"),
    ],
)
def test_what_belongs_where_it_stands_is_no_sign_of_misreading(role: str, cell: str) -> None:
    assert list(misplaced([Column("X", role)], grid((cell,), ("",)).grid())) == []


def test_rows_with_something_out_of_place_are_counted_and_a_merged_cell_is_one() -> None:
    (notice,) = misplaced([Column("Who", "owner")], grid(("3/6/26",), ("Mum",), ("4/6/26",)).grid())
    assert "of 2 rows" in notice
    merged = grid(("3/6/26",), ("^^",), ("^^",)).grid()
    assert "of 1 row:" in next(misplaced([Column("Who", "owner")], merged))


AREAS = ("Health", "EDUCATION", "1. Family and social relationships", "Emotional and behavioural development", "Parenting capacity", "Housing 2")  # fmt: skip


@pytest.mark.parametrize("area", AREAS)
def test_an_area_of_life_alone_in_a_row_heads_the_rows_below_it(area: str) -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Outcome", "Action", "Who", "When"),
            (area, "", "", "", ""),
            ("Tia is cold", "Tia is warm", "Fix the boiler", "Housing", "3/6/2026"),
        ),
    )
    assert [(row.domain, row.action) for row in found.rows] == [(area, "Fix the boiler")]


def test_areas_of_life_may_stand_in_the_column_of_the_actions() -> None:
    found = plan(
        title(),
        grid(
            ("Action", "Who", "When"),
            ("Health", "", ""), (TASKS[0], "Mum", ""),
            ("School", "", ""), (TASKS[1], "Mum", ""),
        ),
    )  # fmt: skip
    assert [(row.domain, row.action) for row in found.rows] == [("Health", TASKS[0]), ("School", TASKS[1])]


@pytest.mark.parametrize("need", ["Tia wakes at three", "School attendance is low", "Mum's health"])
def test_a_need_alone_in_a_row_is_no_area_of_life(need: str) -> None:
    found = plan(
        title(),
        grid(("Need", "Action", "Who", "When"), ("Tia is cold", *TASKS[:1], "Mum", ""), (need, "", "", "")),
    )
    assert [(row.need, row.domain) for row in found.rows] == [("Tia is cold", ""), (need, "")]


def test_an_agency_alone_in_the_owner_column_is_one_more_owner_and_no_area() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Action", "Who", "When"),
            ("Tia is cold", "Meet at the flat", "Sue Hall", "3/6/2026"),
            ("", "", "School", ""),
            ("Tia wakes", "Ring the GP", "Mum", "4/6/2026"),
        ),
    )
    assert [(row.owner, row.domain) for row in found.rows] == [("Sue Hall\nSchool", ""), ("Mum", "")]


def test_a_heading_across_the_grid_still_works_beside_areas() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Action", "Who"),
            ("Tia at home", LEFT, LEFT),
            ("Tia is cold", "Fix the boiler", "Housing"),
            ("Health", "", ""),
            ("Tia wakes", "Ring the GP", "Mum"),
        ),
    )
    assert [row.domain for row in found.rows] == ["Tia at home", "Health"]
    assert actions(found) == ["Fix the boiler", "Ring the GP"]


def test_what_needs_to_be_different_is_the_need_where_its_cells_tell_what_is_wrong() -> None:
    found = settled(
        ("What needs to be different", "How we will know it is safe enough", "Steps", "Who", "When"),
        (
            "Will is left alone when Mum has been drinking the night before.",
            "A sober adult is with Will at all times, seen on eight visits.",
            TASKS[0], PEOPLE[0], DAYS[0],
        ),
        (
            "May gets her brother up and was late for school on 31 days last term.",
            "May is in class by 8.50 every day.",
            TASKS[1], PEOPLE[1], DAYS[1],
        ),
        (
            "Mum has had two seizures and is still drinking a bottle of vodka.",
            "Mum gives a clear breath test every week until the review.",
            TASKS[2], PEOPLE[2], DAYS[2],
        ),
    )  # fmt: skip
    assert [role for _, role, _ in told(found)] == ["need", "outcome", "action", "owner", "due"]
    assert not found.columns[0].sure


def test_what_needs_to_be_different_is_the_outcome_where_its_cells_tell_how_it_should_be() -> None:
    found = settled(
        ("Worry", "What needs to be different", "Steps", "Who", "When"),
        ("Will is left alone.", "Will is with an adult at all times.", TASKS[0], PEOPLE[0], DAYS[0]),
        ("May is late for school.", "May is in class by 8.50 every day.", TASKS[1], PEOPLE[1], DAYS[1]),
    )
    assert [role for _, role, _ in told(found)] == ["need", "outcome", "action", "owner", "due"]


def test_a_service_under_outcome_stays_an_outcome() -> None:
    found = settled(
        ("Need", "Outcome", "Action", "Who", "When"),
        ("Tia is cold", "Parenting course", TASKS[0], PEOPLE[0], DAYS[0]),
        ("Tia is hungry", "Referral to the food bank", TASKS[1], PEOPLE[1], DAYS[1]),
        ("Tia is ill", "CAMHS appointment to be booked", TASKS[2], PEOPLE[2], DAYS[2]),
    )
    assert [role for _, role, _ in told(found)] == ["need", "outcome", "action", "owner", "due"]


def test_a_grid_whose_headings_are_all_new_is_read_by_what_stands_in_it() -> None:
    rows = (
        ("Nobody has said that Tia can stay with Linda", "Tia stays with Linda until she is 18", "Sign the Staying Put papers", "Owen", "30/4/2026"),
        ("Tia has no passport and cannot go on the school trip", "Tia has a passport in her hand", "Post the form with two photos", "Linda", "3/3/2026"),
    )  # fmt: skip
    found = plan(
        title(),
        grid(
            ("Where I'm at", "Where I'm headed", "What's got to be sorted", "Who's on it", "Sorted by"), *rows
        ),
    )
    assert whole_rows(found) == list(rows)


@pytest.mark.parametrize("name", ["Tia", "Hope", "Miles", "Winter", "Oluwaseun", "Zofia", "May"])
def test_no_column_hangs_on_whose_plan_it_is(name: str) -> None:
    found = settled(
        ("Where things are", "Where we are headed", "What's got to be sorted", "Who's on it", "Sorted by"),
        (
            f"{name} is cold at night and there is no heating",
            f"{name} sleeps warm in her own bed",
            *_sorted(0),
        ),
        (
            f"{name} has missed 31 days of school since May",
            f"{name} is in class by nine every day",
            *_sorted(1),
        ),
    )
    assert [role for _, role, _ in told(found)] == ["need", "outcome", "action", "owner", "due"]


def _sorted(number: int) -> tuple[str, str, str]:
    return TASKS[number], PEOPLE[number], DAYS[number]


def test_headings_learnt_in_one_grid_are_known_in_a_smaller_one_that_is_empty_but_for_the_need() -> None:
    headings = ("Where I'm at", "Where I'm headed", "What's got to be sorted", "Who's on it", "Sorted by")
    first = grid(
        headings,
        ("Nobody has said that Tia can stay with Linda", "Tia stays with Linda until she is 18", "Sign the papers", "Owen", "30/4/2026"),
        ("Tia has no passport and cannot go on the school trip", "Tia has a passport", "Post the form", "Linda", "3/3/2026"),
    )  # fmt: skip
    second = grid(headings[:1] + headings[2:], ("Tia has not seen her sister since March", "", "", ""))
    found = plan(title(), first, second)
    assert (found.rows[-1].need, found.rows[-1].action) == ("Tia has not seen her sister since March", "")
