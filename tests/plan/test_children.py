"""Which children a plan is about, and what it tells of their ages, wherever it tells that."""

from __future__ import annotations

import io
from datetime import date

import pytest

import planlint
from planlint.document.model import Heading, Paragraph
from planlint.plan.child_names import children_in
from planlint.plan.children import children_of
from planlint.plan.front import Pair
from planlint.plan.model import Child
from tests.plan.building import grid, plan

MADE = date(2026, 3, 10)
HEADER = ["Need", "Outcome", "Action", "Who", "When"]
LINE = ["Cold flat", "A warm flat", "Mend the boiler", "Sue Hall", "3 May 2026"]


def told(text: str) -> list[tuple[str, int | None]]:
    """Names and ages of a value beside "Child"."""
    return [(child.name, child.age) for child in children_in(text)]


def titled(text: str) -> list[tuple[str, int | None]]:
    """Names and ages of a plan with this title."""
    return [(child.name, child.age) for child in children_of([], MADE, [text])]


@pytest.mark.parametrize(
    ("value", "children"),
    [
        ("Tomas Lima, 13 / Bea Lima, 8 / Ines Lima, 5", [("Tomas Lima", 13), ("Bea Lima", 8), ("Ines Lima", 5)]),
        ("Denzil Roe, aged 9 (Year 5, Shingle Primary)", [("Denzil Roe", 9)]),
        ("Denzil Roe, aged 9, Year 5, St Chad's Primary School", [("Denzil Roe", 9)]),
        ("Kian (Year 8, 12), Erin (Year 4, 8)", [("Kian", 12), ("Erin", 8)]),
        ("Arjun (6), twins Jas and Kiran (2)", [("Arjun", 6), ("Jas", 2), ("Kiran", 2)]),
        ("Corey VALE, male, 6 years 2 months", [("Corey VALE", 6)]),
        ("Idris Shah, seven months", [("Idris Shah", 0)]),
        ("Grant Lisle, 13, and Nancy Lisle, 7", [("Grant Lisle", 13), ("Nancy Lisle", 7)]),
        ("April (9) + May (4)", [("April", 9), ("May", 4)]),
        ("Sky Rowe (mum), Hollis (5)", [("Hollis", 5)]),
    ],
)  # fmt: skip
def test_every_child_beside_the_label_is_told_with_the_age(
    value: str, children: list[tuple[str, int | None]]
) -> None:
    assert told(value) == children


@pytest.mark.parametrize(
    "line",
    [
        "11 May, 4.20pm",
        "Homework club, Tuesdays and Thursdays, 3.15 to 4.15.",
        "Trauma sessions at Harbour House, six Wednesdays at 2pm",
        "Sundays from 10 May, ten matches",
        "Contact with Dad at the Hub, 10–12, Kwame in the room",
        "11 & 25 Dec, 8 & 22 January",
    ],
)
def test_days_places_and_counts_are_no_children(line: str) -> None:
    assert titled(line) == []


@pytest.mark.parametrize(
    "line",
    ["This plan is for Tia Brook, 8.", "Tia Brook is 8 and lives with Nan.", "Tia Brook, 8, lives with Nan."],
)
def test_a_child_told_with_an_age_in_a_sentence_is_one(line: str) -> None:
    assert titled(line) == [("Tia Brook", 8)]


def test_both_is_no_child() -> None:
    assert children_in("Both") == []


@pytest.mark.parametrize(
    "born", ["b. 19/12/25", "born 19 December 2025", "d.o.b. 19/12/2025", "(19.12.2025)"]
)
def test_a_birthday_behind_the_name_is_a_birthday_and_no_age(born: str) -> None:
    [child] = children_of([Pair("Child", f"Rafferty STROOD, {born}")], MADE)
    assert child == Child("Rafferty STROOD", date(2025, 12, 19), 0)


def test_birthdays_beside_one_label_go_to_the_children_in_order() -> None:
    pairs = [Pair("Children", "Kofi Boateng and Esi Boateng"), Pair("DOB", "14.02.18 and 30.06.22")]
    assert [child.born for child in children_of(pairs, MADE)] == [date(2018, 2, 14), date(2022, 6, 30)]


def test_one_birthday_for_two_children_is_nobodys() -> None:
    pairs = [Pair("Children", "Kofi Boateng and Esi Boateng"), Pair("DOB", "30.06.22")]
    assert [child.born for child in children_of(pairs, MADE)] == [None, None]


@pytest.mark.parametrize(
    ("value", "name", "known_as"),
    [
        ("Beatriz (Bea) Lima, 8", "Beatriz Lima", "Bea"),
        ("Tobias Reeve (Toby), born 4 June 2019", "Tobias Reeve", "Toby"),
        ("Denzil PYM (D), 9 yrs", "Denzil PYM", "D"),
        ("Ruby (known as Rue) Tate", "Ruby Tate", "Rue"),
        ("Tia Brook (girl), 8", "Tia Brook", ""),
    ],
)
def test_the_name_in_brackets_is_kept_beside_the_name(value: str, name: str, known_as: str) -> None:
    [child] = children_in(value)
    assert (child.name, child.known_as) == (name, known_as)


@pytest.mark.parametrize(
    ("title", "children"),
    [
        ("Early help plan for Ottilie and Rafferty Nnamdi", [("Ottilie Nnamdi", None), ("Rafferty Nnamdi", None)]),
        ("Safety plan for Zofia, Aleks and Lena Kowal", [("Zofia Kowal", None), ("Aleks Kowal", None), ("Lena Kowal", None)]),
        ("Child in Need Plan: Jun Reyes (12) and Mae Reyes (8)", [("Jun Reyes", 12), ("Mae Reyes", 8)]),
        ("Inaaya Choudhury (8) – Child in Need Plan, disabled children’s team", [("Inaaya Choudhury", 8)]),
        ("Care plan: Leo Hartnell, aged 8", [("Leo Hartnell", 8)]),
        ("Plan for Nancy and Grant Tully, 9 and 7", [("Nancy Tully", 9), ("Grant Tully", 7)]),
        ("TAF for Rosie Fenwick - Early Help plan", [("Rosie Fenwick", None)]),
        ("An early help plan, written to Summer Lovell, who is twelve", [("Summer Lovell", 12)]),
    ],
)  # fmt: skip
def test_a_title_names_every_child(title: str, children: list[tuple[str, int | None]]) -> None:
    assert titled(title) == children


@pytest.mark.parametrize(
    "title",
    [
        "Review Child Protection Conference: Outline Plans",
        "Plan for a Child Looked After",
        "Child Protection Plan: tracker",
        "CIN (Child in Need) plan for the Eze family",
        "Plan for Mum and Dad",
        "Child in need plan – disabled children's team",
        "Signs of Safety – Child Protection Plan",
        "Core Group Record – 3 May 2026",
    ],
)
def test_a_title_without_a_name_names_nobody(title: str) -> None:
    assert titled(title) == []


def test_headings_tell_the_ages_of_the_children_of_the_title() -> None:
    found = plan(
        Heading("Family plan for Ayla and Kerem Yildiz", 1),
        Heading("Ayla (14)", 2),
        grid(HEADER, LINE),
        Heading("Kerem, 8 months", 2),
        grid(HEADER, LINE),
    )
    assert [(child.name, child.age) for child in found.children] == [("Ayla Yildiz", 14), ("Kerem Yildiz", 0)]


def test_children_named_by_headings_alone() -> None:
    assert children_of([], MADE, ["Our plan"], ["Plan for Grant (13)", "Plan for Hope (7)", "Goal 1"]) == (
        Child("Grant", age=13),
        Child("Hope", age=7),
    )


def test_headings_that_count_are_no_children() -> None:
    assert children_of([], MADE, ["Our plan"], ["Visits (4)", "Actions (7)"]) == ()


def test_the_first_lines_give_the_full_name_and_the_birthday() -> None:
    found = children_of(
        [], MADE, ["Care Plan for Yonas", "Yonas Tesfalem, born 14 November 2010. Cared for since 2024."]
    )
    assert found == (Child("Yonas Tesfalem", date(2010, 11, 14), 15),)


def test_an_age_with_a_birthday_behind_it() -> None:
    pairs = [Pair("Age", "17 (born 1 January 2009, date accepted by the council)")]
    assert children_of(pairs, MADE, ["Pathway Plan – Yonas Tekle"]) == (
        Child("Yonas Tekle", date(2009, 1, 1), 17),
    )


def test_a_baby_for_whom_the_plan_is() -> None:
    [child] = children_of([], MADE, ["Safety plan", "For Baby Quinn (unborn, due 30 July 2026)"])
    assert (child.name, child.unborn) == ("Baby Quinn", True)


def test_children_as_a_label_of_the_front() -> None:
    pairs = [Pair("Noah, 10, and Tali, 5", "live with their grandparents")]
    assert [child.age for child in children_of(pairs, MADE, ["Family Help Plan – Noah and Tali Gold"])] == [
        10,
        5,
    ]


def test_the_family_name_beside_the_children_is_no_child() -> None:
    pairs = [Pair("Family name", "Doyle"), Pair("Children", "Kian (12), Erin (8)")]
    assert [child.name for child in children_of(pairs, MADE)] == ["Kian", "Erin"]


def test_a_letter_to_two_children() -> None:
    found = plan(
        Paragraph("Dear Jamie and Poppy,"),
        Paragraph("This is your plan. Mum will go to the calm group on Tuesdays until 2 June 2026."),
    )
    assert [child.name for child in found.children] == ["Jamie", "Poppy"]


def test_a_birthday_in_the_first_line_is_not_the_day_of_the_plan() -> None:
    found = plan(
        Heading("Plan", 1),
        Paragraph("Re: Connor Walsh, d.o.b. 22.11.2009"),
        Paragraph("Meeting 14 May 2026. Next meeting 25 June 2026"),
        grid(HEADER, LINE),
    )
    assert found.children == (Child("Connor Walsh", date(2009, 11, 22), 16),)
    assert (found.date, found.review_date) == (date(2026, 5, 14), date(2026, 6, 25))


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("For: Ellis Marsh (Year 6) and Poppy Marsh (Year 3)", ["Ellis Marsh", "Poppy Marsh"]),
        ("Alfie Sykes (5) and Rosie Sykes (10 months): your child in need plan", ["Alfie Sykes", "Rosie Sykes"]),
        ("Thanks for coming to the child in need meeting for Zofia Nowicka and Olek Nowicki.", ["Zofia Nowicka", "Olek Nowicki"]),
        ("This is about Keeley Doyle and Jude Doyle only, not their cousins.", ["Keeley Doyle", "Jude Doyle"]),
        ("We sent the plan for Housing Options to read.", []),
    ],
)  # fmt: skip
def test_a_first_line_may_name_the_children_of_the_plan(line: str, names: list[str]) -> None:
    assert [child.name for child in children_of([], None, [line])] == names


def test_a_letter_to_a_parent_is_about_the_children_and_not_the_parent() -> None:
    titled = ["Alfie Sykes (5) and Rosie Sykes (10 months): your child in need plan", "Dear Tasha and Mick"]
    assert [child.name for child in children_of([], None, titled)] == ["Alfie Sykes", "Rosie Sykes"]
    headed = children_of([], None, ["Ms Ngozi Okoro", "Dear Ngozi"], ["What we agreed for Tobi and Ife"])
    assert [child.name for child in headed] == ["Tobi", "Ife"]
    assert [
        child.name for child in children_of([], None, ["Dear Grace", "We made your Child in Need plan."])
    ] == ["Grace"]


def test_a_subject_line_with_the_familys_name_leaves_the_children_to_the_message() -> None:
    lines = [
        "Aziz - CIN plan please",
        "Here is the child in need plan from today for Noor Aziz and Bilal Aziz.",
    ]
    assert [child.name for child in children_of([], None, lines)] == ["Noor Aziz", "Bilal Aziz"]


def test_an_unborn_sibling_in_brackets_leaves_the_child_born() -> None:
    (child,) = children_in("April Dunmore (unborn sibling due August is mapped separately)")
    assert not child.unborn


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ada Quill was born on 30 September 2022 and lives with her aunt.", ["Ada Quill"]),
        ("Agreed on 24 March 2026 For Ada Quill (born 12.09.2012) and Bea Quill", ["Ada Quill", "Bea Quill"]),
    ],
)
def test_a_line_may_tell_the_children_by_their_birthdays(line: str, names: list[str]) -> None:
    assert [child.name for child in children_of([], MADE, [line])] == names


def test_a_surname_told_in_a_sentence_completes_the_names_of_the_title() -> None:
    lines = ["Child in Need plan for Noah and Ada", "Noah Quill is 13 and Ada Quill is 6."]
    assert [child.name for child in children_of([], MADE, lines)] == ["Noah Quill", "Ada Quill"]


def test_a_heading_may_say_whom_a_letter_is_about() -> None:
    found = children_of([], MADE, [], ["Re: Ada Quill, born 30 November 2025"])
    assert [(child.name, child.born) for child in found] == [("Ada Quill", date(2025, 11, 30))]


def test_a_councils_name_in_capitals_gives_way_to_whom_the_plan_is_for() -> None:
    lines = ["HOLME & FENLAND — PLAN ON A PAGE", "The Quill household, plan is for Ada (13)"]
    assert [child.name for child in children_of([], MADE, lines)] == ["Ada"]


@pytest.mark.parametrize(
    "line",
    [
        "Children: Zofia Nowak, DOB 20/09/2011 (14) and Filip Nowak, DOB 06/06/2016 (9)",
        "Children: Zofia Nowak (DOB 20/09/2011) and Filip Nowak (DOB 06/06/2016)",
        "Children: Zofia Nowak, DOB: 20/09/2011, Filip Nowak, DOB: 06/06/2016",
    ],
)
def test_each_of_several_children_keeps_the_birthday_behind_its_name(line: str) -> None:
    text = f"# Child in need plan\n\n{line}\n\nParent: Ewa Nowak\n\n| Need | Action | Who | When |\n|---|---|---|---|\n| Late | Ring school | Mum | 3 May 2026 |\n"
    (plan,) = planlint.read_plans(io.BytesIO(text.encode()), name="plan.md")
    assert [(child.name, child.born) for child in plan.children] == [
        ("Zofia Nowak", date(2011, 9, 20)),
        ("Filip Nowak", date(2016, 6, 6)),
    ]


def test_a_birthday_in_words_behind_a_dash_belongs_to_the_name_before_it() -> None:
    value = "Zofia Nowak – date of birth 20 September 2011; Filip Nowak – date of birth 6 June 2016"
    assert [(child.name, child.born) for child in children_in(value)] == [
        ("Zofia Nowak", date(2011, 9, 20)),
        ("Filip Nowak", date(2016, 6, 6)),
    ]


def test_a_family_list_with_ages_names_the_children_where_the_front_sheet_has_the_surname_alone() -> None:
    text = (
        "# Our family plan (early help)\n\n**Family:** Nowak\n\n## Who is in our family\n\n- Agnieszka (Mum), 38\n- Kacper, 14, Year 9\n"
        "- Filip, 6, goes to Moss Bank\n\n| Need | Action | Who | When |\n|---|---|---|---|\n| Late | Ring school | Mum | 3 May 2026 |\n"
    )
    (plan,) = planlint.read_plans(io.BytesIO(text.encode()), name="plan.md")
    assert [(child.name, child.age) for child in plan.children] == [("Kacper", 14), ("Filip", 6)]


def test_children_told_one_behind_the_other_in_sentences_are_children_each() -> None:
    assert told("Jayden Holden, born 12/05/2016 (9). Lexi-Mae Holden, born 03/11/2021 (4)") == [
        ("Jayden Holden", 9),
        ("Lexi-Mae Holden", 4),
    ]


@pytest.mark.parametrize("label", ["Also at home", "Others in the house"])
def test_who_else_lives_there_is_no_name(label: str) -> None:
    pairs = [Pair("Name", "Priya Cole"), Pair(label, "Kiran, aged 5")]
    assert "at home" not in " ".join(child.name for child in children_of(pairs, MADE))
    assert [child.name for child in children_of(pairs, MADE)] == ["Priya Cole"]


def test_what_kind_of_plan_it_is_is_no_action() -> None:
    text = (
        "# Council\n\n| | |\n|---|---|\n| Child | Maja Nowak, born 2 May 2016 |\n| Date of plan | 3 November 2025 |\n"
        "| Plan | Child in need – first plan following assessment |\n\n"
        "| Need | Outcome | Action | Who | When |\n|---|---|---|---|---|\n| Cold flat | A warm flat | Mend the boiler | Sue Hall | 3 May 2026 |\n"
    )
    read = planlint.read_plans(io.BytesIO(text.encode()), name="plan.md")[0]
    assert [row.action for row in read.rows] == ["Mend the boiler"]
