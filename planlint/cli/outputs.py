"""Where the reports of a run go: each format with its place, and no place that holds a plan or would be read as one."""

from __future__ import annotations

import os
import re
import sys
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planlint.cli.options import stop
from planlint.reports.formats import FORMATS

WORD = "docx"
NAMES = ("text", "html", "pdf", WORD, *(name for name in FORMATS if name not in ("text", "html", "pdf")))
"""Every format, by the name a user types, those for people first."""

_SCREEN = "-"
_TOLD_APART = frozenset({"html", "json"})
"""The formats of report that a walk through a folder knows for what they are, and passes over."""
_BY_THE_PLAN = frozenset({"html", WORD})
"""The formats that a folder may be given for, with a file a plan."""
_FOR_OTHER_EYES = frozenset({"html", "sarif", "junit", "checkstyle"})
"""Formats that a screen is not for, though they may be piped to another program."""
_MADE_BY = {
    **dict.fromkeys((".docx", ".docm", ".dotx"), WORD),
    ".pdf": "pdf",
    ".xlsx": "xlsx",
}
"""The formats that alone make a file which opens under such a name."""
_ENOUGH = 16_384
_OURS = re.compile(
    rb'\A\s*\{\s*"schema": \d+,\s*"planlint":|<meta name="generator" content="planlint">|"name": "planlint"|'
    rb'<testsuites name="planlint"|<checkstyle version=|\A::notice title=planlint|/ID \[\(planlint\)|'
    rb'\A\xef\xbb\xbf"File","Plan",|\d plans? and \d+ rules? ran:'
)


@dataclass(frozen=True, slots=True)
class Job:
    """A report to be made: its format, and the file or folder it goes to, None for the screen."""

    form: str
    output: str | None

    @property
    def is_folder(self) -> bool:
        """Whether a file a plan is wanted."""
        return self.output is not None and (self.output.endswith(("/", os.sep)) or Path(self.output).is_dir())


def jobs_of(forms: Sequence[str], outputs: Sequence[str]) -> tuple[Job, ...]:
    """Each format with its output, in order; one format without an output goes to the screen. Stops where they do not pair."""
    forms = forms or ("text",)
    if len(forms) == 1 and not outputs:
        places: list[str | None] = [None]
    elif len(forms) == len(outputs):
        places = [None if place == _SCREEN and len(forms) > 1 else place for place in outputs]
    else:
        stop(
            f"{len(forms)} times --format and {len(outputs)} times --output do not pair; give each --format its --output"
        )
    jobs = tuple(Job(form, place) for form, place in zip(forms, places, strict=True))
    for job in jobs:
        if job.output is None and (job.form == WORD or FORMATS[job.form].binary):
            stop(f"--format {job.form} cannot be shown on the screen; name a file with --output")
        if (
            job.output is None
            and job.form in _FOR_OTHER_EYES
            and sys.stdout is not None
            and sys.stdout.isatty()
        ):
            stop(f"--format {job.form} is nothing to read on the screen; name a file with --output")
    if places.count(None) > 1:
        stop("only one report can go to the screen; name a file for the others with --output")
    files = [Path(place).resolve() for place in places if place is not None]
    if len(set(files)) < len(files):
        stop("two reports cannot go to one file; give each --format an --output of its own")
    return jobs


def spare_inputs(job: Job, paths: tuple[str, ...]) -> None:
    """A report never takes the place of a plan, nor lies where the next run would read it as one."""
    from planlint.document.reading import SUFFIXES
    from planlint.opening import files_in

    if job.output is None:
        return
    if not job.output or job.output == _SCREEN:
        stop("--output: name a file; without --output the report goes to the screen")
    target = Path(job.output).resolve()
    if any(_same_file(Path(file), target) for file in files_in(paths).files) or _is_piped_in(target, paths):
        stop(f"--output {job.output}: that is a file to be checked; choose another name for the report")
    folders = [Path(path).resolve() for path in paths if path not in {"", "-"} and Path(path).is_dir()]
    readable = job.form not in _TOLD_APART and (job.is_folder or target.suffix.lower() in SUFFIXES)
    if readable and any(folder in (target, *target.parents) for folder in folders):
        stop(
            f"--output {job.output}: the next run would read it as a plan; choose a folder outside the plans"
        )
    if not target.parent.is_dir():
        stop(f"--output {job.output}: there is no folder {target.parent}; make it first")
    if job.is_folder:
        if job.form not in _BY_THE_PLAN:
            stop(f"--output {job.output}: that is a folder; name a file in it")
        return
    maker = _MADE_BY.get(target.suffix.lower(), job.form)
    if job.form != maker:
        stop(
            f"--output {job.output}: --format {job.form} makes no {target.suffix} file; use --format {maker}, or another name"
        )
    spare_others(target, job.output)


def spare_others(target: Path, output: str) -> None:
    """Stops where a file that is no report of planlint would be written over: a plan may be kept under any name."""
    if target.is_file() and not is_ours(target):
        stop(
            f"--output {output}: exists already and is no report of planlint that could be told, so it was left as it is; "
            "move it away or choose another name"
        )


def is_ours(path: Path) -> bool:
    """Whether a file is empty, or a report that planlint wrote."""
    try:
        with path.open("rb") as file:
            head = file.read(_ENOUGH)
            file.seek(max(path.stat().st_size - _ENOUGH, 0))
            tail = file.read(_ENOUGH)
    except OSError:
        return False
    return not head or _OURS.search(head + tail) is not None or _is_our_workbook(path)


def _is_our_workbook(path: Path) -> bool:
    if not zipfile.is_zipfile(path):
        return False
    try:
        with zipfile.ZipFile(path) as book, book.open("docProps/core.xml") as told:
            return b"<dc:creator>planlint</dc:creator>" in told.read(_ENOUGH)
    except (KeyError, OSError, RuntimeError, ValueError, zipfile.BadZipFile, zlib.error):
        return False


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
