"""Risks told in ordinary words, as who does what to whom."""

from __future__ import annotations

import pytest

from planlint.language.risks.named import risks_named

CHILDREN = ("Tia Brook", "Jay Brook")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Mum's boyfriend Craig thumped her in the kitchen while Tia was doing her homework.",
            "domestic abuse",
        ),
        ("Mrs Shelley was dragged down the stairs by her husband in March.", "domestic abuse"),
        ("Paul holds Shelley's bank card and goes through her phone each night.", "domestic abuse"),
        ("Jay crawls behind the settee when his father starts yelling.", "domestic abuse"),
        ("Uncle Dean whacked Jay across the legs with a wooden spoon.", "physical harm"),
        ("Jay was burned on the hand with a lighter by his stepfather.", "physical harm"),
        ("Tia had a burn on her wrist that nobody could explain.", "physical harm"),
        ("A lad called Spider collects Tia from college and gives her vapes.", "exploitation"),
        ("Jay owes a smuggler for the crossing.", "exploitation"),
        ("Jay digs a compass into his arm when he is upset.", "self-harm"),
        ("The lodger's terrier snapped at Tia's face in the hall.", "a dangerous animal"),
        ("Tia, who is eight, baths the twins while Mum works the late shift.", "being left alone"),
        ("Jay, who is nine, feeds the baby while Mum sleeps.", "being left alone"),
        ("On Fridays nobody else sleeps at the flat.", "being left alone"),
        ("Dad's wages went on the slots again.", "debt"),
        ("Gran buys tramadol from a man on the market.", "drugs"),
        ("A man she knows from a game asked Tia for photos.", "harm online"),
        ("Jay will not say where he spent the weekend.", "going missing"),
    ],
)
def test_who_does_what_to_whom_tells_the_risk(text: str, kind: str) -> None:
    assert kind in {risk.kind for risk in risks_named(text, CHILDREN, 2026)}


@pytest.mark.parametrize(
    "text",
    [
        "Mum pushed Tia on the swings and they both laughed.",
        "Dad took Jay's hand and walked him to school.",
        "Jay's football coach collects him from training on Tuesdays.",
        "Jay cut his hair himself before the photo.",
        "Dad keeps his own passport in the drawer.",
        "Gran takes her own prescription for blood pressure.",
        "Tia shared photos of the school trip with her class.",
        "Nobody in the house smokes.",
        "Mum has never hit Jay and nobody has threatened her.",
        "Dad (Tony) went to HMP Stallworth for eighteen months.",
        "Both parents are lifting him, and in May Mrs Malik hurt her back.",
        "The nurse watched Jay for an hour on 9 April.",
    ],
)
def test_the_same_words_of_other_people_or_things_tell_none(text: str) -> None:
    assert risks_named(text, CHILDREN, 2026) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Tia cooks tea most nights and burned her hand.",
        "Jay fell off his scooter and scratched his arms.",
        "Tia scalded and burned her leg on the kettle while Gran was out.",
    ],
)
def test_a_mishap_at_the_stove_or_on_a_bike_is_no_self_harm(text: str) -> None:
    assert "self-harm" not in {risk.kind for risk in risks_named(text, CHILDREN, 2026)}


@pytest.mark.parametrize(
    "text", ["Tia burns her thighs with a lighter.", "Jay bites his knuckles until they bleed."]
)
def test_hurt_that_is_no_mishap_is_self_harm(text: str) -> None:
    assert "self-harm" in {risk.kind for risk in risks_named(text, CHILDREN, 2026)}


def test_whatever_a_child_is_called_the_deed_is_the_same() -> None:
    told = [
        [risk.kind for risk in risks_named(f"Mum's partner slapped {name}.", (f"{name} Brook",), 2026)]
        for name in ("Tia", "Grace", "Mohammed", "May")
    ]
    assert told == [["physical harm"]] * 4


def test_whatever_a_grown_up_is_called_the_deed_is_the_same() -> None:
    told = [
        [risk.kind for risk in risks_named(f"{name} thumped Tia on the arm.", CHILDREN, 2026)]
        for name in ("Wayne", "Rose", "Oluwaseun", "Dean")
    ]
    assert told == [["physical harm"]] * 4
