"""The whole way from a file to findings, for the commands and for Python: read, understand, check; nothing prints here."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from planlint.errors import DocumentError
from planlint.plan.model import Plan

if TYPE_CHECKING:
    from planlint.linting.model import Report
    from planlint.linting.settings import Settings

Source = str | os.PathLike[str] | IO[bytes] | IO[str]


def read_plans(
    path_or_file: Source, name: str | None = None, columns: Mapping[str, str] | None = None
) -> list[Plan]:
    """The plans in a file, in reading order.

    ``name`` is how the file is called in reports; ``columns`` says what headings of a local form mean ("Lead" →
    "owner"). Raises :class:`planlint.PlanlintError` where the file cannot be read or holds no plan.
    """
    from planlint.document.reading import read_document
    from planlint.plan.understanding import plans_in

    return list(plans_in(read_document(path_or_file, name), columns or {}))


def check(
    plan_or_plans: Plan | Iterable[Plan], config: str | os.PathLike[str] | Settings | None = None
) -> Report:
    """Check one plan or several.

    ``config`` is a settings file or settings; without it the shipped rules run as they ship. Raises
    :class:`planlint.PlanlintError` where the settings or a rule page are wrong.
    """
    from planlint.linting.engine import check_plans
    from planlint.linting.loading import load_rules
    from planlint.linting.settings import Settings, read_settings

    if config is None:
        settings = Settings()
    elif isinstance(config, Settings):
        settings = config
    else:
        settings = read_settings(Path(config))
    plans = [plan_or_plans] if isinstance(plan_or_plans, Plan) else list(plan_or_plans)
    return check_plans(plans, load_rules(settings), settings)


def check_paths(
    paths: Iterable[str], settings: Settings, stdin: IO[bytes], with_reading_age: bool = True
) -> Report:
    """Check files, folders and standard input (``-``); what cannot be read is a problem of the report, and all else runs."""
    from planlint.linting.engine import check_plans
    from planlint.linting.loading import load_rules
    from planlint.linting.model import Problem

    rules = load_rules(settings)
    plans: list[Plan] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            found = list(files_in(path))
        except DocumentError as error:
            problems.append(Problem(error.source, error.message))
            continue
        for file in found:
            try:
                plans.extend(_plans_of(file, stdin, settings))
            except DocumentError as error:
                problems.append(Problem(error.source, error.message))
            except Exception as error:
                # A mistake of planlint's own must cost no other file its check; the error's words may be the plan's.
                problems.append(Problem(file, _own_mistake(error)))
    report = check_plans(plans, rules, settings, with_reading_age)
    return replace(report, problems=(*problems, *report.problems))


def _own_mistake(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = (
        f" at {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else ""
    )
    return (
        f"could not be checked because of a mistake in planlint ({type(error).__name__}{place}); "
        "please report this line to its makers"
    )


def _plans_of(file: str, stdin: IO[bytes], settings: Settings) -> list[Plan]:
    if file == "-":
        return read_plans(stdin, "standard input", settings.columns)
    return read_plans(file, None, settings.columns)


def files_in(path: str) -> Iterator[str]:
    """The files that a path on the command line stands for, sorted; a folder is walked for what planlint reads.

    Raises :class:`DocumentError` for a path that is not there and for a folder with nothing to read.
    """
    from planlint.document.reading import SUFFIXES

    if path == "-" or not Path(path).is_dir():
        yield path
        return
    found = sorted(
        file
        for file in Path(path).rglob("*")
        if file.suffix.lower() in SUFFIXES
        and not file.name.startswith(("~$", "."))
        and not any(part.startswith(".") for part in file.relative_to(path).parts)
        and file.is_file()
    )
    if not found:
        kinds = ", ".join(sorted(SUFFIXES))
        raise DocumentError(
            path, f"holds nothing that planlint reads ({kinds}); give it the folder of the plans"
        )
    yield from map(str, found)
