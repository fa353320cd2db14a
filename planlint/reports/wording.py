"""The words of the reports: the templates, and how they are filled in. No sentence stands in code."""

from __future__ import annotations

from datetime import date
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from planlint.plan.model import Plan
from planlint.reports.marks import clean, one_line, sentence, shorten
from planlint.reports.summary import Group, runs, section_of

MONTHS = "January February March April May June July August September October November December".split()


def long_date(day: date) -> str:
    """A date as it is written: "22 January 2026", whatever the machine's language."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def capital(text: str) -> str:
    """The text with its first letter a capital and the others as they are."""
    return text[:1].upper() + text[1:]


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, each on one line."""
    return [one_line(paragraph) for paragraph in clean(text).split("\n\n") if paragraph.strip()]


@cache
def environment(escape: bool) -> Environment:
    """The templates, for HTML with everything escaped or for plain text with nothing escaped.

    A macro is safe only for the way in which its own template was compiled; that is why there are two
    environments and not one that goes by file names.
    """
    templates = Environment(
        loader=PackageLoader("planlint.reports"),
        autoescape=escape,  # noqa: S701 - off for plain text only
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    templates.filters.update(
        capital=capital,
        cleaned=clean,
        long_date=long_date,
        one_line=one_line,
        paragraphs=paragraphs,
        sentence=sentence,
        shorten=shorten,
    )
    return templates


def say(phrase: str, *values: object) -> str:
    """A phrase of ``phrases.jinja``, filled in, on one line of plain text."""
    macro = getattr(environment(escape=False).get_template("phrases.jinja").module, phrase)
    return " ".join(str(macro(*values)).split())


def place(group: Group, plan: Plan) -> str:
    """Where the findings of a group stand, to begin a line: rows, a section's heading, or the whole plan."""
    if group.rows:
        return say("rows", runs(group.rows))
    section = section_of(plan, group.first)
    if section is not None and section.heading.strip():
        return say("under", section.heading)
    name = group.first.field
    return capital(say("field", name)) if name is not None else say("whole_plan")
