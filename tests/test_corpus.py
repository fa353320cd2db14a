"""The ten plans that ship are found to be what their authors meant them to be."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

import planlint
from planlint.evaluate.scoring import Tally
from planlint.evaluate.sets import recorded, scores_of
from planlint.resources import corpus_folder

GOLD = corpus_folder() / "gold"
PLANS = sorted((corpus_folder() / "plans").glob("*.docx"))
GOOD = [path for path in PLANS if path.stem.endswith("-good")]
POOR = [path for path in PLANS if path.stem.endswith("-poor")]


def test_there_are_five_pairs_each_with_its_source_and_its_marks() -> None:
    assert len(GOOD) == len(POOR) == 5
    for path in PLANS:
        assert (corpus_folder() / "sources" / f"{path.stem}.md").is_file()
        assert (path.parent / "expected" / f"{path.stem}.json").is_file()


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_every_row_of_the_plan_is_read(path: Path) -> None:
    marked = json.loads((path.parent / "expected" / f"{path.stem}.json").read_text(encoding="utf-8"))
    assert sum(len(plan.rows) for plan in planlint.read_plans(path)) == marked["rows"]


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_a_good_plan_has_nothing_to_pass_back(path: Path) -> None:
    for plan in planlint.read_plans(path):
        assert [f for f in planlint.check(plan).findings if f.severity != "advice"] == []


@pytest.mark.parametrize("path", POOR, ids=lambda path: path.stem)
def test_a_poor_plan_is_passed_back(path: Path) -> None:
    assert any(
        f.severity == "error" for plan in planlint.read_plans(path) for f in planlint.check(plan).findings
    )


def test_findings_agree_with_those_of_the_plans_authors() -> None:
    total = scores_of(corpus_folder() / "plans", ".").total()
    assert (total.precision or 0) >= 0.93
    assert (total.recall or 0) >= 0.93


@pytest.mark.parametrize("name", sorted(recorded(GOLD)))
def test_no_rule_falls_below_its_recorded_figures(name: str) -> None:
    scores = scores_of(GOLD, name)
    fallen = []
    for rule, (right, false, missed) in recorded(GOLD)[name].items():
        tally = scores.tallies[rule]
        before = Tally(right, ["?"] * false, ["?"] * missed)
        if (tally.f1 or 0) < (before.f1 or 0) - 0.001:
            fallen.append(f"{rule}: {tally.f1:.3f}, was {before.f1:.3f}")
    assert fallen == []


def test_swapping_a_childs_name_changes_no_finding() -> None:
    source = (corpus_folder() / "sources" / "child-in-need-poor.md").read_text(encoding="utf-8")
    assert "Mateusz" in source
    found = []
    for name in ("Mateusz", "Olivia", "Oluwaseun", "Mohammed"):
        plans = planlint.read_plans(io.BytesIO(source.replace("Mateusz", name).encode()), "plan.md")
        found.append([(f.rule, f.row, f.field) for plan in plans for f in planlint.check(plan).findings])
    assert found[0] == found[1] == found[2] == found[3]
