"""The order of findings, gravest first, and the choice where two rules say the same of the same words."""

from __future__ import annotations

from planlint.linting.loading import Rule
from planlint.linting.model import Finding
from planlint.plan.model import Field

# By consequence for the child: what keeps the plan safe and whose plan it is, then who and when, then the words.
_THEMES = ("whole-plan", "who-and-when", "actions", "needs-and-outcomes", "across-plans", "words")


def ranked(findings: list[Finding], rules: tuple[Rule, ...]) -> tuple[Finding, ...]:
    """The findings with the gravest first: by severity, theme, rule, row, field and place."""
    themes = {rule.id: rule.page.theme for rule in rules}

    def key(finding: Finding) -> tuple[int, int, str, int, int, int, int]:
        theme = themes[finding.rule]
        fields = list(Field)
        return (
            finding.severity.rank,
            _THEMES.index(theme) if theme in _THEMES else len(_THEMES),
            finding.rule,
            finding.row or 0,
            fields.index(Field(finding.field)) if finding.field in fields else len(fields),
            finding.start or 0,
            finding.end or 0,
        )

    return tuple(sorted(findings, key=key))


def without_repeats(findings: list[Finding], rules: tuple[Rule, ...]) -> list[Finding]:
    """The findings without those that give way to a more specific rule on the same row, and without doubles."""
    gives_way = {rule.id: set(rule.page.gives_way_to) for rule in rules}
    kept: list[Finding] = []
    for finding in findings:
        masters = gives_way[finding.rule]
        if any(other.rule in masters and _same_words(finding, other) for other in findings):
            continue
        if finding not in kept:
            kept.append(finding)
    return kept


def _same_words(finding: Finding, other: Finding) -> bool:
    if finding.row != other.row or (finding.row is None and finding.field != other.field):
        return False
    if finding.field != other.field or finding.start is None or other.start is None:
        return True
    return finding.start < (other.end or 0) and other.start < (finding.end or 0)
