"""The words of the reports can be written out, changed and used again."""

from __future__ import annotations

from pathlib import Path

import pytest

from .samples import in_markdown, planlint, written

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    written(tmp_path, {"a.md": in_markdown()})
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_templates_are_written_out_and_used_again(here: Path) -> None:
    done = planlint("templates", "copy", "our-templates")
    assert (done.exit_code, done.stderr) == (0, "")
    plain = planlint("check", "a.md", "--format", "note").stdout
    (here / "planlint.toml").write_text('templates = "our-templates"\n', encoding="utf-8")
    assert planlint("check", "a.md", "--format", "note").stdout == plain
    note = here / "our-templates" / "note.txt.jinja"
    note.write_text(
        note.read_text(encoding="utf-8").replace("Thank you for this plan.", "Diolch."), encoding="utf-8"
    )
    assert "Diolch." in planlint("check", "a.md", "--format", "note").stdout


def test_what_was_changed_is_never_overwritten(here: Path) -> None:
    written(here, {"our-templates/note.txt.jinja": b"Ours.\n"})
    done = planlint("templates", "copy", "our-templates")
    assert done.exit_code == 0
    assert "1 were there already" in done.stdout
    assert (here / "our-templates" / "note.txt.jinja").read_bytes() == b"Ours.\n"


def test_a_wrong_template_ends_the_command_with_its_line(here: Path) -> None:
    written(here, {"t/note.txt.jinja": b"{{ plan.nothing }}\n", "planlint.toml": b'templates = "t"\n'})
    done = planlint("check", "a.md", "--format", "note")
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert "note.txt.jinja:1: " in done.stderr


def test_a_logo_stands_in_the_page_itself(here: Path) -> None:
    written(here, {"logo.png": PNG, "planlint.toml": b'logo = "logo.png"\n'})
    page = planlint("check", "a.md", "--format", "html").stdout
    assert 'src="data:image/png;base64,' in page
    assert "img-src data:" in page


def test_without_a_logo_the_page_loads_no_picture_at_all(here: Path) -> None:
    page = planlint("check", "a.md", "--format", "html").stdout
    assert "<img" not in page
    assert "img-src" not in page


@pytest.mark.parametrize("picture", [b"GIMP", b"", PNG + bytes(400_000)])
def test_what_is_no_small_picture_is_no_logo(picture: bytes, here: Path) -> None:
    written(here, {"logo.png": picture, "planlint.toml": b'logo = "logo.png"\n'})
    done = planlint("check", "a.md")
    assert done.exit_code == 2
    assert "logo.png: a logo is a PNG" in done.stderr


def test_a_template_that_no_report_has_is_told_with_the_nearest_one(here: Path) -> None:
    written(here, {"t/notes.txt.jinja": b"Hello.\n", "planlint.toml": b'templates = "t"\n'})
    done = planlint("check", "a.md")
    assert done.exit_code == 2
    assert "did you mean 'note.txt.jinja'?" in done.stderr


def test_a_line_that_does_not_parse_is_told_before_any_plan_is_read(here: Path) -> None:
    written(here, {"t/report.md.jinja": b"{% for each in %}\n", "planlint.toml": b'templates = "t"\n'})
    done = planlint("check", "a.md", "--format", "note")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "report.md.jinja:1: " in done.stderr
