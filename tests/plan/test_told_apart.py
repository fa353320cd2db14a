"""Needs, goals and tasks told in places of their own, tied by what counts them: a code, a number in a heading, an ordinal."""

from __future__ import annotations

from planlint.document.model import Heading, ListItem, Paragraph
from tests.plan.building import LEFT, bold, bullets, grid, plan, title, whole_rows

_DAMP = "Mould is growing above the cot and Ivo has had bronchiolitis twice."
_DEBT = "Bailiffs have been to the flat and Renee has stopped opening the door."
_DRY = "Ivo breathes easily at night in a dry room."
_SAFE = "Renee answers the door because nobody is chasing her."


def numbered(*texts: str) -> tuple[ListItem, ...]:
    return tuple(ListItem(text, f"{number}.") for number, text in enumerate(texts, start=1))


def test_lists_below_lines_that_count_the_worries_are_for_them() -> None:
    found = plan(
        title(),
        Heading("Our worries", 2),
        *numbered(_DAMP, _DEBT),
        Heading("How we want it to be", 2),
        *numbered(_DRY, _SAFE),
        Heading("Who is doing what", 2),
        bold("About worry 1"),
        *bullets(
            "Ask the landlord for a damp survey (Sol Ortega, by 3 May)", "Lend a dehumidifier (Hub, 7 May)"
        ),
        bold("About worry 2"),
        *bullets("Ring StepChange together (Renee and Sol, 9 May)"),
    )
    assert whole_rows(found) == [
        (_DAMP, _DRY, "Ask the landlord for a damp survey", "Sol Ortega", "by 3 May"),
        (_DAMP, _DRY, "Lend a dehumidifier", "Hub", "7 May"),
        (_DEBT, _SAFE, "Ring StepChange together", "Renee and Sol", "9 May"),
    ]


def test_ordinals_count_as_well_as_numbers() -> None:
    found = plan(
        title(),
        Heading("What needs to change", 2),
        *numbered(_DAMP, _DEBT),
        Heading("Tasks", 2),
        Paragraph("Towards the first need:"),
        *bullets("Ask the landlord for a damp survey (Sol Ortega, by 3 May)"),
        Paragraph("Towards the second need:"),
        *bullets("Ring StepChange together (Renee, 9 May)", "Write to the bailiffs (Sol Ortega, 10 May)"),
    )
    assert [(row.need, row.action) for row in found.rows] == [
        (_DAMP, "Ask the landlord for a damp survey"),
        (_DEBT, "Ring StepChange together"),
        (_DEBT, "Write to the bailiffs"),
    ]


def test_tables_below_counting_lines_get_the_statement_and_goal_of_their_number() -> None:
    steps = ["What", "Who", "By when"]
    found = plan(
        title("Safety Plan"),
        Heading("Harm statement / Danger statement A", 3),
        Paragraph(_DAMP),
        Heading("Safety goal A", 3),
        Paragraph(_DRY),
        Heading("Network steps for goal A", 3),
        grid(
            steps,
            ["Ask the landlord for a damp survey", "Sol Ortega", "3 May"],
            ["Lend a dehumidifier", "Hub", "7 May"],
        ),
        Heading("Danger statement B", 3),
        Paragraph(_DEBT),
        Heading("Safety goal B", 3),
        Paragraph(_SAFE),
        Heading("Network steps for goal B", 3),
        grid(steps, ["Ring StepChange together", "Renee", "9 May"]),
    )
    assert whole_rows(found) == [
        (_DAMP, _DRY, "Ask the landlord for a damp survey", "Sol Ortega", "3 May"),
        (_DAMP, _DRY, "Lend a dehumidifier", "Hub", "7 May"),
        (_DEBT, _SAFE, "Ring StepChange together", "Renee", "9 May"),
    ]


def test_roman_numbers_in_a_column_mean_the_danger_and_the_goal_that_begin_with_them() -> None:
    found = plan(
        title("Safety Plan"),
        Heading("Danger statements", 2),
        Paragraph(f"(i) {_DAMP}"),
        Paragraph(f"(ii) {_DEBT}"),
        Heading("Next steps", 2),
        grid(
            ["Which", "Step", "Who", "By when"],
            ["(i)", "Ask the landlord for a damp survey", "Sol Ortega", "3 May"],
            ["(ii)", "Ring StepChange together", "Renee", "9 May"],
        ),
        Heading("Safety goals", 2),
        Paragraph(f"(i) {_DRY}"),
        Paragraph(f"(ii) {_SAFE}"),
    )
    assert [(row.need, row.outcome) for row in found.rows] == [(_DAMP, _DRY), (_DEBT, _SAFE)]


def test_a_column_may_call_the_worry_by_its_name_and_number() -> None:
    found = plan(
        title(),
        Heading("Our worries", 2),
        *numbered(_DAMP, _DEBT),
        Heading("Actions", 2),
        grid(
            ["Action", "For", "Who", "By when"],
            ["Ask the landlord for a damp survey", "Worry 1", "Sol Ortega", "3 May"],
            ["Lend a dehumidifier", "Worry 1", "Hub", "7 May"],
            ["Ring StepChange together", "Worry 2", "Renee", "9 May"],
        ),
    )
    assert [row.need for row in found.rows] == [_DAMP, _DAMP, _DEBT]


def test_two_codes_in_one_cell_mean_a_need_and_a_goal() -> None:
    found = plan(
        title(),
        Heading("Concerns", 2),
        *bullets(f"C1 {_DAMP}", f"C2 {_DEBT}", "C3"),
        Heading("Hopes", 2),
        Paragraph(f"H1 {_DRY} H2 {_SAFE} H3 ______"),
        Heading("Actions", 2),
        grid(
            ["code", "Who", "Action", "When"],
            ["C1 & H1", "Sol Ortega", "Ask the landlord for a damp survey", "3 May"],
            ["C2 & H2", "Renee", "Ring StepChange together", "9 May"],
        ),
    )
    assert [(row.need, row.outcome) for row in found.rows] == [(_DAMP, _DRY), (_DEBT, _SAFE)]


def test_scores_in_a_table_are_no_numbers_of_tasks() -> None:
    found = plan(
        title("Safety Plan"),
        Heading("Plan", 2),
        *numbered(
            "Ring the GP (Renee, 3 May)", "Change the locks (Sol, 4 May)", "Visit on Mondays (Sol, weekly)"
        ),
        Heading("Scaling", 2),
        grid(["Who", "Today", "Last time"], ["Renee", "3", "2"], ["Sol", "3", "1"], ["Hub", "2", "2"]),
    )
    assert [row.action for row in found.rows] == ["Ring the GP", "Change the locks", "Visit on Mondays"]


def test_codes_before_sentences_across_a_grid_tell_needs_from_goals() -> None:
    found = plan(
        title(),
        grid(
            ["Ref", "What will be done", "Lead", "Target"],
            [f"P1  {_DAMP}", LEFT, LEFT, LEFT],
            [f"Q1  {_DRY}", LEFT, LEFT, LEFT],
            ["1a", "Ask the landlord for a damp survey", "Sol Ortega", "3 May 2026"],
            ["1b", "Lend a dehumidifier", "Hub", "7 May 2026"],
            [f"P2  {_DEBT}", LEFT, LEFT, LEFT],
            [f"Q2  {_SAFE}", LEFT, LEFT, LEFT],
            ["2a", "Ring StepChange together", "Renee", "9 May 2026"],
        ),
    )
    assert [(row.need, row.outcome) for row in found.rows] == [(_DAMP, _DRY), (_DAMP, _DRY), (_DEBT, _SAFE)]


def test_what_a_conference_decides_is_no_task() -> None:
    found = plan(
        title("Report to Review Conference"),
        Heading("Recommendation", 2),
        Paragraph("That Ivo remains subject to a child protection plan under the category of neglect."),
        Heading("Plan", 2),
        grid(
            ["Need", "Action", "Who", "By when"],
            [_DAMP, "Ask the landlord for a damp survey", "Sol Ortega", "3 May 2026"],
            [_DEBT, "Ring StepChange together", "Renee", "9 May 2026"],
        ),
    )
    assert [row.action for row in found.rows] == [
        "Ask the landlord for a damp survey",
        "Ring StepChange together",
    ]


def _three_rows() -> list[tuple[str, str, str, str, str]]:
    return [
        (_DAMP, _DRY, "Ask the landlord for a survey", "Sol Ortega", "3 May"),
        (_DAMP, _DRY, "Lend a dehumidifier", "Hub", "7 May"),
        (_DEBT, _SAFE, "Ring StepChange together", "Renee", "9 May"),
    ]


_SURVEY = "Ask the landlord for a survey – Sol Ortega – 3 May"
_LEND = "Lend a dehumidifier – Hub – 7 May"
_RING = "Ring StepChange together – Renee – 9 May"


def test_statements_with_numbers_far_from_the_tasks_are_meant_by_a_column_of_numbers() -> None:
    found = plan(
        title("Safety Plan"),
        Heading("Danger statements", 2),
        Paragraph(f"Danger statement 1: {_DAMP}"),
        Paragraph(f"Danger statement 2: {_DEBT}"),
        Heading("What works well", 2),
        *bullets("Renee sings to him.", "Nan is next door."),
        Heading("Safety goals", 2),
        Paragraph(f"Safety goal 1: {_DRY}"),
        Paragraph(f"Safety goal 2: {_SAFE}"),
        Heading("Actions", 2),
        grid(
            ["Goal", "Action", "Who", "When"],
            ["1", "Ask the landlord for a survey", "Sol Ortega", "3 May"],
            ["1", "Lend a dehumidifier", "Hub", "7 May"],
            ["2", "Ring StepChange together", "Renee", "9 May"],
        ),
    )
    assert whole_rows(found) == _three_rows()


def test_a_task_may_end_with_the_worry_that_it_is_for() -> None:
    found = plan(
        title(),
        Heading("Our worries", 2),
        *numbered(_DAMP, _DEBT),
        Heading("Goals", 2),
        *numbered(_DRY, _SAFE),
        Heading("Who will do what", 2),
        *bullets(f"{_SURVEY} (worry 1)", f"{_LEND} (worry 1)", f"{_RING} (worry 2)"),
    )
    assert whole_rows(found) == _three_rows()


def test_a_number_alone_over_a_list_says_what_it_is_for() -> None:
    found = plan(
        title(),
        Heading("What are we worried about?", 2),
        *numbered(_DAMP, _DEBT),
        Heading("What do we want?", 2),
        *numbered(_DRY, _SAFE),
        Heading("Plan", 2),
        bold("1"),
        *bullets(_SURVEY, _LEND),
        bold("2"),
        *bullets(_RING),
    )
    assert whole_rows(found) == _three_rows()


def test_headings_of_the_same_name_tie_worry_goal_and_tasks() -> None:
    found = plan(
        title(),
        Heading("What are we worried about?", 2),
        Heading("Home", 3),
        Paragraph(_DAMP),
        Heading("Money", 3),
        Paragraph(_DEBT),
        Heading("What do we want?", 2),
        Heading("Home", 3),
        Paragraph(_DRY),
        Heading("Money", 3),
        Paragraph(_SAFE),
        Heading("What happens next?", 2),
        Heading("Home", 3),
        *bullets(_SURVEY, _LEND),
        Heading("Money", 3),
        *bullets(_RING),
    )
    assert whole_rows(found) == _three_rows()


def test_a_column_of_matters_means_the_worries_and_goals_that_begin_with_their_names() -> None:
    found = plan(
        title(),
        Heading("What are we worried about?", 2),
        *bullets(f"Home: {_DAMP}", f"Money: {_DEBT}"),
        Heading("What do we want?", 2),
        *bullets(f"Home: {_DRY}", f"Money: {_SAFE}"),
        Heading("What happens next?", 2),
        grid(
            ["Area", "Action", "Who", "When"],
            ["Home", "Ask the landlord for a survey", "Sol Ortega", "3 May"],
            ["Home", "Lend a dehumidifier", "Hub", "7 May"],
            ["Money", "Ring StepChange together", "Renee", "9 May"],
        ),
    )
    assert whole_rows(found) == _three_rows()


def test_a_goal_may_name_the_danger_that_it_answers_by_its_code() -> None:
    found = plan(
        title("Safety Plan"),
        Heading("Danger statements", 2),
        Paragraph(f"DS1 {_DEBT}"),
        Paragraph(f"DS2 {_DAMP}"),
        Heading("Safety goals", 2),
        Paragraph(f"SG1 (answers DS2) {_DRY}"),
        Paragraph(f"SG2 (answers DS1) {_SAFE}"),
        Heading("Next steps", 2),
        Heading("For SG1", 3),
        *bullets(_SURVEY, _LEND),
        Heading("For SG2", 3),
        *bullets(_RING),
    )
    assert whole_rows(found) == _three_rows()


def test_a_worry_without_a_goal_of_its_number_has_none() -> None:
    found = plan(
        title(),
        Heading("Worries", 2),
        *numbered(_DAMP, _DEBT, "Ivo has not been weighed since his birth."),
        Heading("Goals", 2),
        *numbered(_DRY, _SAFE),
        Heading("Tasks", 2),
        bold("Worry 1"),
        *bullets(_SURVEY),
        bold("Worry 2"),
        *bullets(_RING),
        bold("Worry 3"),
        *bullets("Take Ivo to the clinic – Renee – 5 May"),
    )
    assert [row.outcome for row in found.rows] == [_DRY, _SAFE, ""]


def test_numbers_of_lines_are_no_numbers_of_worries() -> None:
    found = plan(
        title(),
        Heading("Part 1: About us", 2),
        Paragraph("We are a family of four who live in Leith Walk."),
        Heading("Part 2: The plan", 2),
        *bullets(_SURVEY, _RING),
    )
    assert [(row.need, row.action) for row in found.rows] == [
        ("", "Ask the landlord for a survey"),
        ("", "Ring StepChange together"),
    ]


def test_worries_and_goals_numbered_by_hand_are_tied_to_the_tasks_that_name_them() -> None:
    read = plan(
        bold("Family Plan (Early Help)"),
        Heading("What are we worried about?", 2),
        bold("1. Ola is up till midnight and sleeps at his desk."),
        bold("2. Dad has forty pounds a week until his pay comes through."),
        Heading("What would good look like?", 2),
        Paragraph("1. Ola is asleep by nine on school nights."),
        Paragraph("2. There is food in until Dad is paid again."),
        Heading("Next steps", 2),
        bold("Worry 1"),
        *bullets("Bedtime chart. Who: Dad. When: from Sunday 15 Feb"),
        bold("Worry 2"),
        *bullets("Fuel voucher form filled in at the hub. Who: Sam. When: Thursday 12 Feb", "Food parcel. Who: Sam. When: today"),
    )  # fmt: skip
    assert [row.need.partition(" ")[0] for row in read.rows] == ["Ola", "Dad", "Dad"]
    assert [row.outcome for row in read.rows] == [
        "Ola is asleep by nine on school nights.",
        *["There is food in until Dad is paid again."] * 2,
    ]


def test_goals_that_say_themselves_over_numbered_steps_refer_to_nothing() -> None:
    steps = (
        "Ms Hale meets Eli at the gate until 27 March.",
        "Mum keeps his phone in the kitchen.",
        "School to be flexible.",
    )
    read = plan(
        bold("Our Family Plan (Early Help)"),
        Heading("What needs to happen?", 2),
        bold("Goal 1: Eli is in his form room by 8.40 on four mornings out of five"),
        *(ListItem(step, f"{number}.") for number, step in enumerate(steps, start=1)),
        bold("Goal 2: Improve Eli's self-esteem"),
        *(ListItem(step, f"{number}.") for number, step in enumerate(("ELSA work.", "A drum lesson every Thursday."), start=1)),
        bold("Goal 3: Mum to attend Triple P"),
        *(ListItem(step, f"{number}.") for number, step in enumerate(("Ms Hale books the place.",), start=1)),
    )  # fmt: skip
    assert [row.action for row in read.rows][:3] == list(steps)
    assert [row.outcome for row in read.rows][3:] == [
        "Improve Eli's self-esteem", "Improve Eli's self-esteem", "Mum to attend Triple P",
    ]  # fmt: skip
