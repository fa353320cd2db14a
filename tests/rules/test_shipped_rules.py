"""Every rule that ships keeps what its page promises."""

from __future__ import annotations

import re

import pytest

from planlint.linting.examples import misses
from planlint.linting.loading import Rule, load_rules
from planlint.linting.settings import Settings

RULES = load_rules(Settings())
CHARTER = {
    "missing-timescale": "error",
    "vague-timescale": "warning",
    "vague-frequency": "warning",
    "impossible-date": "error",
    "missing-owner": "error",
    "vague-owner": "warning",
    "owner-action-mismatch": "warning",
    "compound-action": "advice",
    "vague-action": "warning",
    "unspecified-service": "warning",
    "misplaced-content": "warning",
    "missing-action": "error",
    "self-report-evidence": "warning",
    "written-agreement-reliance": "warning",
    "missing-need": "error",
    "missing-outcome": "error",
    "service-as-need": "warning",
    "service-as-outcome": "warning",
    "unmeasurable-outcome": "warning",
    "adult-focused-outcome": "warning",
    "undefined-acronym": "warning",
    "jargon": "advice",
    "blaming-language": "advice",
    "unattributed-information": "warning",
    "hard-to-read": "advice",
    "missing-contingency": "error",
    "vague-contingency": "warning",
    "missing-child-voice": "error",
    "vague-child-voice": "warning",
    "missing-parent-views": "advice",
    "missing-risk-analysis": "warning",
    "missing-family-history": "advice",
    "missing-identity": "advice",
    "missing-review-date": "error",
    "late-review": "warning",
    "missing-visits": "warning",
    "visits-too-rare": "warning",
    "single-owner-overload": "advice",
    "too-many-actions": "advice",
    "unaddressed-risk": "warning",
    "absent-agency": "advice",
    "missing-signoff": "advice",
    "copied-plan": "warning",
}


@pytest.fixture(params=RULES, ids=lambda rule: rule.id)
def rule(request: pytest.FixtureRequest) -> Rule:
    found: Rule = request.param
    return found


def test_every_example_on_the_page_holds(rule: Rule) -> None:
    assert misses(rule) == ()


def test_the_rules_of_the_charter_ship_with_their_severities() -> None:
    assert {rule.id: str(rule.severity) for rule in RULES} == CHARTER


def test_every_page_names_its_source(rule: Rule) -> None:
    assert re.match(r"(B|C|L|O18|O19) ?", rule.page.source)


def test_every_page_has_at_least_six_examples_of_either_kind(rule: Rule) -> None:
    if rule.id == "too-many-actions":
        return  # one count, and each example of it fills a page
    assert len(rule.page.poor) >= 6
    assert len(rule.page.good) >= 6


def test_every_poor_example_marks_the_words_or_the_gap(rule: Rule) -> None:
    assert all(any("**" in line.text for line in example) for example in rule.page.poor)


def test_every_page_asks_a_question(rule: Rule) -> None:
    for sentence in (rule.page.ask.general, *rule.page.ask.variants.values()):
        assert "?" in sentence or "Write it out" in sentence


def test_a_page_speaks_without_exclamation_or_blame(rule: Rule) -> None:
    said = " ".join([rule.page.finding.general, rule.page.ask.general, rule.page.why]).casefold()
    assert not any(word in said for word in ("!", "you must", "you failed", "wrong to", "unacceptable"))
