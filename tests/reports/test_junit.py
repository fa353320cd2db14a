"""JUnit XML as Jenkins, GitLab and others read it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

import planlint
from planlint.linting.model import PlanReport, Problem, Report, Severity
from planlint.reports.junit import render_junit

from .hostile import reports
from .samples import MONITOR, RULES, clean_plan, hostile_plan, no_date, poor_plan, report

BROKEN = Problem("exports/broken.docx", "is damaged; ask for a fresh copy")
SCHEMA = Path(__file__).parent / "data" / "junit-10.xsd"


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMA))


def parsed(found: Report) -> etree._Element:
    root = etree.fromstring(render_junit(found).encode("utf-8"))
    schema().assertValid(root)
    return root


def case(root: etree._Element, rule: str) -> etree._Element:
    (found,) = (each for each in root.iter("testcase") if each.get("name", "").endswith(f"({rule})"))
    return found


@pytest.mark.parametrize(
    "found",
    [
        report(poor_plan(), clean_plan(), hostile_plan(), problems=(BROKEN,)),
        report(problems=(BROKEN,)),
        Report((poor_plan(),)),
        Report(()),
    ],
)
def test_a_report_is_valid_by_the_schema_of_jenkins(found: Report) -> None:
    assert parsed(found).tag == "testsuites"


def test_the_schema_of_jenkins_would_tell_of_a_mistake() -> None:
    root = parsed(report(poor_plan()))
    del root[0].attrib["failures"]
    assert not schema().validate(root)


@given(reports())
@settings(max_examples=60, deadline=None)
def test_no_text_of_a_plan_breaks_a_report(found: Report) -> None:
    root = parsed(found)
    assert render_junit(found) == render_junit(found)
    names = [suite.get("name") for suite in root]
    assert len(set(names)) == len(names)
    for suite in (root, *root):
        assert suite.get("tests") == str(len(list(suite.iter("testcase"))))
        assert suite.get("failures") == str(len(list(suite.iter("failure"))))
        assert suite.get("errors") == str(len(list(suite.iter("error"))))


def test_a_plan_is_a_suite_and_a_rule_that_ran_a_test_case() -> None:
    root = parsed(report(poor_plan(), clean_plan()))
    assert [suite.get("name") for suite in root] == [
        "exports/amelia-cp.docx, CH-0041",
        "exports/good.docx, plan 1",
    ]
    for suite in root:
        assert len(suite) == len(RULES)
        assert {each.get("classname") for each in suite} == {suite.get("name")}
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("14", "6", "0")


def test_a_finding_fails_its_rule_and_all_of_them_are_told() -> None:
    failure = case(parsed(report(poor_plan())), "missing-timescale")[0]
    assert (failure.tag, failure.get("type")) == ("failure", "error")
    assert failure.text is not None
    assert [line.partition(":")[0] for line in failure.text.split("\n")] == [
        "CH-0041, row 2, when",
        "CH-0041, row 5, when",
        "CH-0041, row 6, when",
    ]
    assert failure.get("message", "").endswith("By which day will it be done? … and 2 more like these")


def test_a_warning_fails_as_a_warning() -> None:
    assert case(parsed(report(poor_plan())), "vague-action")[0].get("type") == "warning"


def test_advice_is_told_and_fails_nothing() -> None:
    found = case(parsed(report(poor_plan())), "jargon")
    (output,) = found
    assert output.tag == "system-out"
    assert "“attachment” is a professional’s word" in (output.text or "")


def test_a_clean_plan_passes() -> None:
    suite = parsed(report(clean_plan()))[0]
    assert (suite.get("failures"), suite.get("errors")) == ("0", "0")
    assert all(len(each) == 0 for each in suite)


def test_a_file_that_could_not_be_read_is_an_error_and_no_pass() -> None:
    root = parsed(report(clean_plan(), problems=(BROKEN,)))
    suite = root[-1]
    assert (suite.get("name"), suite.get("errors")) == ("exports/broken.docx", "1")
    assert suite[0][0].get("message") == "exports/broken.docx: is damaged; ask for a fresh copy"
    assert root.get("errors") == "1"


def test_a_rule_that_failed_did_not_pass(tmp_path: Path) -> None:
    page = "---\nid: say-mum\nseverity: advice\nlook in: action\n---\n# Say Mum\n\nNames.\n\n## Finding\nWords.\n\n## Ask\nWho?\n"
    page += "\n## Poor\n- **MOC** to ring the GP\n\n## Good\n- Mum to ring the GP\n"
    (tmp_path / "say-mum.md").write_text(page)
    (tmp_path / "say-mum.py").write_text("def check(row):\n    raise KeyError(row.action)\n    yield\n")
    config = tmp_path / "planlint.toml"
    config.write_text(f"rules = ['{tmp_path}']\nselect = ['say-mum']\n")
    found = case(parsed(planlint.check(poor_plan().plan, config)), "say-mum")
    assert [each.tag for each in found] == ["error"]
    assert MONITOR not in etree.tostring(found, encoding="unicode")


def test_a_check_that_could_not_be_made_is_an_error_beside_the_rules() -> None:
    trouble = Problem(
        "exports/good.docx", "no action was found in plan 1, so most rules had nothing to check"
    )
    suite = parsed(report(clean_plan(), problems=(trouble,)))[0]
    assert (suite.get("tests"), suite.get("errors")) == (str(len(RULES) + 1), "1")
    assert suite[-1].get("name") == "Everything here could be read and checked"


def test_plans_of_one_name_are_told_apart() -> None:
    names = [suite.get("name") for suite in parsed(report(clean_plan(), clean_plan()))]
    assert names == ["exports/good.docx, plan 1", "exports/good.docx, plan 1 (2)"]


def test_a_finding_of_a_rule_without_a_card_is_not_lost() -> None:
    root = parsed(Report((PlanReport(poor_plan().plan, (no_date(2),)),)))
    assert root[0][0].get("name") == "missing-timescale"
    assert root.get("failures") == "1"


def test_advice_beside_an_error_of_the_same_rule_stands_in_the_output() -> None:
    advice = replace(no_date(5), severity=Severity.ADVICE)
    found = case(parsed(report(PlanReport(poor_plan().plan, (no_date(2), advice)))), "missing-timescale")
    assert [each.tag for each in found] == ["failure", "system-out"]
    assert "row 5" not in (found[0].text or "")


def test_there_is_no_time_in_a_report() -> None:
    assert "time" not in {name for each in parsed(report(poor_plan())).iter() for name in each.attrib}
