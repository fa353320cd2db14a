"""Names of sections that stand before their text on the same line."""

from __future__ import annotations

import pytest

from planlint.document.model import Paragraph
from planlint.plan.model import SectionName
from planlint.plan.paragraphs import run_in
from tests.plan.building import grid, plan, title


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("Chantelle's view. She is scared of the detox.", "Chantelle's view", "She is scared of the detox."),
        ("Background / concerns: Neglect, long standing.", "Background / concerns", "Neglect, long standing."),
        ("Concerns. Missing nine times since January.", "Concerns", "Missing nine times since January."),
        ("What the children have told us. Chase: “Grandad does toast.”", "What the children have told us", "Chase: “Grandad does toast.”"),
        ("What June thinks: she is happy.", "What June thinks", "she is happy."),
        ("Mgr sign-off:", "Mgr sign-off", ""),
    ],
)  # fmt: skip
def test_a_sections_name_before_its_text(text: str, name: str, rest: str) -> None:
    assert run_in(text) == (name, rest)


@pytest.mark.parametrize(
    "text",
    [
        "There are long standing concerns. Parents do not come.",
        "What we want for Amara: a Saturday a month.",
        "Mum has worries. She rings the school every day.",
        "Tia is well. She likes school.",
    ],
)
def test_a_sentence_does_not_lose_its_beginning(text: str) -> None:
    assert run_in(text) is None


def test_two_sections_on_one_line() -> None:
    found = plan(
        title(),
        grid(["Need", "Action", "Who", "When"], ["Cold", "Mend the boiler", "Sue", "3 May 2026"]),
        Paragraph("Visits: every ten working days. Contingency: if it gets worse Ned will hold a meeting."),
    )
    assert [section.text for section in found.section(SectionName.VISITS)] == ["every ten working days."]
    assert [section.text for section in found.section(SectionName.CONTINGENCY)] == [
        "if it gets worse Ned will hold a meeting."
    ]


def test_lines_that_each_name_their_section() -> None:
    found = plan(
        title(),
        grid(["Need", "Action", "Who", "When"], ["Cold", "Mend the boiler", "Sue", "3 May 2026"]),
        Paragraph(
            "Children's views: they want their own rooms.\nMum's view: the plan is fair.\nManager: agreed, K. Ray, 5/2/26"
        ),
    )
    assert [(section.name, section.heading) for section in found.sections] == [
        (SectionName.CHILD_VOICE, "Children's views"),
        (SectionName.PARENT_VIEWS, "Mum's view"),
        (SectionName.SIGNOFF, "Manager"),
    ]


def test_a_place_for_a_signature_that_nobody_filled_says_nothing() -> None:
    found = plan(
        title(),
        grid(("Need", "Action", "Who"), ("Ada is cold", "Buy a coat", "Mum")),
        Paragraph("Manager: [not recorded]"),
    )
    assert [section.text for section in found.section(SectionName.SIGNOFF)] in ([], ["[not recorded]"])
