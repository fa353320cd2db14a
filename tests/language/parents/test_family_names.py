"""First names of parents and whoever shares their life, as a plan's own words give them."""

from __future__ import annotations

import pytest

from planlint.language.parents.family_names import parents_named


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mum (Saoirse) thinks it is fair.", {"Saoirse"}),
        ("Wes, Saoirse's partner, has moved in.", {"Wes", "Saoirse"}),
        ("Dov, who is Mum's boyfriend, was there.", {"Dov"}),
        ("Her husband Piotr drives her.", {"Piotr"}),
        ("Aled Rees (Ffion's and Cai's Dad) came.", {"Aled"}),
    ],
)
def test_are_told_by_kinship_and_by_partners(text: str, names: set[str]) -> None:
    assert names <= parents_named([text])


@pytest.mark.parametrize(
    "text",
    [
        "Fill in the form at Citizens Advice, Mum brings the bills.",
        "Five Saturdays from 10 October, Nana in the house.",
        "“I'm Mum,” she said.",
    ],
)
def test_are_no_days_and_no_places(text: str) -> None:
    assert not parents_named([text])
