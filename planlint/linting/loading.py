"""Rules found and loaded: pages from folders, the check beside each, and packages that offer rules of their own.

Finding is sorted and loading is strict: one wrong page stops the run with one line, because a rule that is silently
missing checks less than the reader believes.
"""

from __future__ import annotations

import importlib.util
import inspect
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from types import ModuleType

from planlint.errors import RulePageError, SettingsError
from planlint.linting.model import Severity
from planlint.linting.pages import RulePage, read_page
from planlint.linting.settings import Settings
from planlint.linting.standards import same_sort
from planlint.linting.wordlists import changed
from planlint.nearest import nearest
from planlint.resources import rules_folder

ENTRY_POINTS = "planlint.rules"
OFFERS = frozenset(
    "row plan page settings standards times people tasks tellings voices acronyms words likeness".split()
)
_NOT_A_PAGE = frozenset({"readme.md"})


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule ready to run: its page, its severity in this run, and its check with what that asks for, if it has one.

    ``holds``, where the check's file has such a function, tells whether the page's strength is true of a plan.
    """

    page: RulePage
    severity: Severity
    check: Callable[..., Iterable[object]] | None = None
    asks_for: tuple[str, ...] = ()
    holds: Callable[..., bool] | None = None
    holds_asks_for: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The rule's id."""
        return self.page.id


def load_rules(settings: Settings) -> tuple[Rule, ...]:
    """Every rule of the run, sorted by id: those that ship, the configured folders, installed packages; then selected.

    Raises :class:`RulePageError` for a wrong page and :class:`SettingsError` for a setting that names no rule.
    """
    pages: dict[str, RulePage] = {}
    for folder in (rules_folder(), *_offered(), *settings.rules):
        for page in pages_in(folder):
            if page.id in pages:
                raise RulePageError(
                    str(page.path),
                    f"the id '{page.id}' is taken by {pages[page.id].path}; choose another id",
                    2,
                )
            pages[page.id] = page
    rules = {name: load_rule(page, settings) for name, page in changed(pages, settings.words).items()}
    _check_names(rules, settings)
    return tuple(rules[name] for name in sorted(rules) if _chosen(rules[name].page, settings))


def load_rule(page: RulePage, settings: Settings | None = None) -> Rule:
    """One rule with the check beside its page. Raises :class:`RulePageError`."""
    severity = settings.severity.get(page.id, page.severity) if settings else page.severity
    path = page.path.with_suffix(".py")
    if not path.is_file():
        if not page.words:
            raise RulePageError(
                str(page.path), f"has neither words nor a check; write '## Words' or {path.name} beside it"
            )
        return Rule(page, severity)
    module = _module(path)
    check, holds = getattr(module, "check", None), getattr(module, "holds", None)
    if not callable(check):
        raise RulePageError(str(path), "holds no function named 'check'; write one, see CONTRIBUTING.md")
    if holds is None:
        return Rule(page, severity, check, _asks_for(check, path))
    return Rule(page, severity, check, _asks_for(check, path), holds, _asks_for(holds, path))


def _asks_for(function: Callable[..., object], path: Path) -> tuple[str, ...]:
    names = tuple(inspect.signature(function).parameters)
    for name in names:
        if name not in OFFERS:
            raise RulePageError(
                str(path), f"the check asks for '{name}', which does not exist; {nearest(name, OFFERS)}"
            )
    return names


def pages_in(folder: Path) -> Iterator[RulePage]:
    """The rule pages of a folder and its folders, in a fixed order."""
    for path in sorted(folder.rglob("*.md")):
        if path.name.casefold() not in _NOT_A_PAGE:
            yield read_page(path)


def _module(path: Path) -> ModuleType:
    name = "planlint_rule_" + re.sub(r"\W", "_", path.stem)
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise RulePageError(str(path), "cannot be loaded as Python; check the file")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except SyntaxError as error:
        raise RulePageError(
            str(path), f"is not valid Python ({error.msg}); mend that line", error.lineno
        ) from None
    except Exception as error:
        raise RulePageError(
            str(path), f"failed while loading ({type(error).__name__}: {error}); mend it"
        ) from error
    return module


def _offered() -> Iterator[Path]:
    """The folders of rules that installed packages offer, sorted by name."""
    for point in sorted(entry_points(group=ENTRY_POINTS), key=lambda each: (each.name, each.value)):
        yield _folder_of(point)


def _folder_of(point: EntryPoint) -> Path:
    try:
        offered = point.load()
    except Exception as error:
        raise SettingsError(
            f"the package behind rules '{point.name}' ({point.value}) failed to load ({type(error).__name__}); "
            "mend or remove that package"
        ) from error
    if isinstance(offered, ModuleType) and getattr(offered, "__path__", None):
        return Path(next(iter(offered.__path__)))
    if isinstance(offered, str | Path) and Path(offered).is_dir():
        return Path(offered)
    raise SettingsError(
        f"the package behind rules '{point.name}' ({point.value}) must name a package or a folder that holds rule pages"
    )


def _check_names(rules: dict[str, Rule], settings: Settings) -> None:
    known = {*rules, *(rule.page.theme for rule in rules.values())}
    for key, names in (
        ("select", settings.select),
        ("ignore", settings.ignore),
        ("severity", tuple(settings.severity)),
    ):
        for name in names:
            if name not in known:
                raise SettingsError(f"{key}: there is no rule '{name}'; {nearest(name, known)}")
    for rule_id, values in settings.standards.items():
        _check_standards(rule_id, values, rules)
    for rule in rules.values():
        for name in (*rule.page.gives_way_to, *rule.page.strength_with, *rule.page.applies_unless):
            if name not in rules:
                raise RulePageError(
                    str(rule.page.path), f"names a rule '{name}' that does not exist; {nearest(name, rules)}"
                )


def _check_standards(rule_id: str, values: Mapping[str, str], rules: Mapping[str, Rule]) -> None:
    where = f"standards.{rule_id}"
    if rule_id not in rules:
        raise SettingsError(f"{where}: there is no rule '{rule_id}'; {nearest(rule_id, rules)}")
    shipped = {standard.name: standard.value for standard in rules[rule_id].page.standards}
    for name, value in values.items():
        if name not in shipped:
            raise SettingsError(f"{where}: unknown standard '{name}'; {nearest(name, shipped)}")
        if not same_sort(value, shipped[name]):
            raise SettingsError(f"{where}: '{name}' cannot be '{value}'; write it as {shipped[name]}")


def _chosen(page: RulePage, settings: Settings) -> bool:
    names = {page.id, page.theme}
    if page.id in settings.ignore or (page.theme in settings.ignore and page.id not in settings.select):
        return False
    return not settings.select or bool(names & set(settings.select))
