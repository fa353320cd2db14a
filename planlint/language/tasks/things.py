"""Things that can be held, pointed at or looked into, by class, as ``data/things.txt`` lists them; no sentence is looked at."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from planlint.language.tasks.lexicon import noun_kind

_FILE = Path(__file__).resolve().parent.parent / "data" / "things.txt"


@lru_cache(maxsize=1)
def _classes() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    current: set[str] = set()
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = found.setdefault(line.strip("[] "), set())
        elif not line.startswith("#"):
            current.update(line.split())
    return {name: frozenset(words) for name, words in found.items()}


@lru_cache(maxsize=1)
def _all() -> frozenset[str]:
    return frozenset().union(*_classes().values())


def is_physical(text: str, lemma: str) -> bool:
    """Whether a noun is something that can be held or pointed at; a paper that may be only spoken of is not."""
    return lemma.casefold() in _all() or text.casefold() in _all()


def is_thing(text: str, lemma: str) -> bool:
    """Whether a noun is something that can be held or pointed at, or a paper or other product."""
    return is_physical(text, lemma) or noun_kind(text) == "product"


def is_object(text: str, lemma: str) -> bool:
    """Whether a noun is a thing that somebody can be given: it is there afterwards or it is not."""
    objects = _classes()["objects"]
    return lemma.casefold() in objects or text.casefold() in objects or noun_kind(text) == "product"
