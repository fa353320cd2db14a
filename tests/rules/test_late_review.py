"""When a plan is looked at again: too late for its kind and its stage, or in time."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.linting.engine import check_plans
from planlint.linting.loading import Rule, load_rule
from planlint.linting.model import Finding
from planlint.linting.pages import read_page
from planlint.linting.settings import Settings
from planlint.plan.model import Kind, Plan, PlanEvent, Section, SectionName
from planlint.resources import rules_folder

RULE: Rule = load_rule(read_page(rules_folder() / "whole-plan" / "late-review.md"), Settings())
MADE = date(2026, 3, 2)
CP, CIN, CIC, EH = Kind.CHILD_PROTECTION, Kind.CHILD_IN_NEED, Kind.CHILD_IN_CARE, Kind.EARLY_HELP


def found(plan: Plan) -> tuple[Finding, ...]:
    """What the rule finds in a plan."""
    report = check_plans([plan], (RULE,), Settings())
    assert report.problems == ()
    return report.findings


def plan_of(
    kind: Kind,
    title: str,
    review: date | None,
    front: tuple[tuple[str, str], ...] = (),
    events: tuple[tuple[str, date], ...] = (),
    made: date | None = MADE,
    summary: str = "",
) -> Plan:
    """A plan made on 2 March 2026 with the date of its next review and whatever tells its stage."""
    return Plan(
        "plan.docx",
        "1",
        kind=kind,
        date=made,
        review_date=review,
        title=title,
        front=front,
        events=tuple(PlanEvent(name, day) for name, day in events),
        sections=(Section(SectionName.OTHER, "", summary),) if summary else (),
    )


LATE = [
    plan_of(CP, "Child protection plan", date(2026, 9, 20)),
    plan_of(CP, "Initial child protection conference: outline plan", date(2026, 6, 20)),
    plan_of(
        CP, "Child protection plan", date(2026, 7, 20), (("Plan date", "2 March 2026 (initial conference)"),)
    ),
    plan_of(CP, "CP plan", date(2026, 7, 20), (("ICPC", "2/3/26"), ("RCPC", "20/7/26"))),
    plan_of(CIN, "Child in need plan", date(2026, 6, 20)),
    plan_of(CIN, "Initial child in need plan", date(2026, 5, 20)),
    plan_of(CIN, "CIN plan", date(2026, 5, 20), (("Date", "2/3/26, first CIN meeting"),)),
    plan_of(
        CIN, "CIN plan", date(2026, 5, 4), summary="This is the plan from our first meeting on 2 March 2026."
    ),
    plan_of(CIC, "Care plan", date(2026, 9, 10)),
    plan_of(CIC, "Care plan", date(2026, 7, 10), (("Date of plan", "2 March 2026, after the first review"),)),
    plan_of(CIC, "Pathway plan", date(2026, 12, 1)),
    plan_of(EH, "Early help plan", date(2026, 6, 25)),
]
IN_TIME = [
    plan_of(CP, "Child protection plan", date(2026, 8, 20)),
    plan_of(CP, "Child protection plan – initial", date(2026, 5, 27)),
    plan_of(CP, "Review child protection conference", date(2026, 7, 20)),
    plan_of(CP, "CP plan", date(2026, 7, 20), events=(("initial conference", date(2025, 9, 2)),)),
    plan_of(CIN, "Child in need plan", date(2026, 5, 20)),
    plan_of(CIN, "CIN plan", date(2026, 5, 20), (("Date", "2/3/26, second CIN review"),)),
    plan_of(CIN, "CIN plan", date(2026, 5, 20), (("Meeting", "third review"),)),
    plan_of(CIC, "Care plan", date(2026, 8, 30)),
    plan_of(EH, "Early help plan", date(2026, 5, 25)),
]


@pytest.mark.parametrize("plan", LATE)
def test_a_review_beyond_the_standard_is_found(plan: Plan) -> None:
    assert len(found(plan)) == 1


@pytest.mark.parametrize("plan", IN_TIME)
def test_a_review_within_the_standard_is_left_alone(plan: Plan) -> None:
    assert found(plan) == ()


def test_nothing_is_said_where_date_kind_or_review_is_unknown() -> None:
    far = date(2027, 6, 1)
    assert found(plan_of(CIN, "Plan", None)) == ()
    assert found(plan_of(CIN, "Plan", far, made=None)) == ()
    assert found(plan_of(Kind.UNKNOWN, "Plan", far)) == ()


def test_a_core_group_is_no_review_of_a_child_protection_plan() -> None:
    far = date(2026, 10, 1)
    assert found(plan_of(CP, "CP plan", far, events=(("core group", far),))) == ()


def test_the_date_is_what_the_finding_quotes() -> None:
    plan = plan_of(
        CIN, "Plan", date(2026, 6, 20), summary="We all meet again on Saturday 20 June 2026 at school."
    )
    assert [finding.quote for finding in found(plan)] == ["20 June 2026"]


def test_a_conference_ahead_is_the_review_of_a_child_protection_plan() -> None:
    far = date(2026, 10, 1)
    assert len(found(plan_of(CP, "CP plan", far, events=(("conference", far),)))) == 1


def test_a_sentence_may_say_when_the_plan_is_looked_at_again() -> None:
    assert (
        len(found(plan_of(CIN, "Plan", None, summary="We all sit down together again on 20 June 2026."))) == 1
    )


def test_the_first_looked_after_review_ahead_tells_of_the_first_stage() -> None:
    ahead = (("First looked after review", "20 April 2026"),)
    assert len(found(plan_of(CIC, "Care plan", date(2026, 4, 20), ahead))) == 1


def test_a_season_is_no_day_to_be_late_on() -> None:
    autumn = date(2026, 11, 30)
    told = (("Next review", "in the autumn"),)
    assert found(plan_of(CIC, "Care plan", autumn, told, (("review", autumn),))) == ()


def test_the_review_conference_goes_before_a_conference_that_has_been() -> None:
    events = (("conference", date(2026, 3, 5)), ("review conference", date(2026, 9, 20)))
    assert len(found(plan_of(CP, "CP plan", date(2026, 3, 5), events=events))) == 1


def test_what_tells_of_the_plans_own_day_goes_before_its_title() -> None:
    told = (("Date", "2 March 2026, made at the second review"),)
    assert found(plan_of(CIN, "Initial child in need plan", date(2026, 5, 20), told)) == ()
