"""The examples on a rule page, run: poor ones must be found at the words in bold, good ones must be silent.

An example is a line for the first place its page looks in, a row as a table line (need | outcome | action | who | when),
or several lines "Label: text" that make a small plan; table lines indented below them are its rows, and a label of a row
that comes again begins the next. "Other plan: …" begins the plan of another child beside it. A bold ``**?**`` stands
for nothing at all: something is missing there. What pages look like is read elsewhere; this module turns examples into
plans and compares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from planlint.errors import RulePageError
from planlint.language.times import TimeKind, timescales
from planlint.linting.engine import check_plans
from planlint.linting.loading import Rule
from planlint.linting.model import Finding
from planlint.linting.pages import Line
from planlint.linting.settings import Settings
from planlint.nearest import nearest
from planlint.plan.model import Child, Column, Field, Kind, Plan, PlanEvent, Row, Section, SectionName

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_LABELLED = re.compile(r"(?P<label>[A-Z][A-Za-z’' -]{1,20}): +(?P<text>.+)")
_NOTHING = "?"
_ROW_LABELS = {
    "need": Field.NEED,
    "outcome": Field.OUTCOME,
    "action": Field.ACTION,
    "who": Field.OWNER,
    "when": Field.DUE,
}
_SECTION_LABELS = {
    "contingency": SectionName.CONTINGENCY,
    "child's voice": SectionName.CHILD_VOICE,
    "parents' views": SectionName.PARENT_VIEWS,
    "risk": SectionName.RISK,
    "history": SectionName.HISTORY,
    "identity": SectionName.IDENTITY,
    "review": SectionName.REVIEW,
    "visits": SectionName.VISITS,
    "sign-off": SectionName.SIGNOFF,
    "other": SectionName.OTHER,
}
_PLAN_LABELS = frozenset({"plan date", "review date", "kind", "child", "title", "front"})
_OTHER_PLAN = "other plan"
LABELS = frozenset({*_ROW_LABELS, *_SECTION_LABELS, *_PLAN_LABELS, _OTHER_PLAN})


@dataclass(frozen=True, slots=True)
class Miss:
    """An example that does not do what its page says: the line of the page, and what is wrong."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class _Expected:
    """Words in bold: where they stand; no words where something is missing there. No row outside the rows."""

    field: str
    words: str
    row: int | None


@dataclass(frozen=True, slots=True)
class Example:
    """An example as a plan, with the words that must be found in it and the plans that stand beside it."""

    line: int
    plan: Plan
    expected: tuple[_Expected, ...]
    others: tuple[Plan, ...] = ()


def misses(rule: Rule) -> tuple[Miss, ...]:
    """Every example of a rule's page that does not hold. Raises :class:`RulePageError` for one that cannot be read."""
    return (*_poor_misses(rule), *_good_misses(rule))


def count_examples(rule: Rule) -> int:
    """How many examples the page has."""
    return len(rule.page.poor) + len(rule.page.good)


def examples(rule: Rule, poor: bool) -> tuple[Example, ...]:
    """The poor or the good examples of a page as plans."""
    return tuple(_Reader(rule).example(lines) for lines in (rule.page.poor if poor else rule.page.good))


def _poor_misses(rule: Rule) -> Iterator[Miss]:
    for example in examples(rule, poor=True):
        found = _found(rule, example)
        if not found:
            yield Miss(example.line, "this poor example is not found by the rule")
            continue
        for expected in example.expected:
            if not any(_meets(finding, expected) for finding in found):
                wanted = f"“{expected.words}”" if expected.words else f"the missing {expected.field}"
                got = ", ".join(
                    f"“{finding.quote}”" if finding.quote else str(finding.field) for finding in found
                )
                yield Miss(example.line, f"{wanted} is in bold but the rule found {got}")


def _good_misses(rule: Rule) -> Iterator[Miss]:
    for example in examples(rule, poor=False):
        for finding in _found(rule, example):
            words = f"“{finding.quote}”" if finding.quote else f"the {finding.field or 'plan'}"
            yield Miss(example.line, f"this good example is found by the rule, at {words}")


def _found(rule: Rule, example: Example) -> tuple[Finding, ...]:
    alone = replace(rule, page=replace(rule.page, gives_way_to=()))
    report = check_plans([example.plan, *example.others], (alone,), Settings())
    for problem in report.problems:
        raise RulePageError(str(rule.page.path), problem.message)
    return report.plans[0].findings


def _meets(finding: Finding, expected: _Expected) -> bool:
    """Whether a finding is the expected one; one about a whole row or plan is about any of its words."""
    if finding.row is not None and finding.row != expected.row:
        return False
    if finding.field is None:
        return True
    if finding.field != expected.field:
        return False
    return not finding.quote or not expected.words or finding.quote == expected.words


class _Draft:
    """A plan of an example as it grows line by line."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.rows: list[dict[Field, str]] = []
        self.sections: list[Section] = []

    def finished(self) -> Plan:
        return replace(
            self.plan,
            rows=tuple(_row(number, row) for number, row in enumerate(self.rows, start=1)),
            sections=tuple(self.sections),
            columns=tuple(Column(field, field) for field in Field),
            events=tuple(_events(self.sections, self.plan.date)),
        )


class _Reader:
    """Turns the lines of an example into plans."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self._expected: list[_Expected] = []

    def example(self, lines: tuple[Line, ...]) -> Example:
        self._expected = []
        drafts = [_Draft(Plan(source=self._rule.page.path.name, name="example"))]
        for line in lines:
            draft = drafts[-1]
            if line.text.startswith("|"):
                draft.rows.append({})
                draft.rows[-1].update(self._table_row(line, len(draft.rows)))
                continue
            labelled = _LABELLED.fullmatch(line.text)
            label = labelled["label"].casefold().replace("’", "'") if labelled else ""
            if labelled is None or label not in LABELS:
                self._put(draft, self._first_place(line, label), line.text)
            elif label == _OTHER_PLAN:
                other = Plan(source=self._rule.page.path.name, name=f"example {len(drafts) + 1}")
                drafts.append(_Draft(replace(other, children=(_child(labelled["text"]),))))
            elif label in _PLAN_LABELS:
                draft.plan = self._with(draft.plan, label, labelled["text"], line)
            else:
                field = _ROW_LABELS[label] if label in _ROW_LABELS else _SECTION_LABELS[label]
                self._put(draft, field, labelled["text"])
        first, *others = [draft.finished() for draft in drafts]
        return Example(lines[0].number, first, tuple(self._expected), tuple(others))

    def _put(self, draft: _Draft, field: Field | SectionName, text: str) -> None:
        if not isinstance(field, Field):
            plain = self._plain(field, text, None)
            if plain:
                draft.sections.append(Section(field, "", plain))
            return
        if not draft.rows or field in draft.rows[-1]:
            draft.rows.append({})
        draft.rows[-1][field] = self._plain(field, text, len(draft.rows))

    def _table_row(self, line: Line, row: int) -> Iterator[tuple[Field, str]]:
        cells = [cell.strip() for cell in line.text.strip().strip("|").split("|")]
        if len(cells) != len(Field):
            raise RulePageError(
                str(self._rule.page.path),
                "a row needs five cells: | need | outcome | action | who | when |",
                line.number,
            )
        for field, cell in zip(Field, cells, strict=True):
            yield field, self._plain(field, cell, row)

    def _first_place(self, line: Line, label: str) -> Field | SectionName:
        if label and len(label.split()) <= 2 and nearest(label, LABELS).startswith("did you mean"):
            raise RulePageError(
                str(self._rule.page.path), f"unknown label '{label}'; {nearest(label, LABELS)}", line.number
            )
        place = self._rule.page.look_in[0] if self._rule.page.look_in else Field.ACTION.value
        return Field(place) if place in set(Field) else SectionName(place)

    def _plain(self, field: str, text: str, row: int | None) -> str:
        """The text without its bold marks; what stood in bold is noted as expected."""
        for match in _BOLD.finditer(text):
            words = match[1].strip()
            empty = words == _NOTHING or not any(map(str.isalnum, words))
            self._expected.append(_Expected(str(field), "" if empty else words, row))
        return re.sub(r"^\?$", "", _BOLD.sub(r"\1", text).strip())

    def _with(self, plan: Plan, label: str, text: str, line: Line) -> Plan:
        if label == "title":
            return replace(plan, title=text)
        if label == "child":
            return replace(plan, children=(*plan.children, _child(text)))
        if label == "front":
            name, _, value = text.partition(":")
            return replace(plan, front=(*plan.front, (name.strip(), value.strip())))
        if label == "kind":
            if text not in set(Kind):
                raise RulePageError(
                    str(self._rule.page.path), f"unknown kind '{text}'; {nearest(text, Kind)}", line.number
                )
            return replace(plan, kind=Kind(text))
        found = timescales(self._plain(SectionName.REVIEW, text, None))
        if not found or found[0].due is None:
            raise RulePageError(
                str(self._rule.page.path), f"'{text}' is no date; write it as 3 May 2026", line.number
            )
        if label == "review date":
            return replace(plan, review_date=found[0].due)
        return replace(plan, date=found[0].due)


def _row(number: int, texts: dict[Field, str]) -> Row:
    return Row(
        number,
        need=texts.get(Field.NEED, ""),
        outcome=texts.get(Field.OUTCOME, ""),
        action=texts.get(Field.ACTION, ""),
        owner=texts.get(Field.OWNER, ""),
        due=texts.get(Field.DUE, ""),
    )


def _child(text: str) -> Child:
    age = re.search(r"\b(\d{1,2}) years", text)
    return Child(
        text.split(",")[0].strip(), age=int(age[1]) if age else None, unborn="unborn" in text.casefold()
    )


def _events(sections: list[Section], on: date | None) -> Iterator[PlanEvent]:
    """Meetings whose date stands in the example: an event beside a day, as a plan would be read."""
    for section in sections:
        times = timescales(section.text, on)
        for time in times:
            if time.kind is TimeKind.EVENT:
                day = time.due or next(
                    (other.due for other in times if other.kind is TimeKind.DATE and other.due), None
                )
                if day is not None:
                    yield PlanEvent(time.event, day)
