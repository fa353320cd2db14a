"""What an action asks for: its tasks with verb, object, method, amount and doer."""

from __future__ import annotations

import pytest

from planlint.language.tasks.what import Deed, read_what


def only(text: str) -> Deed:
    """The one task of a text that has exactly one."""
    (deed,) = read_what(text).tasks
    return deed


def words(part: object) -> str:
    return getattr(part, "text", "")


@pytest.mark.parametrize(
    ("text", "verb", "thing"),
    [
        ("SW to refer Zofia to CAMHS by 12/4/26", "refer", "Zofia"),
        ("Mum will ring the GP on Monday", "ring", "GP"),
        ("Weigh Ayaan at clinic every Monday", "Weigh", "Ayaan"),
        ("The form to be signed by Dad", "signed", "form"),
        ("Mum needs to collect the prescription", "collect", "prescription"),
        ("HV: check the cot", "check", "cot"),
        ("Dad has agreed to attend the course", "attend", "course"),
    ],
)
def test_a_task_has_its_verb_and_what_it_is_done_to(text: str, verb: str, thing: str) -> None:
    deed = only(text)
    assert (deed.verb.text, words(deed.object)) == (verb, thing)


def test_two_tasks_are_two() -> None:
    tasks = read_what("HV to weigh Tia on Monday and email the figure to the social worker").tasks
    assert [task.verb.text for task in tasks] == ["weigh", "email"]
    assert [words(task.object) for task in tasks] == ["Tia", "figure"]


def test_the_second_task_is_done_by_whoever_does_the_first() -> None:
    tasks = read_what("HV to weigh Tia on Monday and email the figure").tasks
    assert [words(task.doer) for task in tasks] == ["HV", "HV"]


def test_who_a_thing_is_done_to_is_not_who_does_it() -> None:
    assert only("Amira to be weighed by the health visitor").doer is not None
    assert words(only("Amira to be weighed by the health visitor").doer).endswith("health visitor")
    assert only("Amira to be weighed").doer is None


def test_monitoring_by_weighing_has_its_method() -> None:
    assert words(only("Monitor Amy's weight by weighing her every Monday").method).startswith(
        "by weighing her"
    )


def test_monitoring_the_situation_has_none() -> None:
    assert only("Monitor the situation").method is None


def test_how_many_is_the_amount() -> None:
    assert words(only("FSW to deliver six sessions").amount) == "six sessions"


def test_a_task_without_a_verb_is_its_noun() -> None:
    assert only("Weekly visits x 6, HV").verb.text == "visits"


@pytest.mark.parametrize(
    "text",
    ["Mum is doing well", "Referral was made last week", "12 May 2026", "Zofia has settled at nursery", ""],
)
def test_what_asks_for_nothing_has_no_task(text: str) -> None:
    assert not read_what(text).is_instruction


def test_every_part_stands_where_it_says() -> None:
    text = "Dad to book, for Tia, two sessions at the clinic by ringing 01632 960001"
    for deed in read_what(text).tasks:
        for part in (deed.verb, deed.object, deed.method, deed.amount, deed.doer):
            assert part is None or text[part.start : part.end] == part.text


def test_who_only_goes_on_with_a_task_is_its_doer_and_who_did_something_else_is_not() -> None:
    assert words(only("Review every 6 months, chaired by Paul Whitcombe").doer) == "Paul Whitcombe"
    found = only("The passport has been found by his previous carer and will be posted to the office")
    assert found.doer is None
