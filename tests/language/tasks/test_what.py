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


@pytest.mark.parametrize(
    ("text", "verb", "doer"),
    [
        ("Stair gates fitted before discharge (housing)", "fitted", "housing"),
        ("Minutes circulated within 5 days: admin", "circulated", "admin"),
        ("Both children seen alone at each visit", "seen", ""),
        ("Written agreement signed by both parents before Leo comes home", "signed", "both parents"),
        ("Mum supported by Women's Aid to apply for the order", "supported", "Women's Aid"),
        ("Strategy meeting convened if she goes missing again", "convened", ""),
    ],
)
def test_a_passive_without_its_helper_asks_where_a_deadline_a_rhythm_or_an_owner_says_so(
    text: str, verb: str, doer: str
) -> None:
    first = read_what(text).tasks[0]
    assert (first.verb.text, words(first.doer)) == (verb, doer)


@pytest.mark.parametrize(
    "text",
    [
        "Copy of birth certificate requested from registrar 14.1.26",
        "Referral to CAMHS accepted, no appointment yet",
        "Unexplained marks reported by nursery",
        "Boiler fixed last week by landlord",
        "Contact cancelled by Mum x 3",
        "Concerns raised by school within the month",
    ],
)
def test_a_passive_without_its_helper_that_tells_what_has_been_asks_for_nothing(text: str) -> None:
    assert not read_what(text).is_instruction


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Monitoring of attendance – EWO to report to core group", ["Monitoring", "report"]),
        ("Weighing and measuring every 2 weeks, dietitian", ["Weighing", "measuring"]),
        ("Supervised contact, twice a week – SW to review in June", ["contact", "review"]),
        ("Sexual health drop-in – nurse to take Reece", ["take"]),
        ("Bus pass – PA to apply", ["apply"]),
    ],
)
def test_a_noun_ahead_of_a_task_is_one_itself_unless_it_is_only_the_topic(
    text: str, verbs: list[str]
) -> None:
    assert [task.verb.text for task in read_what(text).tasks] == verbs


@pytest.mark.parametrize(
    ("text", "verb", "doer"),
    [
        ("Please could the support worker ask Fadumo who should come?", "ask", "support worker"),
        ("We'd like you to tell Ms Bell straight away", "tell", "you"),
        ("IRO wants dental check evidenced before next review", "evidenced", ""),
        ("Housing officer promised that someone would inspect the boiler", "inspect", "someone"),
        ("Your plan is that you stay with Gill until you are grown up", "stay", "you"),
    ],
)
def test_what_is_requested_wished_or_promised_is_asked_for(text: str, verb: str, doer: str) -> None:
    deed = only(text)
    assert (deed.verb.text, words(deed.doer)) == (verb, doer)


def test_who_is_only_told_of_does_not_do_the_agreeing() -> None:
    assert only("Agree with school that Mrs Doyle rings Nan if Keelan is poorly").doer is None


def test_whoever_acts_is_the_doer_though_nobody_knows_their_post() -> None:
    assert words(only("Yr 11 pupil to mentor Siobhan at lunch times").doer) == "pupil"


def test_of_two_who_stand_ahead_of_a_verb_the_nearer_does_it() -> None:
    assert words(only("Dad on early shifts, so Mum takes both to school").doer) == "Mum"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Mr Bell, who already drives past the school each morning, needs to drop Selam at the gate", "drop"),
        ("Nurture Adaeze's identity", "Nurture"),
        ("Overnight stays x 2 at Aunt Sunita's", "stays"),
        ("DoL application – legal to lodge by Friday", "lodge"),
        ("Dad: 8 x Caring Dads", "Dads"),
    ],
)
def test_word_order_marks_and_forms_tell_a_task_that_the_parse_has_lost(text: str, verb: str) -> None:
    assert read_what(text).tasks[0].verb.text == verb
