"""Plans of a run that stand together: by their kind, or by what a line of the front sheet or a column of the export says.

It is about the writing of plans, and no list of who does best: groups stand by name, and none is shown so small that
it tells of one person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from planlint.linting.model import PlanReport, Report, RuleCard, Severity
from planlint.nearest import nearest
from planlint.plan.machine_names import spelt_out
from planlint.plan.model import Plan
from planlint.plan.words import comparable
from planlint.reports.marks import clean, one_line
from planlint.reports.run_index import Standard, standards
from planlint.reports.wording import say

KIND = "kind"
FEWEST = 5
"""No group of fewer plans than this is shown by itself."""

_MOST_STANDARDS = 6
_LONGEST_NAME = 80
_MOST_LABELS = 20


@dataclass(frozen=True, slots=True)
class PlanGroup:
    """Plans that stand together, and how many of them meet the main standards.

    ``name`` is what their front sheets say, "" where they say nothing. Groups too small to be shown alone stand ``together``,
    by their names, with the smallest of the others where they could be worked out from it.
    """

    name: str
    together: tuple[str, ...]
    plans: int
    standards: tuple[Standard, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """A run by groups: ``by`` as plans have it, else as it was asked for, and the groups by name with the small ones last.

    ``wanting`` says whether there is a main standard that some plan does not meet. Where no plan says what was asked
    for there is no group, and ``unknown`` names the nearest label that plans have.
    """

    by: str
    groups: tuple[PlanGroup, ...]
    wanting: bool = False
    unknown: str = ""

    @property
    def told_apart(self) -> bool:
        """Whether there are at least two groups to show."""
        return len(self.groups) > 1


def grouping(report: Report, by: str) -> Grouping:
    """The plans of a run by ``"kind"``, or by a label of their front sheets or a column of the export.

    Labels and what stands beside them are compared without regard to capitals.
    """
    named: dict[str, list[PlanReport]] = {}
    spellings: dict[str, str] = {}
    for plan in report.plans:
        value = group_of(plan.plan, by)
        named.setdefault(value.casefold(), []).append(plan)
        spellings.setdefault(value.casefold(), value)
    if not any(named):
        return Grouping(by, (), unknown=unknown_group(report, by))
    main = _main(report)
    large = _large(named)
    groups = [
        _group(spellings[key], (), named[key], report.rules, main)
        for key in sorted(large, key=lambda name: (not name, name))
    ]
    small = sorted((key for key in named if key not in large), key=lambda name: (not name, name))
    if small:
        plans = [plan for key in small for plan in named[key]]
        groups.append(_group("", tuple(spellings[key] for key in small), plans, report.rules, main))
    label = next((pair[0] for plan in report.plans for pair in _told(plan.plan, by)), by)
    return Grouping(KIND if _same(by) == KIND else one_line(label), tuple(groups), bool(main))


def unknown_group(report: Report, by: str) -> str:
    """The nearest label that plans of the run have, where none of them says anything on this one; "" where some do."""
    if any(group_of(plan.plan, by) for plan in report.plans):
        return ""
    return nearest(by, group_labels(report))


def group_of(plan: Plan, by: str) -> str:
    """What the plan says on this line or column, on one line; "" where it says nothing, or more than names a group."""
    if _same(by) == KIND:
        return say("kind", plan.kind)
    lines = dict.fromkeys(
        one_line(line) for _, value in _told(plan, by) for line in clean(value).splitlines()
    )
    name = ", ".join(line for line in lines if line)
    return name if len(name) <= _LONGEST_NAME else ""


def _told(plan: Plan, by: str) -> list[tuple[str, str]]:
    """The lines of the front sheet with this label, else the sections that columns of an export became."""
    wanted = _same(by)
    front = [pair for pair in plan.front if _same(pair[0]) == wanted]
    return front or [(each.heading, each.text) for each in plan.sections if _same(each.heading) == wanted]


def group_labels(report: Report) -> tuple[str, ...]:
    """The labels by which plans of the run could stand together, those that most plans have first."""
    counts: Counter[str] = Counter()
    for plan in report.plans:
        labels = [label for label, _ in plan.plan.front]
        labels += [section.heading for section in plan.plan.sections if group_of(plan.plan, section.heading)]
        counts.update({one_line(label): 1 for label in labels if label.strip()})
    return (KIND, *(label for label, _ in counts.most_common(_MOST_LABELS)))


def _same(label: str) -> str:
    return comparable(spelt_out(label)) or one_line(label).casefold()


def _large(named: dict[str, list[PlanReport]]) -> tuple[str, ...]:
    """The names of the groups that can be shown: large enough, and leaving enough plans in what is left."""
    by_size = sorted(named, key=lambda name: (len(named[name]), name))
    left = 0
    for number, name in enumerate(by_size):
        if len(named[name]) >= FEWEST and (left == 0 or left >= FEWEST):
            return tuple(by_size[number:])
        left += len(named[name])
    return ()


def _main(report: Report) -> tuple[str, ...]:
    """The ids of the gravest rules that some plan does not meet, the worst first."""
    grave = [each for each in standards(report.plans, report.rules) if each.rule.severity is Severity.ERROR]
    return tuple(each.rule.id for each in grave if each.met.n < each.met.of)[:_MOST_STANDARDS]


def _group(
    name: str,
    together: tuple[str, ...],
    plans: Sequence[PlanReport],
    rules: Sequence[RuleCard],
    main: Sequence[str],
) -> PlanGroup:
    """The group's figures, but for what could be measured on too few of its plans."""
    found = {each.rule.id: each for each in standards(plans, rules) if each.met.of >= FEWEST}
    return PlanGroup(name, together, len(plans), tuple(found[rule] for rule in main if rule in found))
