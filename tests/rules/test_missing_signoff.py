"""Sign-off: a manager who agreed; not a name, a task or the worker's own signature."""

from __future__ import annotations

import pytest

from planlint.plan.model import Plan, SectionName
from tests.rules.whole_plan import findings, plan

RULE = "missing-signoff"
OWN, OTHER = SectionName.SIGNOFF, SectionName.OTHER


@pytest.mark.parametrize(
    "given",
    [
        plan(),
        plan((OWN, "Manager", "Name: ____ Date: ____")),
        plan((OWN, "Sign-off", "Awaiting manager approval")),
        plan((OWN, "Signed", "K Marsh"), front=(("Lead practitioner", "Kay Marsh, Willow Hub"),)),
        plan(front=(("Team manager", "Ann Cole"),)),
        plan((OTHER, "", "The service manager agreed the money for nursery.")),
    ],
)
def test_a_plan_without_it_is_asked(given: Plan) -> None:
    assert len(findings(RULE, given)) == 1


@pytest.mark.parametrize(
    "given",
    [
        plan((OWN, "Manager", "S. Amis, 4/2/26")),
        plan((OTHER, "", "Agreed: J. Moss, team manager, 3 May")),
        plan((OTHER, "Family", "Team manager P. Dunmore: agreed, 3/2/26.")),
        plan(
            (
                OTHER,
                "",
                "Isla Denholm, team manager, 3 June 2026. I agree the plan: Mum is taking every step.",
            )
        ),
        plan(front=(("Authorised by", "Ann Cole 4/2/26"),)),
    ],
)
def test_it_is_found_wherever_it_stands(given: Plan) -> None:
    assert not findings(RULE, given)


def test_the_reasons_behind_a_signature_are_not_those_who_signed() -> None:
    told = "Signed off by Petra Lowe, conference chair: Mum has begun, but the children cannot yet go home."
    assert not findings(RULE, plan((SectionName.SIGNOFF, "Signed off", told)))
    assert findings(RULE, plan((SectionName.SIGNOFF, "Signed off", "Agreed by Mum: she wants this to end.")))
