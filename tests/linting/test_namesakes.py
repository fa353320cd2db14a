"""A child called by an ordinary word is read as any other child, and is told of by that child's own name."""

from __future__ import annotations

import io
from collections import Counter
from dataclasses import replace

import pytest

import planlint
from planlint.linting.model import Finding, PlanReport, Severity
from planlint.linting.namesakes import renamed
from planlint.plan.model import Child, Plan, Row, Section, SectionName


def plan_of(name: str, text: str, **more: str) -> Plan:
    """A plan about one child with one row and one section."""
    section = Section(SectionName.CHILD_VOICE, f"What {name} says", text)
    return Plan(
        "a.docx", "1", children=(Child(f"{name} Brook", age=7),), rows=(Row(1, **more),), sections=(section,)
    )


@pytest.mark.parametrize("name", ["Hope", "May", "Summer", "Grace", "Will", "Rose"])
def test_a_name_that_is_a_word_is_put_out_of_the_way_wherever_it_is_the_child(name: str) -> None:
    seen = renamed(
        plan_of(
            name, f"{name} told us. {name.upper()}’s mum. With {name} at home.", action=f"Take {name} out"
        )
    )
    assert (
        name.casefold()
        not in (seen.plan.sections[0].text + seen.plan.rows[0].action + seen.plan.title).casefold()
    )
    assert len(seen.plan.sections[0].text) == len(
        f"{name} told us. {name.upper()}’s mum. With {name} at home."
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("May", "by 4 May"),
        ("May", "in May 2026"),
        ("May", "Seen again in May."),
        ("May", "Mum may come."),
        ("Hope", "They hope to move."),
        ("Summer", "before the summer term"),
    ],
)
def test_the_word_itself_stays(name: str, text: str) -> None:
    assert renamed(plan_of(name, text)).plan.sections[0].text == text


def test_a_heading_that_is_the_childs_name_is_no_month() -> None:
    plan = replace(plan_of("May", "May laughed."), headings=("May",))
    assert renamed(plan).plan.headings != ("May",)


def test_the_initial_stays_for_a_plan_may_use_it_alone() -> None:
    seen = renamed(plan_of("Coral", "Coral and C – lovely little girl."))
    assert seen.plan.children[0].name.startswith("C")


@pytest.mark.parametrize("name", ["Tia", "Oluwaseun", "Zofia"])
def test_a_plan_whose_childs_name_is_no_word_is_left_as_it_is(name: str) -> None:
    plan = plan_of(name, f"{name} told us.")
    assert renamed(plan).plan is plan


def test_what_is_found_is_told_with_the_plans_own_name() -> None:
    plan = plan_of("Hope", "HOPE was spoken to. Hope’s views.")
    seen = renamed(plan)
    text = seen.plan.sections[0].text
    quote = text[:18]
    finding = Finding(
        "x", Severity.ERROR, None, "child_voice", quote, 0, 18, f"“{quote}” says nothing.", "What?"
    )
    (told,) = seen.told(PlanReport(seen.plan, (finding,))).findings
    assert told.quote == "HOPE was spoken to"
    assert told.message == "“HOPE was spoken to” says nothing."
    assert seen.told(PlanReport(seen.plan, (finding,))).plan is plan


PAGE = """# Child in Need Plan

**Child:** {name} Brook, 9 years
**Date of plan:** 2 March 2026
**Social worker:** Amy Reed

## What {name} says
{name} drew her house with the door shut. {name} told Amy that she wants to sleep at Nan's on Fridays.

## What Mum thinks
Mum wants {name} to be in school every day, and is cross that nobody rang her.

| What {name} needs | What we want to see | Action | Who | When |
|---|---|---|---|---|
| {name} misses school on Mondays | {name} is in school every Monday by 22 May | Nan collects {name} at 8am each Monday until 22 May | Nan | 22 May 2026 |
| {name} is left with a bruise when Dad shouts | – | Think about which clubs {name} could go to | | |

## If it does not work
If {name} misses two Mondays, Amy will hold a meeting within five working days.
"""


@pytest.mark.parametrize("name", ["Hope", "May", "Summer", "Grace", "Will", "Rose", "Faith"])
def test_whose_plan_it_is_changes_no_finding(name: str) -> None:
    def found(child: str) -> Counter[tuple[str, int | None, str | None]]:
        plans = planlint.read_plans(io.BytesIO(PAGE.format(name=child).encode()), "plan.md")
        return Counter((each.rule, each.row, each.field) for each in planlint.check(plans).findings)

    assert found(name) == found("Olivia")


@pytest.mark.parametrize("due", ["May", "by May", "April – May", "May half term", "From May"])
def test_a_month_in_the_when_cell_is_no_child(due: str) -> None:
    assert renamed(plan_of("May", "", action="Book it", owner="PA", due=due)).plan.rows[0].due == due


def test_a_child_who_acts_or_owns_something_in_the_when_cell_is_one() -> None:
    for due in ("before May's birthday", "when May is ready", "May to choose"):
        assert renamed(plan_of("May", "", owner="PA", due=due)).plan.rows[0].due != due
    assert renamed(plan_of("May", "", owner="May", due="May")).plan.rows[0].due != "May"
