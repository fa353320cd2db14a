"""A parent's own word, and what else would show it."""

from __future__ import annotations

import pytest

from planlint.language.evidence_sources import own_word, shows_otherwise


@pytest.mark.parametrize(
    "text",
    [
        "Mum reports she has stopped drinking",
        "Zara to tell the core group honestly how much she is smoking",
        "SW to ask Dad whether he has been drinking",
        "Dad stays sober, by his own account",
        "Mr Maddox to confirm to the social worker that no alcohol is kept in the home",
        "Self-reported reduction in cannabis use",
        "Mrs Khan to keep a drink diary",
        "Evidence of progress: parental verbal feedback that smacking has stopped",
        "Dad will be able to say that he has not placed a bet",
        "How will we know he stays off heroin? You will tell us.",
        "Telephone call to Ms Ager on Fridays to check that she is sober",
        "Review with Mum how she has managed her temper, scaled 0-10 by her",
        "Mum's mood is better: she tells Dr Pell she has no thoughts of harming herself",
        "Mr Tran to count his own cigarettes and declare the number smoked indoors",
        "SW to gain reassurance from parents that all is well",
        "Carla maintains that the relationship has ended",
        "Goal met when Mum feels able to cope",
        "Clean by own admission for twelve weeks",
    ],
)
def test_a_parent_tells_of_themselves(text: str) -> None:
    assert own_word(text, ("Idris Hale",)) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Parents report that the children are calmer",
        "Tia says she has stopped hurting herself",
        "Mum to tell the GP how she is feeling",
        "Dad to ring Nan to say if he is going to drink",
        "Mum to tell school by nine if Tia is ill",
        "SW to report to court on Mum's progress",
        "Shane has money left in her account the day before she is paid, £20",
        "Mum can say what the law is on smacking",
        "Dad to email the sleep diary to Zoe",
        "Dad to tell Lucas sorry at contact on Saturday",
        "Summer can tell in her own words that it was not because of her",
        "Ask Mum which day suits her",
        'The letter says "Mum reports she has stopped drinking"',
    ],
)
def test_children_doctors_and_relatives_are_another_matter(text: str) -> None:
    assert own_word(text, ("Tia Brook",)) is None


def test_a_test_or_another_pair_of_eyes_shows_it() -> None:
    assert shows_otherwise("hair strand tests are clear")
    assert shows_otherwise("and Nan, who lives there, sees none")
    assert shows_otherwise("Kit Shaw is told; the drug worker reports the result")
    assert not shows_otherwise("SW will check in with Dad weekly")
    assert not shows_otherwise("as reported by Mum")
    assert shows_otherwise("Grandad, who lives with him, signs it too")
    assert shows_otherwise("ask the pharmacist whether it was collected")
    assert not shows_otherwise("No further testing needed")
    assert not shows_otherwise("Evidence: what Dad says")


def test_a_child_of_whom_no_name_is_known_is_no_parent() -> None:
    assert own_word("Bailey tells his mentor that nobody has smacked him") is None
    assert own_word("Jayden says he feels safer because Mum has stopped drinking") is None
