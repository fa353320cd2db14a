"""The settings of a run, from ``planlint.toml``; an unknown key or value is an error that names the nearest known one."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from planlint.document.limits import DEFAULTS, Limits, limit_names
from planlint.errors import SettingsError
from planlint.linting.model import Severity
from planlint.linting.standards import is_value
from planlint.nearest import nearest
from planlint.plan.exports import COLUMN_ROLES

FILE_NAME = "planlint.toml"
KEYS = frozenset(
    {
        "select",
        "ignore",
        "fail-on",
        "rules",
        "severity",
        "acronyms",
        "columns",
        "limits",
        "standards",
        "words",
        "templates",
        "logo",
        "group-by",
    }
)
NEVER = "never"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a council or a run asks for.

    ``select`` and ``ignore`` are rule ids or themes; ``fail_on`` the severity from which on a check fails (None:
    never); ``rules`` are folders of one's own rule pages; ``severity`` overrides severities by rule id; ``acronyms``
    are the acronyms that this authority's families know; ``columns`` say what a heading of a local form means;
    ``limits`` say how much of a file is read at most; ``standards`` are this council's own, by rule id and name;
    ``words`` are folders of changes to the word lists of rules; ``templates`` a folder of report templates in place of ours,
    ``logo`` a picture for the reports; ``group_by`` is what plans are grouped by in a report on many ("kind", or a label of
    the front sheet or a heading of the export), None for not at all.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = Severity.ERROR
    rules: tuple[Path, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    acronyms: frozenset[str] = frozenset()
    columns: Mapping[str, str] = field(default_factory=dict)
    limits: Limits = DEFAULTS
    standards: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    words: tuple[Path, ...] = ()
    templates: Path | None = None
    logo: Path | None = None
    group_by: str | None = None


def find_settings(folder: Path) -> Path | None:
    """The nearest ``planlint.toml`` in a folder or above it, None where there is none."""
    return next(
        (each / FILE_NAME for each in (folder, *folder.parents) if (each / FILE_NAME).is_file()), None
    )


def read_settings(path: Path) -> Settings:
    """Read a settings file. Raises :class:`SettingsError` with the file, the key and the remedy."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{path}: is not a settings file ({error}); names and texts stand in straight quotes, such as ignore = ['jargon']"
        ) from None
    reader = _Reader(path, table)
    return reader.settings()


def severity_named(name: str, where: str) -> Severity | None:
    """The severity of that name, None for "never". Raises :class:`SettingsError`."""
    if name == NEVER:
        return None
    try:
        return Severity(name)
    except ValueError:
        raise SettingsError(
            f"{where}: unknown severity '{name}'; {nearest(name, [*Severity, NEVER])}"
        ) from None


class _Reader:
    def __init__(self, path: Path, table: Mapping[str, Any]) -> None:
        self.path = path
        self.table = table

    def settings(self) -> Settings:
        for key in self.table:
            if key not in KEYS:
                raise SettingsError(f"{self.path}: unknown key '{key}'; {nearest(key, KEYS)}")
        severities = self._texts_by_name("severity")
        return Settings(
            select=self._texts("select"),
            ignore=self._texts("ignore"),
            fail_on=severity_named(self._text("fail-on", "error"), f"{self.path}: fail-on"),
            rules=tuple(self._folder(text) for text in self._texts("rules")),
            severity={rule: self._severity(rule, text) for rule, text in severities.items()},
            acronyms=frozenset(text.upper() for text in self._texts("acronyms")),
            columns=self._columns(),
            limits=self._limits(),
            standards=self._standards(),
            words=tuple(self._folder(text, "words") for text in self._texts("words")),
            templates=self._folder(self._text("templates", ""), "templates")
            if self._text("templates", "")
            else None,
            logo=self._file("logo"),
            group_by=self._text("group-by", "").strip() or None,
        )

    def _standards(self) -> dict[str, dict[str, str]]:
        given = self.table.get("standards", {})
        if not isinstance(given, dict):
            raise SettingsError(
                f"{self.path}: standards must stand under headings such as [standards.late-review]"
            )
        return {rule: self._standards_of(rule, values) for rule, values in given.items()}

    def _standards_of(self, rule: str, values: object) -> dict[str, str]:
        where = f"{self.path}: standards.{rule}"
        if not isinstance(values, dict):
            raise SettingsError(f"{where}: must stand under a heading [standards.{rule}]")
        written = {}
        for name, value in values.items():
            text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
            if not isinstance(text, str) or not is_value(text):
                raise SettingsError(
                    f"{where}: '{name}' must be a number, or a time such as \"10 working days\""
                )
            written[name.casefold()] = text
        return written

    def _limits(self) -> Limits:
        given = self.table.get("limits", {})
        if not isinstance(given, dict):
            raise SettingsError(f"{self.path}: [limits] must hold lines such as pages = 800")
        for name, value in given.items():
            if name not in limit_names():
                raise SettingsError(
                    f"{self.path}: limits: unknown limit '{name}'; {nearest(name, limit_names())}"
                )
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise SettingsError(f"{self.path}: limits: {name} must be a whole number above 0")
        return Limits(**{name.replace("-", "_"): value for name, value in given.items()})

    def _columns(self) -> dict[str, str]:
        columns = self._texts_by_name("columns")
        for heading, role in columns.items():
            if role not in COLUMN_ROLES:
                raise SettingsError(
                    f"{self.path}: columns: '{heading}' cannot be '{role}'; {nearest(role, COLUMN_ROLES)}"
                )
        return columns

    def _severity(self, rule: str, text: str) -> Severity:
        where = f"{self.path}: severity of {rule}"
        severity = severity_named(text, where)
        if severity is None:
            raise SettingsError(f"{where}: 'never' is no severity; put the rule under ignore instead")
        return severity

    def _folder(self, text: str, key: str = "rules") -> Path:
        folder = (self.path.parent / text).resolve()
        if not folder.is_dir():
            raise SettingsError(
                f"{self.path}: {key}: there is no folder '{text}' beside this file; mend the path"
            )
        return folder

    def _file(self, key: str) -> Path | None:
        text = self._text(key, "")
        path = (self.path.parent / text).resolve()
        if text and not path.is_file():
            raise SettingsError(
                f"{self.path}: {key}: there is no file '{text}' beside this file; mend the path"
            )
        return path if text else None

    def _text(self, key: str, default: str) -> str:
        value = self.table.get(key, default)
        if not isinstance(value, str):
            raise SettingsError(f"{self.path}: {key} must be a text in quotes")
        return value

    def _texts(self, key: str) -> tuple[str, ...]:
        value = self.table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise SettingsError(f'{self.path}: {key} must be a list of texts, such as {key} = ["…"]')
        return tuple(value)

    def _texts_by_name(self, key: str) -> dict[str, str]:
        value = self.table.get(key, {})
        if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
            raise SettingsError(f'{self.path}: [{key}] must hold lines such as "name" = "text"')
        return value
