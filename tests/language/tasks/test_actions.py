"""Could anybody tell afterwards whether it was done? The famous words decide nothing by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.language.tasks.judgement import read_action

DRIFT = {
    "Monitor the situation": "Monitor",
    "Mum to engage with services": "engage",
    "SW to liaise w. school re lunches": "liaise",
    "Keep Dad in the loop": "Keep Dad in the loop",
    "Mum to put the girls first": "put the girls first",
    "Home conditions need addressing": "addressing",
    "encorage him to come in": "encorage",
    "Attendance to be monitered": "monitered",
    "Support Mum with budgeting": "Support",
    "Professionals to be vigilant": "Professionals to be vigilant",
    "Step down to be considered": "considered",
    "Engagement with the plan": "Engagement with the plan",
    "Chase where necessary": "Chase",
    "phones: have a think about boundaries": "have a think",
    "Share information": "Share",
    "Funding for a tutor to be explored": "explored",
    "Stay in touch with Auntie Bev": "Stay in touch",
}
CONCRETE = (
    "Monitor Amy's weight by weighing her at clinic every Monday",
    "Engage a Polish interpreter for the conference",
    "Liaise with the SENCo to obtain Tia's last two reports",
    "FSW to support Mum to complete the housing application",
    "Contact with Dad twice a week at Gran's house",
    "Discuss the bedtime chart at the home visit on 2 October",
    "Dad – Caring Dads, Tues 7pm",
    "Refer to appropriate services",
    "Carer to plait Naomi's hair every Sunday",
    "Bins emptied and kitchen floor cleared before the next visit",
    "Weekly visits x 6",
    "Hair strand test",
    "Nan collects Ellie from school on Tuesdays",
    "You will see Gran every other Sunday",
)
NEWS = (
    "Mum is doing really well and should be proud of herself",
    "Great progress!",
    "No concerns at present.",
    "Completed.",
    "Still waiting to hear from housing",
    "I don't think this plan is helping my son one bit.",
    "Aaliyah loves nursery",
)


@pytest.mark.parametrize(("text", "words"), DRIFT.items())
def test_drift_is_found_at_its_words(text: str, words: str) -> None:
    action = read_action(text)
    assert action.vague
    assert action.drift is not None
    assert text[action.drift.start : action.drift.end] == words


@pytest.mark.parametrize("text", CONCRETE)
def test_a_concrete_task_is_left_alone_whatever_its_words(text: str) -> None:
    assert not read_action(text).vague


@pytest.mark.parametrize("text", NEWS)
def test_news_and_praise_are_no_task(text: str) -> None:
    assert read_action(text).news
    assert not read_action(text).vague


def test_one_concrete_task_in_the_cell_is_enough() -> None:
    assert not read_action("Support Mum with routines. Ring the school on 3 May.").vague


@pytest.mark.parametrize(
    "name", ["Amy", "Oluwaseun", "Mohammed", "Agnieszka", "Grace", "Hope", "Will", "May", "Mark"]
)
def test_a_name_changes_no_verdict(name: str) -> None:
    assert read_action(f"Support {name} with her confidence").vague
    assert not read_action(f"Weigh {name} at clinic every Monday").vague


@pytest.mark.parametrize("name", ["Amy", "Hope", "Will", "Grace", "Mark", "Rose", "Sue", "Pat"])
@pytest.mark.parametrize(
    "text",
    [
        "{} walks the route with Mum at 8.15",
        "{} and Mum to ring the clinic",
        "{} will bring the form",
        "{} rings Nan",
    ],
)
def test_a_doer_whose_name_is_a_word_is_no_verb(name: str, text: str) -> None:
    assert not read_action(text.format(name)).vague


@settings(deadline=None)  # the first text may wait for the pipeline to be loaded
@given(st.text(max_size=300))
def test_any_text_is_read_and_every_task_lies_in_it(text: str) -> None:
    for task in read_action(text).tasks:
        assert 0 <= task.start < task.end <= len(text)
