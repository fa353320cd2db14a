"""From paths to plans: the files that a path stands for, and the plans in each; nothing is judged here."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from planlint.document.limits import DEFAULTS, Limits
from planlint.errors import DocumentError
from planlint.plan.model import Plan

Source = str | os.PathLike[str] | IO[bytes] | IO[str]


def read_plans(
    path_or_file: Source,
    name: str | None = None,
    columns: Mapping[str, str] | None = None,
    limits: Limits = DEFAULTS,
) -> list[Plan]:
    """The plans in a file, in reading order.

    ``name`` is how the file is called in reports; ``columns`` says what headings of a local form mean ("Lead" →
    "owner"). Raises :class:`planlint.PlanlintError` where the file, or any file in an archive, cannot be read or
    holds no plan.
    """
    plans = []
    for each in iterate_plans(path_or_file, name, columns, limits):
        if isinstance(each, DocumentError):
            raise each
        plans.append(each)
    return plans


def iterate_plans(
    path_or_file: Source,
    name: str | None = None,
    columns: Mapping[str, str] | None = None,
    limits: Limits = DEFAULTS,
) -> Iterator[Plan | DocumentError]:
    """The same one by one, so that an export of any length needs no more memory than a short one.

    What cannot be read in an archive, or breaks off in the middle, is an error in its place. Raises ``DocumentError``
    where the file itself cannot be read.
    """
    from planlint.document.reading import contents
    from planlint.plan.understanding import plans_in

    for content in contents(path_or_file, name, limits):
        if isinstance(content, DocumentError):
            yield content
            continue
        try:
            yield from plans_in(content, columns or {}, limits)
        except DocumentError as error:
            yield error


STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Found:
    """The files to be checked, sorted and each once, and what could not be looked into."""

    files: tuple[str, ...]
    errors: tuple[DocumentError, ...]


def files_in(paths: Iterable[str]) -> Found:
    """The files that paths on the command line stand for; a folder is walked for whatever a plan may be kept in.

    A report of planlint in a folder is passed over, so that a second run finds what the first did; one that is named is
    read as any file.
    """
    files: dict[Path, str] = {}
    errors: list[DocumentError] = []
    standard_input = False
    for path in paths:
        if path == STANDARD_INPUT:
            standard_input = True
            continue
        try:
            inside = _walk(path, errors) if path and Path(path).is_dir() else [path]
            for file in inside:
                files.setdefault(Path(file).resolve(), file)
        except (OSError, RuntimeError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else "a loop of links"
            errors.append(DocumentError(path, f"cannot be looked up ({reason}); check the path"))
    names = sorted(files.values())
    return Found((*names, STANDARD_INPUT) if standard_input else tuple(names), tuple(errors))


def _walk(folder: str, errors: list[DocumentError]) -> list[str]:
    from planlint.document.reading import REFUSED_SUFFIXES, SUFFIXES

    def locked(error: OSError) -> None:
        errors.append(
            DocumentError(str(error.filename), f"may not be opened ({error.strerror}); check its permissions")
        )

    found = []
    before = len(errors)
    for place, folders, names in os.walk(folder, onerror=locked):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            hidden = name.startswith((".", "~$"))
            if hidden or Path(name).suffix.lower() not in SUFFIXES | REFUSED_SUFFIXES:
                continue
            if not _is_report(Path(place) / name) and not _is_output(Path(place) / name):
                found.append(str(Path(place) / name))
    if not found and len(errors) == before:
        kinds = ", ".join(sorted(SUFFIXES))
        errors.append(
            DocumentError(
                folder, f"holds nothing that planlint reads ({kinds}); give it the folder of the plans"
            )
        )
    return found


_REPORT = re.compile(
    rb'\s*(?:\{\s*"schema":\s*\d+,\s*"planlint":|<!DOCTYPE html>.*?<meta name="generator" content="planlint">)',
    re.DOTALL,
)
_PLANS = re.compile(rb'"plans"\s*:\s*[\[{]|"rows"\s*:\s*\[|"sections"\s*:\s*\[')
_SNIFFED = 65_536
_REPORT_HEAD = 1024


def _is_output(path: Path) -> bool:
    """Whether a file is the one that the shell writes this very run to ("planlint check . > findings.json")."""
    try:
        return os.path.samestat(os.fstat(1), path.stat())
    except OSError:
        return False


def _is_report(path: Path) -> bool:
    """Whether a file is a report that planlint wrote, or JSON that holds something else than plans.

    One that cannot be opened is told of when it is read.
    """
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            head = file.read(_SNIFFED)
    except OSError:
        return False
    is_other_json = path.suffix.lower() == ".json" and bool(head.strip()) and not _PLANS.search(head)
    return is_other_json or _REPORT.match(head[:_REPORT_HEAD]) is not None
