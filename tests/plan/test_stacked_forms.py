"""Several children's forms one below another in one sheet."""

from __future__ import annotations

from planlint.document.model import Document, Heading
from planlint.plan.stacked_forms import apart
from planlint.plan.understanding import plans_in
from tests.plan.building import LEFT, grid

HEADER = ("Outcome", "Action", "Who", "When")
OLA = (
    ("Ola Banks", LEFT, LEFT, LEFT),
    ("DOB", "3/6/2015", "", ""),
    ("Plan", "Early Help plan", "", ""),
    ("Plan date", "13/1/2026", "", ""),
    HEADER,
    ("Ola sleeps in her own bed", "Nan brings the bunk bed round", "Nan", "20/1/2026"),
    ("Next TAF", "10/3/2026", "", ""),
)
SAM = (
    ("Sam Reed", LEFT, LEFT, LEFT),
    ("DOB", "28/2/2017", "", ""),
    ("Plan", "Child in Need plan", "", ""),
    ("Plan date", "16/1/2026", "", ""),
    HEADER,
    ("Sam's room is dry", "Ask the council for a damp survey", "Mrs Lal", "24/1/2026"),
    ("", "Send the photos", "Mum", "24/1/2026"),
    ("Next CIN meeting", "13/2/2026", "", ""),
)
EMPTY = ("", "", "", "")
TITLE = ("Children with a plan", LEFT, LEFT, LEFT)


def test_each_child_has_a_plan_of_its_own() -> None:
    content = Document(
        "plans.xlsx", "xlsx", (Heading("TAF & CIN plans", 1), grid(TITLE, EMPTY, *OLA, EMPTY, *SAM))
    )
    first, second = plans_in(content, {})
    assert [[child.name for child in plan.children] for plan in (first, second)] == [
        ["Ola Banks"],
        ["Sam Reed"],
    ]
    assert [str(plan.kind) for plan in (first, second)] == ["early-help", "child-in-need"]
    assert [str(plan.date) for plan in (first, second)] == ["2026-01-13", "2026-01-16"]
    assert [row.action for row in second.rows] == ["Ask the council for a damp survey", "Send the photos"]


def test_one_form_with_gaps_stays_one() -> None:
    blocks = [grid(*OLA[:4], EMPTY, *OLA[4:])]
    assert apart(blocks) == [blocks]


def test_what_stands_above_the_first_form_goes_with_each() -> None:
    parted = apart([grid(TITLE, EMPTY, *OLA, EMPTY, *SAM)])
    assert [next(cell.text for cell in table.cells) for [table] in parted] == ["Children with a plan"] * 2  # type: ignore[union-attr]


def test_a_long_list_above_the_forms_is_not_written_into_each() -> None:
    above = [(f"Child {number}", "open", "", "") for number in range(70)]
    first, second = apart([grid(*above, EMPTY, *OLA, EMPTY, *SAM)])
    assert [sum(cell.text.startswith("Child ") for cell in table.cells) for [table] in (first, second)] == [
        70,
        1,
    ]  # type: ignore[union-attr]
