"""Forms of strangers: what belongs to the form, who scored what, who signed, whose wishes, and days that are still open."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.document.model import Heading, Paragraph
from planlint.plan.model import SectionName
from tests.plan.building import (
    LEFT,
    actions,
    all_plans,
    bullets,
    document,
    export,
    grid,
    plan,
    title,
    who_and_when,
    whole_rows,
)

TASKS = grid(
    ["Need", "Outcome", "Action", "Who", "When"],
    ["Ida is late every day.", "Ida is in class at nine.", "Walk with Ida", "Nan", "4 May 2026"],
)


@pytest.mark.parametrize("count", ["Score", "Number", "Where are you today?"])
def test_who_gave_which_number_is_no_row(count: str) -> None:
    """Somebody, a number that does not count up, and why: a scale, whatever its columns are called."""
    found = plan(
        title(),
        Heading("Details", 2),
        Paragraph("Child: Ida Quayle"),
        Paragraph("Mother: Bea Quayle"),
        TASKS,
        Heading("How safe do we feel?", 2),
        grid(
            ["Who", count, "Why"],
            ["Bea", "7", "“I have not had a drink since Lent.”"],
            ["School", "4", "She is hungry on Mondays."],
            ["Ida", "5 (the green stone)", "“Nan sleeps over on Fridays.”"],
        ),
    )
    assert actions(found) == ["Walk with Ida"]
    voices = {name: found.section(name) for name in (SectionName.CHILD_VOICE, SectionName.PARENT_VIEWS)}
    assert "Nan sleeps over on Fridays" in voices[SectionName.CHILD_VOICE][0].text
    assert "since Lent" in voices[SectionName.PARENT_VIEWS][0].text


@pytest.mark.parametrize("answer", ["", "She says so herself on the bus."])
def test_a_label_at_the_foot_of_a_table_of_tasks_is_no_task(answer: str) -> None:
    """The first column belongs to the labels above and below; the tasks leave it free."""
    found = plan(
        title(),
        Heading("Goal 1", 3),
        grid(
            ["Goal", "Ida reads a page by herself", LEFT, LEFT],
            ["Because", "Ida has missed two terms and hides her books.", LEFT, LEFT],
            ["", "What", "Who", "When"],
            ["", "Ten minutes of reading after tea", "Nan", "Every night"],
            ["", "Lend the first five books", "Mrs Pell", "4 May"],
            ["What would tell us?", answer, LEFT, LEFT],
        ),
    )
    assert who_and_when(found) == [
        ("Ten minutes of reading after tea", "Nan", "Every night"),
        ("Lend the first five books", "Mrs Pell", "4 May"),
    ]


def test_a_line_of_a_front_sheet_that_sounds_like_headings_is_none() -> None:
    found = plan(
        title(),
        grid(
            ["Child", "Ida Quayle"],
            ["Date of this plan", "2 March 2026"],
            ["Lead professional", "Omar Bright, family support practitioner"],
            ["Health visitor", "None (school nurse from September)"],
        ),
        TASKS,
    )
    assert actions(found) == ["Walk with Ida"]


@pytest.mark.parametrize(
    "signed", ["Ida Quayle (e-signed)", "Signed with a handprint", "Unsigned – asked to sign at home"]
)
def test_a_child_who_signs_begins_no_other_plan(signed: str) -> None:
    found = all_plans(
        document(
            title("My plan"),
            Paragraph("My name: Ida Rose Quayle"),
            TASKS,
            Heading("What I think of my plan", 2),
            Paragraph("It is all right but there is a lot of it."),
            grid(["Young person", signed], ["Service manager", "Authorised by Lou Petty on 4 May 2026"]),
        )
    )  # fmt: skip
    assert len(found) == 1
    assert "Lou Petty" in " ".join(section.text for section in found[0].section(SectionName.SIGNOFF))
    assert [child.name for child in found[0].children] == ["Ida Rose Quayle"]
    assert "a lot of it" in found[0].section(SectionName.CHILD_VOICE)[0].text


@pytest.mark.parametrize("heading", ["Family wishes", "What the family would like", "Views of parent/carer"])
def test_the_wishes_of_the_family_are_theirs(heading: str) -> None:
    found = plan(
        title(), TASKS, Heading(heading, 2), Paragraph("Solvej wants to be believed and to live nearer her sister.")
    )  # fmt: skip
    assert [section.heading for section in found.section(SectionName.PARENT_VIEWS)] == [heading]
    assert not found.section(SectionName.CHILD_VOICE)


@pytest.mark.parametrize("value", ["in the summer", "March – to be booked", "September (not yet set)"])
def test_a_review_without_a_day_leaves_it_to_the_meeting_that_has_one(value: str) -> None:
    front = (Paragraph("Plan made: 2 February 2026"), Paragraph(f"Review conference: {value}"))
    assert plan(title(), *front, TASKS).review_date is None
    meets = (*front, Paragraph("Next core group: 3 March 2026"))
    assert plan(title(), *meets, TASKS).review_date == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("words", "is_past"),
    [
        ("Ida has been known to early help since 2022.", True),
        ("The housing officer referred the family in 2024 and twice since.", True),
        ("School referred Ida in January 2026.", False),
    ],
)
def test_help_in_a_year_gone_by_is_history_where_the_worry_is_told(words: str, is_past: bool) -> None:
    front = (Paragraph("Plan made: 2 February 2026"), Heading("Reason for plan", 2), Paragraph(words))
    found = plan(title(), *front, Heading("The plan", 2), TASKS)
    assert bool(found.section(SectionName.HISTORY)) is is_past


def test_among_tasks_that_set_off_who_and_when_a_dash_sets_off_the_day() -> None:
    found = plan(
        title(),
        Heading("Next steps", 2),
        *bullets(
            "Sober grown-up rota on the fridge (Grandad Pim, by Sunday 10 May)",
            "Nan draws the story with Ida – 15 May",
        ),
    )
    assert who_and_when(found) == [
        ("Sober grown-up rota on the fridge", "Grandad Pim", "by Sunday 10 May"),
        ("Nan draws the story with Ida", "", "15 May"),
    ]


def test_a_goal_under_an_unknown_column_may_say_what_somebody_has() -> None:
    found = export(
        ["REF", "TASK_TXT", "RESP_PERSON", "TARGET_DT", "NEED_TXT", "HOPED_CHANGE"],
        ["1", "Ring the club", "Nan", "4/5/2026", "Ida is alone at home all day.", "Ida has friends"],
        ["1", "Order a bed", "Bea", "9/5/2026", "Ida sleeps on a chair at her aunt's.", "Ida sleeps well in a bed of her own."],
        ["1", "Book the dentist", "Bea", "9/5/2026", "Ida has two bad teeth and cannot chew.", "Ida eats without pain."],
    )  # fmt: skip
    assert [row.outcome for row in found[0].rows] == [
        "Ida has friends", "Ida sleeps well in a bed of her own.", "Ida eats without pain.",
    ]  # fmt: skip


def test_a_label_below_an_empty_one_is_no_part_of_it() -> None:
    """On a page where the goal was left empty, what closes the page is not the goal."""

    def page(number: int, need: str, goal: str, task: str) -> tuple[Heading | Paragraph, ...]:
        told = (
            Paragraph(f"Need: {need}".strip(), strong=not need),
            Paragraph(f"Outcome: {goal}".strip(), strong=not goal),
        )
        rest = (f"Action: {task}", "Who: Nan", "By when: 4 May 2026", "Still open: Yes")
        return (Heading(f"Item {number}", 2), *told, *map(Paragraph, rest))

    found = plan(
        title(),
        *page(1, "Ida is late every day.", "Ida is in class at nine.", "Walk with Ida"),
        *page(2, "Ida has nobody to play with.", "", "Ring the club"),
        *page(3, "Ida is hungry.", "Ida eats at noon.", "Pack a lunch"),
    )
    assert [(row.action, row.outcome) for row in found.rows][1:] == [
        ("Ring the club", ""), ("Pack a lunch", "Ida eats at noon."),
    ]  # fmt: skip
    assert len(whole_rows(found)) == 3


def test_a_page_left_blank_goes_on_with_the_need_and_goal_before() -> None:
    """Labels with nothing beside them, one below the other, in one paragraph as plain text has them."""

    def page(count: int, need: str, goal: str, task: str) -> tuple[Heading | Paragraph, ...]:
        lines = (
            f"Issue: {need}",
            f"Hoped-for change: {goal}",
            f"Step: {task}",
            "Who is doing it: Gil",
            "Deadline: 4 May 2026",
            "Update:",
        )
        return (Heading(f"Line {count}", 3), Paragraph("\n".join(map(str.strip, lines))))

    found = plan(
        title("Child protection plan"),
        *page(1, "Aurel is left alone when Gil is gambling.", "An adult is with Aurel at all times.", "Hand the card to Rosa"),
        *page(2, "", "", "Block the betting shops"),
        *page(3, "Aurel has no words.", "", "Talking group at the hub"),
    )  # fmt: skip
    assert [(row.need, row.outcome, row.action) for row in found.rows] == [
        ("Aurel is left alone when Gil is gambling.", "An adult is with Aurel at all times.", "Hand the card to Rosa"),
        ("Aurel is left alone when Gil is gambling.", "An adult is with Aurel at all times.", "Block the betting shops"),
        ("Aurel has no words.", "", "Talking group at the hub"),
    ]  # fmt: skip


def test_a_heading_over_nothing_that_says_who_agreed_signs_the_plan() -> None:
    words = "Read to Ida by Pim on 4 May; agreed by J. Tyson, service manager, 3 May 2026, because Nan has her settled"
    found = plan(title(), TASKS, Heading("If it falls apart", 2), Paragraph("If Nan is ill, Pim will come the same day."), Heading(words, 2))  # fmt: skip
    assert [section.text for section in found.section(SectionName.SIGNOFF)] == [words]


def test_who_heads_a_list_of_scores_is_no_child() -> None:
    found = plan(
        title(),
        grid(["Child", "Ida Quayle"], ["Plan made", "2 March 2026"]),
        TASKS,
        Heading("The ladder", 2),
        grid(["Name", "Rung", "What puts you there"], ["Ida", "4", "The toast."], ["Nan", "6", "Sleep."]),
    )
    assert [child.name for child in found.children] == ["Ida Quayle"]


@pytest.mark.parametrize("heading", ["When Pim will come", "How often Pim calls", "When the worker drops in"])
def test_when_the_worker_comes_is_the_visits(heading: str) -> None:
    found = plan(
        title(),
        Paragraph("Social worker: Pim Lowe"),
        TASKS,
        Heading(heading, 2),
        Paragraph("Every other Wednesday after school."),
    )
    assert [section.heading for section in found.section(SectionName.VISITS)] == [heading]
