"""What people marked is read as they left it, and a slip in it is told with its file and line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planlint.errors import PlanlintError
from planlint.evaluate.gold import cases, labels_in, marked_plans

PLAN = "| Need | Outcome | Action | Who | When |\n|---|---|---|---|---|\n| Tia is cold | Tia is warm | Ring the GP | | |\n"


def test_a_plan_is_found_with_the_labels_beside_it(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text(PLAN, encoding="utf-8")
    labels = {
        "rows": 1,
        "expect": [{"rule": "missing-owner", "row": 1, "field": "owner", "quote": None, "sure": False}],
    }
    (tmp_path / "one.json").write_text(json.dumps(labels), encoding="utf-8")
    (tmp_path / "one.second.json").write_text(json.dumps({"expect": []}), encoding="utf-8")
    (tmp_path / "recorded.json").write_text("{}", encoding="utf-8")
    (found,) = marked_plans(tmp_path)
    assert (found.path.name, found.rows, found.rules) == ("one.md", 1, None)
    assert (found.labels[0].rule, found.labels[0].row, found.labels[0].sure) == ("missing-owner", 1, False)
    assert labels_in(tmp_path / "one.second.json") == ()


def test_rules_that_compare_versions_are_not_asked_of_one_plan(tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text(PLAN, encoding="utf-8")
    labels = {"rows": 1, "expect": [{"rule": "rolled-date", "row": 1, "field": "due", "quote": None}]}
    (tmp_path / "one.json").write_text(json.dumps(labels), encoding="utf-8")
    assert marked_plans(tmp_path)[0].labels == ()


def test_a_case_is_a_small_plan_for_one_rule(tmp_path: Path) -> None:
    row = {"flag": True, "row": {"action": "Monitor the situation", "owner": None}, "quote": "Monitor"}
    whole = {
        "flag": False,
        "kind": "child-protection",
        "date": "2026-03-02",
        "review_date": None,
        "children": [{"name": "Tia Brook", "age": 8}],
        "front": [["Social worker", "Amy Reed"]],
        "sections": {"child_voice": "Tia said that she is cold.", "risk": ""},
        "rows": [{"action": "Ring the GP"}, {"action": "Buy a coat"}],
    }
    lines = "\n".join(json.dumps(each) for each in (row, whole)) + "\n\n"
    (tmp_path / "vague-action.jsonl").write_text(lines, encoding="utf-8")
    first, second = cases(tmp_path)
    assert (first.rule, first.flag, first.plan.rows[0].action) == (
        "vague-action",
        True,
        "Monitor the situation",
    )
    assert (second.flag, len(second.plan.rows), second.plan.children[0].age) == (False, 2, 8)
    assert [section.text for section in second.plan.sections] == ["Tia said that she is cold."]
    assert second.plan.front == (("Social worker", "Amy Reed"),)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{flag: yes}", "line 1 is not JSON"),
        ('{"row": {"action": "x"}}', "line 1 is no case"),
        ('{"flag": true, "kind": "child-protecton"}', "line 1 is no case"),
        ('{"flag": true, "sections": {"voice": "x"}}', "line 1 is no case"),
        ("[1]", "must hold an object"),
    ],
)
def test_a_wrong_case_is_named(tmp_path: Path, line: str, says: str) -> None:
    (tmp_path / "vague-action.jsonl").write_text(line, encoding="utf-8")
    with pytest.raises(PlanlintError, match=says):
        list(cases(tmp_path))


@pytest.mark.parametrize("text", ["{", '{"expect": []}', '{"rows": 1, "expect": [{}]}'])
def test_wrong_labels_are_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "one.md").write_text(PLAN, encoding="utf-8")
    (tmp_path / "one.json").write_text(text, encoding="utf-8")
    with pytest.raises(PlanlintError, match=r"one\.json"):
        marked_plans(tmp_path)
