"""How cells count, in many marks, and where two counts part."""

from __future__ import annotations

import pytest

from planlint.language.counting import Script, count_in, is_lone, unpaired

PARTED = [
    ("1 – school run 2 – packed lunch 3 – book signed", "1 – Mum 3 – Gran", ["2 – packed lunch"]),
    ("(1) Fit gate (2) Buy cot (3) Book scan", "(1)-(2) Nan", ["(3) Book scan"]),
    ("1: gate\n2: cot\n3: scan", "1 and 3: Mr Hayes", ["2: cot"]),
    ("Action 1: gate Action 2: cot", "Action 1: Mum", ["Action 2: cot"]),
    ("1. gate 2. cot 3. scan", "Mum (1), Dad (3)", ["2. cot"]),
    ("1. gate 2. cot 3. scan", "a) Mum b) Dad", ["3. scan"]),
    ("(1) Mum rings (2) Ana visits", "(1) Mum (2) –", ["(2) Ana visits"]),
    ("Mum and Ana will: (1) ring (2) visit (3) weigh", "(1) Mum (2) Ana", ["(3) weigh"]),
    ("#1 gate; #2 cot; #3 scan", "#1 Mum; #2 Dad", ["#3 scan"]),
    ("1/ Bus pass 2/ Lunch card", "1/ Mum", ["2/ Lunch card"]),
    ("1 Gate\n2 Cot\n3 Scan", "1 Mum\n2 Dad", ["3 Scan"]),
    ("(i) gate (ii) cot (iii) scan", "(i) & (iii) Penny", ["(ii) cot"]),
    ("(1) gate (2) cot (3) scan", "(1) Mum (2) Dad (3) ?", ["(3) scan"]),
]
EXTRA = [
    ("1. Tell the bus company.", "1. Mr Orme 2. Will's dad", ["2. Will's dad"]),
    ("[1] Swab [2] Send the sheet [3] Copy", "[1] Di [2] Di [3] Di [4] Bo", ["[4] Bo"]),
    ("1. gate 2. cot", "1. Nan 2. Nan 3. Mum", ["3. Mum"]),
]
PAIRED = [
    ("(1) Weigh (2) Measure (3) Plot", "(1)-(3) Amy Stone"),
    ("1. gate 2. cot 3. scan", "1, 2 and 3: Nan"),
    ("1. gate 2. cot 3. scan", "1 & 3: Mr Hayes; 2: Dad"),
    ("1. gate 2. cot 3. scan", "Mum 1 and 2, Dad 3"),
    ("1. gate 2. cot 3. scan", "1. Mum; the rest: Dad"),
    ("1. gate 2. cot 3. scan", "Mum (32) and Dad (34)"),
    ("(1) gate (2) cot (3) scan", "(1)(2) Nan (3) Mum"),
    ("1. gate 2. cot", "2. Grandma 1. Dad"),
    ("A. Gate B. Cot", "A. Bell"),
    ("3. Ring the GP", "1. Mum 2. Dad"),
    ("1) gate 2) cot 3) scan", "1) Mum 2) Dad, who does 3 with her"),
    ("1. gate 2. cot", "1 Mill Street nursery"),
    ("2 nights at Nan's; 1 at Dad's", "1. Nan 2. Dad"),
]
DAYS = [
    "1. 6. 26",
    "1 June - 3 June",
    "1 - 3 June, 8 - 10 June",
    "1. June",
    "7 - 9 May",
    "1–3: 5 June",
    "all by 6 July",
]


@pytest.mark.parametrize(("action", "other", "words"), PARTED)
def test_a_task_that_the_other_cell_leaves_out_is_told_in_its_words(
    action: str, other: str, words: list[str]
) -> None:
    parted = unpaired(action, other)
    assert parted is not None
    assert list(parted.lacking) == words


@pytest.mark.parametrize(("action", "other", "words"), EXTRA)
def test_a_mark_that_no_task_has_is_told_in_its_words(action: str, other: str, words: list[str]) -> None:
    parted = unpaired(action, other)
    assert parted is not None
    assert list(parted.extra) == words


@pytest.mark.parametrize(("action", "other"), PAIRED)
def test_counts_that_agree_and_figures_that_count_nothing_are_left_alone(action: str, other: str) -> None:
    assert unpaired(action, other) is None


@pytest.mark.parametrize("days", DAYS)
def test_days_are_no_count(days: str) -> None:
    assert unpaired("1. gate 2. cot 3. scan", days, of_days=True) is None


def test_a_number_among_days_tells_of_no_task() -> None:
    parted = unpaired("1) gate 2) cot 3) scan", "1) 3 June 2) 9 June", of_days=True)
    assert parted is not None
    assert parted.lacking == ("3) scan",)


def test_a_range_and_a_joint_mark_stand_for_each_of_their_places() -> None:
    count = count_in("(a)-(c) Nan (d & e) Mum", Script.SMALL_LETTER)
    assert count is not None
    assert count.places == (0, 1, 2, 3, 4)


def test_one_task_with_a_mark_is_lone() -> None:
    assert is_lone("1. Tell the bus company")
    assert not is_lone("1. Tell the bus company 2. Tell the school")


def test_a_long_row_of_figures_is_read_in_time() -> None:
    assert unpaired("1. gate 2. cot", "1, " * 5_000) is None


def test_places_may_be_told_in_words_and_by_small_roman_numbers_before_a_dash() -> None:
    spelt = unpaired(
        "First, ring the ward. Second, Jo books the van. Third, plot the weight.", "First – Mum. Third – HV."
    )
    assert spelt is not None
    assert spelt.lacking == ("Second, Jo books the van.",)
    short = unpaired("1st paint chosen. 2nd room painted. 3rd cases to the loft.", "1st Hannah, 2nd Yvonne")
    assert short is not None
    assert short.lacking == ("3rd cases to the loft.",)
    roman = unpaired("i – uniform bought\nii – bus pass applied for", "i – Karolina")
    assert roman is not None
    assert roman.lacking == ("ii – bus pass applied for",)


@pytest.mark.parametrize(
    ("action", "other"),
    [
        ("First, ring the nursery. Second, book the visit.", "First – Mum; second – Dad"),
        ("Second visit by the HV", "HV"),
        ("First aid course. Second bed bought.", "Mum"),
        ("First, ring. Second, write.", "by 1st March, 2nd March"),
        ("1st of each month: weigh. 2nd opinion asked for.", "HV"),
    ],
)
def test_a_first_or_second_of_something_else_counts_no_tasks(action: str, other: str) -> None:
    assert unpaired(action, other) is None
