"""One run can be told in several forms, each to its place, and the author's own Word file comes back as a new one."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest

from .samples import in_csv, in_excel, in_markdown, in_word, names, packed, planlint, written


def remarks(path: Path) -> list[str]:
    """What the margin of a Word file says."""
    return [
        "\n".join(each.text for each in comment.paragraphs) for comment in docx.Document(str(path)).comments
    ]


def test_several_reports_come_of_one_run(tmp_path: Path) -> None:
    written(tmp_path, {"a.md": in_markdown()})
    out = tmp_path / "out"
    out.mkdir()
    done = planlint(
        "check", tmp_path / "a.md",
        "--format", "json", "--output", out / "a.json",
        "--format", "xlsx", "--output", out / "a.xlsx",
        "--format", "sarif", "--output", out / "a.sarif",
        "--format", "note", "--output", "-",
    )  # fmt: skip
    assert (done.exit_code, done.stderr) == (1, "")
    assert "What is good" in done.stdout or "Thank you" in done.stdout
    findings = json.loads((out / "a.json").read_text(encoding="utf-8"))["plans"][0]["findings"]
    assert len(json.loads((out / "a.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]) == len(
        findings
    )
    assert openpyxl.load_workbook(out / "a.xlsx")["Findings"].max_row == len(findings) + 1


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--format", "json", "--format", "html", "--output", "x.json"), "do not pair"),
        (("--format", "json", "--output", "x", "--format", "html", "--output", "x"), "two reports"),
        (("--format", "json", "--output", "-", "--format", "html", "--output", "-"), "only one report"),
        (
            (
                "--format",
                "xlsx",
            ),
            "name a file with --output",
        ),
        (
            (
                "--format",
                "docx",
            ),
            "name a file with --output",
        ),
        (("--format", "docx", "--output", "x.docx", "--redact"), "--redact cannot"),
        (("--format", "note", "--output", "folder/"), "that is a folder"),
    ],
)
def test_reports_and_places_that_do_not_fit_are_told_in_one_line(
    options: tuple[str, ...], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, {"a.md": in_markdown()})
    monkeypatch.chdir(tmp_path)
    done = planlint("check", "a.md", *options)
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert said in done.stderr
    assert list(names(tmp_path)) == ["a.md"]


def test_the_word_file_comes_back_with_comments_and_the_original_is_untouched(tmp_path: Path) -> None:
    plan = in_word()
    written(tmp_path, {"b.docx": plan})
    done = planlint("check", tmp_path / "b.docx", "--format", "docx", "--output", tmp_path / "back.docx")
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", "")
    assert (tmp_path / "b.docx").read_bytes() == plan
    said = remarks(tmp_path / "back.docx")
    assert said[0].startswith("Not ready to be signed off yet: ")
    assert len(said) > 3


def test_no_file_is_ever_overwritten_for_somebody_may_have_answered_in_it(tmp_path: Path) -> None:
    written(tmp_path, {"b.docx": in_word(), "back.docx": b"answered"})
    done = planlint("check", tmp_path / "b.docx", "--format", "docx", "--output", tmp_path / "back.docx")
    assert done.exit_code == 2
    assert "exists already" in done.stderr
    assert (tmp_path / "back.docx").read_bytes() == b"answered"


def test_a_folder_of_plans_comes_back_as_a_folder_and_what_is_no_word_file_is_said(tmp_path: Path) -> None:
    plans = written(
        tmp_path / "plans",
        {
            "b.docx": in_word(),
            "team/B.docx": in_word(),
            "a.md": in_markdown(),
            "z.zip": packed({"c.docx": in_word()}),
        },
    )
    done = planlint("check", plans, "--format", "docx", "--output", f"{tmp_path}/back/")
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 2
    assert "a.md: is no Word file, so no comments can be written in it" in done.stderr
    assert "c.docx: is no file of its own" in done.stderr
    assert sorted(names(tmp_path / "back")) == ["B with comments (2).docx", "b with comments.docx"]


def test_several_files_do_not_fit_into_one(tmp_path: Path) -> None:
    plans = written(tmp_path / "plans", {"b.docx": in_word(), "c.docx": in_word()})
    done = planlint("check", plans, "--format", "docx", "--output", tmp_path / "back.docx")
    assert done.exit_code == 2
    assert "these are 2 files; name a folder" in done.stderr


def test_word_files_are_not_given_back_into_the_folder_that_is_checked(tmp_path: Path) -> None:
    plans = written(tmp_path / "plans", {"b.docx": in_word()})
    for place in (f"{plans}/", f"{plans}/back/", str(plans / "c.docx")):
        done = planlint("check", plans, "--format", "docx", "--output", place)
        assert done.exit_code == 2
        assert "the next run would read it as a plan" in done.stderr
    assert list(names(plans)) == ["b.docx"]


def test_a_page_a_plan_goes_into_a_folder_with_an_index(tmp_path: Path) -> None:
    plans = written(tmp_path / "plans", {"a.md": in_markdown(), "d.xlsx": in_excel(), "f.csv": in_csv()})
    done = planlint("check", plans, "--format", "html", "--output", f"{tmp_path}/out/")
    assert (done.exit_code, done.stderr) == (1, "")
    pages = names(tmp_path / "out")
    assert "index.html" in pages
    assert len(pages) == 4
    for name in pages:
        assert name == "index.html" or f'href="{name}' in (tmp_path / "out" / "index.html").read_text("utf-8")


def test_a_redacted_report_holds_no_name_of_the_plan(tmp_path: Path) -> None:
    written(tmp_path, {"b.docx": in_word()})
    done = planlint("check", tmp_path / "b.docx", "--format", "json", "--redact")
    assert done.exit_code == 1
    assert "Adeyemi" not in done.stdout
    assert done.stderr.count("\n") == 1
    assert "people" in done.stderr


def test_a_given_back_file_checked_again_says_the_same(tmp_path: Path) -> None:
    written(tmp_path, {"b.docx": in_word()})
    planlint("check", tmp_path / "b.docx", "--format", "docx", "--output", tmp_path / "back.docx")
    planlint("check", tmp_path / "back.docx", "--format", "docx", "--output", tmp_path / "again.docx")
    assert (tmp_path / "again.docx").read_bytes() == (tmp_path / "back.docx").read_bytes()


def test_pdf_is_made_or_told_in_one_line_what_it_needs(tmp_path: Path) -> None:
    shutil.copy("corpus/plans/child-in-need-good.docx", tmp_path / "a.docx")
    done = planlint("check", tmp_path / "a.docx", "--format", "pdf", "--output", tmp_path / "a.pdf")
    try:
        import weasyprint  # noqa: F401
    except OSError:
        assert done.exit_code == 2
        assert "Pango" in done.stderr
        return
    assert (done.exit_code, done.stderr) == (0, "")
    with pypdfium2.PdfDocument((tmp_path / "a.pdf").read_bytes()) as made:
        words = "".join(page.get_textpage().get_text_range() for page in made)
    assert "Ready to sign off" in words


@pytest.mark.parametrize(
    "form", ["text", "html", "json", "note", "md", "csv", "xlsx", "sarif", "junit", "checkstyle", "github"]
)
def test_no_report_is_written_over_a_file_that_is_none(form: str, tmp_path: Path) -> None:
    written(tmp_path, {"a.md": in_markdown(), "other": in_markdown()})
    done = planlint("check", tmp_path / "a.md", "--format", form, "--output", tmp_path / "other")
    assert done.exit_code == 2
    assert "exists already and is no report of planlint" in done.stderr
    assert (tmp_path / "other").read_bytes() == in_markdown()


@pytest.mark.parametrize(
    "form", ["text", "html", "json", "md", "csv", "xlsx", "sarif", "junit", "checkstyle", "github", "pdf"]
)
def test_last_nights_report_is_written_anew(form: str, tmp_path: Path) -> None:
    if form == "pdf":
        pytest.importorskip("weasyprint", exc_type=OSError)
    written(tmp_path, {"a.md": in_markdown()})
    target = tmp_path / f"report.{form if form in ('xlsx', 'pdf') else 'out'}"
    for _ in range(2):
        done = planlint("check", tmp_path / "a.md", "--format", form, "--output", target)
        assert (done.exit_code, done.stderr) == (1, "")


@pytest.mark.parametrize("name", ["report.docx", "report.pdf", "report.xlsx"])
def test_a_report_of_text_is_not_put_under_a_name_that_promises_something_else(
    name: str, tmp_path: Path
) -> None:
    written(tmp_path, {"a.md": in_markdown()})
    done = planlint("check", tmp_path / "a.md", "--output", tmp_path / name)
    assert done.exit_code == 2
    assert f"use --format {name.removeprefix('report.')}" in done.stderr
    assert not (tmp_path / name).exists()


def test_a_page_in_the_folder_that_is_not_planlints_stays(tmp_path: Path) -> None:
    written(tmp_path, {"a.md": in_markdown(), "site/index.html": b"<p>Our own page.</p>"})
    done = planlint("check", tmp_path / "a.md", "--format", "html", "--output", tmp_path / "site")
    assert done.exit_code == 2
    assert (tmp_path / "site" / "index.html").read_bytes() == b"<p>Our own page.</p>"


def test_a_plan_named_where_a_command_belongs_is_told_how_to_be_checked(tmp_path: Path) -> None:
    done = planlint("plan.docx")
    assert done.exit_code == 2
    assert "to check a plan: planlint check 'plan.docx'" in done.output


def test_pages_of_an_earlier_run_do_not_stay_behind_and_other_files_do(tmp_path: Path) -> None:
    plans = written(tmp_path / "plans", {"a.md": in_markdown(), "b.docx": in_word()})
    out = tmp_path / "out"
    planlint("check", plans, "--format", "html", "--output", f"{out}/")
    written(out, {"plan-0009-ours.html": b"<p>Our own page.</p>"})
    (plans / "b.docx").unlink()
    planlint("check", plans, "--format", "html", "--output", f"{out}/")
    assert len([name for name in names(out) if name.startswith("plan-")]) == 2
    assert "plan-0009-ours.html" in names(out)


def test_a_group_that_no_plan_has_is_told(tmp_path: Path) -> None:
    plans = written(
        tmp_path, {"a.md": in_markdown(), "b.docx": in_word(), "planlint.toml": b'group-by = "knid"\n'}
    )
    done = planlint("check", plans, "--format", "html", "--output", tmp_path / "r.html")
    assert done.exit_code == 2
    assert "group-by: no plan has 'knid'; did you mean 'kind'?" in done.stderr
