"""Ordinary rows and sentences: what is said of them against what their authors would ask.

``python corpus/ordinary.py development`` reads each row of ``corpus/gold/ordinary`` as a plan of its own and prints, file by
file, how many rows without a fault have an alarm, and of the rows with faults the precision and recall of each rule; of the
sentences that tell of no risk, how many are taken for one. ``frozen`` only measures; ``--misses`` lists what was wrong.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from planlint.language.risks.named import risks_named
from planlint.linting.engine import check_plans
from planlint.linting.loading import Rule, load_rules
from planlint.linting.settings import Settings
from planlint.plan.model import Child, Column, Field, Kind, Plan, Row

GOLD = Path(__file__).resolve().parent / "gold" / "ordinary"
MADE, REVIEW = date(2026, 3, 16), date(2026, 10, 30)
WHOLE = frozenset({"whole-plan", "across-plans"})
# Told once for a whole plan, of which a row alone is too little.
NOT_OF_ROWS = frozenset({"undefined-acronym", "jargon", "hard-to-read"})
NAME = re.compile(r"\b[A-Z][a-z]+\b")
KIN = frozenset("Mum Mom Dad Nan Gran Grandad Grandma Auntie Aunt Uncle The She He They No All".split())


@dataclass
class Count:
    """What was right, what was a false alarm and what was missed, by rule; and the rows with a false alarm."""

    rows: int = 0
    alarmed: int = 0
    right: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    told: list[str] = field(default_factory=list)

    def mean(self, others: Counter[str]) -> float:
        """The mean over the rules of what was right beside these others, 1 where there was nothing."""
        shares = [self.right[rule] / (self.right[rule] + others[rule]) for rule in {*self.right, *others}]
        return sum(shares) / len(shares) if shares else 1.0


def main(half: str, show: bool) -> int:
    """Print the figures of one half. Gives 1 where there is no such half."""
    files = sorted(GOLD.glob(f"{half}-*"))
    if not files:
        print(f"no files in {GOLD} begin with {half}", file=sys.stderr)
        return 1
    rules = tuple(
        rule for rule in load_rules(Settings()) if rule.page.theme not in WHOLE and rule.id not in NOT_OF_ROWS
    )
    for path in files:
        if path.suffix == ".txt":
            alarms = list(_alarms(path.read_text(encoding="utf-8").splitlines()))
            lines = len(path.read_text(encoding="utf-8").splitlines())
            print(f"{path.name}: {len(alarms)} of {lines} sentences taken for a risk")
            told = alarms
        else:
            count = _counted(path, rules)
            told = count.told
            print(f"{path.name}: {count.alarmed} of {count.rows} rows with a false alarm")
            if count.right or count.missed:
                print(
                    f"  right {count.right.total()}, false {count.false.total()}, missed {count.missed.total()}; "
                    f"mean precision {count.mean(count.false):.3f}, recall {count.mean(count.missed):.3f}"
                )
        if show:
            print("\n".join(f"  {line}" for line in told))
    return 0


def _counted(path: Path, rules: tuple[Rule, ...]) -> Count:
    count = Count()
    known = {rule.id for rule in rules}
    for line in filter(str.strip, path.read_text(encoding="utf-8").splitlines()):
        table = json.loads(line)
        wanted = set(table.get("expect", [])) & known
        found = {each.rule for each in check_plans([_plan(table)], rules, Settings()).findings}
        count.rows += 1
        count.alarmed += bool(found - wanted)
        count.right.update(found & wanted)
        count.false.update(found - wanted)
        count.missed.update(wanted - found)
        if found != wanted:
            texts = " | ".join(table.get(each.value, "") for each in Field)
            count.told.append(f"{sorted(found - wanted)} {sorted(wanted - found)} {texts}")
    return count


def _plan(table: dict[str, Any]) -> Plan:
    need, outcome, action, owner, due = (table.get(each.value, "") for each in Field)
    names = [name for name in NAME.findall(need) if name not in KIN]
    child = table.get("child") or (names[0] if names else "Zed")
    return Plan(
        "ordinary",
        "1",
        kind=Kind(table["kind"]),
        date=MADE,
        review_date=REVIEW,
        children=(Child(child),),
        columns=tuple(Column(each, each) for each in Field),
        rows=(Row(1, need, outcome, action, owner, due),),
    )


def _alarms(lines: list[str]) -> Iterator[str]:
    for line in lines:
        names = [name for name in NAME.findall(line) if name not in KIN]
        risks = risks_named(line, tuple(names[:1]))
        if risks:
            yield f"{', '.join(sorted({risk.kind for risk in risks}))}: {line}"


if __name__ == "__main__":
    arguments = [each for each in sys.argv[1:] if not each.startswith("--")]
    sys.exit(main(arguments[0] if arguments else "development", "--misses" in sys.argv))
