"""Who a family is, told in ways of life; and words that only sound like it."""

from __future__ import annotations

import pytest

from planlint.plan.model import Child, Plan, Row, Section, SectionName
from tests.rules.whole_plan import findings

S = SectionName


def _plan(place: str, text: str, children: tuple[tuple[str, int], ...] = (("Tom Reed", 10),)) -> Plan:
    kids = tuple(Child(name, age=age) for name, age in children)
    if place in ("need", "action", "outcome"):
        row = Row(
            1,
            need=text if place == "need" else "",
            action=text if place == "action" else "",
            outcome=text if place == "outcome" else "",
        )
        return Plan("plan.docx", "1", children=kids, rows=(row,))
    if place.startswith("front "):
        told = (("Social worker", "Ana Brook"), (place.removeprefix("front "), text))
        return Plan("plan.docx", "1", children=kids, front=told)
    front = (("Social worker", "Ana Brook"),)
    return Plan("plan.docx", "1", children=kids, front=front, sections=(Section(S(place), "", text),))


@pytest.mark.parametrize(
    ("place", "text", "children"),
    [
        ("other", "The Polish shop on the corner gave Mum work.", (("Tom Reed", 10),)),
        ("identity", "All identity needs are met.", (("Tom Reed", 10),)),
        ("risk", "Dad's language is foul when he drinks.", (("Tom Reed", 10),)),
        ("other", "She has an English exam on Monday and French on Tuesday.", (("Tom Reed", 10),)),
        ("other", "The disabled toilet is the only one that locks, so he uses that.", (("Tom Reed", 10),)),
        ("other", "The family's faith in services is low.", (("Tom Reed", 10),)),
        ("identity", "Please complete.", (("Tom Reed", 10),)),
        (
            "other",
            "Paris and her sister Sydney live on Jordan Street.",
            (("Paris Cole", 9), ("Sydney Cole", 7)),
        ),
        ("identity", "Tom is a cheeky chappy with a heart of gold.", (("Tom Reed", 10),)),
        ("identity", "Considered throughout.", (("Tom Reed", 10),)),
        ("need", "Tom has no birth certificate or passport", (("Tom Reed", 10),)),
        ("history", "Mum worked in Spain as a rep for two summers.", (("Tom Reed", 10),)),
        ("signoff", "I have faith in this plan. R Pike TM", (("Tom Reed", 10),)),
        (
            "other",
            "Dad has lost faith in the school and speaks his mind in plain English.",
            (("Tom Reed", 10),),
        ),
        ("identity", "To be explored with the family in due course.", (("Tom Reed", 10),)),
        ("need", "Tom's diet is poor and his hair is dirty", (("Tom Reed", 10),)),
        ("action", "Nan to take Tom to Turkish Delight cafe on Saturdays", (("Tom Reed", 10),)),
        ("identity", "No additional needs.", (("Tom Reed", 10),)),
    ],
)
def test_missing_identity_is_found(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert findings("missing-identity", _plan(place, text, children))


@pytest.mark.parametrize(
    ("place", "text", "children"),
    [
        ("child_voice", "Teta cooks molokhia on Fridays and we all go to jumma after.", (("Tom Reed", 10),)),
        (
            "need",
            "Ola's afro has been shaved because nobody in the house could look after it",
            (("Tom Reed", 10),),
        ),
        (
            "other",
            "Ty cannot hear without his implant and takes it out when people shout.",
            (("Tom Reed", 10),),
        ),
        ("action", "Carers keep Sabbath with him from Friday dusk", (("Tom Reed", 10),)),
        (
            "other",
            "Nobody in the house reads or speaks English, so Rana's cousin rings for them.",
            (("Tom Reed", 10),),
        ),
        ("child_voice", "I'm Max now, not Maxine, and I want my school to say he.", (("Tom Reed", 10),)),
        (
            "other",
            "The Lees moved onto the boats when Finn was two; they're bargees and move on every fortnight.",
            (("Tom Reed", 10),),
        ),
        ("need", "Tomasz dreams in Polish and is losing the words", (("Tom Reed", 10),)),
        (
            "risk",
            "Lads at school put on an accent when he walks past and have told him to go back to where he came from, though he was born in Hull.",
            (("Tom Reed", 10),),
        ),
        ("other", "Dad's Deaf, so a signer comes to every meeting.", (("Tom Reed", 10),)),
        (
            "visits",
            "Ana wears no shoes in the house, as the family ask of every guest, and never comes in the fasting month.",
            (("Tom Reed", 10),),
        ),
        ("parent_views", "Mr Singh would rather that a Sikh family had the boys.", (("Tom Reed", 10),)),
        ("other", "Her mother tongue is Tamil and she dreams of the temple at home.", (("Tom Reed", 10),)),
        (
            "child_voice",
            "I'm the only kid in class who can't have the Haribo and they laugh at me for it. Mum says Allah sees.",
            (("Tom Reed", 10),),
        ),
        (
            "need",
            "Lucja understands little of what is said in class and has nobody to speak Polish with",
            (("Tom Reed", 10),),
        ),
        (
            "history",
            "Mum was brought up in the Brethren and was put out when she had Tom.",
            (("Tom Reed", 10),),
        ),
        ("identity", "Nigerian dad, Geordie mum; Tom says he's both.", (("Tom Reed", 10),)),
        ("action", "Jo finds a barber who knows how to cut Black hair", (("Tom Reed", 10),)),
    ],
)
def test_missing_identity_is_silent(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert not findings("missing-identity", _plan(place, text, children))
