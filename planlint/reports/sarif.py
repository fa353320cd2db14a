"""The report as SARIF 2.1.0 (OASIS), for code scanning, dashboards and editors that read what linters find."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from planlint import __version__
from planlint.linting.model import Finding, PlanReport, Problem, Report, RuleCard, Severity
from planlint.plan.model import Field, Plan
from planlint.reports.machine import complaint, counted, failed_rule, line_of, place_of, slashed, told
from planlint.reports.marks import one_line, sentence
from planlint.reports.summary import handle, row_of, section_of
from planlint.reports.wording import paragraphs

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}
_LINE_BREAKS = ["\r\n", "\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"]
"""What the readers of text take for the end of a line; the lines of the regions are counted by it."""
_DRIVE = re.compile(r"[A-Za-z]:/")
_NOT_OF_A_NAME = re.compile("[\ud800-\udc7f\udd00-\udfff]")
"""Lone surrogates, but for those by which Python keeps the bytes of a file's name that are no UTF-8."""


def render_sarif(report: Report) -> str:
    """The whole run as one SARIF log in plain ASCII, two spaces deep, with a newline at its end."""
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(report)]}
    # ASCII, as some programs on Windows read whatever stands in a file in their own encoding.
    return json.dumps(log, indent=2) + "\n"


def _run(report: Report) -> dict[str, Any]:
    problems = counted(report).problems
    sources = dict.fromkeys(plan.plan.source for plan in report.plans)
    return {
        "tool": {
            "driver": {
                "name": "planlint",
                "version": __version__,
                "rules": [_rule(card) for card in report.rules],
            }
        },
        "language": "en-GB",
        "newlineSequences": _LINE_BREAKS,
        "invocations": [
            {
                "executionSuccessful": not problems,
                "toolExecutionNotifications": [_notification(problem, report.rules) for problem in problems],
            }
        ],
        "artifacts": [
            {"location": {"uri": file_uri(source)}, "roles": ["analysisTarget"]} for source in sources
        ],
        "results": [result for plan in report.plans for result in _results(plan, report.rules)],
    }


def _rule(card: RuleCard) -> dict[str, Any]:
    why = [_text(paragraph) for paragraph in paragraphs(card.why)] or [_text(sentence(card.title))]
    return {
        "id": one_line(card.id),
        "shortDescription": {"text": _text(sentence(card.title))},
        "fullDescription": {"text": why[0]},
        "help": {"text": "\n\n".join(why)},
        "defaultConfiguration": {"level": _LEVELS[card.severity]},
        "properties": {"theme": one_line(card.theme)},
    }


def _notification(problem: Problem, rules: Sequence[RuleCard]) -> dict[str, Any]:
    notification: dict[str, Any] = {
        "level": "error",
        "message": {"text": _text(complaint(problem))},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": file_uri(problem.source)}}}],
    }
    rule = failed_rule(problem, rules)
    if rule is not None:
        notification["associatedRule"] = {"id": one_line(rule.id), "index": rules.index(rule)}
    return notification


def _results(report: PlanReport, rules: Sequence[RuleCard]) -> Iterator[dict[str, Any]]:
    indices = {card.id: index for index, card in enumerate(rules)}
    seen: Counter[str] = Counter()
    for finding in report.findings:
        digest = _fingerprint(report.plan, finding)
        seen[digest] += 1
        result: dict[str, Any] = {"ruleId": one_line(finding.rule)}
        if finding.rule in indices:
            result["ruleIndex"] = indices[finding.rule]
        yield {
            **result,
            "level": _LEVELS[finding.severity],
            "message": {"text": _text(told(report.plan, finding))},
            "locations": [_location(report.plan, finding)],
            "partialFingerprints": _fingerprints(
                f"{digest}:{seen[digest]}", line_of(report.plan, finding) is not None
            ),
            "properties": _properties(report.plan, finding),
        }


def _properties(plan: Plan, finding: Finding) -> dict[str, Any]:
    properties: dict[str, Any] = {"plan": one_line(plan.name)}
    if finding.row is not None:
        properties["row"] = finding.row
    if finding.field is not None:
        properties["field"] = str(finding.field)
    return properties


def _location(plan: Plan, finding: Finding) -> dict[str, Any]:
    """Where a finding stands: the file, with a line where the file has lines, and the plan, row and field in words."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": file_uri(plan.source)}}
    line = line_of(plan, finding)
    if line is not None:
        physical["region"] = {"startLine": line}
    parts = [one_line(plan.name)]
    if finding.row is not None:
        parts.append(f"row {finding.row}")
    if finding.field is not None:
        parts.append(str(finding.field))
    location: dict[str, Any] = {
        "physicalLocation": physical,
        "logicalLocations": [{"name": parts[-1], "fullyQualifiedName": "/".join(parts)}],
    }
    label = one_line(place_of(plan, finding).label)
    return {**location, "message": {"text": _text(label)}} if label else location


def file_uri(source: str) -> str:
    """The path of a file as a URI: relative where the path is, else with the scheme ``file``; everything else escaped.

    A file in an archive is named by the archive's path with its own behind it, as everywhere in planlint.
    """
    path = slashed(_NOT_OF_A_NAME.sub("\ufffd", source))
    if _DRIVE.match(path):
        return f"file:///{path[0]}:{_escaped(path[2:])}"
    if source.startswith("\\\\"):
        return f"file:{_escaped(path)}"
    if path.startswith("/"):
        return f"file:///{_escaped(path.lstrip('/'))}"
    return _escaped(path)


def _escaped(path: str) -> str:
    return quote(path, safe="/", errors="surrogateescape")


def _text(text: str) -> str:
    """A text as a message of SARIF: braces are doubled there, and what looks like a link is none."""
    return one_line(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")


def _fingerprints(value: str, has_line: bool) -> dict[str, str]:
    """The fingerprint under planlint's name, and under GitHub's where GitHub has no line to make one of."""
    named = {"planlint/v1": value}
    return named if has_line else {**named, "primaryLocationLineHash": value}


def _fingerprint(plan: Plan, finding: Finding) -> str:
    """What tells a finding from others in its plan while other rows come and go, with no word of the plan to be read.

    Where the field is empty, its row is known by its own words.
    """
    row = row_of(plan, finding)
    if row is not None:
        text = row.text(Field(finding.field)) if finding.field in list(Field) else ""
        text = text if text.strip() else handle(row)
    else:
        section = section_of(plan, finding)
        text = section.text if section is not None else ""
    parts = (finding.rule, plan.name, finding.field, text, finding.quote)
    return hashlib.sha256(json.dumps(parts).encode("ascii")).hexdigest()[:32]
