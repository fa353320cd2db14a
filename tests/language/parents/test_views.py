"""A parent's or carer's view, told from what is expected of them and what they say of themselves."""

from __future__ import annotations

import pytest

from planlint.language.parents.views import gives_parents_view
from planlint.language.told.referents import Family

_FAMILY = Family(frozenset({"Leo", "Tia"}), frozenset({"Jan"}), frozenset({"Brook"}))

TOLD = [
    ("Mum thinks it is all a bit much.", "", 0),
    ("Both parents signed up to the plan but feel the timescales are tight.", "", 0),
    ("His foster carers, Jan and Pete, are worried the visits are too long.", "", 0),
    ("Ms Brook told the meeting that she does not accept the concerns.", "", 0),
    ("Nothing will change until he gets a flat, says Dad.", "Parents", 1),
    ("Happy with the plan.", "Views of mother", 0),
    ("MOC agrees w/ plan. FOC not in agreement.", "", 0),
    ("Dad rang to say he wants more time with Leo.", "", 0),
    ("Grandparents feel they have been left to get on with it and would like help with the cost.", "", 0),
    ("I just want someone to listen – Mum", "What Mum says", 0),
    ("Mum disagrees with the school's account of the day.", "", 0),
    ("Mum found the conference very hard and would like to be asked first next time.", "", 0),
    ("Dad is opposed to the visits being unannounced.", "", 0),
    ("Jan, his foster carer, supports the plan and hopes the move can wait until summer.", "", 0),
    ("Mr Brook said he had not been listened to.", "", 0),
    ("His parents agree with most of this but not with the tag.", "", 0),
    ("She wants to be treated like a mum and not a case.", "Mother's perspective", 0),
    ("The parents' only wish is to be left alone.", "Parental views", 1),
    ("Mum read the plan on 3 May and had no changes to make; she thinks it will help.", "", 0),
    ("Nan doesn't think the nursery place is needed.", "", 0),
    ("Does not see why there has to be a plan at all.", "What Dad thinks", 1),
    ("Mum feels judged by the school but trusts the health visitor's advice and this plan.", "", 0),
    ("Dad: agrees.", "", 0),
    ("Parents are happy with the plan as written.", "", 0),
    ("Mr and Mrs Brook would prefer the visits to be in the evening.", "", 0),
    ("Her grandmother says the help came two years too late.", "", 0),
    ("Mum told me she is relieved that there is a plan at last.", "", 0),
    ("The family think that the plan is too long.", "", 0),
    ("Doesn't trust social workers; will give it a go for Leo.", "Mum's views", 0),
    ("Mum wants Leo home and says she'll do what it takes.", "", 0),
    ("Dad does not accept that he has hurt anyone.", "", 0),
    ("Mum is on side. Dad isn't.", "Parents' views", 1),
    ("Dad reckons it's a waste of time.", "", 0),
    ("I think the worker should ring first. I'd like help with the form.", "Mum's turn", 0),
    ("Mum's view is that the sessions were pitched at somebody younger.", "", 0),
    ("Jan sees the plan as a punishment.", "", 0),
    ("Jan asked us to take out the paragraph on her mother.", "", 0),
    ("Mum accepts that she needs to stay away and says the plan is fair.", "", 0),
    ("They would rather Nan had Leo than a stranger.", "Family's contribution", 0),
    ("FOC not in agreement with plan, feels SW has sided with MOC.", "", 0),
    ("I have also been to see your mum. She said the plan is more than anybody did for her.", "", 0),
]
NOT_TOLD = [
    ("Mum attended the meeting.", "", 0),
    ("Parents to be consulted.", "Parents' views", 1),
    ("Dad was sent a copy.", "Parents' views", 1),
    ("Mum needs to accept support from the drug service.", "", 0),
    ("Mum says she stopped drinking in May.", "", 0),
    ("Mum was tearful.", "", 0),
    ("Not present", "Views of father", 1),
    ("Parents are aware of the concerns.", "Parents' views", 1),
    ("Mum to share her views at the core group", "", 0),
    ("Tia wants to live with Mum.", "", 0),
    ("Mum will agree a routine with the health visitor.", "", 0),
    ("Dad feels low most mornings.", "", 0),
    ("Mrs Crane thinks the plan is working.", "", 0),
    ("If Mum does not accept help, we will meet again.", "", 0),
    ("Mum and Dad signed the plan.", "", 0),
    ("Mum to be offered an advocate to help her share her views.", "", 0),
    ("Mum has engaged well.", "", 0),
    ("Dad's whereabouts are unknown.", "Views of father", 1),
    ("Parents views gathered.", "Parents' views", 1),
    ("Mum loves the children.", "", 0),
    ("Mum says Tia is a good girl.", "", 0),
    ("Parents will need to understand the concerns.", "", 0),
    ("Mum reports sleeping badly.", "", 0),
    ("Copy shared with parents on 3/5.", "Parents", 1),
    ("Dad has agreed to attend AA.", "", 0),
    ("Mum and Dad will be given a copy.", "", 0),
    ("Dad to tell us what he thinks.", "", 0),
    ("Dad did not respond to letters.", "Father's views", 1),
    ("To be obtained at next visit", "Parents' views", 1),
    ("Mum's mood is low.", "", 0),
    ("Mum said Leo was sick twice.", "", 0),
    ("Mum is expected to agree to the tests.", "", 0),
    ("Nan collects Leo on Fridays.", "", 0),
    ("Parents were present throughout.", "Parents views", 1),
    ("Mum feeds Leo well.", "", 0),
    ("Mum wants to stop drinking.", "", 0),
    ("The plan will only work if Mum agrees with it.", "", 0),
    ("Dad has not responded to calls or letters.", "Parents' views", 1),
    ("Leah Quill", "Mother", 0),
    ("Awaiting response.", "Parents' views", 1),
    ("Please record the views of everyone.", "Parents' views", 1),
    ("Leo put Dad outside the gate and said he likes it when the dog is let in.", "", 0),
]


@pytest.mark.parametrize(("text", "under", "own"), TOLD)
def test_a_view_is_found_in_any_wording(text: str, under: str, own: int) -> None:
    assert gives_parents_view(text, under, _FAMILY, own_section=bool(own))


@pytest.mark.parametrize(("text", "under", "own"), NOT_TOLD)
def test_what_is_no_view_is_left_alone(text: str, under: str, own: int) -> None:
    assert not gives_parents_view(text, under, _FAMILY, own_section=bool(own))


def test_a_refusal_to_work_with_us_is_a_workers_report() -> None:
    assert not gives_parents_view("Dad refuses to work with us. Mum does not engage with visits.")
    assert gives_parents_view("Dad does not see why the visits must be unannounced.")


def test_in_a_childs_own_place_he_and_she_are_the_child() -> None:
    text = "He goes out when his dad has had a drink. He does not want to live with his nan, and would like the visits to stop."
    assert not gives_parents_view(text, of_a_child=True)


@pytest.mark.parametrize(
    "text",
    [
        "She doesn't see why there are three pages for it, but would like the damp sorted and will come if it is not on market day.",
        "See Plan 1.",
        "as Isla's.",
    ],
)
def test_what_another_clause_promises_takes_no_view_back(text: str) -> None:
    assert gives_parents_view(text, "What Mum says", own_section=True)


def test_that_a_parent_told_of_something_herself_is_no_view() -> None:
    assert not gives_parents_view("Mum told me about this herself.", "")
    assert not gives_parents_view("Mum needs to accept the plan.", "Parents", own_section=True)


def test_the_view_of_those_with_parental_responsibility_is_a_parents() -> None:
    assert gives_parents_view(
        "Ms Rutter considered the plan to be over the top.",
        "5. The view of those holding parental responsibility",
    )


def test_what_mum_makes_of_it_is_a_view() -> None:
    assert gives_parents_view("Glad of the help, not of the paperwork", "What Mum makes of it")
