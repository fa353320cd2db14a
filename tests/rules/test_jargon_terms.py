"""Terms that the list took in from health, courts, police, schools and housing, and where they are no jargon."""

from __future__ import annotations

import pytest

from tests.rules.test_jargon import quotes


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Carers take ligature risks out of Freya's bedroom", "ligature"),
        ("Dre has been used by older lads in county lines", "county lines"),
        ("We are parallel planning from today", "parallel planning"),
        ("Faltering growth since Christmas", "Faltering growth"),
        ("It might be that the family is stepped up", "is stepped up"),
        ("The flat has been cuckooed twice", "cuckooed"),
        ("Draw a genogram with Nan", "genogram"),
        ("Is he Gillick competent?", "Gillick competent"),
    ],
)
def test_a_term_of_any_office_is_told(text: str, term: str) -> None:
    assert term in quotes(text, "risk")


@pytest.mark.parametrize(
    "text",
    [
        "Lowenna does four nights on placement in each fortnight of her degree",
        "The captain keeps him in the team for the May placement match",
        "Ring the care leavers' night line together once",
        "Dad has stepped up since Easter and does the school run",
        "Post the delegated authority form to Mum",
    ],
)
def test_an_ordinary_sense_and_a_name_are_left_alone(text: str) -> None:
    assert quotes(text, "risk") == []
