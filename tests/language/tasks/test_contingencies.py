"""A contingency holds where a trigger can be seen, something definite follows, and it has somebody or some day to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.language.tasks.contingencies import read_contingency

COMPLETE = (
    "If Mum misses two visits running, Farida Khan will ring Nan the same day and Nan will have the children.",
    "If Marlon is in the flat before he has finished the course, the children stay at Gran Adwoa's that same night and "
    "Farida Noor calls a legal planning meeting within two working days.",
    "Relapse (a drink, seen or smelt): mum rings her sponsor & her sister Orla comes to stay.",
    "Two missed drug screens in a row: SW stops unsupervised contact from that day, court told.",
    "If Levi is found with a knife again, the police will arrest and YOT will ask for a tag at the next court date.",
    "If Dad comes, Nan has Tia that night.",
    "Nan will have Tia overnight if Mum has been drinking.",
    "If the boiler goes again Mum takes the baby to Carol's and phones the landlord.",
    "If we see bruises we ring MASH on 0300 that same morning.",
    "If Mum is found drunk, the children go to Nan and Hester applies to court the next day.",
    "If he runs off again, Dawn rings 101 after an hour and sits down with him the next morning.",
)
VAGUE = (
    "If there are concerns, matters will be escalated.",
    "If the plan is not working legal advice may be sought.",
    "In the event of placement breakdown an alternative placement will be sought.",
    "The threshold for child protection will be considered.",
    "If there is another assault we will have to think again about where the children live.",
    "Parents to comply.",
    "If Gav comes back, we would all get together and think about what to do next.",
    "Should Leah miss school for three days, everyone will put their heads together.",
    "If Dad turns up, Mum knows what to do.",
    "If Nan falls ill, other arrangements will be made.",
    "If we are worried we will talk to our manager.",
)
NONE = (
    "None",
    "N/A",
    "Not needed - family working well with us",
    "There is no contingency plan at this stage.",
    "–",
    "TBC",
)


@pytest.mark.parametrize("text", COMPLETE)
def test_a_complete_contingency_is_left_alone(text: str) -> None:
    assert read_contingency(text).complete


@pytest.mark.parametrize("text", VAGUE)
def test_a_vague_contingency_is_found(text: str) -> None:
    read = read_contingency(text)
    assert not read.complete
    assert not read.empty


@pytest.mark.parametrize("text", NONE)
def test_a_contingency_that_says_there_is_none_is_missing(text: str) -> None:
    assert read_contingency(text).empty


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    read = read_contingency(text)
    assert 0 <= read.start <= read.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "Carol and Pete are in it for the long haul so nobody thinks we'll need this bit.",
        "We don't expect to need one.",
        "Should not be necessary.",
        "There isn't one as everyone is committed.",
        "Hopefully we will not get to that.",
    ],
)
def test_a_few_words_that_none_will_be_needed_are_no_fallback(text: str) -> None:
    assert read_contingency(text).empty


def test_a_fallback_for_what_may_not_be_needed_is_one() -> None:
    assert not read_contingency("If Mum does not need to go in, Nan has her that night and rings Sue.").empty
