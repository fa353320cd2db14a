"""Forms as councils' own teams lay them out and busy workers fill them in: what stands where, and what is no row."""

from __future__ import annotations

import pytest

from planlint.document.model import Block, Heading, ListItem, Paragraph
from planlint.plan.model import Plan, SectionName
from planlint.plan.prose import sentences_of
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

HEADS = ("Need", "Action", "Who", "By when")
COLD = "The flat is cold and the twins sleep in their coats."


def needs(found: Plan) -> list[str]:
    return [row.need for row in found.rows]


def section(found: Plan, name: SectionName) -> str:
    return "\n".join(each.text for each in found.sections if each.name is name)


# Sentences in a cell, and as many who or when beside them.


@pytest.mark.parametrize(
    ("cell_text", "who"),
    [
        ("Tess to visit on Mondays. Andre to mend the gate.", "TM / AL"),
        ("Grandparents to keep the twins overnight. Ravi to pay the meter.", "Grandparents and RS"),
        ("Social worker to ring the landlord. Andre to mend the gate.", "SW, Andre"),
    ],
)
def test_initials_beside_sentences_with_a_doer_each_part_no_row(cell_text: str, who: str) -> None:
    found = plan(title(), grid(HEADS, [COLD, cell_text, who, "4 May 2026"]))
    assert [(row.action, row.owner) for row in found.rows] == [(cell_text, who)]


@pytest.mark.parametrize(
    ("cell_text", "beside", "owners"),
    [
        ("Loft hatch bolted shut. Smoke alarm on each floor.", "Uncle Raf\nFire service", ["Uncle Raf", "Fire service"]),
        ("Mum to book the eye test. School to move him to the front.", "Mum, by 3 May 2026\nMrs Lowe, this week", ["Mum", "Mrs Lowe"]),
        ("Hoover and bin bags from the food bank. Landlord to treat the damp. Weekly look round.", "Dad\nHousing officer\nHV", ["Dad", "Housing officer", "HV"]),
    ],
)  # fmt: skip
def test_a_line_beside_for_each_sentence_makes_each_a_task(
    cell_text: str, beside: str, owners: list[str]
) -> None:
    found = plan(title(), grid(("Need", "Action", "Who and when"), [COLD, cell_text, beside]))
    assert actions(found) == sentences_of(cell_text)
    assert [row.owner for row in found.rows] == owners


@pytest.mark.parametrize(
    ("cell_text", "who"),
    [
        ("Referral to the sleep clinic. She is on the list.", "SW\nMum"),
        ("Tess to visit weekly. If she cannot, Beth will.", "Tess\nBeth"),
        ("Register with the dentist. Check-up every six months.", "Mum"),
        ("Register with the dentist. Check-up every six months.", "Mum\nby 3 May 2026"),
        ("Register with the dentist. It is on Mill Road.", "Mum\nGP"),
    ],
)
def test_sentences_that_go_on_stay_one_task_whatever_lines_stand_beside(cell_text: str, who: str) -> None:
    found = plan(title(), grid(("Need", "Action", "Who and when"), [COLD, cell_text, who]))
    assert actions(found) == [cell_text]


@pytest.mark.parametrize(
    ("cell_text", "who"),
    [
        ("Worry box with Miss Orme. Nan to ring every Sunday.", "Miss Orme / Nan"),
        ("Key safe from Kaz. Boiler check by Mr Dunne.", "Kaz & Mr Dunne"),
        ("Swimming with Lena. Drop-in at the Hub with Femi.", "Lena, Femi"),
    ],
)
def test_sentences_that_each_tell_of_one_of_those_beside_stay_one_row(cell_text: str, who: str) -> None:
    found = plan(title(), grid(HEADS, [COLD, cell_text, who, "4 May 2026"]))
    assert actions(found) == [cell_text]


@pytest.mark.parametrize(
    ("cell_text", "who"),
    [
        ("Worry box with Miss Orme. Nan to ring Miss Orme every Sunday.", "Miss Orme / Nan"),
        ("Questionnaire to be sent to the clinic. Moira and Dev to see a therapist.", "Lauren / Sara Lind (clinic)"),
        ("Worry box with Miss Orme. The box is kept by Nan.", "Miss Orme / Nan"),
        ("Dan to finish the course. Sonia, his worker there, to send his results.", "Dan; Sonia"),
    ],
)  # fmt: skip
def test_sentences_that_tell_of_the_same_people_stay_one_task(cell_text: str, who: str) -> None:
    found = plan(title(), grid(HEADS, [COLD, cell_text, who, "4 May 2026"]))
    assert actions(found) == [cell_text]


def test_a_day_in_two_columns_is_no_line_for_each_sentence() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Action", "Who", "Due date", "Target date"),
            [COLD, "Ring the landlord. Duty to send the letter.", "Sue Hall", "4 May 2026", "11 May 2026"],
        ),
    )
    assert len(found.rows) == 1


# A title over a need.


@pytest.mark.parametrize(
    "words",
    [
        "Health\nOwen has had no jabs since he was one.",
        "Home conditions / Money:\nThe meter is empty by Wednesday.",
        [bold("Sleep and bedtimes"), Paragraph("Zara is up until two on her phone.")],
        [Heading("Physical health", 4), Paragraph("Zara has lost half a stone.")],
    ],
)
def test_the_area_over_a_need_is_no_part_of_it(words: str | list[Block]) -> None:
    found = plan(
        title(), grid(HEADS, [words, "See Dr Lall", "Mum", "4 May 2026"], ["", "Ring school", "Dad", ""])
    )
    told = (
        words.split("\n")
        if isinstance(words, str)
        else [each.text for each in words if isinstance(each, Paragraph | Heading)]
    )
    assert needs(found) == [told[1]] * 2
    assert {row.domain for row in found.rows} == {told[0].rstrip(":")}


@pytest.mark.parametrize(
    "words",
    [
        "Health: Owen has had no jabs since he was one.",
        "Owen has had no jabs.\nHe was seen in A&E twice.",
        [bold("Owen has had no jabs"), Paragraph("He was seen in A&E twice.")],
        [bold("Owen Pryce"), Paragraph("He was seen in A&E twice.")],
        "Health\nEducation",
    ],
)
def test_what_says_something_is_no_title(words: str | list[Block]) -> None:
    found = plan(title(), grid(HEADS, [words, "See Dr Lall", "Mum", "4 May 2026"]))
    told = (
        words
        if isinstance(words, str)
        else "\n".join(each.text for each in words if isinstance(each, Paragraph))
    )
    assert needs(found) == [told]


def test_the_area_over_a_need_ends_with_it() -> None:
    found = plan(
        title(),
        grid(
            HEADS,
            ["Education\nBo is late each day.", "Walk with Nan", "Nan", "4 May 2026"],
            ["Bo hears rows at night.", "Ring the helpline", "Mum", "4 May 2026"],
        ),
    )
    assert [row.domain for row in found.rows] == ["Education", ""]


def test_where_needs_stand_under_areas_a_word_over_another_is_its_title_too() -> None:
    found = plan(
        title(),
        grid(
            HEADS,
            ["Education\nBo is late each day.", "Walk with Nan", "Nan", "4 May 2026"],
            ["Dad\nBo has not heard from his dad since March.", "Ring Dad", "Mum", "4 May 2026"],
            ["Bo is cold\nThe heater broke in January.", "Buy a heater", "Mum", "4 May 2026"],
        ),
    )
    assert [row.domain for row in found.rows][:2] == ["Education", "Dad"]
    assert needs(found)[1:] == [
        "Bo has not heard from his dad since March.",
        "Bo is cold\nThe heater broke in January.",
    ]


# Goals that are counted in words.


@pytest.mark.parametrize(
    ("worry", "goal", "column"),
    [
        ("Worry {}: ", "Goal {}: ", "Goal no."),
        ("{}. ", "Safety goal {} – ", "Goal"),
        ("Danger statement {}. ", "Goal {}. ", "Which goal?"),
    ],
)
def test_a_goal_called_and_counted_belongs_to_the_rows_with_its_number(
    worry: str, goal: str, column: str
) -> None:
    worries = ["Dad will drive when he has been drinking.", "Nobody will notice that Ira is hungry."]
    goals = ["Ira is only driven by somebody sober.", "Ira has breakfast before every school day."]
    found = plan(
        title("Child Protection Plan"),
        Heading("What are we worried about?", 2),
        *(Paragraph(worry.format(at) + text) for at, text in enumerate(worries, 1)),
        Heading("Safety goals", 2),
        *(Paragraph(goal.format(at) + text) for at, text in enumerate(goals, 1)),
        Heading("Next steps", 2),
        grid(
            (column, "Step", "Who", "By when"),
            ["1", "Keys to stay with Nan", "Nan", "4 May 2026"],
            ["1", "Breath test at drop-off", "Dad", "4 May 2026"],
            ["2", "Porridge at breakfast club", "Mrs Oduya", "11 May 2026"],
        ),
    )
    assert [row.outcome for row in found.rows] == [goals[0], goals[0], goals[1]]
    assert needs(found) == [worries[0], worries[0], worries[1]]


# Needs in the headings over grids.


@pytest.mark.parametrize(
    ("heads", "goal"),
    [
        (("1. Leo is left with his brother at night", "2. Mum owes the landlord and hides the letters"), "Safety goal: Leo has a grown-up at home."),
        (("Leo is left with his brother at night", "Nobody has told Leo why Dad left"), "Outcome: Leo knows who is in."),
        (("A) Leo cannot sleep", "B) Leo is hungry on Mondays"), "What we want to see: Leo is well."),
    ],
)  # fmt: skip
def test_headings_that_say_what_is_wrong_are_the_needs_of_the_grids_below(
    heads: tuple[str, str], goal: str
) -> None:
    def steps(task: str) -> Block:
        return grid(("Action", "Who", "When"), [task, "Mum", "4 May 2026"])

    found = plan(
        title("Outline Child Protection Plan"),
        Heading("What needs to change", 2),
        Paragraph("Leo must be cared for by grown-ups who put him first."),
        Heading("The plan", 2),
        Heading(heads[0], 3),
        Paragraph(goal),
        steps("Ask Auntie Jo to sit in"),
        Heading(heads[1], 3),
        Paragraph("Safety goal:" if goal.startswith("Safety") else goal),
        steps("Write it on the calendar"),
    )
    told = [head.split(" ", 1)[1] if head[1] in ".)" else head for head in heads]
    assert needs(found) == told
    assert found.rows[0].outcome == goal.split(": ")[1]


def test_headings_that_only_name_a_matter_are_no_needs() -> None:
    found = plan(
        title(),
        Heading("Health and wellbeing", 2),
        grid(("Action", "Who", "When"), ["See the dentist", "Mum", "4 May 2026"]),
        Heading("School and learning at home", 2),
        grid(("Action", "Who", "When"), ["Homework club", "Mr Ali", "4 May 2026"]),
    )
    assert needs(found) == ["", ""]


# When, behind a task in a list.


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Nan drives Ada to school; from 4 May 2026", "from 4 May 2026"),
        ("Nan drives Ada to school; by the end of May.", "by the end of May"),
        ("Nan drives Ada to school – from now", "from now"),
        ("Nan drives Ada to school — starting now", "starting now"),
        ("Nan drives Ada to school; every Tuesday", "every Tuesday"),
        ("Nan drives Ada to school; 12 May", "12 May"),
    ],
)
def test_a_time_behind_the_last_mark_of_a_task_is_when(text: str, due: str) -> None:
    found = plan(
        title(),
        grid(("Worry", "What will be done, by whom, by when"), [COLD, bullets(text, "Ring the school")]),
    )
    assert who_and_when(found) == [("Nan drives Ada to school", "", due), ("Ring the school", "", "")]


def test_what_only_begins_like_a_time_stays_in_the_task() -> None:
    text = "Nan drives Ada to school; by the back road when it snows"
    found = plan(
        title(), grid(("Worry", "What will be done, by whom, by when"), [COLD, bullets(text, "Ring school")])
    )
    assert actions(found)[0] == text


# Rows that are none.


@pytest.mark.parametrize(
    "label", ["How will we know?", "How we'll know", "Progress so far:", "What needs to change"]
)
def test_a_label_below_the_actions_that_nobody_answered_is_no_row(label: str) -> None:
    found = plan(
        title(),
        grid(
            ("Outcome", "Ada is warm in bed.", LEFT),
            ("What we will do", "Who", "By"),
            ["Buy two duvets", "Mum", "4 May 2026"],
            [label, "", LEFT],
        ),
    )
    assert actions(found) == ["Buy two duvets"]


@pytest.mark.parametrize(
    "line",
    [
        "Office use: copy to carers [x] copy to IRO [x] parent [ ]",
        "For admin use only – scanned 4/5/26 to file 88",
        "Copies to: Mum ☑ school ☐ health visitor ☐",
        "Distribution list: Mum, school, GP",
    ],
)
def test_what_is_for_the_office_at_the_foot_of_a_letter_is_no_promise(line: str) -> None:
    found = plan(
        Paragraph("4 May 2026"),
        Paragraph("Dear Ada Quill,"),
        Paragraph("SCHOOL"),
        Paragraph(
            "You told me that maths is too hard. We hope it gets easier. Mr Oke will sit with you on Fridays."
        ),
        Paragraph("HOME"),
        Paragraph("Your room is cold. I would like it to be warm. Jan will buy you a heater by 11 May."),
        Paragraph("Your next review is on 6 July 2026. You can come to all of it."),
        Paragraph("Love from Bea, your social worker"),
        Paragraph(line),
    )
    assert actions(found) == ["Mr Oke will sit with you on Fridays.", "Jan will buy you a heater by 11 May."]


@pytest.mark.parametrize(
    "promise",
    [
        "Mr Oke is going to sit with you on Fridays.",
        "Your carer will walk you to the gate.",
        "Dr Shah is going to look at your ears.",
    ],
)
def test_a_promise_behind_what_is_hoped_for_is_no_more_of_the_hope(promise: str) -> None:
    found = plan(
        Paragraph("4 May 2026"),
        Paragraph("Dear Ada Quill,"),
        Paragraph("SCHOOL"),
        Paragraph(f"School has been loud and you come home with a headache. We hope that it gets quieter. {promise} I will also ask for a quiet desk."),
        Paragraph("HOME"),
        Paragraph("Your room is cold. I would like it to be warm. Jan will buy you a heater by 11 May."),
    )  # fmt: skip
    assert found.rows[0].outcome == "We hope that it gets quieter."
    assert actions(found)[:2] == [promise, "I will also ask for a quiet desk."]


@pytest.mark.parametrize(
    "progress",
    [
        "Cancelled, rebooked for the 9th",
        "Cancelled by the clinic – new date 3 June",
        "cancelled twice, chased 4/5",
    ],
)
def test_what_was_cancelled_and_is_to_be_had_all_the_same_stays_a_row(progress: str) -> None:
    heads = ("Need", "Action", "Who", "When", "Progress")
    found = plan(title(), grid(heads, [COLD, "Eye test", "Mum", "4 May 2026", progress]))
    assert actions(found) == ["Eye test"]


def test_what_was_cancelled_for_good_is_no_row() -> None:
    heads = ("Need", "Action", "Who", "When", "Progress")
    found = plan(
        title(),
        grid(
            heads,
            [COLD, "Eye test at the clinic", "Mum", "4 May 2026", "Cancelled – seen at school"],
            [COLD, "Save a place at breakfast club", "Dad", "4 May 2026", "Done twice"],
            [COLD, "Buy two duvets", "Dad", "4 May 2026", ""],
        ),
    )
    assert actions(found) == ["Save a place at breakfast club", "Buy two duvets"]


# Voices and signatures.

ROW = grid(HEADS, [COLD, "Buy two duvets", "Mum", "4 May 2026"])


@pytest.mark.parametrize(
    "line",
    [
        "Quality assured by: ______    CP coordinator: Ruth Penn, 6 July 2026",
        "Safeguarding coordinator: A. Bello 06/07/26",
        "QA: P. Marsh, 6 July 2026",
        "Social worker: G Tate 4/7/26     Team manager: A. Bell 6/7/26     Independent chair: ______",
    ],
)
def test_a_line_of_those_who_let_the_plan_through_signs_it(line: str) -> None:
    found = plan(
        title(),
        ROW,
        Heading("Contingency", 2),
        Paragraph("If Mum is ill, Nan has the twins."),
        Paragraph(line),
    )
    assert line.split(":")[1].split()[-1] in section(found, SectionName.SIGNOFF)
    assert section(found, SectionName.CONTINGENCY) == "If Mum is ill, Nan has the twins."


def test_the_foot_of_a_form_is_nobodys_words() -> None:
    line = "Young person: J Sule    PA: R Dunn 14/5/26    Team manager: ......"
    found = plan(
        title("Pathway Plan"),
        ROW,
        Heading("What I want to say", 2),
        Paragraph("Don't change my PA."),
        Paragraph(line),
    )
    assert "R Dunn" in section(found, SectionName.SIGNOFF)
    assert section(found, SectionName.CHILD_VOICE) == "Don't change my PA."


@pytest.mark.parametrize(
    "line",
    [
        "Parent: D Fitch (verbal)   Team manager: Sheila Mabey, 19/06/2026",
        "Mother: Jo Fitch    Social worker: O. Tran",
        "Mum: J Fitch 19/06/2026",
    ],
)
def test_names_beside_labels_where_a_plan_is_agreed_are_nobodys_views(line: str) -> None:
    found = plan(title(), ROW, Heading("Agreement to the plan", 2), Paragraph(line))
    assert "Fitch" in section(found, SectionName.SIGNOFF)
    assert not section(found, SectionName.PARENT_VIEWS)


@pytest.mark.parametrize(
    "line",
    [
        "Lorna: thinks the plan is too much but will go along with it.",
        "Pete and Lorna: “We are not bad parents.”",
        "Mr Odell (stepdad): feels blamed for all of it.",
    ],
)
def test_behind_the_childs_words_those_of_another_name_are_the_familys(line: str) -> None:
    found = plan(
        title(),
        Paragraph("Child: Benjamin Odell"),
        ROW,
        Heading("Views", 2),
        Paragraph("Benji: “I only want him to say sorry.”"),
        Paragraph(line),
    )
    assert line.split(": ")[1] in section(found, SectionName.PARENT_VIEWS)
    assert "say sorry" in section(found, SectionName.CHILD_VOICE)


@pytest.mark.parametrize("heading", ["What Ada says", "If it breaks down"])
def test_to_whom_copies_went_is_nobodys_voice_and_no_fallback(heading: str) -> None:
    found = plan(
        title(),
        Paragraph("Child: Ada Quill"),
        ROW,
        Heading(heading, 2),
        Paragraph("“If Mum is ill, Nan has me.”" if "says" in heading else "If Mum is ill, Nan has Ada."),
        Paragraph("☒ Copy given to young person   ☐ Copy sent to school"),
    )
    for name in (SectionName.CHILD_VOICE, SectionName.CONTINGENCY):
        assert "Copy" not in section(found, name)


def test_you_said_in_a_letter_to_a_child_is_the_childs_voice() -> None:
    found = plan(
        Paragraph("4 May 2026"),
        Paragraph("Dear Ada-Mae Quill,"),
        Paragraph("HOME"),
        Paragraph("Your room is cold. I would like it to be warm. Jan will buy you a heater by 11 May."),
        Paragraph("You said: “don't write that I'm settled”. So I haven't."),
    )
    assert "I'm settled" in section(found, SectionName.CHILD_VOICE)
    assert not section(found, SectionName.PARENT_VIEWS)


@pytest.mark.parametrize(
    "heading", ["What's brought us here", "What led to this plan", "What has brought the family together"]
)
def test_how_it_came_to_the_plan_is_history(heading: str) -> None:
    found = plan(title(), Heading(heading, 2), Paragraph("Ada left home in August after a row."), ROW)
    assert "in August" in section(found, SectionName.HISTORY)


# The day of the plan.


@pytest.mark.parametrize(
    ("label", "progress", "made"),
    [
        ("Core group date", "Started 2/3, settled", "2026-03-03"),
        ("Date of core group", "Not yet", "2026-03-03"),
        ("Core group date", "", "2026-01-09"),
        ("Next core group", "Started 2/3", "2026-01-09"),
    ],
)
def test_a_plan_whose_progress_a_core_group_has_noted_is_of_its_day(
    label: str, progress: str, made: str
) -> None:
    found = plan(
        title("Child Protection Plan"),
        Paragraph("Date of ICPC: 9 January 2026"),
        Paragraph(f"{label}: 03/03/2026"),
        Paragraph("Date of next RCPC: 07/04/2026"),
        grid((*HEADS, "Progress"), [COLD, "Buy two duvets", "Mum", "4 May 2026", progress]),
    )
    assert str(found.date) == made


def test_a_core_group_before_which_something_is_due_is_still_to_come() -> None:
    found = plan(
        title("Child Protection Plan"),
        Paragraph("Date of ICPC: 9 January 2026"),
        Paragraph("Core group date: 03/03/2026"),
        Paragraph("Date of next RCPC: 07/04/2026"),
        grid((*HEADS, "Progress"), [COLD, "Buy two duvets", "Mum", "by 12 February 2026", "Bought one"]),
    )
    assert str(found.date) == "2026-01-09"


def test_rows_of_a_form_keep_every_part() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Outcome", "Action", "By who and by when"),
            [
                "Bo hears rows on the phone.",
                "Bo knows by Friday where he will be.",
                "Parents to see a mediator. Beth to send them the link.",
                "Both parents / BP – before 2 June 2026",
            ],
        ),
    )
    assert whole_rows(found) == [
        (
            "Bo hears rows on the phone.",
            "Bo knows by Friday where he will be.",
            "Parents to see a mediator. Beth to send them the link.",
            "Both parents / BP",
            "before 2 June 2026",
        ),
    ]


def test_a_meeting_behind_a_slash_is_when_and_nobodys_initials() -> None:
    found = plan(
        title(),
        grid(("Need", "Action", "Who / when"), [COLD, "Agree the bedding", "School / PEP 27 March 2026"]),
    )
    assert who_and_when(found) == [("Agree the bedding", "School", "PEP 27 March 2026")]


def test_lists_of_counted_goals_alone_lose_nothing() -> None:
    found = plan(
        title(),
        Heading("Goals", 2),
        ListItem("Goal 1: Ada is warm."),
        ListItem("Goal 2: Ada is fed."),
        grid(HEADS, [COLD, "Buy two duvets", "Mum", "4 May 2026"]),
    )
    told = "\n".join([*(each.text for each in found.sections), *(row.outcome for row in found.rows)])
    assert "Ada is warm." in told
    assert "Ada is fed." in told


# Needs that an outer list counts, and questions over grids.


@pytest.mark.parametrize(
    ("need", "goal", "mark"),
    [("NEED", "OUTCOME", "a)"), ("Worry", "What we want", "-"), ("Issue", "Goal", "i.")],
)
def test_labelled_needs_of_an_outer_list_stand_over_their_tasks(need: str, goal: str, mark: str) -> None:
    found = plan(
        title(),
        ListItem(f"{need}: Nia is often locked out.", "1."),
        Paragraph(f"{goal}: Nia is met at the door."),
        ListItem("Mum to swap her shift - Mum - by 12 June 2026", mark, 1),
        ListItem("Nan to have a key cut; this week", mark, 1),
        ListItem(f"{need}: Nia is short of breath at night.", "2."),
        Paragraph(f"{goal}: No hospital visits."),
        ListItem("Spare inhaler for school. Mum.", mark, 1),
        ListItem("Asthma clinic (Nurse Odu, every month)", mark, 1),
    )
    assert whole_rows(found) == [
        ("Nia is often locked out.", "Nia is met at the door.", "Mum to swap her shift", "Mum", "by 12 June 2026"),
        ("Nia is often locked out.", "Nia is met at the door.", "Nan to have a key cut", "", "this week"),
        ("Nia is short of breath at night.", "No hospital visits.", "Spare inhaler for school.", "Mum", ""),
        ("Nia is short of breath at night.", "No hospital visits.", "Asthma clinic", "Nurse Odu", "every month"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("issue", "want"),
    [
        ("What's the issue?", "What do I want?"),
        ("Why does this matter?", "What would be better?"),
        ("What are we worried about?", "What will be different?"),
    ],
)
def test_a_question_over_a_grid_is_the_label_of_its_answer(issue: str, want: str) -> None:
    def table(need: str, goal: str, task: str) -> Block:
        return grid(
            (f"{issue} {need}", LEFT, LEFT),
            (f"{want} {goal}", LEFT, LEFT),
            ("Action", "Who", "By"),
            (task, "Rob", "31 May 2026"),
        )

    found = plan(
        title("Pathway Plan"),
        table("My tooth is killing me.", "Sorted teeth.", "Ring 111"),
        table("My licence runs out in August.", "A flat near Nan.", "Band A letter"),
    )
    assert [(row.need, row.outcome) for row in found.rows] == [
        ("My tooth is killing me.", "Sorted teeth."),
        ("My licence runs out in August.", "A flat near Nan."),
    ]


def test_the_next_one_behind_a_meeting_is_the_review() -> None:
    found = plan(
        title("Core group 2 June 2026"),
        Paragraph("Here's what we agreed on 2 June 2026. Next one 30 June, 10am, at the Hub."),
        ROW,
    )
    assert str(found.review_date) == "2026-06-30"


# Front sheets on one line, and who and when behind a colon.


@pytest.mark.parametrize(
    "line",
    [
        "Child: Amaya Brook DOB: 1/3/2018 Date: 8 June 2026 Review: 3 September 2026",
        "Name: Amaya Brook, Date of birth: 1/3/2018, Plan date: 8 June 2026, Next review: 3 September 2026",
        "Child: Amaya Brook Social worker: Priya Nair Plan date: 8 June 2026 Review date: 3 September 2026",
    ],
)
def test_a_childs_name_ends_where_the_next_label_begins(line: str) -> None:
    found = plan(title(), Paragraph(line), ROW)
    assert [child.name for child in found.children] == ["Amaya Brook"]
    assert (str(found.date), str(found.review_date)) == ("2026-06-08", "2026-09-03")


@pytest.mark.parametrize(
    ("text", "owner", "due"),
    [
        ("Safe box for the blades: Mum, from tonight", "Mum", "from tonight"),
        ("Letter to the landlord: Sue Hall, by 8 May 2026.", "Sue Hall", "by 8 May 2026"),
        ("Check-in at lunch: Miss Roe – daily", "Miss Roe", "daily"),
    ],
)
def test_who_and_when_behind_the_last_colon_are_taken_off_a_task(text: str, owner: str, due: str) -> None:
    found = plan(
        title(), grid(("Worry", "What will be done, by whom, by when"), [COLD, bullets(text, "Ring school")])
    )
    assert who_and_when(found)[0] == (text.partition(":")[0], owner, due)


@pytest.mark.parametrize(
    "text", ["Ask for help from two people: Nan, Jo", "Three things to pack: coat, boots, hat"]
)
def test_a_list_behind_a_colon_stays_in_its_task(text: str) -> None:
    found = plan(
        title(), grid(("Worry", "What will be done, by whom, by when"), [COLD, bullets(text, "Ring school")])
    )
    assert actions(found)[0] == text
