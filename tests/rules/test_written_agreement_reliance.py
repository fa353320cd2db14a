"""Safety that rests on a signature."""

from __future__ import annotations

import pytest

from planlint.plan.model import Plan, Row
from tests.rules.one_row import found
from tests.rules.words_and_needs import GRID
from tests.rules.words_and_needs import found as found_in

RULE = "written-agreement-reliance"


@pytest.mark.parametrize(
    "line",
    [
        "Written agreement that maternal uncle will have no unsupervised time with the children | SW | 3 May",
        "Working agreement to be reviewed at core group | SW | 3 May",
        "Mum to sign the safety agreement and stick to it | Mum | ongoing",
        "WA to be signed | SW | 3 May",
        "Dad to put in writing that he will not drink while in charge of the boys | Dad | 3 May",
        "Agreement in place that grandfather is not left alone with the girls | Mum | ongoing",
        "No contact agreement with Mr Hill | Mum | 3 May",
        "New written agreement | SW | 3 May",
        "Dad has agreed in writing to leave the home | Dad | 3 May",
        "SW to remind Mum of the contract of expectations | SW | 3 May",
        "Mum agrees in writing not to have her ex in the house | Mum | 3 May",
        "Signed undertaking from Dad to stay away | Dad | 3 May",
        "Parents to sign a working agreement | Parents | 3 May",
        "Agreement drawn up that Dad is not to be alone with the baby | SW | 3 May",
        "Both parents to be reminded of the signed agreement | SW | 3 May",
        "Family to keep to the written agreement of 4 March | Family | ongoing",
        "Parental agreement to be signed | Parents | 3 May",
        "Mum has signed an agreement that she will not let Darren in | Mum | 3 May",
    ],
)
def test_is_found(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Sign the passport form | Mum | 3 May",
        "Mum to sign the section 20 agreement at the office | Mum | 3 May",
        "Working agreement with Mum; Nan rings SW the same day if Carl is there | Nan | until 3 May",
        "Written agreement about who stays over; SW visits unannounced twice a week after 8pm | SW | until 3 May",
        "Home tuition agreement signed by the headteacher | School | 3 May",
        "Letter from the landlord signed and returned | Mum | 3 May",
        "Working agreement with Dad; FSW to call at bath time on three evenings a week and see who is in | FSW | until 3 May",
        "Written agreement about Lee; police to drive past each night and log who is there | PC Hill | until 3 May",
        "Behaviour contract at school, with Mr Osei signing the card after each lesson | Mr Osei | until July",
        "Working agreement on drinking: FSW looks in the recycling and the fridge at each visit | FSW | until 3 May",
        "Mobile phone contract in Jay's name to be cancelled | PA | 3 May",
        "Placement agreement meeting | SSW | 3 May",
        "Agreement of the panel to fund the hoist | SW | 3 May",
        "Write to Dad with the date of the hearing | SW | 3 May",
        "Mum to sign the consent form for CAMHS | Mum | 3 May",
        "Dad to sign in at the contact centre at 10 | Dad | until 3 May",
        "Mum agrees to Tia seeing the school nurse on Tuesdays | Mum | until 3 May",
        "Reach agreement with Dad on Christmas dates | SW | 3 May",
    ],
)
def test_is_left_alone(line: str) -> None:
    assert not found(RULE, line)


def test_a_name_on_a_waiting_list_promises_nothing() -> None:
    assert not found(RULE, "Put both names on the Sandmarsh Homes list | PA")
    assert not found(RULE, "If you like them, put your name on the list with me | PA")


def test_to_say_that_it_is_a_promise_is_no_agreement() -> None:
    assert not found(
        RULE, "If Mum can't come, Alan takes you swimming, and that is a promise from him | Alan"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Sign the form that lets the assessor see his medical records | Dad | 3 May",
        "Give Tia a young carer card so that she signs in without being questioned | Mrs Dunmore | 3 May",
        "Written agreement that Tom will not be out alone. Mrs Lal rings Gran and the corner shop each Friday to ask | SW | 3 May",
    ],
)
def test_a_consent_a_card_and_a_promise_that_is_looked_after_are_left_alone(line: str) -> None:
    assert not found(RULE, line)


@pytest.mark.parametrize(
    "action",
    [
        "Working agreement that Wes stays at his brother's; Saoirse texts me a picture of the hall every night at ten",
        "Contract of expectations about the cellar door: we lift the bolt whenever we call",
        "Safety agreement on the wood burner, and Mrs Iqbal measures the gap at the guard on the Friday",
    ],
)
def test_something_to_see_is_a_check(action: str) -> None:
    assert not found(RULE, f"{action} | Saoirse | until 4 May")


@pytest.mark.parametrize(
    "action",
    [
        "Written agreement: Mum will send the signed copy back in the post",
        "Working agreement that Wes does not sleep over; we will look at it again when it suits",
        "Contract of expectations. I will bring a copy each time and go over it with Wes",
    ],
)
def test_the_paper_itself_shows_nothing(action: str) -> None:
    assert found(RULE, f"{action} | Saoirse | until 4 May")


def test_those_who_live_with_it_are_asked_out_of_hearing() -> None:
    for check in (
        "Sam asks Ivo and Kayla, on their own, if it has been stuck to",
        "Carla talks to the twins by themselves about the week",
        "Ruth asks the neighbours who has been about",
    ):
        assert not found(RULE, f"Signed agreement that Lee stays away; {check} | Mum | until 4 May"), check
    assert found(
        RULE, "Signed agreement that Lee stays away; Sam asks Mum and Dad how it is going | Mum | until 4 May"
    )


@pytest.mark.parametrize(
    "action",
    [
        "Nan undertakes over her signature that Grandad is never alone with Tia",
        "Parents’ declaration, signed before the IRO, never to leave Tia in the bath",
        "Mum to swear on paper before the team manager that Lee will not cross the doorstep",
        "Mother agrees (form attached, both pages initialled) not to turn up drunk at the carers’ door",
    ],
)
def test_a_promise_is_known_however_it_is_sworn(action: str) -> None:
    assert found(RULE, action)


@pytest.mark.parametrize(
    "action",
    [
        "House rules on the dogs signed; dog warden drops by on the 9th and 23rd to see both kennelled",
        "House rules signed; dog warden calls by on 9 May and 23 May",
        "Delegated authority agreement and house rules to be signed at the placement planning meeting",
        "Part-time timetable agreed in writing with the school and reviewed with attendance print-out",
        "Working agreement with Mum about drink; Gran, who lives in, smells her breath at bedtime",
        "Pocket-money contract between Tia and her carers, signed on the fridge",
    ],
)
def test_whoever_calls_checks_it_and_other_papers_are_left_alone(action: str) -> None:
    assert not found(RULE, action)


def test_what_a_neighbour_has_seen_is_a_check() -> None:
    assert not found(
        RULE,
        "Dad has signed an agreement not to drink in the flat; Grandad Rui tells Nadia each Sunday what he has seen",
    )


@pytest.mark.parametrize(
    "action",
    [
        "A deal struck with Mum that Nan has the keys at weekends",
        "Letter from Craig promising he will not sleep over",
    ],
)
def test_a_deal_and_a_letter_that_promises_are_promises(action: str) -> None:
    assert found(RULE, action)


def test_a_paper_that_gives_somebody_something_holds_nobody_back() -> None:
    line = "Kai may lose his room | Kai has a signed letter that says that his room is his until he is 21 | Write the letter"
    assert not found(RULE, line)


@pytest.mark.parametrize(
    ("action", "outcome", "wrong"),
    [
        (
            "Working agreement – no alcohol in the flat. Shelley to sign",
            "Both kids are in bed by eight every night",
            True,
        ),
        ("Working agreement with Dad about his drinking", "Dad's breath tests at the door are clear", False),
        ("Asthma clinic; Dot to come away with a written plan", "No asthma attack before August", False),
        (
            "Smoke-free home agreement signed; the worker reads the air monitor at each visit",
            "Dry walls",
            False,
        ),
    ],
)
def test_a_hope_for_every_night_is_no_check(action: str, outcome: str, wrong: bool) -> None:
    plan = Plan("a plan", "1", rows=(Row(1, action=action, outcome=outcome),), columns=GRID)
    assert bool(found_in(RULE, plan)) is wrong
