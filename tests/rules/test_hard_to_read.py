"""A plan is as hard to read as its sentences, whatever its names, notes and dates."""

from __future__ import annotations

from planlint.linting.settings import Settings
from planlint.plan.model import Child, Plan, Row, Section, SectionName
from tests.rules.words_and_needs import GRID, found, saying

RULE = "hard-to-read"
OFFICE = (
    "Consideration will be given by the multi-agency network to the appropriateness of therapeutic intervention. "
    "Professionals will collaborate to facilitate the implementation of consistent behavioural strategies at home. "
    "It is anticipated that the parents will demonstrate an increased understanding of the cumulative impact of abuse. "
    "The allocated social worker will undertake statutory visits with a view to monitoring parental engagement. "
    "Insufficient progress will necessitate the consideration of alternative arrangements. "
)
KITCHEN = (
    "{name} lives with his mum and his nan. He goes to school on most days and likes to draw. Dad has hit Mum four times. "
    "{name} hides when he hears Dad shout, and he is too tired to learn. Sue will come on Tuesdays and see {name} alone. "
    "Nan will have {name} on Friday nights until the end of May. We will all meet at school to see what has changed. "
)
DENSE = (
    "Notwithstanding the voluntary nature of the arrangements hereinafter described, your participation in the "
    "interventions commissioned will materially influence subsequent determinations regarding the necessity or "
    "otherwise of escalated statutory intervention."
)


def test_a_plan_in_the_words_of_an_office_is_told_as_a_whole() -> None:
    (finding,) = found(RULE, saying(OFFICE, "risk"))
    assert (finding.row, finding.field, finding.quote) == (None, None, None)


def test_a_plan_in_the_words_of_a_kitchen_is_not() -> None:
    assert found(RULE, saying(KITCHEN.format(name="Jay"), "risk")) == ()


def test_one_sentence_that_nobody_could_read_is_told_where_it_stands() -> None:
    text = KITCHEN.format(name="Jay") + DENSE
    (finding,) = found(RULE, saying(text, "other"))
    assert finding.quote == DENSE.rstrip(".")
    assert (finding.row, finding.field) == (None, "other")


def test_a_long_sentence_of_short_words_is_not_dense() -> None:
    easy = "If Nan is ill and Mum is at work and it is a school day then Auntie Jo comes to the house and walks Jay to the gate and waits with him until the bell goes."
    assert found(RULE, saying(KITCHEN.format(name="Jay") + easy, "other")) == ()


def test_a_name_changes_nothing() -> None:
    for name in ("Jay", "Oluwaseunfunmi", "Zofia-Wiktoria", "Mohammed"):
        plan = Plan(
            "a plan",
            "a plan",
            columns=GRID,
            children=(Child(name),),
            sections=(Section(SectionName.RISK, "", KITCHEN.format(name=name)),),
        )
        assert found(RULE, plan) == ()


def test_too_little_running_text_is_not_known() -> None:
    assert found(RULE, saying(OFFICE[:220], "risk")) == ()


def test_a_grid_of_notes_is_not_hard() -> None:
    notes = "Multi-agency assessment; neurodevelopmental pathway; educational attainment"
    rows = tuple(
        Row(number, need=notes, action=f"{notes} – paediatrician", due="12/4/26") for number in range(1, 12)
    )
    assert found(RULE, Plan("a plan", "a plan", columns=GRID, rows=rows)) == ()


def test_a_council_sets_its_own_reading_age() -> None:
    strict = Settings(standards={RULE: {"reading age": "4"}})
    assert found(RULE, saying(KITCHEN.format(name="Jay"), "risk"), strict)
