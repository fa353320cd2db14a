"""Agencies at work with a family, and what shows that one has a part in an action."""

from __future__ import annotations

import pytest

from planlint.language.agencies.at_work import working_with
from planlint.language.agencies.names import Involved, agencies, agency_in, takes_part
from planlint.language.agencies.work_lists import labelled, listed


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("CAMHS are working with Tia.", "CAMHS"),
        ("Mum meets her probation officer, Tom Lee, on Mondays.", "probation"),
        ("He has been seeing Berit at the Lotus Room, a trauma counselling service, each Monday.", ""),
        ("PC Lowther calls in every week.", "police"),
    ],
)
def test_who_is_at_work(text: str, agency: str) -> None:
    assert [each.agency for each in working_with(text)] == [agency]


@pytest.mark.parametrize(
    "text",
    [
        "CAMHS closed the case in May.",
        "Tia was referred by the health visitor.",
        "A bruise was seen by the school nurse.",
        "Dad is a police officer and works with dogs.",
        "Will Frost goes to Larch Primary.",
    ],
)
def test_who_is_not(text: str) -> None:
    assert working_with(text) == ()


def test_names_beside_a_post_show_its_part_too() -> None:
    youth = working_with("Ade Noble, youth worker, sees Theo on Fridays.")[0]
    assert youth.names == ("Ade Noble",)
    assert takes_part("Ade to bring the forms", youth)
    assert not takes_part("Mum to bring the forms", youth)


def test_a_line_of_the_front_sheet_and_a_list() -> None:
    assert labelled("Health visitor", "Will Bloom") is not None
    assert labelled("Social worker", "Amy Reed") is None
    assert [each.agency for each in listed("Amy Reed (social worker); Jo Bloom (health visitor)")] == [
        "health visitor"
    ]


def test_every_pattern_of_the_list_is_used_by_some_agency() -> None:
    assert all("(?!)" not in agency.said.pattern for agency in agencies().values())
    assert agency_in("Family support worker") == agencies()["family support"]


def test_a_school_nurse_is_no_part_of_an_epilepsy_nurse() -> None:
    epilepsy = Involved("paediatrician", 0, 0)
    assert not takes_part("School nurse to train two dinner staff", epilepsy)
    assert takes_part("Nurse to write the seizure plan", epilepsy)


@pytest.mark.parametrize("name", ["May", "Hope", "Tia", "Kwame"])
def test_whose_name_it_is_changes_nothing_of_who_is_at_work(name: str) -> None:
    text = f"{name} sees Lindy Marr, play therapist with Firefly, every Wednesday at school."
    assert [each.agency for each in working_with(text, given_names=(name,))] == ["therapist"]


@pytest.mark.parametrize(
    "text",
    [
        "Bed wet again – it will get worse – school nurse seeing him for this since January.",
        "Neonatal outreach come every Monday for her oxygen.",
        "Plaster changed and checked by the fracture clinic every fortnight.",
        "Gem from the sexual violence centre gets it. I see her Mondays.",
    ],
)
def test_notes_and_the_next_sentence_tell_who_is_at_work(text: str) -> None:
    assert len(working_with(text)) == 1


def test_one_of_the_nurses_and_a_doctors_initials_take_part() -> None:
    assert takes_part("Clare, outreach nurse, rings on Monday", Involved("any post", 0, 6, (), "nurses"))
    assert takes_part("Written plan | HB", Involved("", 0, 3, ("Dr Hal Brannigan",)))


@pytest.mark.parametrize(
    "text",
    [
        "Wes shoved her on 4 May, bruise seen by Dr Osei.",
        "Her school nurse, Ana Prior, has seen Cai only once.",
        "An adviser from Women's Aid, Pru Dean, has met Rhian once.",
    ],
)
def test_one_look_is_no_work_with_a_family(text: str) -> None:
    assert working_with(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Cai is seen by Dr Osei, paediatrician, every six weeks.",
        "The midwife has met Rhian once a week since June.",
        "The midwife writes nothing down, but she sits with Rhian each Thursday.",
    ],
)
def test_whoever_comes_again_and_again_is_at_work(text: str) -> None:
    assert working_with(text)
