"""``python -m tests.torture`` prints what was recovered, by form and by feature; ``--misses`` lists what was not.

``python -m tests.torture write DIR`` writes the files out, for people to look at. Names of forms, features or files
behind either narrow it down: ``python -m tests.torture --misses word merged-down``.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from . import cases
from .model import FORMS, Case
from .recover import Recovery, recover, share


def _wanted(only: Sequence[str]) -> list[Case]:
    asked = set(only)
    return [
        case
        for case in cases()
        if not asked or asked & {case.form, case.name, *case.features} or asked == {"all"}
    ]


def _groups(
    recoveries: Sequence[Recovery], names: Callable[[Recovery], Iterable[str]]
) -> dict[str, list[Recovery]]:
    grouped: dict[str, list[Recovery]] = {}
    for recovery in recoveries:
        for name in names(recovery):
            grouped.setdefault(name, []).append(recovery)
    return grouped


def _table(title: str, groups: dict[str, list[Recovery]]) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("")
    for heading in (
        "cases",
        "whole",
        "cells",
        "recovered",
        "share",
        "too many",
        "lines",
        "absent",
        "notices",
    ):
        table.add_column(heading, justify="right")
    for name, held in groups.items():
        told = [recovery.case for recovery in held]
        lines = sum(len(case.lines) for case in told)
        absent = sum(len(case.absent) for case in told)
        notices = sum(len(case.notices) for case in told)
        lost = sum(len(recovery.lost) for recovery in held)
        seen = sum(len(recovery.seen) for recovery in held)
        unsaid = sum(len(recovery.unsaid) for recovery in held)
        table.add_row(
            name,
            f"{len(held)}",
            f"{sum(recovery.whole for recovery in held)}",
            f"{sum(recovery.cells for recovery in held)}",
            f"{sum(recovery.recovered for recovery in held)}",
            f"{share(held):.1%}",
            f"{sum(len(recovery.extra) for recovery in held)}",
            f"{lines - lost}/{lines}",
            f"{absent - seen}/{absent}",
            f"{notices - unsaid}/{notices}",
        )
    return table


def _print(recoveries: Sequence[Recovery], misses: bool) -> None:
    console = Console(width=120, highlight=False, markup=False, soft_wrap=True)
    by_form = _groups(recoveries, lambda recovery: [recovery.case.form])
    console.print(_table("By form", {form: by_form[form] for form in FORMS if form in by_form}))
    by_feature = _groups(
        recoveries,
        lambda recovery: [f"{recovery.case.form}: {feature}" for feature in recovery.case.features],
    )
    console.print(_table("By feature", by_feature))
    if misses:
        for recovery in recoveries:
            if not recovery.whole:
                console.print(f"\n{recovery.case.name}")
                for wrong in (*recovery.beyond_cells(), *recovery.in_cells()):
                    console.print(f"  {wrong}")


def _write(folder: Path, told: Sequence[Case]) -> None:
    for case in told:
        place = folder / case.form / case.name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(case.data)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--misses", action="store_true", help="list every cell that was not recovered")
    parser.add_argument("only", nargs="*", help="'write DIR', or names of forms, features or files")
    asked = parser.parse_args()
    if asked.only[:1] == ["write"]:
        if len(asked.only) < 2:
            parser.error("say which folder to write to")
        _write(Path(asked.only[1]), _wanted(asked.only[2:]))
    else:
        _print([recover(case) for case in _wanted(asked.only)], asked.misses)


if __name__ == "__main__":
    main()
