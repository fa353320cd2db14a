"""One child's words in another child's mouth, within one plan."""

from __future__ import annotations

from dataclasses import replace

from planlint.linting.echoes import echo_in
from planlint.plan.model import Child, Plan, Section, SectionName

QUOTE = "“I would like a door that shuts and nobody shouting.”"


def plan_of(*voices: tuple[str, str]) -> Plan:
    sections = tuple(Section(SectionName.CHILD_VOICE, heading, text) for heading, text in voices)
    return Plan("a plan", "1", children=(Child("Tia Brook"), Child("Jay Brook")), sections=sections)


def test_a_quotation_given_to_both_children_is_found_where_it_comes_again() -> None:
    text = f"**Tia:** {QUOTE}\n**Jay:** {QUOTE}"
    echo = echo_in(plan_of(("What the children say", text)))
    assert echo is not None
    assert (text[echo.start : echo.end], echo.start > len(text) // 2) == (QUOTE, True)


def test_it_may_stand_under_a_heading_of_its_own() -> None:
    assert echo_in(plan_of(("Tia's voice", QUOTE), ("Jay's voice", QUOTE))) is not None


def test_wanting_the_same_in_a_few_words_is_no_copy() -> None:
    assert (
        echo_in(plan_of(("Voice", "Tia wants to stay with Mum. She waved. Jay wants to stay with Mum.")))
        is None
    )


def test_what_both_said_together_is_neither_ones_alone() -> None:
    text = f"Tia and Jay both said it. {QUOTE} Jay said nothing more. He drew."
    assert echo_in(plan_of(("Voice", text))) is None


def test_it_is_found_where_the_plan_does_not_list_its_children() -> None:
    said = "told the social worker that she wants things to be better at home and not to move."
    plan = plan_of(("Voice", f"Tia {said}"), ("Voice", f"Jay {said}"))
    assert echo_in(replace(plan, children=())) is not None


def test_a_name_with_a_hyphen_is_one_name() -> None:
    said = "says home is alright when mum is ok and would like more time with dad."
    plan = plan_of(("Voice", f"Tia {said}"), ("Voice", f"Lily-Mae {said}"))
    assert echo_in(replace(plan, children=(Child("Tia"), Child("Lily-Mae")))) is not None
