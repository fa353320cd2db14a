"""Rows as lines "action | who | when" or "need | outcome | action | who | when | measure", and what one rule finds in them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from planlint.linting.engine import check_plans
from planlint.linting.loading import load_rule
from planlint.linting.model import Finding
from planlint.linting.pages import read_page
from planlint.linting.settings import Settings
from planlint.plan.model import Column, Field, Plan, Row
from planlint.resources import rules_folder

_SHORT, _LONG = 3, 6


def row(line: str, number: int = 1) -> Row:
    """The row that a line stands for."""
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) <= _SHORT:
        action, owner, due = (*cells, "", "")[:_SHORT]
        return Row(number, action=action, owner=owner, due=due)
    need, outcome, action, owner, due, measure = (*cells, "", "", "")[:_LONG]
    return Row(number, need, outcome, action, owner, due, measure=measure)


def found(rule_id: str, *rows: Row | str, **plan: object) -> tuple[Finding, ...]:
    """What a rule finds in a plan of these rows, without giving way to any other."""
    rule = load_rule(read_page(next(Path(rules_folder()).rglob(f"{rule_id}.md"))))
    alone = replace(rule, page=replace(rule.page, gives_way_to=(), strength_with=()))
    read = tuple(row(each, at) if isinstance(each, str) else each for at, each in enumerate(rows, start=1))
    whole = Plan("plan.md", "1", rows=read, columns=tuple(Column(field, field) for field in Field))
    report = check_plans([replace(whole, **plan)], (alone,), Settings())  # type: ignore[arg-type]
    assert not report.problems
    return report.findings
