"""How often, said without a figure."""

from __future__ import annotations

import pytest

from planlint.language.how_often import has_figure, how_often


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("SW to visit regularly", "regularly"),
        ("Frequent spot checks at bedtime", "Frequent"),
        ("Dad to ring the boys as frequently as he can", "as frequently as he can"),
        ("Drug tests on a regular basis", "on a regular basis"),
        ("Carer to send photos to Mum at regular intervals", "at regular intervals"),
        ("Contact to be more regular", "more regular"),
        ("Attendance to be kept under periodic scrutiny", "periodic"),
        ("Ensure the children are bathed regularly", "regularly"),
        ("Practitioner to undertake regular direct work with Hope", "regular"),
        ("Alfie rings Mum from Del's room if he wants, often", "often"),
    ],
)
def test_words_without_a_figure_are_found(text: str, words: str) -> None:
    assert [found.text for found in how_often(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Regular bedtime for the boys",
        "Mum to note how often Tia wakes",
        "Nan, who often has the boys, to have a key",
        "Book the routine injections",
        "Ask the nurse about his frequent headaches",
        'Mum says "I will ring more often"',
        "Regular visits: every second Tuesday",
        "Regular drug tests, six before the review",
        "Order the regular formula milk",
        "Read the regular GP's letter out to Dad",
        "Dad to find regular work",
    ],
)
def test_descriptions_quotations_and_figures_are_left_alone(text: str) -> None:
    assert how_often(text) == ()


def test_a_figure_of_another_task_does_not_help() -> None:
    assert [found.text for found in how_often("Visit regularly and weigh Tia every Tuesday")] == ["regularly"]


def test_a_count_or_a_rhythm_is_a_figure() -> None:
    assert has_figure("x 6")
    assert has_figure("fortnightly")
    assert not has_figure("regularly")
    assert not has_figure("by 3 May")


@pytest.mark.parametrize(
    "text",
    [
        "Nan to have Tia now and again",
        "Several calls to the landlord",
        "Dad to see the boys most weekends",
        "Occasional lunch at Gran's",
        "I will ring you lots",
        "Reg contact with school",
        "IRO to be kept regularly updated",
        "Contact to happen with reasonable regularity",
        "Check the fridge sometimes",
    ],
)
def test_more_words_than_one_tell_how_often_as_well(text: str) -> None:
    """“Now and then”, amounts of occasions, abbreviations."""
    assert how_often(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lots of cuddles, each morning in May",
        "Periodic table poster",
        "Keep the same routine at Nan's",
        "Routine two-year check on 3 May",
        "Often sick after milk: see the dietitian on 3 May",
        "Several pairs of socks by Friday",
        "The aunt who has him some weekends brings his coat back",
        "Occasional table from the charity shop",
    ],
)
def test_the_same_words_in_other_senses_are_left_alone(text: str) -> None:
    """Things, lives, figures beside them."""
    assert not how_often(text)


def test_a_bit_more_tells_of_degree() -> None:
    assert not how_often("Get Tia out of the house a bit more")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Frequent unannounced drop-ins at the flat", "Frequent"),
        ("Frequent phone calls home", "Frequent"),
        ("Regular family time with Nan", "Regular"),
        ("Keep the school regularly informed", "regularly"),
        ("Conditions to be inspected with regularity", "with regularity"),
        ("Ad-hoc check-ins", "Ad-hoc"),
    ],
)
def test_deeds_named_after_a_verb_and_times_given_are_counted(text: str, words: str) -> None:
    assert [found.text for found in how_often(text)] == [words]
