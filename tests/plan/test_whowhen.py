"""Who-and-when cells: who is meant and when, without losing a word."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.plan.whowhen import split_who_when


@pytest.mark.parametrize(
    ("text", "owner", "due"),
    [
        ("Fiona Jones, Probation Officer by 12/4/16", "Fiona Jones, Probation Officer", "by 12/4/16"),
        ("HV – weekly until 3 May", "HV", "weekly until 3 May"),
        ("12/4/26 SW", "SW", "12/4/26"),
        ("SW\n12/4/26", "SW", "12/4/26"),
        ("SW / 12.4.26", "SW", "12.4.26"),
        ("SW (by 12 May)", "SW", "by 12 May"),
        ("Ongoing – all", "all", "Ongoing"),
        ("Parents – continuous", "Parents", "continuous"),
        ("TBC", "TBC", "TBC"),
        ("Worker TBC", "Worker TBC", "TBC"),
        ("SW – TBC", "SW", "TBC"),
        ("SW", "SW", ""),
        ("by 12 May", "", "by 12 May"),
        (
            "Tim White, social worker to find out when the group commences and pass details to Mrs Smith by 29/1/15",
            "Tim White, social worker to find out when the group commences and pass details to Mrs Smith",
            "by 29/1/15",
        ),
        ("Siobhan, booked by 19/3/26, done by 10.4.26", "Siobhan", "booked by 19/3/26, done by 10.4.26"),
        (
            "Joyce Okello, school nurse. 11 March & 22 April",
            "Joyce Okello, school nurse",
            "11 March & 22 April",
        ),
        ("Mr May by 3 June", "Mr May", "by 3 June"),
        ("KM, 11/2, 11/3, 8/4/26", "KM", "11/2, 11/3, 8/4/26"),
        ("Sue 3/5 and 17/5/26", "Sue", "3/5 and 17/5/26"),
        ("Mrs Bankole, after the decision letter", "Mrs Bankole", "after the decision letter"),
    ],
)
def test_the_owner_and_the_time_are_told_apart(text: str, owner: str, due: str) -> None:
    halves = split_who_when(text)
    assert (halves.owner, halves.due) == (owner, due)


def test_several_people_with_several_dates_stay_together_in_both() -> None:
    text = "Fiona by 12/4/16 and Tim by 3/5/16"
    assert (split_who_when(text).owner, split_who_when(text).due) == (text, text)
    assert not split_who_when(text).clean


@given(
    st.lists(
        st.sampled_from(
            ["SW", "Mum", "Sue Hall", "by 12/4/26", "12 May", "weekly", "until", "and", ",", "–", "(", ")", "TBC", "\n",
             "to ring", "the GP", "School nurse", ";", ".", "asap", "every Monday"]
        ),
        max_size=8,
    )
)  # fmt: skip
def test_no_word_is_lost(pieces: list[str]) -> None:
    text = " ".join(pieces)
    halves = split_who_when(text)
    assert set(re.findall(r"\w+", text)) <= set(re.findall(r"\w+", f"{halves.owner} {halves.due}"))


def test_one_slash_parts_who_from_when_as_the_heading_does() -> None:
    halves = split_who_when("J Lamb / panel sits 8 April")
    assert (halves.owner, halves.due) == ("J Lamb", "panel sits 8 April")
