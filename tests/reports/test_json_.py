"""What scripts may rely on in the JSON."""

from __future__ import annotations

import json
from typing import Any

from planlint.linting.model import Problem
from planlint.plan.model import Field
from planlint.reports.json_ import render_json

from .samples import HOSTILE, clean_plan, hostile_plan, poor_plan, report

BROKEN = Problem("exports/broken.docx", "This is not a Word file.")


def parsed() -> Any:
    return json.loads(render_json(report(poor_plan(), clean_plan(), hostile_plan(), problems=(BROKEN,))))


def test_the_keys_stand_in_the_order_of_the_contract() -> None:
    found = parsed()
    assert list(found)[:4] == ["schema", "planlint", "plans", "errors"]
    assert found["schema"] == 1
    plan = found["plans"][0]
    assert list(plan)[:7] == ["source", "plan", "kind", "date", "review_date", "rows", "findings"]
    assert list(plan["rows"][0])[:7] == ["row", "need", "outcome", "action", "owner", "due", "due_date"]
    assert list(plan["findings"][0]) == [
        "rule",
        "severity",
        "row",
        "field",
        "quote",
        "start",
        "end",
        "message",
        "suggestion",
    ]
    assert found["errors"] == [{"source": "exports/broken.docx", "message": "This is not a Word file."}]


def test_a_quote_is_exactly_the_text_from_start_to_end() -> None:
    quoted = 0
    for plan in parsed()["plans"]:
        for finding in plan["findings"]:
            if finding["quote"] is not None:
                place = slice(finding["start"], finding["end"])
                if finding["row"] is not None:
                    texts = [row[finding["field"]] for row in plan["rows"] if row["row"] == finding["row"]]
                else:
                    texts = [part["text"] for part in plan["sections"] if part["name"] == finding["field"]]
                assert finding["quote"] in [text[place] for text in texts]
                quoted += 1
    assert quoted == 12


def test_dates_are_iso_or_null() -> None:
    poor, clean, hostile = parsed()["plans"]
    assert (poor["date"], poor["review_date"], clean["review_date"]) == ("2026-01-22", "2026-04-12", None)
    assert [row["due_date"] for row in poor["rows"]] == [None, None, "2026-03-27", "2026-02-06", None, None]
    assert hostile["kind"] == "unknown"


def test_words_stay_as_they_are_in_the_plan() -> None:
    assert parsed()["plans"][2]["rows"][0]["need"] == HOSTILE
    text = render_json(report(hostile_plan()))
    assert "أمي" in text
    assert text.endswith("}\n")
    assert "\x1b" not in text
    assert "\x9b" not in text


def test_what_the_plan_says_outside_its_rows_is_there() -> None:
    poor = parsed()["plans"][0]
    assert poor["children"] == ["Amelia Hartley-Quayle"]
    assert [section["name"] for section in poor["sections"]] == ["contingency", "risk"]
    assert poor["reading_age"] == 13
    assert len(poor["strengths"]) == 2
    assert set(poor["rows"][0]) >= set(Field)
    assert "vague-action" in parsed()["rules"]


def test_a_run_without_plans_is_still_json() -> None:
    found = json.loads(render_json(report(problems=(BROKEN,))))
    assert (found["plans"], len(found["errors"])) == ([], 1)
