"""What a run finds: findings, strengths, problems, and the report that holds them; no rule and no format is known here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planlint.plan.model import Plan


class Severity(StrEnum):
    """How much a finding asks of the manager: pass the plan back, ask the author, or have a look."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to ask the author, with the keys of the JSON.

    ``row`` is the row's number, ``field`` a field of the row or the name of a section, ``quote`` exactly the words of
    that text from ``start`` to ``end`` (Python's characters); each is None where the finding is about more than that.
    For a section, ``start`` and ``end`` count in the first section of that name with those words at that place.
    ``message`` says what is wrong, ``suggestion`` what to ask, each in a sentence or two.
    """

    rule: str
    severity: Severity
    row: int | None
    field: str | None
    quote: str | None
    start: int | None
    end: int | None
    message: str
    suggestion: str


@dataclass(frozen=True, slots=True)
class RuleCard:
    """What a report may want to say of a rule: its id, its title, its theme (a folder's name) and why it matters."""

    id: str
    title: str
    theme: str
    severity: Severity
    why: str


@dataclass(frozen=True, slots=True)
class PlanReport:
    """What was found in one plan: findings ranked with the gravest first, and the plan's strengths as sentences.

    ``reading_age`` is the age in years at which the plan's own words can be read with ease, None for too short a text.
    """

    plan: Plan
    findings: tuple[Finding, ...]
    strengths: tuple[str, ...] = ()
    reading_age: int | None = None

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity is severity for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was asked and could not be done: a file that was not read, a rule that failed.

    ``source`` is the file as the user named it, ``message`` what is wrong and what to do, in one line.
    """

    source: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run: a report for each plan in the order of the files, the problems, and the rules that ran."""

    plans: tuple[PlanReport, ...]
    problems: tuple[Problem, ...] = ()
    rules: tuple[RuleCard, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding of every plan, plan by plan."""
        return tuple(finding for plan in self.plans for finding in plan.findings)

    def count(self, severity: Severity) -> int:
        """How many findings of the whole run have this severity."""
        return sum(plan.count(severity) for plan in self.plans)

    def rule(self, rule_id: str) -> RuleCard | None:
        """The card of one rule, None where it did not run."""
        return next((card for card in self.rules if card.id == rule_id), None)
