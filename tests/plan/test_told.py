"""Paragraphs that tell a need, an outcome and who does what, and the front of reports and records."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.document.model import NOWHERE, Heading, Paragraph
from planlint.plan.clock import events_in
from planlint.plan.model import Field, SectionName
from planlint.plan.prose import is_led_by_somebody
from planlint.plan.told import told_in
from tests.plan.building import actions, bullets, grid, plan, title


def test_a_paragraph_of_a_plan_in_prose_gives_its_need_outcome_and_numbered_tasks() -> None:
    found = plan(
        title("Child in Need Plan for Ezra Cole"),
        Heading("What we are going to do", 2),
        Paragraph(
            "Mornings. The need is that Ezra is six and walks alone. We will know it is better when somebody walks with "
            "him. Three things follow from that: (1) Mum will change her shift by 15 May; (2) Mr Dunn will meet him until "
            "17 July; (3) a place at breakfast club to be found."
        ),
        Paragraph(
            "Teeth. Ezra has four bad teeth. What we want is that he eats an apple by August. By 30 June:"
        ),
        *bullets("Mum takes Ezra to the dentist", "Jo to bring the chart"),
        Paragraph(
            "Dad. What Ezra needs is to know when Dad comes. The outcome is that Dad comes when he says. Dad rings on "
            "Thursdays until 7 July. Mum writes it on the calendar."
        ),
    )
    assert actions(found) == [
        "Mum will change her shift by 15 May",
        "Mr Dunn will meet him until 17 July",
        "a place at breakfast club to be found.",
        "Mum takes Ezra to the dentist",
        "Jo to bring the chart",
        "Dad rings on Thursdays until 7 July.",
        "Mum writes it on the calendar.",
    ]
    assert [row.domain for row in found.rows] == ["Mornings"] * 3 + ["Teeth"] * 2 + ["Dad"] * 2
    assert found.rows[0].need == "The need is that Ezra is six and walks alone."
    assert found.rows[3].need == "Ezra has four bad teeth."
    assert found.rows[3].lead_in == "By 30 June:"
    assert found.rows[5].outcome == "The outcome is that Dad comes when he says."
    assert found.has_column(Field.NEED)
    assert found.has_column(Field.OUTCOME)
    assert found.unused == ()


def test_what_the_last_paragraph_told_does_not_stand_over_the_next_heading() -> None:
    found = plan(
        title(),
        Heading("What needs to happen", 2),
        Paragraph(
            "Teeth. Ned has toothache. The goal is that Ned eats without pain. Gran takes him on 12 May."
        ),
        Heading("Jobs for this month (all done by 5 June 2026)", 2),
        *bullets("Pat Moss to ring the housing office"),
    )
    assert [(row.need, row.outcome) for row in found.rows] == [
        ("Ned has toothache.", "The goal is that Ned eats without pain."),
        ("", ""),
    ]
    assert found.rows[1].lead_in == "all done by 5 June 2026"


def test_a_letter_that_says_why_over_each_list() -> None:
    found = plan(
        Heading("Your pathway plan", 1),
        Paragraph("For Summer Cadwallader, born 4 January 2009"),
        Paragraph("9 March 2026"),
        Paragraph("Dear Summer,"),
        Paragraph("I have also been to see your mum. She said the plan is fair."),
        Paragraph(
            "Here is why we need to be careful. You have been to a flat in town where you could be hurt."
        ),
        Paragraph(
            "Nights. You need nights that are not frightening. When this has worked, you will be asleep at Kath's."
        ),
        *bullets(
            "Kath will fetch you, from now until 7 September.", "Dai will meet you every Tuesday until June."
        ),
        Paragraph("I will come and see you every four weeks."),
        Paragraph("Idwal Merrick"),
    )
    assert actions(found) == [
        "Kath will fetch you, from now until 7 September.",
        "Dai will meet you every Tuesday until June.",
    ]
    assert found.rows[1].need == "You need nights that are not frightening."
    assert found.rows[1].outcome == "When this has worked, you will be asleep at Kath's."
    assert [child.name for child in found.children] == ["Summer Cadwallader"]
    assert found.section(SectionName.PARENT_VIEWS)[0].text.startswith("I have also been")
    assert found.section(SectionName.RISK)[0].text.startswith("Here is why")
    assert found.section(SectionName.VISITS)[0].text == "I will come and see you every four weeks."


@pytest.mark.parametrize(
    "text",
    [
        "Ned has toothache and Gran will take him on 12 May.",
        "What we hope for: there is one friend.",
        "If we want him safe we will move him.",
    ],
)
def test_a_paragraph_that_announces_no_outcome_tells_no_row(text: str) -> None:
    assert told_in(text, NOWHERE) is None


@pytest.mark.parametrize(
    ("sentence", "leads"),
    [
        ("Mum walks Ada to school each day.", True),
        ("Kamil and Tegan sign a written agreement.", True),
        ("Tegan gives a mouth swab each Friday.", True),
        ("Ned's mum has always cared about his teeth.", False),
        ("Mum thinks it is fair.", False),
        ("Ada is late.", False),
        ("Mum and Dad have two jobs.", False),
    ],
)
def test_what_somebody_does_in_the_present_is_told_from_how_things_are(sentence: str, leads: bool) -> None:
    assert is_led_by_somebody(sentence) is leads


def test_the_plan_in_a_conference_report() -> None:
    found = plan(
        Heading("Report of a review child protection conference", 1),
        Paragraph(
            "Held at Lamorva House on 11 May 2026 at 1.30 pm\n"
            "Children: Jory Spargo (born 14 February 2024) and Mo Spargo (born 2 May 2021)\n"
            "Mother: Loveday Spargo. Father: Cian Roskear"
        ),
        Heading("What has happened before", 2),
        Paragraph("Jory has had a plan since November 2025."),
        Heading("The plan", 2),
        grid(
            ("What must change", "How it will be for the child", "Action", "Who", "When"),
            ("Cian can get in.", "Cian stays away.", "Mend the door", "PC Toms", "15 May 2026"),
        ),
        Heading("Decision", 2),
        Paragraph(
            "Both have plans. The first core group is on 22 May 2026 and the next conference on 19 October 2026."
        ),
    )
    assert (found.date, found.review_date) == (date(2026, 5, 11), date(2026, 10, 19))
    assert [child.name for child in found.children] == ["Jory Spargo", "Mo Spargo"]
    assert dict(found.front)["Mother"] == "Loveday Spargo"
    assert (found.rows[0].need, found.rows[0].outcome) == ("Cian can get in.", "Cian stays away.")
    assert [event.day for event in found.events if event.name == "core group"] == [date(2026, 5, 22)]
    assert not found.notices


@pytest.mark.parametrize(
    ("told", "meets"),
    [
        ("The core group will read it again on 22 May.", date(2026, 5, 22)),
        ("Our core group meets next on Friday 22 May 2026.", date(2026, 5, 22)),
        ("The core group will decide by 22 May.", None),
        ("The core group looked at this on 22 May.", None),
        ("Mum will bring the chart to the core group. On 22 May Sue rings her.", None),
    ],
)
def test_a_meeting_meets_on_the_day_on_which_it_is_to_do_its_work(told: str, meets: date | None) -> None:
    assert next((event.day for event in events_in(told, date(2026, 5, 11))), None) == meets


def test_two_people_in_one_line_of_the_front() -> None:
    found = plan(
        title("Early Help Plan"),
        Paragraph("Child: Bo Hale"),
        Paragraph("Mum: Demelza Bolitho. Dad: Lee Crane"),
        Paragraph("Goal: Bo eats.\nAction: Cook with Mum."),
    )
    assert found.front[1:] == (("Mum", "Demelza Bolitho"), ("Dad", "Lee Crane"))


def test_the_day_it_was_read_out_is_the_plans_and_the_day_we_look_again_its_review() -> None:
    found = plan(
        Heading("Summer's plan", 1),
        Paragraph("An easy-read care plan. Jo read it to Summer with the symbols on 9 July 2026."),
        Paragraph("My name is Summer Rosewarne.\nWe look at my plan again on 17 December 2026, with Mo."),
        Heading("Sleep", 2),
        Paragraph("Goal: I sleep.\nAction: Win turns me until 17 December 2026."),
    )
    assert (found.date, found.review_date) == (date(2026, 7, 9), date(2026, 12, 17))
    assert [child.name for child in found.children] == ["Summer Rosewarne"]


def test_twins_in_a_line_of_their_own_and_a_sibling_on_the_same_print() -> None:
    twins = plan(
        title("Child protection safety plan"),
        Paragraph("For Macsen and Nest Ruddock, twins, born 18 August 2021"),
        Paragraph("Goal: They are safe.\nAction: Lee to stay away."),
    )
    assert [child.name for child in twins.children] == ["Macsen Ruddock", "Nest Ruddock"]
    print_out = plan(
        title(),
        Paragraph(
            "Child: Rhys Olver\nDate of birth: 11/08/2012\nSibling on same print: Nadia Olver, 03/09/2014"
        ),
        Paragraph("Goal: They are safe.\nAction: Lee to stay away."),
    )
    assert [child.name for child in print_out.children] == ["Rhys Olver", "Nadia Olver"]


def test_the_next_meeting_behind_the_plans_date() -> None:
    found = plan(
        title(),
        Paragraph("Date of plan: 7 September 2026. We meet again on 30 November 2026 at school."),
        Paragraph("Child: Cadi Price"),
        Paragraph("Goal: Cadi is in school.\nAction: Mum to drive Cadi."),
    )
    assert (found.date, found.review_date) == (date(2026, 9, 7), date(2026, 11, 30))


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Why we meet", SectionName.RISK),
        ("Why I do not live with Mum", SectionName.HISTORY),
        ("What the adults think", SectionName.PARENT_VIEWS),
        ("Others who help", SectionName.OTHER),
    ],
)
def test_headings_that_say_it_plainly(heading: str, name: SectionName) -> None:
    found = plan(
        title(),
        Paragraph("Child: Marek Wolanski"),
        Heading(heading, 2),
        Paragraph("Ines Fallow, play therapist, sees Marek every Wednesday."),
        Heading("Actions", 2),
        *bullets("Mum to ring Ines."),
    )
    assert [section.name for section in found.sections if section.heading == heading] == [name]


def test_the_social_worker_among_those_who_come_is_how_often_the_child_is_seen() -> None:
    found = plan(
        title(),
        Paragraph("Child: Marek Wolanski"),
        Heading("People who come", 2),
        Paragraph("Jo is my social worker. She comes to see me every six weeks."),
        Heading("Actions", 2),
        *bullets("Mum to ring Ines."),
    )
    assert found.section(SectionName.VISITS)


def test_the_note_of_a_meeting_is_told_by_its_lines() -> None:
    found = plan(
        title(),
        Paragraph("Children: Cadi Price (13)"),
        Heading("Actions", 2),
        *bullets("Mum to drive Cadi."),
        Heading("Note of the meeting", 2),
        Paragraph("Nia said the plan is fair."),
        Paragraph("Plan seen and agreed: Barbara Hallam, team manager, 9 September 2026."),
    )
    assert [section.text for section in found.section(SectionName.PARENT_VIEWS)] == [
        "Nia said the plan is fair."
    ]
    assert found.section(SectionName.SIGNOFF)
