"""Words that open paragraph after paragraph are labels, and a need and a goal told once hold for the whole plan."""

from __future__ import annotations

from planlint.document.model import Heading, Paragraph
from planlint.plan.run_ins import run_ins_labelled
from tests.plan.building import bullets, grid, plan, title

WORRY = "Billy has been found in the lane in his pyjamas when Dad does not come back till morning."
HOPE = "Billy is in his bed or with somebody he knows every night."


def test_labels_with_a_full_stop_are_known_by_coming_again() -> None:
    found = plan(
        title(),
        Paragraph("Where I'm at now. I have never paid a bill or had my own key."),
        Paragraph("Where I want to be. In my own flat with the rent paid up."),
        *bullets("Ring the housing officer (Dionne, 13 Feb)", "Cook tea on Sundays (Me, from 8 Feb)"),
        Paragraph("Where I'm at now. I got kicked off my course for missing too many days."),
        Paragraph("Where I want to be. An apprenticeship that starts in September."),
        *bullets("Write my CV (Karen, 20 Feb)", "Ask at the garage (Me, 23 Feb)"),
    )
    assert [(row.need, row.outcome) for row in found.rows[1:3]] == [
        ("I have never paid a bill or had my own key.", "In my own flat with the rent paid up."),
        (
            "I got kicked off my course for missing too many days.",
            "An apprenticeship that starts in September.",
        ),
    ]


def test_what_is_said_once_is_no_label() -> None:
    blocks = (
        Paragraph("Not met. Mum was ill."),
        Paragraph("Mum – she was ill."),
        Paragraph("Mum – she is well."),
    )
    assert run_ins_labelled(blocks) == blocks


def test_a_need_and_a_goal_told_once_hold_for_all_lists_below() -> None:
    found = plan(
        title(),
        Heading("What frightens us", 2),
        Paragraph(WORRY),
        Heading("What we would rather see", 2),
        Paragraph(HOPE),
        Heading("House rules", 2),
        *bullets("Nan sleeps in the box room on Thursdays"),
        Heading("Who does what", 2),
        *bullets("Fit a chain on the back door – Dez", "Ring at bedtime – Mrs Ivey"),
    )
    assert {(row.need, row.outcome) for row in found.rows} == {(WORRY, HOPE)}
    assert len(found.rows) == 3


def test_most_of_a_column_tells_who_stands_before_a_colon() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Who does what", "By"),
            ("Ada wakes at three", "Hope Wells: walk to the shop with Ada", "6 Feb"),
            ("Ada is late", "Miss Gee: phonics before school", "9 Feb"),
            ("Ada is tired", "Reg: baths at seven, stories at half past", "10 Feb"),
        ),
    )
    assert [row.owner for row in found.rows] == ["Hope Wells", "Miss Gee", "Reg"]
