"""The sets of a gold folder: its halves of plans and cases scored, the two markers compared, the figures written down."""

from __future__ import annotations

import json
from pathlib import Path

from planlint.errors import DocumentError
from planlint.evaluate.agreed import agreed
from planlint.evaluate.agreement import Agreement, agreement
from planlint.evaluate.gold import Label, cases, labels_in, marked_plans
from planlint.evaluate.scoring import PLAN_THEMES, Scores, score_cases, score_plan
from planlint.linting.loading import Rule, load_rules
from planlint.linting.settings import Settings
from planlint.opening import read_plans

CASES = "cases"
RECORDED = "recorded.json"
SECOND = ".second.json"


def sets_in(folder: Path) -> tuple[str, ...]:
    """The names of the sets: folders with marked plans, or of the cases; the folder itself where plans lie in it."""
    if marked_plans(folder):
        return (".",)
    plans = [place.name for place in folder.glob("*") if place.is_dir() and marked_plans(place)]
    told = [place.name for place in (folder / CASES).glob("*") if any(place.glob("*.jsonl"))]
    return tuple(sorted({*plans, *told}))


def scores_of(folder: Path, name: str, by_both: bool = False) -> Scores:
    """The scores of one set: its marked plans and its marked cases together.

    With ``by_both`` only the plans count that two people marked, and of their labels those on which they agree.
    A plan that cannot be read counts with no finding. Raises :class:`planlint.PlanlintError` for labels that cannot be read.
    """
    rules = load_rules(Settings())
    scores = Scores()
    themes = {rule.id: rule.page.theme for rule in rules}
    for marked in marked_plans(folder / name):
        if by_both:
            second = marked.path.with_name(marked.path.stem + SECOND)
            if not second.is_file():
                continue
            marked = agreed(marked, labels_in(second), themes)
        try:
            plans = read_plans(marked.path, marked.path.name)
        except DocumentError:
            plans = []
        score_plan(marked, plans, rules, scores)
    if not by_both:
        score_cases(cases(folder / CASES / name), rules, scores)
    return scores


def agreements(folder: Path, name: str) -> dict[str, Agreement]:
    """How far the two markers of a set agree, for the plans that two have marked."""
    pairs: list[tuple[int, tuple[Label, ...], tuple[Label, ...]]] = []
    for marked in marked_plans(folder / name):
        second = marked.path.with_name(marked.path.stem + SECOND)
        if second.is_file():
            pairs.append((marked.rows, marked.labels, labels_in(second)))
    if not pairs:
        return {}
    return agreement(pairs, {rule.id: _is_of_the_plan(rule) for rule in load_rules(Settings())})


def _is_of_the_plan(rule: Rule) -> bool:
    return rule.page.theme in PLAN_THEMES


def record(folder: Path, name: str, scores: Scores) -> None:
    """Write the figures of a set into the folder's record, beside those of the others."""
    known = recorded(folder)
    known[name] = {
        rule: [tally.right, len(tally.false), len(tally.missed)]
        for rule, tally in sorted(scores.tallies.items())
    }
    text = (
        json.dumps(known, indent=1, sort_keys=True)
        .replace("[\n   ", "[")
        .replace(",\n   ", ", ")
        .replace("\n  ]", "]")
    )
    (folder / RECORDED).write_text(text + "\n", encoding="utf-8")


def recorded(folder: Path) -> dict[str, dict[str, list[int]]]:
    """The figures written down: for each set and rule, right findings, false alarms and misses."""
    path = folder / RECORDED
    known: dict[str, dict[str, list[int]]] = (
        json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    )
    return known
