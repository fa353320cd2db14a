"""How right the engines behind the rules are on marked cells: vague actions, news, wishes, services, contingencies.

``python corpus/measure.py development`` prints the table for the cells of that half in ``corpus/gold/cells``; ``frozen`` is the half that
only measures. ``--misses`` lists every false alarm and every miss. Whole plans are measured by ``python -m planlint.evaluate``.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from planlint.language.tasks.contingencies import read_contingency
from planlint.language.tasks.judgement import read_action, read_outcome
from planlint.language.tasks.outcomes import Goal

GOLD = Path(__file__).resolve().parent / "gold"


@dataclass
class Tally:
    """Right findings, false alarms and misses of one rule, each with where it is."""

    right: int = 0
    false: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def line(self, name: str) -> str:
        """A line of the table."""
        found, wanted = self.right + len(self.false), self.right + len(self.missed)
        precision = f"{self.right / found:.2f}" if found else " – "
        recall = f"{self.right / wanted:.2f}" if wanted else " – "
        return f"{name:24} {precision:>9} {recall:>6} {self.right:6} {len(self.false):6} {len(self.missed):7}"


def main(half: str, show_misses: bool) -> int:
    """Print the tables of one half. Gives 1 where there is no such half."""
    found = False
    for name in (half, f"{half}2"):
        cells: dict[str, Tally] = defaultdict(Tally)
        _measure_cells(name, cells)
        if any(tally.right or tally.false or tally.missed for tally in cells.values()):
            found = True
            _print(f"{name} cells", cells, show_misses)
    if not found:
        print(f"there are no marked cells '{half}' in {GOLD / 'cells'}", file=sys.stderr)
    return int(not found)


def _print(what: str, tallies: dict[str, Tally], show_misses: bool) -> None:
    print(f"\n{what:24} {'precision':>9} {'recall':>6} {'right':>6} {'false':>6} {'missed':>7}")
    total = Tally()
    for name in sorted(tallies):
        tally = tallies[name]
        print(tally.line(name))
        total.right += tally.right
        total.false += tally.false
        total.missed += tally.missed
        if show_misses:
            for kind, places in (("false", tally.false), ("missed", tally.missed)):
                for place in places:
                    print(f"    {kind}: {place}")
    print(total.line("all"))


def _measure_cells(half: str, tallies: dict[str, Tally]) -> None:
    for text, label in _cells(f"{half}-actions.csv"):
        _count(tallies["vague action"], read_action(text).vague, label == "vague", text)
        _count(tallies["news"], read_action(text).news, label == "news", text)
    for text, label in _cells(f"{half}-outcomes.csv"):
        goal = read_outcome(text).goal
        _count(tallies["outcome: wish"], goal is Goal.WISH, label == "wish", text)
        _count(tallies["outcome: service"], goal is Goal.SERVICE, label == "service", text)
    for text, label in _cells(f"{half}-contingencies.csv"):
        read = read_contingency(text)
        _count(tallies["contingency: none"], read.empty, label == "none", text)
        _count(tallies["contingency: vague"], not read.empty and not read.complete, label == "vague", text)


def _cells(name: str) -> Iterator[tuple[str, str]]:
    path = GOLD / "cells" / name
    if not path.is_file():
        return
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["label"] != "unsure":
                yield row["text"], row["label"]


def _count(tally: Tally, found: bool, wanted: bool, text: str) -> None:
    if found and wanted:
        tally.right += 1
    elif found:
        tally.false.append(text)
    elif wanted:
        tally.missed.append(text)


def _arguments(arguments: Iterable[str]) -> tuple[str, bool]:
    names = [argument for argument in arguments if not argument.startswith("--")]
    return (names[0] if names else "development"), "--misses" in arguments


if __name__ == "__main__":
    sys.exit(main(*_arguments(sys.argv[1:])))
