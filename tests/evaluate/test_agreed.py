"""What two markers agree on, and what is left to taste."""

from __future__ import annotations

from pathlib import Path

from planlint.evaluate.agreed import agreed
from planlint.evaluate.gold import Label, Marked

THEMES = {"vague-action": "actions", "missing-visits": "whole-plan", "jargon": "words"}


def labels(first: tuple[Label, ...], second: tuple[Label, ...]) -> list[tuple[str, int | None, bool]]:
    """The labels that are left, with whether they count."""
    found = agreed(Marked(Path("plan.md"), 3, first), second, THEMES)
    return [(label.rule, label.row, label.sure) for label in found.labels]


def test_what_both_marked_counts() -> None:
    mine = Label("vague-action", 2, "action", "liaise")
    assert labels((mine,), (Label("vague-action", 2, "action", "liaise with school"),)) == [
        ("vague-action", 2, True)
    ]


def test_what_one_alone_marked_counts_neither_way() -> None:
    first, second = Label("vague-action", 2, "action", "liaise"), Label("vague-action", 3, "action", "see")
    assert labels((first,), (second,)) == [("vague-action", 2, False), ("vague-action", 3, False)]


def test_a_fault_of_the_whole_plan_is_the_same_whatever_words_are_quoted() -> None:
    first = Label("missing-visits", None, "visits", None)
    assert labels((first,), (Label("missing-visits", None, None, "visits"),)) == [
        ("missing-visits", None, True)
    ]


def test_a_term_is_known_by_itself_wherever_it_was_marked() -> None:
    first, second = Label("jargon", 1, "need", "step down"), Label("jargon", None, None, "step down")
    assert labels((first,), (second,)) == [("jargon", 1, True)]


def test_a_doubt_of_either_is_a_doubt() -> None:
    first, second = (
        Label("vague-action", 2, "action", "x"),
        Label("vague-action", 2, "action", "x", sure=False),
    )
    assert labels((first,), (second,)) == [("vague-action", 2, False)]
