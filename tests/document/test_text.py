"""Plain text plans: what a reader takes for a heading, a list or a table becomes one."""

from __future__ import annotations

import pytest

from planlint.document.model import Block, Heading, ListItem, Paragraph, Place, Table
from planlint.document.text import read_text

from .docx_parts import grid


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text."""
    return read_text(text, "plan.txt").blocks


def paragraphs(text: str) -> list[str]:
    """The words of the paragraphs."""
    return [block.text for block in blocks(text) if isinstance(block, Paragraph)]


def test_paragraphs_are_parted_by_empty_lines() -> None:
    assert blocks("one\n\n\ntwo") == (
        Paragraph("one", place=Place("line 1", (1,))),
        Paragraph("two", place=Place("line 4", (4,))),
    )


def test_a_wrapped_line_goes_on_and_a_short_line_breaks() -> None:
    wrapped = "Mum has told us that Ada sleeps badly on nights when\nher brother is ill."
    assert paragraphs(wrapped.replace("when", "when it rains")) == [
        wrapped.replace("when\n", "when it rains ")
    ]
    assert paragraphs("4 Mill Lane\nLeeds") == ["4 Mill Lane\nLeeds"]


def test_labels_with_values_are_paragraphs_of_their_own() -> None:
    assert paragraphs("Name: Ada Test\nDate of birth: 4 May 2015\nLead: Sam Hill\nof Leeds") == [
        "Name: Ada Test",
        "Date of birth: 4 May 2015",
        "Lead: Sam Hill\nof Leeds",
    ]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Plan\n====\nAda", Heading("Plan", 1, Place("line 1", (1,)))),
        ("Risks\n-----\nAda", Heading("Risks", 2, Place("line 1", (1,)))),
        ("CHILD PROTECTION PLAN\nAda", Heading("CHILD PROTECTION PLAN", 2, Place("line 1", (1,)))),
        ("Ada's views:\nShe is happy.", Heading("Ada's views", 3, Place("line 1", (1,)))),
    ],
)
def test_headings_are_known_by_their_look(text: str, heading: Heading) -> None:
    assert blocks(text)[0] == heading
    assert isinstance(blocks(text)[1], Paragraph)


@pytest.mark.parametrize(
    "text", ["Ada is well.", "MUM SAID NO.", "one two three four five six seven eight nine:", "A+E"]
)
def test_other_lines_are_no_headings(text: str) -> None:
    assert isinstance(blocks(text)[0], Paragraph)


def test_bullets_and_numbers_are_items_with_their_level() -> None:
    found = blocks(
        "- one\n    * two\n      goes on\n1. three\n(2) four\na) five\n2.1 Six\n(iv) seven\no\teight"
    )
    assert [(one.marker, one.text, one.level) for one in found if isinstance(one, ListItem)] == [
        ("•", "one", 0),
        ("•", "two goes on", 1),
        ("1.", "three", 0),
        ("(2)", "four", 0),
        ("a)", "five", 0),
        ("2.1", "Six", 0),
        ("(iv)", "seven", 0),
        ("•", "eight", 0),
    ]


@pytest.mark.parametrize(
    "text", ["14.30 meeting at school", "12 March", "-5 degrees", "2026. was a year", "1.5 hours a week"]
)
def test_numbers_in_a_sentence_are_no_items(text: str) -> None:
    assert isinstance(blocks(text)[0], Paragraph)


def test_lines_with_as_many_tabs_are_a_table() -> None:
    found = blocks("Plan\n\nNeed\tWho\tWhen\nSchool\tMum\t\nHome\tDad\tMay\n\nafter")
    assert isinstance(found[1], Table)
    assert grid(found[1]) == [["Need", "Who", "When"], ["School", "Mum", ""], ["Home", "Dad", "May"]]
    assert found[1].header_rows == 0
    assert isinstance(found[2], Paragraph)


def test_lines_with_as_many_pipes_are_a_table_without_its_rules() -> None:
    (found,) = blocks(
        "+----+----+----+\n| Need | Who | When |\n|------|-----|------|\n| a | b | c |\n+----+----+----+"
    )
    assert isinstance(found, Table)
    assert grid(found) == [["Need", "Who", "When"], ["a", "b", "c"]]


def test_one_line_with_tabs_is_no_table() -> None:
    assert paragraphs("a\tb\tc") == ["a\tb\tc"]
