"""Plan text is shown whole, harmless, and marked at the very words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planlint.reports.marks import Span, clean, excerpt, pieces, sentence, shorten

SPANS = st.lists(st.builds(Span, st.integers(-3, 60), st.integers(-3, 60), st.integers(1, 9)), max_size=6)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=60), SPANS)
def test_marks_never_lose_or_double_a_character(text: str, spans: list[Span]) -> None:
    assert "".join(piece.text for piece in pieces(text, spans)) == text


@given(st.text(max_size=60), SPANS)
def test_every_mark_inside_the_text_ends_exactly_once(text: str, spans: list[Span]) -> None:
    inside = {(span.end, span.number) for span in spans if 0 <= span.start < span.end <= len(text)}
    assert sum(len(piece.ending) for piece in pieces(text, spans)) == len(inside)


def test_overlapping_marks_are_split_where_they_cross() -> None:
    found = pieces("monitor ongoing basis", [Span(0, 15, 1), Span(8, 21, 2)])
    assert [(piece.text, piece.numbers, piece.ending) for piece in found] == [
        ("monitor ", (1,), ()),
        ("ongoing", (1, 2), (1,)),
        (" basis", (2,), (2,)),
    ]


@given(st.text(max_size=80))
def test_nothing_a_terminal_obeys_is_left(text: str) -> None:
    shown = clean(text)
    assert not [sign for sign in shown if (ord(sign) < 32 and sign not in "\n\t") or 127 <= ord(sign) < 160]


def test_colours_and_titles_vanish_with_their_codes() -> None:
    assert clean("\x1b[31mred\x1b[0m \x1b]0;title\x07plain \x9b2Jtext\u202e") == "red plain text"


def test_an_excerpt_is_the_sentence_round_the_words() -> None:
    text = "Dad is well. Mum will engage with the nurse. Nothing else."
    start = text.index("engage")
    found = excerpt(text, start, start + 6)
    assert (found.before, found.marked, found.after) == ("Mum will ", "engage", " with the nurse.")


def test_an_excerpt_of_a_long_sentence_keeps_the_words_whole() -> None:
    text = "word " * 200 + "ongoing" + " word" * 200
    found = excerpt(text, 1000, 1007)
    assert found.marked == "ongoing"
    assert found.before.startswith("…")
    assert found.after.endswith("…")
    assert len(found.before + found.marked + found.after) < 170


@given(st.text(max_size=120), st.integers(0, 120), st.integers(1, 40))
def test_an_excerpt_can_be_made_of_any_words(text: str, start: int, length: int) -> None:
    if start + length <= len(text):
        assert "\n" not in excerpt(text, start, start + length).marked


def test_long_texts_are_cut_between_words() -> None:
    assert shorten("Health visitor to weigh Amy at the clinic", 24) == "Health visitor to weigh…"
    assert len(shorten("Donaudampfschifffahrt" * 5, 24)) == 24


def test_a_sentence_gets_its_full_stop_once() -> None:
    assert [sentence(text) for text in ("Yes", "Yes.", "Why?", "", "She said “no.”")] == [
        "Yes.",
        "Yes.",
        "Why?",
        "",
        "She said “no.”",
    ]
