"""The files of words and patterns in ``data`` whose lines stand under headings, as lines; what they mean is for their readers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

_DATA = Path(__file__).resolve().parent / "data"
# A line may begin with a class that it uses ("=vessel + =liquor"); only one with a colon gives it.
_CLASS = re.compile(r"= ?(?P<name>\w+):")


def headed_lines(name: str) -> Iterator[tuple[str, str]]:
    """Each line of a file with the heading ("[name]") that it stands under, "" ahead of the first; no blank line, no comment."""
    heading = ""
    for line in (_DATA / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            heading = line.strip("[] ")
        elif line.strip() and not line.startswith("#"):
            yield heading, line


def classed_lines(name: str) -> Iterator[tuple[str, str, dict[str, list[str]]]]:
    """Each line of a file that is no class, with its heading and the classes told so far ("=blades: knife razor =tools")."""
    classes: dict[str, list[str]] = {}
    for heading, line in headed_lines(name):
        told = _CLASS.match(line)
        if told is not None:
            classes[told["name"]] = spelt(line[told.end() :], classes)
        else:
            yield heading, line, classes


def spelt(words: str, classes: dict[str, list[str]]) -> list[str]:
    """Words in their order, each class among them ("=blades") written out."""
    return [
        each for word in words.split() for each in (classes[word[1:]] if word.startswith("=") else [word])
    ]


def by_heading(lines: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Lines gathered under their headings, both in the order of the file."""
    found: dict[str, list[str]] = {}
    for heading, line in lines:
        found.setdefault(heading, []).append(line)
    return found


def by_use(name: str) -> dict[str, dict[str, list[str]]]:
    """The patterns of a file of lines "use: pattern" by heading and by use, in the order of the file."""
    found: dict[str, dict[str, list[str]]] = {}
    for heading, line in headed_lines(name):
        use, _, pattern = line.partition(": ")
        found.setdefault(heading, {}).setdefault(use, []).append(pattern)
    return found
