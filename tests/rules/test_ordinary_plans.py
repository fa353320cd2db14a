"""What ordinary plans by strangers, written to be used and not to be hard, were once misread as."""

from __future__ import annotations

import io

import pytest

import planlint
from planlint.language.review_stages import Stage, stage_of
from planlint.language.risks.named import risks_named
from planlint.plan.model import SectionName
from planlint.plan.signing import signs
from tests.rules.one_row import found
from tests.rules.whole_plan import findings, plan

VOICE, VIEWS, SIGNOFF = SectionName.CHILD_VOICE, SectionName.PARENT_VIEWS, SectionName.SIGNOFF
CONTINGENCY, OTHER = SectionName.CONTINGENCY, SectionName.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "He covered his ears and went under the table when the hoover was on.",
        "Tom said he wants a proper quilt and that he is sick of being the one who gets everyone up.",
        "Tom climbs into his brother's bed at night when he has a bad dream.",
        "Dad was in prison when the children were small and now sees them every Saturday.",
        "Tia is missing a lot of school and is falling behind.",
        "Tia had two phone calls with her dad last week and three with her aunt.",
        "Mum has stopped going to bingo as money is tight.",
        "Erin's cut knee was cleaned and plastered at school.",
    ],
)
def test_everyday_things_are_no_risk(text: str) -> None:
    assert not risks_named(text, ("Tom Bell", "Tia Bell"))


@pytest.mark.parametrize(
    "text",
    [
        "The rent arrears were cleared in full in May and the landlord has withdrawn the notice.",
        "The damp in the back bedroom has been treated and the wall was dry when I checked.",
        "The hair strand test was negative for cocaine and cannabis.",
        "Home conditions were poor last year and are now good.",
        "Head lice treated and gone.",
        "Shane stopped smoking cannabis at Christmas and his last three screens were clean.",
    ],
)
def test_what_is_over_is_no_risk_today(text: str) -> None:
    assert not risks_named(text, ("Ava Bell",), 2026)


@pytest.mark.parametrize(
    "text",
    [
        "The damp in Ava's bedroom was treated and has come back.",
        "Domestic abuse from Lee to Mum has gone on since Ava was born.",
        "Shane was smoking cannabis in the front room when I called.",
    ],
)
def test_what_goes_on_or_came_back_is(text: str) -> None:
    assert risks_named(text, ("Ava Bell",), 2026)


@pytest.mark.parametrize(
    "words",
    [
        "Kuba was seen and is a happy little boy.",
        "Kuba is too young to give his views.",
        "Kuba was spoken to, no issues.",
        "Kuba: wishes and feelings to be sought.",
    ],
)
def test_a_child_only_said_to_be_seen_is_asked_about_beside_one_who_is_heard(words: str) -> None:
    text = f'Zofia said "I like it when Mum is up before me" and wants her own room. {words}'
    (finding,) = findings(
        "vague-child-voice",
        plan((VOICE, "What the children say", text), children=("Zofia Nowak", "Kuba Nowak")),
    )
    assert "Kuba" in finding.message


def test_a_child_who_was_spoken_to_and_showed_something_is_heard() -> None:
    text = "Ines says that Sundays are too long. Rui was spoken to as well: he would not talk, but built two houses and a bridge and cried when it was packed away."
    of = plan((VOICE, "What the children say", text), children=("Ines Duarte", "Rui Duarte"))
    assert not findings("vague-child-voice", of)


@pytest.mark.parametrize(
    "text",
    [
        "Tracey has asked for letters to go to her mum's as post goes missing at the flats.",
        "Tracey finds mornings hard.",
        "Tracey told the police that she had been drinking and had not heard him go out.",
    ],
)
def test_how_a_parent_lives_or_is_written_to_is_no_view_of_the_plan(text: str) -> None:
    of = plan((OTHER, "Summary", text), front=(("Mother", "Tracey Brook"),))
    assert findings("missing-parent-views", of)


def test_a_plan_agreed_at_conference_tells_no_parents_view() -> None:
    text = "Plan agreed at conference. The conference was unanimous."
    assert findings("missing-parent-views", plan((VIEWS, "Agreement", text)))


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        (
            "Signatures",
            "Parent: Shapla Begum\nSocial worker: R. Thorne, 21/04/2026\nManager's sign-off and comments:",
        ),
        ("Section 4: Consent", "Does the family agree to share information? Yes. Kayleigh signed the form."),
        ("Parent signature", "K Hodgetts 09/02/2026"),
    ],
)
def test_no_manager_has_signed_there(heading: str, text: str) -> None:
    assert findings("missing-signoff", plan((SIGNOFF, heading, text)))


@pytest.mark.parametrize(
    "section",
    [
        (OTHER, "Agreement", "B. Stone, Conference Chair, 10 February 2026 Dean Markham, Team Manager, 12 February 2026"),
        (OTHER, "Team manager", "I agree this plan. The children need to stay together."),
    ],
)  # fmt: skip
def test_a_manager_has_signed_there(section: tuple[SectionName, str, str]) -> None:
    assert not findings("missing-signoff", plan(section))


def test_what_befalls_the_children_if_nothing_changes_is_no_contingency() -> None:
    text = (
        "If nothing changes the children will go on being frightened at home and Amelie's growth will suffer."
    )
    assert findings("missing-contingency", plan((SectionName.RISK, "What are we worried about?", text)))


def test_the_days_of_core_groups_on_the_front_sheet_end_each_of_them() -> None:
    line = "Ms Brook will tell each core group how many days she has not drunk | Ms Brook |"
    assert found("vague-timescale", line)
    assert not found(
        "vague-timescale", line, front=(("Core group dates", "12 March, 9 April and 7 May 2026"),)
    )


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("unspecified-service", "Ten play therapy sessions with Marie Lacey in the Rainbow Room | Marie Lacey | 2 July 2026"),
        ("unspecified-service", "Write a safety plan with Joel: three warning signs, three people to ring | Dr Weiss | 29 April 2026"),
        ("unspecified-service", "Mum will ring Minds Matter and ask for a Polish-speaking therapist | Mum | 27 February 2026"),
        ("written-agreement-reliance", "Six sessions with the IDVA, to come away with a written safety plan | Kirsty | 13 March 2026"),
        ("vague-owner", "Elective home education officer to visit Shay | | 6 May 2026"),
        ("misplaced-content", "Finish the 12 week programme | Craig Foley | Week 12 is 24 April 2026"),
        ("impossible-date", "Mum was diagnosed with depression in 2019 and came off her tablets in 2022. | Mum |"),
    ],
)  # fmt: skip
def test_a_good_row_is_left_alone(rule: str, line: str) -> None:
    assert not found(rule, line)


def test_a_when_with_only_its_label_is_empty() -> None:
    text = (
        "# Child in need plan\n\n## Goal 1\n\n**Need:** Ada is late.\n\n**Outcome:** Ada is in by 8.50.\n\n**Actions:**\n\n"
        "1. Ring the school.\n   - Who: Mum\n   - When:\n2. Walk with her to school.\n   - Who: Nan\n   - When: 3 May 2026\n"
    )
    (read,) = planlint.read_plans(io.BytesIO(text.encode()), name="plan.md")
    assert [row.due for row in read.rows] == ["", "3 May 2026"]


def test_who_else_sees_the_child_is_no_visit_of_the_social_workers() -> None:
    front = (
        ("Social worker", "Hannah Birch"),
        ("Professionals involved", "Hannah Birch (SW), CAMHS, Shine Youth Project who see Tia on Thursday evenings."),
    )  # fmt: skip
    of = plan(
        (SectionName.VISITS, "Visits", "The social worker will visit the family regularly."), front=front
    )
    assert findings("missing-visits", of)


def test_praise_with_a_day_in_it_is_no_task() -> None:
    line = "Dad has been great at having the boys on Sundays and they both come back in a better mood | Dad | Sundays"
    assert found("misplaced-content", line)


def test_a_list_of_weekends_is_no_time_for_writing_it() -> None:
    assert found("missing-timescale", "Dad to give Mum a list of the weekends he can have Tiana | Dad |")


def test_a_baby_whom_its_sister_loves_is_not_thereby_heard() -> None:
    text = 'Millie said that she loves Theo but "he cries and Mummy is too tired". Theo is too young to give his views.'
    of = plan((VOICE, "What the children say", text), children=("Millie Bradnock", "Theo Bradnock"))
    assert findings("vague-child-voice", of)


def test_one_job_in_steps_is_no_bundle() -> None:
    line = "Kyle and his mentor to open and sort every letter in the bag, and put the bills into date order | Phil | 18 April 2026"
    assert not found("compound-action", line)


def test_a_review_conference_is_told_by_its_date_though_the_first_is_named_too() -> None:
    assert stage_of("Date of this review conference: 10 February 2026") is Stage.LATER


def test_when_and_where_people_meet_signs_nothing() -> None:
    assert not signs("15/07/2026 at 1.30pm, Civic Offices.", bare=True)
    assert signs("J. Tyson, team manager, 15/07/2026", bare=True)


@pytest.mark.parametrize(
    "need", ["Layla has been collected by a drunk adult three times", "Kyle has dropped out of college"]
)
def test_what_was_seen_is_no_blame(need: str) -> None:
    assert not found("blaming-language", f"{need} | Layla is safe | Ring the school | Mum | 3 May 2026 |")


def test_whoever_is_a_drunk_is_still_blamed() -> None:
    assert found("blaming-language", "Dad is a drunk | Layla is safe | Ring the school | Mum | 3 May 2026 |")


@pytest.mark.parametrize(
    "action",
    [
        "PC Tamblyn to visit the two addresses on Marine Road and serve child abduction warning notices on the men named by Zac.",
        "Auntie Kath will come round every Thursday until the end of July to cook and keep Mum company while Bronwen goes to the surf club.",
    ],
)
def test_one_job_told_in_parts_is_no_bundle(action: str) -> None:
    assert not found("compound-action", action)


def test_a_sentence_under_those_who_work_with_the_family_names_no_agency() -> None:
    text = "On market days he stops on at the Black Bull until well into the evening."
    assert not findings("absent-agency", plan((OTHER, "Why we are working with the family", text)))


def test_after_the_second_review_comes_the_third() -> None:
    assert stage_of("20 April 2026, after your second review") is Stage.LATER
    assert stage_of("Second child protection conference") is Stage.SECOND
