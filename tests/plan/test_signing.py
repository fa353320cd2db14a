"""A line that only signs is the sign-off, wherever it stands and whatever it calls itself."""

from __future__ import annotations

import pytest

from planlint.document.model import Heading, Paragraph
from planlint.plan.model import Plan, SectionName
from planlint.plan.signing import signs
from tests.plan.building import all_plans, bold, document, grid, plan, title

GRID = grid(
    ("Worry", "What we will do", "Who", "By when"),
    ("Bo is late for school", "Ring Bo at seven on school days", "Nan", "12 May 2026"),
    ("Bo has no coat", "Buy a coat", "Ruth Pell", "3 May 2026"),
    header_rows=1,
)


def texts(found: Plan, name: SectionName) -> list[str]:
    return [section.text for section in found.sections if section.name is name]


@pytest.mark.parametrize(
    "line",
    [
        "Practice manager: D. Oyelade   11.05.26 endorsed",
        "SM initials ....KT....  date 12/5/26   cc ☐ school ☒ parent",
        "Shanice has okayed this by text",
        "Circle agreed: ☑ Bo ☑ Nan ☐ Craig",
        "Head of service | ratified: Wen Li | 12.05.26",
        "p.p. T Marsh 02-JUN-2026",
    ],
)
def test_a_line_of_names_posts_and_days_with_a_word_of_signing_signs(line: str) -> None:
    assert signs(line)


@pytest.mark.parametrize("line", ["R. Sewell 14.6.26", "IRO M. Dance 03/10/26", "Mgr: P Tull 9/5"])
def test_a_name_and_a_day_sign_only_where_the_plan_is_over(line: str) -> None:
    assert signs(line, bare=True)
    assert not signs(line)


@pytest.mark.parametrize(
    "line",
    [
        "Nan agreed to ring the school by 3 May",
        "Dad to sign the consent form by 3 May 2026",
        "Next core group 3 June 2026",
        "The parents agreed at the meeting that Bo sleeps at Nan's on Fridays",
        "Ruth Pell visited on 4 May 2026",
    ],
)
def test_what_people_do_is_no_signature(line: str) -> None:
    assert not signs(line, bare=True)


def test_a_signature_below_the_fallback_is_no_part_of_it() -> None:
    found = plan(
        title(),
        GRID,
        Heading("Contingency", 2),
        Paragraph("If Bo is not seen for ten days the social worker calls a strategy meeting."),
        Paragraph("Chair F. Amos 09/05/26"),
    )
    assert texts(found, SectionName.CONTINGENCY) == [
        "If Bo is not seen for ten days the social worker calls a strategy meeting."
    ]
    assert texts(found, SectionName.SIGNOFF) == ["Chair F. Amos 09/05/26"]


def test_what_a_child_says_beside_child_begins_no_other_plan() -> None:
    found = plan(
        title(),
        grid(("Child", "Bo Marr"), ("Date of birth", "3 May 2015"), ("Plan date", "1 May 2026")),
        GRID,
        bold("VOICES"),
        grid(
            ("Child", "Bo would like to walk to school on his own."),
            ("Mother", "Kim is worried the coat will be stolen."),
        ),
    )
    assert [child.name for child in found.children] == ["Bo Marr"]
    assert texts(found, SectionName.CHILD_VOICE) == ["Bo would like to walk to school on his own."]
    assert texts(found, SectionName.PARENT_VIEWS) == ["Kim is worried the coat will be stolen."]


def test_the_name_of_another_child_still_begins_one() -> None:
    found = plan_names(("Child", "Bo Marr"), ("Child", "Ida Marr"))
    assert found == [["Bo Marr"], ["Ida Marr"]]


def plan_names(*labels: tuple[str, str]) -> list[list[str]]:
    blocks = [block for label in labels for block in (grid(label, ("Plan date", "1 May 2026")), GRID)]
    return [[child.name for child in each.children] for each in all_plans(document(title(), *blocks))]
