"""The JSON Schema that ships, held against reports of every kind and against reports that are wrong."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from planlint.linting.model import Problem, Report, Severity
from planlint.plan.model import Evidence, Field, Kind, SectionName
from planlint.reports.json_ import render_json
from planlint.reports.schema import schema_text
from planlint.resources import corpus_folder

from .hostile import reports
from .samples import clean_plan, hostile_plan, poor_plan, report

BROKEN = Problem("exports/broken.docx", "is damaged; ask for a fresh copy")
SAMPLES = report(poor_plan(), clean_plan(), hostile_plan(), problems=(BROKEN,))


@cache
def schema() -> Any:
    return json.loads(schema_text())


def faults(found: Any) -> list[str]:
    return [fault.message for fault in Draft202012Validator(schema()).iter_errors(found)]


def sample() -> Any:
    return json.loads(render_json(SAMPLES))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("found", [SAMPLES, report(clean_plan()), report(problems=(BROKEN,)), Report(())])
def test_a_report_is_valid(found: Report) -> None:
    assert faults(json.loads(render_json(found))) == []


def test_the_report_of_every_plan_that_ships_is_valid() -> None:
    command = [sys.executable, "-m", "planlint", "check", str(corpus_folder() / "plans"), "--format", "json"]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 1
    found = json.loads(done.stdout)
    assert len(found["plans"]) >= 10
    assert faults(found) == []


@given(reports())
@settings(max_examples=40, deadline=None)
def test_no_text_of_a_plan_makes_a_report_invalid(found: Report) -> None:
    wrong = [fault for fault in faults(json.loads(render_json(found))) if "should be non-empty" not in fault]
    assert wrong == []


MISTAKES: tuple[tuple[tuple[str | int, ...], Any], ...] = (
    (("schema",), 2),
    (("schema",), "1"),
    (("planlint",), None),
    (("plans",), None),
    (("errors", 0), "broken"),
    (("errors", 0, "message"), None),
    (("rules", 0), 7),
    (("plans", 0, "kind"), "child protection"),
    (("plans", 0, "date"), "22/01/2026"),
    (("plans", 0, "date"), ""),
    (("plans", 0, "review_date"), 20260412),
    (("plans", 0, "title"), None),
    (("plans", 0, "children", 0), {"name": "Amelia"}),
    (("plans", 0, "reading_age"), "13"),
    (("plans", 0, "reading_age"), 13.5),
    (("plans", 0, "rows", 0, "row"), 0),
    (("plans", 0, "rows", 0, "row"), None),
    (("plans", 0, "rows", 0, "owner"), None),
    (("plans", 0, "rows", 0, "due_date"), "Ongoing"),
    (("plans", 0, "sections", 0, "name"), "worries"),
    (("plans", 0, "columns", 0, "sure"), "yes"),
    (("plans", 0, "columns", 0, "told_by"), "magic"),
    (("plans", 0, "findings", 0, "rule"), ""),
    (("plans", 0, "findings", 0, "severity"), "note"),
    (("plans", 0, "findings", 0, "severity"), None),
    (("plans", 0, "findings", 0, "row"), "2"),
    (("plans", 0, "findings", 0, "field"), 3),
    (("plans", 0, "findings", 0, "field"), "when"),
    (("plans", 0, "findings", 0, "start"), 4),
    (("plans", 0, "findings", 5, "quote"), None),
    (("plans", 0, "findings", 5, "start"), None),
    (("plans", 0, "findings", 5, "end"), -1),
    (("plans", 0, "findings", 0, "suggestion"), None),
)


@pytest.mark.parametrize(("path", "value"), MISTAKES)
def test_a_wrong_value_is_told(path: tuple[str | int, ...], value: Any) -> None:
    found = sample()
    place = found
    for step in path[:-1]:
        place = place[step]
    assert faults(found) == []
    place[path[-1]] = value
    assert faults(found) != []


def objects(found: Any) -> Iterator[dict[str, Any]]:
    """Every object of a report, itself included."""
    if isinstance(found, dict):
        yield found
    for each in found.values() if isinstance(found, dict) else found if isinstance(found, list) else ():
        yield from objects(each)


def test_every_key_is_missed_when_it_is_gone() -> None:
    found = sample()
    for place in objects(found):
        for key in list(place):
            held = copy.deepcopy(place)
            del place[key]
            assert faults(found) != [], key
            place.clear()
            place.update(held)
    assert faults(found) == []


def test_every_key_of_a_report_is_described_and_no_other() -> None:
    described = {
        key for part in objects(schema()) for key in part.get("properties", {}) if "required" in part
    }
    assert described == {key for place in objects(sample()) for key in place} | {"text", "place"}


def test_a_new_key_is_welcome_anywhere() -> None:
    found = sample()
    for place in list(objects(found)):
        place["new"] = True
    assert faults(found) == []


def test_every_key_is_described_in_one_sentence() -> None:
    parts = [part for part in objects(schema()) if "required" in part]
    assert len(parts) == 8
    for part in parts:
        for key, said in part["properties"].items():
            text = said.get("description", "")
            assert text[:1].isupper(), key
            assert text.endswith("."), key
            assert ". " not in text, key


def test_what_is_closed_is_what_the_model_says() -> None:
    parts = schema()["$defs"]
    assert parts["plan"]["properties"]["kind"]["enum"] == [kind.value for kind in Kind]
    assert parts["row_field"]["enum"] == [name.value for name in Field]
    assert parts["section_name"]["enum"] == [name.value for name in SectionName]
    assert parts["finding"]["properties"]["severity"]["enum"] == [each.value for each in Severity]
    assert parts["column"]["properties"]["told_by"]["enum"] == [each.value for each in Evidence]
