"""Risks told by what somebody saw, in the voices of many hands; the same things in ordinary lives are none."""

from __future__ import annotations

import pytest

from planlint.language.risks.kinds import Holder
from planlint.language.risks.named import answers, risks_named

CHILDREN = ("Jo Brook", "Olly Marsh", "Amal Yusuf")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Jo rolled up her sleeve for me: eleven cuts, four of them new.", "self-harm"),
        ("Mr Osei, head of year, saw fresh scratches up both of Jo's forearms.", "self-harm"),
        ("Jo picks at her wrists with a compass point until they bleed.", "self-harm"),
        ("Jo swallowed sixteen paracetamol and told no one until the morning.", "self-harm"),
        ("A used foil and two wraps lay beneath Jo's cot.", "drugs"),
        ("Gemma has a bit of white at the weekend.", "drugs"),
        ("The health visitor saw a set of scales and small snap bags next to the steriliser.", "drugs"),
        ("Dad does a line before work and comes home wired.", "drugs"),
        ("The tutor smelt the pens and thinks that there is spice in them.", "drugs"),
        ("By Thursday the recycling box is full of strong lager tins.", "drinking"),
        ("Mum gets through a box of wine every two days.", "drinking"),
        ("Olly was on the settee in the crook of Dad's arm, Dad fast asleep.", "unsafe sleep"),
        ("The baby sleeps between Mum and Dad under their duvet.", "unsafe sleep"),
        ("Mum takes the baby into her bed after her tablets.", "unsafe sleep"),
        ("Her sister was cut at seven and Amal is to go to the same aunt this summer.", "honour-based harm"),
        ("Her father has promised Amal to a cousin and she has not been asked.", "honour-based harm"),
        ("Her brothers say they will kill her if she is seen with the boy again.", "honour-based harm"),
        ("Dad decides what Mum wears and when she may eat.", "domestic abuse"),
        ("Jo, who can't yet roll, has a bruise in the shape of a hand on her cheek.", "physical harm"),
        ("When Jo wets the bed she is made to stand in a cold shower.", "physical harm"),
        ("Jo told Miss Lee that Grandad puts his hand in her knickers.", "sexual harm"),
        ("Gavin may not work with children and does the girls' bath.", "sexual harm"),
        ("Somebody has offered Jo money for pictures of himself.", "harm online"),
        ("Neil thinks that everyone would be better off if he were dead.", "poor mental health"),
        (
            'Mum told Olwen that she has "started having a drink at 3 in the morning, to switch off".',
            "drinking",
        ),
    ],
)
def test_a_risk_is_known_by_what_was_seen(text: str, kind: str) -> None:
    assert kind in [risk.kind for risk in risks_named(text, CHILDREN, 2026)]


@pytest.mark.parametrize(
    "text",
    [
        "Dad is a drug and alcohol counsellor for the county and Mum is a mental health nurse.",
        "Grandad is a retired detective who worked on online grooming.",
        "Auntie Bea is a prison officer on the drugs wing.",
        "Attendance is low.",
        "Jo has scratches up both arms from the new kitten.",
        "Foil and two wraps were in her lunch box.",
        "Mum put her down on her back in the cot.",
        "The last worker put her down as hard to reach.",
        "Jo pushed her mother's hand away at bath time.",
        "The smoke alarm has been dead since February and Jo sleeps at the far end.",
        "Jo set light to the candles on her own cake.",
        "Jo's bus was late and she got home at five.",
        "Neil and Jo live on Gull Terrace and there is nobody else in the house.",
        "The recycling box is full of baby-milk tins.",
        "Jo is worried that if Mum becomes very low again she will be sent to Nan's.",
        "Mum cannot afford the new coat that Jo needs.",
        "Jo cut out paper snowflakes and showed me eleven cuts in the ribbon.",
    ],
)
def test_the_same_things_in_ordinary_lives_are_none(text: str) -> None:
    assert risks_named(text, CHILDREN, 2026) == ()


@pytest.mark.parametrize(
    "action", ["Renew the drug chart by 20 March", "Collect Jo's drugs from the chemist on the 1st"]
)
def test_a_childs_own_medicine_meets_nobodys_drug_use(action: str) -> None:
    assert not answers(action, "drugs", Holder.ADULT, of_adult=False, deeds=action, children=CHILDREN)


def test_what_makes_things_better_is_no_bet() -> None:
    assert not answers("Mum and Dad communicate better", "debt")
    assert answers("Block all bets on his phone", "debt")


def test_a_pronoun_takes_up_nobody_of_the_other_sex() -> None:
    text = "Jo is 13. Mr Osei saw fresh cuts on her forearm."
    assert [risk.holder for risk in risks_named(text, CHILDREN) if risk.kind == "self-harm"] == [Holder.CHILD]
