"""A finish line, a wish, or a service in place of both."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.language.tasks.judgement import read_outcome
from planlint.language.tasks.outcomes import Goal

FINISH_LINES = (
    "Philip is living in a house free from domestic violence",
    "Improved attendance: 71% to 92%",
    "Amy sleeps in her own bed",
    "Rosie is registered with a dentist",
    "No further incidents of violence at home",
    "Fewer than two detentions a half term",
    "More words - 50 by his second birthday",
    "Tia stays with Dad every other weekend",
    "Positive: Dad attends parents' evening and sports day",
    "Attendance is 95% or above for the autumn term",
    "Mum goes on the course so that Tia is asleep by eight",
    "Kyle knows the number of the taxi and who to ring",
)
WISHES = (
    "Improved attendance",
    "Mateusz's sleep to improve",
    "So that the family has better housing",
    "attendence up",
    "Mum understands the impact of her drinking on Callum",
    "Professionals are no longer worried.",
    "Jaden is 50% happier",
    "Routine",
    "Temi has a strong sense of identity",
    "Substance use does not impact on parenting",
)
SERVICES = (
    "Mum to attend parenting course",
    "Referral made to CAMHS",
    "Jermaine to see the school counsellor.",
    "IDVA supporting mum",
    "SENCo to apply for an EHCP",
    "100% attendance at Triple P",
    "Return home interviews completed",
    "Advocate appointed for Nadia",
    "Mum is on the waiting list for CBT",
)


@pytest.mark.parametrize("text", FINISH_LINES)
def test_a_state_a_figure_or_a_sign_is_a_finish_line(text: str) -> None:
    assert read_outcome(text).goal in {Goal.FINISH_LINE, Goal.OPEN}


@pytest.mark.parametrize("text", WISHES)
def test_a_wish_has_no_finish_line(text: str) -> None:
    assert read_outcome(text).goal is Goal.WISH


@pytest.mark.parametrize("text", SERVICES)
def test_a_service_is_no_outcome(text: str) -> None:
    assert read_outcome(text).goal is Goal.SERVICE


def test_the_words_pointed_at_are_the_sentence_that_is_vague() -> None:
    text = "(1) Improved self-esteem.\n(2) Better routines"
    outcome = read_outcome(text)
    assert text[outcome.start : outcome.end] == "Improved self-esteem"


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    outcome = read_outcome(text)
    assert 0 <= outcome.start <= outcome.end <= len(text)
