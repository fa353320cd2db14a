"""Plans in every layout and form that councils are known to use, read back field by field."""

from __future__ import annotations

from functools import cache

import pytest

from .layouts import cases, drafts
from .layouts_model import LayoutCase
from .layouts_recover import Result, recover

LEAST = {
    "docx": 1.0,
    "xlsx": 1.0,
    "csv": 1.0,
    "html": 1.0,
    "html-css": 1.0,
    "rtf": 1.0,
    "markdown": 1.0,
    "text": 1.0,
    "pdf-ruled": 0.98,
}
"""The least share of fields, and of what stands outside the rows, that must come back exactly in each form."""
UNRULED = 0.95
"""The same for all PDFs without ruled lines together: where nothing is drawn, now and then a column cannot be told."""

DRAWN = tuple(case for case in cases() if case.form in LEAST)


@cache
def read(case: LayoutCase) -> Result:
    """What is read of a case, once for every test."""
    return recover(case)


def test_the_set_is_large_and_its_names_are_unique() -> None:
    found = tuple(cases())
    assert len(found) >= 110
    assert len({case.name for case in found}) == len(found)
    assert {case.form for case in found} == {*LEAST, "pdf-unruled"}
    assert all(case.plans and case.data for case in found)
    assert len({draft.layout for draft in drafts()}) >= 17


@pytest.mark.parametrize("case", DRAWN, ids=lambda case: case.name)
def test_every_field_comes_back(case: LayoutCase) -> None:
    result = read(case)
    assert result.plans.share == 1.0, result.wrong
    assert result.fields.share >= LEAST[case.form], result.wrong


@pytest.mark.parametrize("case", DRAWN, ids=lambda case: case.name)
def test_kind_dates_children_and_sections_come_back(case: LayoutCase) -> None:
    result = read(case)
    assert result.facts.share >= LEAST[case.form], result.wrong


def test_grids_that_nothing_draws_come_back_for_the_most_part() -> None:
    results = [read(case) for case in cases() if case.form == "pdf-unruled"]
    for tallies in ([each.fields for each in results], [each.facts for each in results]):
        assert sum(tally.right for tally in tallies) >= UNRULED * sum(tally.all for tally in tallies)
