"""Letters, e-mails and headed prose: which need, outcome and actions belong together."""

from __future__ import annotations

from planlint.document.model import Heading, Paragraph
from planlint.plan.model import Field, Plan, SectionName
from tests.plan.building import actions, bullets, plan, title

WORRY = "Tia has missed nineteen days and nobody at home wakes her."
HOPE = "We want Tia to be in school every day."
SLEEP = "Tia lies awake because she is afraid of the dark."


def told(found: Plan) -> list[tuple[str, str, str]]:
    return [(row.need, row.outcome, row.action) for row in found.rows]


def test_a_letter_without_headings_has_a_need_a_paragraph() -> None:
    found = plan(
        Heading("Your plan", 1),
        Paragraph("Dear Tia,"),
        Paragraph(
            "First, school. You have missed nineteen days. We want you to be there every day. I will ring you at 7."
        ),
        Paragraph(
            "Then money. You have never had a bank account of your own. Nan will take you to the bank by 3 May."
        ),
        Paragraph("You stuck with the gym for a whole year."),
    )
    assert told(found) == [
        ("You have missed nineteen days.", "We want you to be there every day.", "I will ring you at 7."),
        ("You have never had a bank account of your own.", "", "Nan will take you to the bank by 3 May."),
    ]


def test_a_title_typed_as_a_line_of_its_own_opens_another_need() -> None:
    found = plan(
        Heading("Your plan", 1),
        Paragraph("Dear Tia,"),
        Paragraph("Sleeping"),
        Paragraph(
            "You wake up most nights. I hope that by May you sleep through. Trish will leave the light on."
        ),
        Paragraph("Your brother Kai"),
        Paragraph("You have not seen Kai since October. I'm going to ring his social worker on Monday."),
    )
    assert [row.need for row in found.rows] == [
        "You wake up most nights.",
        "You have not seen Kai since October.",
    ]


def test_need_outcome_and_a_list_are_read_from_paragraphs_of_their_own() -> None:
    found = plan(
        title(),
        Heading("School", 2),
        Paragraph(WORRY),
        Paragraph(HOPE),
        *bullets("Mum will wake Tia at seven.", "Sue to ring the school by 3 May 2026."),
    )
    assert told(found) == [
        (WORRY, HOPE, "Mum will wake Tia at seven."),
        (WORRY, HOPE, "Sue to ring the school by 3 May 2026."),
    ]
    assert found.rows[1].shared == {Field.NEED, Field.OUTCOME}


def test_a_day_above_a_list_in_prose_is_the_due_date_of_its_tasks() -> None:
    found = plan(
        title(),
        Heading("School", 2),
        Paragraph(f"{WORRY} {HOPE}"),
        Paragraph("By 20 March 2026:", strong=True),
        *bullets("Mum will wake Tia at seven.", "A clock for her room"),
        Paragraph("By 3 May 2026:", strong=True),
        *bullets("A visit to the breakfast club (Sue and Mum)"),
        Paragraph("When the doctor agrees:", strong=True),
        *bullets("Half an hour in the garden (Sue)"),
        Heading("Nights", 2),
        Paragraph(SLEEP),
        Paragraph("Nan will buy a lamp."),
    )
    assert [(row.need, row.action, row.owner, row.due) for row in found.rows] == [
        (WORRY, "Mum will wake Tia at seven.", "", "By 20 March 2026"),
        (WORRY, "A clock for her room", "", "By 20 March 2026"),
        (WORRY, "A visit to the breakfast club", "Sue and Mum", "By 3 May 2026"),
        (WORRY, "Half an hour in the garden", "Sue", "When the doctor agrees"),
        (SLEEP, "Nan will buy a lamp.", "", ""),
    ]


def test_a_list_of_what_was_agreed_does_not_hide_the_promises_further_down() -> None:
    found = plan(
        title(),
        Heading("School", 2),
        Paragraph(f"{WORRY} {HOPE}"),
        Paragraph("What we have agreed:"),
        *bullets("Mum will wake Tia at seven.", "Sue will ring the school."),
        Heading("Nights", 2),
        Paragraph(f"{SLEEP} Nan will buy a lamp."),
    )
    assert actions(found) == [
        "Mum will wake Tia at seven.",
        "Sue will ring the school.",
        "Nan will buy a lamp.",
    ]


def test_a_section_between_the_others_that_only_tells_a_worry_is_a_row_without_an_action() -> None:
    found = plan(
        title(),
        Heading("School", 2),
        Paragraph(f"{WORRY} Sue will ring the school."),
        Heading("Lewis", 2),
        Paragraph("Lewis sleeps on a mattress on the floor and is too tired for school."),
        Heading("Strengths", 2),
        Paragraph("Mum gets both children to school and reads with them."),
    )
    assert told(found)[1:] == [
        ("Lewis sleeps on a mattress on the floor and is too tired for school.", "", "")
    ]


def test_why_we_met_and_what_we_want_stand_over_what_people_promised() -> None:
    found = plan(
        title(),
        Paragraph("Why we met: Tia has moved four times and sleeps on a floor."),
        Paragraph("What we all want: Tia in a home of her own with a door that shuts."),
        Heading("What people promised", 3),
        *bullets("I will ring Housing every Monday.", "Beds for the hotel (Priya, by 3 May 2026)"),
        Paragraph("If the hotel ends the booking I will ask my manager for money that same day."),
    )
    assert told(found) == [
        (
            "Tia has moved four times and sleeps on a floor.",
            "Tia in a home of her own with a door that shuts.",
            each,
        )
        for each in ("I will ring Housing every Monday.", "Beds for the hotel")
    ]
    assert found.section(SectionName.CONTINGENCY)[0].text.startswith("If the hotel")


def test_what_somebody_thinks_above_a_list_is_not_its_need() -> None:
    found = plan(
        title(),
        Paragraph(WORRY),
        Paragraph("Mum thinks that social workers take children from sick mothers."),
        Paragraph(HOPE),
        *bullets("Mum: wake Tia at seven", "Sue: ring the school"),
    )
    assert {(row.need, row.outcome) for row in found.rows} == {(WORRY, HOPE)}


def test_a_line_with_visits_and_the_next_meeting_tells_both() -> None:
    found = plan(
        title(),
        Paragraph("Need: Tia is late"),
        Paragraph("Action: Mum to wake her"),
        Heading("From me", 2),
        Paragraph(
            "I will see Tia every three weeks. We meet again on 2 April 2026 at school. If Mum falls ill, Nan will have Tia."
        ),
    )
    assert [
        found.section(name)[0].text
        for name in (SectionName.VISITS, SectionName.REVIEW, SectionName.CONTINGENCY)
    ] == [
        "I will see Tia every three weeks.",
        "We meet again on 2 April 2026 at school.",
        "If Mum falls ill, Nan will have Tia.",
    ]
