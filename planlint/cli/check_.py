"""``planlint check``: files in, a report out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from planlint.cli.options import FAILED, complain, mendable, plain_stream, settings_from, stop
from planlint.linting.model import Tally
from planlint.linting.settings import NEVER

if TYPE_CHECKING:
    from planlint.checking import Run

_FORMATS = ("text", "html", "json", "note")
_SHOW_READING_AGE = frozenset({"html", "json"})
_TOLD_APART = frozenset({"html", "json"})
"""The formats of report that a walk through a folder knows for what they are, and passes over."""
_LEVELS = ("error", "warning", "advice", NEVER)


@click.command(
    "check",
    epilog="Example: planlint check plans/ --format html --output report.html",
    short_help="Say what to ask the authors of plans.",
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMATS),
    default="text",
    help="Report to read (text), html, json, or a note to paste.",
)
@click.option("--output", metavar="FILE", help="Write the report to this file instead of the screen.")
@click.option(
    "--config", metavar="FILE", help="Settings file; else the nearest planlint.toml above this folder."
)
@click.option(
    "--select", multiple=True, metavar="RULE", help="Run only these rules or themes (several: commas)."
)
@click.option(
    "--ignore", multiple=True, metavar="RULE", help="Leave these rules or themes out (several: commas)."
)
@click.option(
    "--fail-on", type=click.Choice(_LEVELS), help="The gravity from which the exit status is 1 (error)."
)
@click.option("--full", is_flag=True, help="Show every finding, not only those that matter first.")
@click.option(
    "--show-plan",
    "shown",
    is_flag=True,
    help="Show each plan as it was read, and what of the file was not used.",
)
def command(
    paths: tuple[str, ...],
    form: str,
    output: str | None,
    config: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    full: bool,
    shown: bool,
) -> None:
    """Check plans and say what to ask their authors.

    PATH is a plan (Word, PDF, Excel, CSV, web page, Rich Text, Markdown, text, JSON), a zip file or a folder of plans,
    or - for standard input. The exit status is 0 when
    nothing grave was found, 1 when something was, and 2 when a file could not be read or a rule failed; every other
    file is still checked.
    """
    plain_stream()
    with mendable():
        if "" in paths:
            stop("a path is empty; name a file or a folder")
        settings = settings_from(config, select, ignore, fail_on, paths)
        _spare_inputs(output, paths, form)
        from planlint.checking import Run, check_paths

        run = check_paths(
            paths, settings, getattr(sys.stdin, "buffer", None), with_reading_age=form in _SHOW_READING_AGE
        )
        tally = Tally()
        counted = Run(run.rules, tally.watching(run.results))
        try:
            _write(counted, form, output, full, shown)
        except BrokenPipeError:
            # Whoever reads the report has had enough of it; what is left to say goes the other way.
            sys.stdout = None
        except OSError as error:
            stop(f"the report could not be written ({error.strerror}); make room or choose another place")
    for problem in tally.problems:
        complain(f"{problem.source}: {problem.message}")
    sys.exit(FAILED if tally.problems else int(tally.reaches(settings.fail_on)))


def _spare_inputs(output: str | None, paths: tuple[str, ...], form: str) -> None:
    """A report never takes the place of a plan, nor lies where the next run would read it as one."""
    from planlint.checking import files_in
    from planlint.document.reading import SUFFIXES

    if output is None:
        return
    if not output or output == "-":
        stop("--output: name a file; without --output the report goes to the screen")
    target = Path(output).resolve()
    if any(_same_file(Path(file), target) for file in files_in(paths).files) or _is_piped_in(target, paths):
        stop(f"--output {output}: that is a file to be checked; choose another name for the report")
    folders = [Path(path).resolve() for path in paths if path not in {"", "-"} and Path(path).is_dir()]
    readable = form not in _TOLD_APART and target.suffix.lower() in SUFFIXES
    if readable and any(folder in target.parents for folder in folders):
        stop(f"--output {output}: the next run would read it as a plan; choose a folder outside the plans")
    if not target.parent.is_dir():
        stop(f"--output {output}: there is no folder {target.parent}; make it first")
    if target.is_dir():
        stop(f"--output {output}: that is a folder; name a file in it")


def _same_file(file: Path, target: Path) -> bool:
    """Whether two paths lead to one file, through links of either kind."""
    try:
        return file.resolve() == target or (target.exists() and file.exists() and file.samefile(target))
    except OSError:
        return False


def _is_piped_in(target: Path, paths: tuple[str, ...]) -> bool:
    """Whether standard input is to be checked and is this file."""
    if "-" not in paths or sys.stdin is None:
        return False
    try:
        return os.path.samestat(os.fstat(sys.stdin.fileno()), target.stat())
    except (OSError, ValueError):
        return False


def _write(run: Run, form: str, output: str | None, full: bool, shown: bool) -> None:
    if form == "text" and output is None:
        from rich.console import Console

        from planlint.reports.terminal import print_results

        print_results(run.results, run.rules, Console(highlight=False), full, shown)
        return
    pieces = iter(_pieces(run, form, shown))
    first = next(pieces, "")
    if output is None:
        for piece in (first, *pieces):
            sys.stdout.buffer.write(piece.encode("utf-8"))
        sys.stdout.buffer.flush()
        return
    try:
        with Path(output).open("w", encoding="utf-8", newline="\n") as file:
            file.write(first)
            file.writelines(pieces)
    except OSError as error:
        stop(f"--output {output}: cannot be written ({error.strerror}); choose another place")


def _pieces(run: Run, form: str, shown: bool) -> Iterator[str]:
    """The report in pieces, each as soon as it can be written."""
    if form == "json":
        from planlint.reports.json_ import json_pieces

        yield from json_pieces(run.results, run.rules)
        return
    from planlint.reports.formats import FORMATS

    yield FORMATS[form](run.report(), shown)
