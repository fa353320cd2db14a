"""Plans in running text: lists under needs and goals told in one way, who and when at the ends of lines, codes to look up."""

from __future__ import annotations

import io

import pytest

import planlint

FRONT = "# Family support plan\n\nChild: Merryn Polglaze, born 9 June 2015\n\nDate of plan: 4 May 2026\n\n"
NEEDS = (
    "Merryn has been late for school on thirty days since January and has had no breakfast.",
    "Merryn has had tooth ache for a month and cannot chew on the left.",
)
GOALS = (
    "Merryn is at her desk by nine each morning and has eaten.",
    "Merryn can eat an apple without pain.",
)
TASKS = (
    ("Walk Merryn to the breakfast club", "Granny Jose", "each school day"),
    ("Set two alarm clocks and put them out of reach", "Mum", "tonight"),
    ("Ring the dental hospital about the cancellation list", "Priti Shah", "by 11 May 2026"),
    ("Wait for a new date from the clinic", "?", "when it comes"),
)
PER_NEED = (TASKS[:2], TASKS[2:])


def _rows(text: str, name: str = "plan.md") -> list[tuple[str, ...]]:
    plan = planlint.read_plans(io.BytesIO((FRONT + text).encode()), name)[0]
    return [(row.need, row.outcome, row.action, row.owner, row.due) for row in plan.rows]


WHOLE = [
    (need, goal, *task) for need, goal, tasks in zip(NEEDS, GOALS, PER_NEED, strict=True) for task in tasks
]


@pytest.mark.parametrize(
    "line",
    [
        "{0} **[{1}]** {{{2}}}",
        "{0} -- **{1}** -- *{2}*",
        "{0} ~ {1} ~ {2}",
        "{0} · {1} · {2}",
        "{0} // {1} // {2}",
        "{1} – {0} – {2}",
        "{2} | {1} | {0}",
    ],
)
def test_the_marks_that_part_line_after_line_set_off_who_and_when(line: str) -> None:
    text = "".join(
        f"## Need\n\n{need}\n\n## Outcome\n\n{goal}\n\n## Actions\n\n"
        + "".join(f"- {line.format(*task)}\n" for task in tasks)
        + "\n"
        for need, goal, tasks in zip(NEEDS, GOALS, PER_NEED, strict=True)
    )
    assert _rows(text) == WHOLE


def test_a_place_for_who_or_when_that_nobody_filled_is_empty() -> None:
    text = (
        f"## Need\n\n{NEEDS[0]}\n\n## Outcome\n\n{GOALS[0]}\n\n## Actions\n\n"
        "- Walk Merryn to the breakfast club -- Granny Jose -- each school day\n"
        "- Set two alarm clocks -- Mum --\n- Think about a lift -- --\n"
    )
    assert [row[2:] for row in _rows(text)] == [
        ("Walk Merryn to the breakfast club", "Granny Jose", "each school day"),
        ("Set two alarm clocks", "Mum", ""),
        ("Think about a lift", "", ""),
    ]


def test_dashes_within_a_task_are_left_where_nothing_is_set_off() -> None:
    text = (
        f"## Need\n\n{NEEDS[0]}\n\n## Actions\n\n"
        "- Mum will pack the bag – coat, reading book, fruit – and her shoes\n"
        "- School will keep a seat – the one by the hatch – and a bowl for her\n"
    )
    assert [row[2] for row in _rows(text)] == [
        "Mum will pack the bag – coat, reading book, fruit – and her shoes",
        "School will keep a seat – the one by the hatch – and a bowl for her",
    ]


def _listed(tasks: tuple[tuple[str, str, str], ...]) -> str:
    return "".join(f"- {task} ({who}, {when})\n" for task, who, when in tasks)


def test_a_heading_can_be_the_goal_of_the_list_below_it_and_a_line_the_need() -> None:
    text = "## Getting better\n\n" + "".join(
        f"### {number}. {goal.rstrip('.')}\n\nAt present: {need}\n\n{_listed(tasks)}\n"
        for number, need, goal, tasks in zip((1, 2), NEEDS, GOALS, PER_NEED, strict=True)
    )
    assert [row[:3] for row in _rows(text)] == [
        (need, goal.rstrip("."), task) for need, goal, task, *_ in WHOLE
    ]


def test_a_heading_can_be_the_need_and_the_line_below_it_go_on_with_what_it_is_for() -> None:
    heads = (
        "Merryn needs to be woken and fed before school",
        "Merryn needs a dentist who can see her this month",
    )
    goals = ("she can be in class with the others at nine", "she can eat what the others eat")
    text = "".join(
        f"### {head}\n\n*so that* {goal}\n\n{_listed(tasks)}\n"
        for head, goal, tasks in zip(heads, goals, PER_NEED, strict=True)
    )
    assert [row[:2] for row in _rows(text)] == [
        (head, goal) for head, goal in zip(heads, goals, strict=True) for _ in range(2)
    ]


def test_a_matter_told_and_then_what_is_hoped_for_stand_above_each_list() -> None:
    hoped = (
        "What we are all aiming at is Merryn at her desk by nine.",
        "She should be able to bite an apple by July.",
    )
    text = "".join(
        f"{title}\n{'-' * len(title)}\n{need} {goal} To get there:\n\n{_listed(tasks)}\n"
        for title, need, goal, tasks in zip(("Mornings", "Teeth"), NEEDS, hoped, PER_NEED, strict=True)
    )
    assert [row[:2] for row in _rows(text)] == [
        (need, goal) for need, goal in zip(NEEDS, hoped, strict=True) for _ in range(2)
    ]


def test_letters_tell_which_statement_and_goal_belong_together() -> None:
    text = "".join(
        f"Worry Statement {letter} {need}\n\nHoped For {letter} {goal}\n\n**Steps for {letter}**\n\n{_listed(tasks)}\n"
        for letter, need, goal, tasks in zip("AB", NEEDS, GOALS, PER_NEED, strict=True)
    )
    assert [row[:2] for row in _rows(text)] == [row[:2] for row in WHOLE]


def test_a_column_of_codes_is_told_by_the_key_below_the_table() -> None:
    lines = "".join(
        f"| P{number} | {task} | {who} | {when} |\n"
        for number, tasks in enumerate(PER_NEED, 1)
        for task, who, when in tasks
    )
    key = "".join(f"P{number}: {need}\n" for number, need in enumerate(NEEDS, 1))
    text = f"## Plan\n\n| Ref | Action | By whom | By when |\n|---|---|---|---|\n{lines}\n## Key to the problems\n\n{key}"
    assert [(row[0], row[2]) for row in _rows(text)] == [(need, task) for need, _, task, *_ in WHOLE]


def test_numbers_before_tasks_are_those_of_the_lists_above() -> None:
    tasks = "".join(
        f"({number}) {task} — {who} — {when}  \n"
        for number, tasks in enumerate(PER_NEED, 1)
        for task, who, when in tasks
    )
    lists = [
        "".join(f"{number}. {text}\n" for number, text in enumerate(texts, 1)) for texts in (NEEDS, GOALS)
    ]
    text = (
        f"## What troubles us\n\n{lists[0]}\n## What we are after\n\n{lists[1]}\n## Who does what\n\n{tasks}"
    )
    assert _rows(text) == WHOLE
