"""Plans that come as data: each field is what its key says, and what is written out and read again is the same."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planlint.document.model import Heading, Paragraph
from planlint.document.records import Records
from planlint.plan.model import Field, Kind, Plan, SectionName
from planlint.plan.recorded import Given, recorded
from planlint.plan.understanding import plans_in
from tests.plan.building import ABOVE, bullets, grid, plan, title, whole_rows

ROW = {"action": "Ring the GP", "owner": "Mum", "due": "by 3 May 2026"}


def read(*keys: Mapping[str, Any]) -> tuple[Plan, ...]:
    return tuple(plans_in(Records("plans.json", keys)))


def written(found: Plan) -> dict[str, Any]:
    """The keys of a plan as the JSON report writes them."""
    return {
        "plan": found.name,
        "kind": found.kind.value,
        "date": found.date and found.date.isoformat(),
        "review_date": found.review_date and found.review_date.isoformat(),
        "title": found.title,
        "children": [child.name for child in found.children],
        "rows": [
            {
                **{name.value: row.text(name) for name in Field},
                "due_date": row.due_date and row.due_date.isoformat(),
                "domain": row.domain,
                "lead_in": row.lead_in,
                "progress": row.progress,
                "measure": row.measure,
            }
            for row in found.rows
        ],
        "sections": [
            {"name": section.name.value, "heading": section.heading, "text": section.text}
            for section in found.sections
        ],
    }


def test_what_the_keys_say_is_what_the_plan_is() -> None:
    (found,) = read(
        {
            "plan": "CH-1", "kind": "child-in-need", "date": "2026-05-01", "review_date": "2026-07-01", "title": "Tia's plan",
            "children": ["Tia Brown", "Sol Brown"],
            "rows": [{**ROW, "need": "Tia has toothache", "outcome": "It is gone", "domain": "Health", "progress": "Rang", "measure": "A chart"}],
            "sections": [{"name": "contingency", "heading": "If it goes wrong", "text": "Nan takes Tia."}],
        }
    )  # fmt: skip
    assert (found.name, found.kind, found.date, found.review_date, found.title) == (
        "CH-1", Kind.CHILD_IN_NEED, date(2026, 5, 1), date(2026, 7, 1), "Tia's plan",
    )  # fmt: skip
    assert [child.name for child in found.children] == ["Tia Brown", "Sol Brown"]
    assert whole_rows(found) == [("Tia has toothache", "It is gone", "Ring the GP", "Mum", "by 3 May 2026")]
    assert (found.rows[0].domain, found.rows[0].progress, found.rows[0].measure) == (
        "Health",
        "Rang",
        "A chart",
    )
    assert found.section(SectionName.CONTINGENCY)[0].text == "Nan takes Tia."


def test_an_action_is_left_as_it_is_even_where_it_would_be_cut_in_a_document() -> None:
    text = "(1) Ring the GP (Mum, by 3 May) (2) Sue: write to school"
    (found,) = read({"rows": [{"action": text}]})
    assert whole_rows(found) == [("", "", text, "", "")]


def test_a_given_day_has_the_last_word_and_a_missing_one_is_read_from_the_words() -> None:
    (found,) = read({"rows": [{**ROW, "due_date": "2026-06-01"}, ROW, {**ROW, "due_date": None}]})
    assert [row.due_date for row in found.rows] == [
        date(2026, 6, 1),
        date(2026, 5, 3),
        date(2026, 5, 3),
    ]


@pytest.mark.parametrize("kind", ["odd", "", "unknown", "CHILD-IN-NEED"])
def test_a_kind_that_is_none_is_found_as_in_any_plan(kind: str) -> None:
    (found,) = read({"kind": kind, "title": "Early help plan", "rows": [ROW]})
    assert found.kind is Kind.EARLY_HELP


@pytest.mark.parametrize("day", ["soon", "", "2026-02-30", "3 May 2026", "2026-13-01"])
def test_a_day_that_is_none_is_not_given(day: str) -> None:
    _, told = recorded({"rows": [ROW], "date": day})
    assert told.made is None


def test_where_nothing_is_given_nothing_is_made_up() -> None:
    _, told = recorded({"rows": [ROW]})
    assert told == Given()
    (found,) = read({"rows": [ROW]})
    assert (found.name, found.children, found.sections) == ("1", (), ())


def test_plans_without_a_name_are_numbered() -> None:
    assert [found.name for found in read({"rows": [ROW]}, {"plan": "B", "rows": [ROW]}, {"rows": [ROW]})] == [
        "1",
        "B",
        "3",
    ]


def test_a_plan_has_a_place_for_what_any_of_its_rows_names() -> None:
    (found,) = read({"rows": [{"action": "Ring the GP"}, {"action": "Write", "owner": ""}]})
    assert found.has_column(Field.ACTION)
    assert found.has_column(Field.OWNER)
    assert not found.has_column(Field.DUE)
    assert found.rows[0].place(Field.ACTION).label == "key action"


def test_a_section_without_a_name_is_told_by_its_heading() -> None:
    (found,) = read(
        {
            "rows": [ROW],
            "sections": [
                {"heading": "What Tia says", "text": "I am cold."},
                {"name": "nonsense", "text": "Larkfield"},
            ],
        }
    )
    assert [section.name for section in found.sections] == [SectionName.CHILD_VOICE, SectionName.OTHER]


def test_a_section_that_is_given_a_name_keeps_it() -> None:
    section = {"name": "other", "heading": "", "text": "Mum thinks that the plan is fair."}
    (found,) = read({"rows": [ROW], "sections": [section]})
    assert [each.name for each in found.sections] == [SectionName.OTHER]


def test_a_meetings_day_in_the_text_dates_what_is_due_by_then() -> None:
    (found,) = read(
        {
            "date": "2026-05-01",
            "rows": [{"action": "Ring the GP", "due": "by the review conference"}],
            "sections": [{"name": "review", "text": "Review conference: 3 August 2026"}],
        }
    )
    assert found.rows[0].due_date == date(2026, 8, 3)


PLANS = (
    plan(
        title(),
        grid(("Child", "Tia Brown"), ("Date of plan", "1/5/26"), ("Next review", "1/7/26")),
        grid(
            ("Need", "Outcome", "Action", "By whom and when", "Progress"),
            ("Tia is cold", "Tia is warm", "(1) Fix the boiler (2) Buy a coat", "(1) Housing by 3/6/26 (2) Mum", "Rang"),
            (ABOVE, ABOVE, "Meet at school", "SW – weekly", ""),
        ),
        Heading("Contingency", 2), Paragraph("If Mum drinks, Nan takes Tia."),
        Heading("Summary", 2), Paragraph("Tia said she is cold."), Paragraph("Mum thinks that the plan is fair."),
    ),
    plan(title(), Heading("Health", 2), Heading("Actions", 3), Paragraph("By 12 May:"), *bullets("Mum: ring the GP", "SW to write")),
    plan(Heading("Your plan", 1), Paragraph("Dear Tia,"), Paragraph("I will ring Nan by 12 May 2026. If you are out late, I will ring.")),
)  # fmt: skip


@pytest.mark.parametrize("found", PLANS)
def test_a_plan_written_out_and_read_again_is_the_same(found: Plan) -> None:
    (again,) = read(written(found))
    assert written(again) == written(found)


def test_what_others_say_is_no_more_the_childs_voice_for_having_been_written_out() -> None:
    found = plan(
        title(),
        grid(("Child", "Tia Brown")),
        Heading("What Priya and Beth tell us", 2),
        Paragraph("They are tired."),
        Heading("Actions", 2),
        *bullets("Mum to ring the GP"),
    )
    (again,) = read(written(found))
    for name in SectionName:
        assert [each.text for each in again.section(name)] == [each.text for each in found.section(name)]


CELLS = st.sampled_from(
    ["", "-", "Tia is cold", "(1) Ring the GP (2) Write", "• Visit\n• Weigh Tia", "Mum", "Sue Hall by 3/6/26", "weekly", "1/5/26", "31/02/2026",
     "By 12 May:", "Outcome: Tia sleeps", "TBC", "HEALTH", "“I am cold”"]
)  # fmt: skip
LINES = st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS, CELLS), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(LINES)
def test_the_rows_of_any_plan_are_the_same_when_read_again(lines: list[tuple[str, ...]]) -> None:
    found = plan(
        title(),
        Paragraph("Date of plan: 1/5/2026"),
        grid(
            ("Need", "Outcome", "Action", "Who", "When"),
            ("Tia is late", "Tia is on time", "Buy a clock", "Mum", "4/6/26"),
            *lines,
        ),
    )
    (again,) = read(written(found))
    assert written(again)["rows"] == written(found)["rows"]
