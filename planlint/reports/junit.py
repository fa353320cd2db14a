"""The report as JUnit XML, for servers that show test results: a suite a plan, a test case a rule that ran.

What is to be put right or to be asked fails its test case. Advice does not: it holds no plan up, so it stands in the
output of a test case that passed. What could not be read or checked is an error, never a pass. There are no times, as
the same plans give the same report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from lxml import etree

from planlint.linting.model import Finding, PlanReport, Problem, Report, RuleCard, Severity
from planlint.reports.machine import complaint, failed_rule, phrase, rule_name, told, xml_text


@dataclass(frozen=True, slots=True)
class _Case:
    """One test case: its name, and the lines said of it by what they mean; ``kind`` is the gravest of its failures."""

    name: str
    kind: str = ""
    failures: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    output: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Suite:
    """The test cases of one plan, or of one file without any."""

    name: str
    source: str
    cases: tuple[_Case, ...]

    @property
    def counts(self) -> Counter[str]:
        """The figures of the suite by the names of their attributes."""
        return Counter(
            tests=len(self.cases),
            failures=sum(bool(case.failures) for case in self.cases),
            errors=sum(bool(case.errors) for case in self.cases),
        )


def render_junit(report: Report) -> str:
    """The whole run as JUnit XML, valid by the schema of Jenkins' xUnit plugin, with a newline at its end."""
    suites = list(_distinct(_suites(report)))
    totals = sum((suite.counts for suite in suites), Counter[str]())
    root = etree.Element("testsuites", name="planlint")
    _count(root, totals)
    for suite in suites:
        _add(root, suite)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True).decode("utf-8")


def _suites(report: Report) -> Iterator[_Suite]:
    unread: dict[str, list[Problem]] = {}
    for result in report.results():
        if isinstance(result, Problem):
            unread.setdefault(result.source, []).append(result)
        else:
            plan = result.plan
            yield _Suite(phrase("suite", plan.source, plan.name), plan.source, _cases(result, report.rules))
    for source, problems in unread.items():
        yield _Suite(phrase("suite", source, ""), source, (_unchecked(problems),))


def _distinct(suites: Iterable[_Suite]) -> Iterator[_Suite]:
    """The suites under names that are all different: some servers keep only the first of a name."""
    taken: set[str] = set()
    for suite in suites:
        names = (f"{suite.name} ({number})" if number > 1 else suite.name for number in count(1))
        name = next(name for name in names if name not in taken)
        taken.add(name)
        yield replace(suite, name=name)


def _cases(report: PlanReport, rules: Sequence[RuleCard]) -> tuple[_Case, ...]:
    failed: dict[str, list[Problem]] = {}
    others: list[Problem] = []
    for problem in report.problems:
        rule = failed_rule(problem, rules)
        (others if rule is None else failed.setdefault(rule.id, [])).append(problem)
    found: dict[str, list[Finding]] = {card.id: [] for card in rules}
    for finding in report.findings:
        found.setdefault(finding.rule, []).append(finding)
    cases = [
        _case(rule_name(rule, rules), report, findings, failed.get(rule, ()))
        for rule, findings in found.items()
    ]
    return (*cases, _unchecked(others)) if others else tuple(cases)


def _case(name: str, report: PlanReport, findings: Sequence[Finding], problems: Iterable[Problem]) -> _Case:
    grave = [finding for finding in findings if finding.severity is not Severity.ADVICE]
    kind = min(grave, key=lambda finding: finding.severity.rank).severity.value if grave else ""
    return _Case(
        name,
        kind,
        failures=tuple(told(report.plan, finding) for finding in grave),
        errors=tuple(map(complaint, problems)),
        output=tuple(told(report.plan, each) for each in findings if each.severity is Severity.ADVICE),
    )


def _unchecked(problems: Iterable[Problem]) -> _Case:
    return _Case(phrase("everything_checked"), errors=tuple(map(complaint, problems)))


def _add(root: etree._Element, suite: _Suite) -> None:
    name = xml_text(suite.name)
    element = etree.SubElement(root, "testsuite", name=name, file=xml_text(suite.source))
    _count(element, suite.counts)
    for case in suite.cases:
        # Servers tell test cases apart by class and name together, so the plan has to be the class.
        made = etree.SubElement(element, "testcase", classname=name, name=xml_text(case.name))
        if case.errors:
            _say(made, "error", "problem", case.errors)
        if case.failures:
            _say(made, "failure", case.kind, case.failures)
        if case.output:
            etree.SubElement(made, "system-out").text = "\n".join(map(xml_text, case.output))


def _count(element: etree._Element, counts: Counter[str]) -> None:
    for name in ("tests", "failures", "errors"):
        element.set(name, str(counts[name]))


def _say(case: etree._Element, tag: str, kind: str, lines: Sequence[str]) -> None:
    """One element with everything that is wrong: some servers show the message and some the text, and only the first."""
    message = xml_text(phrase("several", lines[0], len(lines)))
    etree.SubElement(case, tag, type=kind, message=message).text = "\n".join(map(xml_text, lines))
