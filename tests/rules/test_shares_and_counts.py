"""Whether one professional carries nearly all of a plan, and whether it holds more than a family can keep in mind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planlint.linting.engine import check_plans
from planlint.linting.loading import Rule, load_rule
from planlint.linting.model import Finding
from planlint.linting.pages import read_page
from planlint.linting.settings import Settings
from planlint.plan.model import Child, Plan, Row, Section, SectionName
from planlint.resources import rules_folder

FOLDER = rules_folder() / "whole-plan"
OVERLOAD: Rule = load_rule(read_page(FOLDER / "single-owner-overload.md"), Settings())
TOO_MANY: Rule = load_rule(read_page(FOLDER / "too-many-actions.md"), Settings())
SW = (("Social worker", "Amy Reed"),)
Front = tuple[tuple[str, str], ...]


def found(rule: Rule, plan: Plan) -> tuple[Finding, ...]:
    """What one of the two rules finds in a plan."""
    report = check_plans([plan], (rule,), Settings())
    assert report.problems == ()
    return report.findings


def plan_of(owners: str, front: Front = SW, summary: str = "", actions: tuple[str, ...] = ()) -> Plan:
    """A plan whose who cells are these, parted by bars; its actions name nobody unless they are given."""
    cells = owners.split("|")
    actions = actions or ("Ring the landlord about the damp",) * len(cells)
    rows = tuple(
        Row(n, action=what, owner=who) for n, (what, who) in enumerate(zip(actions, cells, strict=True), 1)
    )
    sections = (Section(SectionName.OTHER, "", summary),) if summary else ()
    return Plan("plan.docx", "1", front=front, children=(Child("Tia Brook"),), rows=rows, sections=sections)


LEAD: Front = (("Lead practitioner", "Kerry-Ann Bloom, Willow Family Hub"),)
PARENTS: Front = (("Mum and Dad", "Temi Adeyemi and Lewis Clarke"),)
ONE_CARRIES_IT = [
    ("SW|Amy Reed|A. Reed|AR|Mum", SW),
    ("Amy|Amy|Amy|Social worker (Amy)|Dad", SW),
    ("Jo Bloom, health visitor|HV|Jo|health visitor|Mum", ()),
    ("I|Me|Me (Bex)|Me|Mum", (("Written by", "Bex Amoah, your social worker"),)),
    ("Mrs Patel|Mrs Patel, head of year|Head of year|Mrs Patel|Mum", SW),
    ("Allocated worker|SW|Social worker|Amy|HV", SW),
    ("FSW|Priti Lal|Family support worker|Priti|SW", (*SW, ("Family support worker", "Priti Lal"))),
    ("Amy Reed|Amy Reed|Amy Reed|Amy Reed|Amy Reed|Amy Reed|Amy Reed|Mum|Mum|Mum|Mum", SW),
    ("PC Lowther|Steph Lowther|PC Lowther|PC Steph Lowther|Mum", ()),
    ("Gosia|Gosia Wrona|GW|family worker|Dad", (("Lead prof", "Gosia Wrona, family worker"),)),
    ("Ros|Ros Whitlam|SW|Ros|Temi|Lewis", (("Lead worker", "Ros Whitlam, social worker"), *PARENTS)),
    ("Kerry-Ann|Lead practitioner|Kerry-Ann Bloom|KB|Mum", LEAD),
    ("Sue (SW)|S. Hall|Sue Hall|SW|Nan", ()),
    ("Dr Sachs|Dr Sachs|Ruben Sachs|Dr Ruben Sachs|Mum", ()),
]
SHARED_OUT = [
    ("Amy|Amy|Amy|Mum|Dad", SW),
    ("Amy and Mum|SW|SW|SW / HV|Dad", SW),
    ("Mum|Mum|Mum|Mum|Mum", SW),
    ("Leanne|Leanne|Leanne|Leanne|SW", (*SW, ("Mum", "Leanne Brook"))),
    ("All|All|All|All|All", SW),
    ("School|School|School|School|Mum", SW),
    ("SW|SW|SW|SW", SW),
    ("SW|SW|SW|TBC|TBC", SW),
    ("Foster carer|Carol Marsh|Carol|Carol|SW", (*SW, ("Foster carer", "Carol Marsh"))),
    ("Nan|Nan|Nan|Gran|SW", SW),
    ("Team manager|SW|Team manager|SW|Mum", SW),
    ("Class teacher|SENCo|Head teacher|School nurse|Mum", ()),
    ("Temi|Temi|Temi|Temi|SW", PARENTS),
    ("SW|HV|SW|HV|SW|HV", SW),
    ("Tia|Tia|Tia|Tia|Tia", SW),
]


@pytest.mark.parametrize(("owners", "front"), ONE_CARRIES_IT)
def test_one_professional_under_all_their_names_is_found(owners: str, front: Front) -> None:
    assert len(found(OVERLOAD, plan_of(owners, front))) == 1


@pytest.mark.parametrize(("owners", "front"), SHARED_OUT)
def test_shared_work_families_and_groups_are_left_alone(owners: str, front: Front) -> None:
    assert found(OVERLOAD, plan_of(owners, front)) == ()


def test_we_over_a_list_tells_less_than_the_name_in_the_action() -> None:
    actions = ("Amy will ring the school", "Amy to visit Nan", "Amy will send the form", "Amy will book it")
    front = (("Social worker", "Amy Reed"),)
    assert found(OVERLOAD, plan_of("we|we|we|we|Mum", front, actions=(*actions, "Mum to ring the GP")))


def test_the_doer_may_stand_in_the_action_itself() -> None:
    actions = (
        "Amy will ring the school",
        "Amy to visit Nan",
        "SW to send the form",
        "Social worker will book it",
    )
    assert found(OVERLOAD, plan_of("||||", actions=(*actions, "Mum to ring the GP")))


def test_a_relative_who_is_told_of_only_in_the_text_is_no_professional() -> None:
    owners = "Leanne|Leanne|Leanne|Leanne|SW"
    assert found(OVERLOAD, plan_of(owners, summary="Tia lives with her mum, Leanne.")) == ()


def test_the_finding_tells_who_and_how_many() -> None:
    assert found(OVERLOAD, plan_of("SW|Amy|SW|SW|Mum"))[0].message == "SW alone has 4 of the 5 actions."


def test_sixteen_actions_are_too_many_and_fifteen_are_not() -> None:
    assert found(TOO_MANY, plan_of("|".join(["Mum"] * 16)))[0].message.startswith("The plan has 16 actions.")
    assert found(TOO_MANY, plan_of("|".join(["Mum"] * 15))) == ()


def test_a_row_without_an_action_is_none() -> None:
    fifteen = plan_of("|".join(["Mum"] * 15))
    assert found(TOO_MANY, replace(fifteen, rows=(*fifteen.rows, Row(16, need="Tia is cold at night")))) == ()


def test_brothers_and_sisters_with_a_part_each_are_one_family() -> None:
    plan = replace(plan_of("|".join(["Mum"] * 16)), headings=("Plan for Tia", "Plan for Leo"))
    assert found(TOO_MANY, plan)
