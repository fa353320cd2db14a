"""What an action without a verb is."""

from __future__ import annotations

import pytest

from planlint.language.tasks.bare import Bare, bare_kind
from planlint.language.tasks.judgement import read_action


@pytest.mark.parametrize(
    "text", ["Ear defenders", "Optician", "Weighted blanket", "Dehumidifier", "Noise-cancelling headphones"]
)
def test_one_thing_is_there_afterwards_or_it_is_not(text: str) -> None:
    assert bare_kind(text) is Bare.THING
    assert not read_action(text).vague


@pytest.mark.parametrize(
    "text", ["Education, training and progression planning", "Emotional wellbeing", "Independence skills"]
)
def test_a_theme_leaves_open_what_is_done(text: str) -> None:
    assert bare_kind(text) is Bare.THEME
    assert read_action(text).vague


@pytest.mark.parametrize(
    "text", ["Feeding support", "Support re housing", "Direct work", "Advice around benefits"]
)
def test_support_and_work_are_what_somebody_gives(text: str) -> None:
    assert bare_kind(text) is Bare.GIVEN


@pytest.mark.parametrize("text", ["Befrienders", "Mentors", "Support worker"])
def test_helpers_are_no_things(text: str) -> None:
    assert bare_kind(text) is Bare.OTHER


@pytest.mark.parametrize("text", ["Seek support with debt", "Getting help with money", "Ring the optician"])
def test_what_is_asked_for_by_a_verb_is_no_bare_phrase(text: str) -> None:
    assert bare_kind(text) is None


def test_who_is_to_do_something_opens_no_news() -> None:
    assert not read_action("Parents to confirm that there have been no further incidents between them").news
