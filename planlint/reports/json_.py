"""The report for programs: JSON in schema 1, whose keys are a promise; the other formats are for people."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from planlint import __version__
from planlint.linting.model import Finding, PlanReport, Report
from planlint.plan.model import Row

SCHEMA = 1

_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""Characters that JSON allows as they stand but a terminal obeys or an encoder refuses."""


def render_json(report: Report) -> str:
    """The whole run as JSON, two spaces deep, with a newline at its end; dates are ISO 8601 or null."""
    content = {
        "schema": SCHEMA,
        "planlint": __version__,
        "plans": [_plan(plan) for plan in report.plans],
        "errors": [{"source": problem.source, "message": problem.message} for problem in report.problems],
        "rules": [card.id for card in report.rules],
    }
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _plan(report: PlanReport) -> dict[str, Any]:
    plan = report.plan
    return {
        "source": plan.source,
        "plan": plan.name,
        "kind": plan.kind.value,
        "date": _iso(plan.date),
        "review_date": _iso(plan.review_date),
        "rows": [_row(row) for row in plan.rows],
        "findings": [_finding(finding) for finding in report.findings],
        "title": plan.title,
        "children": [child.name for child in plan.children],
        "sections": [
            {"name": section.name.value, "heading": section.heading, "text": section.text}
            for section in plan.sections
        ],
        "notices": list(plan.notices),
        "strengths": list(report.strengths),
        "reading_age": report.reading_age,
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "row": row.number,
        "need": row.need,
        "outcome": row.outcome,
        "action": row.action,
        "owner": row.owner,
        "due": row.due,
        "due_date": _iso(row.due_date),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "row": finding.row,
        "field": None if finding.field is None else str(finding.field),
        "quote": finding.quote,
        "start": finding.start,
        "end": finding.end,
        "message": finding.message,
        "suggestion": finding.suggestion,
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
