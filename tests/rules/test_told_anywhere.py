"""What a whole plan must tell, told in plain words wherever it stands, or not told among much that only looks like it."""

from __future__ import annotations

import pytest

from planlint.language.told.features import told_sentences
from planlint.language.told.referent_kinds import Family
from planlint.plan.model import SectionName
from tests.rules.whole_plan import findings, plan

OTHER, VISITS, RISK = SectionName.OTHER, SectionName.VISITS, SectionName.RISK
CONTINGENCY = SectionName.CONTINGENCY


@pytest.mark.parametrize(
    ("section", "heading", "text"),
    [
        (
            OTHER,
            "Where things are up to",
            "Blessing thinks the plan is fair but would sooner the visits were after tea.",
        ),
        (VISITS, "Visits", "Her mum says that there are too many visits and that she would rather be rung."),
    ],
)
def test_a_parents_view_counts_wherever_it_stands(section: SectionName, heading: str, text: str) -> None:
    assert not findings("missing-parent-views", plan((section, heading, text)))


@pytest.mark.parametrize(
    "text",
    [
        "Mum came to both meetings straight from her night shift. The flat was clean and there was food in.",
        "Mr Brook works at the packhouse. He was sent a copy of the assessment on 3 May.",
    ],
)
def test_what_parents_did_is_no_view_of_theirs(text: str) -> None:
    assert findings("missing-parent-views", plan((OTHER, "Where things are up to", text)))


def test_praise_and_attendance_tell_of_no_effect_of_a_worry() -> None:
    text = "Tia has settled in Year 4 and has been made library monitor. Attendance is 93%. Tia has a bright smile."
    assert findings("missing-risk-analysis", plan((OTHER, "Summary", text)))


def test_what_could_happen_in_a_contingency_is_no_analysis() -> None:
    text = "If Dad drinks, Tia could be hurt, so Nan will have her."
    assert findings("missing-risk-analysis", plan((CONTINGENCY, "", text)))


def test_what_a_worry_does_counts_in_a_visit_note() -> None:
    text = "Seen at home 4 May. Tia lies awake when Dad shouts and falls asleep in class the next day."
    assert not findings("missing-risk-analysis", plan((VISITS, "Visits", text)))


def test_a_past_told_in_passing_is_history() -> None:
    text = "They came here from Leeds when the marriage ended. Leeds had them on a plan for seven months, closed in 2024."
    assert not findings("missing-family-history", plan((OTHER, "Summary", text)))


@pytest.mark.parametrize("rule", ["missing-child-voice", "missing-parent-views", "missing-family-history"])
def test_a_plan_of_which_nothing_is_told_is_asked(rule: str) -> None:
    text = (
        "The flat is damp. The landlord has been written to twice. Tia is in Year 4 at Canal Street Primary."
    )
    assert findings(rule, plan((RISK, "Worries", text)))


def features(text: str, family: Family, heading: str = "Views") -> list[frozenset[str]]:
    return [each.features for each in told_sentences(text, heading, family, "section")]


def test_names_and_sexes_change_no_share() -> None:
    amys, omars = (
        Family(frozenset({"Amy"}), frozenset({"Sue"})),
        Family(frozenset({"Omar"}), frozenset({"Karim"})),
    )
    told = features("Amy told Sue that she hates Fridays. Her mum was cross with her.", amys)
    assert told == features("Omar told Karim that he hates Fridays. His dad was cross with him.", omars)


@pytest.mark.parametrize("name", ["Zofia", "Rosa", "Osei", "Tregear"])
def test_a_name_in_a_heading_changes_none_either(name: str) -> None:
    text = "She has moved out."
    assert features(text, Family(), f"{name} and the house") == features(
        text, Family(), "Dennis and the house"
    )


def test_faiths_and_peoples_are_told_alike() -> None:
    assert features("Mum is Polish and goes to church.", Family()) != []
    assert features("The family is Polish.", Family()) == features("The family is Somali.", Family())
