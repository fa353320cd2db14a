"""The words for help that nobody could book, by class, as patterns read from ``data/help-words.txt``; no judgement is made here."""

from __future__ import annotations

from functools import lru_cache

from planlint.language.word_files import by_heading, headed_lines


@lru_cache(maxsize=1)
def _sections() -> dict[str, str]:
    found = by_heading(headed_lines("help-words.txt"))
    return {name: f"(?:{'|'.join(patterns)})" for name, patterns in found.items()}


def help_class(name: str) -> str:
    """The pattern of a class of words ("topic", "help", "kind", "plain", "provider", "helper"), ready to stand in a longer one."""
    return _sections()[name]
