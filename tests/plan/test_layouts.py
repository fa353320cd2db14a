"""Every layout a plan comes in gives the same rows."""

from __future__ import annotations

import pytest

from planlint.document.model import Cell, Heading, ListItem, Paragraph, Table
from planlint.plan.model import Field, SectionName
from tests.plan.building import ABOVE, LEFT, actions, bold, bullets, grid, plan, title

HEADER = ("Need", "Outcome", "Action", "By whom", "By when")


def test_columns_are_found_in_any_order() -> None:
    found = plan(
        title(),
        grid(
            ("By when?", "What will be done", "Who?", "What we want to see", "Identified need"),
            ("12/5/26", "Ring the GP", "Mum", "Tia sleeps all night", "Tia wakes at 3"),
        ),
    )
    row = found.rows[0]
    assert (row.need, row.outcome, row.action, row.owner, row.due) == (
        "Tia wakes at 3", "Tia sleeps all night", "Ring the GP", "Mum", "12/5/26",
    )  # fmt: skip


def test_numbered_tasks_pair_with_numbered_owners_and_dates() -> None:
    found = plan(
        title(),
        grid(
            ("Identified Need", "Desired Outcome", "Detailed Plan", "Who responsible and due date"),
            (
                "N",
                "O",
                "(1) Ring the GP\n(2) Write to school\n(3) Visit",
                "(1) SW by 1/5/26\n(2) HV by 2/5/26\n(3) Mum",
            ),
        ),
    )
    assert [(row.action, row.owner, row.due) for row in found.rows] == [
        ("Ring the GP", "SW", "by 1/5/26"),
        ("Write to school", "HV", "by 2/5/26"),
        ("Visit", "Mum", ""),
    ]
    assert found.rows[0].shared == frozenset()
    assert found.rows[1].shared == {Field.NEED, Field.OUTCOME}


def test_where_numbers_do_not_pair_up_the_rest_stays_empty() -> None:
    found = plan(
        title(),
        grid(HEADER, ("N", "O", "(1) Ring (2) Write (3) Visit", "(1) SW (3) HV", "(1) 1/5/26 (4) 9/5/26")),
    )
    assert [(row.owner, row.due) for row in found.rows] == [("SW", "1/5/26"), ("", ""), ("HV", "")]
    assert found.rows[1].unpaired == {Field.OWNER, Field.DUE}
    assert found.rows[2].stray == "(4) 9/5/26"


def test_one_owner_covers_every_numbered_task_of_its_row() -> None:
    found = plan(
        title(), grid(HEADER, ("N", "O", "(1) Ring the GP (2) Write to school", "Sue Hall", "12 May"))
    )
    assert [(row.owner, row.due) for row in found.rows] == [("Sue Hall", "12 May")] * 2
    assert {Field.OWNER, Field.DUE} <= found.rows[1].shared


def test_lines_pair_by_order_when_there_are_as_many() -> None:
    found = plan(
        title(), grid(HEADER, ("N", "O", "Ring the GP\nWrite to school", "SW\nHV", "1/5/26\n2/5/26"))
    )
    assert [(row.action, row.owner, row.due) for row in found.rows] == [
        ("Ring the GP", "SW", "1/5/26"),
        ("Write to school", "HV", "2/5/26"),
    ]


def test_an_owner_and_a_date_on_two_lines_cover_both_tasks() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "What needs to be done", "By whom and when"),
            ("N", "Ring the GP\nWrite to school", "SW\n12/4/26"),
        ),
    )
    assert [(row.owner, row.due) for row in found.rows] == [("SW", "12/4/26")] * 2


def test_a_blank_need_or_outcome_belongs_to_the_one_above_but_who_and_when_do_not() -> None:
    found = plan(
        title(), grid(HEADER, ("N", "O", "Ring the GP", "SW", "1/5/26"), ("", "", "Write to school", "", ""))
    )
    second = found.rows[1]
    assert (second.need, second.outcome, second.owner, second.due) == ("N", "O", "", "")
    assert second.shared == {Field.NEED, Field.OUTCOME}


@pytest.mark.parametrize("dash", ["-", "–", "n/a", "N/A"])
def test_a_dash_is_really_empty(dash: str) -> None:
    found = plan(
        title(),
        grid(HEADER, ("N", "O", "Ring the GP", "SW", "1/5/26"), (dash, dash, "Write to school", "HV", "-")),
    )
    assert (found.rows[1].need, found.rows[1].outcome, found.rows[1].due) == ("", "", "")


def test_merged_cells_cover_every_row_they_span() -> None:
    found = plan(
        title(),
        grid(
            HEADER, ("N", "O", "Ring the GP", "SW", "1/5/26"), (ABOVE, ABOVE, "Write to school", ABOVE, ABOVE)
        ),
    )
    assert (found.rows[1].owner, found.rows[1].due) == ("SW", "1/5/26")
    assert found.rows[1].shared == {Field.NEED, Field.OUTCOME, Field.OWNER, Field.DUE}


def test_a_header_repeated_on_the_next_page_is_no_row() -> None:
    body = (("N", "O", "Ring the GP", "SW", "1/5/26"), ("N2", "O2", "Write to school", "HV", "2/5/26"))
    assert len(plan(title(), grid(HEADER, body[0], HEADER, body[1])).rows) == 2
    assert len(plan(title(), grid(HEADER, body[0]), grid(HEADER, body[1])).rows) == 2
    assert len(plan(title(), grid(HEADER, body[0]), grid(body[1])).rows) == 2


def test_a_table_that_goes_on_without_a_header_inherits_too() -> None:
    found = plan(
        title(),
        grid(HEADER, ("N", "O", "Ring", "SW", "1/5/26")),
        grid(("", "", "Write to school", "HV", "2/5/26")),
    )
    assert actions(found) == ["Ring", "Write to school"]
    assert found.rows[1].need == "N"


def test_a_row_across_the_grid_is_a_domain_or_a_lead_in_and_no_row() -> None:
    found = plan(
        title(),
        grid(
            HEADER,
            ("HEALTH", LEFT, LEFT, LEFT, LEFT),
            ("N", "O", "Ring the GP", "SW", "1/5/26"),
            ("By 12 May:", LEFT, LEFT, LEFT, LEFT),
            ("N2", "O2", "Write to school", "HV", ""),
        ),
    )
    assert [(row.action, row.domain, row.lead_in) for row in found.rows] == [
        ("Ring the GP", "HEALTH", ""),
        ("Write to school", "HEALTH", "By 12 May:"),
    ]
    assert str(found.rows[1].due_date) == "None"


def test_a_title_row_above_the_header_is_no_row() -> None:
    found = plan(
        title(), grid(("Plan for Tia", LEFT, LEFT, LEFT, LEFT), HEADER, ("N", "O", "Ring", "SW", "1/5/26"))
    )
    assert actions(found) == ["Ring"]


def test_a_need_without_an_action_stays_a_row_and_an_empty_row_goes() -> None:
    found = plan(
        title(),
        grid(HEADER, ("N", "O", "Ring", "SW", "1/5/26"), ("", "", "", "", ""), ("N2", "", "", "", "")),
    )
    assert [(row.need, row.action) for row in found.rows] == [("N", "Ring"), ("N2", "")]


def test_six_columns_with_progress() -> None:
    found = plan(
        title(), grid(("No.", *HEADER, "Progress"), ("1", "N", "O", "Ring", "SW", "1/5/26", "Rang 3/4"))
    )
    assert found.rows[0].progress == "Rang 3/4"
    assert found.rows[0].action == "Ring"


def test_the_old_form_has_a_table_under_each_domain() -> None:
    header = ("What needs to be done", "Outcome", "By whom and when")
    found = plan(
        title(),
        bold("Child's developmental needs"),
        grid(header, ("Weigh Tia", "Tia is on her line", "HV – weekly until 3 May")),
        bold("Parenting capacity"),
        grid(header, ("Go to the group", "Tia is safe", "Mum by 4/5/26")),
    )
    assert [(row.domain, row.owner, row.due) for row in found.rows] == [
        ("Child's developmental needs", "HV", "weekly until 3 May"),
        ("Parenting capacity", "Mum", "by 4/5/26"),
    ]


def test_one_table_an_outcome_under_a_heading() -> None:
    header = ("Action", "Who", "When")
    found = plan(
        title(),
        Heading("Outcome 1: Tia sleeps in her own bed", 2),
        grid(header, ("Buy a bed", "Mum", "1/5/26")),
        Heading("Outcome 2: Tia eats breakfast", 2),
        grid(header, ("Breakfast club", "School", "2/5/26"), ("Ring Nan", "Mum", "3/5/26")),
    )
    assert [(row.outcome, row.action) for row in found.rows] == [
        ("Tia sleeps in her own bed", "Buy a bed"),
        ("Tia eats breakfast", "Breakfast club"),
        ("Tia eats breakfast", "Ring Nan"),
    ]
    assert found.rows[2].shared == {Field.OUTCOME}


def test_one_table_an_outcome_with_need_and_outcome_in_its_first_rows() -> None:
    found = plan(
        title(),
        grid(
            ("Need: Tia wakes at 3", LEFT, LEFT),
            ("Outcome: Tia sleeps all night", LEFT, LEFT),
            ("Action", "Who", "When"),
            ("Ring the GP", "Mum", "1/5/26"),
        ),
        grid(
            ("Need: Tia is cold", LEFT, LEFT),
            ("Outcome: Tia's room is warm", LEFT, LEFT),
            ("Action", "Who", "When"),
            ("Fix the boiler", "Housing", "2/5/26"),
        ),
    )
    assert [(row.need, row.outcome, row.action) for row in found.rows] == [
        ("Tia wakes at 3", "Tia sleeps all night", "Ring the GP"),
        ("Tia is cold", "Tia's room is warm", "Fix the boiler"),
    ]


def test_a_table_of_labels_and_values() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Tia wakes at 3"),
            ("Outcome", "Tia sleeps all night"),
            ("Actions", "1. Ring the GP\n2. Buy a bed"),
            ("By whom", "1. Mum\n2. Dad"),
            ("By when", "1. 1/5/26\n2. 2/5/26"),
        ),
    )
    assert [(row.need, row.action, row.owner, row.due) for row in found.rows] == [
        ("Tia wakes at 3", "Ring the GP", "Mum", "1/5/26"),
        ("Tia wakes at 3", "Buy a bed", "Dad", "2/5/26"),
    ]


def test_headings_with_paragraphs_and_bullets_beneath() -> None:
    found = plan(
        title(),
        Heading("Need", 2),
        Paragraph("Tia wakes at 3."),
        Heading("Outcome", 2),
        Paragraph("Tia sleeps all night."),
        Heading("Actions", 2),
        *bullets("Mum to ring the GP by 1/5/26", "Dad to buy a bed by 2/5/26"),
        Heading("Need", 2),
        Paragraph("Tia is cold."),
        Heading("Outcome", 2),
        Paragraph("Tia's room is warm."),
        Heading("Actions", 2),
        Paragraph("Housing to fix the boiler."),
    )
    assert [(row.need, row.outcome, row.action) for row in found.rows] == [
        ("Tia wakes at 3.", "Tia sleeps all night.", "Mum to ring the GP by 1/5/26"),
        ("Tia wakes at 3.", "Tia sleeps all night.", "Dad to buy a bed by 2/5/26"),
        ("Tia is cold.", "Tia's room is warm.", "Housing to fix the boiler."),
    ]
    assert [str(row.due_date) for row in found.rows] == ["2026-05-01", "2026-05-02", "None"]


@pytest.mark.parametrize("heading", ["What needs to happen", "Actions", "Next steps", "Safety plan", "Plan"])
def test_bullets_under_a_heading_are_actions(heading: str) -> None:
    found = plan(
        title(), Heading(heading, 2), Paragraph("By 12 May:"), *bullets("Mum to ring the GP", "SW to write")
    )
    assert [(row.action, row.lead_in) for row in found.rows] == [
        ("Mum to ring the GP", "By 12 May:"),
        ("SW to write", "By 12 May:"),
    ]


@pytest.mark.parametrize("heading", ["What we are going to do", "What we will do"])
def test_a_heading_led_by_we_makes_nobody_answerable_for_its_grid(heading: str) -> None:
    found = plan(title(), Heading(heading, 2), grid(HEADER, ("N", "O", "Fetch a food parcel", "", "12/5/26")))
    assert [(row.lead_in, row.owner) for row in found.rows] == [("", "")]


def test_a_letter_says_who_will_do_what() -> None:
    found = plan(
        Heading("Your care plan, June", 1),
        Paragraph("Dear June, this is your plan. I hope that you like it."),
        Paragraph("You will see your brother on the first Friday of each month. I will ring Nan by 12 May."),
        Paragraph("If you cannot stay, I will come within a day."),
    )
    assert actions(found) == [
        "You will see your brother on the first Friday of each month.",
        "I will ring Nan by 12 May.",
    ]


def test_early_help_in_three_columns() -> None:
    found = plan(
        Heading("Early Help Plan", 1),
        grid(
            ("What are we worried about?", "What is working well?", "What needs to happen?"),
            ("Tia is cold at night", "Mum asks for help", "Housing to fix the boiler by 3/5/26"),
        ),
    )
    assert (found.rows[0].need, found.rows[0].action) == (
        "Tia is cold at night",
        "Housing to fix the boiler by 3/5/26",
    )
    assert any(section.text == "Mum asks for help" for section in found.sections)


def test_signs_of_safety() -> None:
    found = plan(
        Heading("Child Protection Plan", 1),
        Heading("Danger statement", 2),
        Paragraph("We are worried that Tia will be hurt."),
        Heading("Safety goal", 2),
        Paragraph("Tia is looked after by a sober adult."),
        Heading("Safety plan", 2),
        *bullets("Mum to blow in the breathalyser on Mondays"),
    )
    assert found.section(SectionName.RISK)[0].text == "We are worried that Tia will be hurt."
    assert found.rows[0].outcome == "Tia is looked after by a sober adult."


def test_sections_inside_the_grid_are_sections() -> None:
    found = plan(
        title(),
        grid(
            HEADER,
            ("N", "O", "Ring the GP", "SW", "1/5/26"),
            ("Contingency plan", LEFT, LEFT, LEFT, LEFT),
            ("If Mum drinks, Nan takes Tia and rings the duty team.", LEFT, LEFT, LEFT, LEFT),
            ("Child's views", "Tia says that she is cold.", LEFT, LEFT, LEFT),
        ),
    )
    assert actions(found) == ["Ring the GP"]
    assert found.section(SectionName.CONTINGENCY)[0].text.startswith("If Mum drinks")
    assert found.section(SectionName.CHILD_VOICE)[0].text == "Tia says that she is cold."


def test_an_outcome_of_the_meeting_is_progress_where_a_desired_outcome_stands_too() -> None:
    found = plan(
        title(),
        grid(
            ("Desired outcome", "Action", "Who", "When", "Outcome"),
            ("Tia sleeps", "Ring the GP", "Mum", "1/5/26", "Rang"),
        ),
    )
    assert (found.rows[0].outcome, found.rows[0].progress) == ("Tia sleeps", "Rang")


def test_how_will_we_know_is_the_outcome_only_where_there_is_no_other() -> None:
    with_outcome = plan(
        title(), grid(("Outcome", "Action", "Who", "How will we know?"), ("O", "Ring", "Mum", "Chart"))
    )
    headings = ("Action", "Who", "When", "How will we know?")
    without = plan(title(), grid(headings, ("Ring", "Mum", "1/5/26", "Tia is in class by nine each day")))
    on_paper = plan(title(), grid(headings, ("Ring", "Mum", "1/5/26", "Chart")))
    assert (with_outcome.rows[0].outcome, with_outcome.rows[0].measure) == ("O", "Chart")
    assert without.rows[0].outcome == "Tia is in class by nine each day"
    assert (on_paper.rows[0].outcome, on_paper.rows[0].measure) == ("", "Chart")


def test_a_number_before_the_action_is_no_part_of_it() -> None:
    found = plan(title(), grid(("Action", "Who", "When"), ([ListItem("Ring the GP", "1.")], "Mum", "1/5/26")))
    assert actions(found) == ["Ring the GP"]


def test_a_header_of_two_rows() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Action", "Responsibility", LEFT),
            (ABOVE, ABOVE, "Who", "When"),
            ("Tia is cold", "Fix the boiler", "Housing", "3/6/26"),
        ),
    )
    assert [(row.need, row.action, row.owner, row.due) for row in found.rows] == [
        ("Tia is cold", "Fix the boiler", "Housing", "3/6/26")
    ]


def test_one_action_merged_over_two_owners_is_one_row() -> None:
    found = plan(
        title(),
        grid(HEADER, ("N", "O", "Meet at school", "SW", "1/5/26"), (ABOVE, ABOVE, ABOVE, "Mum", "")),
    )
    assert [(row.action, row.owner) for row in found.rows] == [("Meet at school", "SW\nMum")]


def test_a_grid_inside_a_frame_is_still_a_grid() -> None:
    inner = grid(HEADER, ("N", "O", "Ring the GP", "SW", "1/5/26"))
    frame = Table((Cell((Paragraph("Plan"), inner), 0, 0),))
    beside = Table((Cell((Paragraph("Plan"),), 0, 0), Cell((inner,), 0, 1)))
    assert actions(plan(title(), frame)) == ["Ring the GP"]
    assert actions(plan(title(), beside)) == ["Ring the GP"]


def test_a_grid_may_change_its_columns_half_way() -> None:
    found = plan(
        title(),
        grid(
            ("Need", "Action", "Who", "When"),
            ("N", "Ring the GP", "SW", "1/5/26"),
            ("When", "Who", "Need", "Action"),
            ("2/5/26", "HV", "N2", "Weigh Tia"),
        ),
    )
    assert [(row.need, row.action, row.owner, row.due) for row in found.rows] == [
        ("N", "Ring the GP", "SW", "1/5/26"),
        ("N2", "Weigh Tia", "HV", "2/5/26"),
    ]


def test_who_and_when_under_headings_of_their_own() -> None:
    found = plan(
        title(),
        Heading("Actions", 2),
        *bullets("Fix the boiler", "Buy a coat"),
        Heading("Who", 2),
        Paragraph("Housing"),
        Heading("When", 2),
        Paragraph("by 3/6/26"),
    )
    assert [(row.action, row.owner, row.due) for row in found.rows] == [
        ("Fix the boiler", "Housing", "by 3/6/26"),
        ("Buy a coat", "Housing", "by 3/6/26"),
    ]


def test_a_group_heading_in_a_list_leads_in_what_is_beneath() -> None:
    found = plan(
        title(),
        Heading("Next steps", 2),
        Paragraph("Health visitor:"),
        *bullets("weigh Tia"),
        Paragraph("By 12 May 2026:"),
        *bullets("SW to visit"),
    )
    assert [(row.lead_in, row.action, row.owner, row.due) for row in found.rows] == [
        ("Health visitor:", "weigh Tia", "Health visitor", ""),
        ("By 12 May 2026:", "SW to visit", "", "By 12 May 2026"),
    ]
    assert str(found.rows[1].due_date) == "2026-05-12"


def test_a_row_that_only_says_that_there_is_nothing_is_no_row() -> None:
    found = plan(title(), grid(HEADER, ("N", "O", "Ring", "SW", "1/5/26"), ("-", "-", "None", "N/A", "N/A")))
    assert actions(found) == ["Ring"]


def test_a_column_for_the_child_tells_whose_row_it_is() -> None:
    found = plan(title(), grid(("Child", "Action", "Who"), ("Tia", "Ring", "SW"), ("Sol", "Write", "HV")))
    assert [(row.domain, row.action) for row in found.rows] == [("Tia", "Ring"), ("Sol", "Write")]
    assert [child.name for child in found.children] == ["Tia", "Sol"]


def test_headings_of_the_same_level_do_not_hand_a_domain_on() -> None:
    found = plan(
        title(),
        Heading("Summary", 2),
        Paragraph("Tia is cold."),
        Heading("The plan", 2),
        grid(HEADER, ("N", "O", "Ring", "SW", "1/5/26")),
    )
    assert found.rows[0].domain == ""


def test_worries_beside_what_needs_to_happen_are_the_need() -> None:
    found = plan(
        Heading("Early Help Plan", 1),
        grid(
            ("Child's name", "Tia Brown", "Social worker", "Sue Hall"), ("School", "Hill", "Next review", "")
        ),
        grid(
            ("What are we worried about?", "Tia is cold"),
            ("What's working well?", "Mum asks for help"),
            ("What do we want to be different?", "Tia is warm"),
            ("What needs to happen?", "1. Fix the boiler\n2. Buy a coat"),
            ("Who?", "1. Housing\n2. Mum"),
            ("By when?", "1. 3/6/26\n2."),
        ),
    )
    assert [(row.need, row.outcome, row.action, row.owner, row.due) for row in found.rows] == [
        ("Tia is cold", "Tia is warm", "Fix the boiler", "Housing", "3/6/26"),
        ("Tia is cold", "Tia is warm", "Buy a coat", "Mum", ""),
    ]
    assert [section.text for section in found.sections] == ["Mum asks for help"]
    assert ("Social worker", "Sue Hall") in found.front


def test_a_reviewing_officer_is_a_person_and_no_review() -> None:
    found = plan(
        Heading("Care plan", 1),
        grid(("Name", "Tia Brown"), ("Reviewing officer", "Sue Hall"), ("Team manager", "Jo Lamb")),
        grid(("Action", "Who", "When"), ("Ring", "SW", "1/5/26")),
    )
    assert found.sections == ()
    assert {"Sue Hall", "Jo Lamb"} <= set(found.people)


def test_a_letter_with_an_aim_under_each_heading() -> None:
    found = plan(
        Heading("Your care plan", 1),
        Heading("School", 2),
        Paragraph("You told me that mornings are the worst bit."),
        Paragraph("What we are aiming for: you are in lessons four days a week by Christmas."),
        Paragraph("You will go straight to Miss Hall's room at 8.40."),
        Paragraph("The bus pass needs sorting."),
        Heading("Your family", 2),
        Paragraph("What we are aiming for: you see your brother."),
        Paragraph("I will book bowling by 12 May."),
        Heading("When it does not go to plan", 2),
        Paragraph("If you are out late I will ring you."),
    )
    assert [(row.outcome, row.action) for row in found.rows] == [
        (
            "you are in lessons four days a week by Christmas.",
            "You will go straight to Miss Hall's room at 8.40.",
        ),
        ("you are in lessons four days a week by Christmas.", "The bus pass needs sorting."),
        ("you see your brother.", "I will book bowling by 12 May."),
    ]
    assert found.section(SectionName.CONTINGENCY)[0].text == "If you are out late I will ring you."


def test_bold_lead_ins_above_lists_are_no_headings() -> None:
    found = plan(
        Heading("Short breaks plan", 1),
        Paragraph("What we want for Amara: a Saturday a month with other children."),
        bold("By 15 May:"),
        *bullets("Mum will visit Larch House."),
        bold("Health visitor:"),
        *bullets("Will write the feeding guide."),
        Paragraph("Mum told us that she is tired. Zoe will go through all of this on Thursday 16 July."),
    )
    assert [(row.lead_in, row.action) for row in found.rows] == [
        ("By 15 May:", "Mum will visit Larch House."),
        ("Health visitor:", "Will write the feeding guide."),
    ]
    assert found.rows[0].outcome == "a Saturday a month with other children."


@pytest.mark.parametrize("area", ["Health", "Identity"])
def test_an_area_of_life_under_the_actions_heads_its_tasks(area: str) -> None:
    found = plan(title(), Heading("Actions", 1), Heading(area, 2), *bullets("Nan to teach Tia to cook"))
    assert [(row.domain, row.action) for row in found.rows] == [(area, "Nan to teach Tia to cook")]


def test_a_need_beside_its_label_above_the_header_is_the_need_of_the_whole_table() -> None:
    header = ("Action", "Who", "When")
    found = plan(
        title(),
        grid(
            ("Need", "Tia is cold", LEFT),
            header,
            ("Fix the boiler", "Housing", ""),
            ("Buy a coat", "Mum", ""),
        ),
        grid(("Need", "Tia wakes", LEFT), header, ("Ring the GP", "Mum", "")),
    )
    assert [(row.need, row.action) for row in found.rows] == [
        ("Tia is cold", "Fix the boiler"),
        ("Tia is cold", "Buy a coat"),
        ("Tia wakes", "Ring the GP"),
    ]


def test_labels_above_a_grid_of_actions_tell_its_need_and_outcome() -> None:
    found = plan(
        title(),
        grid(("Need", "Tia is cold"), ("Outcome", "Tia is warm")),
        grid(("Action", "Who", "When"), ("Fix the boiler", "Housing", ""), ("Buy a coat", "Mum", "")),
    )
    assert [(row.need, row.outcome, row.action) for row in found.rows] == [
        ("Tia is cold", "Tia is warm", "Fix the boiler"),
        ("Tia is cold", "Tia is warm", "Buy a coat"),
    ]


def test_a_short_line_that_names_a_section_heads_the_text_below_it() -> None:
    found = plan(
        title(),
        Heading("Actions", 2),
        *bullets("Mum to ring the GP"),
        Paragraph("If it breaks down"),
        Paragraph("Nan takes Tia and rings the duty team."),
    )
    assert actions(found) == ["Mum to ring the GP"]
    assert found.section(SectionName.CONTINGENCY)[0].text == "Nan takes Tia and rings the duty team."


def test_a_form_may_leave_some_of_its_labels_without_a_value() -> None:
    found = plan(
        title(),
        Paragraph("Child: Tia Brown\nSocial worker:\nDate of plan: 1/5/26"),
        Heading("Actions", 2),
        *bullets("Ring"),
    )
    assert [child.name for child in found.children] == ["Tia Brown"]
    assert ("Social worker", "") in found.front


def test_an_empty_label_for_who_says_that_nobody_was_named() -> None:
    first = grid(("Need", "Tia is cold"), ("Action", "Fix the boiler"), ("Who", "Housing"))
    second = grid(("Need", "Tia wakes"), ("Action", "Ring the GP (Nan, by 3 May)"), ("Who", ""))
    found = plan(title(), first, second)
    assert [(row.action, row.owner, row.due) for row in found.rows] == [
        ("Fix the boiler", "Housing", ""),
        ("Ring the GP (Nan, by 3 May)", "", ""),
    ]


def box(*pairs: tuple[str, str]) -> Table:
    """A form of labels and values."""
    return grid(*pairs)


def test_a_need_told_in_the_box_of_one_action_is_not_that_of_the_next() -> None:
    found = plan(
        title(),
        Heading("Action 1", 2),
        box(("Need", "Ada is cold."), ("Action", "Ring the GP"), ("Who", "Mum"), ("When", "3/5/2026")),
        Heading("Action 2", 2),
        box(("Action", "Fetch Ada on Fridays"), ("Who", "Tony")),
    )
    assert [(row.need, row.action) for row in found.rows] == [
        ("Ada is cold.", "Ring the GP"),
        ("", "Fetch Ada on Fridays"),
    ]


def test_a_goal_told_beside_one_need_is_not_that_of_the_next() -> None:
    found = plan(
        title(),
        box(("Need", "Ada is cold."), ("Outcome", "Ada is warm."), ("Action", "Ring the GP"), ("Who", "Mum")),
        box(("Need", "Ada is late."), ("Action", "Buy a clock"), ("Who", "Dad")),
        box(("Action", "Walk Ada to school"), ("Who", "Nan")),
    )
    assert [(row.need, row.outcome, row.action) for row in found.rows] == [
        ("Ada is cold.", "Ada is warm.", "Ring the GP"),
        ("Ada is late.", "", "Buy a clock"),
        ("Ada is late.", "", "Walk Ada to school"),
    ]


def test_a_goal_over_several_needs_is_that_of_each() -> None:
    found = plan(
        title(),
        Heading("Outcome: Ada is safe.", 2),
        box(("Need", "Ada is cold."), ("Action", "Ring the GP"), ("Who", "Mum")),
        box(("Need", "Ada is late."), ("Action", "Buy a clock"), ("Who", "Dad")),
    )
    assert [(row.need, row.outcome) for row in found.rows] == [
        ("Ada is cold.", "Ada is safe."),
        ("Ada is late.", "Ada is safe."),
    ]


def test_what_a_meeting_recommended_is_no_action_on_the_front_sheet() -> None:
    found = plan(
        title(),
        box(("Child", "Ada Bello"), ("Plan date", "3/5/2026"), ("Recommendation", "Remain subject to plan")),
        box(("Need", "Ada is cold."), ("Action", "Ring the GP"), ("Who", "Mum")),
    )
    assert [row.action for row in found.rows] == ["Ring the GP"]


def test_where_each_goal_stands_before_its_need_the_next_goal_begins_anew() -> None:
    first = (("Outcome", "Ada is warm."), ("Need", "Ada is cold."), ("Action", "Ring the GP"), ("Who", "Mum"))
    second = (("Outcome", "Ada rides a horse."), ("Need", ""), ("Action", "Book the stables"), ("Who", ""))
    wanted = [("Ada is cold.", "Ada is warm.", "Ring the GP"), ("", "Ada rides a horse.", "Book the stables")]
    for forms in ([box(*first, *second)], [box(*first), box(*second)]):
        found = plan(title(), *forms)
        assert [(row.need, row.outcome, row.action) for row in found.rows] == wanted


def test_a_box_may_be_counted_by_a_line_that_does_not_look_like_a_heading() -> None:
    found = plan(
        title(),
        Paragraph("Action 1"),
        box(("Why", "Ada is cold."), ("What", "Ring the GP"), ("Who", "Mum"), ("When", "3/5/2026")),
        Paragraph("Action 2"),
        box(("What", "Nan has Ada on Fridays"), ("Who", "Nan (Ruth)"), ("When", "to 1 May 2026")),
    )
    assert [(row.need, row.action) for row in found.rows] == [
        ("Ada is cold.", "Ring the GP"),
        ("", "Nan has Ada on Fridays"),
    ]
