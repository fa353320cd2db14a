"""The report as a manager reads it in a terminal."""

from __future__ import annotations

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from planlint.linting.model import PlanReport, Problem, Report
from planlint.reports.terminal import print_results, render_text

from .samples import RIGHT_TO_LEFT, clean_plan, hostile_plan, no_date, poor_plan, report


def printed(found: Report, *, width: int = 80, full: bool = False, colours: bool = False) -> str:
    file = StringIO()
    system = "truecolor" if colours else None
    console = Console(file=file, width=width, color_system=system, force_terminal=colours)
    print_results(found.results(), found.rules, console, full)
    return file.getvalue()


def flat(text: str) -> str:
    return " ".join(text.split())


def test_the_first_lines_say_which_plan_it_is_and_what_to_do_with_it() -> None:
    text = flat(printed(report(poor_plan())))
    assert text.startswith("exports/amelia-cp.docx, CH-0041 Child protection plan for Amelia Hartley-Quayle")
    assert "Pass back: 5 things to put right, 7 to ask about, 1 worth a look" in text


def test_a_clean_plan_is_celebrated() -> None:
    text = flat(printed(report(clean_plan())))
    assert "Ready to sign off: nothing to ask" in text
    assert "Good: Every action has a named person. Both children are heard in their own words." in text
    assert text.endswith("1 plan and 7 rules ran: nothing to ask.")


def test_a_plan_with_advice_only_can_be_signed_off() -> None:
    poor = poor_plan()
    text = flat(printed(report(replace(poor, findings=poor.findings[-1:]))))
    assert "Ready to sign off: nothing to ask, 1 thing worth a look" in text


def test_a_plan_that_was_not_fully_checked_is_never_called_ready() -> None:
    clean = clean_plan()
    failed = Problem(clean.plan.source, "The rule vague-owner failed.")
    empty = replace(clean, plan=replace(clean.plan, rows=()))
    for found in (report(clean, problems=(failed,)), Report((clean,)), report(empty)):
        text = printed(found)
        assert "Ready" not in text
        assert "Not fully checked" in text
    assert "1 check could not be made" in printed(report(clean, problems=(failed,)))


def test_a_rule_that_failed_is_not_hidden_behind_what_the_others_found() -> None:
    poor = poor_plan()
    failed = Problem(poor.plan.source, "The rule vague-owner failed.")
    assert "1 worth a look, but not every check could be made" in flat(
        printed(report(poor, problems=(failed,)))
    )


def test_rows_with_the_same_trouble_stand_together() -> None:
    text = printed(report(poor_plan()))
    assert "Rows 2, 5 and 6: Nothing says when this will be done. [missing-timescale]" in text
    assert text.count("Nothing says when") == 1
    assert "2  “Refer Mum to the Freedom Programme.”" in text
    assert text.count("By which day will it be done?") == 1


def test_findings_that_differ_only_in_their_words_stand_together_under_the_rule() -> None:
    text = printed(report(poor_plan()), full=True)
    assert "Rows 5 and 6: Nobody could tell whether it was done. [vague-action]" in text
    assert "5  «Engage» with substance misuse services." in text
    assert "6  LAC nurse to «explore» attachment." in text


def test_many_rows_are_named_as_a_stretch_and_cut_unless_all_are_wanted() -> None:
    poor = poor_plan()
    rows = tuple(replace(poor.plan.rows[1], number=number) for number in range(1, 10))
    plan = replace(poor.plan, rows=rows)
    many = report(PlanReport(plan, tuple(no_date(number) for number in (1, 2, 3, 4, 5, 8))))
    assert "Rows 1 to 5 and 8:" in printed(many)
    assert "… and 3 more like these" in printed(many)
    assert "more like" not in printed(many, full=True)


def test_the_words_are_marked_without_any_colour() -> None:
    text = flat(printed(report(poor_plan())))
    assert "Social worker to «monitor the home conditions on an ongoing basis» and feed back" in text
    assert "\x1b" not in text


def test_with_colours_the_words_are_bold_and_underlined() -> None:
    text = printed(report(poor_plan()), colours=True)
    assert "\x1b[1;4m«If concerns increase»" in text
    assert "\x1b[1m2  \x1b[0m“Refer Mum" in text


def test_the_cut_list_says_how_many_findings_it_left_out() -> None:
    short, full = printed(report(poor_plan())), printed(report(poor_plan()), full=True)
    assert "… and 3 more (see them all with --full)" in short
    assert "--full" not in full
    assert "attachment” is a professional’s word" in full
    assert short.index("TO PUT RIGHT") < short.index("TO ASK THE AUTHOR")


def test_what_planlint_is_unsure_of_is_said() -> None:
    text = printed(report(poor_plan()))
    assert "Not sure: A table with two columns on page 3" in text
    assert "Not sure: The column “Hoped for” was taken for “outcome”." in text


def test_the_closing_line_counts_the_whole_run() -> None:
    broken = Problem("exports/broken.docx", "This is not a Word file.")
    text = flat(printed(report(poor_plan(), clean_plan(), hostile_plan(), problems=(broken,))))
    assert text.endswith(
        "3 plans and 7 rules ran: 5 errors, 8 warnings, 4 pieces of advice; 1 file could not be read."
    )
    assert "This is not a Word file" not in text


@pytest.mark.parametrize("colours", [False, True])
def test_a_plan_cannot_speak_to_the_terminal(colours: bool) -> None:
    text = printed(report(hostile_plan()), full=True, colours=colours)
    assert "[red]not red[/red]" in flat(text).replace("\x1b[0m", "")
    for code in ("\x1b[31m", "\x1b]", "\x9b", "\x07", "\u202e"):
        assert code not in text
    assert RIGHT_TO_LEFT.split()[0] in text


@pytest.mark.parametrize("width", [40, 80, 200])
def test_no_line_is_wider_than_the_terminal_or_ends_in_spaces(width: int) -> None:
    for line in printed(report(poor_plan(), hostile_plan()), width=width).splitlines():
        assert len(line) <= width
        assert line == line.rstrip()


def test_a_pipe_with_an_old_windows_code_page_can_show_it() -> None:
    render_text(report(poor_plan(), clean_plan())).encode("cp1252")


def test_the_same_report_is_printed_the_same_way(monkeypatch: pytest.MonkeyPatch) -> None:
    once = render_text(report(poor_plan()))
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    assert render_text(report(poor_plan())) == once
