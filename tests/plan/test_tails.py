"""Who and when that an item of a list carries set off from its task, and what only looks like it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.document.model import Block, Heading, ListItem, Paragraph
from planlint.plan.leads import led_by
from planlint.plan.tails import SetOff, set_off, shares_out
from tests.plan.building import LEFT, actions, bullets, grid, plan, title, who_and_when


def one(text: str) -> SetOff:
    return set_off([text])[0]


@pytest.mark.parametrize(
    ("text", "owner", "due"),
    [
        ("Ring the GP about the tooth (Mum, by 3 May)", "Mum", "by 3 May"),
        ("Ring the GP about the tooth (Mum, with the health visitor, by 3 May)", "Mum, with the health visitor", "by 3 May"),
        ("Ring the GP about the tooth (HV – weekly)", "HV", "weekly"),
        ("Ring the GP about the tooth [Mum, 3/5/26]", "Mum", "3/5/26"),
        ("Ring the GP about the tooth (Mum, by 3 May).", "Mum", "by 3 May"),
        ("Ring the GP about the tooth – Mum – by 3 May 2026", "Mum", "by 3 May 2026"),
        ("Ring the GP about the tooth | Mum | 3 May", "Mum", "3 May"),
        ("Ring the GP about the tooth — Who: Rose — By: Monday", "Rose", "Monday"),
        ("Ring the GP about the tooth\nWho: Rose\nWhen: Monday", "Rose", "Monday"),
        ("Ring the GP about the tooth (Who: Mum, When: 3 May)", "Mum", "3 May"),
        ("Ring the GP about the tooth; By whom and when: Mum by 3 May", "Mum", "by 3 May"),
        ("Action: Ring the GP about the tooth — Who: Rose — By: Monday", "Rose", "Monday"),
        ("Ring the GP about the tooth [Mrs May, teacher – in June, dates to be fixed]", "Mrs May, teacher", "in June, dates to be fixed"),
        ("Ring the GP about the tooth (Will – starts 20 January, six swabs)", "Will", "starts 20 January, six swabs"),
        ("Ring the GP about the tooth [not yet allocated]", "not yet allocated", ""),
        ("Ring the GP about the tooth [Health visitor]", "Health visitor", ""),
        ("Ring the GP about the tooth >> PC Dunn, by 17/3", "PC Dunn", "by 17/3"),
        ("Ring the GP about the tooth >> at my next visit", "", "at my next visit"),
        ("Ring the GP about the tooth → housing officer, by Friday", "housing officer", "by Friday"),
    ],
)  # fmt: skip
def test_who_and_when_behind_a_task_are_taken_off_it(text: str, owner: str, due: str) -> None:
    assert one(text) == SetOff("Ring the GP about the tooth", owner, due)


@pytest.mark.parametrize(
    ("text", "owner", "due"),
    [
        ("Uncle Ali: have a key cut", "Uncle Ali", ""),
        ("Health visitor: have a key cut", "Health visitor", ""),
        ("Sue Hall, health visitor: have a key cut", "Sue Hall, health visitor", ""),
        ("Sue Hall (health visitor): have a key cut", "Sue Hall (health visitor)", ""),
        ("Mum – have a key cut", "Mum", ""),
        ("Mum by 3 May: have a key cut", "Mum", "by 3 May"),
    ],
)
def test_somebody_before_a_colon_does_what_stands_behind_it(text: str, owner: str, due: str) -> None:
    assert one(text) == SetOff("have a key cut", owner, due)


def test_a_day_behind_a_task_that_somebody_leads_is_when() -> None:
    assert one("Mum: move in when a bed is found. 13 Feb") == SetOff(
        "move in when a bed is found.", "Mum", "13 Feb"
    )


def test_a_name_alone_in_brackets_is_who_where_most_of_the_list_says_so() -> None:
    found = set_off(["Ring the GP (Mum)", "Write to school (Sue Hall)", "Buy a coat"])
    assert [each.owner for each in found] == ["Mum", "Sue Hall", ""]
    assert one("Ring the GP (Mum)") == SetOff("Ring the GP (Mum)")


def test_agencies_before_a_colon_are_who_where_every_item_has_one() -> None:
    found = set_off(["Mum: ring the GP", "School: write to Dad"])
    assert [(each.task, each.owner) for each in found] == [("ring the GP", "Mum"), ("write to Dad", "School")]


@pytest.mark.parametrize(
    "text",
    [
        "Ring Ms Smith (Mum's solicitor)",
        "Take Tia to the clinic (Larch House)",
        "Ring the GP (01632 960102) and write to school",
        "Ring the GP (Mum) and write to school",
        "Book the dentist (ground floor, Dale Street)",
        "Ring the GP (by 3 May)",
    ],
)
def test_a_bracket_that_is_no_who_stays_in_the_task(text: str) -> None:
    assert one(text) == SetOff(text)
    assert set_off([text, "Weigh Tia", "Buy a coat"])[0] == SetOff(text)


def test_what_brackets_say_of_the_person_to_ring_is_no_owner() -> None:
    found = set_off(["Ring Ms Smith (Mum's solicitor)", "Ring Mr Hall (Tia's teacher)"])
    assert [(each.task, each.owner) for each in found] == [
        ("Ring Ms Smith (Mum's solicitor)", ""),
        ("Ring Mr Hall (Tia's teacher)", ""),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Health: GP appointment",
        "Contact: Nan on 01632 960102",
        "Note: Mum is tired",
        "Remember: Mum works nights",
        "Tia says: I want to go home",
        "By Friday: ring the GP",
        "Tia needs three things: a bed, a coat and a lamp",
        "Sue Hall to ring the GP",
    ],
)
def test_a_colon_that_names_no_doer_stays_in_the_task(text: str) -> None:
    assert one(text) == SetOff(text)


def test_areas_of_life_before_a_colon_do_nothing() -> None:
    found = set_off(["Health: GP appointment", "Education: new uniform", "Leisure: swimming lessons"])
    assert [each.owner for each in found] == ["", "", ""]


def test_a_full_stop_between_who_and_when_is_no_part_of_a_name() -> None:
    assert one("Ring the GP. Who: Mum. By: 3 May") == SetOff("Ring the GP.", "Mum", "3 May")


def test_a_label_that_only_says_action_is_taken_off() -> None:
    assert one("Action: Ring the GP") == SetOff("Ring the GP")
    assert one("Next step: Ring the GP") == SetOff("Ring the GP")


def test_a_list_of_actions_gives_rows_with_who_and_when() -> None:
    found = plan(
        title(),
        Heading("Next steps", 2),
        *bullets("Ring the GP (Mum, by 3 May 2026)", "Write to school (Sue Hall, 4 May 2026)", "Buy a coat"),
    )
    assert who_and_when(found) == [
        ("Ring the GP", "Mum", "by 3 May 2026"),
        ("Write to school", "Sue Hall", "4 May 2026"),
        ("Buy a coat", "", ""),
    ]
    assert str(found.rows[0].due_date) == "2026-05-03"
    assert "Sue Hall" in found.people


def test_a_column_for_who_leaves_the_tasks_as_they_are() -> None:
    found = plan(title(), grid(("Action", "Who", "When"), ("Ring the GP (Nan, by 3 May)", "Mum", "4 May")))
    assert who_and_when(found) == [("Ring the GP (Nan, by 3 May)", "Mum", "4 May")]


@pytest.mark.parametrize(
    ("line", "owner", "due"),
    [
        ("Uncle Winston – Mon 7 to Tues 15:", "Uncle Winston", "Mon 7 to Tues 15"),
        ("Health visitor, by 3 May:", "Health visitor", "by 3 May"),
        ("Mum will:", "Mum", ""),
        ("What Mum will do:", "Mum", ""),
        ("Sue has agreed to:", "Sue", ""),
        ("By 12 May:", "", ""),
        ("Things to remember:", "", ""),
        ("The plan for Tia:", "", ""),
        ("What we talked about when Mum and the health visitor came round to see Nan and Tia last week:", "", ""),
    ],
)  # fmt: skip
def test_a_line_above_a_list_may_name_the_doer_of_all_of_it(line: str, owner: str, due: str) -> None:
    found = led_by(line)
    assert (found.owner, found.due) == (owner, due)


def test_a_doer_above_a_list_owns_every_task_below() -> None:
    found = plan(
        title(),
        Heading("Next steps", 2),
        Paragraph("Uncle Winston – by 15 May 2026:"),
        *bullets("Fix the gate", "Cut a key"),
    )
    assert who_and_when(found) == [
        ("Fix the gate", "Uncle Winston", "by 15 May 2026"),
        ("Cut a key", "Uncle Winston", "by 15 May 2026"),
    ]


def test_what_somebody_will_do_names_the_doer_of_the_list_below_it() -> None:
    found = plan(
        title(),
        Heading("Next steps", 2),
        Paragraph("What Mum will do:"),
        *bullets("Ring the GP", "Buy a bed"),
    )
    assert who_and_when(found) == [("Ring the GP", "Mum", ""), ("Buy a bed", "Mum", "")]


def test_a_name_with_deeper_bullets_owns_them() -> None:
    found = plan(
        title(),
        Heading("Next steps", 2),
        ListItem("Mum", "1)"),
        ListItem("ring the GP", "•", 1),
        ListItem("buy a bed", "•", 1),
        ListItem("School", "2)"),
        ListItem("write to Dad", "•", 1),
    )
    assert who_and_when(found) == [
        ("ring the GP", "Mum", ""),
        ("buy a bed", "Mum", ""),
        ("write to Dad", "School", ""),
    ]


def test_a_list_under_any_heading_is_a_plan_where_it_shares_out_the_work() -> None:
    found = plan(
        title(),
        Heading("From now on", 2),
        *bullets("Mum: ring the GP by 3 May 2026", "Sue Hall: write to school", "Nan: have Tia on Fridays"),
    )
    assert [(row.owner, row.action, row.domain) for row in found.rows] == [
        ("Mum", "ring the GP by 3 May 2026", "From now on"),
        ("Sue Hall", "write to school", "From now on"),
        ("Nan", "have Tia on Fridays", "From now on"),
    ]


def test_one_item_alone_shares_out_nothing() -> None:
    assert not shares_out(bullets("Mum: ring the GP"))
    assert not shares_out(())
    assert not shares_out(bullets("Mum: ring the GP", "Tea", "Biscuits"))


def test_what_people_said_is_no_work_shared_out() -> None:
    assert not shares_out(bullets("Mum: she was tired", "Dad: he felt left out"))


@pytest.mark.parametrize(
    ("heading", "items"),
    [
        ("Who is in the family", ("Mum: Ann Brown, 34", "Dad: Joe Brown, 36")),
        ("Round the table", ("Sue Hall – social worker", "Petra Lind – health visitor")),
        ("Round the table", ("Social worker: Sue Hall", "Health visitor: Petra Lind")),
        ("Where we are", ("Mum: low and tired", "Dad: working nights", "Nan: well")),
        ("About the children", ("Tia: likes football", "Sol: likes art")),
    ],
)
def test_a_list_that_tells_of_people_is_no_list_of_tasks(heading: str, items: tuple[str, ...]) -> None:
    found = plan(
        title(), Heading(heading, 2), *bullets(*items), Heading("Actions", 2), *bullets("Mum to ring the GP")
    )
    assert actions(found) == ["Mum to ring the GP"]


@pytest.mark.parametrize("head", [Heading("Sleep", 2)])
def test_what_is_wanted_above_a_list_that_shares_out_the_work_is_its_outcome(head: Block) -> None:
    found = plan(
        title(),
        head,
        Paragraph("Tia wakes at three. We want Tia to sleep all night."),
        *bullets("Mum: ring the GP", "Dad: buy a bed"),
    )
    assert [(row.need, row.outcome, row.action) for row in found.rows] == [
        ("Tia wakes at three.", "We want Tia to sleep all night.", "ring the GP"),
        ("Tia wakes at three.", "We want Tia to sleep all night.", "buy a bed"),
    ]
    assert found.sections == ()


PIECES = st.sampled_from(
    ["Ring the GP", "Mum", "Sue Hall", "(Mum, by 3 May)", "(Mum's solicitor)", "[HV]", "–", "|", ":", "Health:", "Mum:",
     "by 3 May", "weekly", "and", ".", ";", "\n", "(", ")", "write to school", "13 Feb", "TBC", "School –", "Dr Khan"]
)  # fmt: skip
ITEMS = st.lists(PIECES, min_size=1, max_size=7).map(" ".join)


@given(st.lists(ITEMS, min_size=1, max_size=4))
def test_no_word_of_a_list_is_lost(items: list[str]) -> None:
    for text, found in zip(items, set_off(items), strict=True):
        kept = re.findall(r"\w+", f"{found.task} {found.owner} {found.due}")
        assert set(re.findall(r"\w+", text)) <= set(kept)


@pytest.mark.parametrize(
    ("text", "task", "owner", "due"),
    [
        ("Ring Joel's mum. Bethan Price, 23/01/2026", "Ring Joel's mum.", "Bethan Price", "23/01/2026"),
        ("Stair gate. who/when - Philippa, w/c 25 May", "Stair gate.", "Philippa", "w/c 25 May"),
        ("Sort the rent. who - Dad. when - 2 May", "Sort the rent.", "Dad", "2 May"),
    ],
)
def test_who_and_when_can_be_the_last_sentence(text: str, task: str, owner: str, due: str) -> None:
    assert one(text) == SetOff(task, owner, due)


@pytest.mark.parametrize(
    "text",
    [
        "Read with Ada every night. She loves the Gruffalo.",
        "Take Ada to see Nan. Nan, 80, lives in Leeds.",
        "Score goes from 3 -> 5 on the scale",
        "Ask who - if anyone - saw it",
        "Life story work [see file]",
        "Play in the park (weather permitting, Saturdays)",
        "Ring Dr Ellis. Tomorrow.",
    ],
)
def test_a_last_sentence_a_bracket_or_an_arrow_can_say_something_else(text: str) -> None:
    assert one(text) == SetOff(text)


def test_brackets_that_held_the_doers_of_one_list_hold_them_in_the_next() -> None:
    found = plan(
        title(),
        Paragraph("Need: Ada is hungry."),
        Paragraph("By 6 March:"),
        *bullets("Fill in the form (Mum)", "Bring the voucher (Rob Pike)", "Ring the council"),
        Paragraph("By 20 March:"),
        *bullets("Weigh Ada at the clinic (Nandini)"),
    )
    assert [(row.owner, row.due) for row in found.rows] == [
        ("Mum", "By 6 March"),
        ("Rob Pike", "By 6 March"),
        ("", "By 6 March"),
        ("Nandini", "By 20 March"),
    ]


def test_a_form_with_a_day_and_no_doer_has_the_doer_at_the_end_of_the_task() -> None:
    header = ("Need", "Task (lead)", "Timescale")
    found = plan(title(), grid(header, ("Ada is tired", "Iron tablets (Ms Orr)", "end of June")))
    assert [(row.action, row.owner, row.due) for row in found.rows] == [
        ("Iron tablets", "Ms Orr", "end of June")
    ]


def test_an_agency_in_brackets_is_no_doer_where_the_form_only_asks_for_a_day() -> None:
    found = plan(
        title(),
        grid(("Need", "Action", "By when"), ("Ada cares", "Young carers group (Barnardo's)", "3 May")),
    )
    assert [(row.action, row.owner) for row in found.rows] == [("Young carers group (Barnardo's)", "")]


def test_a_day_across_the_grid_is_when_the_rows_below_it_are_due() -> None:
    found = plan(
        title(),
        grid(
            ("Step", "Who's doing it", "Done?"),
            ("By Friday 30 January", LEFT, LEFT),
            ("Write the passport", "Mr Dacre", ""),
        ),
    )
    assert [(row.action, row.owner, row.due) for row in found.rows] == [
        ("Write the passport", "Mr Dacre", "By Friday 30 January")
    ]


def test_labels_for_who_and_when_below_a_step_of_a_cell_belong_to_it() -> None:
    steps = (
        *bullets("Draw up a rota"),
        Paragraph("Who: Lisa and Nan"),
        Paragraph("When: before Sunday 26 April"),
    )
    found = plan(title(), grid(("Danger statement", "Next steps"), ("Kayden is left alone at night", steps)))
    assert [(row.action, row.owner, row.due) for row in found.rows] == [
        ("Draw up a rota", "Lisa and Nan", "before Sunday 26 April")
    ]


def test_a_list_that_gives_every_task_a_doer_and_a_day_is_of_tasks_under_any_heading() -> None:
    found = plan(
        title(),
        grid(("Need", "Action", "Who", "When"), ("Ada is cold", "Buy a coat", "Mum", "3 March")),
        Heading("Extra things agreed at this meeting", 2),
        *bullets("Send the report to Nan (Mr Lowe, 12 March)", "Ask the GP (Rob Pike, by 20 March)"),
        Heading("People at the meeting", 2),
        *bullets("Rob Pike (social worker)", "Mr Lowe (teacher)"),
    )
    assert [(row.need, row.action, row.owner) for row in found.rows] == [
        ("Ada is cold", "Buy a coat", "Mum"),
        ("", "Send the report to Nan", "Mr Lowe"),
        ("", "Ask the GP", "Rob Pike"),
    ]


@pytest.mark.parametrize(
    ("line", "owner", "due"),
    [
        ("Ring the school about lunch. Who: Rose Cole When: Monday 4 May", "Rose Cole", "Monday 4 May"),
        (
            "Do the whole of the men's group (Tom, group starts 21 September)",
            "Tom",
            "group starts 21 September",
        ),
        ("Make the referral – by 29 May", "", "by 29 May"),
    ],
)
def test_who_and_when_stand_at_the_end_of_a_line_in_many_ways(line: str, owner: str, due: str) -> None:
    (found,) = set_off([line])
    assert (found.owner, found.due) == (owner, due)


@pytest.mark.parametrize(
    ("text", "owner", "due"),
    [
        ("Granny comes within 15 minutes – Granny Ashby; rehearse by 5 March", "Granny Ashby", "rehearse by 5 March"),
        ("Write the CV with Karen at the job centre. 20/2/26", "", "20/2/26"),
        ("Memory boxes at school\nwho/when:  Gail, start 11.3", "Gail", "start 11.3"),
    ],
)  # fmt: skip
def test_a_few_words_behind_who_say_when(text: str, owner: str, due: str) -> None:
    assert (one(text).owner, one(text).due) == (owner, due)
