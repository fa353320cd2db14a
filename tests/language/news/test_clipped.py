"""News without a helping verb is news; an arrangement in the same few words is not."""

import pytest

from planlint.language.news.clipped import tells_faring, tells_standing


@pytest.mark.parametrize(
    "text",
    [
        "Theo not sleeping, up at 3 most nights",
        "Grant doing well in maths, lovely lad, a pleasure to have in class",
        "Mum still using",
        "School happy with him",
        "Not much change",
        "Third worker in a year",
        "Such a tough few months for this family",
        "Reading age 7.2 in Sept, 7.9 in Jan",
        "Struggled with the move",
    ],
)
def test_how_somebody_fares_is_told_in_a_few_words(text: str) -> None:
    assert tells_faring(text)


@pytest.mark.parametrize(
    "text",
    ["Still on list", "Dad back in prison", "House immaculate at last visit", "Awaiting outcome of panel"],
)
def test_how_things_stand_is_told_in_a_few_words(text: str) -> None:
    assert tells_standing(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nan sleeping over",
        "Dad not drinking when he has the boys",
        "Better mattress for Theo",
        "Settled payment plan with Swale Homes",
        "Awaiting panel date: social worker to ring Jo on Friday",
        "Very small steps: one night with the light off",
        "School holding a place for Theo",
    ],
)
def test_an_arrangement_in_a_few_words_is_no_news(text: str) -> None:
    assert not tells_faring(text)
    assert not tells_standing(text)
