"""An outcome tells what will be different for the child, whatever changes for the adults."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planlint.language.whose.cast import Cast
from planlint.language.whose.life import only_an_adults
from planlint.plan.model import Child, Field, Plan, Row, Section, SectionName
from tests.rules.words_and_needs import CHILDREN, GRID, found, saying

RULE = "adult-focused-outcome"
EVERYBODY = (*CHILDREN, "Ruby Dale", "Ali Dale", "Noah Dale")

FOUND = [
    "Dad understands the impact of his behaviour on the children",
    "Carers are confident in managing Jay's behaviour",
    "Parents work together in the best interests of the children",
    "Tia's mum is no longer drinking",
    "Dad no longer lives at the family home",
    "Mum has ended the relationship with Carl",
    "Dad has broken off the relationship with Kelly",
    "Awareness of the risks shown by both parents",
    "Parental substance misuse is reduced",
    "Dad stays off drugs",
    "Mum is able to talk about her past",
    "Parents' relationship improves",
    "Mother gains insight",
    "Mrs Dale reduces her drinking to weekends only",
    "Carer's wellbeing is maintained",
    "Parents have a shared understanding of the worries",
    "Mum gets support from her own family",
    "Father controls his anger",
    "Both parents take responsibility for their actions",
    "Improved parental mental health and wellbeing",
    "Nan's arthritis is under control",
    "Mum to develop strategies to manage her stress",
    "Uncle Dave does not come to the house",
    "Dad has 10 negative tests in a row",
    "Parents have clear expectations",
    "Mum to be debt free by March",
    "Mum and Dad are committed to change",
    "Stepmum feels included",
    "Insight shown by both parents as to why Tia was removed",
    "Mum maintains the home conditions to an acceptable standard",
    "Maternal grandmother is well enough to manage stairs",
    "The Harrisons are confident in handling meltdowns",
]
LEFT_ALONE = [
    "Mum is sober and Tia is collected on time every day",
    "Home is free of shouting",
    "Only Mum and Gran have a key",
    "Mum understands Tia's cues and responds to them",
    "Mum puts their needs first",
    "Asthma is well managed by Mum",
    "To see Daddy as much as possible",
    "Dad engages with probation",
    "Positive relationship with dad",
    "Mum keeps the house clean",
    "Parents keep the home clutter-free and clean",
    "Ali goes to bed with a story",
    "Noah sleeps in a smoke-free room",
    "Ruby is not asked to interpret for her mum",
    "Jay sees that Dad keeps his promises: three Saturdays out of four",
    "Mum cooks for the children each night",
    "Dad knows Ali's medicines and gives them on time",
    "The children have the same bedtime at Mum's and Dad's",
    "Tia has contact with Gran",
    "Ruby gets on with her mum",
    "Mum and Noah go to baby group on Mondays",
    "Ali is loved and well looked after by his parents",
    "Somebody is in when Ruby gets home",
    "Jay can have breakfast without being shouted at by his stepdad",
    "Nobody drinks in the house while the children are up",
    "Parents will meet the children's basic needs",
    "Dad helps Ali with his reading",
    "Mum has a bed for Tia",
    "Ali's carers use his picture cards with him at every meal",
    "He is safe when Dad visits",
    "Noah reaches for his mum and she picks him up",
    "Carers know what sets Jay off, and he has not been restrained since",
    "Mum leaves Tia only with Nan",
]


@pytest.mark.parametrize("text", FOUND)
def test_it_is_found(text: str) -> None:
    assert found(RULE, saying(text, "outcome", EVERYBODY))


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_it_is_left_alone(text: str) -> None:
    assert not found(RULE, saying(text, "outcome", EVERYBODY))


def plan(*outcomes: str, **parts: object) -> Plan:
    rows = tuple(
        Row(number, outcome=text, action="Ring Nan") for number, text in enumerate(outcomes, start=1)
    )
    return Plan("a plan", "a plan", columns=GRID, children=(Child("Tia Brook"),), rows=rows, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "front",
    [("Mother", "Bina Thapa"), ("Family", "Bina Thapa (mum), Tia (5)"), ("Mum", "Bina Thapa (34) (BT)")],
)
def test_an_adult_is_known_by_the_word_beside_the_name(front: tuple[str, str]) -> None:
    assert found(RULE, plan("Bina feels better in herself", front=(front,)))


def test_somebody_nobody_tells_of_may_be_a_child() -> None:
    assert not found(RULE, plan("Bina feels better in herself"))


def test_a_brother_told_of_in_the_text_is_a_child() -> None:
    about = Section(SectionName.OTHER, "", "Tia lives with her brother Aarav.")
    assert not found(RULE, plan("Mum has time with Aarav", sections=(about,)))


def test_whoever_speaks_as_a_parent_is_an_adult() -> None:
    views = Section(SectionName.PARENT_VIEWS, "Mum's view", "Carly agrees with the plan.")
    assert found(RULE, plan("Carly feels supported.", sections=(views,)))


@pytest.mark.parametrize(("his", "him"), [("his", "him"), ("her", "her")])
def test_a_boy_and_a_girl_are_told_alike(his: str, him: str) -> None:
    texts = [
        f"Mum meets {his} needs",
        f"Mum is kind to {him}",
        f"Mum stops {his} drinking",
        f"Dad plays with {him}",
    ]
    assert [each.row for each in found(RULE, plan(*texts))] == [3]


def test_an_outcome_that_rows_share_is_told_once() -> None:
    rows = (
        Row(1, outcome="Mum is sober", action="Write"),
        Row(2, outcome="Mum is sober", action="Ring", shared=frozenset({Field.OUTCOME})),
    )
    assert len(found(RULE, Plan("a plan", "a plan", columns=GRID, rows=rows))) == 1


def test_what_is_prescribed_to_her_is_the_adults_own() -> None:
    assert only_an_adults("Mum free of tablets that are not prescribed to her", Cast())


def test_whoever_leaves_the_house_leaves_nobody() -> None:
    cast = Cast(frozenset({"jun"}), frozenset({"luz"}))
    assert not only_an_adults("Luz gets up and leaves the house without Jun lifting her.", cast)


def test_food_and_light_in_the_house_are_a_childs_day() -> None:
    assert not found(RULE, saying("Mum has food in and credit on the meter every Friday", "outcome"))


def test_carers_are_known_by_what_they_will_do_where_no_cell_names_them() -> None:
    row = Row(
        1,
        action="Delphine will ask Tia each Sunday what she wants to eat.",
        outcome="Delphine understands your family",
    )
    plan = Plan("a plan", "a plan", columns=GRID, rows=(row,))
    assert found(RULE, plan)


def test_a_habit_without_a_name_is_whose_need_it_is() -> None:
    mine = Row(1, need="Mum drinks most nights", outcome="Less drinking", action="Ring the clinic")
    his = Row(1, need="Jay drinks with older boys", outcome="Less drinking", action="Ring the clinic")
    assert found(RULE, replace(saying("", "need"), rows=(mine,)))
    assert not found(RULE, replace(saying("", "need"), rows=(his,)))


@pytest.mark.parametrize(
    "outcome",
    [
        "Mum is less worn out so that she can be there for Tia",
        "Dad has the strength to parent Tia",
        "Mum is well enough to look after Tia",
        "Dad is the dad that Tia deserves",
        "Nan is rested so she can cope with Tia",
    ],
)
def test_what_an_adult_could_then_do_for_a_child_is_not_done_yet(outcome: str) -> None:
    assert found(RULE, saying(outcome, "outcome"))


@pytest.mark.parametrize(
    "outcome",
    [
        "Mum is awake so that Tia has her breakfast",
        "Mum has the energy to read to Tia each night",
        "Mum is home so that she can pick Tia up at three",
    ],
)
def test_what_the_child_then_has_is_the_childs_life(outcome: str) -> None:
    assert not found(RULE, saying(outcome, "outcome"))
