"""The formats by name, and what asking for them costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from planlint.reports import FORMATS

from .samples import clean_plan, hostile_plan, poor_plan, report


@pytest.mark.parametrize("name", ["html", "json", "note", "text"])
def test_each_format_gives_a_text_that_can_be_written(name: str) -> None:
    text = FORMATS[name](report(poor_plan(), clean_plan(), hostile_plan()), True)
    assert text.encode()
    assert text.endswith("\n")


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


def test_naming_the_formats_loads_neither_rich_nor_jinja() -> None:
    assert not loaded_by("planlint.reports") & {"rich", "jinja2", "spacy"}
