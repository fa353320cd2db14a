"""A plan says when it will be looked at again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from planlint.plan.model import PlanEvent, SectionName
from tests.rules.whole_plan import findings, plan

RULE = "missing-review-date"


@pytest.mark.parametrize("event", ["court hearing", "education review", "panel"])
def test_a_day_in_court_or_at_school_is_no_review(event: str) -> None:
    day = date(2026, 9, 1)
    other = replace(plan(), events=(PlanEvent(event, day),), review_date=day)
    assert len(findings(RULE, other)) == 1


@pytest.mark.parametrize(
    "words", ["The conference will reconvene on 6 July 2026.", "Back round the table on 22 June 2026."]
)
def test_it_may_be_said_in_a_sentence(words: str) -> None:
    assert findings(RULE, plan((SectionName.OTHER, "", words))) == ()


def test_what_was_looked_at_before_is_no_date() -> None:
    assert len(findings(RULE, plan((SectionName.OTHER, "", "We met again on 3 February 2026.")))) == 1


def test_a_season_is_no_date() -> None:
    day = date(2027, 5, 31)
    spring = replace(
        plan(front=(("Next review", "in the spring"),)), events=(PlanEvent("review", day),), review_date=day
    )
    assert len(findings(RULE, spring)) == 1


def test_a_season_is_no_day_to_meet_on() -> None:
    told = "I come every six weeks. We will get round a table again {}."
    for when in ("in the autumn", "next spring", "some time in the summer"):
        assert findings(RULE, plan((SectionName.VISITS, "Seeing you", told.format(when))))
    assert not findings(RULE, plan((SectionName.VISITS, "Seeing you", told.format("on 9 November 2026"))))
