"""What text under no telling heading tells, and what it only seems to tell."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.document.model import Heading, Paragraph
from planlint.plan.headings import sections_of
from planlint.plan.model import Child, Section, SectionName
from planlint.plan.telling import first_names, retold
from tests.plan.building import bullets, grid, plan, title

TIA = (Child("Tia Brown"),)


def told(text: str, heading: str = "Summary", children: tuple[Child, ...] = TIA) -> list[SectionName]:
    return [part.name for part in retold([Section(SectionName.OTHER, heading, text)], children)]


@pytest.mark.parametrize(
    "line",
    [
        "Tia told Sue that she misses Nan.",
        "Tia, who is nine, said that she is cold.",
        "Tia: “I am cold at night.”",
        "Tia drew a picture of Nan's house.",
        "Tia has said that she wants to go home.",
        "Sue asked about the nights and Tia pointed to the sad face.",
    ],
)
def test_what_the_child_said_or_showed_is_the_childs_voice(line: str) -> None:
    assert told(line) == [SectionName.CHILD_VOICE]


def test_a_quotation_under_the_childs_name_is_the_childs_voice_and_no_one_elses_is() -> None:
    assert told("“I am cold at night.”", "Tia") == [SectionName.CHILD_VOICE]
    assert told("“I am cold at night.”", "What the neighbours heard") == [SectionName.OTHER]


@pytest.mark.parametrize(
    "line", ["Mum says that Tia loves school.", "Nan told us that Tia likes art.", "Dad thinks Tia wants to see him."]
)  # fmt: skip
def test_what_an_adult_says_about_the_child_is_not_the_childs_voice(line: str) -> None:
    assert told(line) == [SectionName.PARENT_VIEWS]


@pytest.mark.parametrize(
    "line", ["Tia was seen by Dr Khan.", "Tia is in year 4.", "Tia has asthma.", "Tia's coat is too small."]
)
def test_what_is_told_about_the_child_is_not_the_childs_voice(line: str) -> None:
    assert told(line) == [SectionName.OTHER]


@pytest.mark.parametrize(
    "line",
    [
        "Mum thinks that the plan is fair.",
        "Dad has said that he will move out.",
        "Mum (Ann) feels that nobody listens.",
        "Both agree.",
        "Mum does not agree with the plan.",
        "Nan is worried about the nights.",
    ],
)
def test_what_parents_and_family_say_are_their_views(line: str) -> None:
    assert told(line) == [SectionName.PARENT_VIEWS]


def test_what_the_school_said_is_not_the_parents_view() -> None:
    assert told("School said that Tia is late.") == [SectionName.OTHER]


def test_where_no_child_is_known_a_name_alone_is_nobody_in_particular() -> None:
    assert told("Tia said that she is cold.", children=()) == [SectionName.OTHER]


@pytest.mark.parametrize(
    "line",
    [
        "If Mum drinks, Nan will take Tia.",
        "Should Dad come to the house, Mum will ring 999.",
        "Unless Mum stops drinking, Nan will take Tia.",
    ],
)
def test_what_happens_if_the_plan_fails_is_a_contingency(line: str) -> None:
    assert told(line) == [SectionName.CONTINGENCY]


def test_what_follows_a_missed_date_is_a_task_and_no_contingency() -> None:
    assert told("If the boiler is not fixed by 3 May 2026, Sue will ring Housing.") == [SectionName.OTHER]


@pytest.mark.parametrize(
    "line",
    ["Sue will visit every two weeks.", "Sue sees Tia fortnightly at school.", "The social worker visits weekly."],
)  # fmt: skip
def test_how_often_the_worker_comes_is_told_as_visits(line: str) -> None:
    assert told(line) == [SectionName.VISITS]


@pytest.mark.parametrize(
    "line", ["Dad sees Tia every Saturday.", "Nan visits every Sunday.", "Tia sees Nan twice a week."]
)
def test_how_often_the_family_sees_the_child_is_no_visit_of_the_worker(line: str) -> None:
    assert told(line) == [SectionName.OTHER]


@pytest.mark.parametrize(
    "line",
    [
        "We will look at the plan again on 3 June 2026.",
        "The family meets on 3 June 2026 at Hill School.",
        "The next core group is on 3 June 2026.",
        "Review conference: 3 June 2026",
    ],
)
def test_when_everybody_meets_again_is_the_review(line: str) -> None:
    assert told(line) == [SectionName.REVIEW]


@pytest.mark.parametrize(
    "line",
    [
        "Agreed by Jo Lamb, team manager, 2 May 2026",
        "Signed: Jo Lamb, team manager.",
        "Approved by the head of service.",
    ],
)
def test_a_managers_line_is_the_sign_off(line: str) -> None:
    assert told(line) == [SectionName.SIGNOFF]


@pytest.mark.parametrize(
    "line",
    [
        "Seen by the dentist on 3 May 2026.",
        "Checked by Dr Khan, 3/5/2026.",
        "Signed up for swimming on 3 May.",
    ],
)
def test_a_line_that_only_opens_like_a_sign_off_is_none(line: str) -> None:
    assert told(line) == [SectionName.OTHER]


def test_lines_that_tell_different_things_are_told_apart() -> None:
    text = "Tia said she is cold.\nMum thinks Tia is fine.\nTia is in year 4.\nTia has asthma."
    assert [(part.name, part.text) for part in retold([Section(SectionName.OTHER, "", text)], TIA)] == [
        (SectionName.CHILD_VOICE, "Tia said she is cold."),
        (SectionName.PARENT_VIEWS, "Mum thinks Tia is fine."),
        (SectionName.OTHER, "Tia is in year 4.\nTia has asthma."),
    ]


@pytest.mark.parametrize("name", [SectionName.HISTORY, SectionName.RISK, SectionName.REVIEW])
def test_a_heading_that_tells_has_the_last_word(name: SectionName) -> None:
    section = Section(name, "Words", "Tia said she is cold.")
    assert list(retold([section], TIA)) == [section]


def test_a_heading_about_what_others_say_is_their_view_and_the_childs_own_stays_hers() -> None:
    for heading, name in (
        ("What Priya and Beth tell us", SectionName.PARENT_VIEWS),
        ("What Tia tells us", SectionName.CHILD_VOICE),
        ("Child's Voice", SectionName.CHILD_VOICE),
        ("CHILD'S VIEWS", SectionName.CHILD_VOICE),
        ("What I want", SectionName.CHILD_VOICE),
    ):
        section = Section(SectionName.CHILD_VOICE, heading, "I am cold.")
        assert [part.name for part in retold([section], TIA)] == [name]


@pytest.mark.parametrize(
    "heading",
    [
        "Voice of the child: Three Houses",
        "Child's views (gathered on Monday)",
        "Child's views gathered by Sue Hall",
        "What life is like at Hill House",
    ],
)
def test_a_name_in_the_heading_of_the_childs_views_takes_them_from_no_child(heading: str) -> None:
    section = Section(SectionName.CHILD_VOICE, heading, "I am cold.")
    assert [part.name for part in retold([section], TIA)] == [SectionName.CHILD_VOICE]


def test_children_are_called_by_their_first_names() -> None:
    assert first_names((Child("Tia Brown"), Child("Mary-Ann O'Brien"), Child(""))) == {"Tia", "Mary-Ann"}


def test_a_summary_of_a_plan_is_told_for_what_its_lines_say() -> None:
    found = plan(
        title(),
        grid(("Child", "Tia Brown"), ("Plan date", "1/5/26")),
        Heading("Summary", 2),
        Paragraph("Tia told Sue that she misses Nan."),
        Paragraph("Mum thinks that the plan is fair."),
        Paragraph("If Mum drinks, Nan will take Tia."),
        Paragraph("Sue visits every week."),
        Heading("Actions", 2),
        *bullets("Mum to ring the GP"),
    )
    assert [(section.name, section.heading) for section in found.sections] == [
        (SectionName.CHILD_VOICE, "Summary"),
        (SectionName.PARENT_VIEWS, "Summary"),
        (SectionName.CONTINGENCY, "Summary"),
        (SectionName.VISITS, "Summary"),
    ]


def test_a_managers_line_signs_off_what_is_above_it_and_heads_nothing() -> None:
    found = plan(
        title(),
        Heading("Actions", 2),
        *bullets("Mum to ring the GP"),
        Paragraph("Agreed by Jo Lamb, team manager, 2 May 2026"),
        Paragraph("Copies went to school and to Mum."),
    )
    assert [section.text for section in found.section(SectionName.SIGNOFF)] == [
        "Agreed by Jo Lamb, team manager, 2 May 2026"
    ]


LINES = st.sampled_from(
    ["Tia said she is cold.", "Mum thinks Tia is fine.", "If Mum drinks, Nan will take Tia.", "Sue visits weekly.", "Tia is in year 4.",
     "We meet on 3 June 2026.", "Signed: Jo Lamb, team manager", "", "“I am cold.”"]
)  # fmt: skip


@given(st.lists(LINES, min_size=1, max_size=8).map("\n".join), st.sampled_from(["", "Tia", "Summary"]))
def test_no_line_is_lost_or_moved(text: str, heading: str) -> None:
    parts = list(retold([Section(SectionName.OTHER, heading, text)], TIA))
    assert "\n".join(part.text for part in parts) == text
    assert all(part.heading == heading for part in parts)
    assert not any(
        re.search(r"said she", part.text) for part in parts if part.name is not SectionName.CHILD_VOICE
    )


def headed(
    heading: str, text: str, children: tuple[str, ...] = ("Tia Brook",)
) -> list[tuple[SectionName, ...]]:
    """The names of a section under a heading, those it is also about included."""
    section = Section((sections_of(heading) or (SectionName.OTHER,))[0], heading, text)
    return [(each.name, *each.also) for each in retold([section], tuple(map(Child, children)))]


@pytest.mark.parametrize(
    "heading",
    ["What Tracey, Obi and Gran think", "What my uncle thinks", "What Mrs Abara thinks", "Keisha's and Nan's views", "Chantelle's view",
     "What Lidia and Nuno said"],
)  # fmt: skip
def test_a_heading_that_lets_adults_speak_holds_their_views(heading: str) -> None:
    assert headed(heading, "The plan is right.") == [(SectionName.PARENT_VIEWS,)]


@pytest.mark.parametrize(
    "heading", ["Tia's view", "What Tia thinks", "WHAT TIA SAYS", "Child's views", "Tia, 10"]
)
def test_a_heading_that_lets_the_child_speak_holds_the_childs(heading: str) -> None:
    assert headed(heading, '"I want my own bed."') == [(SectionName.CHILD_VOICE,)]


def test_a_heading_that_lets_both_speak_is_about_both() -> None:
    assert headed("Tia's side and Denise's side", "She walked me round the block.") == [
        (SectionName.CHILD_VOICE, SectionName.PARENT_VIEWS)
    ]


@pytest.mark.parametrize(
    "heading", ["Family", "A bit about the family", "You and your family", "About us", "Tia's family"]
)
def test_the_family_under_a_heading_is_history(heading: str) -> None:
    assert headed(heading, "Mum was in care from 11 to 16.") == [(SectionName.HISTORY,)]


def test_a_plan_written_to_the_child_gives_back_what_they_said() -> None:
    letter = Section(SectionName.OTHER, "", "Dear Tia,")
    school = Section(SectionName.OTHER, "School", "You told me that mornings are the worst bit.")
    assert [each.name for each in retold([letter, school], (Child("Tia Brook"),))][1:] == [
        SectionName.CHILD_VOICE
    ]
    assert [each.name for each in retold([school], (Child("Tia Brook"),))] == [SectionName.OTHER]


@pytest.mark.parametrize(
    "line", ['You told me: "I check if Mum is breathing."', 'With the Lego she said "he is in the sky".']
)
def test_words_under_the_childs_own_name_are_the_childs(line: str) -> None:
    assert headed("Tia, 10", line) == [(SectionName.CHILD_VOICE,)]


def test_what_a_child_may_yet_say_is_no_voice() -> None:
    assert told("If Darren is there, or Tia says he slept there, we ring.") != [SectionName.CHILD_VOICE]


@pytest.mark.parametrize(
    "line",
    [
        "Team manager P. Dunmore: agreed, 3/2/26.",
        "Endorsed: Dilys Marchmont, Team Manager",
        "(and my boss Robert Ncube has read this and agreed it, 18/05/26)",
        "Minutes agreed by: M. Castle, Team Manager",
        "Team Manager sign-off: F. Adekunle",
        "Family signature: Z. Novak",
    ],
)
def test_a_signature_in_other_words(line: str) -> None:
    assert told(line) == [SectionName.SIGNOFF]


def test_a_signature_below_another_section_is_the_sign_off() -> None:
    section = Section(
        SectionName.CONTINGENCY, "What if", "If Dad comes, we ring 999.\nAgreed by the manager, 3 May 2026."
    )
    found = list(retold([section], (Child("Tia Brook"),)))
    assert [(each.name, each.text) for each in found] == [
        (SectionName.CONTINGENCY, "If Dad comes, we ring 999."),
        (SectionName.SIGNOFF, "Agreed by the manager, 3 May 2026."),
    ]


def test_the_name_in_brackets_is_a_childs_name_as_well() -> None:
    section = Section(SectionName.OTHER, "At school", 'Bea said "I like it".')
    [found] = retold([section], (Child("Beatriz Lima", known_as="Bea"),))
    assert found.name is SectionName.CHILD_VOICE


def test_an_initial_in_brackets_is_no_name_to_look_for() -> None:
    assert first_names((Child("Coral Pym", known_as="C"),)) == {"Coral"}
