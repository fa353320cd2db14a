"""Patterns compiled when they are first asked: they answer as those of ``re`` do, and each of the shipped ones is a pattern."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import planlint.language
import planlint.plan
from planlint.patterns import Later, later


@pytest.mark.parametrize("method", ["finditer", "findall", "split"])
def test_it_answers_as_a_compiled_pattern_does(method: str) -> None:
    found = getattr(later(r"(\w)\d", re.IGNORECASE), method)("a1 B2")
    wanted = getattr(re.compile(r"(\w)\d", re.IGNORECASE), method)("a1 B2")
    assert str(list(found)) == str(list(wanted))


def test_it_replaces_and_tells_its_source() -> None:
    pattern = later(r"\d")
    assert pattern.sub("#", "a1b2") == "a#b#"
    assert pattern.search("a1")
    assert pattern.match("1")
    assert pattern.fullmatch("1")
    assert not (pattern.search("a"))
    assert not (pattern.match("a1"))
    assert not (pattern.fullmatch("1a"))
    assert (pattern.pattern, pattern.groups) == (r"\d", 0)


def test_nothing_is_compiled_before_the_first_question(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    real = re.compile

    def counting(pattern: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(pattern)
        return real(pattern, flags)

    monkeypatch.setattr("planlint.patterns.re.compile", counting)
    pattern = later("x+")
    assert compiled == []
    assert pattern.search("xx")
    assert pattern.search("yx")
    assert pattern.match("xx")
    assert compiled == ["x+"]


def test_every_pattern_that_waits_is_a_pattern() -> None:
    waiting = 0
    for package in (planlint.language, planlint.plan):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for value in vars(importlib.import_module(found.name)).values():
                if isinstance(value, Later):
                    waiting += 1
                    assert value.pattern
    assert waiting > 10
