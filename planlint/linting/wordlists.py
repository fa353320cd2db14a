"""A council's own changes to the word lists of rules: words added, struck out, or a whole list put in place of ours.

A folder named under ``words`` in the settings holds a page for each rule to be changed, named after it (``jargon.md``),
with "## Add", "## Strike" or "## Words". The page that ships stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from planlint.errors import RulePageError
from planlint.linting.pages import Line, RulePage, Word, read_lines, read_words
from planlint.nearest import nearest

HEADINGS = frozenset({"add", "strike", "words"})


@dataclass(frozen=True, slots=True)
class Changes:
    """What one page changes: ``words`` in place of the whole list (None: the list stays), what is added, what goes."""

    path: Path
    words: tuple[Word, ...] | None
    add: tuple[Word, ...]
    strike: tuple[Line, ...]


def changed(pages: Mapping[str, RulePage], folders: tuple[Path, ...]) -> dict[str, RulePage]:
    """The pages with the changes of these folders made. Raises :class:`RulePageError` with file, line and remedy."""
    result = dict(pages)
    for folder in folders:
        for path in sorted(folder.glob("*.md")):
            if path.stem not in result:
                raise RulePageError(
                    str(path),
                    f"there is no rule '{path.stem}' whose words it could change; {nearest(path.stem, result)}",
                )
            page = result[path.stem]
            if not page.words:
                raise RulePageError(str(path), f"the rule '{page.id}' has no word list; remove this file")
            result[page.id] = replace(page, words=_made(page.words, _read(path)))
    return result


def _made(words: tuple[Word, ...], changes: Changes) -> tuple[Word, ...]:
    known = words if changes.words is None else changes.words
    gone = {_key(line.text) for line in changes.strike}
    listed = {_key(phrase) for word in known for phrase in word.phrases}
    for line in changes.strike:
        if _key(line.text) not in listed:
            raise RulePageError(
                str(changes.path),
                f"'{line.text}' is not on the list; {nearest(line.text, listed)}",
                line.number,
            )
    new = {_key(phrase) for word in changes.add for phrase in word.phrases}
    left = [
        replace(word, phrases=tuple(phrase for phrase in word.phrases if _key(phrase) not in gone | new))
        for word in known
    ]
    return (*(word for word in left if word.phrases), *changes.add)


def _key(phrase: str) -> str:
    return " ".join(phrase.casefold().split())


def _read(path: Path) -> Changes:
    parts: dict[str, list[Line]] = {}
    current: list[Line] | None = None
    for line in read_lines(path):
        if line.text.startswith("## "):
            name = line.text[3:].strip().casefold()
            if name not in HEADINGS:
                raise RulePageError(
                    str(path),
                    f"unknown heading '{line.text[3:].strip()}'; {nearest(name, HEADINGS)}",
                    line.number,
                )
            current = parts.setdefault(name, [])
        elif current is not None and line.text.strip():
            current.append(line)
    if not parts:
        raise RulePageError(
            str(path), "changes nothing; write '## Add', '## Strike' or '## Words' with a list below"
        )
    words = read_words(path, parts["words"]) if "words" in parts else None
    strike = tuple(Line(line.number, line.text.removeprefix("-").strip()) for line in parts.get("strike", []))
    return Changes(path, words, read_words(path, parts.get("add", [])), strike)
