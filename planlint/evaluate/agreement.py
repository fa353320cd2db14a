"""How far two markers agree, rule by rule: Cohen's kappa over the rows, and over the plans for rules of the whole plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planlint.evaluate.gold import Label


@dataclass(frozen=True, slots=True)
class Agreement:
    """What two markers made of one rule: units that both, only the first, only the second and neither marked."""

    both: int
    first: int
    second: int
    neither: int

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa (1960), None where both markers always said the same one thing."""
        total = self.both + self.first + self.second + self.neither
        if not total:
            return None
        seen = (self.both + self.neither) / total
        yes = (self.both + self.first) * (self.both + self.second) / total**2
        no = (self.neither + self.second) * (self.neither + self.first) / total**2
        chance = yes + no
        return None if chance == 1 else (seen - chance) / (1 - chance)


def agreement(
    pairs: Iterable[tuple[int, tuple[Label, ...], tuple[Label, ...]]], rules: Mapping[str, bool]
) -> dict[str, Agreement]:
    """For each rule what two markers of the same plans made of it.

    ``pairs`` are plans with the number of rows and what each marker found; ``rules`` tells which rules are about the whole plan.
    """
    counts = {rule: [0, 0, 0, 0] for rule in rules}
    for rows, first, second in pairs:
        for rule, whole in rules.items():
            mine = {0 if whole else label.row or 0 for label in first if label.rule == rule}
            theirs = {0 if whole else label.row or 0 for label in second if label.rule == rule}
            units = {0} if whole else {*range(1, rows + 1), *mine, *theirs}
            for unit in units:
                counts[rule][_box(unit in mine, unit in theirs)] += 1
    return {rule: Agreement(*count) for rule, count in counts.items()}


def _box(mine: bool, theirs: bool) -> int:
    return [[3, 2], [1, 0]][mine][theirs]
