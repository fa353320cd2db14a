"""Plans typed into a message: stars, arrows and dashes do there what headings and colons do in a form."""

from __future__ import annotations

from planlint.document.model import Block, Heading, ListItem, Paragraph
from planlint.plan.model import SectionName
from planlint.plan.typed_marks import parted
from tests.plan.building import bullets, grid, plan, title


def texts(*blocks: Block) -> list[str]:
    return [block.text for block in parted(blocks) if isinstance(block, Heading | Paragraph | ListItem)]


def test_labels_with_dashes_are_labels_where_there_are_several() -> None:
    assert texts(Paragraph("Worry - Ada is late.\nGoal - Ada is on time. Plan -")) == [
        "Worry: Ada is late.\nGoal: Ada is on time.",
        "Plan:",
    ]
    assert texts(Paragraph("Goal - Ada is on time.")) == ["Goal - Ada is on time."]


def test_an_arrow_before_a_label_begins_a_line() -> None:
    assert texts(Paragraph("Ada walks alone. > what we want to see: Nan meets her.")) == [
        "Ada walks alone.",
        "what we want to see: Nan meets her.",
    ]
    assert texts(Paragraph("Scores over > 5 are high.")) == ["Scores over > 5 are high."]


def test_stars_round_words_are_no_part_of_them() -> None:
    assert texts(Heading("*WORRY 1*", 2), Paragraph("*LEANNE* - you said 2 * 3 * 4.")) == [
        "WORRY 1",
        "LEANNE - you said 2 * 3 * 4.",
    ]


def test_worries_that_are_counted_stand_over_their_lists() -> None:
    found = plan(
        title(),
        Heading("*WORRY 1*", 2),
        Paragraph("Ada walks home alone. > what we want to see: somebody meets Ada every day."),
        *bullets(
            "Nan meets her on Mondays. who/when - Nan, from 9 March", "School keeps her in club till five."
        ),
        Heading("*WORRY 2*", 2),
        Paragraph("Ada's brother hits her. > what we want to see: nobody is hurt."),
        *bullets("Jo does six sessions with both [Jo Bell, by 30 April]"),
        Paragraph("*IF IT GOES WRONG* - if Ada is hurt, Nan rings the duty desk."),
    )
    assert [(row.need, row.outcome, row.owner) for row in found.rows] == [
        ("Ada walks home alone.", "somebody meets Ada every day.", "Nan"),
        ("Ada walks home alone.", "somebody meets Ada every day.", ""),
        ("Ada's brother hits her.", "nobody is hurt.", "Jo Bell"),
    ]
    assert [section.text for section in found.sections if section.name is SectionName.CONTINGENCY] == [
        "if Ada is hurt, Nan rings the duty desk."
    ]


def test_a_goal_that_its_heading_counts_stands_over_the_need_below_it() -> None:
    def told(number: int, goal: str, need: str) -> tuple[Block, ...]:
        return (Heading(f"Finish line {number} — {goal}", 3), Paragraph(f"What's getting in the way: {need}"))

    jobs = ("Job", "Whose job", "Before")
    found = plan(
        title(),
        *told(1, "Idris is out of pain at night", "The hoist is too small."),
        grid(jobs, ("Fit a new hoist", "Colin Frost", "30/04/2026")),
        *told(2, "Idris swims once a week", "The pool has no changing bed."),
        grid(jobs, ("Ask at the mosque", "Mum", "")),
        Heading("Finish line 3 — Hodan has one free evening", 3),
        Heading("Seeing Idris", 3),
        Paragraph("Autumn sees Idris every 20 working days."),
    )
    assert [(row.need, row.outcome, row.action) for row in found.rows] == [
        ("The hoist is too small.", "Idris is out of pain at night", "Fit a new hoist"),
        ("The pool has no changing bed.", "Idris swims once a week", "Ask at the mosque"),
        ("", "Hodan has one free evening", ""),
    ]


def test_a_day_as_a_heading_leads_in_the_list_below_it() -> None:
    found = plan(
        title(),
        Heading("1) FOOD", 2),
        Paragraph("Need: Ada is hungry at school."),
        Heading("By Friday 12 June", 3),
        *bullets("Fill in the form (Mum)", "Bring the voucher (Rob Pike)"),
        Heading("By the review on 14 July", 3),
        *bullets("Ring the benefits line (Mum)"),
    )
    assert [(row.need, row.owner, row.due) for row in found.rows] == [
        ("Ada is hungry at school.", "Mum", "By Friday 12 June"),
        ("Ada is hungry at school.", "Rob Pike", "By Friday 12 June"),
        ("Ada is hungry at school.", "Mum", "By the review on 14 July"),
    ]


def test_a_need_told_in_one_form_is_not_that_of_the_form_under_the_next_heading() -> None:
    found = plan(
        title(),
        Heading("Sleep", 2),
        grid(("Need", "Ada is tired."), ("Action", "Bring the diary"), ("Who", "Rob Pike")),
        Heading("School", 2),
        grid(("Action", "Ring the school"), ("Who", "Mum")),
    )
    assert [(row.need, row.action) for row in found.rows] == [
        ("Ada is tired.", "Bring the diary"),
        ("", "Ring the school"),
    ]
