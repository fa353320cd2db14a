"""A family's past told by grammar: what had been, lives by their steps, stages that are over, counts of what has been."""

from __future__ import annotations

import pytest

from planlint.language.background.history import tells_history


@pytest.mark.parametrize(
    "text",
    [
        "Dad having twice moved the family overnight, from Leeds and then Hull, Jo rings both councils.",
        "Dad did time for robbery before Tia came along.",
        "Her mother buried a baby son the winter before Tia.",
        "Tia spent her first months withdrawing in the special care unit.",
        "Her parents came from Aleppo by way of three camps.",
        "Nan raised Mum's two eldest after the court said so.",
        "I note that two siblings are already adopted.",
        "Mr Aziz says that he was caned at home and in school, and came here at nine with an uncle.",
        "Mum knows what it is to be hit: her father saw to that.",
        "No one in the family had met a social worker until this winter.",
        "Drinking runs in the family: Grandad's liver, now Dad.",
        "If Dad takes her abroad again as he did in 2023, Ola rings the police.",
        "Tia was four when Kevin moved in and her gran moved out.",
    ],
)
def test_the_past_is_told_without_a_famous_word(text: str) -> None:
    assert tells_history(text)


@pytest.mark.parametrize(
    "text",
    [
        "No concerns were raised by the setting.",
        "The conference, having had due regard to the totality of the information, was unanimous.",
        "The scheme is for people who may have been trafficked.",
        "Ola visits at nine every Monday.",
        "Police came on Sunday; Dad was arrested and bailed to his mother's.",
        "Mum said that she had taken her tablets.",
        "The family moved in last week.",
    ],
)
def test_what_is_of_today_is_none(text: str) -> None:
    assert not tells_history(text)


@pytest.mark.parametrize(
    "text",
    [
        "Form updated 3 March by B. Lacey; sent to all by post.",
        "Held on the electronic record. Chronology being updated by business support.",
        "Chronology uploaded to the system 4/1.",
    ],
)
def test_the_history_of_a_paper_is_none_of_the_family(text: str) -> None:
    assert not tells_history(text, "History", own_section=True)
