"""Labels in no list: a day or names beside them tell what they ask for."""

from __future__ import annotations

import pytest

from planlint.plan.beside import asks_beside, inner_label, opens_with_day
from planlint.plan.labels import Ask


@pytest.mark.parametrize(
    ("label", "asks"),
    [
        ("TAF held", Ask.OTHER_DATE),
        ("We met on", Ask.OTHER_DATE),
        ("Mapped on", Ask.PLAN_DATE),
        ("Date and place", Ask.OTHER_DATE),
        ("Team Around the Family held", Ask.OTHER_DATE),
        ("Meeting that agreed it", Ask.PLAN_DATE),
        ("Date of this review", Ask.OTHER_DATE),
        ("This version agreed at core group on", Ask.PLAN_DATE),
        ("We did this plan on", Ask.PLAN_DATE),
        ("Plan authorised", Ask.PLAN_DATE),
        ("To be looked at again on", Ask.REVIEW),
        ("We come back together on", Ask.REVIEW),
        ("We will go through it again by", Ask.REVIEW),
        ("We will look at this plan again on", Ask.REVIEW),
        ("Team around the family meets again on", Ask.REVIEW),
        ("My birthday", Ask.BORN),
    ],
)
def test_a_day_beside_a_label_tells_what_it_asks_for(label: str, asks: Ask) -> None:
    assert asks_beside(label, "Tuesday 28 April 2026, 1.15 pm") is asks


@pytest.mark.parametrize(
    "label",
    [
        "Made subject to plan",
        "On a plan since",
        "Came into care on",
        "Report circulated",
        "Order made",
        "School start date",
        "Worked with since",
        "I will be 18 on",
    ],
)
def test_other_days_are_not_those_of_the_plan(label: str) -> None:
    assert asks_beside(label, "17 September 2025") in (Ask.NONE, Ask.DETAIL)


@pytest.mark.parametrize(
    "label",
    [
        "Who we are all here for",
        "Who this plan is about",
        "Children this is for",
        "Child subject to plan",
        "For",
    ],
)
def test_names_beside_a_label_tell_whom_the_plan_is_for(label: str) -> None:
    assert asks_beside(label, "Ada Quill (7), Ben Quill (4)") is Ask.CHILD


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Where the children live", "With Nan in Hull"),
        ("Children's centre", "Rainbow House"),
        ("Who else is here for Ada", "Jo Quill, aunt"),
        ("Who we are all here for", "see page 2"),
        ("Children Ada Quill (7)", "Conference 16 April 2026"),
    ],
)
def test_names_of_places_and_of_others_are_no_children(label: str, value: str) -> None:
    assert asks_beside(label, value) is not Ask.CHILD


def test_a_label_and_its_value_in_one_cell_come_apart() -> None:
    assert inner_label("Chair Will Okafor") == ("Chair", "Will Okafor")
    assert inner_label("Next review conference 1 October 2026") == (
        "Next review conference",
        "1 October 2026",
    )
    assert inner_label("Where Ada lives") is None


def test_a_value_that_only_holds_a_day_does_not_begin_with_one() -> None:
    assert opens_with_day("w/c 12 January 2026 (Monday, at school)")
    assert not opens_with_day("Ruth to fix and tell everybody by 4 May 2026")


@pytest.mark.parametrize(
    ("label", "asks"),
    [
        ("Made at conference", Ask.OTHER_DATE),
        ("Agreed at meeting of", Ask.OTHER_DATE),
        ("This plan agreed at review on", Ask.PLAN_DATE),
        ("Date of this version", Ask.PLAN_DATE),
        ("Date plan to be reviewed", Ask.REVIEW),
        ("Back to conference", Ask.REVIEW),
    ],
)
def test_what_was_made_lies_behind_and_what_is_to_be_done_before(label: str, asks: Ask) -> None:
    assert asks_beside(label, "5 May 2026") is asks


def test_a_childrens_service_is_no_child() -> None:
    assert asks_beside("Children's Hub", "Printed 21/01/2026 by jhale") is not Ask.CHILD
