"""A label blames where it is said of the family, in the writer's own voice."""

from __future__ import annotations

import pytest

from planlint.language.blame.labels import blames


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


def test_what_a_child_is_exposed_to_is_the_harm_and_no_label() -> None:
    text = "The children's exposure to interpersonal hostility has left Ben jumpy"
    start = text.index("hostility")
    assert not blames(text, start, start + len("hostility"))


def test_a_label_behind_although_is_the_writers_own() -> None:
    text = "Mum is felt to be doing well, although she can be manipulative"
    start = text.index("manipulative")
    assert blames(text, start, len(text))
