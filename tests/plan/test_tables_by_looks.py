"""Tables whose headings nobody knows, or that have none, are read by their looks and by what stands in them."""

from __future__ import annotations

import pytest

from planlint.document.model import Block, Heading, Paragraph, Table
from planlint.plan.model import Plan
from tests.plan.building import LEFT, all_plans, document, grid, plan, title

FRONT: tuple[Block, ...] = (
    title(),
    Paragraph("Child: Ottilie Marsh, born 3 May 2017"),
    Paragraph("Date of plan: 2 March 2026"),
)
NEEDS = (
    "Ottilie has missed nineteen mornings of school since Christmas and falls asleep at her desk.",
    "Ottilie has two decayed teeth and cries when she eats anything cold.",
    "Ottilie hears her parents shouting most nights and hides in the airing cupboard.",
)
GOALS = (
    "Ottilie is in class by nine every day and stays awake.",
    "Ottilie eats without pain.",
    "Ottilie sleeps in her own bed and the house is quiet after eight.",
)
TASKS = (
    "Ring the house at half past seven each school day and walk Ottilie to the bus",
    "Book the first appointment at the Mill Lane dentist and take her to it",
    "Refer both parents to the Monday course at the Old Forge",
)
DOERS = ("Mrs Salter", "Mum", "Idris Vane")
DAYS = ("until 3 April 2026", "20 March 2026", "13 March 2026")
WANTED = list(zip(NEEDS, GOALS, TASKS, DOERS, DAYS, strict=True))


def _fields(found: Plan) -> list[tuple[str, ...]]:
    return [(row.need, row.outcome, row.action, row.owner, row.due) for row in found.rows]


@pytest.mark.parametrize("last", ["Shore", "Landfall", "Harvest home"])
def test_the_last_column_holds_outcomes_where_its_words_do(last: str) -> None:
    lines = [[need, task, f"{doer} – {day}", goal] for need, goal, task, doer, day in WANTED]
    found = plan(*FRONT, grid(["Undertow", "Jobs", "Person and day", last], *lines))
    assert _fields(found) == WANTED


def test_what_happened_since_is_no_outcome() -> None:
    since = (
        "Done on 4 March, he was pleased.",
        "Not done, letter was lost twice.",
        "Went once and came home early.",
    )
    lines = [
        [need, task, doer, day, told] for (need, _, task, doer, day), told in zip(WANTED, since, strict=True)
    ]
    found = plan(*FRONT, grid(["Need", "Action", "Who", "When", "Since last time"], *lines))
    assert all(row.outcome == "" for row in found.rows)


def _entry(number: int, need: str, goal: str, task: str, doer: str, day: str) -> Table:
    return grid(
        [f"SHEET {number} OF 3", LEFT, LEFT],
        ["Reef", need, LEFT],
        ["Oar", "Falls to", "Not after"],
        [task, doer, day],
        [f"Write to {doer} to say that it is done", "Pat Marsh", day],
        ["Harbour", goal, LEFT],
    )


def test_a_goal_may_stand_behind_the_actions_that_it_is_for() -> None:
    found = plan(*FRONT, *(_entry(number, *fields) for number, fields in enumerate(WANTED, start=1)))
    assert _fields(found)[::2] == WANTED
    assert [row.outcome for row in found.rows] == [goal for goal in GOALS for _ in range(2)]


def test_a_goal_that_nobody_filled_in_is_not_that_of_the_entry_above() -> None:
    filled = [WANTED[0], (NEEDS[1], "", *WANTED[1][2:]), WANTED[2]]
    found = plan(*FRONT, *(_entry(number, *fields) for number, fields in enumerate(filled, start=1)))
    assert [row.outcome for row in found.rows[::2]] == [GOALS[0], "", GOALS[2]]


def test_a_grid_without_headings_is_read_by_what_stands_in_its_columns() -> None:
    tables: list[Block] = []
    for need, goal, task, doer, day in WANTED:
        tables += [
            grid(
                [f"Rock: {need}", LEFT, LEFT],
                [doer, task, day],
                ["Pat Marsh", f"Write to {doer} to say that it is done", day],
                [f"Lighthouse: {goal}", LEFT, LEFT],
            )
        ]
    found = plan(*FRONT, *tables)
    assert _fields(found)[::2] == WANTED


def test_lines_without_headings_are_no_more_of_a_plan_that_has_a_grid() -> None:
    lines = [[need, goal, task, doer, day] for need, goal, task, doer, day in WANTED]
    done = grid(
        ["Food", "Food bank voucher fetched", "Piotr", "12/06/25", "Completed"],
        ["School", "Free school meals form sent", "Dad", "30/06/25", "Completed"],
    )
    found = plan(
        *FRONT,
        grid(["Tarn", "Fell", "Beck", "Scar", "Dale"], *lines),
        Heading("For information only", 2),
        done,
    )
    assert _fields(found) == WANTED


def test_a_heading_may_ask_at_length() -> None:
    lines = [
        [str(number), need, task, day, goal] for number, (need, goal, task, _, day) in enumerate(WANTED, 1)
    ]
    asked = "How all of this is going to be seen to, and which people will do so"
    found = plan(
        *FRONT, grid(["Part", "What she lacks", asked, "Not after", "Where it ought to take her"], *lines)
    )
    assert [(row.need, row.outcome, row.action, row.due) for row in found.rows] == [
        (need, goal, task, day) for need, goal, task, _, day in WANTED
    ]


def test_a_number_beside_a_need_is_no_label_of_its_own() -> None:
    lines: list[list[str]] = []
    for number, (need, goal, task, doer, day) in enumerate(WANTED):
        lines += [
            [f"({'abc'[number]})", need, LEFT, LEFT, LEFT],
            ["", "Oar", "Falls to", "Not after", "Harbour"],
            ["", task, doer, day, goal],
        ]
    assert _fields(plan(*FRONT, grid(*lines))) == WANTED


def test_a_box_to_tick_and_a_line_that_counts_are_no_part_of_a_row() -> None:
    boxes = "☐ waiting ☒ under way ☐ over"
    blocks: list[Block] = []
    for number, (need, goal, task, doer, day) in enumerate(WANTED, start=1):
        blocks.append(Paragraph(f"— LEAF {number} —"))
        told = (
            ("Since", need),
            ("In order that", goal),
            ("We shall", f"{task}."),
            ("Answerable", doer),
            ("By", day),
        )
        blocks += [Paragraph(f"{label}: {text}") for label, text in told]
        blocks.append(Paragraph(f"How it stands: {boxes}"))
    found = plan(*FRONT, *blocks)
    assert [(row.need, row.outcome, row.owner, row.due) for row in found.rows] == [
        (need, goal, doer, day) for need, goal, _, doer, day in WANTED
    ]


@pytest.mark.parametrize("agency_first", [True, False])
@pytest.mark.parametrize("names", [("Action", "Who", "Agency"), ("Oar", "Helm", "Fleet")])
def test_who_is_named_does_it_and_their_agency_where_nobody_is(
    names: tuple[str, str, str], agency_first: bool
) -> None:
    who = ("Sam Okoro", "", "Mr Pell")
    agencies = ("Health", "CAMHS", "Housing")
    order = (0, 1, 3, 2, 4) if agency_first else (0, 1, 2, 3, 4)
    header = ["Need", names[0], names[1], names[2], "By when"]
    lines = [[NEEDS[at], TASKS[at], who[at], agencies[at], DAYS[at]] for at in range(3)]
    rows = [[line[at] for at in order] for line in [header, *lines]]
    found = plan(*FRONT, grid(*rows))
    assert [row.owner for row in found.rows] == ["Sam Okoro", "CAMHS", "Mr Pell"]


def test_two_columns_of_people_are_both_who() -> None:
    lines = [
        [need, task, doer, helper, day]
        for (need, _, task, doer, day), helper in zip(WANTED, ("Nan Price", "Dad", "Jo Hale"), strict=True)
    ]
    found = plan(*FRONT, grid(["Need", "Action", "Lead", "Who helps", "When"], *lines))
    assert "Nan Price" in found.rows[0].owner
    assert "Mrs Salter" in found.rows[0].owner


def test_a_front_sheet_with_two_labels_in_a_row_lists_no_plans() -> None:
    front = grid(
        ["Child in care", "Ottilie Marsh", "ID", "K77-3402"],
        ["Legal basis", "☐ s20 ☒ ICO (made 3/10/25)", "Plan prepared", "19 January 2026"],
        ["IRO", "Colm Breslin", "Next CLA Review", "14 April 2026"],
    )
    lines = [[need, goal, task, doer, day] for need, goal, task, doer, day in WANTED]
    plans = all_plans(
        document(title("Care plan"), front, grid(["Need", "Outcome", "Action", "Who", "When"], *lines))
    )
    assert len(plans) == 1
    assert _fields(plans[0]) == WANTED


def _part(heading: Block | None, name: str, fields: tuple[str, ...]) -> list[Block]:
    need, goal, task, doer, day = fields
    lines = [["Need", "Outcome", "Action", "Who", "When"], [need, goal, task, doer, day]]
    if heading is None:
        return [
            grid([name.upper(), LEFT, LEFT, LEFT, LEFT], *lines),
            Paragraph(f"{name} was asked and drew a boat."),
        ]
    return [heading, grid(*lines)]


@pytest.mark.parametrize("headed", [True, False])
def test_brothers_and_sisters_with_a_part_each_have_a_plan_each(headed: bool) -> None:
    names = ("Ottilie Marsh", "Rufus Marsh")
    blocks: list[Block] = []
    for number, (name, fields) in enumerate(zip(names, WANTED, strict=False), start=1):
        blocks += _part(Heading(f"Part {number}: {name}", 1) if headed else None, name, fields)
    plans = all_plans(
        document(
            title("Child in Need Plan"),
            Paragraph("Children: Ottilie Marsh (8) and Rufus Marsh (4)"),
            Paragraph("Date of plan: 2 March 2026"),
            *blocks,
        )
    )
    assert [[child.name for child in each.children] for each in plans] == [[name] for name in names]
    assert [_fields(each) for each in plans] == [[WANTED[0]], [WANTED[1]]]
    assert {(each.kind, each.date) for each in plans} == {(plans[0].kind, plans[0].date)}
    assert plans[0].date is not None


def test_headings_with_the_names_of_workers_part_no_plans() -> None:
    lines = [["Need", "Action", "Who", "When"], [NEEDS[0], TASKS[0], DOERS[0], DAYS[0]]]
    plans = all_plans(
        document(*FRONT, Heading("Karen Harte", 2), grid(*lines), Heading("Idris Vane", 2), grid(*lines))
    )
    assert len(plans) == 1


def test_a_list_of_areas_across_a_grid_is_no_need() -> None:
    found = plan(
        *FRONT,
        grid(
            ["What needs to be done", "Outcome", "By whom and when"],
            ["DOMAIN 1: THE CHILD'S OWN DEVELOPMENT", LEFT, LEFT],
            ["Health; Learning; Feelings and behaviour; Identity; Friends and family", LEFT, LEFT],
            [TASKS[0], GOALS[0], "Mum, 3 April 2026"],
            ["DOMAIN 2: FAMILY AND ENVIRONMENTAL FACTORS", LEFT, LEFT],
            [TASKS[1], GOALS[1], "Mum, 4 April 2026"],
        ),
    )
    assert [row.need for row in found.rows] == ["", ""]


def test_no_actions_needed_is_no_action_in_a_form_of_unknown_headings() -> None:
    lines = [[need, goal, task, doer, day] for need, goal, task, doer, day in WANTED]
    lines.append(["", "", "No further actions required at this time", "", ""])
    found = plan(*FRONT, grid(["Tarn", "Fell", "Beck", "Scar", "Dale"], *lines))
    assert _fields(found) == WANTED


@pytest.mark.parametrize("names", [("What", "Who", "By"), ("Oar", "Helm", "Tide")])
@pytest.mark.parametrize("order", ["need, goal, task", "need, task, goal"])
def test_sentences_across_a_grid_are_told_by_their_order(names: tuple[str, str, str], order: str) -> None:
    rows: list[tuple[str, str, str]] = [names]
    for need, goal, task, doer, day in WANTED:
        places = {"need": (need, LEFT, LEFT), "goal": (goal, LEFT, LEFT), "task": (task, doer, day)}
        rows += [places[place] for place in order.split(", ")]
    assert _fields(plan(*FRONT, grid(*rows))) == WANTED


def test_a_heading_that_tells_a_need_stands_over_its_grid() -> None:
    blocks: list[Block] = []
    for need, goal, task, doer, day in WANTED:
        blocks += [
            Heading(need, 2),
            grid(
                ["Oar", "Helm", "Tide", "Harbour"],
                [task, doer, day, goal],
                [f"Tell {doer} of it", doer, day, goal],
            ),
        ]
    assert _fields(plan(*FRONT, *blocks))[::2] == WANTED


@pytest.mark.parametrize("cell", ["Who: {}\nWhen: {}", "{}. Date: {}", "Lead: {}. By when: {}"])
def test_who_and_when_may_be_labelled_within_their_cell(cell: str) -> None:
    lines = [[need, goal, task, cell.format(doer, day)] for need, goal, task, doer, day in WANTED]
    found = plan(*FRONT, grid(["Need", "Outcome", "Action", "Who and when"], *lines))
    assert _fields(found) == WANTED


def test_letters_before_the_words_of_cells_are_their_labels() -> None:
    rows = []
    for area, (need, goal, task, doer, day) in zip(("School", "Health", "Home"), WANTED, strict=True):
        rows += [
            (area, f"P {need}", LEFT, LEFT),
            (area, f"T {task}", f"L {doer}", f"D {day}"),
            (area, f"G {goal}", LEFT, LEFT),
        ]
    assert _fields(plan(*FRONT, grid(*rows))) == WANTED


def test_letters_with_numbers_name_the_rows_that_part_a_grid() -> None:
    rows: list[tuple[str, ...]] = [("Oar", "Helm", "Tide")]
    for number, (need, goal, task, doer, day) in enumerate(WANTED, start=1):
        rows += [(f"P{number} {need}", LEFT, LEFT), (f"G{number} {goal}", LEFT, LEFT), (task, doer, day)]
    assert _fields(plan(*FRONT, grid(*rows))) == WANTED


def test_a_sentence_with_an_initial_has_no_label() -> None:
    lines = [
        [f"K {need[8:]}", goal, f"J to {task.lower()}", doer, day] for need, goal, task, doer, day in WANTED
    ]
    found = plan(*FRONT, grid(["Need", "Outcome", "Action", "Who", "When"], *lines))
    assert [row.need[:2] for row in found.rows] == ["K ", "K ", "K "]


def test_a_grid_that_nobody_filled_is_known_by_the_headings_of_the_others() -> None:
    blocks: list[Block] = []
    for need, goal, task, doer, day in WANTED:
        blocks.append(
            grid(
                ["Undertow", need, LEFT],
                ["Oar", "Helm", "Tide"],
                [task, doer, day],
                [f"Tell {doer} of it", doer, day],
                ["Landfall", goal, LEFT],
            )
        )
    blocks.append(
        grid(
            ["Undertow", "Money", LEFT],
            ["Oar", "Helm", "Tide"],
            ["Sort the debts", "All", ""],
            ["Landfall", "", LEFT],
        )
    )
    found = plan(*FRONT, *blocks, Paragraph("What Ottilie told us: I like it when it is quiet."))
    assert _fields(found)[:6:2] == WANTED
    assert [(row.action, row.outcome) for row in found.rows if row.need == "Money"] == [
        ("Sort the debts", "")
    ]


def test_short_cells_make_no_front_sheet_of_a_grid() -> None:
    lines = [[need, task, f"{doer}, {day}", goal] for need, goal, task, doer, day in WANTED]
    lines.append(["Mum is on her own and gets no break.", "Respite", "SW ?", ""])
    found = plan(
        *FRONT,
        grid(["What is the worry? (facts)", "Agreed at the meeting", "Lead", "What will O. notice?"], *lines),
    )
    assert [row.action for row in found.rows] == [*TASKS, "Respite"]
