"""History: in a section, a label or a sentence; not in tasks and last month's events."""

from __future__ import annotations

import pytest

from planlint.plan.model import Plan, SectionName
from tests.rules.whole_plan import findings, plan

RULE = "missing-family-history"
OWN, OTHER = SectionName.HISTORY, SectionName.OTHER


@pytest.mark.parametrize(
    "given",
    [
        plan(),
        plan((OWN, "History", "See chronology")),
        plan((OWN, "History", "Social worker to complete a chronology.")),
        plan((SectionName.RISK, "Why", "On 2 May Dad pushed Mum.")),
    ],
)
def test_a_plan_without_it_is_asked(given: Plan) -> None:
    assert len(findings(RULE, given)) == 1


@pytest.mark.parametrize(
    "given",
    [
        plan((OWN, "History", "Two earlier plans for neglect.")),
        plan((OTHER, "Summary", "His father was in care himself.")),
        plan(needs=("Dad has been very low since Tia's nan died",)),
        plan((OTHER, "CIN plan", "Background / concerns: long-standing neglect")),
        plan((SectionName.RISK, "Why", "The family was known to us in 2023.")),
    ],
)
def test_it_is_found_wherever_it_stands(given: Plan) -> None:
    assert not findings(RULE, given)
