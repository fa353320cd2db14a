"""What the tables for Excel and CSV hold: a row for each plan, finding, rule and problem, with all texts cleaned.

The words of headings and cells stand in ``tables.jinja``; how a table becomes a file is for the formats.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple

from planlint.linting.model import Finding, PlanReport, Problem, Report, RuleCard, Severity
from planlint.plan.model import Plan
from planlint.reports.marks import one_line, sentence, shorten
from planlint.reports.run_index import standards
from planlint.reports.summary import groups, handle, row_of, section_of, unsure_columns, verdict
from planlint.reports.wording import place, say

HANDLE = 60

Cell = str | int | datetime.date | None
"""What can stand in a cell; "" and None are an empty one."""


class PlanRow(NamedTuple):
    """A plan in the table of plans. ``strengths`` and ``unchecked`` have a line for each."""

    source: str
    plan: str
    child: str
    kind: str
    date: datetime.date | None
    review_date: datetime.date | None
    rows: int
    error: int
    warning: int
    advice: int
    verdict: str
    first: str
    strengths: str
    unchecked: str


class FindingRow(NamedTuple):
    """A finding in the table of findings.

    ``where`` are the first words of its row, or the heading of its section: forms seldom number their rows.
    """

    source: str
    plan: str
    severity: str
    rule: str
    title: str
    row: int | None
    where: str
    field: str
    quote: str
    message: str
    suggestion: str


class StandardRow(NamedTuple):
    """A rule in the table of standards: ``met`` says in how many plans it found nothing, of those it could look at.

    ``unmet`` counts the other ones of those, ``untold`` the plans it could not look at, ``findings`` all that it found.
    """

    rule: str
    title: str
    severity: str
    met: str
    unmet: int
    findings: int
    untold: int


class ProblemRow(NamedTuple):
    """What could not be checked; ``plan`` is "" where it is a whole file."""

    source: str
    plan: str
    problem: str


def words(phrase: str, *values: object) -> str:
    """A phrase of ``tables.jinja``, filled in, on one line of plain text."""
    return say(phrase, *values, among="tables.jinja")


def plan_rows(plans: Iterable[PlanReport], rules: Sequence[RuleCard]) -> Iterator[PlanRow]:
    """A row a plan, in their order."""
    for report in plans:
        plan = report.plan
        unsure = (say("unsure_column", column.heading, column.role) for column in unsure_columns(plan))
        yield PlanRow(
            source=one_line(plan.source),
            plan=one_line(plan.name),
            child=", ".join(one_line(child.name) for child in plan.children),
            kind=say("kind", plan.kind),
            date=plan.date,
            review_date=plan.review_date,
            rows=len(plan.rows),
            error=report.count(Severity.ERROR),
            warning=report.count(Severity.WARNING),
            advice=report.count(Severity.ADVICE),
            verdict=say("verdict", verdict(report, rules)),
            first=_first(report, rules),
            strengths="\n".join(map(sentence, report.strengths)),
            unchecked="\n".join(
                [sentence(problem.message) for problem in report.problems]
                + [say("not_sure", notice) for notice in (*plan.notices, *unsure)]
            ),
        )


def finding_rows(plans: Iterable[PlanReport], rules: Iterable[RuleCard]) -> Iterator[FindingRow]:
    """A row a finding, plan by plan as they come, the gravest of each plan first."""
    titles = {card.id: one_line(card.title) for card in rules}
    # The same few words come a hundred thousand times.
    severity, field = cache(partial(say, "severity")), cache(partial(say, "field"))
    whole_plan = say("whole_plan")
    for report in plans:
        source, name = one_line(report.plan.source), one_line(report.plan.name)
        for finding in report.findings:
            yield FindingRow(
                source=source,
                plan=name,
                severity=severity(finding.severity),
                rule=one_line(finding.rule),
                title=titles.get(finding.rule, ""),
                row=finding.row,
                where=_where(report.plan, finding),
                field=field(finding.field)
                if finding.field is not None
                else ""
                if finding.row
                else whole_plan,
                quote=one_line(finding.quote or ""),
                message=one_line(finding.message),
                suggestion=one_line(finding.suggestion),
            )


def standard_rows(report: Report) -> Iterator[StandardRow]:
    """A row for each rule that ran, that which the fewest plans meet first, as in the report for reading."""
    findings = Counter(finding.rule for finding in report.findings)
    shares = {standard.rule.id: standard.met for standard in standards(report.plans, report.rules)}
    cards = {card.id: card for card in report.rules}
    for rule in [*shares, *(rule for rule in cards if rule not in shares)]:
        card, share = cards[rule], shares.get(rule)
        told = share.of if share is not None else 0
        yield StandardRow(
            rule=one_line(rule),
            title=one_line(card.title),
            severity=say("severity", card.severity),
            met=say("share", share) if share is not None else words("none_told"),
            unmet=share.of - share.n if share is not None else 0,
            findings=findings[rule],
            untold=len(report.plans) - told,
        )


def problem_rows(results: Iterable[PlanReport | Problem]) -> Iterator[ProblemRow]:
    """A row for each check that could not be made and each file that could not be read, as they come."""
    for result in results:
        if isinstance(result, Problem):
            yield problem_row(result)
        else:
            yield from (problem_row(problem, result.plan) for problem in result.problems)


def problem_row(problem: Problem, plan: Plan | None = None) -> ProblemRow:
    """A problem, of a plan where it is a plan's own."""
    name = one_line(plan.name) if plan is not None else ""
    return ProblemRow(one_line(problem.source), name, one_line(problem.message))


def _first(report: PlanReport, rules: Sequence[RuleCard]) -> str:
    every = groups(report, rules)
    if not every:
        return ""
    group = every[0]
    return words("first", place(group, report.plan), group.message, group.first.suggestion)


def _where(plan: Plan, finding: Finding) -> str:
    row = row_of(plan, finding)
    if row is not None:
        return shorten(handle(row), HANDLE)
    section = section_of(plan, finding)
    return shorten(section.heading, HANDLE) if section is not None else ""
