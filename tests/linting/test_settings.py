"""Settings are read strictly: an unknown key or value is an error that names the nearest known one."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.errors import SettingsError
from planlint.linting.model import Severity
from planlint.linting.settings import Settings, find_settings, read_settings


def settings(folder: Path, text: str) -> Settings:
    path = folder / "planlint.toml"
    path.write_text(text, encoding="utf-8")
    return read_settings(path)


def test_everything_a_council_may_set_is_read(tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    read = settings(
        tmp_path,
        'select = ["words"]\nignore = ["jargon"]\nfail-on = "never"\nrules = ["ours"]\nacronyms = ["cin"]\n'
        '[severity]\nvague-action = "error"\n[columns]\n"Lead" = "owner"\n',
    )
    assert read.select == ("words",)
    assert read.ignore == ("jargon",)
    assert read.fail_on is None
    assert read.rules == (tmp_path / "ours",)
    assert read.acronyms == {"CIN"}
    assert read.severity == {"vague-action": Severity.ERROR}
    assert read.columns == {"Lead": "owner"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('ignor = ["jargon"]', "did you mean 'ignore'"),
        ('fail-on = "erorr"', "did you mean 'error'"),
        ('select = "words"', "must be a list"),
        ("select = [1]", "must be a list"),
        ('columns = ["x"]', "must hold lines"),
        ('[severity]\njargon = "never"', "put the rule under ignore"),
        ('rules = ["nowhere"]', "no folder 'nowhere'"),
        ("select = [", "is not a settings file"),
    ],
)
def test_a_wrong_setting_says_what_to_do(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        settings(tmp_path, text)


def test_the_nearest_settings_file_above_is_used(tmp_path: Path) -> None:
    (tmp_path / "planlint.toml").write_text("")
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert find_settings(below) == tmp_path / "planlint.toml"
