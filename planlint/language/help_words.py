"""The words for help that nobody could book, by class, as patterns read from ``data/help-words.txt``; no judgement is made here."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_FILE = Path(__file__).resolve().parent / "data" / "help-words.txt"


@lru_cache(maxsize=1)
def _sections() -> dict[str, str]:
    lines: dict[str, list[str]] = {}
    current: list[str] = []
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = lines.setdefault(line.strip("[] "), [])
        elif line.strip() and not line.startswith("#"):
            current.append(line)
    return {name: f"(?:{'|'.join(patterns)})" for name, patterns in lines.items()}


def help_class(name: str) -> str:
    """The pattern of a class of words ("topic", "help", "kind", "plain", "provider", "helper"), ready to stand in a longer one."""
    return _sections()[name]
