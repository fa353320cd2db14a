"""Plans that come by e-mail: the header is no part of the plan, its subject is the title, older messages stay out."""

from __future__ import annotations

import pytest

from planlint.document.model import Block, Heading, Paragraph
from planlint.plan.messages import NOTICE, without_headers
from planlint.plan.model import Kind
from tests.plan.building import actions, bullets, grid, plan, title

PLAN: tuple[Block, ...] = (Heading("Actions", 2), *bullets("Mum to ring the GP"))
HEADER = Paragraph("From: Sue Hall <sue@example.org>\nSent: 4 May 2026 10:02\nTo: Jo Lamb\nSubject: Child in need plan for Tia Brown")  # fmt: skip


def test_the_subject_is_the_title_of_the_plan() -> None:
    found = plan(HEADER, Paragraph("Hi Jo, here is the plan."), *PLAN)
    assert (found.title, found.kind) == ("Child in need plan for Tia Brown", Kind.CHILD_IN_NEED)
    assert [child.name for child in found.children] == ["Tia Brown"]
    assert actions(found) == ["Mum to ring the GP"]


@pytest.mark.parametrize("mark", ["FW: ", "Fwd: ", "RE: ", "Re: FW: ", "AW: "])
def test_marks_of_forwarding_are_no_part_of_the_title(mark: str) -> None:
    found = plan(Paragraph(f"From: Sue Hall\nTo: Jo Lamb\nSubject: {mark}Early help plan"), *PLAN)
    assert (found.title, found.kind) == ("Early help plan", Kind.EARLY_HELP)


def test_each_line_of_the_header_may_be_a_paragraph() -> None:
    lines = ("From: Sue Hall", "Date: 4 May 2026", "To: Jo Lamb", "Cc: Nan", "Subject: Early help plan")
    found = plan(*map(Paragraph, lines), *PLAN)
    assert (found.title, found.sections, found.people) == ("Early help plan", (), ())


def test_a_header_without_a_subject_leaves_no_title() -> None:
    kept, older = without_headers((Paragraph("From: Sue Hall\nTo: Jo Lamb"), *PLAN))
    assert (kept, older) == (PLAN, False)


OLDER = (
    (Paragraph("From: Jo Lamb\nSent: 1 May 2026\nTo: Sue Hall\nSubject: last plan"),),
    (Paragraph("-----Original Message-----"),),
    (Paragraph("---------- Forwarded message ---------"),),
    (Paragraph("Begin forwarded message:"),),
    (Paragraph("On 1 May 2026, at 10:02, Jo Lamb wrote:"),),
)


@pytest.mark.parametrize("mark", OLDER)
def test_an_older_message_below_is_no_part_of_the_plan_and_that_is_said(mark: tuple[Block, ...]) -> None:
    found = plan(HEADER, *PLAN, *mark, Heading("Actions", 2), *bullets("Dad to buy a coat"))
    assert actions(found) == ["Mum to ring the GP"]
    assert NOTICE in found.notices
    assert "Dad to buy a coat" in [piece.text for piece in found.unused or ()]


@pytest.mark.parametrize("mark", OLDER[1:])
def test_without_a_header_of_its_own_nothing_hangs_below_a_plan(mark: tuple[Block, ...]) -> None:
    found = plan(title(), *PLAN, *mark, Heading("Actions", 2), *bullets("Dad to buy a coat"))
    assert actions(found) == ["Mum to ring the GP", "Dad to buy a coat"]
    assert NOTICE not in found.notices


def test_a_message_quoted_below_a_long_plan_is_an_older_one() -> None:
    text = Paragraph("Tia wakes at three every night and is tired at school. " * 8)
    found = plan(title(), text, *PLAN, HEADER, Heading("Actions", 2), *bullets("Dad to buy a coat"))
    assert actions(found) == ["Mum to ring the GP"]
    assert NOTICE in found.notices


def test_a_plan_that_was_forwarded_with_a_note_above_it_is_the_plan() -> None:
    note = Paragraph("From: Ann Lee\nSent: 5 May 2026\nTo: Jo Lamb\nSubject: FW: Child in need plan")
    found = plan(note, Paragraph("Jo, please see below."), HEADER, *PLAN)
    assert actions(found) == ["Mum to ring the GP"]


@pytest.mark.parametrize(
    "blocks",
    [
        (Paragraph("From: Monday 4 May 2026"), Paragraph("To: Friday 8 May 2026")),
        (Paragraph("From: Monday 4 May 2026\nTo: Friday 8 May 2026\nTia stays with Nan."),),
    ],
)
def test_from_and_to_of_a_stay_are_no_header_of_a_message(blocks: tuple[Block, ...]) -> None:
    found = plan(title(), Heading("Respite", 2), *blocks, *PLAN)
    assert found.unused == ()


def test_two_stays_with_from_and_to_do_not_end_the_plan() -> None:
    found = plan(
        title(),
        Heading("Respite", 2),
        Paragraph("From: Monday 4 May 2026\nTo: Friday 8 May 2026"),
        Paragraph("Tia stays with Nan."),
        Paragraph("From: Monday 1 June 2026\nTo: Friday 5 June 2026"),
        *PLAN,
    )
    assert actions(found) == ["Mum to ring the GP"]


@pytest.mark.parametrize(
    "lines",
    [
        ("From: home to school Tia walks alone.",),
        ("To: Jo Lamb", "From: Sue Hall"),
        ("Date: 4 May 2026", "Subject: Tia"),
        ("Subject: Tia",),
    ],
)
def test_a_line_or_two_of_that_kind_make_no_header(lines: tuple[str, ...]) -> None:
    blocks = tuple(map(Paragraph, lines))
    assert without_headers(blocks) == (blocks, False)


def test_a_message_with_a_table_is_read_like_any_plan() -> None:
    table = grid(("Need", "Action", "Who"), ("Tia is cold", "Fix the boiler", "Housing"))
    assert plan(HEADER, table).rows == plan(title(), table).rows
