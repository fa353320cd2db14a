"""Whoever somebody is, and whatever they are called, they are found alike."""

from __future__ import annotations

import pytest

from planlint.language.people import KnownPeople, OwnerKind, doers, owners

FIRST_NAMES = (
    "John Oluwaseun Agnieszka Mohammed Nguyen Siobhán Zoë Łukasz Precious Blessing Comfort Gift Faith Hope Grace Joy "
    "Patience Charity Constance Clement Sterling Ming Xi Bo Ng Jo Ed Ali Iman Noor Innocent Sunny Dawn Mark Bill Rob "
    "Pat Sue Grant Prince Princess Justice Mercy Favour Trust Holly Kofi Ngozi Ifeoma Thi Minh Wei Priya Jai Begum "
    "Khadija Yusuf Ömer Ayşe Oksana Ioana Krzysztof João Xiomara Jesús Åsa Niamh Llŷr Jean-Luc D'Angelo McKenzie"
).split()
FULL_NAMES = (
    "Sue Smith|Oluwaseun Adeyemi|Agnieszka Wiśniewska|Mohammed al-Hassan|Siobhán O'Brien|Siobhán O’Brien|K. Bello|K Bello|"
    "Nguyen Thi Lan|Maria de la Cruz|Fatima bint Yusuf|Ludwig van Dijk|Sarah-Jane Owusu-Ansah|Ms K Bello|Mrs Good|"
    "Mr Day|Ms March|Mrs May|Dr Ng|Dr. Osei|PC Lane|Mr and Mrs Okonkwo|Sue Hall|Grace Young|Mark Price|J. Cook"
).split("|")


@pytest.mark.parametrize("name", FIRST_NAMES + FULL_NAMES)
def test_an_action_gives_its_subject_whatever_the_name(name: str) -> None:
    for action in ("{} to attend the course", "{} will ring the school", "{} and HV to agree a plan"):
        found = doers(action.format(name))
        assert (found[0].text, found[0].kind) == (name, OwnerKind.PERSON)
    assert doers(f"Form to be completed by {name}")[0].text == name


@pytest.mark.parametrize("name", FIRST_NAMES + FULL_NAMES)
def test_an_owner_cell_gives_its_person_whatever_the_name(name: str) -> None:
    for cell in ("{}", "{} and SW", "{} by 12/4/26"):
        found = owners(cell.format(name))
        assert (found[0].text, found[0].kind) == (name, OwnerKind.PERSON)


# An officer of the police and a social worker are two: "DS Marchetti, SW".
@pytest.mark.parametrize("name", [name for name in FIRST_NAMES + FULL_NAMES if not name.startswith("PC ")])
def test_a_post_and_a_name_are_one_person_whatever_the_name(name: str) -> None:
    for cell in ("{} (SW)", "{}, social worker", "SW - {}", "SW: {}", "HV {}", "{} – class teacher"):
        found = owners(cell.format(name))
        assert [(owner.name, owner.text, owner.kind) for owner in found] == [
            (name, cell.format(name), OwnerKind.PERSON)
        ]


@pytest.mark.parametrize("name", FIRST_NAMES + FULL_NAMES)
def test_what_lists_a_post_and_a_name_keeps_them_two(name: str) -> None:
    for cell in ("{} / SW", "SW and {}", "{} & SW", "SW + {}", "{} with SW"):
        assert sorted(owner.kind for owner in owners(cell.format(name))) == ["person", "role"]


@pytest.mark.parametrize("name", ["May", "April", "June"])
def test_a_girl_called_may_is_a_person_and_the_month_is_not(name: str) -> None:
    assert doers(f"{name} to attend nursery")[0].text == name
    assert owners(name)[0].kind is OwnerKind.PERSON
    assert doers(f"Referral to be made by {name} 2026") == ()
    assert [owner.text for owner in owners(f"SW by 12 {name}")] == ["SW"]


def test_ordinary_words_at_the_head_of_a_cell_are_nobody() -> None:
    for word in (
        "Support",
        "Monitor",
        "Weekly",
        "Explore",
        "Counselling",
        "Referral",
        "Ongoing",
        "Daily",
        "Asap",
    ):
        assert owners(word) == ()
        assert doers(f"{word} as agreed") == ()


def test_the_plans_own_people_are_known_in_every_form() -> None:
    known = KnownPeople(("Ashley Brown", "Amy", "Ms Oluwaseun Adeyemi-Cole"))
    for form in (
        "Ashley Brown",
        "ashley brown",
        "Ashley",
        "Ms Brown",
        "AB",
        "A.B.",
        "amy",
        "Mr Brown",
        "Oluwaseun",
    ):
        assert form in known, form
    for form in ("", "Sue", "AC", "a", "Mum", "brow"):
        assert form not in known, form


def test_known_people_are_read_in_small_letters() -> None:
    known = KnownPeople(("Kelly Brown", "Lee", "Will Turner", "May"))
    assert [owner.text for owner in owners("kelly and lee, weekly", known)] == ["kelly", "lee"]
    assert [owner.text for owner in doers("lee to move out by 3 may", known)] == ["lee"]
    assert [owner.text for owner in doers("Will to attend. SW will ring.", known)] == ["Will", "SW"]
    assert doers("Referral will be made in May", known) == ()
