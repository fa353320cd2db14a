"""``planlint init``: a settings file that can be used as it is, and in which one word moves a column."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.linting.settings import FILE_NAME, Settings, read_settings

from .samples import checked, in_excel, in_markdown, planlint, written

OWN_FORM = """Zyx,Action,Who,When
Tia is bullied,Mum to ring the school,Mum,3/4/26
The flat is cold,Dad to ring the landlord,Dad,3/4/26
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in which the command runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def settings_text(here: Path) -> str:
    return (here / FILE_NAME).read_text(encoding="utf-8")


def test_a_settings_file_is_written_in_which_nothing_is_switched_on(here: Path) -> None:
    done = planlint("init")
    assert (done.exit_code, done.stderr) == (0, "")
    assert FILE_NAME in done.stdout
    assert read_settings(here / FILE_NAME) == Settings()


def test_every_line_that_is_switched_off_can_be_switched_on(here: Path) -> None:
    planlint("init")
    (here / "our-rules").mkdir()
    (here / "our-words").mkdir()
    (here / "our-templates").mkdir()
    (here / "logo.png").write_bytes(b"")
    lines = [
        line.removeprefix("# ")
        if line.startswith("# ") and (" = " in line or line.startswith("# ["))
        else line
        for line in settings_text(here).splitlines()
    ]
    (here / FILE_NAME).write_text("\n".join(lines), encoding="utf-8")
    settings = read_settings(here / FILE_NAME)
    assert settings.select
    assert settings.ignore
    assert settings.severity
    assert settings.columns == {"Lead": "owner"}
    assert settings.limits == Settings().limits
    assert settings.words == (here / "our-words",)
    assert settings.templates == here / "our-templates"
    assert settings.logo == here / "logo.png"
    assert settings.group_by == "Team"


@pytest.mark.parametrize("sample", [(), ("plan.csv",)])
def test_a_file_that_exists_is_never_overwritten(sample: tuple[str, ...], here: Path) -> None:
    written(here, {"plan.csv": OWN_FORM.encode(), FILE_NAME: b'ignore = ["jargon"]\n'})
    done = planlint("init", *sample)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(f"planlint: {FILE_NAME} exists already and was left as it is; ")
    assert done.stderr.count("\n") == 1
    assert settings_text(here) == 'ignore = ["jargon"]\n'


def test_a_second_run_leaves_the_first_ones_file_as_it_was_mended(here: Path) -> None:
    assert planlint("init").exit_code == 0
    mended = settings_text(here).replace('# ignore = ["jargon"]', 'ignore = ["jargon"]')
    (here / FILE_NAME).write_text(mended, encoding="utf-8")
    assert planlint("init").exit_code == 2
    assert read_settings(here / FILE_NAME).ignore == ("jargon",)


@pytest.mark.parametrize(("name", "data"), [("plan.md", in_markdown()), ("plan.xlsx", in_excel())])
def test_the_columns_of_a_sample_that_are_sure_are_listed_and_switched_off(
    name: str, data: bytes, here: Path
) -> None:
    written(here, {name: data})
    assert planlint("init", name).exit_code == 0
    for line in ('# "Need" = "need"', '# "Who" = "owner"', '# "When" = "due"'):
        assert line in settings_text(here).splitlines()
    assert read_settings(here / FILE_NAME) == Settings()


def test_a_column_that_could_not_be_placed_is_moved_by_one_word(here: Path) -> None:
    written(here, {"plan.csv": OWN_FORM.encode()})
    before = checked("plan.csv")["plans"][0]
    assert planlint("init", "plan.csv").exit_code == 0
    taken_for = next(line for line in settings_text(here).splitlines() if line.startswith('"Zyx" = '))
    assert checked("plan.csv")["plans"][0]["rows"] == before["rows"]
    (here / FILE_NAME).write_text(
        settings_text(here).replace(taken_for, '"Zyx" = "outcome"'), encoding="utf-8"
    )
    rows = checked("plan.csv")["plans"][0]["rows"]
    assert [row["outcome"] for row in rows] == ["Tia is bullied", "The flat is cold"]
    assert [row["action"] for row in rows] == [row["action"] for row in before["rows"]]


def test_a_column_that_was_sure_is_moved_by_one_word_too(here: Path) -> None:
    written(here, {"plan.md": in_markdown()})
    planlint("init", "plan.md")
    moved = settings_text(here).replace('# "Need" = "need"', '"Need" = "unused"')
    (here / FILE_NAME).write_text(moved, encoding="utf-8")
    plan = checked("plan.md")["plans"][0]
    assert {row["need"] for row in plan["rows"]} == {""}
    assert {column["heading"]: column["role"] for column in plan["columns"]}["Need"] == "unused"


def test_a_heading_with_quotation_marks_and_backslashes_can_still_be_loaded(here: Path) -> None:
    head = '"Zy""x \\ = [y]","Action",Who,When\n'
    written(here, {"plan.csv": (head + OWN_FORM.partition("\n")[2]).encode()})
    assert planlint("init", "plan.csv").exit_code == 0
    assert 'Zy"x \\ = [y]' in read_settings(here / FILE_NAME).columns


def test_a_sample_that_cannot_be_read_writes_nothing(here: Path) -> None:
    written(here, {"plan.docx": b""})
    done = planlint("init", "plan.docx")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("planlint: plan.docx: is empty; ")
    assert not (here / FILE_NAME).exists()


def test_another_name_can_be_given(here: Path) -> None:
    assert planlint("init", "--output", "ours.toml").exit_code == 0
    assert [path.name for path in here.iterdir()] == ["ours.toml"]
    assert read_settings(here / "ours.toml") == Settings()
