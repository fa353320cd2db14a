"""Numbers in cells as their readers see them: dates day first, percentages, amounts; each by the format's code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.document.xlsx.values import BUILT_IN, GENERAL, number_format, shown_date, shown_number


def shown(code: str, value: str, from_1904: bool = False) -> str:
    """A number under a format."""
    return shown_number(value, number_format(code), from_1904)


@pytest.mark.parametrize(
    "code",
    [
        "dd/mm/yyyy",
        "m/d/yyyy",
        "d-mmm-yy",
        "yyyy-mm-dd",
        "[$-809]dd mmmm yyyy;@",
        "[$-F800]dddd, mmmm dd, yyyy",
        'dd"."mm"."yyyy',
        "dd\\/mm\\/yyyy",
        "[Red]dd/mm/yy",
        "d/m",
        'yyyy"年"m"月"d"日"',
        "dd/mm/yyyy hh:mm",
    ],
)
def test_a_date_is_written_day_first_whatever_its_format(code: str) -> None:
    assert shown(code, "46124") == "12/04/2026"


@pytest.mark.parametrize("number", [14, 15, 16, 22, 27, 30, 36, 50, 57, 58])
def test_the_formats_that_need_no_code_are_dates_too(number: int) -> None:
    assert shown(BUILT_IN[number], "46124") == "12/04/2026"


def test_the_time_is_told_where_the_format_shows_one_that_is_not_midnight() -> None:
    assert shown("dd/mm/yyyy hh:mm", "46124.4375") == "12/04/2026 10:30"
    assert shown("dd/mm/yyyy hh:mm:ss", "46124.43755") == "12/04/2026 10:30:04"
    assert shown("dd/mm/yyyy", "46124.4375") == "12/04/2026"
    assert shown("dd/mm/yyyy hh:mm", "46123.9999999") == "12/04/2026"


def test_times_alone_are_times() -> None:
    assert shown("h:mm AM/PM", "0.75") == "18:00"
    assert shown("[$-F400]h:mm:ss AM/PM", "0.75") == "18:00"
    assert shown(BUILT_IN[20], "46124.4375") == "10:30"
    assert shown("[h]:mm", "1.5") == "36:00"
    assert shown(BUILT_IN[46], "1.50001") == "36:00:01"


def test_a_month_without_its_day_stays_a_month() -> None:
    assert shown(BUILT_IN[17], "46124") == "April 2026"
    assert shown("mmm-yy", "46113") == "April 2026"
    assert shown("yyyy", "46124") == "2026"


def test_days_are_counted_as_the_workbook_counts_them() -> None:
    assert shown("dd/mm/yyyy", "44662", from_1904=True) == "12/04/2026"
    assert shown("dd/mm/yyyy", "0", from_1904=True) == "01/01/1904"
    assert [shown("dd/mm/yyyy", number) for number in ("1", "59", "60", "61")] == [
        "01/01/1900",
        "28/02/1900",
        "29/02/1900",
        "01/03/1900",
    ]
    assert shown("dd/mm/yyyy", "0") == "00/01/1900"


@pytest.mark.parametrize(
    ("code", "value", "expected"),
    [
        ("General", "3", "3"),
        ("General", "3.0", "3"),
        ("General", "1.5E3", "1500"),
        ("General", "0.30000000000000004", "0.3"),
        ("General", "7700900123456", "7700900123456"),
        ("General", "-0.5", "-0.5"),
        ("0%", "0.95", "95%"),
        ("0.0%", "0.9555", "95.6%"),
        ("0.00", "3.456", "3.46"),
        ("0.00", "3.5", "3.50"),
        ("#,##0", "1234567", "1,234,567"),
        ("0000000", "4321", "0004321"),
        ("£#,##0.00", "-5", "-£5.00"),
        ("[$£-809]#,##0", "1234", "£1,234"),
        ('_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-', "0", "£-"),
        ('_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-', "12", "£12.00"),
        ("#,##0;(#,##0)", "-12", "(12)"),
        ('0" weeks"', "6", "6 weeks"),
        ("0 \\w\\k\\s", "6", "6 wks"),
        ("[Red]0", "-3", "-3"),
        ("#", "0", "0"),
        ("0.##", "2", "2"),
    ],
)
def test_numbers_read_as_excel_shows_them(code: str, value: str, expected: str) -> None:
    assert shown(code, value) == expected


@pytest.mark.parametrize(
    "code", ["# ?/?", "0.00E+00", "[>100]0.0;0", ";;;", "@", "00000 000000", "#,##0,", "x" * 999]
)
def test_a_format_of_its_own_kind_leaves_the_number(code: str) -> None:
    assert shown(code, "12345") == "12345"


def test_what_is_no_date_or_number_stays_as_it_is() -> None:
    assert shown("dd/mm/yyyy", "-1") == "-1"
    assert shown("dd/mm/yyyy", "2958466") == "2958466"
    assert shown("dd/mm/yyyy", "1e300") == "1E+300"
    assert shown("0.00", "soon") == "soon"
    assert shown("0.00", "nan") == "nan"


def test_dates_kept_as_text_by_newer_files_are_written_alike() -> None:
    assert shown_date("2026-04-12T00:00:00", GENERAL) == "12/04/2026"
    assert shown_date("2026-04-12", GENERAL) == "12/04/2026"
    assert shown_date("2026-04-12T10:30:00Z", GENERAL) == "12/04/2026 10:30"
    assert shown_date("2026-04-12T10:30:00", number_format("mmmm yyyy")) == "April 2026"
    assert shown_date("10:30:00", GENERAL) == "10:30"
    assert shown_date("next week", GENERAL) == "next week"


CODES = st.text(st.sampled_from('0#?.,%;"\\/[]$-£dmyhsDE+@ _*<>AMPG年'), max_size=30)


@given(CODES, st.floats().map(repr), st.booleans())
def test_any_number_under_any_code_is_shown(code: str, value: str, from_1904: bool) -> None:
    assert shown(code, value, from_1904)
