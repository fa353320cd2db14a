"""What stands in quotation marks."""

from __future__ import annotations

from planlint.language.quotations import quotations


def test_quotations_are_found_with_their_marks() -> None:
    text = "Mum says “I will ring” and 'not before'; it's Tia's"
    assert [text[start:end] for start, end in quotations(text)] == ["“I will ring”", "'not before'"]
