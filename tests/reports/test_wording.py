"""An authority's own templates stand in place of ours, run in a sandbox, and are told by their line where they are wrong."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from planlint.errors import PlanlintError
from planlint.reports.formats import FORMATS, Wanted
from planlint.reports.html import render_html
from planlint.reports.note import render_notes
from planlint.reports.wording import House, in_the_words_of
from planlint.resources import report_templates

from .samples import hostile_plan, poor_plan, report

RUN = report(poor_plan())


def note_in(folder: Path, name: str, template: str) -> str:
    """The pass-back note with one template of theirs."""
    (folder / name).write_text(template, encoding="utf-8")
    with in_the_words_of(House(folder)):
        return render_notes(RUN)


def test_a_template_of_theirs_is_used_in_place_of_ours(tmp_path: Path) -> None:
    note = note_in(tmp_path, "note.txt.jinja", "Diolch for {{ plan.children[0].name }}’s plan.\n")
    assert note == f"Diolch for {RUN.plans[0].plan.children[0].name}’s plan.\n"


def test_ours_are_back_once_the_report_is_made(tmp_path: Path) -> None:
    before = render_notes(RUN)
    note_in(tmp_path, "note.txt.jinja", "Theirs.\n")
    assert render_notes(RUN) == before


def test_one_phrase_of_theirs_changes_every_report_that_says_it(tmp_path: Path) -> None:
    ours = Path("planlint/reports/templates/phrases.jinja").read_text(encoding="utf-8")
    theirs = ours.replace("Put right", "Please mend").replace("To put right", "To mend")
    (tmp_path / "phrases.jinja").write_text(theirs.replace("to put right", "to mend"), encoding="utf-8")
    with in_the_words_of(House(tmp_path)):
        for form in ("html", "text", "md", "xlsx"):
            made = FORMATS[form].render(RUN, Wanted(full=True))
            words = made if isinstance(made, str) else _shared_strings(made)
            assert "mend" in words
            assert "put right" not in words.casefold()


def _shared_strings(workbook: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(workbook)) as book:
        return book.read("xl/sharedStrings.xml").decode()


@pytest.mark.parametrize(
    ("template", "line", "trouble"),
    [
        ("Dear author,\n{{ plan.titel }}\n", 2, "titel"),
        ("Dear author,\n\n{% for each in %}\n", 3, ""),
        ("{{ 1 / 0 }}\n", 1, "ZeroDivisionError"),
        ("{{ plan.title.__class__.__mro__ }}\n", 1, "unsafe"),
        ("a\n{{ ''.join(plan.rows) }}\n", 2, "TypeError"),
        ("{% include 'gone.jinja' %}\n", 1, "gone.jinja"),
    ],
)
def test_what_is_wrong_with_a_template_is_told_with_its_line(
    template: str, line: int, trouble: str, tmp_path: Path
) -> None:
    with pytest.raises(PlanlintError) as caught:
        note_in(tmp_path, "note.txt.jinja", template)
    said = str(caught.value)
    assert said.startswith(f"{tmp_path / 'note.txt.jinja'}:{line}: ")
    assert trouble in said
    assert "\n" not in said
    assert "mend that line" in said


def test_no_words_of_the_plan_stand_in_the_error_of_a_template(tmp_path: Path) -> None:
    with pytest.raises(PlanlintError) as caught:
        note_in(
            tmp_path, "note.txt.jinja", "{{ plan.rows[0].action | int(base=99) + plan.rows[0].action }}\n"
        )
    assert RUN.plans[0].plan.rows[0].action[:12] not in str(caught.value)


def test_a_template_cannot_reach_files_beside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (tmp_path / "ours").mkdir()
    with pytest.raises(PlanlintError):
        note_in(tmp_path / "ours", "note.txt.jinja", "{% include '../secret.txt' %}\n")


def test_plan_text_stays_escaped_in_a_page_of_theirs(tmp_path: Path) -> None:
    (tmp_path / "plan.html.jinja").write_text("<p>{{ view.plan.title }}</p>\n", encoding="utf-8")
    with in_the_words_of(House(tmp_path)):
        page = render_html(report(hostile_plan()))
    assert "<script>alert" not in page


@pytest.mark.parametrize("name", FORMATS)
def test_our_own_templates_copied_out_give_the_very_same_report(name: str, tmp_path: Path) -> None:
    if name == "pdf":
        pytest.importorskip("weasyprint", exc_type=OSError)
    for template, text in report_templates().items():
        (tmp_path / template).write_text(text, encoding="utf-8")
    ours = FORMATS[name].render(RUN, Wanted(shown=True))
    with in_the_words_of(House(tmp_path)):
        assert FORMATS[name].render(RUN, Wanted(shown=True)) == ours
