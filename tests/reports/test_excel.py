"""The workbook: as a spreadsheet opens it, within Excel's limits, and nothing of a plan obeyed."""

from __future__ import annotations

import datetime
import io
import tempfile
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from planlint.linting.model import PlanReport, Problem, Report
from planlint.reports import excel
from planlint.reports.excel import MOST_UNITS, WIDTHS, render_excel
from planlint.reports.marks import one_line
from planlint.reports.tables import FindingRow, PlanRow, ProblemRow, StandardRow

from .samples import HOSTILE, clean_plan, hostile_plan, no_date, poor_plan, report

BROKEN = Problem("exports/broken.docx", "This is not a Word file.")
EVERYTHING = report(poor_plan(), clean_plan(), hostile_plan(), problems=(BROKEN,))


def opened(run: Report) -> Workbook:
    return load_workbook(io.BytesIO(render_excel(run)))


def values(book: Workbook, sheet: str) -> list[tuple[Any, ...]]:
    return list(book[sheet].iter_rows(values_only=True))


def saying(text: str) -> Report:
    """A run with one finding whose texts are these."""
    poor = poor_plan()
    finding = replace(poor.findings[1], message=text, suggestion=text, quote=text)
    return report(replace(poor, findings=(finding,)))


def said(run: Report) -> str:
    """What the first finding of the workbook says."""
    return str(values(opened(run), "Findings")[1][FindingRow._fields.index("message")])


def test_there_is_a_sheet_for_plans_findings_standards_and_problems() -> None:
    assert opened(EVERYTHING).sheetnames == ["Plans", "Findings", "Standards", "Not checked"]
    assert opened(report(poor_plan())).sheetnames == ["Plans", "Findings", "Standards"]


def test_each_plan_and_each_finding_has_a_row() -> None:
    book = opened(EVERYTHING)
    assert len(values(book, "Plans")) == 1 + 3
    assert len(values(book, "Findings")) == 1 + len(EVERYTHING.findings)
    assert len(values(book, "Standards")) == 1 + len(EVERYTHING.rules)
    assert values(book, "Not checked")[1] == ("exports/broken.docx", None, "This is not a Word file.")


def test_days_are_days_and_numbers_numbers() -> None:
    row = PlanRow(*values(opened(EVERYTHING), "Plans")[1])
    assert row.date == datetime.datetime(2026, 1, 22)
    assert row.review_date == datetime.datetime(2026, 4, 12)
    assert (row.rows, row.error, row.warning, row.advice) == (6, 5, 7, 1)
    assert PlanRow(*values(opened(EVERYTHING), "Plans")[2]).review_date is None


def test_a_day_that_programs_count_differently_is_told_in_words() -> None:
    old = replace(poor_plan(), plan=replace(poor_plan().plan, date=datetime.date(1899, 5, 1)))
    assert PlanRow(*values(opened(report(old)), "Plans")[1]).date == "1 May 1899"


@pytest.mark.parametrize(
    "text",
    [
        "=cmd|' /C calc'!A0",
        "{=1+1}",
        "+447700900123",
        "- visit weekly",
        "@SUM(1)",
        "0041",
        "3/4",
        "https://evil.example/x",
        "mailto:a@evil.example",
        "internal:Plans!A1",
        "<r><t>x</t></r>",
        "<r></t></r><evil>&x;</r>",
        "_x0041_",
        "&amp; <b>",
        "true",
    ],
)
def test_a_text_stays_the_very_text(text: str) -> None:
    assert said(saying(text)).rstrip() == text


def test_no_cell_is_a_formula_or_a_link() -> None:
    file = zipfile.ZipFile(io.BytesIO(render_excel(EVERYTHING)))
    sheets = [file.read(name) for name in file.namelist() if "worksheets/sheet" in name]
    assert len(sheets) == 4
    assert not [sheet for sheet in sheets if b"<f" in sheet or b"hyperlink" in sheet]
    assert not [name for name in file.namelist() if "_rels" in name and "sheet" in name]


@settings(deadline=None, max_examples=60)
@given(st.text(st.characters(exclude_categories=()), min_size=1))
def test_any_text_can_be_held(text: str) -> None:
    # openpyxl has no word for a character that Excel writes as its number.
    held = one_line(text).replace("\ufffe", "_xFFFE_").replace("\uffff", "_xFFFF_")
    assert said(saying(text)) == (held or "None")


def test_nothing_a_screen_obeys_is_written() -> None:
    file = zipfile.ZipFile(io.BytesIO(render_excel(report(hostile_plan()))))
    strings = file.read("xl/sharedStrings.xml").decode("utf-8")
    assert "\x1b" in HOSTILE
    assert "\u202e" not in strings
    assert "_x001B_" not in strings


@pytest.mark.parametrize("character", ["a", "\U0001f600", "é"])
def test_a_text_too_long_for_a_cell_is_cut_and_says_by_how_much(character: str) -> None:
    text = said(saying(character * 40_000))
    kept, _, told = text.partition("… (cut here")
    assert len(text.encode("utf-16-le")) // 2 <= MOST_UNITS
    assert set(kept) == {character}
    assert f"{40_000 - len(kept):,}".replace(",", "") in told
    assert len(kept) * len(character.encode("utf-16-le")) // 2 > MOST_UNITS - 200


def test_a_text_that_just_fits_is_whole() -> None:
    assert said(saying("a" * MOST_UNITS)) == "a" * MOST_UNITS


def test_more_findings_than_a_sheet_holds_go_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(excel, "MOST_ROWS", 6)
    findings = tuple(no_date(number) for number in range(1, 13))
    book = opened(report(PlanReport(poor_plan().plan, findings)))
    assert [name for name in book.sheetnames if "Findings" in name] == [
        "Findings",
        "Findings 2",
        "Findings 3",
    ]
    parts = [values(book, name) for name in book.sheetnames if "Findings" in name]
    assert [len(part) for part in parts] == [6, 6, 3]
    assert {part[0] for part in parts} == {parts[0][0]}
    row = FindingRow._fields.index("row")
    assert [line[row] for part in parts for line in part[1:]] == list(range(1, 13))


@pytest.mark.parametrize("sheet", ["Plans", "Findings", "Standards", "Not checked"])
def test_a_sheet_can_be_read_filtered_and_printed(sheet: str) -> None:
    page = opened(EVERYTHING)[sheet]
    assert all(cell.font.b for cell in page[1])
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == page.dimensions
    assert page.print_title_rows == "$1:$1"
    assert page.page_setup.orientation == "landscape"
    # As wide as one page, which is what nothing said means, and as many pages high as it takes.
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (None, 0)
    texts = [cell for row in page.iter_rows() for cell in row if isinstance(cell.value, str)]
    assert all(cell.alignment.wrap_text for cell in texts)


def test_a_row_is_as_high_as_its_longest_text_needs() -> None:
    page = opened(saying("what was said of it " * 12))["Findings"]
    lines = 20 * 12 / WIDTHS["quote"]
    assert 15 * lines <= page.row_dimensions[2].height <= 15 * (lines * 1.25 + 1)
    assert opened(saying("x" * 30_000))["Findings"].row_dimensions[2].height > 408


def test_every_column_has_a_width_and_no_width_is_for_nothing() -> None:
    columns = {name for table in (PlanRow, FindingRow, StandardRow, ProblemRow) for name in table._fields}
    assert columns == set(WIDTHS)


def test_a_run_without_plans_has_its_headings_all_the_same() -> None:
    book = opened(report(problems=(BROKEN,)))
    assert [len(values(book, name)) for name in book.sheetnames] == [1, 1, 8, 2]
    assert opened(Report(())).sheetnames == ["Plans", "Findings", "Standards"]


def test_the_same_run_gives_the_same_bytes_whenever_it_is_made() -> None:
    assert render_excel(EVERYTHING) == render_excel(EVERYTHING)
    file = zipfile.ZipFile(io.BytesIO(render_excel(EVERYTHING)))
    assert {entry.date_time[0] for entry in file.infolist()} == {1980}
    properties = opened(EVERYTHING).properties
    assert {properties.created, properties.modified} == {datetime.datetime(2000, 1, 1)}


def test_no_temporary_file_ever_holds_a_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError

    for name in ("mkstemp", "mkdtemp", "TemporaryFile", "NamedTemporaryFile", "SpooledTemporaryFile"):
        monkeypatch.setattr(tempfile, name, refuse)
    assert render_excel(EVERYTHING)
