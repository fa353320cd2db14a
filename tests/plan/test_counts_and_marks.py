"""What only counts the parts of a plan, what only says by when, and marks typed for colons are no part of a row."""

from __future__ import annotations

import pytest

from planlint.document.model import Heading, Paragraph, Table
from planlint.plan.heading_roles import OUTCOME
from planlint.plan.headings import column_meaning, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Plan, SectionName
from planlint.plan.tails import SetOff, set_off
from planlint.plan.whowhen import WhoWhen, is_who, split_who_when
from planlint.plan.words import only_counts
from tests.plan.building import LEFT, bullets, grid, plan, title

SORE = "Ada has come to school with sore feet since her shoes split."
SHOD = "Ada walks to school in shoes that fit."
LONELY = "Ada has no friend to sit with at dinner time."
FRIEND = "Ada has somebody to sit with every day."


def whole(found: Plan) -> list[tuple[str, str, str, str, str]]:
    """All parts of each row."""
    return [(row.need, row.outcome, row.action, row.owner, row.due) for row in found.rows]


@pytest.mark.parametrize("text", ["2", "3b", "T1", "1.2", "Goal 2 of 3", "Outcome no. 4", "Page 2/5", "B"])
def test_a_number_says_nothing_of_what_it_counts(text: str) -> None:
    assert only_counts(text)


@pytest.mark.parametrize(
    "text", ["ESOL level 2", "As 1", "Ada is 7", "Attend by 12", "Sleep", "Two baths a week"]
)
def test_words_with_a_number_among_them_say_something(text: str) -> None:
    assert not only_counts(text)


def test_the_number_of_an_objective_is_not_the_objective() -> None:
    found = plan(
        title(),
        Paragraph("Objective no.: 1\nNeed: " + SORE + "\nWhat success looks like: " + SHOD),
        Paragraph("Task: Buy shoes\nLead: Dad\nTimescale: 4 May 2026"),
        Paragraph("Objective no.: 2\nNeed: " + LONELY + "\nWhat success looks like: " + FRIEND),
        Paragraph("Task: Start a lunch club\nLead: Mrs Lunt\nTimescale: 8 May 2026"),
    )
    assert whole(found) == [
        (SORE, SHOD, "Buy shoes", "Dad", "4 May 2026"),
        (LONELY, FRIEND, "Start a lunch club", "Mrs Lunt", "8 May 2026"),
    ]


def test_a_row_over_a_table_that_counts_its_outcomes_is_no_need() -> None:
    def one(number: int, hope: str, why: str, action: str) -> Table:
        return grid(
            [f"OUTCOME {number} of 2", LEFT, LEFT],
            ["What we hope for", hope, LEFT],
            ["Because", why, LEFT],
            ["Step", "Assigned to", "Finish by"],
            [action, "Dad", "4 May 2026"],
        )

    found = plan(
        title(), one(1, SHOD, SORE, "Buy shoes"), Paragraph(" "), one(2, FRIEND, LONELY, "Ring Sol's mum")
    )
    assert whole(found) == [
        (SORE, SHOD, "Buy shoes", "Dad", "4 May 2026"),
        (LONELY, FRIEND, "Ring Sol's mum", "Dad", "4 May 2026"),
    ]


def test_an_aim_by_the_next_review_asks_for_no_review() -> None:
    assert column_meaning("Aim by next review").role == OUTCOME
    assert column_meaning("Hoped-for change by the second review").role == OUTCOME
    assert label_asks("Aim by next review") is Ask.NONE
    assert sections_of("Aim by next review") == ()
    assert label_asks("Next review") is Ask.REVIEW
    assert sections_of("Visits before the next review") == (SectionName.VISITS,)


@pytest.mark.parametrize("line", ["Next steps towards goal", "The jobs that get us to"])
def test_a_line_right_above_each_table_is_no_more_of_the_goal(line: str) -> None:
    found = plan(
        title(),
        Heading("Danger statement 1", 2),
        Paragraph(SORE),
        Heading("Safety goal 1", 2),
        Paragraph(SHOD),
        Paragraph(f"{line} 1"),
        grid(["What has to be done", "Who", "When"], ["Buy shoes", "Dad", "4 May 2026"]),
        Heading("Danger statement 2", 2),
        Paragraph(LONELY),
        Heading("Safety goal 2", 2),
        Paragraph(FRIEND),
        Paragraph(f"{line} 2"),
        grid(["What has to be done", "Who", "When"], ["Start a lunch club", "Mrs Lunt", "8 May 2026"]),
    )
    assert whole(found) == [
        (SORE, SHOD, "Buy shoes", "Dad", "4 May 2026"),
        (LONELY, FRIEND, "Start a lunch club", "Mrs Lunt", "8 May 2026"),
    ]


@pytest.mark.parametrize("mark", [">>", "->", "→", "=", "::"])
def test_any_mark_behind_labels_that_come_again_is_their_colon(mark: str) -> None:
    found = plan(
        title(),
        Paragraph(f"WORRY No. 1 {mark} {SORE} HOPE {mark} {SHOD}"),
        *bullets("Buy shoes (Dad, 4 May 2026)", "Show Ada how to lace them (Nan)"),
        Paragraph(f"WORRY No. 2 {mark} {LONELY} HOPE {mark} {FRIEND}"),
        *bullets("Start a lunch club (Mrs Lunt, 8 May 2026)"),
        form="txt",
    )
    assert whole(found) == [
        (SORE, SHOD, "Buy shoes", "Dad", "4 May 2026"),
        (SORE, SHOD, "Show Ada how to lace them", "Nan", ""),
        (LONELY, FRIEND, "Start a lunch club", "Mrs Lunt", "8 May 2026"),
    ]


def test_by_when_may_stand_between_a_need_and_its_tasks() -> None:
    found = plan(
        title(),
        Heading("Feet", 2),
        Paragraph(f"{SORE} We want Ada to walk to school in shoes that fit."),
        Paragraph("By 14 February:"),
        *bullets("Buy shoes (Dad)", "Show Ada how to lace them (Nan)"),
        Paragraph("When the toe has healed:"),
        *bullets("Dad takes Ada back to swimming (Dad)"),
        Heading("Friends", 2),
        Paragraph(f"{LONELY} We want Ada to have somebody to sit with."),
        *bullets("Mrs Lunt will start a lunch club (Mrs Lunt)"),
    )
    assert [(row.action, row.due) for row in found.rows] == [
        ("Buy shoes", "By 14 February"),
        ("Show Ada how to lace them", "By 14 February"),
        ("Dad takes Ada back to swimming", "When the toe has healed"),
        ("Mrs Lunt will start a lunch club", ""),
    ]


@pytest.mark.parametrize(
    ("text", "task", "owner", "due"),
    [
        ("Talks about Gran – Fr. Jan", "Talks about Gran", "Fr. Jan", ""),
        ("Immigration advice – (name to be given by the clinic)", "Immigration advice", "name to be given by the clinic", ""),
        ("Notice on the driver – (DC Mark Ellis, by 20 Feb)", "Notice on the driver", "DC Mark Ellis", "by 20 Feb"),
        ("Write up each interview – Missing From Home team", "Write up each interview", "Missing From Home team", ""),
        (
            "Pat sleeps over. Until the shift changes or 30 October, whichever is first",
            "Pat sleeps over.",
            "",
            "Until the shift changes or 30 October, whichever is first",
        ),
    ],
)  # fmt: skip
def test_a_tail_is_set_off_whatever_stands_round_it(text: str, task: str, owner: str, due: str) -> None:
    assert set_off([text], surely=True) == (SetOff(task, owner, due),)


def test_a_title_with_a_stop_and_the_name_of_a_team_are_who() -> None:
    assert split_who_when("Fr. Jan") == WhoWhen("Fr. Jan", "")
    assert is_who("Missing From Home team")
    assert not is_who("Ring Housing team")


def test_a_letter_opens_with_no_task_and_tells_a_need_as_briefly_as_it_likes() -> None:
    found = plan(
        Heading("Your plan", 1),
        Paragraph("Dear Sonny,"),
        Paragraph("I promised to write down your plan in a letter that you can keep."),
        Heading("Your mum", 2),
        Paragraph(
            "You worry that she forgets you. We hope you will know by Friday. I will ring her on Thursdays."
        ),
        Heading("Your ears", 2),
        Paragraph(
            "You do not hear the teacher. We want you to hear everything. Dale will take you to the clinic."
        ),
        Heading("Your sister", 2),
        Paragraph("You miss Skye. I'd love it if you two could have a sleepover by your birthday."),
        Paragraph("When I will come and see you: every six weeks, and I'll always ask what you want to do."),
    )
    assert [(row.need, row.action) for row in found.rows] == [
        ("You worry that she forgets you.", "I will ring her on Thursdays."),
        ("You do not hear the teacher.", "Dale will take you to the clinic."),
        ("You miss Skye.", ""),
    ]
