"""What somebody at a keyboard sees: reports, exit statuses, and one clear line for each thing that went wrong."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from planlint.resources import corpus_folder

PLANS = corpus_folder() / "plans"
POOR = PLANS / "child-protection-poor.docx"
GOOD = PLANS / "child-protection-good.docx"

MARKDOWN = """# Child in need plan for Tia Brook

Plan date: 2 March 2026

| Need | Outcome | Action | Who | When |
|---|---|---|---|---|
| Tia has toothache | Tia eats without pain | Mum to register Tia with a dentist | Mum | 3 April 2026 |

## Child's voice

Tia said “it hurts when I eat”.

## Parents' views

Mum says that the plan is fair and that she wants help with the rent.

## What worries us

Tia has had toothache since January. If nobody takes her to a dentist she will go on missing school and losing sleep.

## Family and background

Mum and Dad separated in 2024. Mum was in foster care herself. The family is Welsh and speaks Welsh at home.

## Visits

Bola Adeyemi, social worker, visits Tia at home every four weeks.

## Contingency

If Tia has not seen a dentist by 3 April, Bola Adeyemi takes her that week.

## Review

The child in need meeting is on 14 April 2026.

## Sign-off

Agreed by Jo Moss, team manager, on 4 March 2026, because every action has a name and a day.
"""


def planlint(
    *arguments: str | Path, folder: Path | None = None, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "planlint", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        cwd=folder,
        check=False,
    )


def test_a_poor_plan_exits_1_and_says_what_to_ask() -> None:
    done = planlint("check", POOR)
    assert done.returncode == 1
    assert b"Ask:" in done.stdout
    assert done.stderr == b""


def test_a_good_plan_exits_0() -> None:
    done = planlint("check", GOOD)
    assert done.returncode == 0, done.stdout.decode()


def test_a_clean_plan_of_ones_own_has_nothing_to_ask(tmp_path: Path) -> None:
    (tmp_path / "tia.md").write_text(MARKDOWN, encoding="utf-8")
    done = planlint("check", "tia.md", "--format", "json", folder=tmp_path)
    plan = json.loads(done.stdout)["plans"][0]
    assert plan["findings"] == []
    assert (plan["kind"], plan["date"], plan["review_date"]) == ("child-in-need", "2026-03-02", "2026-04-14")
    assert plan["rows"][0]["due_date"] == "2026-04-03"
    assert done.returncode == 0


@pytest.mark.parametrize(("level", "status"), [("error", 1), ("warning", 1), ("advice", 1), ("never", 0)])
def test_the_level_that_fails_can_be_chosen(level: str, status: int) -> None:
    assert planlint("check", POOR, "--fail-on", level).returncode == status


def test_json_keeps_the_contract() -> None:
    done = planlint("check", POOR, "--format", "json")
    report = json.loads(done.stdout)
    assert report["schema"] == 1
    assert report["errors"] == []
    plan = report["plans"][0]
    assert set(plan) >= {"source", "plan", "kind", "date", "review_date", "rows", "findings"}
    rows = {row["row"]: row for row in plan["rows"]}
    for finding in plan["findings"]:
        assert list(finding)[:9] == [
            "rule", "severity", "row", "field", "quote", "start", "end", "message", "suggestion",
        ]  # fmt: skip
        if finding["row"] and finding["quote"] is not None:
            assert (
                rows[finding["row"]][finding["field"]][finding["start"] : finding["end"]] == finding["quote"]
            )


def test_two_runs_and_any_order_give_the_same_bytes() -> None:
    first = planlint("check", POOR, GOOD, "--format", "json").stdout
    assert planlint("check", POOR, GOOD, "--format", "json").stdout == first
    assert planlint("check", GOOD, POOR, GOOD, "--format", "json").stdout == first


def test_standard_input_is_read() -> None:
    done = planlint("check", "-", "--format", "json", stdin=MARKDOWN.encode())
    assert json.loads(done.stdout)["plans"][0]["source"] == "standard input"


def test_the_html_report_is_one_file_of_its_own(tmp_path: Path) -> None:
    done = planlint(
        "check", POOR, "--format", "html", "--output", tmp_path / "report.html", "--fail-on", "never"
    )
    assert (done.returncode, done.stdout) == (0, b"")
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<script" not in html
    assert "http://" not in html
    assert "https://" not in html


def packed_in_an_unknown_way(data: bytes) -> bytes:
    """The same zip with every entry said to be compressed by a method that nobody has."""
    changed = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = changed.find(mark)
        while at >= 0:
            changed[at + offset : at + offset + 2] = (99).to_bytes(2, "little")
            at = changed.find(mark, at + 4)
    return bytes(changed)


def damaged(folder: Path) -> dict[str, bytes]:
    whole = POOR.read_bytes()
    with zipfile.ZipFile(folder / "not-word.docx", "w") as archive:
        archive.writestr("hello.txt", "hello")
    return {
        "empty.docx": b"",
        "cut.docx": whole[: len(whole) // 2],
        "not-word.docx": (folder / "not-word.docx").read_bytes(),
        "old.doc.docx": bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600,
        "locked.docx": bytes.fromhex("d0cf11e0a1b11ae1")
        + b"\0" * 600
        + "EncryptedPackage".encode("utf-16-le"),
        "odd.docx": packed_in_an_unknown_way(whole),
        "notes.md": b"# Shopping\n\nMilk and bread.\n",
    }


def test_every_bad_file_gets_one_line_and_every_other_file_is_still_checked(tmp_path: Path) -> None:
    for name, data in damaged(tmp_path).items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "plan.docx").write_bytes(POOR.read_bytes())
    done = planlint("check", tmp_path, "nowhere.docx", "--format", "json")
    assert done.returncode == 2
    report = json.loads(done.stdout)
    assert [plan["source"] for plan in report["plans"]] == [str(tmp_path / "plan.docx")]
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 8
    assert all(line.startswith("planlint: ") for line in lines)
    assert {Path(error["source"]).name for error in report["errors"]} == {
        *damaged(tmp_path),
        "nowhere.docx",
    } - {"not-word.docx"} | {"hello.txt"}
    assert b"Traceback" not in done.stderr
    assert "password" in next(line for line in lines if "locked" in line)


def test_a_folder_with_nothing_to_read_is_said(tmp_path: Path) -> None:
    done = planlint("check", tmp_path)
    assert done.returncode == 2
    assert b"holds nothing that planlint reads" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["check", GOOD, "--select", "vague-acton"], "did you mean 'vague-action'"),
        (["check", GOOD, "--config", "none.toml"], "none.toml: cannot be read"),
        (["check", GOOD, "--output", "nowhere/x.html"], "there is no folder"),
        (["explain", "vage-action"], "did you mean 'vague-action'"),
        (["chek"], "did you mean 'check'"),
        (["test", "none.md"], "there is no such page"),
    ],
)
def test_a_wrong_word_is_answered_with_the_nearest_right_one(
    arguments: list[str | Path], says: str, tmp_path: Path
) -> None:
    done = planlint(*arguments, folder=tmp_path)
    assert done.returncode == 2
    assert says in done.stderr.decode()


def test_a_report_never_takes_the_place_of_a_plan(tmp_path: Path) -> None:
    plan = tmp_path / "plan.docx"
    plan.write_bytes(GOOD.read_bytes())
    done = planlint("check", plan, "--output", plan)
    assert done.returncode == 2
    assert plan.read_bytes() == GOOD.read_bytes()


def test_settings_are_found_above_the_folder(tmp_path: Path) -> None:
    (tmp_path / "planlint.toml").write_text('select = ["words"]\n')
    (tmp_path / "plans").mkdir()
    done = planlint("check", POOR, "--format", "json", folder=tmp_path / "plans")
    rules = {finding["rule"] for finding in json.loads(done.stdout)["plans"][0]["findings"]}
    assert rules
    assert rules <= {
        "undefined-acronym",
        "jargon",
        "blaming-language",
        "unattributed-information",
        "hard-to-read",
    }


def test_a_folder_without_pages_is_no_success(tmp_path: Path) -> None:
    (tmp_path / "say-mum.md.txt").write_text("hello")
    done = planlint("test", tmp_path)
    assert done.returncode == 2
    assert b"holds no rule pages" in done.stderr
    assert done.stdout == b""


def test_a_page_that_takes_a_shipped_id_is_told_when_it_is_tested(tmp_path: Path) -> None:
    from tests.linting.test_pages import GOOD as PAGE

    (tmp_path / "jargon.md").write_text(PAGE.replace("say-mum", "jargon"), encoding="utf-8")
    done = planlint("test", tmp_path)
    assert done.returncode == 2
    assert b"is taken by another page" in done.stderr


def test_a_rule_left_out_by_the_settings_can_still_be_explained(tmp_path: Path) -> None:
    (tmp_path / "planlint.toml").write_text('ignore = ["jargon"]')
    assert planlint("explain", "jargon", folder=tmp_path).returncode == 0


def test_a_practice_leads_own_page_runs_against_its_own_examples(tmp_path: Path) -> None:
    from tests.linting.test_pages import GOOD as PAGE

    (tmp_path / "say-mum.md").write_text(PAGE, encoding="utf-8")
    done = planlint("test", "say-mum.md", folder=tmp_path)
    assert (done.returncode, done.stdout) == (0, b"1 page, 2 examples, 0 wrong.\n")
    (tmp_path / "say-mum.md").write_text(PAGE.replace("**MOC**", "**Mother**"), encoding="utf-8")
    done = planlint("test", "say-mum.md", folder=tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith(b"say-mum.md:20: this poor example is not found")


def test_a_report_is_never_written_over_a_file_in_the_folder_that_is_checked(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(MARKDOWN, encoding="utf-8")
    for name in ("a.md", "report.txt"):
        done = planlint("check", tmp_path, "--output", tmp_path / name)
        assert done.returncode == 2
        assert done.stderr.count(b"\n") == 1
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == MARKDOWN
    assert not (tmp_path / "report.txt").exists()


def test_a_pdf_in_the_folder_is_refused_by_name_and_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(MARKDOWN, encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7 not really")
    (tmp_path / "c.docx").symlink_to(tmp_path / "nowhere.docx")
    done = planlint("check", tmp_path)
    assert done.returncode == 2
    named = {Path(line.split(":")[1].strip()).name for line in done.stderr.decode().splitlines()}
    assert named == {"b.pdf", "c.docx"}


def test_a_wrong_option_is_one_line_and_exit_status_2() -> None:
    for arguments in (
        ["check"],
        ["check", "--bogus"],
        ["check", "a", "--format", "xml"],
        ["check", ""],
        ["check", "x" * 300],
    ):
        done = planlint(*arguments)
        assert done.returncode == 2
        assert done.stderr.count(b"\n") == 1
        assert done.stderr.startswith(b"planlint: ")


def test_a_file_name_cannot_command_the_terminal(tmp_path: Path) -> None:
    done = planlint("check", "no\x1b[31mred\x07\u202e.docx", folder=tmp_path)
    assert done.returncode == 2
    assert not {"\x1b", "\x07", "\u202e"} & set(done.stderr.decode())


def test_settings_in_the_folder_of_the_plans_are_used(tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "planlint.toml").write_text('select = ["impossible-date"]')
    (tmp_path / "plans" / "plan.docx").write_bytes(POOR.read_bytes())
    done = planlint("check", "plans", "--format", "json", folder=tmp_path)
    assert {finding["rule"] for finding in json.loads(done.stdout)["plans"][0]["findings"]} == {
        "impossible-date"
    }


def test_an_export_keeps_children_apart_by_whatever_number_they_have(tmp_path: Path) -> None:
    text = "NHS number,Action,Who,When\n1,Mum to ring the GP,Mum,3/5/26\n2,Dad to ring the GP,Dad,3/5/26\n"
    (tmp_path / "export.csv").write_text(text, encoding="utf-8")
    (tmp_path / "ours.csv").write_text(text.replace("NHS number", "Fred"), encoding="utf-8")
    (tmp_path / "planlint.toml").write_text('[columns]\n"Fred" = "reference"\n')
    for name in ("export.csv", "ours.csv"):
        done = planlint("check", name, "--format", "json", folder=tmp_path)
        assert [plan["plan"] for plan in json.loads(done.stdout)["plans"]] == ["1", "2"]


def test_a_quotation_mark_that_is_never_closed_swallows_no_rows(tmp_path: Path) -> None:
    text = 'Child ID,Action,Who,When\n1,Mum to ring,Mum,3/5/26\n2,"Dad to ring,Dad,3/5/26\n3,Nan to ring,Nan,3/5/26\n'
    (tmp_path / "export.csv").write_text(text, encoding="utf-8")
    done = planlint("check", "export.csv", folder=tmp_path)
    assert done.returncode == 2
    assert b"never closed" in done.stderr


def test_standard_input_that_is_closed_is_told_in_one_line() -> None:
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m planlint check - <&-"], capture_output=True, check=False
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_a_plan_without_any_action_is_said_and_never_a_success(tmp_path: Path) -> None:
    head, _, tail = MARKDOWN.partition("| Need")
    (tmp_path / "tia.md").write_text(head + "## Child" + tail.partition("## Child")[2], encoding="utf-8")
    done = planlint("check", "tia.md", folder=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("planlint: tia.md: no action was found in plan 1")
    assert done.stderr.count(b"\n") == 1


def test_explain_says_what_the_letters_of_a_source_stand_for() -> None:
    shown = " ".join(planlint("explain", "missing-child-voice").stdout.decode().split())
    assert "C: Cheshire East Local Safeguarding Children Board" in shown
    assert "L: Local Government Association" in shown
    assert "Ofsted, re-inspection" not in shown
