"""What a run finds: findings, strengths, problems, and the report that holds them; no rule and no format is known here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
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
    """What a report may want to say of a rule: its id, its title, its theme (a folder's name) and why it matters.

    ``applies_unless`` are the rules that say a plan has not got what this one looks at: where one of them found
    something, the plan neither meets nor misses this standard.
    """

    id: str
    title: str
    theme: str
    severity: Severity
    why: str
    applies_unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that was asked and could not be done: a file that was not read, a rule that failed.

    ``source`` is the file as the user named it, ``message`` what is wrong and what to do, in one line; ``rule`` is the id of
    the rule, where it is one that failed.
    """

    source: str
    message: str
    rule: str | None = None


@dataclass(frozen=True, slots=True)
class PlanReport:
    """What was found in one plan: findings ranked with the gravest first, and the plan's strengths as sentences.

    ``reading_age`` is the age in years at which the plan's own words can be read with ease, None for too short a text.
    ``problems`` are the checks of this plan that could not be made.
    """

    plan: Plan
    findings: tuple[Finding, ...]
    strengths: tuple[str, ...] = ()
    reading_age: int | None = None
    problems: tuple[Problem, ...] = ()

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity is severity for finding in self.findings)


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

    def results(self) -> Iterator[PlanReport | Problem]:
        """The run as it went: every plan, then the problems that are no plan's own."""
        yield from self.plans
        told = [problem for plan in self.plans for problem in plan.problems]
        yield from (problem for problem in self.problems if problem not in told)


@dataclass(slots=True)
class Tally:
    """What is counted while a run goes by, so that nothing of it has to be kept."""

    plans: int = 0
    counts: Counter[Severity] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)
    sources: set[str] = field(default_factory=set)

    def watching(self, results: Iterable[PlanReport | Problem]) -> Iterator[PlanReport | Problem]:
        """The same results, counted as they pass."""
        for result in results:
            if isinstance(result, Problem):
                self.problems.append(result)
            else:
                self.plans += 1
                self.sources.add(result.plan.source)
                self.counts.update(finding.severity for finding in result.findings)
                self.problems.extend(result.problems)
            yield result

    def reaches(self, level: Severity | None) -> bool:
        """Whether anything was found that is at least as grave as this; never for None."""
        return level is not None and any(self.counts[each] for each in Severity if each.rank <= level.rank)

    @property
    def unread(self) -> int:
        """How many sources could not be read at all."""
        return len({problem.source for problem in self.problems} - self.sources)

    @property
    def unchecked(self) -> int:
        """How many problems there were with sources that gave plans."""
        return sum(problem.source in self.sources for problem in self.problems)


def gathered(results: Iterable[PlanReport | Problem], rules: tuple[RuleCard, ...]) -> Report:
    """A run held as a whole: its plans in order, and every problem, those of the plans included."""
    plans: list[PlanReport] = []
    problems: list[Problem] = []
    for result in results:
        if isinstance(result, Problem):
            problems.append(result)
        else:
            plans.append(result)
            problems.extend(result.problems)
    return Report(tuple(plans), tuple(problems), rules)
