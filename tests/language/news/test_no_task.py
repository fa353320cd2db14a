"""News, praise and opinions where a task should stand."""

from __future__ import annotations

import pytest

from planlint.language.news.no_task import asks_for_nothing, may_be_a_result, tells_news


@pytest.mark.parametrize(
    "text",
    [
        "Mum is doing brilliantly with the baby",
        "In my opinion the boys would be better off with their aunt",
        "Fantastic effort from everyone!",
        "No change since the last core group",
        "Ms Ali disputes the contents of the police report",
        "Ongoing concerns re home conditions",
        "The gas man came and the boiler works again",
        "Jan: 78%, Feb: 83%",
        "It is my firm belief that the family has been looked at for too long",
        "Hello Rafi, just to say how brave you were in court",
        "It was agreed that everyone at the table is really pleased with the way Tia has settled",
        "Nothing back from the lab",
    ],
)
def test_news_asks_for_nothing(text: str) -> None:
    assert asks_for_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mum to keep going with the morning chart",
        "Attendance was 71%. School to ring by 9.15 each day",
        "Nan collects Ellie from school on Tuesdays",
        "No contact with Dad until the hearing",
        "Home conditions need addressing",
        "Referral to CAMHS",
        "",
    ],
)
def test_a_task_asks_for_something(text: str) -> None:
    assert not asks_for_nothing(text)


def test_a_result_may_be_a_task_beside_a_day_that_lies_ahead() -> None:
    assert may_be_a_result("Nan has a key")
    assert not may_be_a_result("Dad was arrested on 4 March")
    assert not may_be_a_result("School have no worries about Jonah")


@pytest.mark.parametrize("text", ["Nan has been wonderful with him this month", "Completed 12/3/26", "Done"])
def test_news_in_a_who_or_when_box(text: str) -> None:
    assert tells_news(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sue Kettering, health visitor",
        "done by 3 May",
        "When he is ready",
        "Mum and Dad",
        "Whoever is best placed",
    ],
)
def test_names_and_times_are_no_news(text: str) -> None:
    assert not tells_news(text)


def test_a_card_of_thanks_is_no_praise() -> None:
    assert not asks_for_nothing("Thank you card from Theo to Carol")


def test_one_word_of_status_can_not_be_a_result() -> None:
    assert not may_be_a_result("Completed.")
    assert may_be_a_result("Theo back at school")


def test_an_opinion_in_the_when_box_is_news_whatever_times_it_speaks_of() -> None:
    assert tells_news("In my opinion overdue by about five years, this poor mum is shattered")


def test_what_a_parent_confirmed_is_news_and_no_result_to_reach() -> None:
    assert not may_be_a_result("Mother confirmed to social worker on 22 December that things are much calmer")


def test_a_past_that_goes_on_with_another_is_news() -> None:
    assert asks_for_nothing("Her portrait of the dog came second in the county and we all went to see it")
    assert asks_for_nothing("There was a falling-out over the car, after which Dad moved to his mother's")
    assert not asks_for_nothing(
        "Enuresis clinic w/ Sr Bolitho, 3 appts – 15/4, 6/5, 3/6, star chart brought each time"
    )


def test_a_time_or_a_helper_told_in_a_sentence_is_no_news_and_praise_behind_a_name_is() -> None:
    assert not tells_news("The slot is 3 May at 9.15")
    assert not tells_news("Appointment is 21 September, 9.20")
    assert not tells_news("You, and Ros if you want her")
    assert tells_news("Ms Lo, who has been a real help to Mum")
