"""What every format says of a plan: the verdict, findings grouped over rows, what is unsure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planlint.linting.model import Finding, PlanReport, RuleCard, Severity
from planlint.plan.model import Column, Field, Plan, Row, Section


class Verdict(StrEnum):
    """What the manager can do with the plan; the names are those of the phrases."""

    PASS_BACK = "pass_back"  # noqa: S105 - no password
    ASK = "ask"
    LOOK = "look"
    READY = "ready"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one rule that ask the same of one plan, in the order they came in; never empty.

    ``message`` is what all of them say or, where they differ in the words they quote, the title of their rule.
    """

    findings: tuple[Finding, ...]
    message: str

    @property
    def first(self) -> Finding:
        """The finding that speaks for the group."""
        return self.findings[0]

    @property
    def severity(self) -> Severity:
        """The severity all of them share."""
        return self.first.severity

    @property
    def rows(self) -> tuple[int, ...]:
        """The numbers of the rows, each once, in order; empty for a section or the whole plan."""
        return tuple(sorted({finding.row for finding in self.findings if finding.row is not None}))


def verdict(plan: PlanReport, rules: Sequence[RuleCard]) -> Verdict:
    """What to do with the plan. A plan is never called ready where a check of its file could not be made."""
    if plan.count(Severity.ERROR):
        return Verdict.PASS_BACK
    if plan.count(Severity.WARNING):
        return Verdict.ASK
    if not rules or not plan.plan.rows or plan.problems:
        return Verdict.INCOMPLETE
    return Verdict.LOOK if plan.findings else Verdict.READY


def groups(plan: PlanReport, rules: Sequence[RuleCard]) -> tuple[Group, ...]:
    """Findings that say and ask the same but for the words quoted; gravest first, else in their order."""
    found: dict[tuple[object, ...], list[Finding]] = {}
    for finding in plan.findings:
        about = "row" if finding.row is not None else finding.field
        said = finding.message.replace(finding.quote, "\0") if finding.quote else finding.message
        key = (finding.rule, finding.severity, said, finding.suggestion, about)
        found.setdefault(key, []).append(finding)
    every = [Group(tuple(same), _message(same, rules)) for same in found.values()]
    return tuple(sorted(every, key=lambda group: group.severity.rank))


MOST_FIRST = 5


def foremost(every: Sequence[Group]) -> tuple[Group, ...]:
    """The few groups to ask about first, advice only where there is nothing graver."""
    grave = [group for group in every if group.severity is not Severity.ADVICE]
    return tuple((grave or every)[:MOST_FIRST])


def _message(findings: list[Finding], rules: Sequence[RuleCard]) -> str:
    first = findings[0]
    card = next((card for card in rules if card.id == first.rule), None)
    same = all(finding.message == first.message for finding in findings)
    return first.message if same or card is None else card.title


def runs(rows: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Row numbers as stretches from first to last; only four or more in a row are worth a stretch."""
    stretches: list[tuple[int, int]] = []
    for row in sorted(set(rows)):
        if stretches and stretches[-1][1] == row - 1:
            stretches[-1] = (stretches[-1][0], row)
        else:
            stretches.append((row, row))
    split: list[tuple[int, int]] = []
    for first, last in stretches:
        if last - first >= 3:
            split.append((first, last))
        else:
            split.extend((row, row) for row in range(first, last + 1))
    return tuple(split)


def row_of(plan: Plan, finding: Finding) -> Row | None:
    """The row a finding is about, None where it is about a section or the whole plan."""
    return next((row for row in plan.rows if row.number == finding.row), None)


def section_of(plan: Plan, finding: Finding) -> Section | None:
    """The section a finding is about: the first of its name, and that holds its words if it has some."""
    if finding.row is not None:
        return None
    named = [section for section in plan.sections if section.name == finding.field]
    if finding.quote is None:
        return named[0] if named else None
    return next(
        (section for section in named if section.text[finding.start : finding.end] == finding.quote), None
    )


def marked_text(plan: Plan, finding: Finding) -> str | None:
    """The text whose words the finding quotes, None where it quotes none or its place does not hold them."""
    if finding.quote is None or finding.start is None or finding.end is None:
        return None
    row = row_of(plan, finding)
    if row is not None and finding.field in list(Field):
        text = row.text(Field(finding.field))
    else:
        section = section_of(plan, finding)
        text = section.text if section else ""
    return text if finding.quote and text[finding.start : finding.end] == finding.quote else None


def handle(row: Row) -> str:
    """The words by which a reader finds a row again: its action, else its outcome, else its need."""
    return next((text for text in (row.action, row.outcome, row.need) if text.strip()), "")


def unsure_columns(plan: Plan) -> tuple[Column, ...]:
    """The columns that were guessed at and that no notice speaks of yet."""
    return tuple(
        column
        for column in plan.columns
        if not column.sure and not any(column.heading and column.heading in notice for notice in plan.notices)
    )
