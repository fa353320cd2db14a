"""Owner cells and actions as people write them, with whom they name. The cells are in the two files beside this one.

A few cells are known to be read wrongly; they stay in the files so that the figure stays honest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from planlint.language.people import Owner, OwnerKind, doers, owners

HERE = Path(__file__).parent


def cells(name: str) -> Iterator[tuple[str, str]]:
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            text, _, expected = line.rpartition(" => ")
            yield text.replace("\\n", "\n"), expected


def as_kinds(found: tuple[Owner, ...]) -> str:
    return " ".join(owner.kind for owner in found) or "nobody"


def as_doers(found: tuple[Owner, ...]) -> str:
    return ", ".join(f"{owner.text}:{owner.kind}" for owner in found) or "nobody"


def verdict(kinds: list[str]) -> tuple[bool, bool]:
    """What the rules ask: is anybody named, and is one of them accountable."""
    return bool(kinds), any(OwnerKind(kind).is_accountable for kind in kinds)


def test_owner_cells_give_the_kinds_they_name() -> None:
    read = [(text, expected, as_kinds(owners(text))) for text, expected in cells("owner-cells.txt")]
    wrong = [row for row in read if row[1] != row[2]]
    assert len(read) >= 900
    assert len(wrong) <= 0.01 * len(read), wrong


def test_owner_cells_are_judged_as_a_manager_would() -> None:
    wrong = []
    for text, expected in cells("owner-cells.txt"):
        kinds = expected.split() if expected != "nobody" else []
        if verdict(kinds) != verdict([owner.kind for owner in owners(text)]):
            wrong.append(text)
    assert len(wrong) <= 2, wrong


def test_actions_give_their_doers() -> None:
    read = [(text, expected, as_doers(doers(text))) for text, expected in cells("action-cells.txt")]
    wrong = [row for row in read if row[1] != row[2]]
    assert len(read) >= 1200
    assert len(wrong) <= 0.015 * len(read), wrong


def test_actions_are_judged_as_a_manager_would() -> None:
    wrong = []
    for text, expected in cells("action-cells.txt"):
        kinds = re.findall(r":([a-z]+)(?=, |$)", expected)
        if verdict(kinds) != verdict([owner.kind for owner in doers(text)]):
            wrong.append(text)
    assert len(wrong) <= 0.005 * 1200, wrong
