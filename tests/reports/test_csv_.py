"""The findings as CSV: read by any program as it was written, and never obeyed by one."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.linting.model import PlanReport, Problem, Report
from planlint.reports.csv_ import csv_pieces, render_csv
from planlint.reports.marks import one_line

from .samples import HOSTILE, RULES, clean_plan, hostile_plan, poor_plan, report

BROKEN = Problem("exports/broken.docx", "This is not a Word file.")


def lines(text: str) -> list[list[str]]:
    """The file as a program reads it that knows UTF-8 with its mark."""
    return list(csv.reader(io.StringIO(text.encode("utf-8").decode("utf-8-sig"), newline="")))


def saying(text: str) -> Report:
    """A run with one finding whose every text is this one."""
    poor = poor_plan()
    finding = replace(poor.findings[1], rule=text, message=text, suggestion=text, quote=text)
    return report(replace(poor, plan=replace(poor.plan, source=text, name=text), findings=(finding,)))


def test_there_is_a_line_a_finding_under_headings_to_read() -> None:
    found = lines(render_csv(report(poor_plan(), clean_plan())))
    assert len(found) == 1 + len(poor_plan().findings)
    assert found[0][:6] == ["File", "Plan", "How grave", "Rule", "What the rule is about", "Row"]
    assert found[2] == [
        "exports/amelia-cp.docx",
        "CH-0041",
        "Put right",
        "missing-timescale",
        "No date",
        "2",
        "Refer Mum to the Freedom Programme.",
        "when",
        "",
        "Nothing says when this will be done.",
        "By which day will it be done?",
    ]


def test_excel_can_tell_the_encoding_and_every_line_ends_as_windows_has_it() -> None:
    text = render_csv(report(poor_plan(), hostile_plan()))
    assert text.startswith("\ufeff")
    assert text.count("\ufeff") == 1
    assert text.endswith("\r\n")
    assert (
        text.count("\n") == text.count("\r\n") == 1 + len(poor_plan().findings) + len(hostile_plan().findings)
    )


@pytest.mark.parametrize(
    "text", ["=cmd|' /C calc'!A0", "+447700900123", "- visit weekly", "@SUM(1)", "＝1+1", "－2", "＠x", "＋1"]
)
def test_a_text_that_begins_like_a_formula_gets_an_apostrophe(text: str) -> None:
    found = lines(render_csv(saying(text)))[1]
    assert [cell for cell in found if cell.endswith(text)] == [f"'{text}"] * 6


@pytest.mark.parametrize("before", ["\t", "\r", "\n", " ", "\xa0", "\u200f", "\ufeff", "\x00", "\x1b[31m"])
def test_nothing_unseen_before_a_formula_hides_it(before: str) -> None:
    found = lines(render_csv(saying(f"{before}=1+1")))[1]
    assert "'=1+1" in found
    assert "=1+1" not in found


def test_a_text_with_a_formula_in_its_middle_stays_as_it_is() -> None:
    assert "Mum - and Nan =" in lines(render_csv(saying("Mum - and Nan =")))[1]


@pytest.mark.parametrize("mark", [";", "\t", ","])
def test_no_new_cell_begins_in_the_middle_of_a_text(mark: str) -> None:
    text = render_csv(saying(f"x{mark}=1+1"))
    for record in csv.reader(io.StringIO(text.replace('","', f'"{mark}"'), newline=""), delimiter=mark):
        assert not [cell for cell in record if cell.startswith("=")]


@given(st.text(st.characters(exclude_categories=()), min_size=1))
def test_any_text_comes_back_on_one_line(text: str) -> None:
    written = render_csv(saying(text))
    found = lines(written)
    assert len(found) == 2
    assert len(found[1]) == len(found[0])
    assert found[1][-1].removeprefix("'") == one_line(text).removeprefix("'")
    assert "\n" not in written.replace("\r\n", "")


def test_what_could_not_be_checked_stands_at_the_end() -> None:
    failed = Problem("exports/good.docx", "the rule 'jargon' failed", "jargon")
    found = lines(render_csv(report(clean_plan(), poor_plan(), problems=(failed, BROKEN))))
    assert [[row[0], row[1], row[2], row[9]] for row in found[-2:]] == [
        ["exports/good.docx", "1", "Not checked", "the rule 'jargon' failed"],
        ["exports/broken.docx", "", "Not checked", "This is not a Word file."],
    ]


def test_a_hostile_file_name_in_a_problem_is_no_formula_either() -> None:
    found = lines(render_csv(report(problems=(Problem("=1.docx", "@x"),))))
    assert found[1][0] == "'=1.docx"
    assert found[1][9] == "'@x"


def test_a_run_without_findings_still_has_its_headings() -> None:
    assert len(lines(render_csv(report(clean_plan())))) == 1


def test_a_plan_is_written_before_the_next_is_checked() -> None:
    checked = []

    def run() -> Iterator[PlanReport | Problem]:
        for number in range(3):
            checked.append(number)
            yield poor_plan()

    pieces = csv_pieces(run(), RULES)
    for _ in range(1 + len(poor_plan().findings)):
        next(pieces)
    assert checked == [0]
    assert len(list(pieces)) == 2 * len(poor_plan().findings)


def test_a_run_that_cannot_begin_writes_nothing() -> None:
    def run() -> Iterator[PlanReport | Problem]:
        raise ValueError("unread")
        yield BROKEN

    with pytest.raises(ValueError, match="unread"):
        next(csv_pieces(run(), RULES))


def test_nothing_a_terminal_obeys_is_written() -> None:
    text = render_csv(report(hostile_plan()))
    assert "\x1b" in HOSTILE
    assert not {character for character in text if ord(character) < 32 and character not in "\r\n"}


def test_the_same_run_gives_the_same_text() -> None:
    run = report(poor_plan(), hostile_plan(), problems=(BROKEN,))
    assert render_csv(run) == "".join(csv_pieces(run.results(), run.rules))
