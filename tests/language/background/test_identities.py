"""One person under many names: a post, a full name, a first name, initials, and I who writes."""

from __future__ import annotations

from planlint.language.background.identities import identities, post_of
from planlint.language.people import owners
from planlint.language.review_stages import Stage, stage_of


def test_a_post_and_a_name_are_one_person() -> None:
    cells = ["SW", "Amy Reed", "A. Reed", "Amy", "SW (Amy)"]
    known = identities([("Social worker", "Amy Reed")], cells, [], [])
    assert {known.of(owner) for cell in cells for owner in owners(cell)} == {"amy reed"}


def test_family_are_told_by_what_they_are_called() -> None:
    known = identities(
        [("Mum", "Leanne Brook")], ["Leanne", "Mrs Patel"], ["Tia's uncle Ben collects her."], ["Tia"]
    )
    at_work = {
        cell: all(map(known.is_professional, owners(cell))) for cell in ("Leanne", "Ben", "Tia", "Mrs Patel")
    }
    assert at_work == {"Leanne": False, "Ben": False, "Tia": False, "Mrs Patel": True}


def test_posts_have_one_spelling() -> None:
    assert post_of("SW") == post_of("the social worker") == post_of("Allocated worker") == "social worker"
    assert post_of("HV") == post_of("health visitor")
    assert post_of("class teacher") != post_of("head teacher")


def test_a_post_that_several_hold_is_nobody_alone() -> None:
    labels = [("Social workers", "Ines Carbis (Saoirse and Tristan); Dominic Ough (Yusuf)")]
    known = identities(labels, [], [], ["Yusuf Haddad"])
    assert not any(map(known.is_professional, owners("Social worker")))
    assert all(map(known.is_professional, owners("Ines Carbis")))
    own = identities(
        [("Macsen's social worker", "Eluned Parry"), ("Nest's social worker", "Joss Hartland")], [], [], []
    )
    assert own.shared == {"social worker"}


def test_the_stage_of_a_plan() -> None:
    assert stage_of("Initial child protection conference") is Stage.FIRST
    assert stage_of("Date: 2 March (first child in need meeting)") is Stage.FIRST
    assert stage_of("Made after the first review") is Stage.SECOND
    assert stage_of("Updated at review conference") is Stage.LATER
    assert stage_of("Child in need plan") is Stage.UNKNOWN


def test_a_label_of_two_posts_an_initial_and_letters_are_one_worker() -> None:
    cells = ["BT", "B.T.", "Bev T", "FSW", "Family support worker", "Bev Tasker", "lead", "Bev"]
    known = identities([("Family support worker (FSW) and lead", "Bev Tasker")], cells, [], [])
    assert {known.of(owner) for cell in cells for owner in owners(cell)} == {"bev tasker"}


def test_a_lead_of_another_post_is_not_the_social_worker() -> None:
    labels = [("Lead professional", "Tobias Lund, family support worker"), ("Social worker", "Wren Abbott")]
    known = identities(labels, ["FSW", "SW"], [], [])
    assert [known.of(owner) for cell in ("FSW", "SW") for owner in owners(cell)] == [
        "tobias lund",
        "wren abbott",
    ]


def test_a_plan_tells_in_a_sentence_whose_post_it_is() -> None:
    known = identities([], ["T. Lund"], ["Prepared by Tobias Lund, children's practitioner (CP)."], [])
    assert known.of_cell("CP") == "tobias lund"
    assert known.of_cell("Mum") == ""


def test_a_childs_social_worker_is_no_family() -> None:
    known = identities([("Child's social worker", "Amy Reed")], ["Amy"], [], [])
    assert all(map(known.is_professional, owners("Amy Reed")))


def test_a_clipped_post_initials_and_a_first_name_are_one_worker() -> None:
    labels = [("Lead", "Kath Wardle, family support wkr (FSW), Dale Early Help")]
    cells = ["KW", "Kath", "FSW", "Family support worker", "Kath Wardle"]
    known = identities(labels, cells, [], [])
    assert {known.of(owner) for cell in cells for owner in owners(cell)} == {"kath wardle"}


def test_the_day_a_letter_was_written_is_nobody_and_i_am_its_writer() -> None:
    labels = [("Written", "28 May 2026"), ("Social worker", "Tamsin Rooke")]
    known = identities(labels, ["Tamsin"], [], ["Hope"])
    assert {known.of(owner) for cell in ("I will ring you", "Tamsin") for owner in owners(cell)} == {
        "tamsin rooke"
    }
