"""A need or an outcome with nothing done about it."""

from __future__ import annotations

import pytest

from planlint.plan.model import Field, Row
from tests.rules.one_row import found

RULE = "missing-action"


@pytest.mark.parametrize(
    "line",
    [
        # A name that begins like "n/a" is no such answer.
        "Nadia sleeps on the landing | Nadia sleeps in her own bed |  |  | ",
        "Jay is out at night |  | Actions to be agreed at first core group | SW | 3 May",
        "Leyla is not in school | Leyla is in school | Action to be set at the core group |  | ",
        "Jay needs a passport | Jay has a passport | No action at this stage |  | ",
        " | Leyla is in school | tbc by next review | EWO | ",
        "Jay needs a passport | Jay has a passport | Not known |  | ",
        "Jay is out at night | Jay is home by nine | TBA |  | ",
        "Mum feels alone | Mum has a friend to ring | Nil |  | ",
        "Jay needs a passport | Jay has a passport | Pending | SW | ",
        "Leyla is not in school | Leyla is in school |  | Virtual School | 12/5/26",
        "Jay needs a passport | Jay has a passport | No further action |  | ",
        "Mum feels alone | Mum has a friend to ring | n/a | SW | 3 May",
        "Safe sleeping | Baby sleeps on his back | To be completed | HV | 3 May",
        "Needs not being met at home | Home is clean | n/k |  | ",
        "Jay needs a passport | Jay has a passport | To be discussed | SW | 3 May",
        " | Jay is home by nine | … | SW | 3 May",
        "Leyla is not in school | - | - | - | -",
        "Leyla is not in school | Leyla is in school | No actions identified at this stage. |  | ",
        "Leyla is not in school |  | TBD |  | ",
    ],
)
def test_is_found(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Leyla is not in school | Leyla is in school | None of the boys to be left alone with Carl | Mum | to 3 June",
        "Leyla is not in school | Leyla is in school | Mum |  | ",
        " |  | TBC | TBC | TBC",
        "No current concerns, Leyla's health is good | Stay well | None |  | ",
        " |  |  | SW | 3 May",
        "Jay needs a passport | Jay has a passport | To be confirmed by the GP that the photo is a true likeness | GP | 3 May",
        "Leyla is not in school | Leyla is in school | Nothing sharp to be left in her room; carer checks each night | Carer | to 3 June",
        "Jay needs a passport | Jay has a passport | TBC – PA to ring the passport office by 3 May | PA | 3 May",
        "Leyla is not in school | Leyla is in school | TBC | EWO to take Mum to see Oak Road and fill in the form | 3 June",
        "Goal met |  |  |  | ",
        "Leyla is not in school | Leyla is in school | Tour of Oak Road | Mrs Lal | 12/5/26",
        "Jay needs a passport | Jay has a passport | As above | PA | 3 May",
        "Health – no concerns | n/a | - |  | ",
        "Jay needs a passport | Jay has a passport | - | PA to send the form and the photos | 3 May",
        "Outcome achieved 3/2/26 | Amir sees the board | - |  | ",
        "Leyla is not in school | Leyla is in school | Pending the panel, Mrs Lal sends work home on Mondays | Mrs Lal | to 3 June",
        "Jay needs a passport | Jay has a passport | Photo booth | PA | 3 May",
        "n/a | n/a | n/a | n/a | n/a",
    ],
)
def test_is_left_alone(line: str) -> None:
    assert not found(RULE, line)


def test_a_need_that_another_row_serves_is_told_of_nowhere() -> None:
    shared = Row(2, need="Tia has toothache", shared=frozenset({Field.NEED}))
    assert not found(RULE, "Tia has toothache | | Mum to ring the dentist | Mum | 3 May", shared)


def test_an_outcome_of_its_own_without_action_is_found() -> None:
    second = Row(2, need="Tia has toothache", outcome="Tia has a toothbrush", shared=frozenset({Field.NEED}))
    findings = found(RULE, "Tia has toothache | No pain | Mum to ring the dentist | Mum | 3 May", second)
    assert [finding.row for finding in findings] == [2]


def test_a_plan_without_any_action_is_told_once() -> None:
    findings = found(RULE, "Tia has toothache | No pain | | |", "Jay is late | On time | - | |")
    assert len(findings) == 1
