"""Risks told by what was seen, heard or found, and the same things where they are as they should be."""

from __future__ import annotations

import pytest

from planlint.language.risks.named import risks_named

CHILDREN = ("Tia Brook", "Jay Brook")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mr Brook's hands tremble till he has had his first can, about seven.", "drinking"),
        ("By teatime Mum's words run into each other and Tia puts her to bed.", "drinking"),
        ("Nan pours sherry into her tea from ten in the morning while she minds Jay.", "drinking"),
        ("Health visitor saw a burnt spoon and a tourniquet on the side of the bath.", "drugs"),
        ("Strange people knock at the flat at all hours and stay two minutes.", "drugs"),
        (
            "Mrs Brook has covered every mirror because the people in them are talking about her.",
            "poor mental health",
        ),
        (
            "Mum told the midwife that the baby has been swapped and this one is an impostor.",
            "poor mental health",
        ),
        ("Two boxes of paracetamol were in a sock under Jay's bed.", "self-harm"),
        ("Nan noticed spots of blood on Tia's sheets at the level of her thighs.", "self-harm"),
        ("Jay, 13, has a key to a flat in Hastings that is not his.", "exploitation"),
        ("The home found two sim cards and a rail ticket to Norwich in Jay's shoe.", "exploitation"),
        ("The lodger has been walking in on Tia when she is in the shower.", "sexual harm"),
        ("A man calling himself Zed has asked Tia to put her webcam on in her bedroom.", "harm online"),
        (
            "Jay draws the number 88 on his books and says that migrants ought to be burnt in their hotels.",
            "radicalisation",
        ),
        ("Tia's ticket to Lahore goes one way.", "honour-based harm"),
        ("Tia weighs herself six times a day and does star jumps until midnight.", "an eating disorder"),
        ("Nan says her plate goes to the dog and her periods have stopped.", "an eating disorder"),
        ("Jay was wedged between the cushions and his father's chest when I called.", "unsafe sleep"),
        ("The dog showed its teeth at Jay when he went near its bowl.", "a dangerous animal"),
        ("Bare wires hang from the light switch above Tia's cot.", "gas or wiring"),
        ("Matches keep disappearing and there is a burnt patch on Jay's mattress.", "danger in the home"),
        (
            "Jay's blue inhaler is still sealed in its box although he was wheezing all week.",
            "an illness left untreated",
        ),
        ("The marks on Jay's back are in the shape of a flex.", "physical harm"),
        (
            "There's a boarded-up panel in the bathroom door and Mum wore sunglasses indoors.",
            "domestic abuse",
        ),
        ("Two men came for the telly on Friday and said they would be back for the rest.", "debt"),
        (
            "The children do homework by torch because the key meter has run down.",
            "a cold or damp home",
        ),
    ],
)
def test_things_that_stand_together_tell_the_risk(text: str, kind: str) -> None:
    assert kind in {risk.kind for risk in risks_named(text, CHILDREN, 2026)}


@pytest.mark.parametrize(
    "text",
    [
        "Jay collects empty bottles for the school art project.",
        "Kelly drives the girls to Brownies and picks up a bottle of milk on the way.",
        "Mum's speech is slurred since her stroke and she walks with a frame.",
        "There are eight things to do and they are as many as she can do.",
        "Dad keeps his needles for his insulin in a locked box.",
        "Gran's greenhouse is full of plants and lamps.",
        "Jay had a nosebleed and there was blood on his sleeve.",
        "Jay wears long sleeves because of the sun.",
        "Tia has eczema and there are red marks on her arms.",
        "Jay's new phone was a birthday present from his nan.",
        "A taxi collects Tia from school each day; the driver is Mr Aziz.",
        "Tia hides under her duvet with a torch and a book.",
        "Dad reads to Tia in bed and tucks her in.",
        "The family are flying to Dhaka in July and come back on 20 August.",
        "Tia and her pen friend in Leeds have never met but write every month.",
        "The window has a lock and Jay cannot reach it.",
        "Jay has a bruise on his shin from football.",
        "Tia waits by the window for Dad's van and runs to meet him.",
        "A man came to mend the telly on Friday.",
        "The children put on coats to go to the park because it was cold.",
        "Grandad has a shotgun licence and the cabinet was checked by the police in May.",
        "Jay lets himself in with his key at four and Nan is there.",
        "Jay's favourite programme is about police dogs and drugs.",
        "Dad was asked about drugs; the hair strand test of 14 November was clear.",
        "Dex has been hurt himself and has his own worker.",
    ],
)
def test_the_same_things_in_their_place_tell_none(text: str) -> None:
    assert risks_named(text, CHILDREN, 2026) == ()


def test_a_baby_is_called_by_the_name_behind_that_word() -> None:
    text = "Wren was wedged between his arm and the cushions with a fleece over her."
    assert "unsafe sleep" in {risk.kind for risk in risks_named(text, ("Baby Wren Coles",), 2026)}


def test_what_was_done_to_one_sister_is_a_risk_however_long_ago() -> None:
    text = "The elder sister was taken to an aunt in 2019 and came back a woman."
    assert "honour-based harm" in {
        risk.kind for risk in risks_named(text, ("Amina Yusuf",), 2026, history=True)
    }


def test_medicine_that_is_missed_is_an_illness_left_untreated() -> None:
    text = "Tia misses her insulin, which has put her in hospital twice."
    assert "an illness left untreated" in {risk.kind for risk in risks_named(text, CHILDREN, 2026)}


def test_how_much_is_told_in_words_as_in_figures_and_what_is_in_the_can() -> None:
    assert [risk.kind for risk in risks_named("Dad is on sixteen cans by bedtime.", CHILDREN)] == ["drinking"]
    assert risks_named("Mum opened three cans of beans that night.", CHILDREN) == ()
    assert risks_named("Mum keeps a bottle of water in her handbag.", CHILDREN) == ()


def test_a_sister_who_puts_her_brother_to_bed_tells_of_no_man_found_in_a_bed() -> None:
    told = "On Fridays he was found asleep on the stairs, and Tia put her brother Jay to bed herself."
    assert "sexual harm" not in [risk.kind for risk in risks_named(told, CHILDREN)]
    found = "Mum found Tia's half-brother in her bed."
    assert "sexual harm" in [risk.kind for risk in risks_named(found, CHILDREN)]
