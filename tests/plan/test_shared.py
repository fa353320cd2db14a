"""Brothers and sisters with a plan each in one file: what is told once is told for all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planlint.plan.model import Child, Plan, Section, SectionName
from planlint.plan.shared import shared

SIGNOFF, VISITS, CONTINGENCY = SectionName.SIGNOFF, SectionName.VISITS, SectionName.CONTINGENCY


def of(name: str, *sections: tuple[SectionName, str]) -> Plan:
    return Plan(
        "plans.docx",
        name,
        children=(Child(name),),
        sections=tuple(Section(each, "", text) for each, text in sections),
    )


def told(plan: Plan, name: SectionName) -> list[str]:
    return [section.text for section in plan.section(name)]


def test_a_sign_off_behind_the_last_plan_is_for_all_of_them() -> None:
    first, last = shared([of("Tia Brook"), of("Sol Brook", (SIGNOFF, "Agreed: P. Ede, team manager"))])
    assert told(first, SIGNOFF) == told(last, SIGNOFF) == ["Agreed: P. Ede, team manager"]


def test_visits_to_both_are_visits_to_each() -> None:
    _, last = shared([of("Tia Brook", (VISITS, "Amrit sees both children every week.")), of("Sol Brook")])
    assert told(last, VISITS) == ["Amrit sees both children every week."]


def test_what_is_told_of_one_child_stays_with_it() -> None:
    _, last = shared([of("Tia Brook", (VISITS, "Amrit sees Tia every week.")), of("Sol Brook")])
    assert told(last, VISITS) == []


def test_a_plan_with_a_place_of_its_own_is_left_alone() -> None:
    own = of("Sol Brook", (CONTINGENCY, "Nan has Sol."))
    _, last = shared([of("Tia Brook", (CONTINGENCY, "Nan has both children.")), own])
    assert last == own


def test_another_family_shares_nothing() -> None:
    plans = (of("Tia Brook"), of("Jun Reyes", (SIGNOFF, "Agreed: P. Ede, team manager")))
    assert shared(plans) == plans


def test_what_befell_their_parents_is_the_history_of_both() -> None:
    history = (SectionName.HISTORY, "Mum grew up in care and Dad died in 2024.")
    _, last = shared([of("Tia Brook", history), of("Sol Brook")])
    assert told(last, SectionName.HISTORY) == ["Mum grew up in care and Dad died in 2024."]


def test_the_next_meeting_is_told_once_for_plans_made_together() -> None:
    first = replace(of("Tia Brook"), date=date(2026, 3, 2), review_date=date(2026, 5, 18))
    _, last = shared([first, of("Sol Brook")])
    assert last.review_date == date(2026, 5, 18)
    _, other = shared([first, replace(of("Sol Brook"), date=date(2026, 4, 2))])
    assert other.review_date is None


def test_what_is_told_of_the_family_is_told_of_every_child() -> None:
    identity = (SectionName.IDENTITY, "The family are Somali and Muslim.")
    history = (SectionName.HISTORY, "Tia was in care from 2019 to 2021.")
    _, last = shared([of("Tia Brook", identity, history), of("Sol Brook")])
    assert told(last, SectionName.IDENTITY) == ["The family are Somali and Muslim."]
    assert told(last, SectionName.HISTORY) == []
