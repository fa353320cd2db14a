"""How rightly forms are read: the plans of ``corpus/gold/forms`` against what their authors say stands in them.

``python corpus/forms.py development`` prints, for each file and in all, the share of rows read exactly and of their fields,
and whether kind, dates, children and sections are right; ``frozen`` only measures. ``--misses`` lists every difference.
Rows are laid side by side by their words first, so that one lost row does not count for all below it.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import planlint
from planlint.plan.model import Field, Plan

GOLD = Path(__file__).resolve().parent / "gold" / "forms"
FIELDS = tuple(str(name) for name in Field)
Texts = tuple[str, ...]


@dataclass
class Count:
    """What was right of what was wanted, for rows, fields and what stands on the front."""

    rows: int = 0
    wanted_rows: int = 0
    read_rows: int = 0
    fields: int = 0
    wanted_fields: int = 0
    facts: int = 0
    wanted_facts: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, other: Count) -> None:
        """Counts another one in."""
        self.rows += other.rows
        self.wanted_rows += other.wanted_rows
        self.read_rows += other.read_rows
        self.fields += other.fields
        self.wanted_fields += other.wanted_fields
        self.facts += other.facts
        self.wanted_facts += other.wanted_facts

    def line(self, name: str) -> str:
        """A line of the table."""
        share = self.fields / self.wanted_fields if self.wanted_fields else 1.0
        facts = f"{self.facts}/{self.wanted_facts}"
        return f"{name:52} {self.rows:5}/{self.wanted_rows} ({self.read_rows}) {share:8.3f} {facts:>9}"


def main(half: str, show_misses: bool) -> int:
    """Print the table of one half. Gives 1 where there is no such half."""
    marked = sorted((GOLD / half).glob("*.json"))
    if not marked:
        print(f"there is no set of forms '{half}' in {GOLD}", file=sys.stderr)
        return 1
    total = Count()
    print(f"{'form':52} rows exactly (read)   fields  front and sections")
    for labels in marked:
        path = next(each for each in sorted(labels.parent.glob(f"{labels.stem}.*")) if each.suffix != ".json")
        found = compared(path, json.loads(labels.read_text(encoding="utf-8"))["plans"])
        total.add(found)
        print(found.line(path.name))
        if show_misses:
            for miss in found.misses:
                print(f"    {miss}")
    print(total.line(f"all {len(marked)} forms"))
    return 0


def compared(path: Path, wanted: Sequence[dict[str, Any]]) -> Count:
    """One file against its labels, plan by plan."""
    count = Count()
    try:
        plans = planlint.read_plans(path, path.name)
    except planlint.PlanlintError as error:
        plans = []
        count.misses.append(str(error))
    _fact(count, "number of plans", len(plans), len(wanted))
    for number, expected in enumerate(wanted):
        _rows(count, plans[number] if number < len(plans) else None, expected["rows"])
        _front(count, plans[number] if number < len(plans) else None, expected)
    count.read_rows = sum(len(plan.rows) for plan in plans)
    return count


def _front(count: Count, plan: Plan | None, expected: dict[str, Any]) -> None:
    _fact(count, "kind", plan and str(plan.kind), expected["kind"])
    _fact(count, "date", plan and plan.date and plan.date.isoformat(), expected["date"])
    _fact(
        count, "review", plan and plan.review_date and plan.review_date.isoformat(), expected["review_date"]
    )
    _fact(count, "children", plan and [child.name for child in plan.children], expected["children"])
    for written, phrase in expected["sections"]:
        name = written.replace("-", "_")
        texts = [each.text for each in plan.sections if name in (each.name, *each.also)] if plan else []
        if name in ("review", "visits", "signoff") and plan:
            texts += [f"{label}: {value}" for label, value in plan.front]
        inside = any(plainly(phrase) in plainly(text) for text in texts)
        where = (
            [str(each.name) for each in plan.sections if plainly(phrase) in plainly(each.text)]
            if plan
            else []
        )
        _fact(count, f"section {name} “{phrase[:50]}” stands in {where}", inside, True)


def _fact(count: Count, name: str, found: object, wanted: object) -> None:
    count.wanted_facts += 1
    if found == wanted:
        count.facts += 1
    else:
        count.misses.append(f"{name}: {found!r}, wanted {wanted!r}")


def _rows(count: Count, plan: Plan | None, wanted: Sequence[dict[str, str]]) -> None:
    read = [tuple(row.text(name) for name in Field) for row in plan.rows] if plan else []
    expected = [tuple(row.get(name) or "" for name in FIELDS) for row in wanted]
    count.wanted_rows += len(expected)
    count.wanted_fields += len(expected) * len(FIELDS)
    for mine, theirs in aligned(read, expected):
        if theirs is None:
            count.misses.append(f"row too many: {mine}")
            continue
        right = [plainly(a) == plainly(b) for a, b in zip(mine or ("",) * 5, theirs, strict=True)]
        if mine is None:
            count.misses.append(f"row missing: {theirs}")
            continue
        count.fields += sum(right)
        count.rows += all(right)
        for name, is_right, a, b in zip(FIELDS, right, mine, theirs, strict=True):
            if not is_right:
                count.misses.append(f"{name}: {a!r}, wanted {b!r}")


def aligned(read: Sequence[Texts], wanted: Sequence[Texts]) -> Iterator[tuple[Texts | None, Texts | None]]:
    """The rows side by side, in order; None where one side has no such row."""
    size = (len(read) + 1, len(wanted) + 1)
    best = [[0.0] * size[1] for _ in range(size[0])]
    like = [[_likeness(a, b) for b in wanted] for a in read]
    for i in range(len(read) - 1, -1, -1):
        for j in range(len(wanted) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + like[i][j])
    i = j = 0
    while i < len(read) or j < len(wanted):
        if (
            i < len(read)
            and j < len(wanted)
            and like[i][j] > 0
            and best[i][j] == best[i + 1][j + 1] + like[i][j]
        ):
            yield read[i], wanted[j]
            i, j = i + 1, j + 1
        elif j == len(wanted) or (i < len(read) and best[i][j] == best[i + 1][j]):
            yield read[i], None
            i += 1
        else:
            yield None, wanted[j]
            j += 1


def _likeness(one: Texts, other: Texts) -> float:
    ratio = SequenceMatcher(None, plainly(one[2]), plainly(other[2]), autojunk=False).ratio()
    same = sum(plainly(a) == plainly(b) for a, b in zip(one, other, strict=True) if b)
    return ratio + 0.1 * same if ratio > 0.4 or (same and not other[2]) else 0.0


def plainly(text: str) -> str:
    """A text with its white space collapsed, without the marks that may close a cut piece."""
    return re.sub(r"\s+", " ", text).strip().strip(".,;:–— -()").casefold()


def _arguments(arguments: Iterable[str]) -> tuple[str, bool]:
    names = [argument for argument in arguments if not argument.startswith("--")]
    return (names[0] if names else "development"), "--misses" in arguments


if __name__ == "__main__":
    sys.exit(main(*_arguments(sys.argv[1:])))
