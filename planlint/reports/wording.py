"""The words of the reports: the templates, and how they are filled in. No sentence stands in code.

An authority can put templates of its own in place of ours, one by one; while a report is made in their words every
renderer finds theirs first. They are other people's programs, so they run in a sandbox, and what is wrong with one is told
with its line.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplateError,
)
from jinja2.exceptions import TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from planlint.errors import WordingError
from planlint.nearest import nearest
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


@dataclass(frozen=True, slots=True)
class House:
    """How an authority wants its reports: a folder of templates in place of ours, and a logo as a ``data:`` address."""

    templates: Path | None = None
    logo: str = ""


_OURS = House()
_house: ContextVar[House] = ContextVar("house", default=_OURS)


@contextmanager
def in_the_words_of(house: House) -> Iterator[None]:
    """Reports made inside are made with this authority's templates.

    Raises :class:`planlint.errors.WordingError` with file and line where one of them is wrong.
    """
    before = _house.set(house)
    try:
        if house.templates is not None:
            _check_templates(house.templates)
        yield
    except Exception as error:
        place = _place_in(house.templates, error)
        if place is None:
            raise
        raise WordingError(*place, _trouble(error)) from None
    finally:
        _house.reset(before)


def _check_templates(folder: Path) -> None:
    """Finds what can be found wrong before a plan is read: a name that is no template's, and a line that does not parse."""
    known = set(PackageLoader("planlint.reports").list_templates())
    for path in sorted(folder.iterdir()):
        if not path.is_file() or path.name.startswith((".", "~")):
            continue
        if path.suffix == ".jinja" and path.name not in known:
            raise WordingError(
                str(path), 1, f"no report has a template of this name; {nearest(path.name, known)}"
            )
        if path.suffix == ".jinja":
            environment(escape=False).get_template(path.name)


def _place_in(folder: Path | None, error: Exception) -> tuple[str, int] | None:
    """The innermost line of a template of theirs that an error comes from, None where it comes from elsewhere."""
    if folder is None:
        return None
    if isinstance(error, TemplateSyntaxError) and error.filename and _is_inside(folder, error.filename):
        return error.filename, error.lineno
    frames: TracebackType | None = error.__traceback__
    lines = [(frame.f_code.co_filename, line) for frame, line in walk_tb(frames)]
    return next((place for place in reversed(lines) if _is_inside(folder, place[0])), None)


def _is_inside(folder: Path, file: str) -> bool:
    return Path(file).is_relative_to(folder)


def _trouble(error: Exception) -> str:
    """What is wrong, from the engine's own words; those of other errors may be the plan's and are not shown."""
    return one_line(str(error)).rstrip(".") if isinstance(error, TemplateError) else type(error).__name__


def environment(escape: bool) -> Environment:
    """The templates, for HTML with everything escaped or for plain text with nothing escaped.

    A macro is safe only for the way in which its own template was compiled; that is why there are two
    environments and not one that goes by file names.
    """
    return _environment(escape, _house.get())


@cache
def _environment(escape: bool, house: House) -> Environment:
    ours: BaseLoader = PackageLoader("planlint.reports")
    kind = Environment
    if house.templates is not None:
        ours = ChoiceLoader([FileSystemLoader(house.templates), ours])
        kind = ImmutableSandboxedEnvironment
    templates = kind(
        loader=ours,
        autoescape=escape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    templates.globals["logo"] = house.logo
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


def say(phrase: str, *values: object, among: str = "phrases.jinja") -> str:
    """A phrase of a template of phrases, filled in, on one line of plain text."""
    macro = getattr(environment(escape=False).get_template(among).module, phrase)
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
