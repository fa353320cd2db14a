"""How right the rules are on marked plans and marked cells: precision and recall, rule by rule.

``python corpus/measure.py development`` prints the table for that part of ``corpus/gold``; ``frozen`` is the part that only
measures and that nobody looks into while mending rules; ``corpus`` are the ten plans that ship as Word files. ``--misses`` lists every false alarm and every miss.
A label that its author marked as unsure counts neither way.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import planlint
from planlint.language.tasks.contingencies import read_contingency
from planlint.language.tasks.judgement import read_action, read_outcome
from planlint.language.tasks.outcomes import Goal
from planlint.linting.model import Finding

GOLD = Path(__file__).resolve().parent / "gold"
ONCE_A_PLAN = frozenset({"undefined-acronym", "jargon"})


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


@dataclass(frozen=True)
class Expected:
    """A label of the plan's author."""

    rule: str
    row: int | None
    quote: str
    sure: bool


def main(half: str, show_misses: bool) -> int:
    """Print the tables of one half. Gives 1 where there is no such half."""
    plans = _plans(half)
    if not plans:
        print(f"there is no gold set '{half}' in {GOLD}", file=sys.stderr)
        return 1
    tallies: dict[str, Tally] = defaultdict(Tally)
    rows = Counter[str]()
    for path, labels in plans:
        _measure_plan(path, json.loads(labels.read_text(encoding="utf-8")), tallies, rows)
    _print("plans", tallies, show_misses)
    print(f"{len(plans)} plans; as many rows as marked in {rows['right']}, another number in {rows['wrong']}")
    for name in (half, f"{half}2"):
        cells: dict[str, Tally] = defaultdict(Tally)
        _measure_cells(name, cells)
        if any(tally.right or tally.false or tally.missed for tally in cells.values()):
            _print(f"{name} cells", cells, show_misses)
    return 0


def _plans(half: str) -> list[tuple[Path, Path]]:
    """Each plan of a set with the file of its labels."""
    if half == "corpus":
        folder = GOLD.parent / "plans"
        return [(path, folder / "expected" / f"{path.stem}.json") for path in sorted(folder.glob("*.docx"))]
    found = sorted([*(GOLD / half).glob("*.md"), *(GOLD / half).glob("*.docx")])
    return [(path, path.with_suffix(".json")) for path in found]


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


def _measure_plan(path: Path, marked: dict[str, Any], tallies: dict[str, Tally], rows: Counter[str]) -> None:
    labels = marked.get("expect", marked.get("findings", []))
    expected = [
        Expected(e["rule"], e["row"], (e["quote"] or "").casefold(), e.get("sure", True)) for e in labels
    ]
    try:
        plans = planlint.read_plans(path, path.name)
    except planlint.PlanlintError as error:
        print(error)
        plans = []
    read = sum(len(plan.rows) for plan in plans)
    rows["right" if read == marked["rows"] else "wrong"] += 1
    kind = plans[0].kind if plans else None
    days = (str(plans[0].date) if plans else None, str(plans[0].review_date) if plans else None)
    wanted_days = (str(marked.get("date", days[0])), str(marked.get("review_date", days[1])))
    if read != marked["rows"] or kind != marked.get("kind", kind) or days != wanted_days:
        print(
            f"{path.name}: rows {read} ({marked['rows']}), kind {kind} ({marked.get('kind')}), days {days} ({wanted_days})"
        )
    findings = [finding for plan in plans for finding in planlint.check(plan).findings]
    texts = {row.number: row for plan in plans for row in plan.rows}
    taken: set[int] = set()
    for finding in findings:
        left = [(n, e) for n, e in enumerate(expected) if n not in taken and _same(finding, e)]
        left.sort(key=lambda each: each[1].quote != (finding.quote or "").casefold())
        hit = left[0][0] if left else None
        if hit is not None:
            taken.add(hit)
            tallies[finding.rule].right += expected[hit].sure
        else:
            row = texts.get(finding.row or 0)
            about = f" | {row.action} | {row.owner} | {row.due} | out: {row.outcome}" if row else ""
            tallies[finding.rule].false.append(f"{path.stem} row {finding.row} “{finding.quote}”{about}")
    for n, label in enumerate(expected):
        if n not in taken and label.sure:
            row = texts.get(label.row or 0)
            about = f" | {row.action} | {row.owner} | {row.due} | out: {row.outcome}" if row else ""
            tallies[label.rule].missed.append(f"{path.stem} row {label.row} “{label.quote}”{about}")


def _same(finding: Finding, label: Expected) -> bool:
    if finding.rule != label.rule:
        return False
    if finding.rule in ONCE_A_PLAN:
        quote = (finding.quote or "").casefold()
        if finding.rule == "undefined-acronym":
            return quote == label.quote.rstrip("s") or quote == label.quote
        return bool(quote) and (quote in label.quote or label.quote in quote)
    return finding.row == label.row


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
