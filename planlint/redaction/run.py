"""What all plans of a run share while they are redacted: what each name, file, plan and number became."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from planlint.document.reading import REFUSED_SUFFIXES, STANDARD_INPUT, SUFFIXES
from planlint.linting.model import PlanReport, Problem, Report
from planlint.plan.labels import Ask, label_asks
from planlint.redaction.identifiers import References, references_of
from planlint.redaction.inventing import Inventor
from planlint.redaction.passages import Passage, Setting, passages_of
from planlint.redaction.replacing import Tally
from planlint.redaction.spelling import words_of


@dataclass(frozen=True, slots=True)
class Run:
    """What all plans of a run share.

    ``sources`` and ``names`` tell what each file and each plan is called now, ``first_names`` are those of all children,
    ``references`` the reference numbers of all plans: one plan's findings may tell of another plan.
    """

    inventor: Inventor
    sources: Mapping[str, str]
    first_names: frozenset[str]
    references: References
    names: dict[str, str] = field(default_factory=dict)
    tally: Tally = field(default_factory=Tally)


def run_of(report: Report) -> Run:
    """What is known of a run before the first plan is gone through."""
    return Run(Inventor(_words_in(report)), _sources(report), _first_names(report), _references(report))


def _words_in(report: Report) -> frozenset[str]:
    """Every word of the run, folded, so that no invented name is one of them."""
    texts = [problem.message for problem in report.problems]
    for plan in report.plans:
        texts += [passage.text for passage in texts_of(plan)]
        texts += [plan.plan.source, plan.plan.name, *plan.plan.people]
        texts += [text for child in plan.plan.children for text in (child.name, child.known_as)]
    return frozenset(word.key for text in texts for word in words_of(text))


def texts_of(report: PlanReport) -> list[Passage]:
    """Every text of a plan and of what planlint says of it."""
    said = [text for finding in report.findings for text in (finding.message, finding.suggestion)]
    said += [*report.strengths, *(problem.message for problem in report.problems)]
    return [*passages_of(report.plan), *(Passage(text, Setting.TEXT) for text in dict.fromkeys(said))]


def _first_names(report: Report) -> frozenset[str]:
    return frozenset(
        words[0].key
        for plan in report.plans
        for child in plan.plan.children
        if (words := words_of(child.name))
    )


def _references(report: Report) -> References:
    """The reference numbers that front sheets give and that plans are told apart by."""
    told = [
        value
        for plan in report.plans
        for label, value in plan.plan.front
        if label_asks(label) is Ask.REFERENCE
    ]
    return references_of((*told, *(plan.plan.name for plan in report.plans)))


_ENDINGS = SUFFIXES | REFUSED_SUFFIXES


def _sources(report: Report) -> dict[str, str]:
    """A name for each file by its number in the run; its ending stays where it is one that planlint knows."""
    named: dict[str, str] = {}
    all_sources = [plan.plan.source for plan in report.plans] + [each.source for each in _problems(report)]
    for source in all_sources:
        if source not in named:
            ending = PurePosixPath(source.replace("\\", "/")).suffix
            known = ending if ending.lower() in _ENDINGS else ""
            kept = source in (STANDARD_INPUT, "")
            named[source] = source if kept else f"plan {len(named) + 1}{known}"
    return named


def _problems(report: Report) -> Iterator[Problem]:
    for plan in report.plans:
        yield from plan.problems
    yield from report.problems
