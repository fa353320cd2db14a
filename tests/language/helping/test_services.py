"""Help that nobody could book."""

from __future__ import annotations

import pytest

from planlint.language.helping.services import names_provider, open_help, settles_help


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Refer to appropriate services", "appropriate services"),
        ("Mum to access counselling if needed", "counselling if needed"),
        ("Parents to engage with services", "services"),
        ("Find a suitable group for Tia", "suitable group"),
        ("Explore local support groups", "local support groups"),
        ("Anger management or similar", "Anger management or similar"),
        ("Refer on as appropriate", "Refer on as appropriate"),
        ("Mum will take up what is on offer", "what is on offer"),
        ("Find Jay somebody outside the family to talk to", "somebody outside the family to talk to"),
    ],
)
def test_help_that_is_left_open(text: str, words: str) -> None:
    assert [found.text for found in open_help(text)][:1] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Refer Dad to Turning Point",
        "Buy Tia suitable shoes for PE",
        "Some help from Nan with the school run",
        "Send the relevant pages of the diary to the clinic",
        "Relevant professionals to be at the core group",
        "Age-appropriate activities from the library toy box",
        "Counselling with Dr Lindqvist, to go on after session six if he wants to",
        "Nan to help with bath time if needed",
    ],
)
def test_named_help_and_plain_things_are_settled(text: str) -> None:
    assert open_help(text) == ()


def test_a_school_is_no_provider_of_help_but_a_service_is() -> None:
    assert names_provider("CAMHS")
    assert not names_provider("School")
    assert not names_provider("All agencies")


@pytest.mark.parametrize(
    "text",
    [
        "Mental health support for Dad",
        "Drug and alcohol services to be accessed before Easter",
        "Perinatal help with low mood",
        "Tuition",
        "Bereavement stuff for the boys",
    ],
)
def test_a_kind_of_help_with_nobody_to_give_it_is_open(text: str) -> None:
    """A subject and a word for help make no service."""
    assert open_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "An outside agency to be brought in",
        "Someone to come in and sit with Gran on Fridays",
        "A counsellor who takes little ones",
        "Whoever has vacancies",
        "Get the boys into something after school",
        "Advice from a family worker when one becomes free or available",
    ],
)
def test_help_left_to_anybody_is_open(text: str) -> None:
    """Nobody has been chosen, in no words of the trade."""
    assert open_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bereavement support with Dr Rao at the surgery",
        "Parenting work: six sessions from 3 May",
        "HV to do sleep work with Mum on Tuesdays",
        "Anxiety sessions from the school nurse",
        "Her counselling goes on",
        "Write a pastoral support programme with Jay",
    ],
)
def test_a_giver_a_place_or_an_hour_settles_a_kind_of_help(text: str) -> None:
    """Whoever gives it, where, or at what hour makes it bookable."""
    assert not open_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "Explore a family group conference",
        "Opportunities for cultural activities to be explored",
        "Support to be offered to carers",
        "FSW to offer Mum emotional support",
    ],
)
def test_a_meeting_leisure_and_a_helping_hand_are_no_help_to_book(text: str) -> None:
    assert not open_help(text)


def test_asking_whether_anybody_runs_something_leaves_it_open() -> None:
    assert open_help("Find out whether anyone locally runs sessions for dads")


@pytest.mark.parametrize(
    "text",
    [
        "A youth club",
        "Positive activities",
        "Something to help with his nerves",
        "Dad to sign up to a parenting class",
        "Help to be got in for the evenings",
        "Mr Grady will undertake work around his anger",
        "Link the family in with their community",
        "PBS. Provider TBC",
        "Look for a playgroup",
    ],
)
def test_help_of_a_sort_is_open_whatever_verb_asks_for_it(text: str) -> None:
    assert open_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ask Home-Start for a volunteer on Wednesdays",
        "To be kept in mind for tuition",
        "The right support for Zoe on sports day: Auntie Pam, front row, camera",
        "Something blue for Theo's cake",
        "Youth club at St Mark's, Thursdays",
        "Have a course of antibiotics",
    ],
)
def test_help_that_is_named_or_only_thought_of_is_not_asked_about(text: str) -> None:
    assert not open_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "Appropriate dental input",
        "Enrol both parents on an evidence-based programme",
        "Buy in specialists to come into class and help him with his talking",
        "The family shall avail themselves of such provision as exists in the district",
        "Nan to be offered a break through social care should it all get on top of her",
        "Nan to have respite through the council if it gets too much",
        "Pass his details to the relevant department",
        "Put Dad in touch with debt people",
        "Trauma-informed intervention for both girls",
    ],
)
def test_help_of_no_name_is_open(text: str) -> None:
    assert open_help(text)


@pytest.mark.parametrize(
    "text",
    [
        "See Dr Saltash about feeling low and ask about tablets and talking help",
        "Children to be cared for by their aunt Bernie while Siobhan is in detox",
        "Refer to Mill Road speech therapy",
        "Information sharing between partner agencies to be facilitated",
        "Hope stays for the appropriate age group after (Sunbeams, Mrs Tidy)",
        "Carry on with baby groups as often as needed",
    ],
)
def test_help_that_is_named_only_spoken_of_or_goes_on_meanwhile_is_not_open(text: str) -> None:
    assert not open_help(text)


def test_an_organisation_in_the_who_cell_does_not_say_which_of_its_people_help() -> None:
    assert not settles_help("CAMHS", "Input from the relevant professionals")
