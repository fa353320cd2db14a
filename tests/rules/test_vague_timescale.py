"""A number of occasions ends a rhythm."""

from __future__ import annotations

from tests.rules.one_row import found


def test_goes_and_rides_are_counted_as_sessions_are() -> None:
    assert not found("vague-timescale", "Six goes at the Grey Cloud book | FSW | Wednesdays from 25/3")
    assert found("vague-timescale", "A go at the Grey Cloud book | FSW | Wednesdays")
