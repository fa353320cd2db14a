"""What a form tells in one place and takes up in another: counted worries, labels above a grid, goals below it, questions again."""

from __future__ import annotations

import io

import pytest

import planlint
from planlint.document.model import Heading, ListItem, Paragraph, Table
from planlint.plan.model import Plan, SectionName
from tests.plan.building import bold, bullets, cell, grid, plan, title, whole_rows

DONE = ("What we will do", "Who", "By when")


def written(text: str, name: str = "plan.md") -> Plan:
    """The only plan of a file of text."""
    (found,) = planlint.read_plans(io.BytesIO(text.encode()), name)
    return found


def why(found: Plan) -> list[tuple[str, str]]:
    """The need and the outcome of each row."""
    return [(row.need, row.outcome) for row in found.rows]


@pytest.mark.parametrize(
    ("heading", "lead", "label"),
    [
        ("What we are worried about", "Concern {}", "What we want to see"),
        ("Our worries", "Worry {}", "We'd like to see"),
        ("Needs", "Need {}", "Goal"),
    ],
)
def test_a_line_that_counts_the_worries_has_the_words_of_the_list_above(
    heading: str, lead: str, label: str
) -> None:
    found = plan(
        title("Early Help Plan"),
        Heading(heading, 2),
        ListItem("Teddy is late for nursery four days in five.", "1."),
        ListItem("The stairs have no gate and Ivy has fallen twice.", "2."),
        Heading("Next steps", 2),
        bold(lead.format(1)),
        Paragraph(f"{label}: Teddy is at nursery by nine."),
        *bullets("Gran will walk Teddy there on Mondays", "Nursery will ring by half past nine"),
        bold(lead.format(2)),
        Paragraph(f"{label}: Ivy cannot get on to the stairs."),
        *bullets("Housing will fit a gate by 4 May 2026"),
    )
    teddy = ("Teddy is late for nursery four days in five.", "Teddy is at nursery by nine.")
    ivy = ("The stairs have no gate and Ivy has fallen twice.", "Ivy cannot get on to the stairs.")
    assert why(found) == [teddy, teddy, ivy]


@pytest.mark.parametrize(
    "label",
    ["Needs found in this area", "Assessed needs under this heading", "Identified developmental needs"],
)
def test_a_label_worded_as_a_column_fills_the_one_that_the_grid_below_lacks(label: str) -> None:
    found = plan(
        title(),
        Heading("Health", 2),
        Paragraph(f"{label}: Bobby has had no dentist since he was four."),
        grid(
            [*DONE, "Outcome"], ["Register at Quay Road", "Dad", "1 June 2026", "Bobby's teeth do not hurt"]
        ),
        Heading("Education", 2),
        Paragraph(f"{label}: "),
        grid([*DONE, "Outcome"], ["Open the book bag", "Dad", "each night", "Bobby reads"]),
    )
    assert [row.need for row in found.rows] == ["Bobby has had no dentist since he was four.", ""]


@pytest.mark.parametrize(
    "heading",
    [
        "What will it look like when it is safe? (all of the above)",
        "Outcome for all the needs above",
        "Goal (for each of the above)",
    ],
)
def test_a_goal_below_the_grid_for_all_that_stands_above_is_that_of_each_row(heading: str) -> None:
    found = plan(
        title("Child Protection Plan"),
        Heading("What needs to change", 2),
        grid(
            ["Need", *DONE],
            ["Rae is left alone at night", "Aunt to sleep in", "Aunt Jo", "from Friday"],
            ["Rae has no bed", "Bed from the fund", "SW", "3 May 2026"],
        ),
        Heading(heading, 2),
        Paragraph("Rae wakes up in her own bed with a grown-up in the house."),
        Heading("Contingency", 2),
        Paragraph("If nobody can sleep in, Rae will go to her aunt's."),
    )
    assert {row.outcome for row in found.rows} == {
        "Rae wakes up in her own bed with a grown-up in the house."
    }
    assert [section.name for section in found.sections] == [SectionName.CONTINGENCY]


def test_a_goal_of_its_own_below_a_grid_stays_where_it_is() -> None:
    found = plan(
        title(),
        grid(["Need", *DONE], ["Rae has no bed", "Bed from the fund", "SW", "3 May 2026"]),
        Heading("What will it look like when it is safe?", 2),
        Paragraph("Rae wakes up in her own bed."),
    )
    assert whole_rows(found)[0][:2] == ("Rae has no bed", "")


def test_a_question_that_comes_again_heads_a_sentence_as_it_heads_a_list() -> None:
    found = written(
        "# Child in Need Plan\n\n## 1. Sleep\n\n*What is the worry?*\n\nOtis is awake until two.\n\n"
        "*What do we want?*\n\nOtis is asleep by nine.\n\n*What will we do?*\n\n"
        "- Take the tablet out. Who: Mum. When: tonight\n- Bath at seven. Who: Nan. When: daily\n\n"
        "## 2. Food\n\n*What is the worry?*\n\nOtis eats one meal a day.\n\n*What do we want?*\n\nOtis has three.\n\n"
        "*What will we do?*\n\nOtis would benefit from the breakfast club. Mrs Penn will keep a place for him. "
        "The fee is to be agreed by the school.\n"
    )
    assert [(row.need, row.action) for row in found.rows][2:] == [
        ("Otis eats one meal a day.", "Mrs Penn will keep a place for him."),
        ("Otis eats one meal a day.", "The fee is to be agreed by the school."),
    ]
    assert "Otis would benefit from the breakfast club." in [section.text for section in found.sections]


@pytest.mark.parametrize("matter", ["4. Money", "Housing", "My family"])
def test_a_page_left_blank_under_a_heading_of_its_own_inherits_no_need(matter: str) -> None:
    labels = ("How things are", "What I want", "What will happen", "Who", "When")

    def page(*said: str) -> list[Paragraph]:
        return [
            Paragraph(f"{label}: {words}".strip(), strong=not words)
            for label, words in zip(labels, said, strict=True)
        ]

    found = plan(
        title("Pathway Plan"),
        Heading("3. Health", 2),
        *page("I do not sleep.", "I sleep until six.", "See the GP", "Kit", "3 May 2026"),
        Heading(matter, 2),
        *page("", "", "Budgeting", "PA", "Ongoing"),
        Heading("5. Keys", 2),
        *page("I have no key.", "I have a key.", "Cut a key", "PA", "3 May 2026"),
    )
    assert why(found)[:2] == [("I do not sleep.", "I sleep until six."), ("", "")]


def test_a_box_whose_only_task_is_done_is_still_of_the_plan() -> None:
    def box(outcome: str, why: str, *task: str) -> Table:
        told = (cell("Outcome 1", 0, 0), cell(outcome, 0, 1, 1, 2), cell("Why is this needed?", 1, 0))
        heads = (cell(text, 2, column) for column, text in enumerate(DONE))
        tasks = (cell(text, 3, column) for column, text in enumerate(task))
        return Table((*told, cell(why, 1, 1, 1, 2), *heads, *tasks))

    found = plan(
        title(),
        box("Moss is in school.", "Moss has no place.", "Apply", "Lin", "6 May 2026"),
        box("Moss can see the board.", "", "Eye test", "Dad", "done 3/2, glasses 10/2"),
    )
    assert whole_rows(found)[1] == (
        "",
        "Moss can see the board.",
        "Eye test",
        "Dad",
        "done 3/2, glasses 10/2",
    )


@pytest.mark.parametrize("pointer", ["See over", "See plan below", "Please turn over", "overleaf"])
def test_a_map_that_only_points_to_its_actions_is_words(pointer: str) -> None:
    found = plan(
        title(),
        grid(
            ["What are we worried about?", "What's working well?", "What needs to happen?"],
            ["Jude had a bruise in March.", "Nan is there daily.", pointer],
        ),
        Heading("Plan", 2),
        grid(["Action", "Who", "When"], ["Ring round", "Nan", "Sunday"]),
    )
    assert [row.action for row in found.rows] == ["Ring round"]
    assert any(section.name is SectionName.RISK and "bruise" in section.text for section in found.sections)


def test_the_last_line_of_a_letter_has_the_childs_full_name() -> None:
    found = written(
        "12 May 2026\n\nDear Noor\n\nYOUR PLAN\n\nThis is your child in need plan.\n\nSEEING NAN\n\nYou never see Nan. We want you to be able to\n"
        "see her every week.\n\n- Nan will fetch you on Fridays.\n- I will ring her on Monday.\n\nFrom Jan\n\nNoor Haddad, born 3.4.2017   Ref 22\n",
        "letter.txt",
    )
    (child,) = found.children
    assert (child.name, child.born and child.born.year) == ("Noor Haddad", 2017)
    assert any("able to see her every week." in section.text for section in found.sections)


def test_boxes_wide_apart_beside_one_label_stay_together() -> None:
    found = plan(
        Heading("Safety Plan", 1),
        Paragraph("Map made: 9 March 2026     Led by: Jo Fell     Kind of plan: ☐ CIN   ☒ CP   ☐ PLO"),
        grid(["Action", "Who", "When"], ["Ring round", "Nan", "Sunday"]),
    )
    assert found.kind == "child-protection"


@pytest.mark.parametrize("heading", ["Part 3 – Views", "What people think"])
def test_a_bare_name_below_a_heading_of_views_says_whose_they_are(heading: str) -> None:
    found = plan(
        title("Care Plan"),
        grid(["Action", "Who", "When"], ["Ring round", "Nan", "Sunday"]),
        Heading(heading, 2),
        grid(["The child", "I want to stay."], ["Parents", "Did not reply."], ["Carers", "Happy."]),
    )
    told = [(section.name, section.text) for section in found.sections]
    assert told[:2] == [
        (SectionName.CHILD_VOICE, "I want to stay."),
        (SectionName.PARENT_VIEWS, "Did not reply."),
    ]
