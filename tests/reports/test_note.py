"""The note a manager copies into the case system."""

from __future__ import annotations

from dataclasses import replace

from planlint.linting.model import PlanReport
from planlint.reports.note import render_note, render_notes

from .samples import clean_plan, no_date, poor_plan, report


def test_the_note_begins_with_what_is_good_and_ends_with_a_day_to_fill_in() -> None:
    note = render_note(poor_plan())
    assert note.startswith("Child protection plan for Amelia Hartley-Quayle (made 22 January 2026)\n")
    assert note.index("What is good:") < note.index("please change or answer these:")
    assert note.endswith("Please send it back to me by: ____ / ____ / ________\n")


def test_rows_and_words_with_the_same_question_share_a_line() -> None:
    note = render_note(poor_plan())
    assert "Rows 2, 5 and 6: Nothing says when this will be done. By which day will it be done?" in note
    assert "row 5, “Engage”; row 6, “explore”: What will be looked at" in note
    assert "Row 1, “ongoing basis and feed back” and “Ongoing”: Until when, and how often?" in note


def test_a_single_row_is_named_by_its_action() -> None:
    assert "Row 5 (“Engage with substance misuse services.”): Nobody is named" in render_note(poor_plan())


def test_the_note_on_a_clean_plan_asks_for_nothing() -> None:
    note = render_note(clean_plan())
    assert "have nothing to ask you to change" in note
    assert "back to me by" not in note
    assert "please" not in note.lower()


def test_a_note_on_advice_does_not_hold_the_plan_up() -> None:
    poor = poor_plan()
    note = render_note(replace(poor, findings=poor.findings[-1:]))
    assert "they need not hold the plan up" in note
    assert "back to me by" not in note


def test_advice_stands_behind_what_has_to_be_changed() -> None:
    note = render_note(poor_plan())
    assert note.index("7. Row 1") < note.index(
        "And, if there is time:\n8. Row 6 (“LAC nurse to explore attachment.”)"
    )
    assert note.count("if there is time") == 1


def test_a_long_list_is_cut_and_says_so() -> None:
    poor = poor_plan()
    rows = tuple(replace(poor.plan.rows[1], number=number) for number in range(1, 15))
    findings = tuple(
        replace(no_date(number), suggestion=f"By which day will row {number} be done?")
        for number in range(1, 15)
    )
    note = render_note(PlanReport(replace(poor.plan, rows=rows), findings))
    assert "\n10. " in note
    assert "\n11. " not in note
    assert "There are 4 smaller points besides" in note


def test_no_note_praises_a_plan_that_could_not_be_checked() -> None:
    clean = clean_plan()
    assert "nothing to ask" not in render_note(replace(clean, plan=replace(clean.plan, rows=())))


def test_the_notes_of_a_run_stand_one_behind_the_other() -> None:
    notes = render_notes(report(poor_plan(), clean_plan()))
    assert notes.index("Amelia") < notes.index("-" * 72) < notes.index("Jonah")
