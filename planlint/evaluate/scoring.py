"""Findings compared with labels: what is right, what is a false alarm, what was missed, and how sure the figures are."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from planlint.evaluate.gold import Case, Label, Marked
from planlint.linting.engine import check_plans
from planlint.linting.loading import Rule
from planlint.linting.model import Finding
from planlint.linting.settings import Settings
from planlint.plan.model import Plan

# Marked once a plan, or once a plan for each term, wherever the words stand.
PLAN_THEMES = frozenset({"whole-plan", "across-plans"})
ONCE_FOR_EACH_TERM = frozenset({"undefined-acronym", "jargon"})
# Several of one plan are told apart by their words.
TOLD_BY_WORDS = frozenset(
    {"unaddressed-risk", "absent-agency", "unattributed-information", "blaming-language"}
)
# Of a grid row that holds several tasks: markers point at its first task or at the one that is left over.
OF_A_GRID_ROW = frozenset({"owner-action-mismatch"})
MOST_TASKS = 3
_Z = 1.96


@dataclass(slots=True)
class Tally:
    """Right findings, false alarms and misses of one rule, each of the latter with its words."""

    right: int = 0
    false: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def found(self) -> int:
        """How many findings there were."""
        return self.right + len(self.false)

    @property
    def wanted(self) -> int:
        """How many labels there were."""
        return self.right + len(self.missed)

    @property
    def precision(self) -> float | None:
        """The share of findings that are right, None where there were none."""
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of labels that were found, None where there were none."""
        return self.right / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        """Their harmonic mean, None where neither can be told."""
        total = self.found + self.wanted
        return 2 * self.right / total if total else None

    def add(self, other: Tally) -> None:
        """Take in another tally."""
        self.right += other.right
        self.false.extend(other.false)
        self.missed.extend(other.missed)


def interval(right: int, total: int) -> tuple[float, float] | None:
    """The 95 % interval of a share (Wilson, 1927), None for a share of nothing."""
    if not total:
        return None
    share = right / total
    middle = share + _Z**2 / (2 * total)
    spread = _Z * math.sqrt(share * (1 - share) / total + _Z**2 / (4 * total**2))
    whole = 1 + _Z**2 / total
    return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)


@dataclass(slots=True)
class Scores:
    """Every rule's tally on one set; how many plans were read with the rows their authors counted; alarms on clean rows."""

    tallies: defaultdict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    plans: int = 0
    rows_right: int = 0
    clean_rows: int = 0
    clean_alarms: int = 0

    def total(self) -> Tally:
        """All rules together."""
        together = Tally()
        for tally in self.tallies.values():
            together.add(tally)
        return together


def score_plan(marked: Marked, plans: Sequence[Plan], rules: tuple[Rule, ...], scores: Scores) -> None:
    """Count one marked plan, read as these plans, into the scores."""
    scores.plans += 1
    if sum(len(plan.rows) for plan in plans) == marked.rows:
        scores.rows_right += 1
    themes = {rule.id: rule.page.theme for rule in rules}
    report = check_plans(plans, rules, Settings())
    asked: list[Finding] = []
    texts: dict[int, str] = {}
    before = 0
    for each in report.plans:
        # The rows of a file with several plans run on in its labels.
        asked.extend(
            replace(finding, row=finding.row + before) if finding.row is not None else finding
            for finding in each.findings
            if marked.rules is None or finding.rule in marked.rules
        )
        for row in each.plan.rows:
            texts[row.number + before] = " | ".join((row.action, row.owner, row.due, row.outcome))
        before += len(each.plan.rows)
    labels = [label for label in marked.labels if marked.rules is None or label.rule in marked.rules]
    left = list(labels)
    labelled_rows = {label.row for label in labels}
    told: set[str] = set()
    for finding in asked:
        alike = [label for label in left if _same(finding, label, themes)]
        if alike:
            hit = max(alike, key=lambda label: _closeness(finding, label))
            left.remove(hit)
            told.add(_told_as(finding))
            scores.tallies[finding.rule].right += hit.sure
        elif (themes[finding.rule] in PLAN_THEMES or finding.rule in ONCE_FOR_EACH_TERM) and _told_as(
            finding
        ) in told:
            # Of a file with several plans, markers say once what holds for each of them.
            continue
        else:
            where = f"row {finding.row}" if finding.row else finding.field
            words = f"{marked.path.stem} {where} “{finding.quote or ''}” {texts.get(finding.row or 0, '')}"
            scores.tallies[finding.rule].false.append(_one_line(words))
    for label in left:
        if label.sure:
            words = f"{marked.path.stem} row {label.row} {label.field} “{label.quote or ''}” {texts.get(label.row or 0, '')}"
            scores.tallies[label.rule].missed.append(_one_line(words))
    alarms = Counter(
        finding.row for finding in asked if finding.row and themes[finding.rule] not in PLAN_THEMES
    )
    for number in texts:
        if number not in labelled_rows:
            scores.clean_rows += 1
            scores.clean_alarms += alarms[number] > 0


def score_cases(found: Iterable[Case], rules: tuple[Rule, ...], scores: Scores) -> None:
    """Count marked cases into the scores; each is run through its own rule and those that speak in its place."""
    by_id = {rule.id: rule for rule in rules}
    for case in found:
        rule = by_id.get(case.rule)
        if rule is None:
            continue
        report = check_plans([case.plan], (rule,), Settings())
        tally = scores.tallies[case.rule]
        text = f"{case.rule}.jsonl:{case.line} {case.text}"
        if report.findings and case.flag:
            tally.right += 1
        elif report.findings:
            tally.false.append(text)
        elif case.flag:
            tally.missed.append(text)


def _told_as(finding: Finding) -> str:
    """What a finding says, where it is marked once for all plans of a file: its rule, and the term if it is about one."""
    term = _term(finding).rstrip("s") if finding.rule in ONCE_FOR_EACH_TERM else ""
    return f"{finding.rule} {term}"


_NAMED = re.compile(r"“([^”]+)”")


def _term(finding: Finding) -> str:
    """The term that a finding is about: its words, or, of a line of the front sheet, which has none, what its message names."""
    if finding.quote:
        return finding.quote.casefold()
    named = _NAMED.search(finding.message)
    return named[1].casefold() if named else ""


def _same(finding: Finding, label: Label, themes: dict[str, str]) -> bool:
    if finding.rule != label.rule:
        return False
    if finding.rule in ONCE_FOR_EACH_TERM:
        quote, wanted = _term(finding), (label.quote or "").casefold()
        if finding.rule == "undefined-acronym":
            return quote.rstrip("s") == wanted.rstrip("s")
        return bool(quote) and (quote in wanted or wanted in quote)
    if finding.rule in TOLD_BY_WORDS:
        return _closeness(finding, label) > 0 or (finding.row is not None and finding.row == label.row)
    if themes[finding.rule] in PLAN_THEMES:
        return True
    if finding.rule in OF_A_GRID_ROW and finding.row is not None and label.row is not None:
        return abs(finding.row - label.row) <= MOST_TASKS
    return finding.row == label.row


def _closeness(finding: Finding, label: Label) -> float:
    """How many words of the shorter quotation stand in the other, as a share; 0 where one has no words.

    A finding about a line of the front sheet can quote nothing: its message names what it is about.
    """
    return words_shared(finding.quote or finding.message, label.quote)


def words_shared(one: str | None, other: str | None) -> float:
    """How many words of the shorter of two quotations stand in the other, as a share; 0 where one has no words."""
    mine, theirs = _words(one), _words(other)
    if not mine or not theirs:
        return 0.0
    return len(mine & theirs) / min(len(mine), len(theirs))


_PLAIN = frozenset(
    "the a an of to in and or is are was with for that it has have been by at on his her their".split()
)


def _words(text: str | None) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", (text or "").casefold())) - _PLAIN


def _one_line(text: str) -> str:
    return " ".join(text.split())
