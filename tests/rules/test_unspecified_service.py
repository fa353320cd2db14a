"""Help that nobody could book."""

from __future__ import annotations

import pytest

from tests.rules.one_row import found

RULE = "unspecified-service"


@pytest.mark.parametrize(
    "line",
    [
        "Young person's needs to be met through relevant agencies | All | ongoing",
        "Support services to be identified for Mum | SW | 3 May",
        "Consider therapy for Jaden if appropriate | SW | 3 May",
        "Amina to be linked in with suitable after-school activities | School | 3 May",
        "Put the family in touch with people who can help with the debt | FSW | 3 May",
        "Mum would benefit from some form of counselling | GP | 3 May",
        "Additional support to be put in place around bedtimes | FSW | 3 May",
        "Sourcing a therapist | SW | 3 May",
        "Mum to accept help | Mum | ongoing",
        "Dad to address his alcohol use through the appropriate agency | Dad | 3 June",
        "Advice to be sought from the appropriate organisation | SW | 3 May",
        "Family to be offered a package of support | SW | 3 May",
        "Find out what help there is for carers | SW | 3 May",
        "Domestic abuse support to be accessed as appropriate | Mum | 3 May",
        "Access to the right support for Dad's gambling | Dad | 3 May",
        "family to get the help they need | all | asap",
        "A mentor | School | Sept",
        "Mum to attend a group | Mum | 3 May",
    ],
)
def test_is_found(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Give Mum the list of local toddler groups and go with her to Little Acorns on 3 May | FSW | 3 May",
        "Buy suitable curtains for the back bedroom | Mum | 3 May",
        "Any bruise to be drawn on the body map and emailed to SW | Nursery | until 3 May",
        "Refer Leon to the Kite Project for mentoring | SW | 3 May",
        "Necessary repairs to the boiler | Landlord | 3 May",
        "Age-appropriate activities from the library toy box each Saturday | Dad | July",
        "Share the safety plan with all agencies at the core group on 3 May | SW | 3 May",
        "Attend the antenatal class at Park Road | Mum | 3 May",
        "Bus pass and suitable clothes for college | PA | Sept",
        "Agencies to send their reports five days before | All | 3 May",
        "Mum to attend the Freedom Programme at the Hub | Mum | 3 May",
        "Social worker to support Mum to fill in the PIP form | SW | 3 May",
        "If needed, Mum rings her sister on 0123 to collect the boys | Mum | until 3 May",
        "Volunteer from Home-Start for two mornings a week | Home-Start | until 3 May",
        "School to send the relevant attendance figures each Friday | School | until 3 May",
        "IDVA to meet Mum at the hub to do the safety plan | IDVA | 3 May",
        "Any of the boys who wants to can go to Cubs at St Luke's on Fridays | Dad | until July",
        "Counselling with Dr Lindqvist, to go on after session six if he wants to | Dr Lindqvist | July",
    ],
)
def test_is_left_alone(line: str) -> None:
    assert not found(RULE, line)


def test_a_cell_that_opens_with_help_asks_for_it_without_a_verb() -> None:
    assert found(RULE, "Tuition if needed | SW | 3 May")
    assert found(RULE, "Mental health support | Housing | until June")


def test_a_relevant_agency_with_names_behind_it_is_chosen() -> None:
    assert not found(
        RULE, "Relevant agencies - school (Mrs Bell), clinic (Ana Rao) - to send a page each by 2 June | SW |"
    )


def test_a_helper_with_a_name_is_somebody_to_talk_to() -> None:
    assert not found(
        RULE,
        "You asked for someone to talk to, Tia. Becky, the counsellor, has kept 1.15 on Wednesdays free | |",
    )
    assert found(RULE, "Find someone to talk to for Tia | SW")


def test_support_beside_a_person_is_theirs_to_give() -> None:
    assert not found(RULE, "Support with his speech | Lenka Vost")
    assert found(RULE, "Emotional support for Ibrahim | School")


def test_professionals_who_are_there_are_no_help_to_find() -> None:
    assert not found(RULE, "Engage with professionals | Mum")


def test_key_work_at_a_place_with_a_name_is_booked_there() -> None:
    assert not found(RULE, "Supervised detox referral and weekly key work at Turnstone | GP")


def test_a_scheme_that_matches_a_volunteer_has_been_chosen() -> None:
    assert not found(RULE, "Short Breaks (Denny) will match a volunteer who has had the training | Denny")


@pytest.mark.parametrize(
    "line",
    [
        "Duncan to engage in appropriate work around his behaviour | Duncan",
        "Provision of appropriate educational support | Virtual School",
        "Suitable nursery place to be found | HV",
        "Link Mum with local groups | HV",
        "Identify a positive activity for Jamal in the holidays | Youth worker",
    ],
)
def test_work_places_and_groups_left_open_are_found(line: str) -> None:
    assert found(RULE, line)


def test_whom_somebody_liaises_with_is_no_help_to_find() -> None:
    assert not found(RULE, "Liaison with relevant professionals around equipment | DCT")


def test_support_that_its_owner_gives_is_drift_and_no_service_to_find() -> None:
    assert not found(RULE, "Feeding support | Health")
    assert not found(RULE, "Support re housing | CSC")


@pytest.mark.parametrize(
    "line", ["MH support | SW", "Bereavement support | School", "Support re housing | Mum"]
)
def test_help_that_the_owner_is_not_trained_for_must_be_found_elsewhere(line: str) -> None:
    assert found(RULE, line)


def test_the_provider_of_one_task_settles_no_other() -> None:
    assert found(RULE, "Referral to CAMHS to be considered and appropriate support put in place | All")
    assert not found(RULE, "CAMHS to offer an assessment and appropriate support | CAMHS")


def test_a_charity_with_a_small_word_in_its_name_is_named() -> None:
    assert not found(RULE, "Kezia Thorne will order a bed from the Furnish a Future charity | Kezia Thorne")


def test_services_of_a_kind_name_nobody_by_being_services() -> None:
    assert found(RULE, "Mother to engage with substance misuse services | Mother")


@pytest.mark.parametrize(
    "line",
    [
        "Drama lessons for confidence | Lou Finch, drama therapist | Mondays until 4 May",
        "Mentoring | Dee Hall, learning mentor | Tuesdays until 4 May",
        "Bereavement sessions in school | Gwen Ash, bereavement worker | 3 May",
        "Sessions about anger with Cal Dodd (youth worker) | SW | 3 May",
        "Debt advice | Val Crane, welfare rights adviser | 3 May",
    ],
)
def test_help_that_somebody_gives_by_trade_is_booked(line: str) -> None:
    assert not found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Play therapist to be found | Sam Reed | 3 May",
        "Summer activities to be found | Mrs Orr | 3 May",
        "Advocate for Kayla | Sam Reed | 3 May",
        "Play therapy should funding allow | Sam Reed | 3 May",
        "Appropriate psychological help to be arranged | CAMHS | 3 May",
        "Bereavement work | Sam Reed to refer | 3 May",
        "Mr Angell will undertake work around his anger | Mr Angell | 3 May",
    ],
)
def test_help_still_to_be_found_is_open_whoever_looks_for_it(line: str) -> None:
    assert found(RULE, line)
