"""Plans made of sections, for the tests of the rules about the whole plan."""

from __future__ import annotations

import datetime

from planlint.linting.engine import check_plans
from planlint.linting.loading import load_rules
from planlint.linting.model import Finding
from planlint.linting.settings import Settings
from planlint.plan.model import Child, Plan, Row, Section, SectionName

_RULES = load_rules(Settings())


def plan(
    *sections: tuple[SectionName, str, str],
    children: tuple[str, ...] = ("Tia Brook",),
    front: tuple[tuple[str, str], ...] = (),
    needs: tuple[str, ...] = (),
) -> Plan:
    """A plan with these sections (name, heading, text), front sheet and needs."""
    return Plan(
        "plan.docx",
        "1",
        date=datetime.date(2026, 6, 1),
        children=tuple(Child(name) for name in children),
        sections=tuple(Section(name, heading, text) for name, heading, text in sections),
        front=front,
        rows=tuple(
            Row(number, need=need, action="Ring the GP") for number, need in enumerate(needs, start=1)
        ),
    )


def findings(rule_id: str, of: Plan) -> tuple[Finding, ...]:
    """What one rule finds in a plan."""
    rules = tuple(rule for rule in _RULES if rule.id == rule_id)
    report = check_plans([of], rules, Settings())
    assert not report.problems
    return report.findings
