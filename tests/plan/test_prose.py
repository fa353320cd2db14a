"""What a sentence of a plan does: it promises, says what is wanted, or tells how things are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.document.model import Paragraph, Place
from planlint.plan.prose import Does, apart, sentences_of, what_it_does


@pytest.mark.parametrize(
    "sentence",
    [
        "Mum will ring the GP by 3 May.",
        "Sue Hall from the school will write to Dad.",
        "The health visitor is to weigh Tia.",
        "The school nurse, who knows Tia well, will keep a chart.",
        "We are going to book the dentist.",
        "You'll see your brother on Friday.",
        "I'll ring Nan.",
        "Dad has agreed to move out by 3 May.",
        "Mum needs to ring the GP.",
        "Someone needs to ring the GP.",
        "Mr O'Brien will ring.",
        "Amy’s teacher will keep a chart.",
        "Nan and Auntie Jo will collect Tia on Fridays.",
        "Mum will have three sessions with the worker.",
        "A referral will be made to CAMHS.",
        "Tia will be weighed weekly.",
        "Housing to fix the boiler.",
        "By 3 May Mum will ring the GP.",
        "Within two weeks the school nurse will see Tia.",
        "When Mum is home, the nurse will visit.",
        "As soon as the letter comes, Sue will ring Mum.",
    ],
)
def test_somebody_who_will_do_something_promises(sentence: str) -> None:
    assert what_it_does(sentence) is Does.PROMISES


@pytest.mark.parametrize(
    "sentence",
    [
        "The GP will be asked for a letter by 3 May.",
        "The school will be told by Sue Hall.",
    ],
)
def test_a_promise_to_ask_or_tell_somebody_is_no_quotation(sentence: str) -> None:
    assert what_it_does(sentence) is Does.PROMISES


@pytest.mark.parametrize(
    "sentence",
    [
        "Tia was seen on 3 May.",
        "Tia wakes at three every night.",
        "Mum drinks at weekends.",
        "Everyone agreed that Tia is cold.",
        "The visit went well.",
        "Dr Khan saw Tia in May.",
        "Larkfield Council",
        "",
    ],
)
def test_what_tells_how_things_are_promises_nothing(sentence: str) -> None:
    assert what_it_does(sentence) is Does.TELLS


@pytest.mark.parametrize(
    "sentence",
    [
        "Mum said she will ring the GP.",
        "Mum thinks that Dad will come back.",
        "“Mum will take me swimming.”",
        "Dad explained that he will move out.",
    ],
)
def test_what_somebody_is_quoted_as_saying_promises_nothing(sentence: str) -> None:
    assert what_it_does(sentence) is Does.TELLS


@pytest.mark.parametrize(
    "sentence",
    [
        "We want Tia to sleep all night.",
        "The aim is that Tia sleeps.",
        "So that Tia sleeps.",
        "Tia will feel safe at home.",
        "Tia should be in bed by eight.",
        "Tia needs to be safe.",
        "Mum hopes the school will help.",
    ],
)
def test_what_is_wanted_is_no_promise(sentence: str) -> None:
    assert what_it_does(sentence) is Does.WANTS


@pytest.mark.parametrize(
    "sentence",
    [
        "If Mum drinks, Nan will take Tia.",
        "Should Dad come to the house, Mum will ring 999.",
        "Unless Mum stops drinking, Nan will take Tia.",
        "In case Nan is away, Auntie Jo will take Tia.",
    ],
)
def test_a_promise_that_waits_for_bad_news_is_what_the_plan_does_if_it_fails(sentence: str) -> None:
    assert what_it_does(sentence) is Does.PROMISES_IF


@pytest.mark.parametrize(
    "sentence",
    [
        "If the boiler is not fixed by 3 May, Sue will ring Housing.",
        "If the letter is not here by 12/5/26, I will chase it.",
        "Unless the form is back by 12/5/26, Sue will chase it.",
    ],
)
def test_a_promise_that_waits_for_a_missed_date_is_a_task(sentence: str) -> None:
    assert what_it_does(sentence) is Does.PROMISES


def test_sentences_are_cut_by_line_and_full_stop_and_lose_their_bullets() -> None:
    assert sentences_of("• Mum will ring. Dad came!\n- Is Tia well? “Good,” said Tia.") == [
        "Mum will ring.",
        "Dad came!",
        "Is Tia well?",
        "“Good,” said Tia.",
    ]
    assert sentences_of("\n \n") == []


def test_a_date_or_an_abbreviation_ends_no_sentence() -> None:
    assert len(sentences_of("Mum will ring by 3.5.26 at 8.40 a.m. and write, e.g. to school.")) == 1


@pytest.mark.parametrize("name", ["Mr. Hall", "Dr. Khan", "Mrs. O'Brien", "St. Anne's"])
def test_the_full_stop_of_a_title_ends_no_sentence(name: str) -> None:
    assert sentences_of(f"{name} will see Tia by 3 May.") == [f"{name} will see Tia by 3 May."]


def test_a_paragraph_of_promises_is_cut_into_them() -> None:
    place = Place("line 4")
    block = Paragraph("Mum will ring the GP. Dad will buy a coat.", place=place)
    assert apart(block) == (
        Paragraph("Mum will ring the GP.", place=place),
        Paragraph("Dad will buy a coat.", place=place),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Mum will ring the GP.",
        "Mum will ring the GP. She was tired.",
        "Mum will ring the GP. If she drinks, Nan will take Tia.",
    ],
)
def test_a_paragraph_that_does_more_than_promise_stays_whole(text: str) -> None:
    assert apart(Paragraph(text)) == (Paragraph(text),)


SENTENCES = st.sampled_from(
    ["Mum will ring the GP.", "Tia wakes.", "Dr. Khan will write.", "“I am cold,” said Tia.", "• Weigh Tia!", "If Mum drinks, ring.", "3.5.26",
     "\n", "e.g.", "Is it so?", "We want this.", "–", "a.m. On time"]
)  # fmt: skip


@given(st.lists(SENTENCES, max_size=8).map(" ".join))
def test_no_word_of_the_prose_is_lost(text: str) -> None:
    words = re.findall(r"\w+", text)
    assert re.findall(r"\w+", " ".join(sentences_of(text))) == words
    assert re.findall(r"\w+", " ".join(part.text for part in apart(Paragraph(text)))) == words
