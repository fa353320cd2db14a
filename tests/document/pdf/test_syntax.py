"""The syntax of PDF as programs write it, and as no program should."""

from __future__ import annotations

import pytest

from planlint.document.pdf.syntax import Name, Operator, Ref, SyntaxProblem, objects, operations


def values(data: bytes) -> list[object]:
    """The objects in some bytes."""
    return [value for value, _ in objects(data)]


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b"12", 12),
        (b"-.5", -0.5),
        (b"4.", 4.0),
        (b"--3", -3),
        (b"5-3", 5),
        (b"9" * 50, 0),
        (b"true", True),
        (b"null", None),
        (b"/Amy#20Test", Name("Amy Test")),
        (b"(a(b)c)", b"a(b)c"),
        (rb"(\(\101\n\))", b"(A\n)"),
        (b"(one\\\ntwo)", b"onetwo"),
        (b"<48 65 6>", b"He`"),
        (b"[1 2 0 R (x)]", [1, Ref(2), b"x"]),
        (b"<</A 1/B[2]/C<</D null>>>>", {"A": 1, "B": [2], "C": {"D": None}}),
        (b"<</A/B 1/C 2>>", {"A": Name("B"), "C": 2}),
        (b"% a note\n7", 7),
    ],
)
def test_an_object_is_what_it_says(data: bytes, value: object) -> None:
    assert values(data) == [value]


def test_bare_words_are_operators() -> None:
    found = values(b"12 0 obj endobj")
    assert found == [12, 0, "obj", "endobj"]
    assert [isinstance(one, Operator) for one in found] == [False, False, True, True]


def test_what_is_left_open_is_dropped() -> None:
    assert values(b"1 [2 <<") == [1]
    assert values(b"1 (never closed") == [1, b"never closed"]
    assert values(b"1 ] >> ) > }") == [1]


def test_arrays_deeper_than_any_program_writes_are_refused() -> None:
    with pytest.raises(SyntaxProblem):
        values(b"[" * 1_000)


def test_operators_come_with_their_operands() -> None:
    assert list(operations(b"q 1 0 0 1 5 6 cm (a) Tj Q")) == [
        ("q", []),
        ("cm", [1, 0, 0, 1, 5, 6]),
        ("Tj", [b"a"]),
        ("Q", []),
    ]
