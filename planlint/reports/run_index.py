"""The figures of a run as a whole: verdicts, how many plans meet each standard, what is asked most, how it spreads.

Counts only. Which plans stand together is told in ``run_groups``, how charts are drawn in ``charts``, what it all is
called in the templates.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planlint.linting.model import PlanReport, Report, RuleCard, Severity
from planlint.plan.model import Plan
from planlint.reports.summary import Verdict, verdict

DRIFT_RULES = frozenset({"vague-action", "vague-timescale", "vague-frequency"})
"""The rules that find the words a plan begins to drift with: “ongoing”, “monitor”, “regularly”."""
DATE_RULES = frozenset({"missing-timescale", "vague-timescale"})
OWNER_RULES = frozenset({"missing-owner", "vague-owner"})

_MOST_BINS = 8
_STEPS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Share:
    """``n`` of ``of``, which is never 0."""

    n: int
    of: int

    @property
    def percent(self) -> int:
        """The share in whole per cent; 0 and 100 only where it is none and all of them."""
        if self.n in (0, self.of):
            return 100 * self.n // self.of
        return min(max(round(100 * self.n / self.of), 1), 99)


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """One plan in figures: what to do with it, how much was found, and shares of its actions.

    ``drift`` are the actions with drift words, ``dated`` those with a time that could go in a diary, ``owned`` those
    that name somebody; None where the plan has no action or the rules that tell did not run.
    """

    plan: Plan
    verdict: Verdict
    counts: tuple[int, int, int]
    reading_age: int | None
    drift: Share | None
    dated: Share | None
    owned: Share | None

    @property
    def findings(self) -> int:
        """How many findings there are of any severity."""
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Standard:
    """How many plans a rule found nothing in, of those that it could look at."""

    rule: RuleCard
    met: Share


@dataclass(frozen=True, slots=True)
class Fired:
    """How often a rule found something, and in how many of all plans."""

    rule: RuleCard
    findings: int
    plans: Share


@dataclass(frozen=True, slots=True)
class Bin:
    """A bar of a distribution: the values it stands for, as they are written below it, and how many plans have them."""

    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Spread:
    """How one figure is distributed over the plans that have it; ``middle`` is the value in the middle of them."""

    name: str
    bins: tuple[Bin, ...]
    low: int
    middle: int
    high: int

    @property
    def plans(self) -> int:
        """How many plans have the figure."""
        return sum(each.count for each in self.bins)


@dataclass(frozen=True, slots=True)
class RunFigures:
    """A whole run in figures. ``standards`` stand with the worst first, ``fired`` with the most frequent first."""

    plans: tuple[PlanFigures, ...]
    verdicts: tuple[tuple[Verdict, Share], ...]
    standards: tuple[Standard, ...]
    fired: tuple[Fired, ...]
    spreads: tuple[Spread, ...]
    unmeasured: int


def run_figures(report: Report) -> RunFigures:
    """The figures of a run."""
    ran = frozenset(card.id for card in report.rules)
    plans = tuple(plan_figures(plan, report.rules, ran) for plan in report.plans)
    return RunFigures(
        plans=plans,
        verdicts=_verdicts(plans),
        standards=standards(report.plans, report.rules),
        fired=_fired(report),
        spreads=tuple(_spreads(plans)),
        unmeasured=sum(not plan.plan.rows for plan in report.plans),
    )


def plan_figures(
    plan: PlanReport, rules: Sequence[RuleCard], ran: frozenset[str] | None = None
) -> PlanFigures:
    """One plan in figures; ``ran`` are the ids of the rules where the caller has them at hand."""
    ids = frozenset(card.id for card in rules) if ran is None else ran
    actions = frozenset(row.number for row in plan.plan.rows if row.action.strip())
    drifting = _rows_found(plan, DRIFT_RULES, quoted=True) & actions
    return PlanFigures(
        plan=plan.plan,
        verdict=verdict(plan, rules),
        counts=(plan.count(Severity.ERROR), plan.count(Severity.WARNING), plan.count(Severity.ADVICE)),
        reading_age=plan.reading_age,
        drift=Share(len(drifting), len(actions)) if actions and ids & DRIFT_RULES else None,
        dated=_free(plan, actions, DATE_RULES, ids),
        owned=_free(plan, actions, OWNER_RULES, ids),
    )


def standards(plans: Sequence[PlanReport], rules: Sequence[RuleCard]) -> tuple[Standard, ...]:
    """How many of the plans meet each standard, the worst first; a rule that could look at no plan is left out.

    A plan that has not got what a rule looks at (a contingency, say) is not counted for it.
    """
    found = [(plan, {finding.rule for finding in plan.findings}) for plan in plans]
    every = []
    for card in rules:
        looked_at = [
            rules_found
            for plan, rules_found in found
            if _is_measured(plan, card) and not rules_found.intersection(card.applies_unless)
        ]
        if looked_at:
            met = sum(card.id not in rules_found for rules_found in looked_at)
            every.append(Standard(card, Share(met, len(looked_at))))
    return tuple(sorted(every, key=lambda each: (each.met.n / each.met.of, each.rule.severity.rank)))


def _is_measured(plan: PlanReport, card: RuleCard) -> bool:
    """Whether the rule could look at the plan: something was read in it, and the rule did not fail on it."""
    return bool(plan.plan.rows) and not any(problem.rule == card.id for problem in plan.problems)


def _rows_found(plan: PlanReport, rules: frozenset[str], quoted: bool = False) -> frozenset[int]:
    """The rows in which one of the rules found something, or marked words where ``quoted`` asks for those only."""
    return frozenset(
        finding.row
        for finding in plan.findings
        if finding.rule in rules and finding.row is not None and (finding.quote or not quoted)
    )


def _free(
    plan: PlanReport, actions: frozenset[int], rules: frozenset[str], ran: frozenset[str]
) -> Share | None:
    if not actions or not rules <= ran:
        return None
    return Share(len(actions - _rows_found(plan, rules)), len(actions))


def _verdicts(plans: Sequence[PlanFigures]) -> tuple[tuple[Verdict, Share], ...]:
    """How many plans can be signed off, are to be asked about, passed back; those not fully checked only if there are any.

    What is ready and what is worth a look stand together: both can be signed off.
    """
    counts: Counter[Verdict] = Counter(
        Verdict.READY if plan.verdict is Verdict.LOOK else plan.verdict for plan in plans
    )
    shown = (Verdict.READY, Verdict.ASK, Verdict.PASS_BACK, Verdict.INCOMPLETE)
    return tuple(
        (each, Share(counts[each], len(plans)))
        for each in shown
        if plans and (counts[each] or each is not Verdict.INCOMPLETE)
    )


def _fired(report: Report) -> tuple[Fired, ...]:
    findings: Counter[str] = Counter()
    plans: Counter[str] = Counter()
    for plan in report.plans:
        found = Counter(finding.rule for finding in plan.findings)
        findings.update(found)
        plans.update(found.keys())
    every = [
        Fired(card, findings[card.id], Share(plans[card.id], len(report.plans)))
        for card in report.rules
        if findings[card.id]
    ]
    return tuple(sorted(every, key=lambda each: (-each.findings, -each.plans.n)))


def _spreads(plans: Sequence[PlanFigures]) -> Iterator[Spread]:
    """The distributions that there is something to show of."""
    figures: tuple[tuple[str, Iterable[int], bool], ...] = (
        ("findings", (plan.findings for plan in plans), False),
        ("dated", (plan.dated.percent for plan in plans if plan.dated), True),
        ("owned", (plan.owned.percent for plan in plans if plan.owned), True),
        ("reading_age", (plan.reading_age for plan in plans if plan.reading_age is not None), False),
    )
    for name, some, are_shares in figures:
        values = sorted(some)
        if values:
            bins = _share_bins(values) if are_shares else _bins(values)
            yield Spread(name, bins, values[0], values[(len(values) - 1) // 2], values[-1])


def _share_bins(values: Sequence[int]) -> tuple[Bin, ...]:
    """Per cent in fifths; all of them stands by itself, since that is what a plan is meant to have."""
    edges = [(low, low + 19) for low in range(0, 100, 20)]
    counts = Counter(value // 20 for value in values)
    return tuple(
        Bin(f"{low}–{high}%" if low < 100 else "100%", counts[number])
        for number, (low, high) in enumerate([*edges, (100, 100)])
    )


def _bins(values: Sequence[int]) -> tuple[Bin, ...]:
    """Whole numbers in a handful of stretches of the same, round width; nothing at all stands by itself."""
    low, high = values[0], values[-1]
    start = max(low, 1)
    width = _width(high - start + 1)
    first = (start - 1) // width
    counts = Counter((value - 1) // width for value in values if value)
    nothing = [Bin("0", len(values) - counts.total())] if low == 0 else []
    return (
        *nothing,
        *(
            Bin(_stretch(number * width + 1, (number + 1) * width), counts[number])
            for number in range(first, (high - 1) // width + 1)
        ),
    )


def _width(span: int) -> int:
    """The smallest of 1, 2, 5, 10, 20, 50, … of which few enough cover the span."""
    power = 1
    while True:
        for step in _STEPS:
            if step * power * (_MOST_BINS - 1) >= span:
                return step * power
        power *= 10


def _stretch(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"
