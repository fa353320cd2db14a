"""Sections that run on in one text, each under a line of its own with a number or a letter ("D. What is strong", "E. What Kacper thinks")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from planlint.plan.cast import Cast, voices_of
from planlint.plan.headings import sections_of
from planlint.plan.model import Section, SectionName

_TITLE = re.compile(
    r"(?P<mark>\d{1,2}|[A-Z])[.)]\s+(?P<title>[A-Z][^.!?:;|\n]{3,58}[\w)’'])", re.ASCII | re.MULTILINE
)

_FEWEST = 2


def parted(sections: Iterable[Section], cast: Cast) -> Iterator[Section]:
    """The sections, with each text that holds titled ones cut at their titles; one whose titles tell nothing stays whole."""
    for section in sections:
        lines = section.text.split("\n")
        titles = [place for place, line in enumerate(lines) if _TITLE.fullmatch(line.strip())]
        if len(titles) < _FEWEST or not _are_titles(lines, titles):
            yield section
            continue
        named = {place: _named(lines[place], cast) for place in titles}
        if not any(named.values()):
            yield section
            continue
        if titles[0]:
            yield replace(section, text="\n".join(lines[: titles[0]]))
        for place, end in zip(titles, (*titles[1:], len(lines)), strict=True):
            first, *also = named[place] or (SectionName.OTHER,)
            heading, text = lines[place].strip(), "\n".join(lines[place + 1 : end])
            yield replace(section, name=first, also=tuple(also), heading=heading, text=text)


def _are_titles(lines: list[str], titles: list[int]) -> bool:
    """Whether each has a text below it and their marks go on from one to the next: lines of a list have none."""
    ends = (*titles[1:], len(lines))
    marks = [_order(lines[place]) for place in titles]
    return all(end > place + 1 for place, end in zip(titles, ends, strict=True)) and all(
        later == mark + 1 for mark, later in pairwise(marks)
    )


def _order(line: str) -> int:
    mark = line.strip().split(".")[0].split(")")[0]
    return int(mark) if mark.isdigit() else ord(mark)


def _named(line: str, cast: Cast) -> tuple[SectionName, ...]:
    match = _TITLE.fullmatch(line.strip())
    title = match["title"] if match else line
    return sections_of(title) or voices_of(title, cast)
