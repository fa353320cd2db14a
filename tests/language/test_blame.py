"""A label blames where it is said of the family, in the writer's own voice."""

from __future__ import annotations

import pytest

from planlint.language.blame import blames


def said(text: str, label: str) -> bool:
    start = text.index(label)
    return blames(text, start, start + len(label))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Dad is aggressive towards staff", "aggressive"),
        ("Mother presents as hostile", "hostile"),
        ("Parents failed to engage", "failed to engage"),
        ("Jay's challenging behaviour", "challenging"),
        ("Mum says she is tired. She is non-compliant.", "non-compliant"),
    ],
)
def test_it_is_said_of_the_family(text: str, label: str) -> None:
    assert said(text, label)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The dog is aggressive", "aggressive"),
        ("The door refuses to close", "refuses to close"),
        ("Mum says that she was non-compliant", "non-compliant"),
        ("Tia finds maths challenging", "challenging"),
        ("Jay is not manipulative", "manipulative"),
        ("Sam from the Challenging Minds project", "Challenging"),
    ],
)
def test_it_is_said_of_something_else_or_by_somebody_else(text: str, label: str) -> None:
    assert not said(text, label)


@pytest.mark.parametrize("name", ["Jay", "Oluwaseun", "Zofia", "Wei"])
def test_whose_name_it_is_changes_nothing(name: str) -> None:
    assert said(f"{name} is aggressive in class", "aggressive")
    assert not said(f"{name} finds reading challenging", "challenging")
