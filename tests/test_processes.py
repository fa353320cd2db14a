"""A long run shared among processes: what is found is what one process finds, whatever becomes of the others."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest

from planlint.checking import check_paths
from planlint.linting.settings import Settings
from planlint.processes import Processes, usual_count

PLAN = """# Child in need plan

**Child:** {name} Marsh (7)
**Date of plan:** 3 March 2026

| Need | Outcome | Action | Who | When |
|---|---|---|---|---|
| {name} is late for school | {name} is in class by 8.50 each day | Monitor attendance | School | Ongoing |
| {name} has toothache | {name} has no pain | Take {name} to Mill Lane Dental | Mum | By {day} March 2026 |
"""
NAMES = ("Ada", "Bilal", "Cora", "Dylan", "Eve", "Farah", "Grace")


@pytest.fixture
def night(tmp_path: Path) -> Path:
    """Thirty plans of last night, one of them no plan and one not readable."""
    for number in range(30):
        text = PLAN.format(name=NAMES[number % len(NAMES)], day=number + 1)
        (tmp_path / f"{number:02}.md").write_text(text, encoding="utf-8")
    (tmp_path / "07.md").write_text("Minutes of the staff meeting.", encoding="utf-8")
    (tmp_path / "11.docx").write_bytes(b"PK\x03\x04 torn")
    return tmp_path


def test_two_processes_find_what_one_finds_in_the_same_order(night: Path) -> None:
    alone = check_paths([str(night)], Settings(), None).report()
    shared = check_paths([str(night)], Settings(), None, processes=2).report()
    assert shared == alone
    assert [plan.plan.source for plan in alone.plans] == sorted(plan.plan.source for plan in alone.plans)
    assert {Path(problem.source).name for problem in alone.problems} == {"07.md", "11.docx"}


def test_work_comes_back_in_its_order() -> None:
    shared = Processes(2)
    assert list(shared.each(_twice, _twice, range(40))) == [n for n in range(40) for _ in range(2)]
    shared.close()


def test_what_a_lost_process_had_to_do_is_done_here() -> None:
    shared = Processes(2)
    there = partial(_dies_elsewhere, os.getpid())
    assert list(shared.each(there, there, range(10))) == list(range(10))
    shared.close()


def test_a_mistake_in_the_work_is_told_and_not_tried_again() -> None:
    shared = Processes(2)
    with pytest.raises(ZeroDivisionError):
        list(shared.each(_by_nought, _twice, range(10)))
    shared.close()


def test_where_no_process_can_be_started_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object, **__: object) -> None:
        raise OSError("no semaphores here")

    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", none)
    assert list(Processes(2).each(_by_nought, _twice, range(5))) == [n for n in range(5) for _ in range(2)]


def test_little_work_starts_no_process() -> None:
    assert list(Processes(4).each(_by_nought, _twice, range(2))) == [0, 0, 1, 1]


def test_as_many_processes_as_cores_and_not_more_than_four() -> None:
    assert 1 <= usual_count() <= 4


def _twice(number: int) -> list[int]:
    return [number, number]


def _by_nought(number: int) -> list[int]:
    return [number // 0]


def _dies_elsewhere(first: int, number: int) -> list[int]:
    if os.getpid() != first and number > 3:
        os._exit(1)
    return [number]
