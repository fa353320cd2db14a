"""Steps of one job, and rows written as one numbered list."""

from __future__ import annotations

import pytest

from planlint.language.bundles.bundled import bundle_in, goes_with_first
from planlint.language.bundles.steps import are_rows_of_their_own


@pytest.mark.parametrize(
    "text",
    [
        "Clear kids' bedroom, tip run, 2 new single beds from Storehouse",
        "Refer to speech + language; send 2 yr check w/ form",
        "See Dr Imrie about Finn's chest and get an inhaler plan for nursery",
    ],
)
def test_steps_go_with_the_job_ahead(text: str) -> None:
    assert goes_with_first(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ask the court for a copy of the order, and take Sid to the optician",
        "Dad to pay off the gas arrears, have his tooth out, sign Billy up for Cubs",
    ],
)
def test_jobs_on_matters_of_their_own_are_a_bundle(text: str) -> None:
    assert bundle_in(text) is not None


def test_whoever_looks_checks_on_the_job_ahead() -> None:
    assert (
        bundle_in("Put the Gamban block on both phones; Mina looks through the bank statements on 24 April")
        is None
    )


def test_a_numbered_list_with_a_numbered_cell_beside_it_is_several_rows() -> None:
    action = "(1) Aunt Rena fits the lock\n(2) Miss Coles hears Arjun read"
    assert are_rows_of_their_own(action, "(1) Aunt Rena (2) Miss Coles", "3 April")
    assert not are_rows_of_their_own(action, "Aunt Rena", "3 April")
