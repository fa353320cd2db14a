"""The whole way from a file to findings, for the commands and for Python: read, understand, check; nothing prints here."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from planlint.opening import files_in
from planlint.plan.model import Plan

if TYPE_CHECKING:
    from planlint.linting.model import PlanReport, Problem, Report, RuleCard
    from planlint.linting.settings import Settings


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
    paths: Iterable[str],
    settings: Settings,
    stdin: IO[bytes] | None,
    with_reading_age: bool = True,
    processes: int = 1,
) -> Run:
    """Check files, folders and standard input (``-``); what cannot be read is a problem of the run, and all else is checked.

    Files are checked once each, sorted by name, whatever the order in which they were given. A long run is shared among
    so many ``processes``; what comes of it is the same. Raises
    :class:`planlint.PlanlintError` where the settings or a rule page are wrong.
    """
    from planlint.linting.loading import load_rules

    rules = load_rules(settings)
    found = files_in(paths)

    def results() -> Iterator[PlanReport | Problem]:
        from planlint.linting.model import PlanReport, Problem
        from planlint.pieces import Plans, checked
        from planlint.processes import Processes

        yield from (Problem(error.source, error.message) for error in found.errors)
        with closing(Processes(processes)) as shared:
            plans = Plans(found.files, stdin, settings, shared)
            for result in checked(plans, rules, settings, with_reading_age, shared):
                if isinstance(result, PlanReport) and not result.plan.rows:
                    trouble = Problem(result.plan.source, _without_actions(result.plan))
                    yield replace(result, problems=(*result.problems, trouble))
                else:
                    yield result

    return Run(tuple(rule.page.card for rule in rules), results())


def _without_actions(plan: Plan) -> str:
    return (
        f"no action was found in plan {plan.name}, so most rules had nothing to check; if the plan has a table of "
        "actions, name its columns under [columns] in planlint.toml"
    )
