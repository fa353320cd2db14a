"""A long run cut into pieces of work: files that are read together, and plans that are checked together.

Each piece comes to the same in any process, so that how a run is cut and shared changes nothing that is found.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby, islice
from pathlib import Path
from typing import IO, TypeVar

from planlint.document.limits import MEGABYTE
from planlint.errors import DocumentError, PipelineError
from planlint.linting.engine import check_each, side_by_side
from planlint.linting.likeness import Compared, Known, Likenesses
from planlint.linting.loading import Rule, load_rules
from planlint.linting.model import PlanReport, Problem
from planlint.linting.settings import Settings
from planlint.opening import STANDARD_INPUT, iterate_plans
from planlint.plan.model import Plan
from planlint.processes import Processes

# So many plans or files are one piece of work.
_TOGETHER = 8
# A file of more bytes may hold any number of plans, and is read by the first process, one plan at a time.
_SMALL = 1_000_000
# So many plans are held for a second look; of more, the files are read a second time.
_HELD = 500

Checked = PlanReport | Problem
_Piece = tuple[list[Plan | Problem], Compared | None]
_Any = TypeVar("_Any")


class Plans:
    """The plans of a run, to be gone through twice: a few are held, many are read anew, so that memory stays flat."""

    def __init__(
        self, files: tuple[str, ...], stdin: IO[bytes] | None, settings: Settings, shared: Processes
    ) -> None:
        self._files = files
        self._settings = settings
        self._shared = shared
        self._piped: bytes | None = None
        self._held: list[Plan | Problem] | None = None
        if stdin is not None and STANDARD_INPUT in files:
            self._piped = stdin.read(settings.limits.export_megabytes * MEGABYTE + 1)

    def __iter__(self) -> Iterator[Plan | Problem]:
        if self._held is not None:
            yield from self._held
            return
        held: list[Plan | Problem] = []
        for plan in self._read():
            if len(held) <= _HELD:
                held.append(plan)
            yield plan
        if len(held) <= _HELD:
            self._held = held

    def _read(self) -> Iterator[Plan | Problem]:
        read = partial(_plans_in, self._settings)
        for is_small, files in groupby(self._files, _is_small):
            if is_small and not self._shared.alone:
                yield from self._shared.each(read, read, _pieces(files))
                continue
            for file in files:
                stdin = None if self._piped is None else io.BytesIO(self._piped)
                yield from _plans_of(file, stdin, self._settings)


def _is_small(file: str) -> bool:
    try:
        return file != STANDARD_INPUT and Path(file).stat().st_size <= _SMALL
    except (OSError, ValueError):
        return True


def _plans_in(settings: Settings, files: list[str]) -> list[Plan | Problem]:
    return [plan for file in files for plan in _plans_of(file, None, settings)]


def _plans_of(file: str, stdin: IO[bytes] | None, settings: Settings) -> Iterator[Plan | Problem]:
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


def _pieces(some: Iterable[_Any]) -> Iterator[list[_Any]]:
    coming = iter(some)
    while piece := list(islice(coming, _TOGETHER)):
        yield piece


def checked(
    plans: Plans,
    rules: tuple[Rule, ...],
    settings: Settings,
    with_reading_age: bool,
    shared: Processes,
) -> Iterator[Checked]:
    """Every rule run over every plan, a report for each in their order; plans are also looked at side by side."""
    likenesses = side_by_side(plans, rules)
    if shared.alone:
        return check_each(plans, rules, settings, with_reading_age, likenesses)
    pieces = _beside_the_others(plans, likenesses)
    there = partial(_checked_there, settings, with_reading_age)
    return shared.each(there, partial(_checked_by, rules, settings, with_reading_age), pieces)


def _beside_the_others(plans: Iterable[Plan | Problem], likenesses: Likenesses | None) -> Iterator[_Piece]:
    """Plans in pieces of work, each with what the run knows of its plans beside all others."""
    for some in _pieces(plans):
        if likenesses is None:
            yield some, None
        else:
            own = [plan for plan in some if isinstance(plan, Plan)]
            yield some, Known({(plan.source, plan.name): likenesses.of(plan) for plan in own})


def _checked_by(
    rules: tuple[Rule, ...], settings: Settings, with_reading_age: bool, piece: _Piece
) -> list[Checked]:
    return list(check_each(piece[0], rules, settings, with_reading_age, piece[1]))


# A process other than the first serves one run alone, and keeps its rules.
_LOADED: list[tuple[Rule, ...]] = []


def _checked_there(settings: Settings, with_reading_age: bool, piece: _Piece) -> list[Checked]:
    """Plans checked in another process than the first."""
    if not _LOADED:
        _LOADED.append(load_rules(settings))
    return _checked_by(_LOADED[0], settings, with_reading_age, piece)
