"""Outcomes that name nobody: the grown-up of the row is meant, or the child is."""

from __future__ import annotations

import pytest

from planlint.language.whose.cast import Cast
from planlint.language.whose.vote import is_only_an_adults

SHONA = Cast(frozenset({"ty"}), frozenset({"shona", "kay"}))


@pytest.mark.parametrize(
    ("need", "outcome", "owner"),
    [
        ("Ty does homework by torch", "Kay, you will have cleared the arrears and be able to budget", "Kay"),
        (
            "Mum gave her card to her ex",
            "You've changed your PIN, Shona, and your wages are your own",
            "Shona",
        ),
        (
            "Osian misses hydrotherapy, there is no bus",
            "That you have your confidence back, Mrs Gittins, and are driving again",
            "Mrs Gittins",
        ),
        ("Parents fall out about money", "They have a joint budget and stick to it", "Mr and Mrs Doyle"),
        ("Mum and Gaz fight about money", "Both of them have closed their betting accounts", ""),
        ("Both parents use heroin", "On a stable script, the pair of them, no using on top", "Parents"),
        ("Parents split and shout on the phone", "Civil with one another, no solicitor's letters", "Parents"),
        ("Violence", "He can walk away from a row and she can say no", ""),
        (
            "Mum does not read English letters",
            "Able to read and answer letters from school and the surgery in English",
            "",
        ),
        (
            "Unborn baby: Mother was beaten by two former partners",
            "That she be able to spot the signs of a man who will control her",
            "Ms T. Hurst",
        ),
        ("Dad lost his licence", "He is driving again and back on the vans", "Dad"),
        ("Dad's gambling", "Self-excluded from all online bookmakers", "Dad"),
    ],
)
def test_whoever_a_pronoun_or_nobody_stands_for_is_the_grown_up_of_the_row(
    need: str, outcome: str, owner: str
) -> None:
    assert is_only_an_adults(outcome, need, SHONA, owner)


@pytest.mark.parametrize(
    ("need", "outcome", "owner"),
    [
        ("Both boys gamble on their phones", "Both of them have closed their betting accounts", "Kev"),
        ("Ty is controlled by a girl at school", "That he be able to spot when he is being used", "Kev"),
        ("Mum cannot get up in the mornings", "In school by nine, fed", "Gran"),
        ("Mum hits out when she has had a drink", "She is not hit and sleeps through", "Gran"),
        ("Dad shouts", "Feels able to bring friends home", "Dad"),
        ("Parents' rows", "They sleep through and are not called names", "Parents"),
        ("Parents argue at handover", "No arguing when he is handed over", "Parents"),
        ("Will, 17, is leaving his carers", "Will has a bank account and £200 saved", "PA"),
        ("Ty has no phone", "Ty, you will have spoken to your dad every Sunday", "Dad"),
        ("Mum's debts mean no food at the weekend", "Three meals a day, weekends too", "Mum"),
    ],
)
def test_a_child_is_meant_where_the_row_leaves_it_open(need: str, outcome: str, owner: str) -> None:
    assert not is_only_an_adults(outcome, need, SHONA, owner)


@pytest.mark.parametrize(
    "outcome",
    [
        "Carers confident: no fit of Hamza's goes past two minutes without his rescue medicine",
        "Rosa's carers clear her airway within seconds",
        "The carers tube-feed her on time, every feed",
    ],
)
def test_what_carers_do_for_one_child_is_that_childs(outcome: str) -> None:
    assert not is_only_an_adults(outcome, "", Cast())


def test_your_stepdad_is_a_grown_up_whoever_is_spoken_to() -> None:
    assert is_only_an_adults(
        "Your step-dad has got a job he likes and no longer swears at the telly", "", Cast()
    )


@pytest.mark.parametrize(
    ("outcome", "adults"),
    [
        ("Two clean tests from each parent", ()),
        ("Kwabena tells us that he is drinking less", ("kwabena",)),
        ("Johnny and Kathleen communicate better so that the children benefit", ("johnny", "kathleen")),
        ("Mum can spot a man who would control her", ()),
    ],
)
def test_what_only_touches_a_child_in_words_is_the_grown_ups_still(
    outcome: str, adults: tuple[str, ...]
) -> None:
    assert is_only_an_adults(outcome, "", Cast(frozenset({"ama"}), frozenset(adults)))


def test_what_a_thing_does_is_no_grown_ups_life() -> None:
    assert not is_only_an_adults("The alarm goes off when Tariq presses the button", "", SHONA)


def test_a_letter_in_a_childs_own_voice_speaks_of_the_child() -> None:
    assert not is_only_an_adults("Dad rings me on Sundays and tells me when he will come", "", SHONA)
