"""Tasks told in the present tense beside news that looks like them."""

from __future__ import annotations

import pytest

from planlint.language.news.no_task import asks_for_nothing
from planlint.language.tasks.present import promised_in_present


@pytest.mark.parametrize(
    "sentence",
    [
        "Imogen and her uncle look over three colleges before Easter",
        "Rafiq says how many cans he has bought since the last call",
        "Bronwen tells the nurse whether she has slept",
        "Bronwen says how many nights she has gone without",
        "The twins and Grandad visit the stables on 9 May",
    ],
)
def test_a_deed_by_a_day_and_an_open_question_are_tasks(sentence: str) -> None:
    assert promised_in_present(sentence)
    assert not asks_for_nothing(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bronwen says how much she loves her new room",
        "Rafiq looks well and enjoys football until Easter",
        "Imogen seems settled before half term",
        "Grandad works nights until Christmas",
    ],
)
def test_how_somebody_is_or_feels_is_none(sentence: str) -> None:
    assert not promised_in_present(sentence)
