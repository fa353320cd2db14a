"""A council measures by its own standards, and a slip in one is told with the nearest right word."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from planlint.errors import RulePageError, SettingsError
from planlint.linting.loading import load_rules
from planlint.linting.pages import read_page
from planlint.linting.settings import read_settings
from planlint.linting.standards import Span, Standard, Standards

PAGE = """---
id: {id}
severity: advice
look in: action
---
# Too long

Why it matters.

## Finding
Too long.

## Ask
How long?

## Standards
{standards}

## Words
- dawdle

## Poor
- **Dawdle**

## Good
- Run
"""


@pytest.mark.parametrize(
    ("span", "start", "last"),
    [
        (
            Span(10, "working days"),
            date(2026, 4, 1),
            date(2026, 4, 17),
        ),  # Good Friday and Easter Monday between
        (Span(3, "months"), date(2026, 11, 30), date(2027, 2, 28)),
        (Span(6, "weeks"), date(2026, 1, 22), date(2026, 3, 5)),
        (Span(1, "days"), date(2026, 12, 31), date(2027, 1, 1)),
        (Span(13, "months"), date(2026, 1, 31), date(2027, 2, 28)),
    ],
)
def test_a_span_ends_on_the_last_day_it_allows(span: Span, start: date, last: date) -> None:
    assert span.end(start) == last


def test_a_councils_own_standard_takes_the_place_of_the_pages() -> None:
    page = (Standard("actions", "15", "our own default"), Standard("first review", "3 months", "guidance"))
    standards = Standards(page, {"actions": "20"})
    assert standards.number("actions") == 20
    assert standards.span("first review") == Span(3, "months")
    assert str(Standards(page, {"first review": "1 month"}).span("first review")) == "1 month"


def test_a_share_is_a_number() -> None:
    assert Standards([Standard("share", "60%")]).number("share") == 60


@pytest.fixture
def council(tmp_path: Path) -> Path:
    """A council's folder with one rule of its own that has two standards."""
    (tmp_path / "ours").mkdir()
    page = PAGE.format(
        id="too-long", standards="- actions: 15 (our own default)\n- first review: 3 months (regulation)"
    )
    (tmp_path / "ours" / "too-long.md").write_text(page, encoding="utf-8")
    return tmp_path


def _load(folder: Path, text: str) -> None:
    path = folder / "planlint.toml"
    path.write_text('rules = ["ours"]\n' + text, encoding="utf-8")
    load_rules(read_settings(path))


def test_standards_in_the_settings_are_read(council: Path) -> None:
    _load(council, '[standards.too-long]\nactions = 12\n"First review" = "10 working days"\n')


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[standards.too-lon]\nactions = 12\n", "did you mean 'too-long'"),
        ("[standards.too-long]\naction = 12\n", "did you mean 'actions'"),
        ('[standards.too-long]\nactions = "3 months"\n', "write it as 15"),
        ('[standards.too-long]\n"first review" = 3\n', "write it as 3 months"),
        ('[standards.too-long]\nactions = "a few"\n', "must be a number, or a time"),
        ("[standards]\nactions = 12\n", r"must stand under a heading \[standards.actions\]"),
        ("standards = 3\n", r"must stand under headings such as \[standards.late-review\]"),
    ],
)
def test_a_wrong_standard_says_what_to_do(council: Path, text: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        _load(council, text)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("- actions: 15", "a standard must read"),
        ("- actions: many (ours)", "'many' is no standard"),
        ("- actions: 15 (ours)\n- Actions: 12 (ours)", "stands twice"),
    ],
)
def test_a_page_with_a_wrong_standard_is_named_with_its_line(tmp_path: Path, line: str, says: str) -> None:
    path = tmp_path / "too-long.md"
    path.write_text(PAGE.format(id="too-long", standards=line), encoding="utf-8")
    with pytest.raises(RulePageError, match=says):
        read_page(path)
