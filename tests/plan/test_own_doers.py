"""Sentences of one cell stay one row, whoever does what; the rule on rows that hold too much asks about them."""

from __future__ import annotations

import pytest

from tests.plan.building import actions, grid, plan, title, who_and_when

HEADS = ("Need", "Action", "Who", "By when")


@pytest.mark.parametrize(
    ("cell", "who"),
    [
        ("Health visitor to weigh Ada. Dad to keep the chart.", "Health visitor / Dad"),
        ("Mr Odell will ring the bank. Mum to bring the letters.", "Mum and Mr Odell"),
        ("School to lengthen the day by 9 June. Ms Fry will meet her at the gate.", ""),
    ],
)
def test_sentences_with_a_doer_each_stay_one_row(cell: str, who: str) -> None:
    when = "4 May 2026" if who else ""
    found = plan(title(), grid(HEADS, ["Ada is not growing", cell, who, when]))
    assert [(row.action, row.owner) for row in found.rows] == [(cell, who)]


@pytest.mark.parametrize(
    ("cell", "who"),
    [
        ("Amit to go to the course. Beth will take him to the first one.", "Amit"),
        ("Hearing test. Mum to ring audiology.", "Ms Cole"),
        ("Nan to have the twins. She will bring them back by six.", ""),
        ("Dad to ring the GP. Dad to collect the tablets.", ""),
        ("Dad to ring the GP. The surgery opens at nine.", "Dad / surgery"),
    ],
)
def test_other_sentences_of_a_cell_stay_one_task(cell: str, who: str) -> None:
    found = plan(title(), grid(HEADS, ["Ada is not growing", cell, who, ""]))
    assert actions(found) == [cell]


def test_a_group_behind_owners_is_an_owner_on_that_day() -> None:
    found = plan(
        title(),
        grid(
            ["Need", "Plan", "Who will do it and by when"],
            [
                "Ada is afraid",
                "(1) Play work\n(2) See Dad\n(3) Agree the handover",
                "(1) Probation, Mr Gill\n(2) Priya\n(3) Core group on 11 March",
            ],
        ),
    )
    assert who_and_when(found)[-1][1:] == ("Core group", "on 11 March")
