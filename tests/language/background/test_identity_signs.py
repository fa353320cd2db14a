"""Who a child is, shown and not named; and words that only look like it."""

from __future__ import annotations

import pytest

from planlint.language.background.identity import tells_identity


@pytest.mark.parametrize(
    "text",
    [
        "'Stop writing she. I've been he since Year 8 and Nan's the only one who gets it.'",
        "'I'm a boy. Stop putting me in with the girls.'",
        "Kit says she is a girl whatever the register says.",
        "He has two mums.",
        "They move between the site at Oak Lane and the fairs from May.",
        "They've been moved off the verge twice this month.",
        "The Traveller teacher brings books to the trailer.",
        "Kit fasts with his dad in the holy month.",
        "Kit's mum covers her hair and asks for a woman doctor.",
        "Kit's hair needs oiling and braiding, and Carer Joan doesn't know how.",
        "Kit's brown skin gets dry and carers need to cream it.",
        "Kit has one hand and ties his laces with his teeth.",
        "Kit stammers.",
    ],
)
def test_identity_is_seen_where_it_is_shown(text: str) -> None:
    assert tells_identity(text, names=["Kit Harlow"])


@pytest.mark.parametrize(
    "text",
    [
        "Family live in Welsh Row, by the Polish club, next to St Mary's church.",
        "Dad drinks at the Irish pub.",
        "Kit was christened 'Trouble' by his class.",
        "Kit is a girl of nine.",
        "Kit stays over on site at Dad's work.",
        "Kit went to the fair on Saturday.",
        "Kit was moved off the top table.",
        "Stop writing on the wall, Mum says.",
        "Kit has one arm in plaster after a fall.",
    ],
)
def test_a_street_a_pub_and_a_plaster_are_none(text: str) -> None:
    assert not tells_identity(text, names=["Kit Harlow"])
