"""Numbered actions and numbered owners or dates that do not pair up."""

from __future__ import annotations

from pathlib import Path

import pytest

import planlint
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
