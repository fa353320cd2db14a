"""Rules of one's own load from a folder or a package, and nothing that is wrong goes unnoticed."""

from __future__ import annotations

import sys
import types
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path

import pytest

from planlint.errors import RulePageError, SettingsError
from planlint.linting import loading
from planlint.linting.examples import misses
from planlint.linting.loading import load_rules
from planlint.linting.settings import Settings
from tests.linting.test_pages import GOOD, page


def test_a_folder_of_ones_own_pages_joins_the_rules_that_ship(tmp_path: Path) -> None:
    page(tmp_path, GOOD)
    rules = {rule.id: rule for rule in load_rules(Settings(rules=(tmp_path,)))}
    assert "say-mum" in rules
    assert "vague-action" in rules
    assert misses(rules["say-mum"]) == ()


def test_a_page_whose_poor_example_is_never_found_is_told_by_its_line(tmp_path: Path) -> None:
    page(tmp_path, GOOD.replace("**MOC** to ring", "**Mother** to ring"))
    rule = next(rule for rule in load_rules(Settings(rules=(tmp_path,))) if rule.id == "say-mum")
    assert [(miss.line, miss.message) for miss in misses(rule)] == [
        (20, "this poor example is not found by the rule")
    ]


def test_a_second_page_with_a_shipped_id_is_refused(tmp_path: Path) -> None:
    page(tmp_path, GOOD.replace("say-mum", "jargon"), "jargon.md")
    with pytest.raises(RulePageError, match="is taken by"):
        load_rules(Settings(rules=(tmp_path,)))


def test_a_check_that_asks_for_something_unknown_is_refused(tmp_path: Path) -> None:
    page(tmp_path, GOOD)
    (tmp_path / "say-mum.py").write_text("def check(rows):\n    yield\n")
    with pytest.raises(RulePageError, match="did you mean 'row'"):
        load_rules(Settings(rules=(tmp_path,)))


def test_a_check_that_is_not_python_is_told_by_file_and_line(tmp_path: Path) -> None:
    page(tmp_path, GOOD)
    (tmp_path / "say-mum.py").write_text("import re\ndef check(row:\n")
    with pytest.raises(RulePageError, match=r"say-mum\.py:2: is not valid Python"):
        load_rules(Settings(rules=(tmp_path,)))


def test_a_page_with_neither_words_nor_check_is_refused(tmp_path: Path) -> None:
    page(tmp_path, GOOD.replace("## Words\n- mother of child, MOC → Mum, or her name\n", ""))
    with pytest.raises(RulePageError, match="neither words nor a check"):
        load_rules(Settings(rules=(tmp_path,)))


def test_an_installed_package_may_offer_rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page(tmp_path, GOOD)
    package = types.ModuleType("our_rules")
    package.__path__ = [str(tmp_path)]
    monkeypatch.setitem(sys.modules, "our_rules", package)
    point = EntryPoint("ours", "our_rules", loading.ENTRY_POINTS)
    monkeypatch.setattr(loading, "entry_points", lambda group: EntryPoints([point]))
    assert "say-mum" in {rule.id for rule in load_rules(Settings())}


def test_an_installed_package_that_fails_to_load_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    point = EntryPoint("ours", "no_such_package_at_all", loading.ENTRY_POINTS)
    monkeypatch.setattr(loading, "entry_points", lambda group: EntryPoints([point]))
    with pytest.raises(SettingsError, match="ours"):
        load_rules(Settings())


@pytest.mark.parametrize("key", ["select", "ignore"])
def test_an_unknown_rule_in_the_settings_is_an_error_with_the_nearest_name(key: str) -> None:
    settings = Settings(select=("vague-acton",)) if key == "select" else Settings(ignore=("vague-acton",))
    with pytest.raises(SettingsError, match="did you mean 'vague-action'"):
        load_rules(settings)


def test_a_theme_can_be_selected_and_a_rule_of_it_left_out() -> None:
    chosen = load_rules(Settings(select=("who-and-when",), ignore=("impossible-date",)))
    assert [rule.id for rule in chosen] == [
        "missing-owner",
        "missing-timescale",
        "owner-action-mismatch",
        "vague-frequency",
        "vague-owner",
        "vague-timescale",
    ]
