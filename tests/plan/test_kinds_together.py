"""Places of one kind get their role together, whatever their label is called and wherever the label stands."""

from __future__ import annotations

import pytest

from planlint.document.model import Heading, Paragraph
from planlint.document.text.reader import read_text
from planlint.plan.headings import Meaning
from planlint.plan.joint import Kind, roles_together
from planlint.plan.understanding import plans_in
from tests.plan.building import bold, bullets, plan, title, whole_rows

NEEDS = ("Mabel is only in school for two hours a day.", "Ross has not had a night's sleep since August.")
GOALS = (
    "Mabel is in school for whole days by September.",
    "Ross gets some sleep, and Mabel goes to bed for Nan.",
)
TASKS = ("Fill in the form with Ross", "Show Nan the picture timetable")


def rows_of(text: str) -> list[tuple[str, ...]]:
    """The rows of a plan in plain text."""
    return [
        (row.need, row.outcome, row.action, row.owner, row.due)
        for found in plans_in(read_text(text, "plan.txt"))
        for row in found.rows
    ]


def test_labels_that_nobody_knows_are_told_by_all_that_stands_beside_them() -> None:
    kinds = [
        Kind("Block", Meaning(), NEEDS),
        Kind("Beyond", Meaning(), GOALS),
        Kind("Moves", Meaning(), TASKS),
        Kind("On it", Meaning(), ("Jenna Spargo", "Ross")),
        Kind("Deadline", Meaning(), ("31 March 2026", "this week")),
    ]
    assert roles_together(kinds) == ("need", "outcome", "action", "owner", "due")


def test_sentences_that_begin_with_a_name_are_no_people() -> None:
    kinds = [Kind("Need", Meaning(), NEEDS), Kind("Where it leads", Meaning(), GOALS)]
    assert "owner" not in roles_together(kinds)


@pytest.mark.parametrize("why", ["The reason for it", "Behind it"])
def test_a_plan_that_tells_its_actions_first_has_their_need(why: str) -> None:
    found = plan(
        title(),
        *(
            block
            for need, goal, task in zip(NEEDS, GOALS, TASKS, strict=True)
            for block in (
                Heading("Block", 2), bold("What is going to happen"),
                *bullets(f"{task}. Who: Jenna. When: 31/03/26.", f"Ring {task[:4]}. Who: Ross. When: 2 April."),
                bold(why), Paragraph(need), bold("What it will lead to"), Paragraph(goal),
            )
        ),
    )  # fmt: skip
    assert [row[:2] for row in whole_rows(found)] == [(NEEDS[0], GOALS[0])] * 2 + [(NEEDS[1], GOALS[1])] * 2


def test_labels_of_a_copied_pdf_need_no_empty_lines_around_them() -> None:
    area = "AREA {0}\nNeed\n{1}\nIntended result\n{2}\nTasks\n{3}.\nResponsible: Jenna Spargo\nTimescale: 30 April 2026\n"
    text = "CHILD PROTECTION PLAN\nSECRET Page 1 of 2\n" + "SECRET Page 2 of 2\n".join(
        area.format(number, NEEDS[number], GOALS[number], TASKS[number]) for number in range(2)
    )
    assert rows_of(text) == [
        (NEEDS[number], GOALS[number], f"{TASKS[number]}.", "Jenna Spargo", "30 April 2026")
        for number in range(2)
    ]


def test_an_outline_with_numbers_is_a_plan_of_headings_and_lists() -> None:
    text = "CHILD IN NEED PLAN\n\n" + "".join(
        f"{top}   {NEEDS[top - 1]}\n\n    {top}.1   We are hoping that: {GOALS[top - 1]}\n\n"
        f"    {top}.2   {TASKS[top - 1]}. (Joy Tucker - 6, 13 and 20 Feb)\n\n"
        for top in (1, 2)
    )
    assert rows_of(text) == [
        (NEEDS[at], GOALS[at], f"{TASKS[at]}.", "Joy Tucker", "6, 13 and 20 Feb") for at in range(2)
    ]


def test_room_for_a_task_in_which_somebody_wrote_that_there_is_none_is_an_empty_action() -> None:
    found = plan(
        title(),
        Heading("Worry no. 1", 3), Paragraph(NEEDS[0]), Paragraph(f"Best hopes: {GOALS[0]}"), bold("Before May"),
        *bullets("☐ Ross – ring the school – by 2 April 2026", "☐ Nan – have Mabel to stay – on the day"),
        Heading("Worry no. 2", 3), Paragraph(NEEDS[1]), Paragraph(f"Best hopes: {GOALS[1]}"), bold("Before May"),
        *bullets("[ ]"),
    )  # fmt: skip
    assert whole_rows(found) == [
        (NEEDS[0], GOALS[0], "ring the school", "Ross", "by 2 April 2026"),
        (NEEDS[0], GOALS[0], "have Mabel to stay", "Nan", "on the day"),
        (NEEDS[1], GOALS[1], "", "", ""),
    ]
