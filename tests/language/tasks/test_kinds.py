"""What kind of thing an outcome is."""

from __future__ import annotations

import pytest

from planlint.language.tasks.kinds import Kind, kind_of_outcome


@pytest.mark.parametrize(
    "text",
    [
        "Amy is in bed by 8 on school nights",
        "The flat has working heating",
        "Dad no longer lives at the address",
    ],
)
def test_what_is_so_or_not_so_is_a_state(text: str) -> None:
    assert kind_of_outcome(text) is Kind.STATE


@pytest.mark.parametrize(
    "text",
    [
        "Attendance rises from 72% to 95% by July",
        "Debt down from £1,400 to £600",
        "At least five nights a week in her own bed",
    ],
)
def test_a_level_that_somebody_counts_is_measured(text: str) -> None:
    assert kind_of_outcome(text) is Kind.MEASURED


@pytest.mark.parametrize("text", ["Improved attendance", "Amy feels safe", "Better routines at home"])
def test_a_quality_or_feeling_is_a_change_without_a_measure(text: str) -> None:
    assert kind_of_outcome(text) is Kind.CHANGE


@pytest.mark.parametrize(
    "text",
    ["Mum completes the parenting course", "CAMHS referral made", "Health visitor offers weaning advice"],
)
def test_what_a_service_does_is_an_activity(text: str) -> None:
    assert kind_of_outcome(text) is Kind.ACTIVITY


def test_a_date_or_an_hour_measures_nothing() -> None:
    assert kind_of_outcome("Zofia is at nursery by 9 from 12 May") is Kind.STATE
