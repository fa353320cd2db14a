"""The torture set is read: every cell of forms that say where it stands, and nearly every one of those that draw it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pytest

from . import cases
from .model import EXACT, FORMS, LAID_OUT, Case
from .recover import Recovery, recover, share

CASES = tuple(cases())


@cache
def read(case: Case) -> Recovery:
    """What is recovered of a case, once for every test."""
    return recover(case)


def named(*forms: str) -> list[object]:
    """The cases of these forms, each under its form and name."""
    return [pytest.param(case, id=f"{case.form}/{case.name}") for case in CASES if case.form in forms]


def told(wrong: Sequence[str]) -> str:
    """What went wrong, a line each."""
    return "\n" + "\n".join(wrong)


def test_the_set_is_large_and_its_names_are_unique() -> None:
    assert len(CASES) >= 150
    assert len({(case.form, case.name) for case in CASES}) == len(CASES)
    assert {case.form for case in CASES} == set(FORMS)
    assert all(case.features and case.data for case in CASES)


def test_the_files_are_the_same_on_every_run() -> None:
    assert [case.name for case, again in zip(CASES, cases(), strict=True) if case != again] == []


@pytest.mark.parametrize("case", named(*EXACT))
def test_every_cell_is_recovered(case: Case) -> None:
    wrong = read(case).in_cells() or ([read(case).refusal] if read(case).refusal else [])
    assert not wrong, told(wrong)


@pytest.mark.parametrize("case", named(*FORMS))
def test_lines_stand_in_order_and_nothing_unseen_is_read(case: Case) -> None:
    wrong = read(case).beyond_cells()
    assert not wrong, told(wrong)


@pytest.mark.parametrize(("form", "least"), LAID_OUT.items())
def test_nearly_every_drawn_cell_is_recovered(form: str, least: float) -> None:
    held = [read(case) for case in CASES if case.form == form]
    wrong = [
        f"{recovery.case.name}: {text}"
        for recovery in held
        for text in (*recovery.in_cells(), recovery.refusal)
        if text
    ]
    assert share(held) >= least, told(wrong)
