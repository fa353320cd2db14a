"""What can be counted in an action, and that asking costs no more than reading it."""

from __future__ import annotations

import pytest

from planlint.language.tasks.evidence import COUNT
from tests.effort import grows_in_step


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ring her for three short half-hour sessions", "three short half-hour sessions"),
        ("Six - weekly - visits to the flat", "Six - weekly - visits"),
        ("Two two-hour contact visits", "Two two-hour contact visits"),
        ("Two very long and dull visits", None),
        ("School one before -------- Oct", None),
    ],
)
def test_a_number_counts_what_stands_within_two_words_of_it(text: str, found: str | None) -> None:
    match = COUNT.search(text)
    assert (match and match.group()) == found


def test_a_line_of_dashes_behind_a_number_is_read_once() -> None:
    """A ruled line in a pasted plan, "one before ------", once took seconds."""
    assert grows_in_step(COUNT.search, "one before " + "-" * 6000)
