"""Word plans given back with hand-made findings, and what stands in their margin afterwards."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from lxml import etree

import planlint
from planlint.document.docx.xml import w
from planlint.linting.model import Finding, PlanReport, Severity
from planlint.plan.model import Field, Plan
from planlint.reports.word import commented
from tests.document.docx.parts import paragraph, row, table, word_file
from tests.reports.samples import RULES

TITLE = paragraph("Child in Need Plan", '<w:pStyle w:val="Heading1"/>')
HEADINGS = row("Need", "Outcome", "Action", "Who", "When")


def plan_file(*cells: str, above: str = "", below: str = "", **parts: str | None) -> bytes:
    """A plan of one row under a title; each cell is bare text or the XML of a cell."""
    return word_file(TITLE + above + table(HEADINGS, row(*cells)) + below, **parts)


def plan_of(data: bytes) -> Plan:
    """The first plan of a file."""
    return planlint.read_plans(io.BytesIO(data), "plan.docx")[0]


def on_row(plan: Plan, quote: str | None, field: Field = Field.ACTION, number: int = 1) -> Finding:
    """A finding about words of a row, or about a whole field."""
    text = plan.rows[number - 1].text(field)
    start = None if quote is None else text.index(quote)
    end = None if start is None or quote is None else start + len(quote)
    message = f"“{quote}” leaves open what will be done." if quote else "Nothing here."
    return Finding(
        "vague-action", Severity.WARNING, number, field, quote, start, end, message, "What exactly?"
    )


def on_plan(field: str | None = None, quote: str | None = None, start: int | None = None) -> Finding:
    """A finding about a section or the whole plan."""
    end = None if start is None or quote is None else start + len(quote)
    return Finding(
        "missing-x", Severity.ERROR, None, field, quote, start, end, "Something is missing.", "Which?"
    )


def given_back(data: bytes, findings: Sequence[Finding], full: bool = False) -> bytes:
    """The file with its comments."""
    return commented(data, [PlanReport(plan_of(data), tuple(findings))], RULES, full).data


def part(data: bytes, name: str) -> etree._Element:
    """A part's XML."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def margin(data: bytes) -> list[tuple[str, str]]:
    """Every comment in the order of the file: the words it stands on, and what it says."""
    body = part(data, "word/document.xml")
    said = {
        comment.get(w("id")): "\n".join(
            "".join(text.text or "" for text in each.iter(w("t"))) for each in comment.iter(w("p"))
        )
        for comment in part(data, "word/comments.xml")
    }
    found = []
    for start in body.iter(w("commentRangeStart")):
        words, inside = "", False
        for each in body.iter():
            inside = inside or each is start
            if each.tag == w("commentRangeEnd") and each.get(w("id")) == start.get(w("id")):
                break
            if inside and each.tag == w("t"):
                words += each.text or ""
        found.append((words, said[start.get(w("id"))]))
    return found


def on_words(data: bytes, words: str) -> list[str]:
    """What is said of just these words, the summary left out."""
    return [
        said
        for stood, said in margin(data)
        if stood == words and not said.startswith(("Some questions", "Not ready"))
    ]
