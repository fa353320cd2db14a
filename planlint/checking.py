"""The whole way from a file to findings, for the commands and for Python: read, understand, check; nothing prints here."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from planlint.document.limits import DEFAULTS, MEGABYTE, Limits
from planlint.errors import DocumentError, PipelineError
from planlint.plan.model import Plan

if TYPE_CHECKING:
    from planlint.linting.model import PlanReport, Problem, Report, RuleCard
    from planlint.linting.settings import Settings

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
    plans = [plan_or_plans] if isinstance(plan_or_plans, Plan) else plan_or_plans
    return check_plans(plans, load_rules(settings), settings)


@dataclass(frozen=True, slots=True)
class Run:
    """A run under way: the rules that run, and what comes of each file as it is checked, one plan or problem at a time."""

    rules: tuple[RuleCard, ...]
    results: Iterator[PlanReport | Problem]

    def report(self) -> Report:
        """The run brought to its end and held as a whole."""
        from planlint.linting.model import gathered

        return gathered(self.results, self.rules)


def check_paths(
    paths: Iterable[str], settings: Settings, stdin: IO[bytes] | None, with_reading_age: bool = True
) -> Run:
    """Check files, folders and standard input (``-``); what cannot be read is a problem of the run, and all else is checked.

    Files are checked once each, sorted by name, whatever the order in which they were given. Raises
    :class:`planlint.PlanlintError` where the settings or a rule page are wrong.
    """
    from planlint.linting.loading import load_rules

    rules = load_rules(settings)
    found = files_in(paths)

    def results() -> Iterator[PlanReport | Problem]:
        from planlint.linting.engine import check_each, side_by_side
        from planlint.linting.model import PlanReport, Problem

        yield from (Problem(error.source, error.message) for error in found.errors)
        again = _Again(found.files, stdin, settings)
        likenesses = side_by_side(again, rules)
        for result in check_each(again, rules, settings, with_reading_age, likenesses):
            if isinstance(result, PlanReport) and not result.plan.rows:
                trouble = Problem(result.plan.source, _without_actions(result.plan))
                yield replace(result, problems=(*result.problems, trouble))
            else:
                yield result

    return Run(tuple(rule.page.card for rule in rules), results())


# So many plans are held for a second look; of more, the files are read a second time.
_HELD = 500


class _Again:
    """The plans of a run, to be gone through twice: a few are held, many are read anew, so that memory stays flat."""

    def __init__(self, files: tuple[str, ...], stdin: IO[bytes] | None, settings: Settings) -> None:
        self._files = files
        self._settings = settings
        self._piped: bytes | None = None
        self._held: list[Plan | Problem] | None = None
        if stdin is not None and STANDARD_INPUT in files:
            self._piped = stdin.read(settings.limits.export_megabytes * MEGABYTE + 1)

    def __iter__(self) -> Iterator[Plan | Problem]:
        if self._held is not None:
            yield from self._held
            return
        held: list[Plan | Problem] = []
        stdin = None if self._piped is None else io.BytesIO(self._piped)
        for plan in _plans_of(self._files, stdin, self._settings):
            if len(held) <= _HELD:
                held.append(plan)
            yield plan
        if len(held) <= _HELD:
            self._held = held


def _plans_of(files: Iterable[str], stdin: IO[bytes] | None, settings: Settings) -> Iterator[Plan | Problem]:
    from planlint.linting.model import Problem

    for file in files:
        try:
            for plan in _opened(file, stdin, settings):
                yield Problem(plan.source, plan.message) if isinstance(plan, DocumentError) else plan
        except DocumentError as error:
            yield Problem(error.source, error.message)
        except PipelineError:
            raise  # nothing can be read or checked without it
        except Exception as error:
            # A mistake of planlint's own must cost no other file its check; the error's words may be the plan's.
            yield Problem(file, _own_mistake(error))


def _opened(file: str, stdin: IO[bytes] | None, settings: Settings) -> Iterator[Plan | DocumentError]:
    if file != STANDARD_INPUT:
        return iterate_plans(file, None, settings.columns, settings.limits)
    if stdin is None:
        raise DocumentError("standard input", "is closed; give a file, or pipe a plan into planlint")
    return iterate_plans(stdin, "standard input", settings.columns, settings.limits)


def _without_actions(plan: Plan) -> str:
    return (
        f"no action was found in plan {plan.name}, so most rules had nothing to check; if the plan has a table of "
        "actions, name its columns under [columns] in planlint.toml"
    )


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
