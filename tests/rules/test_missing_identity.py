"""Identity: a label with an answer, a sentence, a task that names it; not a heading alone."""

from __future__ import annotations

import pytest

from planlint.plan.model import Plan, SectionName
from tests.rules.whole_plan import findings, plan

RULE = "missing-identity"
OWN, OTHER = SectionName.IDENTITY, SectionName.OTHER


@pytest.mark.parametrize(
    "given",
    [
        plan(),
        plan((OWN, "Identity", "")),
        plan((OWN, "Identity", "Identity needs will be considered.")),
        plan(front=(("Ethnicity", "Not recorded"),)),
        plan((OTHER, "School", "Tia has French homework and goes to St Mary's Catholic Primary.")),
    ],
)
def test_a_plan_without_it_is_asked(given: Plan) -> None:
    assert len(findings(RULE, given)) == 1


@pytest.mark.parametrize(
    "given",
    [
        plan((OTHER, "Summary", "The family speak Yoruba at home.")),
        plan(front=(("Ethnicity", "White British"),)),
        plan(front=(("Religion", "None"),)),
        plan(needs=("Tia is deaf",)),
        plan((OTHER, "", "Faith: Muslim")),
    ],
)
def test_it_is_found_wherever_it_stands(given: Plan) -> None:
    assert not findings(RULE, given)


@pytest.mark.parametrize(
    ("told", "tells"),
    [
        ("His mother left in 2018 and lives in Spain.", False),
        ("Dad works in Germany for half the year.", False),
        ("Gran retired to Cyprus.", False),
        ("Mum's family is from Spain.", True),
        ("They moved here from Italy in 2019.", True),
        ("Her grandparents live in Portugal and ring on Sundays.", True),
    ],
)
def test_whoever_went_to_live_abroad_is_not_of_there(told: str, tells: bool) -> None:
    assert bool(findings(RULE, plan((SectionName.OTHER, "Looking back", told)))) is not tells
