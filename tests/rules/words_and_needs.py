"""Plans of one text for the tests of the rules about needs, outcomes and words, and one rule run over them."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from planlint.linting.engine import check_plans
from planlint.linting.loading import Rule, load_rule, pages_in
from planlint.linting.model import Finding
from planlint.linting.settings import Settings
from planlint.plan.model import Child, Column, Field, Plan, Row, Section, SectionName
from planlint.resources import rules_folder

GRID = tuple(Column(field, field) for field in Field)
CHILDREN = ("Tia Brook", "Jay Brook")


@lru_cache(maxsize=16)
def shipped(rule: str) -> Rule:
    """One rule that ships, by its id."""
    return next(load_rule(page) for page in pages_in(rules_folder()) if page.id == rule)


def found(rule: str, plan: Plan, settings: Settings | None = None) -> tuple[Finding, ...]:
    """What one rule alone finds in a plan; a rule that fails fails the test."""
    (report,) = check_plans([plan], (_alone(rule),), settings or Settings()).plans
    assert not report.problems
    return report.findings


@lru_cache(maxsize=16)
def _alone(rule: str) -> Rule:
    whole = shipped(rule)
    return replace(whole, page=replace(whole.page, gives_way_to=()))


def saying(text: str, place: str, children: tuple[str, ...] = CHILDREN) -> Plan:
    """A plan that holds one text, in a field of its only row or in a section."""
    young = tuple(Child(name) for name in children)
    if place in set(Field):
        return Plan("a plan", "a plan", columns=GRID, children=young, rows=(Row(1, **{place: text}),))  # type: ignore[arg-type]
    section = Section(SectionName(place), "", text)
    return Plan("a plan", "a plan", columns=GRID, children=young, sections=(section,))
