"""What the reports for programs share: where a finding stands in its file, and the one line that is said of it.

What each format looks like stands in its own module, the phrases in ``machine.jinja``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.document.model import NOWHERE, Place
from planlint.linting.model import Finding, Problem, Report, RuleCard, Tally
from planlint.plan.model import Field, Plan
from planlint.reports.marks import one_line
from planlint.reports.summary import marked_text, row_of, section_of
from planlint.reports.wording import say

# A plan's text can come out of a mail or an archive under another name: only where the file itself is text, and its
# reader counted lines, is a line of the plan a line of the file.
_FILES_OF_LINES = (".txt", ".md", ".markdown")
_NOT_XML = re.compile("[\ufffe\uffff]")


def phrase(name: str, *values: object) -> str:
    """A phrase of ``machine.jinja``, filled in, on one line of plain text."""
    return one_line(say(name, *values, among="machine.jinja"))


def told(plan: Plan, finding: Finding) -> str:
    """The finding in one line that can stand alone: which plan, which row, what is wrong and what to ask."""
    section = section_of(plan, finding)
    return phrase(
        "told",
        one_line(plan.name),
        finding.row,
        one_line(section.heading) if section is not None else "",
        finding.field,
        place_of(plan, finding).label,
        finding.message,
        finding.suggestion,
    )


def rule_name(rule: str, rules: Sequence[RuleCard]) -> str:
    """A rule by its title and its id, by its id alone where the report does not hold its card."""
    title = next((card.title for card in rules if card.id == rule), "")
    return phrase("rule", title, rule)


def complaint(problem: Problem) -> str:
    """What could not be done, in one line that names the file."""
    return one_line(f"{problem.source}: {problem.message}")


def failed_rule(problem: Problem, rules: Sequence[RuleCard]) -> RuleCard | None:
    """The rule that failed, where that is what the problem tells of."""
    return next((card for card in rules if card.id == problem.rule), None)


def counted(report: Report) -> Tally:
    """The run counted: its plans, its findings by severity, and every problem once."""
    tally = Tally()
    for _ in tally.watching(report.results()):
        pass
    return tally


def place_of(plan: Plan, finding: Finding) -> Place:
    """Where the text of a finding came from; the place of the row's other words where its own field is empty."""
    row = row_of(plan, finding)
    if row is None:
        section = section_of(plan, finding)
        return NOWHERE if section is None else section.place
    own = [row.place(Field(finding.field))] if finding.field in list(Field) else []
    places = (*own, row.place(Field.ACTION), *(place for _, place in row.places))
    return next((place for place in places if place.label), NOWHERE)


def line_of(plan: Plan, finding: Finding) -> int | None:
    """The line of the file, counted from 1, on which the cell or paragraph begins that a finding is about.

    None where that is not known: a Word file has no lines, a row of an export may run over several, and of a passage
    only the first paragraph is known to the line.
    """
    place = place_of(plan, finding)
    if len(place.path) != 1 or place.label != f"line {place.path[0]}":
        return None
    if not plan.source.lower().endswith(_FILES_OF_LINES):
        return None
    if finding.quote is not None:
        text = marked_text(plan, finding)
        if text is None or "\n" in text[: finding.start]:
            return None
    return place.path[0]


def slashed(source: str) -> str:
    """A path with forward slashes, as every consumer but Windows itself wants it.

    A backslash is taken for Windows' own wherever it stands: in a file's name nobody else types one.
    """
    return source.replace("\\", "/")


def xml_text(text: str) -> str:
    """The text on one line, without any character that XML forbids."""
    return _NOT_XML.sub("\ufffd", one_line(text))
