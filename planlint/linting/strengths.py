"""What is good about a plan, in the words of the rule pages: a rule that had something to look at and was content."""

from __future__ import annotations

from planlint.linting.loading import Rule
from planlint.linting.model import Finding
from planlint.plan.model import Plan

# What a page writes where the number of rows that the strength holds for belongs.
_COUNT = "{n} of {total}"
# A strength of the rows is worth saying where it holds for most of them, and for more than one or two.
_MOST = 0.6
_ENOUGH_ROWS = 3


def strengths(plan: Plan, findings: tuple[Finding, ...], rules: tuple[Rule, ...]) -> tuple[str, ...]:
    """The plan's strengths as sentences, in the order of the rules; none are made up where nothing was looked at."""
    said = [_strength(plan, findings, rule, rules) for rule in rules if rule.page.strength]
    return tuple(sentence for sentence in said if sentence)


def _strength(plan: Plan, findings: tuple[Finding, ...], rule: Rule, rules: tuple[Rule, ...]) -> str:
    together = {rule.id, *rule.page.strength_with}
    if not together <= {each.id for each in rules}:
        return ""
    against = [finding for finding in findings if finding.rule in together]
    if _COUNT not in rule.page.strength:
        return "" if against or not plan.rows else rule.page.strength
    total = sum(bool(row.action) for row in plan.rows)
    good = total - len({finding.row for finding in against})
    if total < _ENOUGH_ROWS or good < total * _MOST or any(finding.row is None for finding in against):
        return ""
    return rule.page.strength.replace(_COUNT, f"All {total}" if good == total else f"{good} of {total}")
