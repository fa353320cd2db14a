"""The formats by name, and what asking for them costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from planlint.reports import FORMATS
from planlint.reports.formats import Wanted

from .samples import clean_plan, hostile_plan, poor_plan, report


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if not form.binary])
def test_each_format_of_text_can_be_written(name: str) -> None:
    text = FORMATS[name].render(report(poor_plan(), clean_plan(), hostile_plan()), Wanted(shown=True))
    assert isinstance(text, str)
    assert text.encode()
    assert text.endswith("\n")


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if form.pieces])
def test_a_format_that_is_written_as_the_run_goes_says_the_same_as_at_its_end(name: str) -> None:
    run = report(poor_plan(), clean_plan(), hostile_plan())
    pieces = FORMATS[name].pieces
    assert pieces is not None
    assert "".join(pieces(run.results(), run.rules)) == FORMATS[name].render(run, Wanted())


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_run_gives_the_same_bytes(name: str) -> None:
    if name == "pdf":
        pytest.importorskip("weasyprint", exc_type=OSError)
    run = report(poor_plan(), clean_plan(), hostile_plan())
    assert FORMATS[name].render(run, Wanted()) == FORMATS[name].render(run, Wanted())


def loaded_by(modules: str) -> set[str]:
    code = f"import sys, {modules}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_reports_load_nothing_heavy_and_nothing_of_the_rules() -> None:
    rooms = ("html", "json_", "note", "terminal")
    loaded = loaded_by(", ".join(f"planlint.reports.{room}" for room in rooms))
    assert not loaded & {"spacy", "textstat", "lxml", "docx"}
    linting = {name for name in loaded if name.startswith("planlint.linting.")}
    assert linting == {"planlint.linting.model"}


def test_naming_the_formats_loads_none_of_what_they_need() -> None:
    assert not loaded_by("planlint.reports") & {"rich", "jinja2", "spacy", "lxml", "xlsxwriter", "weasyprint"}
