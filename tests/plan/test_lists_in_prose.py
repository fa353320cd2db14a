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
    front = FRONT if name.endswith("md") else FRONT.replace("# Family support plan", "FAMILY SUPPORT PLAN")
    plan = planlint.read_plans(io.BytesIO((front + text).encode()), name)[0]
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


def test_codes_in_a_key_above_are_looked_up_for_each_task() -> None:
    key = "".join(
        f"W{number} -> {need}\nG{number} -> {goal}\n"
        for number, (need, goal) in enumerate(zip(NEEDS, GOALS, strict=True), 1)
    )
    tasks = "".join(
        f"[W{number}/G{number}] {task} - {who} - {when}\n"
        for number, tasks in enumerate(PER_NEED, 1)
        for task, who, when in tasks
    )
    assert _rows(f"Key first, then the jobs.\n\n{key}\nJobs:\n{tasks}\n", "plan.txt") == WHOLE


def test_a_number_with_a_point_says_which_of_the_lists_above_a_task_is_for() -> None:
    lists = [
        "".join(f"{number}. {text}\n" for number, text in enumerate(texts, 1)) for texts in (NEEDS, GOALS)
    ]
    tasks = "".join(
        f"- {number}.{step} {task} [{who} / {when}]\n"
        for number, tasks in enumerate(PER_NEED, 1)
        for step, (task, who, when) in enumerate(tasks, 1)
        if who != "?"
    )
    text = f"## Difficulties\n\n{lists[0]}\n## Success will look like\n\n{lists[1]}\n## To do\n\n{tasks}"
    assert _rows(text) == WHOLE[:3]


def test_lines_of_a_message_without_headings_are_told_by_the_key_to_their_codes() -> None:
    lines = "".join(
        f"> P{number} | R{number} | S{number}.{step} | {task} | {who} | {when}\n"
        for number, tasks in enumerate(PER_NEED, 1)
        for step, (task, who, when) in enumerate(tasks, 1)
        if who != "?"
    )
    key = "".join(
        f"P{number} = {need}\nR{number} = {goal}\n"
        for number, (need, goal) in enumerate(zip(NEEDS, GOALS, strict=True), 1)
    )
    assert (
        _rows(f"Hello all, as below.\n\n{lines}\nIn which:\n{key}\nBest wishes\nAnn\n", "plan.txt")
        == WHOLE[:3]
    )


def test_the_words_above_a_table_can_lend_it_its_headings() -> None:
    lines = "".join(
        f"| {need if not at else ''} | {who} | {task} | {when} | {goal if not at else ''} |\n"
        for need, goal, tasks in zip(NEEDS, GOALS, PER_NEED, strict=True)
        for at, (task, who, when) in enumerate(tasks)
    )
    text = f"It would not let me attach the form. Problem / who / what / by / aim:\n\n{lines}\nRegards\nAnn\n"
    assert _rows(text, "plan.txt") == WHOLE


def test_steps_with_codes_in_one_cell_are_a_task_each() -> None:
    cells = [
        (
            need,
            " · ".join(f"T{number}{step} {task}" for step, (task, *_) in enumerate(tasks, 1)),
            " · ".join(f"T{number}{step} {who}, {when}" for step, (_, who, when) in enumerate(tasks, 1)),
        )
        for number, (need, tasks) in enumerate(zip(NEEDS, (PER_NEED[0], PER_NEED[1][:1]), strict=True), 1)
    ]
    lines = "".join(f"| {' | '.join(line)} |\n" for line in cells)
    text = f"## Plan\n\n| Worry | Next step | By |\n|---|---|---|\n{lines}"
    assert [(row[0], *row[2:]) for row in _rows(text)] == [(need, *rest) for need, _, *rest in WHOLE[:3]]


def test_who_and_when_may_stand_below_their_task_one_level_deeper() -> None:
    text = "".join(
        f"## Need\n\n{need}\n\n## Outcome\n\n{goal}\n\n## Actions\n\n"
        + "".join(f"- {task}\n  - {who}\n  - {when}\n" for task, who, when in tasks if who != "?")
        + "\n"
        for need, goal, tasks in zip(NEEDS, GOALS, PER_NEED, strict=True)
    )
    assert _rows(text) == WHOLE[:3]


def test_in_a_letter_what_follows_an_if_goes_on_with_it() -> None:
    text = (
        "Dear Merryn,\n\nYou have been late for school on thirty days. We want you to be at your desk by nine. So:\n\n"
        "- Granny Jose will walk you to the breakfast club. (Granny Jose, each school day)\n"
        "- Mum will set two alarm clocks. (Mum, tonight)\n\n"
        "If nobody is up when you are, knock at number 6. Mrs Tonkin will ring me. Then we will meet that same day.\n\n"
        "Mum has read this letter. I said I would write that down.\n\nYours,\nPriti\n"
    )
    assert [row[2] for row in _rows(text, "plan.txt")] == [
        "Granny Jose will walk you to the breakfast club.",
        "Mum will set two alarm clocks.",
    ]
