"""A report never costs anybody a plan, and is never taken for one when the folder is checked again."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .samples import (
    checked,
    in_csv,
    in_excel,
    in_html,
    in_markdown,
    in_word,
    names,
    packed,
    planlint,
    written,
)

PLANS = {
    "a.md": in_markdown(),
    "b.docx": in_word(),
    "c.html": in_html(),
    "team/d.xlsx": in_excel(),
    "e.zip": packed({"f.csv": in_csv()}),
}


@pytest.mark.parametrize("form", ["text", "html", "json", "note"])
@pytest.mark.parametrize("name", PLANS)
def test_no_report_is_written_over_a_file_to_be_checked(name: str, form: str, tmp_path: Path) -> None:
    written(tmp_path, PLANS)
    for path in (tmp_path, tmp_path / name):
        done = planlint("check", path, "--format", form, "--output", tmp_path / name)
        assert (done.exit_code, done.stdout) == (2, "")
        assert (
            done.stderr == f"planlint: --output {tmp_path / name}: that is a file to be checked; "
            "choose another name for the report\n"
        )
    assert names(tmp_path) == PLANS


@pytest.mark.parametrize("link", ["symbolic", "hard"])
def test_a_link_to_a_plan_is_the_plan(link: str, tmp_path: Path) -> None:
    written(tmp_path, {"a.md": in_markdown()})
    target = tmp_path / "report.html"
    if link == "symbolic":
        target.symlink_to(tmp_path / "a.md")
    else:
        target.hardlink_to(tmp_path / "a.md")
    done = planlint("check", tmp_path / "a.md", "--format", "html", "--output", target)
    assert done.exit_code == 2
    assert (tmp_path / "a.md").read_bytes() == in_markdown()


def test_a_plan_that_comes_on_standard_input_is_spared_too(tmp_path: Path) -> None:
    plan = written(tmp_path, {"a.md": in_markdown()}) / "a.md"
    with plan.open("rb") as stdin:
        done = subprocess.run(
            [sys.executable, "-m", "planlint", "check", "-", "--output", str(plan)],
            stdin=stdin,
            capture_output=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"that is a file to be checked" in done.stderr
    assert plan.read_bytes() == in_markdown()


@pytest.mark.parametrize(("form", "name"), [("html", "report.html"), ("json", "findings.json")])
def test_a_report_in_the_folder_of_the_plans_changes_nothing_the_next_time(
    form: str, name: str, tmp_path: Path
) -> None:
    written(tmp_path, PLANS)
    before = checked(tmp_path)
    reports = []
    for _ in range(2):
        done = planlint("check", tmp_path, "--format", form, "--output", tmp_path / name)
        assert (done.exit_code, done.stderr) == (1, "")
        reports.append((tmp_path / name).read_bytes())
    assert reports[0] == reports[1]
    assert checked(tmp_path) == before
    assert len(before["plans"]) == len(PLANS)
    assert {each: data for each, data in names(tmp_path).items() if each != name} == PLANS


@pytest.mark.parametrize("form", ["html", "json"])
def test_a_report_is_known_by_what_it_says_and_not_by_its_name(form: str, tmp_path: Path) -> None:
    written(tmp_path, PLANS)
    before = checked(tmp_path)
    for name in ("plan.htm", "plan.json", "team/plan.txt"):
        done = planlint("check", tmp_path / "a.md", "--format", form, "--output", tmp_path / name)
        assert done.exit_code == 1
    assert checked(tmp_path) == before


def test_plans_that_another_program_wrote_as_data_are_no_report(tmp_path: Path) -> None:
    plan = b'{"plans": [{"rows": [{"action": "Mum to ring the GP", "owner": "Mum"}]}]}'
    report = checked(written(tmp_path, {"plan.json": plan}))
    assert [each["rows"][0]["action"] for each in report["plans"]] == ["Mum to ring the GP"]


def test_a_web_page_that_speaks_of_the_mark_is_no_report(tmp_path: Path) -> None:
    page = in_html().replace(b"Tia has", b'&lt;meta name="generator" content="planlint"&gt; Tia has')
    assert len(checked(written(tmp_path, {"plan.html": page}))["plans"]) == 1


def test_a_report_that_is_named_is_still_read() -> None:
    report = planlint("check", "-", "--format", "json", stdin=in_markdown()).stdout_bytes
    assert (
        checked("-", stdin=report)["plans"][0]["rows"]
        == checked("-", stdin=in_markdown())["plans"][0]["rows"]
    )


@pytest.mark.parametrize("form", ["text", "note"])
def test_a_report_that_bears_no_mark_may_not_lie_among_the_plans(form: str, tmp_path: Path) -> None:
    written(tmp_path, PLANS)
    done = planlint("check", tmp_path, "--format", form, "--output", tmp_path / "report.txt")
    assert done.exit_code == 2
    assert "the next run would read it as a plan" in done.stderr
    assert names(tmp_path) == PLANS


def test_the_file_that_the_shell_writes_this_run_to_is_no_plan(tmp_path: Path) -> None:
    (tmp_path / "plan.md").write_text(
        "# Child in need plan\n\n## Actions\n\n- Mum to ring the GP\n", encoding="utf-8"
    )
    with (tmp_path / "findings.json").open("wb") as out:
        command = [sys.executable, "-m", "planlint", "check", ".", "--format", "json"]
        done = subprocess.run(command, cwd=tmp_path, stdout=out, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    assert json.loads((tmp_path / "findings.json").read_bytes())["plans"]
