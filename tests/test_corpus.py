"""The ten plans that ship are found to be what their authors meant them to be."""

from __future__ import annotations

import importlib.util
import io
import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest

import planlint
from planlint.resources import corpus_folder

PLANS = sorted((corpus_folder() / "plans").glob("*.docx"))
GOOD = [path for path in PLANS if path.stem.endswith("-good")]
POOR = [path for path in PLANS if path.stem.endswith("-poor")]


def measure() -> Any:
    spec = importlib.util.spec_from_file_location("measure", corpus_folder() / "measure.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["measure"] = module
    spec.loader.exec_module(module)
    return module


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


@pytest.mark.parametrize(("half", "least"), [("corpus", 0.93), ("development", 0.88)])
def test_findings_agree_with_those_of_the_plans_authors(half: str, least: float) -> None:
    tool = measure()
    tallies: dict[str, Any] = defaultdict(tool.Tally)
    for path, labels in tool._plans(half):
        tool._measure_plan(path, json.loads(labels.read_text(encoding="utf-8")), tallies, Counter())
    right = sum(tally.right for tally in tallies.values())
    false = sum(len(tally.false) for tally in tallies.values())
    missed = sum(len(tally.missed) for tally in tallies.values())
    assert right / (right + false) >= least
    assert right / (right + missed) >= least


def test_swapping_a_childs_name_changes_no_finding() -> None:
    source = (corpus_folder() / "sources" / "child-in-need-poor.md").read_text(encoding="utf-8")
    assert "Mateusz" in source
    found = []
    for name in ("Mateusz", "Olivia", "Oluwaseun", "Mohammed"):
        plans = planlint.read_plans(io.BytesIO(source.replace("Mateusz", name).encode()), "plan.md")
        found.append([(f.rule, f.row, f.field) for plan in plans for f in planlint.check(plan).findings])
    assert found[0] == found[1] == found[2] == found[3]
