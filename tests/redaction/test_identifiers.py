"""Numbers and codes are replaced by ones of the same form that belong to nobody; other numbers stay."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.redaction import numbers
from planlint.redaction.numbers import is_nhs_number
from tests.redaction.plans import one, shown


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("ring 01632 471 220", r"ring 01632 960 \d{3}"),
        ("0114 496 0312", r"0113 496 0\d{3}"),
        ("(0114) 4960312", r"\(0113\) 4960\d{3}"),
        ("020 7123 4567", r"020 7946 0\d{3}"),
        ("07911-223344", r"07700-900\d{3}"),
        ("+44 (0)7911 223 344", r"\+44 \(0\)7700 900 \d{3}"),
        ("0800 123 4567", r"0808 157 0\d{3}"),
        ("tel: 471220", r"tel: 960\d{3}"),
        ("a slip: 07911 22334", r"a slip: 0\d{4} \d{5}"),
        ("LS6 2QR", r"[QVX]\w\d \d[CKMV]{2}"),
        ("ls6 2qr", r"[qvx]\w\d \d[ckmv]{2}"),
        ("UPN Q207000016049", r"UPN [A-Z]000\d{9}"),
        ("NI no. AB 12 34 56 C", r"NI no\. QQ \d\d \d\d \d\d [A-D]"),
        ("LCS ref 4471802", r"LCS ref \d{7}"),
        ("Case no: 2209-118-4", r"Case no: \d{4}-\d{3}-\d"),
        ("crime number 42/12345/26", r"crime number \d\d/\d{5}/\d\d"),
        ("HM-66120/1", r"[A-Z]{2}-\d{5}/\d"),
        ("PC 4417 Reed", r"PC \d{4} \w+"),
        ("his car, AB12 CDE", r"his car, [A-Z]{2}\d\d [A-Z]{3}"),
        ("a.reed@council.gov.uk", r"\w+@example\.org"),
        ("see www.millgate.sch.uk/home.", r"see www\.example\.org/\d+\."),
        ("Snapchat @mia_b10", r"Snapchat @example\d+"),
    ],
)
def test_an_identifier_becomes_another_of_its_form(text: str, pattern: str) -> None:
    after = one(text)
    assert re.fullmatch(pattern, after), after
    assert after != text


@pytest.mark.parametrize("text", ["943 476 5919", "9434765919", "943-476-5919"])
def test_an_nhs_number_is_told_by_its_last_digit(text: str) -> None:
    after = one(f"It is {text}.").removeprefix("It is ").removesuffix(".")
    digits = re.sub(r"\D", "", after)
    assert digits.startswith("999")
    assert is_nhs_number(digits)
    assert re.sub(r"\d", "0", after) == re.sub(r"\d", "0", text)


def test_a_wrong_nhs_number_is_told_by_its_label() -> None:
    assert re.fullmatch(r"NHS no\. 999 \d{3} \d{4}", one("NHS no. 943 476 5910"))


@pytest.mark.parametrize(
    "text",
    [
        "by 12/03/2026 at 09:30",
        "2026-03-12 and 12.03.2026",
        "number 14 bus, no. 5",
        "£1,140 behind, 250 people",
        "3 x 10 minutes, 100 200 300",
        "Section 47, 2025/26, Year 2026",
        "ring 101, 111 or 999; Childline 0800 1111",
        "first in hospital in 2017",
        "vaccine 2nd dose, KS2",
        "case number 1",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert one(text) == text


def test_one_number_has_one_invented_number_however_it_is_grouped() -> None:
    first, second, other = shown("01632 471 220", "01632 471220", "01632 471221")
    assert first.replace(" ", "") == second.replace(" ", "")
    assert other.replace(" ", "") != first.replace(" ", "")


def test_a_reference_of_the_front_sheet_is_found_wherever_it_stands() -> None:
    after = shown("see 00417/A for more", front=(("Reference", "00417/A"),))
    assert "00417" not in after[0]


@given(st.integers(1, 5000))
def test_invented_nhs_numbers_are_right_and_never_issued(number: int) -> None:
    made = numbers.nhs_number("0000000000", number)
    assert made.startswith("999")
    assert is_nhs_number(made)


@given(st.integers(1, 5000), st.sampled_from(["Q207000016049", "Q20700001604B"]))
def test_invented_pupil_numbers_have_their_check_letter(number: int, old: str) -> None:
    letters = "ABCDEFGHJKLMNPQRTUVWXYZ"
    made = numbers.pupil_number(old, number)
    values = [letters.index(mark) if mark.isalpha() else int(mark) for mark in made[1:]]
    assert made[0] == letters[sum(value * place for place, value in enumerate(values, start=2)) % 23]
    assert made[1:4] == "000"


@given(st.text(alphabet="0123456789 -()+/.A@:", max_size=60))
def test_any_mess_of_digits_is_gone_through(text: str) -> None:
    assert isinstance(one(f"x {text}"), str)
