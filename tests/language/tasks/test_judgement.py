"""Verdicts on which the shapes and the trained vote are brought together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.language.syntax import forget
from planlint.language.tasks.judgement import read_action, read_outcome, to_parse
from planlint.language.tasks.outcomes import Goal
from planlint.language.tasks.verdicts import parsed_verdict, plain_verdict


@pytest.mark.parametrize(
    "text",
    [
        "Give some thought to hobbies",
        "Everyone to keep talking to one another",
        "School to bear in mind what home is like",
        "Let Dad find his feet",
    ],
)
def test_drift_without_any_of_the_famous_words_is_vague(text: str) -> None:
    assert read_action(text).vague


@pytest.mark.parametrize(
    "text",
    [
        "HV will monitor her weight at the Tuesday clinic until 14 May and email the figure to Sue",
        "Support Mum by filling in the PIP form with her on Friday",
        "Explore nurseries: Dad to visit Acorns and Little Stars by 3 June",
    ],
)
def test_famous_words_put_to_good_use_are_left_alone(text: str) -> None:
    assert not read_action(text).vague


def test_an_offer_by_nobody_in_particular_if_needed_is_vague_and_a_named_doers_deed_is_not() -> None:
    assert read_action("Relevant agency to offer counselling if needed").vague
    assert not read_action("Mrs Lal to book the dentist if needed").vague


def test_one_concrete_sentence_is_enough() -> None:
    assert not read_action("Support Mum with routines. Ring the school on 3 May.").vague


def test_the_drifting_sentence_is_the_one_pointed_at() -> None:
    text = "Mum has done well this month.\nProfessionals to remain mindful of the impact on Tia"
    action = read_action(text)
    assert action.vague
    assert action.drift is not None
    assert action.drift.start > text.index("\n")


@pytest.mark.parametrize(
    ("one", "other"), [("Oluwaseun", "Emily"), ("Zofia", "Jack"), ("Ayaan", "Grace"), ("Siân", "Tom")]
)
@pytest.mark.parametrize(
    "text",
    [
        "{} to ring the housing office about the damp",
        "Support {} with her self-esteem",
        "Take {} to the dentist on 3 May",
        "{} is doing really well at school",
        "Be there for {} when things get hard",
    ],
)
def test_whose_plan_it_is_changes_no_verdict(text: str, one: str, other: str) -> None:
    mine, theirs = read_action(text.format(one)), read_action(text.format(other))
    assert (mine.vague, mine.news) == (theirs.vague, theirs.news)


@pytest.mark.parametrize(
    ("she", "he"), [("her", "his"), ("Mum", "Dad"), ("sister", "brother"), ("Gran", "Grandad")]
)
@pytest.mark.parametrize("text", ["Support {} to feel more settled", "Weigh {} at clinic on Monday"])
def test_a_gender_changes_no_verdict(text: str, she: str, he: str) -> None:
    assert read_action(text.format(she)).vague == read_action(text.format(he)).vague


def test_an_outcome_is_a_finish_line_a_wish_or_a_service() -> None:
    assert read_outcome("Tia is in school every day").goal is Goal.FINISH_LINE
    assert read_outcome("Tia enjoys a happier childhood").goal is Goal.WISH
    assert read_outcome("Mum completes the Freedom Programme").goal is Goal.SERVICE


def test_the_vote_is_shared_out_whole() -> None:
    vote = plain_verdict("Ring the school", "actions")
    assert vote.label == "concrete"
    assert 0.34 < vote.share <= 1


def test_a_verdict_is_the_same_parsed_alone_or_ahead() -> None:
    texts = ["Things to be kept on an even keel", "Nan to be a sounding board for Dad"]
    alone = [parsed_verdict(text, "actions") for text in texts]
    forget()
    parsed_verdict.cache_clear()
    assert [parsed_verdict(text, "actions") for text in reversed(texts)] == alone[::-1]


def test_only_doubtful_sentences_ask_for_the_parser() -> None:
    plain = ["Monitor the situation", "Refer Tia to CAMHS by 12 May"]
    assert not list(to_parse(plain, ()))


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=120))
def test_any_text_at_all_is_judged(text: str) -> None:
    action = read_action(text)
    assert not (action.vague and action.news)
    assert action.drift is None or 0 <= action.drift.start < action.drift.end <= len(text)
    outcome = read_outcome(text)
    assert 0 <= outcome.start <= outcome.end <= len(text)
