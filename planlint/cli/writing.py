"""The reports of a run written to where they go: piece by piece where one can be, else once the run is at its end."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from planlint.cli.options import stop
from planlint.cli.outputs import WORD, Job, is_ours, spare_others
from planlint.reports.formats import FORMATS, Results, Wanted

if TYPE_CHECKING:
    from planlint.checking import Run
    from planlint.linting.model import Report, RuleCard


def write_as_it_goes(run: Run, job: Job, wanted: Wanted) -> bool:
    """Writes a report while the run goes by, so that a run of any length needs no memory; False where it cannot be."""
    if _is_for_the_screen(job):
        _show(run.results, run.rules, wanted)
        return True
    pieces = FORMATS[job.form].pieces if job.form != WORD else None
    if pieces is None:
        return False
    _write(job.output, (piece.encode("utf-8") for piece in pieces(run.results, run.rules)))
    return True


def write_report(report: Report, job: Job, wanted: Wanted) -> None:
    """Writes a report on a run that is at its end; not for Word, which needs the author's own file."""
    form = FORMATS[job.form]
    if _is_for_the_screen(job):
        _show(report.results(), report.rules, wanted)
    elif job.is_folder and form.pages is not None and job.output is not None:
        folder = _folder(job.output)
        written = set()
        for name, page in form.pages(report, wanted):
            spare_others(folder / name, str(folder / name))
            _write(str(folder / name), [page.encode("utf-8")])
            written.add(name)
        _clear_old_pages(folder, written)
    else:
        made = form.render(report, wanted)
        _write(job.output, [made.encode("utf-8") if isinstance(made, str) else made])


def _is_for_the_screen(job: Job) -> bool:
    return job.form == "text" and job.output is None


def _show(results: Results, rules: Sequence[RuleCard], wanted: Wanted) -> None:
    """The report to read, in the colours and the width of the screen."""
    from rich.console import Console

    from planlint.reports.terminal import print_results

    print_results(results, rules, Console(highlight=False), wanted.full, wanted.shown)


def _folder(output: str) -> Path:
    folder = Path(output)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        stop(f"--output {output}: cannot be made ({error.strerror}); choose another place")
    return folder


def _clear_old_pages(folder: Path, written: set[str]) -> None:
    """Takes away the pages of an earlier run that no page of this one took the place of: they tell of children's plans."""
    for path in sorted(folder.glob("plan-[0-9][0-9][0-9][0-9]*.html")):
        if path.name not in written and is_ours(path):
            try:
                path.unlink()
            except OSError as error:
                stop(
                    f"{path}: a page of an earlier run could not be taken away ({error.strerror}); do it by hand"
                )


def _write(output: str | None, pieces: Iterable[bytes]) -> None:
    """Writes pieces one by one; the file is not touched before the first is there."""
    rest: Iterator[bytes] = iter(pieces)
    first = next(rest, b"")
    if output is None:
        for piece in (first, *rest):
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return
    try:
        with Path(output).open("wb") as file:
            file.write(first)
            file.writelines(rest)
    except OSError as error:
        stop(f"--output {output}: cannot be written ({error.strerror}); choose another place")
