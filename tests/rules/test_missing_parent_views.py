"""Parents' views: in a section, a label or a sentence; not in what is expected of them."""

from __future__ import annotations

import pytest

from planlint.plan.model import Plan, SectionName
from tests.rules.whole_plan import findings, plan

RULE = "missing-parent-views"
OWN, OTHER = SectionName.PARENT_VIEWS, SectionName.OTHER


@pytest.mark.parametrize(
    "given",
    [
        plan(),
        plan((OWN, "Parents' views", "N/A")),
        plan((OWN, "Parents' views", "Parents to be consulted.")),
        plan((OTHER, "Summary", "Mum attended. Dad has agreed to attend AA.")),
        plan(needs=("Mum says she can't think straight",)),
    ],
)
def test_a_plan_without_it_is_asked(given: Plan) -> None:
    assert len(findings(RULE, given)) == 1


@pytest.mark.parametrize(
    "given",
    [
        plan((OWN, "Parents' views", "Mum thinks it is fair.")),
        plan((OTHER, "Summary", "Tia's dad, Marlon, rang. Marlon does not agree with the plan.")),
        plan((OTHER, "Summary", "Ms Brook feels that nobody listens and wants the visits to stop.")),
        plan(front=(("Mother", "Leah Quill"),), needs=("Leah says the plan is too much",)),
        plan((OTHER, "", "Parents' view: Leah agrees.")),
    ],
)
def test_it_is_found_wherever_it_stands(given: Plan) -> None:
    assert not findings(RULE, given)
