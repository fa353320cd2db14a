"""Deeds that leave something behind, and talk that leaves nothing."""

from __future__ import annotations

import pytest

from planlint.language.tasks.judgement import read_action
from planlint.language.tasks.plain_deeds import leaves_something, talks_of_nothing


@pytest.mark.parametrize(
    "text",
    [
        "Tia to be weighed regularly",
        "Referral to be progressed to Resource Panel",
        "Mrs Saltmarsh to bring him in and stay with him",
        "Deep clean of the kitchen",
        "Grandmother to have Tia to stay with her in Leicester for a week",
        "Ms Rooke to see Dr Fenn about her mood",
        "Help to set up payment plan with the catalogue",
        "Savings account to be opened",
        "Invite the family to Stay and Play",
        "Weaning spoons, four, soft",
    ],
)
def test_a_figure_a_paper_a_thing_or_somebody_fetched_can_be_told(text: str) -> None:
    assert leaves_something(text)
    assert not read_action(text).vague


@pytest.mark.parametrize(
    "text",
    [
        "Social worker to drive the plan forward",
        "Help Mum to cope",
        "Mum not to bring him in",
        "Support to be progressed",
        "Interviews to be undertaken as required",
        "See the family",
    ],
)
def test_what_leaves_nothing_is_no_such_deed(text: str) -> None:
    assert not leaves_something(text)


def test_talk_without_topic_or_day_is_drift() -> None:
    assert talks_of_nothing("I will speak to the virtual school often")
    assert not talks_of_nothing("I will speak to the virtual school about his laptop")
    assert not talks_of_nothing("I will speak to the virtual school on 3 May 2026")
    assert read_action("I will speak to the virtual school often.").vague


@pytest.mark.parametrize(
    "text", ["Consider referral to the IDVA.", "Housing to progress the application by 31 July 2026."]
)
def test_drift_in_plain_words_needs_a_clear_vote_against_it(text: str) -> None:
    assert read_action(text).vague


def test_a_single_thing_with_a_capital_is_a_thing_wanted() -> None:
    assert leaves_something("Wallpaper")
    assert not leaves_something("Monitor")
