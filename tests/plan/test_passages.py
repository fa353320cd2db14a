"""What a sentence is to a plan: by its shape first, by the vote where that leaves it open."""

from __future__ import annotations

import pytest

from planlint.plan.passages import Part, goes_on, part_of


@pytest.mark.parametrize(
    "sentence",
    [
        "You told us that you lie awake because nobody tells you what happens next.",
        "Tia has missed nineteen days and nobody at home wakes her.",
        "Since the bus was taken off, Tia has been nowhere but school.",
    ],
)
def test_a_sentence_of_worry_is_a_need(sentence: str) -> None:
    assert part_of(sentence) is Part.NEED


@pytest.mark.parametrize(
    "sentence",
    [
        "We hope that by Easter you will be in school every Monday.",
        "The plan is that you live with Jean until you are grown up.",
        "By the end of January Mum will be getting five hours' sleep on four nights a week.",
    ],
)
def test_a_sentence_of_hope_is_an_outcome(sentence: str) -> None:
    assert part_of(sentence) is Part.OUTCOME


@pytest.mark.parametrize(
    "sentence",
    [
        "I'm going to ring Kai's social worker on Monday.",
        "Your nan has offered to have you both at hers.",
        "Mr Shah has agreed that you can read to him on your own at break.",
        "By the end of January I will have written your new PEP with you.",
        "I have written to the prison, and I will tell you whatever they answer.",
        "I have asked Dr Khan about your eczema, and she is going to see you on 20 January.",
        "Jean will tell you what she said before you have your tea.",
        "Short Breaks (Denny) will find a volunteer before Christmas.",
    ],
)
def test_what_somebody_will_do_is_an_action_however_it_is_promised(sentence: str) -> None:
    assert part_of(sentence) is Part.ACTION


@pytest.mark.parametrize(
    "sentence",
    [
        "Dear Tia,",
        "Thank you for coming to your review on 15 January and for bringing the biscuits.",
        "Well done for getting to school every day last week.",
        "You are brilliant at art and everybody said so.",
        "I will come to see you every four weeks, and not in school time.",
        "Visits from me are every six weeks.",
        "Your plan will be looked at again with you on 27 August 2026.",
        "It is your care plan, so tell me if any of it is wrong and I will change it.",
        "Dad knows he got this wrong.",
    ],
)
def test_greetings_praise_visits_and_reviews_are_no_part_of_a_row(sentence: str) -> None:
    assert part_of(sentence) is Part.OTHER


@pytest.mark.parametrize(
    "sentence",
    [
        "Tia used to go out every Saturday with the short breaks team.",
        "Mum gets both children to school and reads with them.",
        "Mum said that she will ring the GP.",
    ],
)
def test_what_was_is_or_was_said_is_no_promise(sentence: str) -> None:
    assert part_of(sentence) is not Part.ACTION


def test_an_if_behind_a_promise_is_one_more_step_and_a_breakdown_is_none() -> None:
    assert goes_on("If your mum can't come, Alan is going to take you swimming instead.")
    assert goes_on("If you like them, put your name on the list with me there and then.")
    assert not goes_on("If Jean falls ill, you will go to Auntie Bisi.")
    assert part_of("If Mum goes back into hospital you will both go to Nan's.") is Part.IF


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("It would be great if Kofi could read a page by himself by summer.", Part.OUTCOME),
        ("It would be good if you could ring the school on Monday.", Part.OTHER),
        ("Please take the form to the library on Tuesday 4 March.", Part.ACTION),
        ("Please do not worry about the money.", Part.OTHER),
        ("If Dean turns up drunk on any night, or texts the girls, ring 999, and I will come the same day.", Part.IF),
        ("Granddad has said that he will pick you up on Fridays.", Part.ACTION),
        ("Miss Hope will talk to the bus company next week.", Part.ACTION),
        ("I will see you every two weeks until 4 July 2026.", Part.ACTION),
        ("I will see you every two weeks, on a Tuesday.", Part.OTHER),
        ("Kian is not yet able to get himself to school.", Part.NEED),
        ("We will look at this letter together again on 4 May.", Part.OTHER),
    ],
)  # fmt: skip
def test_wishes_requests_offers_and_fallbacks_are_told_apart(sentence: str, part: Part) -> None:
    assert part_of(sentence) is part


def test_an_if_that_calls_for_help_is_no_further_step() -> None:
    assert not goes_on("If you feel low, ring me.")
