"""The one door to spaCy gives tokens, base forms and phrases with true places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planlint.language.pipeline import Phrases, base_forms, tokens, verb_forms
from planlint.language.readability import reading_age


@given(st.text(max_size=200))
def test_every_token_stands_where_it_says(text: str) -> None:
    assert all(text[token.start : token.end] == token.text for token in tokens(text))


def test_a_dictionary_knows_what_a_word_can_be() -> None:
    assert verb_forms("weighing") == ("weigh",)
    assert "NOUN" in base_forms("support")
    assert verb_forms("Kayleigh") == ()


def test_phrases_match_whatever_their_case_and_apostrophes() -> None:
    found = Phrases({"a": ["women's aid"], "b": ["women's aid worker"]}).find(
        "The Women’s Aid Worker and WOMEN'S AID"
    )
    assert [(match.entry, match.start, match.end) for match in found] == [
        ("a", 4, 15),
        ("b", 4, 22),
        ("a", 27, 38),
    ]


def test_plain_words_read_younger_than_long_ones() -> None:
    plain = "Mum will ring the school on Monday. Dad will take Tia to the park. " * 6
    heavy = (
        "Multi-agency professionals facilitate comprehensive developmental interventions collaboratively. "
        * 12
    )
    young, old = reading_age(plain), reading_age(heavy)
    assert young is not None
    assert old is not None
    assert young < old


def test_a_short_text_has_no_reading_age() -> None:
    assert reading_age("Mum to ring the GP.") is None
