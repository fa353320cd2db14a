"""A report with every text of it redacted, plan by plan, and every place of a finding moved along with its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from planlint.document.model import Place
from planlint.linting.model import Finding, PlanReport, Problem, Report
from planlint.plan.model import Child, Field, Plan, Row, Section
from planlint.redaction.births import birth_spans, births_told, invented_birth
from planlint.redaction.cast import Cast
from planlint.redaction.gathering import cast_of
from planlint.redaction.identifiers import identifier_spans
from planlint.redaction.model import Redacted, Span
from planlint.redaction.naming import name_spans
from planlint.redaction.passages import Passage, Setting, section_setting, setting_of
from planlint.redaction.places import labelled_spans, place_spans
from planlint.redaction.replacing import Replaced, replaced
from planlint.redaction.run import Run, run_of, texts_of
from planlint.redaction.spelling import folded
from planlint.reports.summary import row_of, section_of


def redacted(report: Report) -> Redacted:
    """The report with people and whatever tells who they are replaced by invented things, the same throughout the run.

    Every text of every plan is gone through: names in each form, dates of birth, addresses, schools, numbers. A file is
    called "plan 1.docx" and so on, since its name and its folder may tell a name that the plan does not. What planlint
    found, its dates and its ages stay. The same report gives the same texts each time.
    """
    run = run_of(report)
    redactors = [_Redactor(plan, run) for plan in report.plans]
    for plan, redactor in zip(report.plans, redactors, strict=True):
        # What one plan's findings call another plan by is what that plan is called now.
        run.names.setdefault(plan.plan.name, redactor.replaced(plan.plan.name, Setting.NAME).new)
    plans = [redactor.plan_report(plan) for plan, redactor in zip(report.plans, redactors, strict=True)]
    done = {
        old: new
        for before, after in zip(report.plans, plans, strict=True)
        for old, new in zip(before.problems, after.problems, strict=True)
    }
    nobody = _Redactor(PlanReport(Plan("", ""), ()), run)
    problems = tuple(done.get(each) or nobody.problem(each) for each in report.problems)
    return Redacted(replace(report, plans=tuple(plans), problems=problems), run.tally.counts())


_SHORTEST_SOURCE = 2
_PLAN_CALLED = re.compile(r"\bplan (?P<name>[^()\n]{1,80}?)(?= \(|[).,;]|$)")
_IN_BRACKETS = re.compile(r"\((?P<source>[^()\n]{1,300})\)")


class _Redactor:
    """Goes through one plan of the run with what was gathered of it: its people, its places, its dates of birth."""

    def __init__(self, report: PlanReport, run: Run) -> None:
        plan, passages = report.plan, texts_of(report)
        self._run = run
        self._cast: Cast = cast_of(plan, passages, _strangers(report, run.first_names))
        for key, part in self._cast.words.items():
            # Plan by plan, so that the first plans of a long run have the names of the list and keep them as it grows.
            run.inventor.word(key, part)
        self._day: date | None = plan.date or plan.review_date
        self._born = frozenset([child.born for child in plan.children if child.born] + self._births(passages))
        self._memory: dict[tuple[str, Setting], Replaced] = {}

    def _births(self, passages: Iterable[Passage]) -> list[date]:
        """The dates of birth that the plan's texts tell."""
        return [
            day
            for each in passages
            for day in births_told(
                each.text, each.setting, self._day, self._names_end(each.text, each.setting)
            )
        ]

    def _names_end(self, text: str, setting: Setting) -> frozenset[int]:
        """Where somebody's name ends in a text: what stands behind it there may be a date of birth."""
        if not any(map(str.isdigit, text)):
            return frozenset()
        return frozenset(span.end for span in name_spans(text, self._cast, self._run.inventor, setting))

    def replaced(self, text: str, setting: Setting) -> Replaced:
        """A text with everything in it replaced that has to be."""
        key = (text, setting)
        if key not in self._memory:
            self._memory[key] = replaced(text, self._spans(text, setting))
        return self._memory[key]

    def _spans(self, text: str, setting: Setting) -> Iterator[Span]:
        if not text.strip():
            return
        names = name_spans(text, self._cast, self._run.inventor, setting)
        ends = frozenset(span.end for span in names)
        yield from birth_spans(text, setting, self._born, self._day, self._run.inventor, ends)
        yield from identifier_spans(text, self._run.inventor, setting, self._run.references)
        yield from place_spans(text, self._run.inventor, setting)
        yield from names
        yield from labelled_spans(text, self._run.inventor, setting)

    def text(self, text: str, setting: Setting = Setting.TEXT) -> str:
        """A text of the report as it is to be shown; what was replaced in it is counted."""
        done = self.replaced(text, setting)
        self._run.tally.add(done.spans)
        return done.new

    def plan_report(self, report: PlanReport) -> PlanReport:
        """The plan's report with all its texts redacted."""
        return replace(
            report,
            plan=self.plan(report.plan),
            findings=tuple(self.finding(finding, report.plan) for finding in report.findings),
            strengths=tuple(map(self.text, report.strengths)),
            problems=tuple(map(self.problem, report.problems)),
        )

    def plan(self, plan: Plan) -> Plan:
        """The plan with all its texts redacted; its dates stay but for the dates of birth."""
        return replace(
            plan,
            source=self._run.sources.get(plan.source, plan.source),
            name=self.text(plan.name, Setting.NAME),
            title=self.text(plan.title),
            children=tuple(map(self.child, plan.children)),
            rows=tuple(map(self.row, plan.rows)),
            sections=tuple(map(self.section, plan.sections)),
            people=tuple(self.text(name, Setting.NAME) for name in plan.people),
            events=tuple(replace(event, name=self.text(event.name)) for event in plan.events),
            columns=tuple(
                replace(column, heading=self.text(column.heading), place=self.place(column.place))
                for column in plan.columns
            ),
            notices=tuple(self.text(self._unsourced(notice, plan.source)) for notice in plan.notices),
            front=tuple(
                (self.text(label), self.text(value, setting_of(label))) for label, value in plan.front
            ),
            headings=tuple(map(self.text, plan.headings)),
            unused=None
            if plan.unused is None
            else tuple(
                replace(piece, text=self.text(piece.text), place=self.place(piece.place))
                for piece in plan.unused
            ),
        )

    def place(self, place: Place) -> Place:
        """A place; the label may hold the name of a sheet."""
        return replace(place, label=self.text(place.label)) if place.label else place

    def child(self, child: Child) -> Child:
        born = None if child.born is None else invented_birth(child.born, self._day, self._run.inventor)
        known_as = self.text(child.known_as, Setting.NAME)
        return replace(child, name=self.text(child.name, Setting.NAME), known_as=known_as, born=born)

    def row(self, row: Row) -> Row:
        return replace(
            row,
            need=self.text(row.need),
            outcome=self.text(row.outcome),
            action=self.text(row.action),
            owner=self.text(row.owner, Setting.OWNER),
            due=self.text(row.due, Setting.DUE),
            lead_in=self.text(row.lead_in),
            domain=self.text(row.domain),
            progress=self.text(row.progress),
            measure=self.text(row.measure),
            stray=self.text(row.stray),
            places=tuple((name, self.place(place)) for name, place in row.places),
        )

    def section(self, section: Section) -> Section:
        return replace(
            section,
            heading=self.text(section.heading),
            text=self.text(section.text, section_setting(section)),
            place=self.place(section.place),
        )

    def finding(self, finding: Finding, plan: Plan) -> Finding:
        """A finding whose words stand in the redacted text where they stood before, and its sentences to match."""
        quote, start, end = finding.quote, finding.start, finding.end
        if quote is not None:
            home = _home(finding, plan)
            if home is not None and start is not None and end is not None:
                done = self.replaced(*home)
                start, end = done.moved(start, end)
                quote = done.new[start:end]
            else:
                quote = self.text(quote)
        return replace(
            finding,
            quote=quote,
            start=start,
            end=end,
            message=self._sentence(finding.message, finding.quote, quote),
            suggestion=self._sentence(finding.suggestion, finding.quote, quote),
        )

    def _sentence(self, sentence: str, quote: str | None, new: str | None) -> str:
        """A sentence of planlint's with the plan's words in it: the quote as it is now, the rest redacted for itself."""
        sentence = _IN_BRACKETS.sub(self._refiled, _PLAN_CALLED.sub(self._renamed, sentence))
        if not quote or new is None:
            return self.text(sentence)
        pieces = re.split(rf"(?<!\w){re.escape(quote)}(?!\w)", sentence)
        return new.join(map(self.text, pieces))

    def problem(self, problem: Problem) -> Problem:
        """A problem under its file's new name, which its message may hold as well."""
        source = self._run.sources.get(problem.source, problem.source)
        return replace(
            problem, source=source, message=self.text(self._unsourced(problem.message, problem.source))
        )

    def _renamed(self, match: re.Match[str]) -> str:
        """What a sentence calls another plan by."""
        return f"plan {self._run.names.get(match['name'], match['name'])}"

    def _refiled(self, match: re.Match[str]) -> str:
        """The file of another plan, in the brackets behind it."""
        return f"({self._run.sources.get(match['source'], match['source'])})"

    def _unsourced(self, sentence: str, source: str) -> str:
        """A sentence of planlint's with the new name of a file in the place of the old."""
        for spelled in (source, re.split(r"[/\\]", source)[-1]):
            if len(spelled) > _SHORTEST_SOURCE:
                sentence = sentence.replace(spelled, self._run.sources.get(source, spelled))
        return sentence


def _strangers(report: PlanReport, first_names: frozenset[str]) -> list[str]:
    """Quotes that are the first name of some plan's child: a name left in from the plan that was copied."""
    quotes = [finding.quote for finding in report.findings if finding.quote]
    return [quote for quote in quotes if folded(quote) in first_names and not quote.islower()]


_SETTINGS = {Field.OWNER: Setting.OWNER, Field.DUE: Setting.DUE}


def _home(finding: Finding, plan: Plan) -> tuple[str, Setting] | None:
    """The text of the plan in which a finding's words stand at its places, None where there is none."""
    row, section = row_of(plan, finding), section_of(plan, finding)
    if row is not None and finding.field in list(Field):
        name = Field(finding.field)
        return row.text(name), _SETTINGS.get(name, Setting.TEXT)
    return None if section is None else (section.text, section_setting(section))
