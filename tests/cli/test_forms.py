"""The same plan in every form gives the same findings, and a file that cannot be read costs no other file its check."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from .samples import (
    PLAN_WORDS,
    ROWS,
    as_planlint_writes_it,
    checked,
    in_csv,
    in_excel,
    in_html,
    in_mail,
    in_markdown,
    in_pdf,
    in_rich_text,
    in_text,
    in_word,
    packed,
    placed,
    planlint,
    scan,
    words,
    written,
)

FORMS: dict[str, Callable[[], bytes]] = {
    "plan.docx": in_word,
    "plan.xlsx": in_excel,
    "plan.csv": in_csv,
    "plan.html": in_html,
    "plan.rtf": in_rich_text,
    "plan.md": in_markdown,
    "plan.txt": in_text,
    "plan.json": as_planlint_writes_it,
    "plan.pdf": in_pdf,
    "plan.eml": in_mail,
    "plan.xls": in_html,
}
HARMFUL: dict[str, Callable[[], bytes]] = {
    "bomb.zip": lambda: packed({"plan.txt": b"Tia " * 10_000_000}),
    "cut.pdf": lambda: in_pdf()[: len(in_pdf()) // 3],
    "empty.docx": lambda: b"",
    "scan.pdf": scan,
}
REMEDY = {
    "bomb.zip": "ask for a fresh copy",
    "cut.pdf": "ask for the Word file it was made from",
    "empty.docx": "ask for a fresh copy",
    "scan.pdf": "ask for the Word file it was made from",
}


@cache
def expected() -> list[tuple[str, int]]:
    """What is found in the rows of the plan, by rule and row, where it is Markdown."""
    return placed(checked("-", stdin=in_markdown())["plans"][0])


def test_the_plan_has_something_to_find_in_its_poor_rows_only() -> None:
    assert {row for _, row in expected()} == {2, 3, 4}
    assert {("missing-owner", 2), ("impossible-date", 4)} <= set(expected())


@pytest.mark.parametrize("name", FORMS)
def test_every_form_of_a_plan_gives_the_same_rows_and_findings(name: str, tmp_path: Path) -> None:
    path = written(tmp_path, {name: FORMS[name]()}) / name
    report = checked(path)
    assert report["errors"] == []
    assert [words(plan) for plan in report["plans"]] == [list(ROWS)]
    assert placed(report["plans"][0]) == expected()


@pytest.mark.parametrize("name", FORMS)
def test_standard_input_is_known_by_its_content_alone(name: str) -> None:
    report = checked("-", stdin=FORMS[name]())
    assert [(plan["source"], placed(plan)) for plan in report["plans"]] == [("standard input", expected())]


def test_the_plans_of_an_archive_are_checked_each_under_its_own_name(tmp_path: Path) -> None:
    inside: dict[str, bytes] = {"plan.docx": in_word(), "plan.pdf": in_pdf(), "team/plan.csv": in_csv()}
    path = written(tmp_path, {"plans.zip": packed(inside)}) / "plans.zip"
    report = checked(path)
    assert report["errors"] == []
    assert [plan["source"] for plan in report["plans"]] == [f"{path}/{name}" for name in sorted(inside)]
    assert [placed(plan) for plan in report["plans"]] == [expected()] * 3


def test_a_folder_gives_the_findings_of_each_form_in_it(tmp_path: Path) -> None:
    forms = {name: make() for name, make in FORMS.items() if name != "plan.json"}
    report = checked(written(tmp_path, forms))
    assert [plan["source"] for plan in report["plans"]] == [str(tmp_path / name) for name in sorted(forms)]
    assert all(placed(plan) == expected() for plan in report["plans"])


@pytest.mark.parametrize("name", HARMFUL)
def test_a_file_that_cannot_be_read_gets_one_line_with_the_remedy_and_none_of_its_words(
    name: str, tmp_path: Path
) -> None:
    path = written(tmp_path, {name: HARMFUL[name]()}) / name
    done = planlint("check", path)
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith(f"planlint: {path}")
    assert REMEDY[name] in done.stderr
    assert not any(word in done.stderr.removeprefix(f"planlint: {path}") for word in PLAN_WORDS)


def test_files_that_cannot_be_read_cost_no_other_file_its_check(tmp_path: Path) -> None:
    harmful = {name: make() for name, make in HARMFUL.items()}
    written(tmp_path, {**harmful, "a.md": in_markdown(), "d.docx": in_word(), "z.csv": in_csv()})
    done = planlint("check", tmp_path)
    assert done.exit_code == 2
    assert len(done.stderr.splitlines()) == len(HARMFUL)
    assert all(name in done.stderr for name in HARMFUL)
    report = checked(tmp_path)
    assert [Path(plan["source"]).name for plan in report["plans"]] == ["a.md", "d.docx", "z.csv"]
    assert all(placed(plan) == expected() for plan in report["plans"])
    assert len(report["errors"]) == len(HARMFUL)


def test_the_closing_line_counts_what_was_checked_and_what_could_not_be_read(tmp_path: Path) -> None:
    harmful = {name: make() for name, make in HARMFUL.items()}
    written(tmp_path, {**harmful, "a.md": in_markdown(), "z.csv": in_csv()})
    closing = " ".join(planlint("check", tmp_path).stdout.split())
    assert "2 plans and " in closing
    assert "; 4 files could not be read" in closing
