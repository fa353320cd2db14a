"""A child as the one who bears a worry, told by the parse where no list knows the words."""

from __future__ import annotations

import pytest

from planlint.language.risks.told import tells_impact

CHILDREN, ADULTS = ["Callum Reece"], ["Dana Reece", "Steve Hurst"]


@pytest.mark.parametrize(
    "text",
    [
        "Dana forgets her medication, the voices come back, and Callum spends the night talking her round.",
        "Steve has thrown Dana against the cooker. Callum now sleeps with a chair wedged against his door.",
        "When Mum and Steve fight you get in the middle, and last time you got pushed over.",
        "Chronic exposure to domestic abuse has left Callum hypervigilant.",
        "Mum's spice use – he cooks his own tea and goes without when there's nothing in.",
        "Callum is being groomed to run county lines.",
        "Rent arrears; losing the flat would take Callum away from the one school where he has friends.",
        "Harm: black eye, Steve. Impact: flinches, refuses PE.",
        "If Steve is released, Callum will see his mum beaten again.",
        "Physical abuse by stepfather; Callum scared to go home.",
    ],
)
def test_a_child_who_bears_it_is_found(text: str) -> None:
    assert tells_impact(text, CHILDREN, ADULTS, of_the_child=True, of_worries=True)


@pytest.mark.parametrize(
    "text",
    [
        "Dana drinks daily. Callum attends St Luke's and enjoys maths.",
        "Dana drinks daily. Callum was seen at school on 3 May.",
        "Steve was arrested. Callum is subject to a plan for neglect.",
        "Steve hit Dana and she hides in the bathroom.",
        "Dana uses heroin. Callum will be offered a place at the club.",
        "Impact: significant. Steve minimises it.",
        "Concerns around parental conflict. Callum was not available to talk to.",
        "Callum refuses to come home and is placing himself at risk.",
    ],
)
def test_what_any_plan_tells_of_a_child_is_no_burden(text: str) -> None:
    assert not tells_impact(text, CHILDREN, ADULTS, of_the_child=True, of_worries=True)


def test_under_a_heading_for_it_the_effect_needs_no_name() -> None:
    text = "Bites nursery staff, bangs head, no sleep routine"
    assert tells_impact(text, CHILDREN, of_worries=True, under="Impact on child")
    assert not tells_impact("To be assessed", CHILDREN, of_worries=True, under="Impact on child")


def test_a_child_may_speak_of_itself() -> None:
    text = "When I was 6, I was left in my chair for two days. My legs got sore and I went to hospital."
    assert tells_impact(text, CHILDREN, of_worries=True, under="Why I do not live with Mum")


def test_what_a_child_needs_to_hear_or_see_is_no_burden() -> None:
    assert not tells_impact("Callum needs to hear what is said in class", CHILDREN, of_the_child=True)


@pytest.mark.parametrize(
    "text",
    [
        "They go at each other with their fists. Callum arches, goes stiff and won't take his bottle for hours after.",
        "Callum's world is a tablet, as Mum is too afraid of the street to take him out; at four he speaks in single words.",
        "Callum's carers are splitting up and he thinks that he made it happen, so he has stopped eating.",
        "Gas off, no coat, and Callum's chest is bad again.",
        "The voices say that the food is poisoned; Callum lives on crackers.",
        "Mum is dying and Callum has begun to steal.",
        "Mum hears voices and Callum has started to soil himself.",
    ],
)
def test_a_pronoun_is_no_parent_of_the_other_sex_and_no_pair(text: str) -> None:
    assert tells_impact(text, CHILDREN, ADULTS, of_the_child=True, of_worries=True)


@pytest.mark.parametrize(
    "text",
    [
        "Callum has a warm bond with Mrs Pugh, is in the netball team and goes to church; these protect him.",
        "Callum is seven and goes to Larch School, where he is in Mrs Penn's class.",
        "See chronology and the assessment of 4 December.",
        "Callum has begun to walk and is keeping well.",
        "Callum lives with him on Gull Terrace, and there is nobody else in the house.",
    ],
)
def test_a_life_as_others_live_it_is_no_burden(text: str) -> None:
    assert not tells_impact(text, CHILDREN, ADULTS, of_the_child=True, of_worries=True)
