"""The report for programs: JSON in schema 1, whose keys are a promise; the other formats are for people."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from planlint import __version__
from planlint.linting.model import Finding, PlanReport, Problem, Report, RuleCard
from planlint.plan.model import Row
from planlint.reports.summary import verdict

SCHEMA = 1

_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""Characters that JSON allows as they stand but a terminal obeys or an encoder refuses."""


def render_json(report: Report) -> str:
    """The whole run as JSON, two spaces deep, with a newline at its end; dates are ISO 8601 or null."""
    return "".join(json_pieces(report.results(), report.rules))


def json_pieces(results: Iterable[PlanReport | Problem], rules: Iterable[RuleCard]) -> Iterator[str]:
    """The same JSON piece by piece, each as soon as its plan is checked, so that a run of any length needs no memory."""
    problems: list[Problem] = []
    cards = tuple(rules)
    # The first piece waits for the first plan: a run that cannot begin writes nothing.
    opening = f'{{\n  "schema": {SCHEMA},\n  "planlint": {_json(__version__)},\n  "plans": ['
    before = f"{opening}\n    "
    for result in results:
        if isinstance(result, Problem):
            problems.append(result)
            continue
        problems.extend(result.problems)
        yield before + _json(_plan(result, cards), indent=4)
        before = ",\n    "
    yield "\n  ],\n" if before == ",\n    " else f"{opening}],\n"
    errors = [{"source": problem.source, "message": problem.message} for problem in problems]
    yield f'  "errors": {_json(errors, indent=2)},\n  "rules": {_json([card.id for card in cards], indent=2)}\n}}\n'


def _json(value: object, indent: int = 0) -> str:
    """A value two spaces deep in itself, to stand ``indent`` spaces from the left."""
    text = json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n" + " " * indent)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def _plan(report: PlanReport, rules: Sequence[RuleCard]) -> dict[str, Any]:
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
        "columns": [
            {
                "heading": column.heading,
                "role": column.role,
                "sure": column.sure,
                "told_by": column.evidence.value,
            }
            for column in plan.columns
        ],
        "unused": [{"text": piece.text, "place": piece.place.label} for piece in plan.unused or ()],
        "notices": list(plan.notices),
        "strengths": list(report.strengths),
        "reading_age": report.reading_age,
        "verdict": verdict(report, rules).value,
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
        "domain": row.domain,
        "lead_in": row.lead_in,
        "progress": row.progress,
        "measure": row.measure,
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
