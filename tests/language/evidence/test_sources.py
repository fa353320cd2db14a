"""A parent's own word, and what else would show it."""

from __future__ import annotations

import pytest

from planlint.language.evidence.sources import own_word, shows_otherwise


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


@pytest.mark.parametrize(
    "text",
    [
        "Going by what he tells us at each core group, Carl will have kept off spice",
        "Shelley scores her mood at 7 or above on the line",
        "Measured through Mr Boyle's updates on himself",
        "Mum believes she now gets to bed by midnight",
        "Fa to ring SW & say how much he's had that wk",
        "Jo's word to be accepted that the knives are locked away",
    ],
)
def test_a_parents_word_in_more_turns_of_phrase(text: str) -> None:
    assert own_word(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Mrs Arkle, teaching assistant, to check Hope's hair and to email the social worker with what she sees",
        "Recovery worker Gill Aske to tell the core group whether birth mother has relapsed",
        "Put my name on the list and show me the email that says so",
    ],
)
def test_whoever_has_a_post_beside_the_name_tells_as_a_second_source(text: str) -> None:
    assert own_word(text) is None


def test_a_child_who_tells_it_too_is_a_second_source() -> None:
    told = "Sarah and Wenna each tell Isla what happens when she cries"
    assert own_word(told, ("Wenna Tregear",), frozenset({"Sarah"}), measures=True) is None


def test_her_mother_or_the_chemist_would_show_it() -> None:
    assert shows_otherwise("Ms Coyle keeps a drink diary. Her mother, who lives with her, signs each page.")
    assert shows_otherwise(
        "ask Dad whether he has taken it, and ring Lloyds Pharmacy to see that he picked it up"
    )


def test_whether_it_works_is_a_parents_verdict_too() -> None:
    assert own_word("Mum will let DU know if it is working") is not None
    assert own_word("Mum to tell the nurse if it is working") is None
    assert own_word("Mum to tell school if it rains") is None


def test_a_child_whose_name_has_an_apostrophe_is_a_child() -> None:
    text = "D'Shaun can say who he would ring and where he would sleep if Mum were taken to hospital"
    assert own_word(text, ("D'Shaun Pennick",)) is None


def test_a_time_ahead_of_a_parent_is_no_part_of_a_name() -> None:
    text = "By June Mum will be able to tell her key worker truthfully that she has used nothing"
    assert own_word(text) is not None


def test_a_photo_of_their_own_slip_shows_nothing_besides() -> None:
    assert not shows_otherwise("Parents to self-certify weekly by text (photo of signed slip)")
    assert shows_otherwise("Photo of the empty recycling box")
