"""Plans in headed prose, bullets and letters, as hands write them that no list of headings foresaw."""

from __future__ import annotations

from io import StringIO

import pytest

import planlint
from planlint.plan.passages import Part, part_of


def rows(text: str, name: str = "plan.md") -> list[tuple[str, str, str, str, str]]:
    return [
        (row.need, row.outcome, row.action, row.owner, row.due)
        for plan in planlint.read_plans(StringIO(text), name)
        for row in plan.rows
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "It falls to me to ring the college.",
        "Dad is down to do the Tuesday run.",
        "Leave the bus pass to Jo.",
        "We've booked you in at the dentist on 4 May.",
        "My part is to sort out the passport by half term.",
        "Hearing test – Marie will ring the clinic.",
        "Marie has said she'll put your name on the bedroom door.",
        "You will have a tutor on Mondays and Wednesdays after school.",
        "The council's inspector is coming on 28 January.",
    ],
)
def test_a_task_may_be_taken_on_in_other_words_than_will(sentence: str) -> None:
    assert part_of(sentence) is Part.ACTION


@pytest.mark.parametrize(
    "sentence",
    [
        "Nan is happy to have him home.",
        "You will have your own bed.",
        "Dad is down and cannot get up in the morning.",
    ],
)
def test_what_is_so_or_is_hoped_for_is_no_task(sentence: str) -> None:
    assert part_of(sentence) is not Part.ACTION


_STATEMENTS = """# Safety plan (child protection)

## Danger statements

1. School are worried that Sky will stop growing because tea is at ten at night.
2. Gran is worried that Bo will be hit with the belt again when his reports come home.

## What works well

Gran lives next door.

## Safety goal A

Bo is never hit and brings his reports home without being afraid.

- Lenny signs up for the course – by 12 June

## Safety goal B

Sky has her tea at five and is growing along her line.

- Weigh Sky (health visitor, fortnightly)
"""


def test_a_goal_is_for_the_danger_statement_that_shares_its_words() -> None:
    assert [(need.split()[0], action) for need, _, action, _, _ in rows(_STATEMENTS)] == [
        ("Gran", "Lenny signs up for the course"),
        ("School", "Weigh Sky"),
    ]


def test_a_goal_is_for_the_danger_statement_of_its_own_number() -> None:
    text = (
        "# Safety plan\n\n### Danger statement 1\nWe are worried that Ryan will come back drunk and hurt Tanya.\n\n"
        "### Danger statement 2\nWe are worried that Poppy will go on staying awake to listen for him.\n\n## What's working well?\nKel has a key.\n\n"
        "### Safety goal 1\nThe girls are only ever in a house where nobody is hurt.\n\n#### Safety plan\n1. Change the locks (Tanya, by 7 November)\n\n"
        "### Safety goal 2\nPoppy sleeps through the night.\n\n#### Safety plan\n2. Bedtime story each night (Nana, from 8 November)\n"
    )
    found = rows(text)
    assert ["Ryan" in found[0][0], "Poppy" in found[1][0]] == [True, True]
    assert [row[1].split()[0] for row in found] == ["The", "Poppy"]


def test_short_lines_that_come_again_are_labels_without_bold_letters() -> None:
    text = (
        "# Our family plan\n\n## Weekends\n\nWhy it matters to April\n\n* April has slept on sofas since Easter\n\nWhat we'll do\n\n"
        "* Put the bed up (Uncle Pete, by Friday)\n\n## Grandad\n\nWhy it matters to April\n\n* April is afraid of being alone with Grandad Roy\n\n"
        "What we'll do\n\n* Nan: to tell Roy herself [29.5.26]\n"
    )
    assert rows(text) == [
        ("April has slept on sofas since Easter", "", "Put the bed up", "Uncle Pete", "by Friday"),
        ("April is afraid of being alone with Grandad Roy", "", "to tell Roy herself", "Nan", "29.5.26"),
    ]


def test_labels_that_differ_by_whom_they_are_for_are_the_same_label() -> None:
    one = "What is hard for {0}\n\n{0} has missed eleven Mondays because {0} looks after Mum.\n\nWhat better would be for {0}\n\n{0} is in school.\n\nSteps for {0}\n\n- Ring {0}'s school (Dina, by 19 June)\n\n"
    found = rows(
        "# Child in Need Plan\n\n## Ella\n\n" + one.format("Ella") + "## Sam\n\n" + one.format("Sam")
    )
    assert [(row[1], row[3]) for row in found] == [
        ("Ella is in school.", "Dina"),
        ("Sam is in school.", "Dina"),
    ]


def test_a_list_in_two_levels_tells_need_and_tasks() -> None:
    text = (
        "# Child in Need Plan\n\n* NEED 1: Ruby is left alone on two nights a week.\n    * Outcome: A grown-up is in the house every night.\n"
        "    * Dad to ask for days (Dad, 10 February)\n* NEED 2: Ruby has had head lice since Christmas.\n    * Outcome: Ruby sits at a full table.\n"
        "    * Comb through at school (Nurse Ellis, 6 February)\n"
    )
    assert [(row[0].split()[-1], row[1].split()[-1], row[3]) for row in rows(text)] == [
        ("week.", "night.", "Dad"),
        ("Christmas.", "table.", "Nurse Ellis"),
    ]


def test_a_goal_in_bold_stands_over_its_reason_and_its_tasks() -> None:
    text = (
        "# Plan for Tyler\n\n**Tyler stays in every lesson**\n\nTyler walks out of class and has had nine exclusions.\n\n"
        "- Mr Abbott to give Tyler a card (by 9 March)\n\n**There is food in the house on Thursdays**\n\nMoney goes on scratch cards by the middle of the week.\n\n"
        "- Budget talk (Mum and Ros, 18 March)\n- Food parcel (church, from this week)\n"
    )
    assert [row[1] for row in rows(text)] == ["Tyler stays in every lesson"] + [
        "There is food in the house on Thursdays"
    ] * 2


def test_a_label_with_nothing_but_days_beside_it_is_no_task() -> None:
    one = "Trouble: {0} sleeps on the landing because of the mould\nLooking for: A dry bed\nOn it: Strip both walls\nPerson: Mr Hamdan\nStarted: 2 May 2026\nFinish by: 30 May 2026\n\n"
    found = rows("Our Plan\n\n" + one.format("Idris") + one.format("Noor"), "plan.txt")
    assert [row[2:] for row in found] == [("Strip both walls", "Mr Hamdan", "30 May 2026")] * 2


def test_because_below_a_goal_tells_its_need_and_labels_who_does_what() -> None:
    text = (
        "# Pathway Plan\n\n## I have somewhere to live when I turn eighteen\n\nBecause: Staying Put has been refused.\n\n"
        "What I will do: fill in the housing form\n\nWhat Priya will do: take me to see the flat on 9 April\n"
    )
    assert rows(text) == [
        ("Staying Put has been refused.", "I have somewhere to live when I turn eighteen", "fill in the housing form", "I", ""),
        ("Staying Put has been refused.", "I have somewhere to live when I turn eighteen", "take me to see the flat on 9 April", "Priya", ""),
    ]  # fmt: skip


def test_a_bracket_may_say_who_is_to_do_it() -> None:
    text = "# Plan\n\n## What will happen\n\n- Occupational therapist to see the stairs (GP to refer, by 22 May)\n- New gate (Shauna to order, 8 May)\n"
    assert [row[3:] for row in rows(text)] == [("GP to refer", "by 22 May"), ("Shauna to order", "8 May")]
