"""The front is read by what stands in it: labels nobody listed, lists of children, sentences, a grid that turns into labels."""

from __future__ import annotations

from datetime import date

from planlint.document.model import Block, Heading, Paragraph, Table
from planlint.plan.label_places import pairs_by_turns
from planlint.plan.model import Plan, SectionName
from tests.plan.building import bold, grid, plan, title

GRID = grid(
    ("Worry", "What we will do", "Who", "By when"),
    ("Bo is late for school", "Ring Bo at seven on school days", "Nan", "12 May 2026"),
    ("Bo has no coat", "Buy a coat", "Ruth Pell", "3 May 2026"),
    header_rows=1,
)


def read(*blocks: Block) -> Plan:
    return plan(title(), *blocks, GRID)


def children(found: Plan) -> list[str]:
    return [child.name for child in found.children]


def test_labels_in_nobodys_list_are_told_by_the_days_and_names_beside_them() -> None:
    found = read(
        grid(
            ("Yp's name", "Hanne Obuya", "Brn", "2.6.18", "Sys ref", "0118834"),
            ("Sat down", "22 April 2026", "Round the table", "Mum, SENCO", "Sorry", "GP"),
            ("Next sit-down", "3 June 2026", "Form", "F17", "Kept by", "T. Oke"),
        )
    )
    assert children(found) == ["Hanne Obuya"]
    assert found.review_date == date(2026, 6, 3)


def test_a_grid_is_no_front_sheet() -> None:
    table = grid(
        ("Job", "Whose", "Start", "Stop"),
        ("Rota", "Nan Marr", "3 May 2026", "4 June 2026"),
        ("Coat", "Ruth Pell", "3 May 2026", "4 June 2026"),
    )
    assert isinstance(table, Table)
    assert pairs_by_turns(table.grid()) is None


def test_labels_below_the_line_about_the_child_are_no_more_children() -> None:
    found = read(
        grid(
            ("Forename", "Surname", "DOB", "Order"),
            ("Ada", "Quist", "02.11.2014", "none"),
            ("Stays with", "Larch House", "From", "14.01.2026"),
            ("This plan is dated", "09.04.2026", "IRO", "Lou Tait"),
        )
    )
    assert children(found) == ["Ada Quist"]
    assert found.date == date(2026, 4, 9)


def test_children_counted_off_below_one_label() -> None:
    found = read(
        grid(
            ("Child(ren)", "1. Ada Quist (12/08/2013)\n2. Ben Quist (30/01/2016)"), ("Agreed on", "17/04/26")
        )
    )
    assert children(found) == ["Ada Quist", "Ben Quist"]


def test_who_somebody_is_in_their_own_words() -> None:
    found = read(
        Paragraph("Hi, this is me: Noor Aslan\nI was born on: 5 December 2011\nWe wrote it on: 13 March 2026")
    )
    assert children(found) == ["Noor Aslan"]


def test_a_sentence_tells_of_the_child_the_day_and_the_next_look() -> None:
    found = read(
        Paragraph(
            "This is the plan of Dana Lisik, who turned 17 on 6 January 2026. It was written with her on 30 March 2026"
            " and will be looked at again no later than 28 September 2026."
        )
    )
    assert children(found) == ["Dana Lisik"]
    assert (found.date, found.review_date) == (date(2026, 3, 30), date(2026, 9, 28))


def test_an_initial_in_the_subject_is_the_name_below() -> None:
    found = plan(
        Paragraph("Subject: CIN plan - Robin V"),
        Paragraph("Plan for Robin Vance (dob 22.7.15) as we left it today."),
        GRID,
        form="txt",
    )
    assert children(found) == ["Robin Vance"]


def test_a_family_is_its_children_with_their_birthdays() -> None:
    found = read(
        Paragraph("Family: Ada Quist-Roe (dob 3/2/17) and Ben Quist-Roe (dob 21/10/22)\nLead: Mo Tighe")
    )
    assert children(found) == ["Ada Quist-Roe", "Ben Quist-Roe"]


def test_a_number_of_lines_is_nobodys_age() -> None:
    found = read(
        grid(("Child", "Bo Marr"), ("Plan date", "1 May 2026")),
        Paragraph("Bkgd (2 lines max): open since May."),
    )
    assert children(found) == ["Bo Marr"]


def test_rows_of_labels_and_rows_of_answers_by_turns_are_a_front_sheet() -> None:
    read = plan(
        bold("CHILD PROTECTION PLAN"),
        grid(
            ("Name of child", "System number", "Date of birth", "Category"),
            ("Ines Duarte", "1180462", "02/11/2022", "Neglect"),
            ("Lead social worker", "Date of this plan", "First core group", "Review conference"),
            ("Cal Reeve", "30/04/2026", "12/05/2026 11am", "21/07/2026"),
        ),
        grid(
            ("Need", "Action", "Who", "When"), ("Ines is hungry.", "Ring the food bank", "Cal Reeve", "4 May")
        ),
    )
    assert [child.name for child in read.children] == ["Ines Duarte"]
    assert read.date == date(2026, 4, 30)
    assert read.review_date == date(2026, 7, 21)


def test_a_counted_section_is_what_stands_behind_its_colon() -> None:
    read = plan(
        bold("Child Protection Plan"),
        Paragraph("Name: Ines Duarte"),
        Heading("Section B: Actions", 2),
        Paragraph("Add an item for each need. All fields must be completed before you go on."),
        *(
            Paragraph(line)
            for number in (1, 2)
            for line in (
                f"Item {number}", "Need*: Ines is hungry.", "Action*: Ring the food bank", "Target date: 4 May 2026",
            )
        ),
        Heading("Section C: Views", 2),
        Paragraph("Mother: Ms Duarte is frightened and asked about a move to her sister."),
        Heading("Section D: Contingency", 2),
        Paragraph("If Ines is not seen for two days: Cal Reeve rings the police that day."),
    )  # fmt: skip
    assert [row.action for row in read.rows] == ["Ring the food bank"] * 2
    assert any("frightened" in section.text for section in read.sections)
    assert any("two days" in section.text for section in read.section(SectionName.CONTINGENCY))


def test_a_name_with_its_birthday_behind_it_is_an_answer() -> None:
    told = read(
        grid(
            ("Child", "Rosalind “Rosie” Achebe, dob 9/8/2019"),
            ("Plan agreed", "11 November 2026"),
            ("Next CIN meeting", "Wed 16 Dec 2026, 3.30pm, Larkfield Primary"),
            ("Social worker", "Bethan Pryce"),
        )
    )
    assert [(child.name, child.born) for child in told.children] == [
        ("Rosalind “Rosie” Achebe", date(2019, 8, 9))
    ]
    assert told.review_date == date(2026, 12, 16)
