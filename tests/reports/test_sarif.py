"""SARIF as OASIS publishes it, and as code scanning and editors read it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given, settings
from jsonschema import Draft7Validator

import planlint
from planlint.document.model import Place
from planlint.linting.model import Finding, PlanReport, Problem, Report, RuleCard, Severity
from planlint.plan.model import Field, Plan, SectionName
from planlint.reports.marks import clean
from planlint.reports.sarif import file_uri, render_sarif

from .hostile import reports
from .samples import RULES, clean_plan, hostile_plan, no_date, poor_plan, report

BROKEN = Problem("exports/my broken plan.docx", "is damaged; ask for a fresh copy")
SCHEMA = Path(__file__).parent / "data" / "sarif-schema-2.1.0.json"

TEXT = """Child in need plan

Child: Tia Brook, 8 years

Contingency
If concerns increase, matters will be escalated.

The second paragraph: the local authority may seek legal advice.

| Need | Outcome | Action | Who | When |
| Tia is hungry at school | Tia eats breakfast | Monitor the home | Core group | Ongoing |
| Tia is late | Tia is on time | Refer to family support | Amy Reed | |
"""


@cache
def schema() -> Draft7Validator:
    found = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft7Validator.check_schema(found)
    return Draft7Validator(found)


def faults(log: Any) -> list[str]:
    return [fault.message for fault in schema().iter_errors(log)]


def run_of(found: Report) -> Any:
    return json.loads(render_sarif(found))["runs"][0]


def texts(found: Any) -> Iterator[str]:
    """Every text of a log."""
    if isinstance(found, str):
        yield found
    for each in found.values() if isinstance(found, dict) else found if isinstance(found, list) else ():
        yield from texts(each)


def results(*plans: PlanReport) -> list[Any]:
    return list(run_of(report(*plans))["results"])


def asked(plan: Plan, row: int | None, field: str, quote: str | None = None) -> PlanReport:
    """A report with one finding, about the first place of these words."""
    if row is not None:
        text = plan.rows[row - 1].text(Field(field))
    else:
        text = plan.section(SectionName(field))[-1].text
    start = None if quote is None else text.index(quote)
    end = None if quote is None or start is None else start + len(quote)
    finding = Finding("jargon", Severity.ADVICE, row, field, quote, start, end, "Words.", "Which?")
    return PlanReport(plan, (finding,))


def line_told(
    name: str, row: int | None, field: str, quote: str | None = None, text: str = TEXT
) -> int | None:
    plan = planlint.read_plans(io.StringIO(text), name)[0]
    place = results(asked(plan, row, field, quote))[0]["locations"][0]["physicalLocation"]
    line = place.get("region", {}).get("startLine")
    assert line is None or isinstance(line, int)
    return line


@pytest.mark.parametrize(
    "found",
    [
        report(poor_plan(), clean_plan(), hostile_plan(), problems=(BROKEN,)),
        report(clean_plan()),
        report(problems=(BROKEN,)),
        Report((poor_plan(),)),
        Report(()),
    ],
)
def test_a_log_is_valid_by_the_schema_of_oasis(found: Report) -> None:
    assert faults(json.loads(render_sarif(found))) == []


def test_the_schema_of_oasis_would_tell_of_a_mistake() -> None:
    log = json.loads(render_sarif(report(poor_plan())))
    log["runs"][0]["results"][0]["level"] = "advice"
    log["runs"][0]["results"][1]["locations"][0]["physicalLocation"]["region"] = {"startLine": 0}
    del log["runs"][0]["results"][2]["message"]
    log["runs"][0]["invocations"][0]["finished"] = True
    assert len(faults(log)) == 4


@given(reports())
@settings(max_examples=60, deadline=None)
def test_no_text_of_a_plan_breaks_a_log(found: Report) -> None:
    text = render_sarif(found)
    log = json.loads(text)
    run = log["runs"][0]
    assert faults(log) == []
    assert text.isascii()
    assert render_sarif(found) == text
    assert len(run["results"]) == len(found.findings)
    assert all(clean(each) == each for each in texts({**log, "runs": [{**run, "newlineSequences": []}]}))
    for message in (result["message"]["text"] for result in run["results"]):
        assert "](" not in message
        assert "\n" not in message
        assert not re.search(r"(?<!{)(?:{{)*{\d", message)


def test_the_gravity_of_a_finding_has_the_names_of_sarif() -> None:
    found = {result["ruleId"]: result["level"] for result in results(poor_plan())}
    assert found["missing-timescale"] == "error"
    assert found["vague-action"] == "warning"
    assert found["jargon"] == "note"


def test_each_finding_points_to_its_rule_and_each_rule_says_why() -> None:
    run = run_of(report(poor_plan()))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [card.id for card in RULES]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert rules[0]["shortDescription"]["text"] == "No date."
    assert rules[0]["fullDescription"]["text"].startswith("A family cannot hold")
    assert rules[1]["help"]["text"] == "Because it matters.\n\nAnd it does."
    assert rules[6]["defaultConfiguration"]["level"] == "note"
    assert rules[0]["properties"]["theme"] == "who-and-when"
    assert run["tool"]["driver"]["version"] == planlint.__version__


def test_a_rule_without_a_reason_and_a_finding_without_a_card_are_no_mistake() -> None:
    card = RuleCard("bare", "Bare", "words", Severity.ADVICE, "")
    run = run_of(Report((PlanReport(poor_plan().plan, (no_date(2),)),), rules=(card,)))
    assert run["tool"]["driver"]["rules"][0]["help"]["text"] == "Bare."
    assert "ruleIndex" not in run["results"][0]


def test_a_message_says_where_what_and_what_to_ask() -> None:
    texts = [result["message"]["text"] for result in results(poor_plan())]
    assert "CH-0041, row 2, when: Nothing says when this will be done. By which day will it be done?" in texts
    assert any(
        text.startswith("CH-0041, under “What if things do not get better?”: “may seek”") for text in texts
    )


def test_plan_row_and_field_are_named() -> None:
    place = results(asked(poor_plan().plan, 5, "owner"))[0]
    logical = place["locations"][0]["logicalLocations"]
    assert logical == [{"name": "owner", "fullyQualifiedName": "CH-0041/row 5/owner"}]
    assert place["properties"] == {"plan": "CH-0041", "row": 5, "field": "owner"}


def test_a_line_of_a_text_file_is_the_line_with_the_words() -> None:
    lines = TEXT.split("\n")
    for name in ("plan.txt", "exports/PLAN.TXT", "plan.md", "plans.zip/plan.markdown"):
        for row, field, quote in ((1, "action", "Monitor"), (1, "due", "Ongoing"), (2, "action", "Refer")):
            line = line_told(name, row, field, quote)
            assert line is not None
            assert quote in lines[line - 1]


def test_what_is_missing_from_a_row_is_told_at_the_line_of_the_row() -> None:
    line = line_told("plan.txt", 2, "due")
    assert line is not None
    assert "Refer to family support" in TEXT.split("\n")[line - 1]


def test_the_row_stands_where_its_action_does_and_not_where_the_need_above_it_does() -> None:
    poor = poor_plan().plan
    places = ((Field.NEED, Place("line 4", (4,))), (Field.ACTION, Place("line 9", (9,))))
    plan = replace(poor, source="plan.txt", rows=(replace(poor.rows[0], due="", places=places),))
    found = results(asked(plan, 1, "due"))[0]["locations"][0]
    assert found["physicalLocation"]["region"] == {"startLine": 9}


def test_a_line_of_a_page_is_no_line_of_the_file() -> None:
    poor = poor_plan().plan
    places = ((Field.ACTION, Place("page 2, line 9", (2, 9))), (Field.DUE, Place("plan 2", (2,))))
    plan = replace(poor, source="plan.txt", rows=(replace(poor.rows[0], places=places),))
    for field in ("action", "due"):
        assert "region" not in results(asked(plan, 1, field))[0]["locations"][0]["physicalLocation"]


def test_words_of_a_later_paragraph_have_no_line() -> None:
    line = line_told("plan.txt", None, "contingency", "If concerns increase")
    assert line == 6
    assert line_told("plan.txt", None, "contingency", "may seek") is None


def test_lines_are_counted_by_the_line_breaks_that_the_log_names() -> None:
    text = TEXT.replace("Child: Tia", "\f\r\nChild: Tia").replace("Contingency", "Contingency\u2028")
    breaks = run_of(report(poor_plan()))["newlineSequences"]
    lines = re.split("|".join(map(re.escape, breaks)), text)
    line = line_told("plan.txt", 1, "action", "Monitor", text)
    assert line is not None
    assert "Monitor" in lines[line - 1]
    assert "Monitor" not in text.split("\n")[line - 1]


MAIL = "From: amy@example.org\nTo: joe@example.org\nSubject: Plan\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"
EXPORT = 'Child,Need,Action,Who,When\nTia Brook,"Tia is\nhungry",Monitor the home,Core group,Ongoing\n'


@pytest.mark.parametrize(("name", "text"), [("plan.eml", MAIL + TEXT), ("plan.csv", EXPORT), ("plan", TEXT)])
def test_no_line_is_told_where_it_might_be_another(name: str, text: str) -> None:
    assert line_told(name, 1, "action", "Monitor", text) is None


def test_a_row_of_an_export_is_told_in_words() -> None:
    plan = planlint.read_plans(io.StringIO(EXPORT), "plan.csv")[0]
    found = results(asked(plan, 1, "action", "Monitor"))[0]
    assert found["locations"][0]["message"]["text"] == "row 2, column 3"
    assert "(in the file: row 2, column 3)" in found["message"]["text"]


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        ("exports/plan.docx", "exports/plan.docx"),
        ("exports/my plan (2).docx", "exports/my%20plan%20%282%29.docx"),
        ("../plan#1?.docx", "../plan%231%3F.docx"),
        ("re: plan.docx", "re%3A%20plan.docx"),
        ("100%.docx", "100%25.docx"),
        ("plans.zip/Año/plan.docx", "plans.zip/A%C3%B1o/plan.docx"),
        ("/home/amy/my plan.docx", "file:///home/amy/my%20plan.docx"),
        ("C:\\Plans\\my plan.docx", "file:///C:/Plans/my%20plan.docx"),
        ("c:/Plans/plan.docx", "file:///c:/Plans/plan.docx"),
        ("Plans\\plan.docx", "Plans/plan.docx"),
        ("\\\\server\\share\\plan.docx", "file://server/share/plan.docx"),
        ("a\nb.docx", "a%0Ab.docx"),
        ("caf\udce9.docx", "caf%E9.docx"),
        ("\ud800.docx", "%EF%BF%BD.docx"),
        ("standard input", "standard%20input"),
    ],
)
def test_a_path_becomes_a_uri_that_leads_to_the_file(source: str, uri: str) -> None:
    assert file_uri(source) == uri
    assert re.fullmatch(r"[A-Za-z0-9\-._~:/%]*", uri)


def test_a_relative_uri_can_be_turned_back_into_the_path() -> None:
    path = "exports/Größe 100% [neu]; ‘x’+y=z&a,b@c!$*.docx"
    assert unquote_to_bytes(file_uri(path)).decode() == path


def prints(*plans: PlanReport) -> list[str]:
    return [result["partialFingerprints"]["planlint/v1"] for result in results(*plans)]


def test_a_fingerprint_stays_while_other_rows_come_and_go() -> None:
    poor = poor_plan()
    moved = tuple(replace(row, number=row.number + 1) for row in poor.plan.rows)
    new = replace(poor.plan.rows[3], number=1, action="Mum takes Amelia swimming.")
    longer = PlanReport(
        replace(poor.plan, rows=(new, *moved), source="elsewhere/plan.docx"),
        tuple(replace(each, row=each.row + 1) if each.row is not None else each for each in poor.findings),
    )
    assert prints(longer) == prints(poor)


def test_a_fingerprint_changes_with_its_own_words() -> None:
    poor = poor_plan()
    first = poor.plan.rows[0]
    mended = replace(poor.plan, rows=(replace(first, due="As needed"), *poor.plan.rows[1:]))
    assert prints(asked(mended, 1, "due")) != prints(asked(poor.plan, 1, "due"))
    assert prints(asked(mended, 1, "action")) == prints(asked(poor.plan, 1, "action"))
    assert prints(asked(replace(poor.plan, name="CH-9"), 1, "due")) != prints(asked(poor.plan, 1, "due"))


def test_every_finding_of_a_plan_has_a_fingerprint_of_its_own() -> None:
    poor = poor_plan()
    twins = tuple(replace(poor.plan.rows[1], number=number) for number in (1, 2))
    twice = PlanReport(replace(poor.plan, rows=twins), (no_date(1), no_date(2)))
    first, second = prints(twice)
    assert (first[-2:], second[-2:]) == (":1", ":2")
    assert first[:-2] == second[:-2]
    assert len(set(prints(poor))) == len(poor.findings)


def test_an_empty_field_is_known_by_the_words_of_its_row() -> None:
    plan = poor_plan().plan
    both = prints(PlanReport(plan, (no_date(2), no_date(5))))
    assert prints(PlanReport(plan, (no_date(5),))) == both[1:]


def test_no_word_of_a_plan_stands_in_a_fingerprint() -> None:
    assert all(re.fullmatch(r"[0-9a-f]{32}:\d+", each) for each in prints(poor_plan(), hostile_plan()))


def test_github_gets_a_fingerprint_where_it_cannot_make_one() -> None:
    plan = planlint.read_plans(io.StringIO(TEXT), "plan.txt")[0]
    with_line = results(asked(plan, 1, "action", "Monitor"))[0]["partialFingerprints"]
    assert list(with_line) == ["planlint/v1"]
    without = results(poor_plan())[0]["partialFingerprints"]
    assert without["primaryLocationLineHash"] == without["planlint/v1"]


def test_a_run_with_a_problem_was_no_success() -> None:
    invocation = run_of(report(clean_plan(), problems=(BROKEN,)))["invocations"][0]
    assert invocation["executionSuccessful"] is False
    (told,) = invocation["toolExecutionNotifications"]
    assert told["message"]["text"] == "exports/my broken plan.docx: is damaged; ask for a fresh copy"
    uri = told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "exports/my%20broken%20plan.docx"


def test_a_problem_of_a_plan_is_told_once() -> None:
    trouble = Problem("exports/good.docx", "the rule 'jargon' failed on plan 1 (KeyError)", "jargon")
    invocation = run_of(report(clean_plan(), problems=(trouble,)))["invocations"][0]
    (told,) = invocation["toolExecutionNotifications"]
    assert told["associatedRule"] == {"id": "jargon", "index": 6}


def test_a_clean_run_says_which_files_were_checked() -> None:
    run = run_of(report(clean_plan(), poor_plan(), clean_plan()))
    assert run["invocations"][0] == {"executionSuccessful": True, "toolExecutionNotifications": []}
    uris = [artifact["location"]["uri"] for artifact in run["artifacts"]]
    assert uris == ["exports/good.docx", "exports/amelia-cp.docx"]


def test_what_looks_like_a_link_or_a_placeholder_is_plain_text() -> None:
    finding = replace(no_date(2), message="See [this](javascript:alert) or {0}.")
    (found,) = results(PlanReport(poor_plan().plan, (finding,)))
    assert "See [this] (javascript:alert) or {{0}}." in found["message"]["text"]
