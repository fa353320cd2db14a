"""Where the things that ship with planlint lie: beside the package in a checkout, inside it in an installed copy."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    installed = _PACKAGE / "shipped" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def rules_folder() -> Path:
    """The folder of the rules that ship."""
    return _shipped("rules")


def corpus_folder() -> Path:
    """The folder of the example plans that ship."""
    return _shipped("corpus")


_NO_REPORT = "planlint.toml.jinja"


def report_templates() -> dict[str, str]:
    """The templates of the reports by their names, in order."""
    folder = _PACKAGE / "reports" / "templates"
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted(folder.iterdir())
        if path.is_file() and path.name != _NO_REPORT
    }
