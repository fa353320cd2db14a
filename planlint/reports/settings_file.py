"""A settings file to fill in: its sentences stand in a template, its keys and defaults come from where they are used."""

from __future__ import annotations

from collections.abc import Mapping

from planlint.document.limits import DEFAULTS, limit_names
from planlint.plan.exports import COLUMN_ROLES
from planlint.reports.wording import environment


def settings_file(
    columns: Mapping[str, tuple[str, bool]], standards: Mapping[str, Mapping[str, tuple[str, str]]]
) -> str:
    """The text of a settings file.

    ``columns`` are headings of a sample plan, each with what it was taken for and whether surely. ``standards`` are
    those of each rule by name, each with its value and whose standard it is.
    """
    limits = {name: getattr(DEFAULTS, name.replace("-", "_")) for name in limit_names()}
    template = environment(escape=False).get_template("planlint.toml.jinja")
    return template.render(
        columns={_quoted(heading): told for heading, told in columns.items()},
        limits=limits,
        standards=standards,
        known=COLUMN_ROLES,
    )


def _quoted(text: str) -> str:
    """A heading as TOML writes a text: one line, its quotation marks and backslashes marked."""
    one_line = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return '"' + one_line.replace("\\", "\\\\").replace('"', '\\"') + '"'
