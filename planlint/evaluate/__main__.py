"""``python -m planlint.evaluate FOLDER``: the figures of every rule on marked plans and cases, with their intervals."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from planlint.cli.options import mendable, plain_stream, stop
from planlint.evaluate.agreement import Agreement
from planlint.evaluate.scoring import Scores, Tally, interval
from planlint.evaluate.sets import agreements, record, scores_of, sets_in


@click.command("planlint.evaluate")
@click.argument("folder", metavar="FOLDER")
@click.option(
    "--set", "chosen", metavar="NAME", help="Only this set of plans and cases (development, frozen)."
)
@click.option(
    "--quiet", is_flag=True, help="Only the tables, not each false alarm and each miss with its words."
)
@click.option(
    "--record", "recording", is_flag=True, help="Write the figures down, for the test that keeps them."
)
@click.option(
    "--agreed",
    "by_both",
    is_flag=True,
    help="Only plans that two people marked; what one of them alone marked counts neither way.",
)
def command(folder: str, chosen: str | None, quiet: bool, recording: bool, by_both: bool) -> None:
    """Compare what planlint finds with what people marked, in every set of FOLDER.

    A set that its README calls frozen only measures: look at its mistakes once it is replaced.
    """
    plain_stream()
    path = Path(folder)
    names = [name for name in sets_in(path) if chosen in (None, name)]
    if not names:
        stop(
            f"{folder}: holds no set of marked plans{f' named {chosen}' if chosen else ''}; see corpus/gold/README.md"
        )
    with mendable():
        for name in names:
            scores = scores_of(path, name, by_both)
            both = agreements(path, name)
            for line in _table(name, scores, both):
                click.echo(line)
            if not quiet:
                for line in _mistakes(scores):
                    click.echo(line)
            if recording and not by_both:
                record(path, name, scores)


def _table(name: str, scores: Scores, both: dict[str, Agreement]) -> Iterator[str]:
    yield f"\n{name:28}precision          recall             F1    right false missed  markers"
    for rule in sorted(scores.tallies):
        yield _line(rule, scores.tallies[rule], both.get(rule))
    yield _line("all rules", scores.total(), None)
    precisions = [tally.precision for tally in scores.tallies.values() if tally.precision is not None]
    recalls = [tally.recall for tally in scores.tallies.values() if tally.recall is not None]
    if precisions and recalls:
        macro = sum(precisions) / len(precisions), sum(recalls) / len(recalls)
        yield f"mean of the rules: precision {macro[0]:.3f}, recall {macro[1]:.3f}"
    if scores.plans:
        yield (
            f"{scores.plans} plans, {scores.rows_right} read with as many rows as their authors counted; "
            f"{scores.clean_alarms} false alarms in {scores.clean_rows} rows without a mark"
        )


def _line(rule: str, tally: Tally, both: Agreement | None) -> str:
    kappa = "" if both is None or both.kappa is None else f"{both.kappa:5.2f}"
    return (
        f"{rule:28}{_share(tally.right, tally.found)} {_share(tally.right, tally.wanted)} "
        f"{'  –  ' if tally.f1 is None else f'{tally.f1:5.2f}'} {tally.right:6} {len(tally.false):5} {len(tally.missed):6}   {kappa}"
    ).rstrip()


def _share(right: int, total: int) -> str:
    span = interval(right, total)
    return f"{'–':^18}" if span is None else f"{right / total:.2f} ({span[0]:.2f}–{span[1]:.2f})  "


def _mistakes(scores: Scores) -> Iterator[str]:
    for rule in sorted(scores.tallies):
        tally = scores.tallies[rule]
        for kind, places in (("false", tally.false), ("missed", tally.missed)):
            for place in places:
                yield f"{rule}: {kind}: {place}"


if __name__ == "__main__":
    command(prog_name="python -m planlint.evaluate")
