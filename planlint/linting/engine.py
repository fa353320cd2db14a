"""Rules run over plans: each rule gets what it asks for, its marks become findings, and a rule that fails is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from itertools import islice
from typing import Any

from planlint.errors import PipelineError
from planlint.language.pipeline import Phrases
from planlint.language.quotations import quotations
from planlint.language.readability import reading_age_of_sentences
from planlint.linting.api import (
    Acronyms,
    FoundWord,
    Mark,
    Passage,
    People,
    Tasks,
    Tellings,
    Times,
    Voices,
    Words,
    passages,
)
from planlint.linting.likeness import Alike, Compared, Likenesses
from planlint.linting.loading import Rule
from planlint.linting.model import Finding, PlanReport, Problem, Report, gathered
from planlint.linting.namesakes import Renamed, renamed
from planlint.linting.pages import Word
from planlint.linting.persons import all_names
from planlint.linting.ranking import ranked, without_repeats
from planlint.linting.settings import Settings
from planlint.linting.standards import Standards
from planlint.linting.strengths import strengths
from planlint.plan.model import Field, Plan, Row, SectionName


def check_plans(plans: Iterable[Plan], rules: tuple[Rule, ...], settings: Settings) -> Report:
    """Every rule run over every plan, held as one report; plans are also looked at side by side."""
    held = list(plans)
    found = check_each(held, rules, settings, likenesses=side_by_side(held, rules))
    return gathered(found, tuple(rule.page.card for rule in rules))


def side_by_side(plans: Iterable[Plan | Problem], rules: tuple[Rule, ...]) -> Likenesses | None:
    """The plans of a run taken in for comparison, None where no rule compares plans."""
    if not any("likeness" in rule.asks_for for rule in rules):
        return None
    likenesses = Likenesses()
    for plan in plans:
        if isinstance(plan, Plan):
            likenesses.add(plan)
    return likenesses


def check_each(
    plans: Iterable[Plan | Problem],
    rules: tuple[Rule, ...],
    settings: Settings,
    with_reading_age: bool = True,
    likenesses: Compared | None = None,
) -> Iterator[PlanReport | Problem]:
    """Every rule run over every plan, a report for each in their order; a problem among the plans goes through.

    A rule that fails becomes a problem of the plan's report; all others still run. The reading age costs about a
    second once, for its dictionary of syllables; a report that does not show it can do without. ``likenesses`` hold the
    plans of the run side by side; without them no plan is compared.
    """
    lists = WordLists(rules)
    for some in _batches(plans):
        seen = [each if isinstance(each, Problem) else renamed(each) for each in some]
        if any("tasks" in rule.asks_for for rule in rules):
            Tasks.ahead([each.plan for each in seen if isinstance(each, Renamed)])
        for each in seen:
            if isinstance(each, Problem):
                yield each
                continue
            report = each.told(_check_plan(_Reading(each.plan, settings, lists, likenesses), rules))
            yield replace(report, reading_age=_reading_age(report.plan)) if with_reading_age else report


# So many plans have their doubtful sentences parsed together; more gain nothing and cost memory.
_TOGETHER = 200


def _batches(plans: Iterable[Plan | Problem]) -> Iterator[list[Plan | Problem]]:
    waiting = iter(plans)
    while some := list(islice(waiting, _TOGETHER)):
        yield some


def _check_plan(reading: _Reading, rules: tuple[Rule, ...]) -> PlanReport:
    plan = reading.plan
    findings: list[Finding] = []
    problems: list[Problem] = []
    failed: set[str] = set()
    for rule in rules:
        try:
            findings.extend(_run(rule, reading))
        except PipelineError:
            raise  # no mistake of the rule's, and no rule could do without
        except Exception as error:
            # The words of the error may hold words of the plan: only its kind and its line are told.
            problems.append(Problem(plan.source, _failure(rule, plan, error), rule.id))
            failed.add(rule.id)
    kept = ranked(without_repeats(findings, rules), rules)
    ran = tuple(rule for rule in rules if rule.id not in failed and _holds(rule, reading))
    return PlanReport(plan, kept, strengths(plan, kept, ran), problems=tuple(problems))


def _reading_age(plan: Plan) -> int | None:
    return reading_age_of_sentences((passage.text for passage in passages(plan)), all_names(plan))


def _holds(rule: Rule, reading: _Reading) -> bool:
    """Whether the strength on the rule's page is true of the plan, as far as the rule says how to tell."""
    return rule.holds is None or rule.holds(
        **{name: reading.offer(name, rule) for name in rule.holds_asks_for}
    )


def _failure(rule: Rule, plan: Plan, error: Exception) -> str:
    trace = error.__traceback__
    line = 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == str(rule.page.path.with_suffix(".py")):
            line = trace.tb_lineno
        trace = trace.tb_next
    place = f", line {line} of {rule.page.path.with_suffix('.py').name}" if line else ""
    return (
        f"the rule '{rule.id}' failed on plan {plan.name} ({type(error).__name__}{place}); "
        "every other rule ran; please report this to whoever wrote the rule"
    )


def _run(rule: Rule, reading: _Reading) -> Iterator[Finding]:
    if rule.check is None:
        yield from _word_findings(rule, reading)
        return
    offers = {name: reading.offer(name, rule) for name in rule.asks_for if name != "row"}
    if "row" not in rule.asks_for:
        for mark in rule.check(**offers):
            yield finding_of(rule, _marked(mark, rule), reading.plan)
        return
    for row in reading.plan.rows:
        for mark in rule.check(row=row, **offers):
            yield finding_of(rule, _marked(mark, rule), reading.plan, row)


def _marked(mark: object, rule: Rule) -> Mark:
    if not isinstance(mark, Mark):
        raise TypeError(f"the check of {rule.id} must yield marks")
    return mark


def _word_findings(rule: Rule, reading: _Reading) -> Iterator[Finding]:
    told: set[Word] = set()
    for found in reading.lists.find(rule, reading.plan):
        if rule.page.once_a_plan and found.word in told:
            continue
        told.add(found.word)
        mark = found.passage.mark(found.start, found.end, about=found.word.instead)
        yield finding_of(rule, mark, reading.plan)


def finding_of(rule: Rule, mark: Mark, plan: Plan, row: Row | None = None) -> Finding:
    """A mark as a finding, with the page's sentences and the words it quotes."""
    number = row.number if row is not None else mark.row
    quote = None
    field = _own_name(plan, mark)
    if mark.start is not None and mark.end is not None and mark.field is not None:
        quote = _text_of(plan, number, mark)[mark.start : mark.end]
    fills = {"about": mark.about, "words": quote or "", "row": number or ""}
    message = _filled(rule.page.finding.of(mark.variant), fills)
    ask = rule.page.ask.of(mark.variant)
    if mark.about and rule.check is None:
        ask = f"{ask} Perhaps: {mark.about}."
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        row=number,
        field=field,
        quote=quote,
        start=mark.start if quote is not None else None,
        end=mark.end if quote is not None else None,
        message=message,
        suggestion=_filled(ask, fills),
    )


def _own_name(plan: Plan, mark: Mark) -> str | None:
    """The field of a mark; a section found under its second name goes by its first, as the reports have it."""
    if mark.field is None or mark.field in set(Field):
        return mark.field
    sections = plan.section(SectionName(mark.field))
    return str(sections[mark.section].name) if mark.section < len(sections) else mark.field


def _filled(sentence: str, fills: Mapping[str, object]) -> str:
    return re.sub(r"\{(about|words|row)\}", lambda match: str(fills[match[1]]), sentence)


def _text_of(plan: Plan, number: int | None, mark: Mark) -> str:
    """The text that a mark points into. Raises ValueError where it points outside, which is the check's mistake."""
    field = str(mark.field)
    if field in set(Field):
        row = next((row for row in plan.rows if row.number == number), None)
        texts = [row.text(Field(field))] if row is not None else []
    else:
        texts = [section.text for section in plan.section(SectionName(field))][mark.section :]
    if not texts or mark.start is None or mark.end is None or not 0 <= mark.start < mark.end <= len(texts[0]):
        raise ValueError("a mark points outside the text of its field")
    return texts[0]


class _Reading:
    """One plan with everything that rules may ask of it, each computed at most once and only when asked for."""

    def __init__(self, plan: Plan, settings: Settings, lists: WordLists, likenesses: Compared | None) -> None:
        self.plan = plan
        self.settings = settings
        self.lists = lists
        self._likenesses = likenesses

    def offer(self, name: str, rule: Rule) -> Any:
        if name == "page":
            return rule.page
        if name == "standards":
            return Standards(rule.page.standards, self.settings.standards.get(rule.id))
        if name == "words":
            return Words(tuple(self.lists.find(rule, self.plan)))
        return getattr(self, name)

    @cached_property
    def times(self) -> Times:
        return Times(self.plan)

    @cached_property
    def people(self) -> People:
        return People(self.plan)

    @cached_property
    def tasks(self) -> Tasks:
        return Tasks()

    @cached_property
    def tellings(self) -> Tellings:
        return Tellings(self.plan)

    @cached_property
    def voices(self) -> Voices:
        return Voices(self.plan, self.tellings)

    @cached_property
    def likeness(self) -> Alike | None:
        return self._likenesses.of(self.plan) if self._likenesses is not None else None

    @cached_property
    def acronyms(self) -> Acronyms:
        return Acronyms(self.plan)


# So many texts have their words kept: more than any one plan has.
_KEPT_TEXTS = 2000


class WordLists:
    """The word lists of every rule compiled into one matcher."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._words = {
            f"{rule.id}:{number}": word for rule in rules for number, word in enumerate(rule.page.words)
        }
        self._patterns = {
            key: re.compile(word.phrases[0][1:-1], re.IGNORECASE)
            for key, word in self._words.items()
            if word.phrases[0].startswith("/")
        }
        plain = {key: word.phrases for key, word in self._words.items() if key not in self._patterns}
        self._phrases = Phrases(plain) if plain else None
        self._known: dict[str, tuple[tuple[str, int, int], ...]] = {}

    def find(self, rule: Rule, plan: Plan) -> Iterator[FoundWord]:
        """The words of one rule in the places where its page looks, in reading order."""
        if not rule.page.words:
            return
        for passage in passages(plan, rule.page.look_in):
            quoted = () if rule.page.quotations else quotations(passage.text)
            for key, start, end in self._hits(passage, f"{rule.id}:"):
                if not any(first <= start and end <= last for first, last in quoted):
                    yield FoundWord(passage, self._words[key], start, end)

    def _hits(self, passage: Passage, prefix: str) -> list[tuple[str, int, int]]:
        hits = [hit for hit in self._phrases_in(passage.text) if hit[0].startswith(prefix)]
        for key, pattern in self._patterns.items():
            if key.startswith(prefix):
                hits.extend((key, *match.span()) for match in pattern.finditer(passage.text) if match.group())
        return sorted(hits, key=lambda hit: (hit[1], -hit[2], hit[0]))

    def _phrases_in(self, text: str) -> tuple[tuple[str, int, int], ...]:
        """Every phrase of every rule in a text; the rules ask one after another, so what was found is kept for a while."""
        if self._phrases is None:
            return ()
        if text not in self._known:
            if len(self._known) >= _KEPT_TEXTS:
                self._known.clear()
            found = self._phrases.find(text)
            self._known[text] = tuple((match.entry, match.start, match.end) for match in found)
        return self._known[text]
