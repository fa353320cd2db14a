"""Runs of many plans made by hand, for what is said of a run as a whole."""

from __future__ import annotations

from dataclasses import replace

from planlint.linting.model import Finding, PlanReport, Problem, Report
from planlint.plan.model import Kind, Plan, Row

from .samples import RULES

GRAVITY = {card.id: card.severity for card in RULES}


def found(rule: str, row: int | None = 1, quote: str | None = None) -> Finding:
    """A finding of this rule about the action of a row, or about the whole plan."""
    start, end = (0, len(quote)) if quote else (None, None)
    field = "action" if row else None
    return Finding(rule, GRAVITY[rule], row, field, quote, start, end, f"Found by {rule}.", "What is meant?")


def plan_of(
    number: int,
    *findings: Finding,
    rows: int = 4,
    front: tuple[tuple[str, str], ...] = (),
    kind: Kind = Kind.CHILD_IN_NEED,
    reading_age: int | None = 11,
    problems: tuple[Problem, ...] = (),
) -> PlanReport:
    """A plan of four actions, with these findings."""
    every = tuple(
        Row(row, action="Ongoing support", owner="Mum", due="3 May 2026") for row in range(1, rows + 1)
    )
    plan = Plan(source="exports/plans.csv", name=f"CH-{number:04}", kind=kind, rows=every, front=front)
    return PlanReport(plan, findings, reading_age=reading_age, problems=problems)


def run_of(*plans: PlanReport) -> Report:
    """A run of these plans over the rules of the samples."""
    return Report(plans, tuple(problem for plan in plans for problem in plan.problems), RULES)


def teams(*sizes: tuple[str, int], label: str = "Team") -> Report:
    """A run of plans from teams of these sizes; every other plan of a team has an action without a date."""
    plans = [
        plan_of(number, *([found("missing-timescale")] if number % 2 else []), front=((label, name),))
        for name, size in sizes
        for number in range(size)
    ]
    return run_of(*(replace(each, plan=replace(each.plan, name=str(n))) for n, each in enumerate(plans, 1)))
