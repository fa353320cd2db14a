"""A number of occasions ends a rhythm."""

from __future__ import annotations

from tests.rules.one_row import found


def test_goes_and_rides_are_counted_as_sessions_are() -> None:
    assert not found("vague-timescale", "Six goes at the Grey Cloud book | FSW | Wednesdays from 25/3")
    assert found("vague-timescale", "A go at the Grey Cloud book | FSW | Wednesdays")


def test_what_is_done_once_needs_only_its_first_day() -> None:
    assert not found("vague-timescale", "Book free breakfast club | FSW | From 8 June 2026")
    assert found("vague-timescale", "Video call with Dad | FSW | From 8 June 2026")


def test_so_many_of_anything_end_a_start() -> None:
    assert not found("vague-timescale", "Swab at Fell Recovery | Will | starts 20 January, six swabs")


def test_a_bank_holiday_is_a_day() -> None:
    assert not found("vague-timescale", "A weekend in Deal | Rosie | August bank holiday")
