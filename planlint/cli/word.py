"""The authors' own Word files written back with comments, each to a new file; what was read is read once more for that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from planlint.cli.options import stop
from planlint.cli.outputs import Job
from planlint.errors import DocumentError
from planlint.linting.model import PlanReport, Problem, Report

if TYPE_CHECKING:
    from planlint.document.limits import Limits


def give_back(report: Report, job: Job, limits: Limits, full: bool) -> Iterator[Problem]:
    """Writes each Word file of a run with its comments, and yields what could not be written. No file is ever overwritten.

    Stops where one file is named for several plans' files.
    """
    sources: dict[str, list[PlanReport]] = {}
    for plan in report.plans:
        sources.setdefault(plan.plan.source, []).append(plan)
    assert job.output is not None  # noqa: S101 - a format that cannot go to the screen has one
    if not job.is_folder and len(sources) > 1:
        stop(
            f"--output {job.output}: these are {len(sources)} files; name a folder for them, with / at its end"
        )
    taken: set[str] = set()
    for source, plans in sources.items():
        place = Path(job.output) if not job.is_folder else Path(job.output) / _free_name(source, taken)
        try:
            _write_new(place, _commented(source, plans, report, limits, full))
        except DocumentError as error:
            yield Problem(error.source, error.message)
        except FileExistsError:
            yield Problem(
                source,
                f"was not written to {place}, which exists already; move that away or choose another place",
            )
        except OSError as error:
            yield Problem(source, f"could not be written to {place} ({error.strerror}); choose another place")


def _commented(source: str, plans: list[PlanReport], report: Report, limits: Limits, full: bool) -> bytes:
    from planlint.reports.word import commented

    try:
        data = Path(source).read_bytes()
    except OSError:
        raise DocumentError(
            source, "is no file of its own, so no comments can be written in it; save the plan as a Word file"
        ) from None
    if not _is_word(data):
        raise DocumentError(
            source, "is no Word file, so no comments can be written in it; use --format html, or note, for it"
        )
    return commented(data, plans, report.rules, full, limits).data


def _is_word(data: bytes) -> bool:
    import io

    from planlint.document.archive import Holds, what_it_holds
    from planlint.document.refusal import RefusalError

    try:
        return data.startswith(b"PK") and what_it_holds(io.BytesIO(data)) is Holds.WORD
    except RefusalError:
        return False


def _write_new(place: Path, content: bytes) -> None:
    place.parent.mkdir(exist_ok=True)
    with place.open("xb") as file:
        file.write(content)


def _free_name(source: str, taken: set[str]) -> str:
    """A name that tells the commented file from the author's, and that no other of the run has whatever its letters' case."""
    stem, suffix = Path(source).stem, Path(source).suffix
    name = f"{stem} with comments{suffix}"
    number = 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem} with comments ({number}){suffix}"
    taken.add(name.casefold())
    return name
