"""A council adds to our word lists, strikes words from them, or puts its own list in their place, without touching ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.errors import RulePageError, SettingsError
from planlint.linting.engine import check_plans
from planlint.linting.loading import load_rules
from planlint.linting.settings import read_settings
from planlint.plan.model import Plan, Row


def quoted(folder: Path, changes: str, action: str) -> list[str | None]:
    """What the rule on jargon finds in an action under these changes to its words."""
    words = folder / "our-words"
    words.mkdir(exist_ok=True)
    (words / "jargon.md").write_text(changes, encoding="utf-8")
    path = folder / "planlint.toml"
    path.write_text('words = ["our-words"]\nselect = ["jargon"]\n', encoding="utf-8")
    settings = read_settings(path)
    plan = Plan("plan.md", "1", rows=(Row(1, action=action),))
    return [finding.quote for finding in check_plans([plan], load_rules(settings), settings).findings]


ACTION = "Find a placement, with wraparound and a pod meeting"


def test_words_are_added(tmp_path: Path) -> None:
    added = quoted(tmp_path, "## Add\n- pod meeting → the team's weekly talk\n", ACTION)
    assert added == ["placement", "wraparound", "pod meeting"]


def test_words_are_struck(tmp_path: Path) -> None:
    assert quoted(tmp_path, "## Strike\n- Placement\n", ACTION) == ["wraparound"]


def test_one_list_takes_the_place_of_another(tmp_path: Path) -> None:
    assert quoted(tmp_path, "## Words\n- pod meeting → the team's weekly talk\n", ACTION) == ["pod meeting"]


def test_a_word_that_is_added_again_gets_the_councils_own_alternative(tmp_path: Path) -> None:
    assert quoted(tmp_path, "## Add\n- placement → foster home\n", ACTION) == ["placement", "wraparound"]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        (
            "jargon.md",
            "## Strike\n- placment\n",
            r"jargon.md:2: 'placment' is not on the list; did you mean 'placement'",
        ),
        ("jargon.md", "## Ad\n- pod\n", "did you mean 'add'"),
        ("jargon.md", "pod meeting\n", "changes nothing"),
        ("jargn.md", "## Add\n- pod\n", "did you mean 'jargon'"),
        ("vague-owner.md", "## Add\n- pod\n", "has no word list"),
        ("jargon.md", "## Add\npod\n", "a word stands on a line of its own behind"),
    ],
)
def test_a_slip_in_the_changes_is_named(tmp_path: Path, name: str, text: str, says: str) -> None:
    (tmp_path / "our-words").mkdir()
    (tmp_path / "our-words" / name).write_text(text, encoding="utf-8")
    path = tmp_path / "planlint.toml"
    path.write_text('words = ["our-words"]\n', encoding="utf-8")
    with pytest.raises(RulePageError, match=says):
        load_rules(read_settings(path))


def test_a_folder_of_words_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "planlint.toml"
    path.write_text('words = ["nowhere"]\n', encoding="utf-8")
    with pytest.raises(SettingsError, match="words: there is no folder 'nowhere'"):
        read_settings(path)
