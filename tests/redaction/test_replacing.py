"""Stretches are replaced once each, and places in the text move along."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planlint.redaction.model import Kind, Span
from planlint.redaction.replacing import Tally, replaced


def span(start: int, end: int, new: str) -> Span:
    return Span(start, end, new, Kind.PEOPLE, f"{start}")


def test_of_two_that_overlap_the_first_counts() -> None:
    assert replaced("abcdef", [span(1, 3, "XY"), span(2, 5, "Z"), span(4, 5, "w")]).new == "aXYdwf"


def test_a_stretch_that_stays_keeps_others_off() -> None:
    done = replaced("Mill Lane", [span(5, 9, "Lane"), span(5, 9, "Fox")])
    assert done.new == "Mill Lane"
    assert done.spans == ()


@given(
    st.text(alphabet="abc ", min_size=1, max_size=40),
    st.lists(
        st.tuples(st.integers(0, 39), st.integers(1, 6), st.text(alphabet="XYZ", max_size=8)), max_size=6
    ),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_places_move_with_their_words(
    text: str, cuts: list[tuple[int, int, str]], one: int, other: int
) -> None:
    spans = [span(at, min(at + size, len(text)), new) for at, size, new in cuts if at < len(text)]
    done = replaced(text, spans)
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    moved = done.moved(start, end)
    assert 0 <= moved[0] <= moved[1] <= len(done.new)
    untouched = not any(each.start < end and start < each.end for each in done.spans)
    if untouched and start < end:
        assert done.new[moved[0] : moved[1]] == text[start:end]


def test_a_name_of_two_words_counts_once() -> None:
    tally = Tally()
    tally.add(
        [Span(0, 3, "A", Kind.PEOPLE, "mia brook"), Span(4, 9, "B", Kind.PEOPLE, "mia brook", goes_on=True)]
    )
    count = tally.counts()[Kind.PEOPLE]
    assert (count.different, count.times) == (1, 1)
