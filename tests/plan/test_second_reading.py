"""A form whose headings nobody knows is read by what stands in places that are alike."""

from __future__ import annotations

import io

import pytest

import planlint
from planlint.plan.fitting import fit, told
from planlint.plan.model import Row, SectionName

FRONT = "# Child in need plan\n\nChild: Tamsin Orrell, born 3 May 2016\n\nDate of plan: 2 March 2026\n\n"

NEEDS = (
    "Tamsin has missed nineteen mornings of school since Christmas and falls asleep at her desk.",
    "Tamsin has two decayed teeth and cries when she eats anything cold.",
    "Tamsin hears her parents shouting most nights and hides in the airing cupboard.",
)
GOALS = (
    "Tamsin is in class by nine every day and stays awake.",
    "Tamsin eats without pain.",
    "Tamsin sleeps in her own bed and the house is quiet after eight.",
)
TASKS = (
    "Ring the house at half past seven each school day and walk Tamsin to the bus.",
    "Book the first appointment at the Mill Lane dentist and take her to it.",
    "Refer both parents to the Monday course at the Old Forge.",
)
DOERS = ("Mrs Salter, learning mentor", "Mum", "Idris Vane, social worker")
DAYS = ("until 3 April 2026", "20 March 2026", "13 March 2026")


def _plan(text: str) -> planlint.Plan:
    return planlint.read_plans(io.BytesIO((FRONT + text).encode()), "plan.md")[0]


def _fields(plan: planlint.Plan) -> list[tuple[str, ...]]:
    return [(row.need, row.outcome, row.action, row.owner, row.due) for row in plan.rows]


WANTED = list(zip(NEEDS, GOALS, TASKS, DOERS, DAYS, strict=True))


@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4), (2, 3, 4, 0, 1), (3, 2, 4, 0, 1)])
def test_a_grid_is_read_by_its_contents_whatever_its_columns_are_called(order: tuple[int, ...]) -> None:
    names = ("Tarn", "Fell", "Beck", "Scar", "Dale")
    columns = (NEEDS, GOALS, TASKS, DOERS, DAYS)
    lines = [[names[at] for at in order], ["---"] * 5]
    lines += [[columns[at][row] for at in order] for row in range(3)]
    plan = _plan("\n".join(f"| {' | '.join(line)} |" for line in lines))
    assert _fields(plan) == WANTED


def test_labels_that_come_again_are_read_by_what_stands_below_them() -> None:
    entries = [
        f"## Page {number}\n\n**Tarn**\n\n{need}\n\n**Fell**\n\n{goal}\n\n**Beck**\n\n- {task} ➜ {doer} ➜ {day}\n"
        for number, (need, goal, task, doer, day) in enumerate(WANTED, start=1)
    ]
    assert _fields(_plan("\n".join(entries))) == WANTED


def test_the_reasons_may_stand_below_the_actions() -> None:
    entries = [
        f"## Page {number}\n\n**Beck**\n\n- {task} ({doer}, {day})\n\n**Tarn**\n\n{need}\n\n**Fell**\n\n{goal}\n"
        for number, (need, goal, task, doer, day) in enumerate(WANTED, start=1)
    ]
    assert _fields(_plan("\n".join(entries))) == WANTED


def test_what_became_a_row_is_told_nowhere_else() -> None:
    entries = [
        f"## Page {number}\n\n**Tarn**\n\n{need}\n\n**Fell**\n\n{goal}\n\n**Beck**\n\n- {task} ➜ {doer} ➜ {day}\n"
        for number, (need, goal, task, doer, day) in enumerate(WANTED, start=1)
    ]
    told_beside = "\n".join(section.text for section in _plan("\n".join(entries)).sections)
    assert not any(text in told_beside for text in (*NEEDS, *GOALS, *TASKS))


def test_a_table_of_who_came_is_no_plan_however_it_is_headed() -> None:
    table = (
        "| Tarn | Fell | Beck |\n|---|---|---|\n| Mum | 3 March | came |\n| Mrs Salter | 3 March | came |\n"
    )
    plan = _plan(
        f"## Needs\n\nTamsin is tired.\n\n{table}\n\n## What the child says\n\nTamsin says she is tired.\n"
    )
    assert plan.rows == ()


def test_rows_whose_fields_hold_their_own_kind_fit_better_than_rows_mixed_up() -> None:
    right = [Row(0, *fields) for fields in WANTED]
    mixed = [Row(0, goal, need, doer, task, day) for need, goal, task, doer, day in WANTED]
    assert fit(right) > fit(mixed)
    assert told(right) > told(mixed)
    assert fit([]) == 0.0


def test_the_report_says_what_each_place_was_taken_for() -> None:
    cells = "</td><td>"
    tables = [
        f"<table><tr><td colspan=3>TARN {number}</td></tr>"
        f"<tr><td>What the conference was told</td><td colspan=2>{need}</td></tr>"
        f"<tr><td>Sign of success</td><td colspan=2>{goal}</td></tr>"
        "<tr><td>Duty</td><td>Falls to</td><td>Not later than</td></tr>"
        f"<tr><td>{cells.join((task, doer, day))}</td></tr>"
        f"<tr><td>{cells.join((f'Write to {doer} to say it is done', 'Pat Orrell', day))}</td></tr></table>"
        for number, (need, goal, task, doer, day) in enumerate(WANTED, start=1)
    ]
    text = f"<html><body><h1>Child protection plan</h1><p>Child: Tamsin Orrell</p>{''.join(tables)}</body></html>"
    plan = planlint.read_plans(io.BytesIO(text.encode()), "plan.html")[0]
    assert _fields(plan)[::2] == WANTED
    notices = " ".join(plan.notices)
    assert "The column 'Sign of success' was taken for the outcome" in notices
    assert '[columns] "Sign of success"' in notices
    assert "was not read" not in notices


NUMBERED = """## What Kasia thinks

"Fine by me. I am tired of nights." She would "rather be asked than told".

## 1. Mornings

Nobody is up when Tamsin has to leave for school.
We want Tamsin at her desk by nine, four days in five, by 22 May.

- Mum will swap to the late shift from 16 March.
- Mrs Bell opens the side gate at 8.40 until 22 May and texts Tom if Tamsin is not there.

## 2. Evenings

Tamsin gets her own tea and goes to bed when she likes.
We want a grown-up at the table with Tamsin each evening.

- Auntie Ola comes on Mondays and Thursdays until 22 May.
- Something to be sorted for the weekends.

## 3. Friends

Tamsin has nobody to play with since the move.
We want Tamsin to have a friend round for tea by Easter.

- Brownies at St Anne's, Wednesdays from 18 March: Auntie Ola takes her.
"""


def test_needs_and_goals_under_numbered_headings_are_read_behind_what_somebody_thinks() -> None:
    plan = _plan("Her mum is Kasia.\n\n" + NUMBERED)
    assert len(plan.rows) == 5
    assert plan.rows[2].need == "Tamsin gets her own tea and goes to bed when she likes."
    assert plan.rows[4].outcome == "We want Tamsin to have a friend round for tea by Easter."


def test_words_that_a_second_reading_does_not_take_are_not_lost() -> None:
    plan = _plan("Her mum is Kasia.\n\n" + NUMBERED)
    assert [section.name for section in plan.sections if "rather be asked" in section.text] == [
        SectionName.PARENT_VIEWS
    ]


def test_a_name_with_which_every_answer_begins_is_no_part_of_the_question() -> None:
    cells = [
        ("Elsie-Mae is behind with her jabs.", "Elsie-Mae is up to date with her jabs.", "Book the clinic", "Nan", "4 May 2026"),
        ("Elsie-Mae wakes at four.", "Elsie-Mae sleeps until six.", "Bath at half past six", "Grandad", "5 May 2026"),
        ("Elsie-Mae says few words.", "Elsie-Mae asks for a drink.", "Ring the speech clinic", "Jo Hale", "6 May 2026"),
    ]  # fmt: skip
    text = "".join(
        f"**What does the child need?** {need}\n\n**What outcome do we want?** {outcome}\n\n"
        f"| Action | Person responsible | Timescale |\n|---|---|---|\n| {action} | {who} | {when} |\n\n"
        for need, outcome, action, who, when in cells
    )
    assert _fields(_plan(text)) == cells
