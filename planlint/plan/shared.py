"""Brothers and sisters with a plan each in one file: what is told once for all of them belongs to every one of their plans.

A sign-off behind the last grid, or "Amrit will see both boys each week" in the first plan, is said once. Only what has no
place of its own in a plan comes to it from another's, and only within a family.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from planlint.plan.model import Kind, Plan, Section, SectionName
from planlint.plan.telling import first_names

_TOLD_ONCE = (
    SectionName.SIGNOFF,
    SectionName.VISITS,
    SectionName.CONTINGENCY,
    SectionName.PARENT_VIEWS,
    SectionName.HISTORY,
    SectionName.IDENTITY,
    SectionName.RISK,
)
# What stands once behind the last plan may be meant for all of them.
_BEHIND_ALL = _TOLD_ONCE[:3]
_OF_THEM_ALL = re.compile(
    r"\b(?:both|all (?:of them|two|three|four|five|the (?:children|boys|girls))|each (?:of (?:them|the)|child|boy|girl)|(?:the |all )(?:children|boys|girls|twins|siblings|brothers|sisters|kids|lads)|every (?:child|one of them)|the (?:whole )?family|either (?:child|boy|girl|of them))\b",
    re.IGNORECASE,
)
_WORKER = re.compile(r"\b(?:worker|practitioner|lead|sw)\b", re.IGNORECASE)


def shared(plans: Sequence[Plan]) -> tuple[Plan, ...]:
    """The plans of one file, each with what another plan of the family tells for it as well."""
    if len(plans) < 2:
        return tuple(plans)
    return tuple(_with_kind(_with_times(_with_sections(plan, plans), plans), plans) for plan in plans)


def _with_sections(plan: Plan, plans: Sequence[Plan]) -> Plan:
    found = tuple(_for(plan, plans))
    return replace(plan, sections=(*plan.sections, *found)) if found else plan


def _with_times(plan: Plan, plans: Sequence[Plan]) -> Plan:
    """The plan with the day of the family's next meeting where only another of their plans, made on the same day, tells it."""
    if plan.review_date:
        return plan
    for other in plans:
        made_together = plan.date is None or plan.date == other.date
        if other is not plan and other.review_date and made_together and _are_family(plan, other):
            return replace(plan, date=plan.date or other.date, review_date=other.review_date)
    return plan


def _with_kind(plan: Plan, plans: Sequence[Plan]) -> Plan:
    """The plan with the kind that only another of the family's plans, made on the same day, tells."""
    kinds = {
        other.kind
        for other in plans
        if other.kind is not Kind.UNKNOWN and other.date == plan.date and _are_family(plan, other)
    }
    return replace(plan, kind=kinds.pop()) if plan.kind is Kind.UNKNOWN and len(kinds) == 1 else plan


def _for(plan: Plan, plans: Sequence[Plan]) -> Iterator[Section]:
    family = [other for other in plans if other is not plan and _are_family(plan, other)]
    names = first_names(plan.children)
    for name in _TOLD_ONCE:
        if plan.section(name):
            continue
        for other in family:
            told = [section for section in other.section(name) if section.name is name and not section.also]
            behind_all = (
                name in _BEHIND_ALL
                and other is plans[-1]
                and not any(each.section(name) for each in plans[:-1])
            )
            if behind_all or name is SectionName.PARENT_VIEWS:
                yield from told
            elif name is SectionName.HISTORY:
                theirs = first_names(other.children) - names
                yield from (
                    section
                    for section in told
                    if _speaks_of_all(section, names) or not _names(section, theirs)
                )
            else:
                yield from (section for section in told if _speaks_of_all(section, names))


def _speaks_of_all(section: Section, names: frozenset[str]) -> bool:
    text = f"{section.heading}\n{section.text}"
    return _OF_THEM_ALL.search(text) is not None or _names(section, names)


def _names(section: Section, names: frozenset[str]) -> bool:
    text = f"{section.heading}\n{section.text}"
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in names)


def _are_family(one: Plan, other: Plan) -> bool:
    """Whether two plans are of one family: a surname in common or, where one names no child, the same day and worker."""
    surnames = [
        {child.name.split()[-1].casefold() for child in plan.children if len(child.name.split()) > 1}
        for plan in (one, other)
    ]
    if all(surnames):
        return bool(surnames[0] & surnames[1])
    return one.date is not None and one.date == other.date and bool(_workers(one) & _workers(other))


def _workers(plan: Plan) -> frozenset[str]:
    return frozenset(value.casefold() for label, value in plan.front if _WORKER.search(label) and value)
