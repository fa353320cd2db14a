"""Tasks that stand behind a frame of words: what somebody promised, is asked, due or expected to do, whose job it is."""

from __future__ import annotations

import pytest

from planlint.language.tasks.what import read_what


def first(text: str) -> tuple[str, str]:
    task = read_what(text).tasks[0]
    return task.verb.text, task.doer.text if task.doer is not None else ""


@pytest.mark.parametrize(
    ("text", "verb", "doer"),
    [
        ("The roofer promised to patch the leak.", "patch", "roofer"),
        ("Gillian has kindly volunteered to run the group again.", "run", "Gillian"),
        ("The vicar intends to open the hall early.", "open", "vicar"),
        ("The driver ought to log his mileage.", "log", "driver"),
        ("The bank has been asked to send a new card.", "send", "bank"),
        ("Miss Adeyemi has been invited to address the assembly.", "address", "Miss Adeyemi"),
        ("The plumber is expected to fit a new valve by Tuesday.", "fit", "plumber"),
        ("The clerk is due to post the minutes on Friday.", "post", "clerk"),
        ("Grandad is happy to mend the fence.", "mend", "Grandad"),
        ("The ferry firm is required to carry ramps.", "carry", "firm"),
        ("Grandpa means to build a shed.", "build", "Grandpa"),
        ("Rashid is responsible for emptying the bins.", "emptying", "Rashid"),
    ],
)
def test_whoever_promised_or_is_asked_or_due_to_do_it_does_it(text: str, verb: str, doer: str) -> None:
    assert first(text) == (verb, doer)


@pytest.mark.parametrize(
    ("text", "verb", "doer"),
    [
        ("The board instructed the treasurer to close the account.", "close", "treasurer"),
        ("The panel asked Mr Singh to lower the number of moves.", "lower", "Mr Singh"),
        ("We would like Tom's father to come to the next parents' evening.", "come", "Tom's father"),
        ("We need Grandma to mind the shop.", "mind", "Grandma"),
    ],
)
def test_who_asks_for_it_is_not_who_does_it(text: str, verb: str, doer: str) -> None:
    assert first(text) == (verb, doer)


@pytest.mark.parametrize(
    ("text", "verb", "doer"),
    [
        ("It is Dad's responsibility to get Harvey to football.", "get", "Dad"),
        ("Dad's job is to lock the medicine cabinet.", "lock", "Dad"),
        ("It is up to the manager to order paint.", "order", "manager"),
        ("It falls to the governors to appoint a link teacher.", "appoint", "governors"),
    ],
)
def test_whose_job_it_is_does_it(text: str, verb: str, doer: str) -> None:
    assert first(text) == (verb, doer)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("There will be a further meeting with the landlord in April.", "meeting"),
        ("There must be a phone call before each delivery.", "call"),
        ("There is to be a rehearsal on Monday.", "rehearsal"),
    ],
)
def test_a_deed_that_is_to_be_is_told_by_its_noun(text: str, noun: str) -> None:
    assert first(text)[0] == noun


@pytest.mark.parametrize(
    ("text", "verb", "doer"),
    [
        ("It is recommended that an advocate be found for Samira.", "found", ""),
        ("The judge has directed that the father file a statement by 4 May.", "file", "father"),
        ("The surgeon recommends that Mr Osei walk for ten minutes daily.", "walk", "Mr Osei"),
        ("It was agreed that the gardener would prune the hedge.", "prune", "gardener"),
        ("The tutor has confirmed that he can lend Ravi a laptop.", "lend", "tutor"),
        ("Mrs Oyelaran said that she would speak to the class.", "speak", "Mrs Oyelaran"),
        ("The IRO requested that the assessment be finished by the nurse.", "finished", "nurse"),
    ],
)
def test_what_is_recommended_agreed_or_offered_with_that_is_asked_for(
    text: str, verb: str, doer: str
) -> None:
    assert first(text) == (verb, doer)


@pytest.mark.parametrize(
    "text",
    [
        "Mum was asked to leave the shop.",
        "Dad promised to ring but did not.",
        "The teacher had offered to help.",
        "School asked Mum to collect Tia because she was ill.",
        "Dad has been asked by police not to go near the house",
        "Jade has asked not to see her uncle",
        "Mum hopes to move.",
        "Dad has not agreed to move out.",
        "Ellie is expected to make good progress.",
        "Mum says she can see the difference.",
        "Dad says he can manage.",
        "It is hard for Mum to get to football.",
        "It is Dad's wish to see the girls.",
        "It was suggested that he is tired.",
        "We want Mia to feel safe.",
        "Mum would like Dad to come home.",
        "Dad was due to ring on Monday.",
        "There was a meeting in April.",
        "Nobody has offered to help.",
        "The clerk did not promise to ring.",
        "She looks at her phone all day.",
    ],
)
def test_what_is_past_hoped_for_denied_or_only_told_asks_for_nothing(text: str) -> None:
    assert not read_what(text).is_instruction


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Do not leave Rosie alone with Uncle Pete.", "leave"),
        ("Please do not park by the gate.", "park"),
        ("Sandra: find out about holiday clubs", "find"),
        ("Could Mr Doyle please look at moving Jack's seat?", "look"),
    ],
)
def test_what_is_forbidden_or_to_be_found_out_or_looked_at_is_asked_for(text: str, verb: str) -> None:
    assert first(text)[0] == verb


@pytest.mark.parametrize("text", ["Mum does not leave the house.", "Kai looks tired.", "Nan finds it hard."])
def test_how_somebody_looks_and_what_they_do_not_do_asks_for_nothing(text: str) -> None:
    assert not read_what(text).is_instruction
