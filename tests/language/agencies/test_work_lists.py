"""Lists of those who work with a family, and what announces one."""

from __future__ import annotations

import pytest

from planlint.language.agencies.work_lists import in_label_lists, is_work_list, listed


@pytest.mark.parametrize(
    "label",
    [
        "Professionals involved",
        "Team around Hugo",
        "Who is working with Levi",
        "Current support",
        "Those supporting the family",
        "Agency involvement",
    ],
)
def test_what_announces_a_list(label: str) -> None:
    assert is_work_list(label)


@pytest.mark.parametrize(
    "label",
    [
        "Present",
        "Apologies",
        "Agencies to be approached",
        "Previous services",
        "Professionals' views",
        "Risks",
    ],
)
def test_what_announces_none(label: str) -> None:
    assert not is_work_list(label)


def test_a_post_and_the_name_behind_its_comma_are_one_item() -> None:
    found = listed("Educational psychologist, Carla Boon (weekly); Uncle Joe (Saturdays); Dr Ray (GP)")
    assert [(each.agency, each.names) for each in found] == [("educational psychologist", ("Carla Boon",))]


def test_a_list_behind_a_label_ends_with_its_sentence() -> None:
    found = in_label_lists("Team: Rob (youth worker), Amy Reed (SW). Rob's friend Lee (mentor) left.")
    assert [each.agency for each in found] == ["youth worker"]


def test_where_somebody_works_is_not_whom_they_work_for() -> None:
    (found,) = listed("Mary Quilligan (Traveller Education, in school with Jay on Wednesdays)")
    assert (found.agency, found.names) == ("", ("Mary Quilligan",))
    assert is_work_list("Also in the team")


def test_agencies_in_small_letters_are_items_of_their_own() -> None:
    found = listed("Brook Lane School, community nurse Bev Catterall, physio team")
    assert [each.agency for each in found][-1] == "physiotherapy"
