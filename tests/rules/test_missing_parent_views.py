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


def test_a_christening_is_no_view_of_the_plan() -> None:
    faith = "They are Methodist. Mum would like Tia christened at Easter."
    assert len(findings(RULE, plan((SectionName.IDENTITY, "Our faith", faith)))) == 1


def test_carers_may_be_named_beside_where_a_child_lives() -> None:
    home = "Living with: Joy and Des Pike, foster carers\nJoy says that they are not giving up."
    assert not findings(RULE, plan((SectionName.OTHER, "", home)))


@pytest.mark.parametrize(
    "given",
    [
        plan((OTHER, "Bronwen, her Mum", "“They feed her well, I only want her Nan's letters kept.”")),
        plan(
            (
                OTHER,
                "Summary",
                "Ivor, her Dad, rang on Monday: “glad of the help, the swimming sounds right.”",
            )
        ),
    ],
)
def test_a_quotation_under_a_parents_name_is_a_view(given: Plan) -> None:
    assert not findings(RULE, given)


@pytest.mark.parametrize(
    "given",
    [
        plan((OWN, "How we got here", "Bronwen told me she drinks a bottle a night and sleeps till noon.")),
        plan((OTHER, "Summary", "Mum tells the meeting on 4 May whether the visits have been kept.")),
    ],
)
def test_what_a_parent_owns_up_to_or_is_to_tell_is_none(given: Plan) -> None:
    assert len(findings(RULE, given)) == 1


def test_a_carer_of_the_front_sheet_is_known_by_title_and_surname() -> None:
    swap = "Mrs Pugh would swap the Friday contact for Sundays."
    given = plan((OTHER, "Summary", swap), front=(("Foster carer", "Mrs Pugh"),))
    assert not findings(RULE, given)
