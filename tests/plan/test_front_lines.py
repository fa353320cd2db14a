"""The front of a plan in running lines: several labels in a line, dates without a colon, lines run together."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.document.model import Heading, Paragraph
from planlint.plan.front_lines import front_lines
from planlint.plan.model import PlanEvent, SectionName
from tests.plan.building import grid, plan

HEADER = ["Need", "Outcome", "Action", "Who", "When"]
LINE = ["Cold flat", "A warm flat", "Mend the boiler", "Sue Hall", "3 May 2026"]
HURRIED = (
    "Child: Rafferty STROOD, b. 19/12/25\nMum: Kayleigh-Mae Strood (16) (KM). Dad: Jaydon Fitch (20). MGM Denise Strood ICPC held"
    " 2/2/26. Plan date 2/2/26. Category neglect/emotional Core groups 11/2/26, 11/3/26, 8/4/26. Review conference 28/4/26\n"
    "Visits: SW monthly"
)


def test_labels_without_lines_or_colons_of_their_own() -> None:
    found = front_lines(HURRIED)
    assert found is not None
    assert found.pairs == (
        ("Child", "Rafferty STROOD, b. 19/12/25"),
        ("Mum", "Kayleigh-Mae Strood (16) (KM)"),
        ("Dad", "Jaydon Fitch (20)"),
        ("MGM", "Denise Strood"),
        ("ICPC held", "2/2/26"),
        ("Plan date", "2/2/26"),
        ("Category", "neglect/emotional"),
        ("Core groups", "11/2/26, 11/3/26, 8/4/26"),
        ("Review conference", "28/4/26"),
        ("Visits", "SW monthly"),
    )


def test_a_plan_with_such_a_front_has_its_dates_meetings_and_people() -> None:
    found = plan(Heading("CHILD PROTECTION PLAN", 1), Paragraph(HURRIED), grid(HEADER, LINE))
    assert (found.date, found.review_date) == (date(2026, 2, 2), date(2026, 4, 28))
    assert PlanEvent("core group", date(2026, 3, 11)) in found.events
    assert PlanEvent("review conference", date(2026, 4, 28)) in found.events
    assert [section.text for section in found.section(SectionName.VISITS)] == ["SW monthly"]
    assert "Denise Strood" in found.people
    assert not {"MGM", "Category", "Core"} & set(found.people)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Jaxon Teal, aged 9 | Plan updated 14/05/2026 | Social worker Dita Vance | Next core group 9 June 2026",
            [("Plan updated", "14/05/2026"), ("Social worker", "Dita Vance"), ("Next core group", "9 June 2026")],
        ),
        (
            "Children: Rhys Pugh (12), Cerys Pugh (8) / Mum: Ffion Pugh. Dad: Alun Pugh SW Bethan Lloyd.",
            [("Children", "Rhys Pugh (12), Cerys Pugh (8)"), ("Mum", "Ffion Pugh"), ("Dad", "Alun Pugh"), ("SW", "Bethan Lloyd")],
        ),
        (
            "Children in the plan: Ibrahim Hussain (11)\nMay Hussain (5)\nDate of plan: 3 May 2026",
            [("Children in the plan", "Ibrahim Hussain (11)\nMay Hussain (5)"), ("Date of plan", "3 May 2026")],
        ),
        (
            "dob 2.5.2010\ndate of plan 19/1/26\nSocial worker (SW) Tendai Moyo",
            [("dob", "2.5.2010"), ("date of plan", "19/1/26"), ("Social worker (SW)", "Tendai Moyo")],
        ),
    ],
)  # fmt: skip
def test_other_hands_in_a_hurry(text: str, pairs: list[tuple[str, str]]) -> None:
    found = front_lines(text)
    assert found is not None
    assert list(found.pairs) == pairs


def test_what_is_told_behind_a_value_stays_words() -> None:
    found = front_lines(
        "Social worker: Nadia Stone. Carers: Dee and Hal Winters. Leo's next review is on 12 May 2026."
    )
    assert found is not None
    assert found.words == ("Leo's next review is on 12 May 2026.",)


@pytest.mark.parametrize(
    "text",
    [
        "Mum said: I am tired. Dad said: so am I.",
        "The core group on 3 May 2026 heard that Tia is well.",
        "Social worker: Nadia Stone",
    ],
)
def test_one_label_or_none_is_left_to_be_read_as_before(text: str) -> None:
    assert front_lines(text) is None


def test_a_title_about_a_review_is_no_section_of_reviews() -> None:
    found = plan(
        Heading("Review Child Protection Conference: Outline Plans", 1),
        Paragraph(
            "Children: Grant Lisle, born 19/11/2012, and Hope Lisle, born 02/05/2018\nPlan date: 6 March 2026"
        ),
        grid(HEADER, LINE),
    )
    assert [child.name for child in found.children] == ["Grant Lisle", "Hope Lisle"]
    assert found.section(SectionName.REVIEW) == ()


def test_the_kind_of_plan_is_not_the_beginning_of_the_meeting() -> None:
    found = front_lines("Type of plan: Child in Need Meeting 14 May 2026. Next meeting 25 June 2026")
    assert found is not None
    assert found.pairs == (
        ("Type of plan", "Child in Need"),
        ("Meeting", "14 May 2026"),
        ("Next meeting", "25 June 2026"),
    )
