"""Numbered actions and numbered owners or dates that do not pair up."""

from __future__ import annotations

from pathlib import Path

import pytest

import planlint
from planlint.plan.model import Row
from tests.rules.one_row import found

RULE = "owner-action-mismatch"
_HEAD = "# Child in need plan\n\nChild: Tia Brook\n\n| Need | Outcome | Action | Who | When |\n|---|---|---|---|---|\n"
_NEED = "| Tia has toothache | Tia eats without pain |"


def _read(tmp_path: Path, *lines: str) -> list[tuple[int | None, str | None, str]]:
    path = tmp_path / "plan.md"
    path.write_text(_HEAD + "\n".join(f"{_NEED} {line}" for line in lines) + "\n", encoding="utf-8")
    (plan,) = planlint.read_plans(path)
    return [(each.row, each.field, each.message) for each in found(RULE, *plan.rows)]


def test_an_action_without_an_owner_is_told_at_its_row(tmp_path: Path) -> None:
    actions = "(1) Mum to ring the GP (2) Ana to visit school (3) Nan to buy a brush"
    ((row, field, message),) = _read(tmp_path, f"{actions} | (1) Mum (2) Ana | 3 May |")
    assert (row, field) == (3, "owner")
    assert "Nan to buy a brush" in message


def test_owner_and_date_missing_are_one_finding(tmp_path: Path) -> None:
    line = "(1) Mum to ring the GP (2) Ana to visit school (3) Nan to buy a brush | (1) Mum (2) Ana | (1) 3 May (2) 4 May |"
    assert len(_read(tmp_path, line)) == 1


def test_a_number_too_many_is_told_with_its_words(tmp_path: Path) -> None:
    ((_, field, message),) = _read(
        tmp_path, "(1) Mum to ring the GP (2) Ana to visit | (1) Mum (2) Ana (3) Nan | 3 May |"
    )
    assert field == "owner"
    assert "(3) Nan" in message


@pytest.mark.parametrize(
    "line",
    [
        "(1) Mum to ring the GP (2) Ana to visit school | (1) Mum (2) Ana | (1) 3 May (2) 4 May |",
        "(1) Mum to ring the GP (2) Ana to visit school | Mum and Ana | 3 May |",
        "Mum to ring the GP | Mum | 3 May |",
    ],
)
def test_what_pairs_up_or_is_not_numbered_is_left_alone(tmp_path: Path, line: str) -> None:
    assert _read(tmp_path, line) == []


def test_each_grid_row_speaks_for_itself(tmp_path: Path) -> None:
    line = "(1) Mum to ring the GP (2) Ana to visit school | (1) Mum | 3 May |"
    assert [row for row, _, _ in _read(tmp_path, line, line)] == [2, 4]


def _bare(action: str, owner: str, due: str) -> list[str | None]:
    return [each.field for each in found(RULE, Row(number=1, action=action, owner=owner, due=due))]


@pytest.mark.parametrize(
    ("action", "owner", "due", "field"),
    [
        ("1. Bed bought. 2. Mattress to the tip. 3. Bulb changed.", "1. SW 2. Dad", "6 May", "owner"),
        ("(a) ring Dr Shah (b) fetch the tablets", "(a) Mum (b) Gran (c) school nurse", "2 June", "owner"),
        ("i) photo\nii) passport form\niii) fee", "Carer", "i) 1 May\nii) 8 May", "due"),
        ("1) Fit the chain 2) Ring Ana 3) Cut a key", "1) Landlord 3) Mum", "12/3/26", "owner"),
        ("A. Bath mat\nB. Fireguard", "A. Will Gee\nB. Bo Gee\nC. HV", "20 February", "owner"),
    ],
)
def test_points_letters_and_roman_numbers_count_as_well(
    action: str, owner: str, due: str, field: str
) -> None:
    assert _bare(action, owner, due) == [field]


@pytest.mark.parametrize(
    ("action", "owner", "due"),
    [
        ("1. Bed bought. 2. Bulb changed.", "1. SW 2. Dad", "6.5.26"),
        ("1. Bed bought. 2. Bulb changed. 3. Lock fitted.", "1-2. SW 3. Dad", "1 June"),
        ("A. Bath mat B. Fireguard C. Gate", "A. Bell", "20 February"),
        ("a) ring Dr Shah b) fetch the tablets", "Mum", "a) 2 June b) 3 June"),
        ("Ring at 9. 2. If no answer, call in", "1. Mum 2. Dad 3. Nan", "9 May"),
    ],
)
def test_other_marks_that_pair_up_or_count_nothing_are_left_alone(action: str, owner: str, due: str) -> None:
    assert _bare(action, owner, due) == []
