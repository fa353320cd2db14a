"""What the JSON report holds, as a JSON Schema for those who read it with programs of their own."""

from __future__ import annotations

from importlib.resources import files


def schema_text() -> str:
    """The JSON Schema (draft 2020-12) of ``--format json``, schema 1; planlint may add keys within that number."""
    return files(__name__).joinpath("planlint-1.schema.json").read_text(encoding="utf-8")
