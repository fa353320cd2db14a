"""Rows of strangers' forms: places left blank, lines cut short, lists cut by bars, families listed above the plan."""

from __future__ import annotations

import io

import pytest

import planlint
from planlint.document.model import Heading, Paragraph
from planlint.plan.model import Plan
from tests.plan.building import (
    LEFT,
    actions,
    bold,
    bullets,
    grid,
    plan,
    title,
    who_and_when,
    whole_rows,
)


def written(text: str) -> Plan:
    """The only plan of a Markdown file."""
    (found,) = planlint.read_plans(io.BytesIO(text.encode()), "plan.md")
    return found


FAMILY = [
    (
        ["Name of child", "Date of birth", "Year", "Sex", "Place of education"],
        ["Wilf Tansley", "2 May 2014", "6", "M", "St Chad's Primary"],
        ["Hetty Tansley", "9 June 2019", "R", "F", "Tall Trees"],
    ),
    (
        ["Child's name", "DOB", "Legal status", "Ethnicity", "Living with"],
        ["Wilf Tansley", "02/05/14", "None", "White British", "Mother at Mill Row"],
        ["Hetty Tansley", "09/06/19", "s.20", "White British", "Mrs Olu Baker"],
    ),
    (
        ["Forename", "Surname", "Born", "Gender", "School / nursery", "GP"],
        ["Wilf", "Tansley", "2.5.14", "Boy", "St Chad's", "Dr Vance"],
        ["Hetty", "Tansley", "9.6.19", "Girl", "Tall Trees", "Dr Vance"],
    ),
]


@pytest.mark.parametrize("family", FAMILY)
def test_a_table_of_the_children_above_the_plan_is_no_list_of_plans(family: tuple[list[str], ...]) -> None:
    """What stands beside each child's name there is a school or a doctor, and nothing that is to be done."""
    found = plan(
        title("Child in Need Plan for a family"),
        grid(*family),
        Heading("For Wilf", 2),
        grid(
            ["What we want", "Action", "Who", "When"],
            ["Wilf is in school on time", "Breakfast club place", "Mrs Dale", "8 May 2026"],
        ),
        Heading("For Hetty", 2),
        grid(
            ["What we want", "Action", "Who", "When"],
            ["Hetty can be understood", "Speech therapy at nursery", "SALT", "9 May 2026"],
        ),
    )
    assert who_and_when(found) == [
        ("Breakfast club place", "Mrs Dale", "8 May 2026"),
        ("Speech therapy at nursery", "SALT", "9 May 2026"),
    ]


BARRED = [
    """# Early Help Plan

Child: Nell Farrow

## Working together

**We hope that Nell sleeps through the night**

- [ ] Take the screens downstairs | By whom: Dad | When: tonight
- [ ] Read a chapter | By whom: Gran | When: Sundays

**We hope that Nell has somebody to sit with at dinner**

- [ ] Ask about lunch club | By whom: Miss Poole | When: Friday
- [ ] Invite Bea for tea | By whom: Mum | When:
""",
    """# Early Help Plan

Child: Nell Farrow

## Working together

**We hope that Nell sleeps through the night**

* Take the screens downstairs | Dad | tonight
* Read a chapter | Gran | Sundays

**We hope that Nell has somebody to sit with at dinner**

* Ask about lunch club | Miss Poole | Friday
* Invite Bea for tea | Mum | 12 May
""",
]


@pytest.mark.parametrize("text", BARRED)
def test_a_list_cut_by_bars_is_told_by_what_stands_above_it(text: str) -> None:
    found = written(text)
    assert actions(found) == [
        "Take the screens downstairs", "Read a chapter", "Ask about lunch club", "Invite Bea for tea",
    ]  # fmt: skip
    assert [row.owner for row in found.rows] == ["Dad", "Gran", "Miss Poole", "Mum"]
    assert [row.outcome[:16] for row in found.rows] == ["We hope that Nel"] * 4
    assert found.rows[0].outcome != found.rows[3].outcome


def test_a_line_with_only_one_of_its_ends_is_cut_as_those_beside_it() -> None:
    found = plan(
        title(),
        Heading("What needs to happen", 2),
        *bullets(
            "Order the bath rail // Occupational therapist // 6 May 2026",
            "Clear the landing // Uncle Rex // Saturday",
            "Keep the spare key at number nine // Mrs Hume",
            "Try the new chair // every afternoon",
        ),
        Heading("What is good", 2),
        *bullets("A dog // Biscuit", "Two rooms // one of them upstairs"),
    )
    assert who_and_when(found)[2:] == [
        ("Keep the spare key at number nine", "Mrs Hume", ""),
        ("Try the new chair", "", "every afternoon"),
    ]
    assert "A dog // Biscuit" in "\n".join(section.text for section in found.sections)


def test_a_goal_left_blank_above_its_list_is_not_filled_with_the_tasks() -> None:
    """Where the words stand behind the colon elsewhere, the list below a bare label is what it is everywhere: the tasks."""
    found = plan(
        title(),
        Heading("Issue A: Otis is out after dark", 3),
        Paragraph("How life will look: Otis is home by eight."),
        *bullets("Dad to meet the ten past seven bus", "PC Lund to call on Fridays"),
        Heading("Issue B: Nobody has taught Otis to cook", 3),
        Paragraph("How life will look: Otis makes his own tea twice a week."),
        *bullets("Cook with Nana on Tuesdays"),
        Heading("Issue C: Money", 3),
        bold("How life will look:"),
        *bullets("Mr Osei to open an account with Otis by June"),
    )
    assert actions(found)[-1] == "Mr Osei to open an account with Otis by June"
    assert [row.outcome for row in found.rows[-2:]] == ["Otis makes his own tea twice a week.", ""]
    assert found.rows[-1].need == "Money"


def test_how_a_meeting_ended_is_no_goal_of_the_child() -> None:
    found = plan(
        title("Child Protection Plan"),
        grid(
            ["Name", "Ivo Marsh"],
            ["Date of birth", "3 March 2020"],
            ["Held on", "4 May 2026"],
            ["Outcome", "Plan continues, all agreed"],
            ["Next review", "1 August 2026"],
        ),
        grid(
            ["Need", "Outcome", "Action", "Who", "When"],
            ["Ivo is hungry", "Ivo eats each day", "Fill the cupboard", "Mum", "Friday"],
        ),
    )
    assert whole_rows(found) == [("Ivo is hungry", "Ivo eats each day", "Fill the cupboard", "Mum", "Friday")]


@pytest.mark.parametrize("blank", ["Why this goal:", "Why this goal: "])
def test_a_label_across_a_table_with_nothing_behind_it_is_no_need(blank: str) -> None:
    """The goal above it stays the goal of the tasks below, and the need of the table before does not go on."""
    header = ["Steps", "Person", "By"]
    found = plan(
        title("My Plan"),
        grid(
            ["Goal 1: Jess rides the bus alone", LEFT, LEFT],
            ["Why this goal: Jess has not been out by herself since she was knocked down", LEFT, LEFT],
            header,
            ["Ride with Jess to town and back", "Mo Idris", "3 May 2026"],
        ),
        grid(
            ["Goal 2: Jess and her brother see each other", LEFT, LEFT],
            [blank, LEFT, LEFT],
            header,
            ["Ring the brother's carers", "Mo Idris", "9 May 2026"],
            ["Find a half-way café", "Jess", ""],
        ),
    )
    assert [(row.need[:8], row.outcome[:8]) for row in found.rows] == [
        ("Jess has", "Jess rid"), ("", "Jess and"), ("", "Jess and"),
    ]  # fmt: skip


@pytest.mark.parametrize("mark", [".", " –"])
def test_a_counted_label_leads_in_a_task_that_has_a_colon_of_its_own(mark: str) -> None:
    found = plan(
        title("Plan for Dov"),
        *(
            Paragraph(line)
            for line in (
                "What is missing: Dov has nowhere to do his homework",
                "How it will be: Dov hands in his homework each week",
                f"Job no 1{mark} Desk: bought, built and put by the window",
                "Whose job: Zaida",
                "Until: 4 May 2026",
                f"Job no 2{mark} Ask the library for a pass and walk there with him",
                "Whose job: Mr Hart",
                "Until: 8 May 2026",
                "What is missing: Dov is too tired to wake up",
                "How it will be: Dov is asleep at ten",
                f"Job no 3{mark} Blind: the black one from the market, hung by Grandad",
                "Whose job: Grandad",
                "Until: 9 May 2026",
            )
        ),
    )
    assert who_and_when(found) == [
        ("Desk: bought, built and put by the window", "Zaida", "4 May 2026"),
        ("Ask the library for a pass and walk there with him", "Mr Hart", "8 May 2026"),
        ("Blind: the black one from the market, hung by Grandad", "Grandad", "9 May 2026"),
    ]


@pytest.mark.parametrize(
    ("told", "who", "when"),
    [
        ("Gran, Bea – Tia’s party, Sunday 4 May", "Gran, Bea", "Tia’s party, Sunday 4 May"),
        ("Dev Shah – the allotment, Saturdays", "Dev Shah", "the allotment, Saturdays"),
        ("Ash Grove (Lorna). Second session 11 June", "Ash Grove (Lorna)", "Second session 11 June"),
        ("Jo Lee – family support worker, by 3 May", "Jo Lee – family support worker", "by 3 May"),
        ("SW – Tim Hall, 3 May", "SW – Tim Hall", "3 May"),
    ],
)
def test_what_a_day_is_called_goes_with_the_day(told: str, who: str, when: str) -> None:
    """What stands behind the mark that ends the names, and names nobody itself, tells when."""
    found = plan(
        title(),
        grid(
            ["Need", "Outcome", "Action", "Who and by when"],
            ["Bea is shy", "Bea has a friend", "Bake a cake together", told],
            ["Bea is tired", "Bea is asleep by nine", "Put the telly off at eight", "Mum, from 1 May"],
        ),
    )
    assert who_and_when(found)[0] == ("Bake a cake together", who, when)


LETTER = """14 May 2026

Dear Saffron,

Here is what we decided when we met.

Sleeping

You wake up most nights because of the lorries. We would like you to sleep until seven. Mr Bax will put the thick curtains up by Friday. Another thing is that you have no lamp of your own. I will bring you one on Monday.

Friends

You have not seen Zadie since the move. We would like you to see her every month. Your dad will drive you over on the first Saturday in June.

What if this goes wrong? If the landlord sells the house before June, you can ring me or Nan, and we will find somewhere for you both that week.

We are all getting together again at your school on 3 July.

Ruth
"""


def test_a_letter_tells_two_matters_in_one_paragraph_and_answers_its_own_questions() -> None:
    """What is one thing more has no goal of the thing before; what is done should it fail, and when all meet again, are no tasks."""
    (found,) = planlint.read_plans(io.BytesIO(LETTER.encode()), "letter.txt")
    assert [(row.need[:22], row.outcome[:14], row.action[:20]) for row in found.rows] == [
        ("You wake up most night", "We would like ", "Mr Bax will put the "),
        ("Another thing is that ", "", "I will bring you one"),
        ("You have not seen Zadi", "We would like ", "Your dad will drive "),
    ]


def test_a_plan_whose_goals_read_like_tasks_is_said_to_be_doubtful() -> None:
    """Columns that the settings take for one another are read as they say, and whoever checks the plan is told to look."""
    wants = [
        "Dara is asleep in his own bed by nine each night",
        "Dara has two friends whom he sees after school",
        "Dara eats a hot dinner with his family every day",
    ]
    tasks = [
        "Mrs Quill to ring the dentist and book an appointment",
        "Health visitor to weigh Dara at the clinic on Tuesdays",
        "Social worker to refer Mum to the women's centre",
    ]
    header = ["Need", "Aim", "Step", "Who", "When"]
    table = grid(
        header, *(["Dara is tired", *both, "Mum", "4 May"] for both in zip(wants, tasks, strict=True))
    )
    assert plan(title(), table, columns={"Aim": "outcome", "Step": "action"}).notices == ()
    said = plan(title(), table, columns={"Aim": "action", "Step": "outcome"}).notices
    assert any("outcomes reads more like actions" in each for each in said)


def test_labels_of_a_task_that_became_no_row_are_named() -> None:
    """Who and when, each behind its label, in a part of the file that was not read as tasks."""
    found = plan(
        title(),
        grid(
            ["Need", "Outcome", "Action", "Who", "When"],
            ["Dara is tired", "Dara sleeps", "Buy a bed", "Mum", "4 May"],
        ),
        Heading("Odds and ends", 2),
        Paragraph(
            "The lock on the gate is broken.\nWho: Mr Quill from the estate\nWhen: as soon as the part is in"
        ),
    )
    assert actions(found) == ["Buy a bed"]
    assert any("'Odds and ends' behind 'Who', 'When'" in each for each in found.notices)


def test_the_line_of_a_form_that_asks_for_more_rows_is_no_row() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Outcome", "Action", "Who", "When"),
            ("Cold room", "Tia is warm", "Fix the heater", "Dad", "3 May 2026"),
            ("", "", "[insert more rows if needed]", "", ""),
        ),
    )
    assert actions(found) == ["Fix the heater"]
