"""What a child goes by, told in the plan's own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planlint.linting.nicknames import short_name
from planlint.plan.model import Child, Plan, Section, SectionName
from tests.rules.whole_plan import findings
from tests.rules.whole_plan import plan as whole_plan


def called(front: str = "", told: str = "", label: str = "Child") -> str:
    """The short name of the only child of a plan with this on its front sheet and this in a section."""
    child = Child("Theodora Marsh")
    sections = (Section(SectionName.OTHER, "Summary", told),)
    return short_name(
        child, Plan("plan.docx", "1", children=(child,), front=((label, front),), sections=sections)
    )


@pytest.mark.parametrize(
    "front",
    [
        "Theodora Marsh (everyone calls her Doro)",
        "Theodora Marsh (Doro)",
        "Theodora “Doro” Marsh",
        "Theodora Marsh, known as Doro",
        "Theodora Marsh – Doro to her friends",
        "Theodora Marsh (likes to be called Doro)",
    ],
)
def test_the_front_sheet_tells_it(front: str) -> None:
    assert called(front) == "Doro"


def test_a_label_or_a_sentence_tells_it() -> None:
    assert called("Doro", label="Goes by") == "Doro"
    assert called("Theodora Marsh", "Theodora, whom everybody calls Doro, is nine.") == "Doro"
    assert called("Theodora Marsh", "Theodora is always called Doro at home.") == "Doro"


@pytest.mark.parametrize(
    ("front", "told"),
    [
        ("Theodora Marsh (Female)", "Theodora lives with Mum."),
        ("Theodora Marsh", "Theodora calls her Mum every night."),
        ("Theodora Marsh", "Theodora's uncle is known as Baz."),
        ("Theodora Marsh", "Theodora or Ben will ring."),
        ("Theodora Marsh (born 3 May 2017)", "Theodora prefers Saturdays."),
    ],
)
def test_other_words_beside_the_name_do_not(front: str, told: str) -> None:
    assert called(front, told) == ""


def test_the_child_is_known_by_it_in_every_rule() -> None:
    """A plan that says "Doro" all through tells what the worry does to her, and that nothing under her name is her own."""
    worry = (SectionName.RISK, "Why Doro has a plan", "Dad hit Mum on 3 May. Doro hid behind the boiler.")
    empty = (SectionName.OTHER, "Doro", "Doro was spoken to and is a bubbly little girl.")
    made = replace(
        whole_plan(worry, empty, children=("Theodora Marsh",)),
        front=(("Child", "Theodora Marsh (everyone calls her Doro)"),),
    )
    assert not findings("missing-risk-analysis", made)
    assert not findings("missing-child-voice", made)
    assert findings("vague-child-voice", made)


def test_both_is_no_child_where_there_is_only_one() -> None:
    parents = (
        SectionName.PARENT_VIEWS,
        "Mum and Dad",
        "Mum is tired. Dad is cross. Both want the weighing kept up.",
    )
    assert findings("missing-child-voice", whole_plan(parents))
