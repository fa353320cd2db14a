"""The front sheet: kind, dates, children, people and meetings, wherever they stand."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.document.model import Block, Document, Heading, ListItem, Paragraph
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Child, Kind, Plan
from tests.plan.building import all_plans, bullets, grid, plan

ROWS: tuple[Block, ...] = (Heading("Actions", 2), *bullets("Mum to ring the GP"))


def fronted(*blocks: Block, title: str = "Plan") -> Plan:
    return plan(Heading(title, 1), *blocks, *ROWS)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Child Protection Plan: Tia Brown", Kind.CHILD_PROTECTION),
        ("CP Plan - Tia", Kind.CHILD_PROTECTION),
        ("CHILD IN NEED PLAN", Kind.CHILD_IN_NEED),
        ("CIN plan for the Brown family", Kind.CHILD_IN_NEED),
        ("Your care plan, Tia", Kind.CHILD_IN_CARE),
        ("Placement Plan", Kind.CHILD_IN_CARE),
        ("Pathway plan", Kind.CHILD_IN_CARE),
        ("Looked After Child: Care Plan Part 2", Kind.CHILD_IN_CARE),
        ("Early Help – Our Family Plan", Kind.EARLY_HELP),
        ("TAF action plan", Kind.EARLY_HELP),
        ("Family Help plan", Kind.EARLY_HELP),
        ("Plan for Tia", Kind.UNKNOWN),
    ],
)
def test_the_kind_is_told_by_the_title(title: str, kind: Kind) -> None:
    assert fronted(title=title).kind is kind


def test_an_education_health_and_care_plan_is_no_care_plan() -> None:
    assert (
        fronted(title="Child in need plan (education, health and care plan attached)").kind
        is Kind.CHILD_IN_NEED
    )
    assert fronted(title="Education, health and care plan").kind is Kind.UNKNOWN


def test_the_kind_may_stand_on_the_front_sheet_or_only_show_in_the_text() -> None:
    assert (
        fronted(grid(("Child", "Tia"), ("Type of plan", "Child Protection – initial"))).kind
        is Kind.CHILD_PROTECTION
    )
    assert fronted(Paragraph("The core group meets monthly.")).kind is Kind.CHILD_PROTECTION


@pytest.mark.parametrize(
    "label",
    [
        "Date of plan",
        "Plan date",
        "Date of this plan",
        "Date completed",
        "Made on",
        "Plan agreed",
        "Written",
        "Date",
    ],
)
def test_the_plans_date_has_many_labels(label: str) -> None:
    found = fronted(
        grid(
            ("Child", "Tia Brown"),
            ("Date of birth", "3/4/2015"),
            (label, "12 May 2026"),
            ("Next review", "1/7/26"),
        )
    )
    assert (found.date, found.review_date) == (date(2026, 5, 12), date(2026, 7, 1))


def test_a_date_of_birth_or_of_the_last_review_is_not_the_plans_date() -> None:
    found = fronted(grid(("Child", "Tia Brown"), ("DOB", "3/4/2015"), ("Date of last review", "1/2/26")))
    assert (found.date, found.review_date) == (None, None)


def test_labels_may_stand_in_paragraphs_four_columns_or_lines() -> None:
    wanted = (date(2026, 5, 12), (Child("Tia Brown", date(2015, 4, 3), 11),))
    lines = fronted(Paragraph("Name: Tia Brown\nDOB: 3/4/2015\nDate of plan: 12/5/26"))
    paragraphs = fronted(
        Paragraph("Name: Tia Brown"), Paragraph("DOB: 3/4/2015"), Paragraph("Date of plan: 12/5/26")
    )
    wide = fronted(
        grid(
            ("Name", "Tia Brown", "Date of birth", "3/4/2015"), ("Date of plan", "12/5/26", "School", "Hill")
        )
    )
    tabs = fronted(Paragraph("Name: Tia Brown\tDOB: 3/4/2015\tDate of plan: 12/5/26"))
    spaces = fronted(Paragraph("Name: Tia Brown  DOB: 3/4/2015 Date of plan: 12/5/26"))
    for found in (lines, paragraphs, wide, tabs, spaces):
        assert (found.date, found.children) == wanted


def test_several_children_with_their_ages() -> None:
    found = fronted(
        grid(("Children", "Kofi Brown (7) and Esi Brown (3 months)"), ("Date of plan", "12/5/26"))
    )
    assert found.children == (Child("Kofi Brown", age=7), Child("Esi Brown", age=0))


def test_children_and_birthdays_pair_by_line() -> None:
    found = fronted(
        grid(
            ("Children", "Kofi Brown\nEsi Brown"),
            ("Dates of birth", "3/4/2015\n5/6/2020"),
            ("Plan date", "1/5/26"),
        )
    )
    assert [(child.name, child.age) for child in found.children] == [("Kofi Brown", 11), ("Esi Brown", 5)]


def test_an_unborn_baby() -> None:
    found = fronted(grid(("Child", "Unborn baby Brown"), ("EDD", "3/9/2026"), ("Plan date", "1/5/26")))
    assert found.children == (Child("Unborn baby Brown", date(2026, 9, 3), None, True),)


def test_a_reference_number_names_the_plan_but_an_nhs_number_does_not() -> None:
    assert (
        fronted(grid(("Child", "Tia"), ("Mosaic ID", "104522"), ("NHS number", "4857773456"))).name
        == "104522"
    )
    assert fronted(grid(("Child", "Tia"), ("NHS number", "4857773456"))).name == "1"


@pytest.mark.parametrize(
    ("blocks", "day"),
    [
        ((Paragraph("Next core group: 3/6/26"),), date(2026, 6, 3)),
        ((Paragraph("Review date 3 June 2026"),), date(2026, 6, 3)),
        ((Heading("Date of RCPC", 2), Paragraph("4 August 2026")), date(2026, 8, 4)),
        (
            (Heading("Review", 2), Paragraph("The core group will meet again on 12 June 2026.")),
            date(2026, 6, 12),
        ),
        ((Heading("Next get-together", 2), Paragraph("Friday 5th June 2026, at school.")), date(2026, 6, 5)),
        ((Paragraph("We're all back here on Thursday the second of July at 4."),), date(2026, 7, 2)),
        ((Paragraph("Your next review is on Monday 29 June 2026."),), date(2026, 6, 29)),
        ((Paragraph("Core groups will be held regularly."),), None),
    ],
)
def test_the_next_review_is_found_wherever_it_stands(blocks: tuple[Block, ...], day: date | None) -> None:
    front = grid(("Child", "Tia Brown"), ("Date of plan", "12 May 2026"))
    assert plan(Heading("Plan", 1), front, *ROWS, *blocks).review_date == day


def test_a_review_conference_counts_before_a_core_group() -> None:
    found = fronted(
        grid(("Plan date", "8/12/25"), ("Next core group", "5/1/26"), ("Review conference", "2/3/26"))
    )
    assert found.review_date == date(2026, 3, 2)
    assert [(event.name, event.day) for event in found.events] == [
        ("core group", date(2026, 1, 5)),
        ("review conference", date(2026, 3, 2)),
    ]


def test_a_meetings_date_is_the_date_of_what_is_due_by_then() -> None:
    found = plan(
        Heading("Child Protection Plan", 1),
        grid(("Date of plan", "12/5/26"), ("RCPC", "3/8/26")),
        grid(("Action", "Who", "When"), ("Ring the GP", "Mum", "by the review conference")),
    )
    assert found.rows[0].due_date == date(2026, 8, 3)


def test_people_come_from_the_front_sheet_the_attendance_list_and_the_owners() -> None:
    found = plan(
        Heading("Child Protection Plan", 1),
        grid(("Child", "Tia Brown"), ("Social worker", "Farida Noor")),
        grid(("Name", "Role", "Phone"), ("Sue Hall", "HV", "01632 960102")),
        grid(("Action", "Who", "When"), ("Ring the GP", "Petra Lind", "1/5/26")),
    )
    assert {"Tia Brown", "Farida Noor", "Sue Hall", "Petra Lind"} <= set(found.people)
    assert len(found.rows) == 1


@pytest.mark.parametrize(
    "line",
    [
        "12 May 2026",
        "Tuesday 12 May 2026, 3.30pm, Room 4",
        "12 May 2026. Social worker: Nadia Stone.",
        "Tia Brown, aged 9 | Plan updated 12/05/2026 | Social worker Dita Vance | Next core group 9 June 2026",
        "Tia is 12. Plan made on 12 May 2026 round the kitchen table with Tia, her mum and Mr Rose from school.",
        "This is a plan under section 17. It was written on 12 May 2026 by Zoe Hart.",
        "Initial child protection conference held on 12 May 2026",
    ],
)
def test_the_plans_date_may_stand_in_its_opening_words(line: str) -> None:
    assert fronted(Paragraph(line)).date == date(2026, 5, 12)


def test_a_bold_title_with_a_colon_is_the_title_and_tells_the_kind() -> None:
    read = all_plans(
        Document(
            "x",
            "docx",
            (
                Paragraph("LARKFIELD COUNCIL", strong=True),
                Paragraph("Child in Need Plan: Summer Patel", strong=True),
                Paragraph("Actions", strong=True),
                ListItem("Amir to ring the GP by 3 May 2026"),
            ),
        ),
        {},
    )[0]
    assert (read.kind, read.title) == ("child-in-need", "Child in Need Plan: Summer Patel")


def test_who_wrote_it_does_not_hide_when() -> None:
    read = all_plans(
        Document(
            "x",
            "docx",
            (
                Heading("Child in Need plan for Callum Birtwistle", 1),
                Paragraph("Written by Leanne Charnock, social worker, on the ninth of March 2026."),
                Heading("Actions", 2),
                ListItem("Leanne to ring the GP by 3 May 2026"),
            ),
        ),
        {},
    )[0]
    assert str(read.date) == "2026-03-09"
    assert [child.name for child in read.children] == ["Callum Birtwistle"]


@pytest.mark.parametrize(
    ("names", "children"),
    [
        ("Faith and Grace Ndlovu", ["Faith Ndlovu", "Grace Ndlovu"]),
        ("Faith & Grace Ndlovu", ["Faith Ndlovu", "Grace Ndlovu"]),
        ("Faith, Grace and Joy Ndlovu", ["Faith Ndlovu", "Grace Ndlovu", "Joy Ndlovu"]),
        ("Faith Ndlovu and Grace Brown", ["Faith Ndlovu", "Grace Brown"]),
        ("Faith and Grace", ["Faith", "Grace"]),
        ("Faith\nGrace Ndlovu", ["Faith", "Grace Ndlovu"]),
        ("Unborn baby Brown and Tia Brown", ["Unborn baby Brown", "Tia Brown"]),
        ("Mary-Ann O'Brien-Smith", ["Mary-Ann O'Brien-Smith"]),
        ("3 May 2018", []),
        ("12 weeks", []),
    ],
)
def test_sisters_and_brothers_share_a_surname_that_is_written_once(names: str, children: list[str]) -> None:
    assert [
        child.name for child in fronted(grid(("Children", names), ("Plan date", "1/5/26"))).children
    ] == children


def test_a_child_named_twice_is_one_child_with_the_fuller_name() -> None:
    front = grid(("Child", "Isla"), ("Child's name", "Isla Mercer"))
    assert [child.name for child in fronted(front).children] == ["Isla Mercer"]
    table = grid(("Child", "Action", "Who"), ("Isla", "Ring the GP", "Mum"), ("Sol", "Write", "HV"))
    found = plan(Heading("Plan", 1), grid(("Children", "Isla and Sol Mercer")), table)
    assert [child.name for child in found.children] == ["Isla Mercer", "Sol Mercer"]


def test_children_with_the_same_beginning_are_two_children() -> None:
    found = fronted(grid(("Children", "Ann Brown and Anna Brown"), ("Plan date", "1/5/26")))
    assert [child.name for child in found.children] == ["Ann Brown", "Anna Brown"]


def test_the_family_is_the_child_only_where_no_other_label_names_one() -> None:
    both = fronted(grid(("Family", "The Ndlovus"), ("Child", "Faith Ndlovu")))
    assert [child.name for child in both.children] == ["Faith Ndlovu"]
    alone = fronted(grid(("Family", "Ann Brown (Mum), Tia (7), Sol (4)"), ("Plan date", "1/5/26")))
    assert [(child.name, child.age) for child in alone.children] == [("Tia", 7), ("Sol", 4)]


def test_first_name_and_surname_of_a_front_sheet_are_one_child() -> None:
    found = fronted(grid(("First name", "Tia"), ("Surname", "Brown"), ("Plan date", "1/5/26")))
    assert [child.name for child in found.children] == ["Tia Brown"]


def test_a_box_about_a_worker_names_no_child() -> None:
    found = fronted(grid(("Name", "Sue Hall"), ("Role", "Social worker"), ("Phone", "01632 960102")))
    assert found.children == ()
    assert "Sue Hall" in found.people


@pytest.mark.parametrize(
    "label",
    ["Child's name", "Young person", "Plan for", "Made for", "About", "Who this is about", "This plan belongs to", "This map is about",
     "Forename", "Given name", "Name of child", "Name of child young person", "Subject of plan"],
)  # fmt: skip
def test_a_child_has_many_labels(label: str) -> None:
    found = fronted(grid((label, "Tia"), ("Plan date", "1/5/26")))
    assert [child.name for child in found.children] == ["Tia"]


@pytest.mark.parametrize(
    "label",
    ["Next review", "To be reviewed", "Check it on", "Check it again", "Come back to it", "Look at it again", "Look again", "We meet again"],
)  # fmt: skip
def test_the_next_review_has_many_labels(label: str) -> None:
    found = fronted(grid(("Child", "Tia"), ("Plan date", "1/5/26"), (label, "3/6/26")))
    assert found.review_date == date(2026, 6, 3)


@pytest.mark.parametrize(
    "label", ["Meeting held", "Held on", "Date held", "Took place on", "Conference date"]
)
def test_a_plan_without_a_date_of_its_own_has_that_of_its_meeting(label: str) -> None:
    assert fronted(grid(("Child", "Tia"), (label, "3 May 2026"))).date == date(2026, 5, 3)
    both = fronted(grid(("Child", "Tia"), (label, "3 May 2026"), ("Date of plan", "4 May 2026")))
    assert both.date == date(2026, 5, 4)


@pytest.mark.parametrize("label", ["Chair", "Chairperson", "Chairman", "Chairwoman", "Health visitor", "Lead professional"])  # fmt: skip
def test_whoever_the_front_sheet_names_is_among_the_people(label: str) -> None:
    assert "Sue Hall" in fronted(grid(("Child", "Tia"), (label, "Sue Hall"))).people


@pytest.mark.parametrize(
    ("blocks", "children"),
    [
        ((Paragraph("Dear Tia,"),), ["Tia"]),
        ((Paragraph("Dear Tia"), Paragraph("This is your plan.")), ["Tia"]),
        ((Paragraph("Dear Mum and Dad,"),), []),
        ((Paragraph("Dear Mr Brown,"),), []),
        ((Paragraph("Dear All,"),), []),
        ((Paragraph("Jaxon Teal, aged 9, lives with Nan."),), ["Jaxon Teal"]),
        ((Paragraph("Jaxon Teal is nine. Sue Hall has known him for two years."),), ["Jaxon Teal"]),
        ((Paragraph("Sue Hall is 12 weeks into the job."),), []),
        ((Paragraph("Sue Hall, 12 May 2026"),), []),
        ((Paragraph("Meeting of 3 May 2026 at Hill School"),), []),
    ],
)
def test_a_greeting_or_an_opening_line_names_the_child(
    blocks: tuple[Block, ...], children: list[str]
) -> None:
    assert [child.name for child in fronted(*blocks, title="Early help plan").children] == children


@pytest.mark.parametrize(
    ("label", "asks"),
    [
        ("Conference held on", Ask.OTHER_DATE),
        ("RCPC HELD", Ask.OTHER_DATE),
        ("Safety meeting held", Ask.OTHER_DATE),
        ("Next RCPC", Ask.REVIEW),
        ("Next review to be held", Ask.REVIEW),
        ("We get back together", Ask.REVIEW),
        ("Core group dates", Ask.EVENT),
        ("Who came", Ask.PERSON),
        ("Child's first name", Ask.CHILD),
        ("Plan created date", Ask.PLAN_DATE),
        ("Visit held", Ask.NONE),
    ],
)
def test_a_label_asks_for_what_its_words_say(label: str, asks: Ask) -> None:
    assert label_asks(label) is asks


def test_the_plan_of_a_family_group_conference_is_of_no_kind_of_its_own() -> None:
    task = grid(("Action", "Who", "When"), ("Ring the GP", "Nan", "3/5/2026"))
    first = Paragraph("Westlow Family Group Conference Service")
    assert plan(first, Heading("The Family Plan", 1), task).kind is Kind.UNKNOWN
    assert plan(Heading("The Family Plan", 1), task).kind is Kind.EARLY_HELP


def test_a_childs_name_may_stand_under_two_labels_that_say_whose_it_is() -> None:
    found = fronted(Paragraph("Child's first name: Ada\nChild's surname: Bello"))
    assert [child.name for child in found.children] == ["Ada Bello"]
