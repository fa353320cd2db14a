"""Lines of plain text that come again, word for word: labels that stand alone, labels with a value, and the lines of each page.

Text copied out of a PDF has no empty lines round its labels, so that only their coming again tells them from a sentence.
What the words mean is never asked here.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from planlint.document.text.cells import ITEM, Line

_ALONE = re.compile(r"[A-Z][^.;!|\t]*[\w)?’'\"”:]")
_WITH_VALUE = re.compile(r"(?P<label>[A-Z][^:.;!\n\t]{1,48}?):(?:[ \t]+\S.*)?")
_PAGE = re.compile(r"\bpage\s*(?::\s*)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\b", re.IGNORECASE)
_OUTLINED = re.compile(r"(?:[A-H]\d{1,2}|\d{1,2}\.\d{1,2})[.):]?\s+\S")
_CAPITALS = re.compile(r"(?:(?:\d{1,2}|[A-H])[.):]?\s+)?[A-Z][A-Z0-9 '’&/,:()-]{3,}[A-Z?)]")
_NUMBERS = re.compile(r"\d+")
_ENDS = re.compile(r"[.!?:][”\"'’)]?$")
_MOST_WORDS = 8
_LONGEST = 60
_SHORTEST_PROSE = 6
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class LabelLines:
    """Where labels stand: ``alone`` on their line with no empty line before some of their kind, and ``valued``, with a colon
    and mostly with a value behind it, titles in ``capitals``, and lines ``numbered`` in two steps ("2.1", "A2"). The numbers
    are places among the lines.
    """

    alone: frozenset[int] = frozenset()
    valued: frozenset[int] = frozenset()
    capitals: frozenset[int] = frozenset()
    numbered: frozenset[int] = frozenset()


def without_page_lines(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines but for those that count the pages, and those; a sentence that went on over the page is whole again."""
    counted = Counter(
        _NUMBERS.sub("#", line.strip())
        for _, line in lines
        if _PAGE.search(line) and len(line) <= 2 * _LONGEST
    )
    kept: list[Line] = []
    taken: list[Line] = []
    for line in lines:
        text = line[1].strip()
        if _PAGE.search(text) and counted[_NUMBERS.sub("#", text)] >= _FEWEST:
            taken.append(line)
            continue
        if taken and text and (text[0].islower() or text[0].isdigit()):
            _close_up(kept, taken[-1][0])
        kept.append(line)
    return (kept, taken) if taken else (list(lines), [])


def _close_up(kept: list[Line], page_at: int) -> None:
    """Takes away the empty lines round the end of a page where the line before it goes on behind them."""
    at = len(kept)
    while at and not kept[at - 1][1].strip():
        at -= 1
    crosses = at and at < len(kept) and kept[at - 1][0] < page_at
    if crosses and not _ENDS.search(kept[at - 1][1].strip()):
        del kept[at:]


def label_lines(lines: Sequence[Line]) -> LabelLines:
    """The labels of a text that come again, where some of them stand right below other words."""
    alone: dict[str, list[int]] = defaultdict(list)
    valued: dict[str, list[int]] = defaultdict(list)
    for place, (_, line) in enumerate(lines):
        text = line.strip()
        if (match := _WITH_VALUE.fullmatch(text)) and len(match["label"].split()) <= _MOST_WORDS:
            valued[_key(match["label"])].append(place)
        elif _may_stand_alone(text) and _has_end_before(lines, place):
            alone[_key(text)].append(place)
    kinds = [
        places
        for places in alone.values()
        if len(places) >= _FEWEST
        and any(_is_set_in(lines, place) for place in places)
        and all(_stands_over(lines, place) for place in places)
    ]
    with_value = [
        places
        for places in valued.values()
        if len(places) >= _FEWEST and any(_is_set_in(lines, place) for place in places)
    ]
    numbered = frozenset(place for place, (_, line) in enumerate(lines) if _OUTLINED.match(line.strip()))
    numbered = numbered if len(numbered) > _FEWEST else frozenset()
    if len(kinds) + len(with_value) < _FEWEST:
        return LabelLines(numbered=numbered)
    titles = [place for place in range(len(lines)) if _is_in_capitals(lines, place)]
    return LabelLines(
        frozenset(place for places in kinds for place in places),
        frozenset(place for places in with_value for place in places),
        frozenset(titles if len(titles) >= _FEWEST else ()),
        numbered,
    )


def _is_in_capitals(lines: Sequence[Line], place: int) -> bool:
    """Whether a line is a title in capitals, with other words right above it."""
    text = lines[place][1].strip()
    short = len(text) <= _LONGEST and bool(_CAPITALS.fullmatch(text))
    return short and _is_set_in(lines, place) and _has_end_before(lines, place)


def _key(text: str) -> str:
    return _NUMBERS.sub("#", text.casefold().rstrip(": "))


def _may_stand_alone(text: str) -> bool:
    short = 0 < len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    return short and bool(_ALONE.fullmatch(text)) and not ITEM.match(text)


def _has_end_before(lines: Sequence[Line], place: int) -> bool:
    """Whether the line before this one has come to an end, so that this one begins something."""
    before = lines[place - 1][1].strip() if place else ""
    return not before or bool(_ENDS.search(before)) or len(before) <= _LONGEST


def _is_set_in(lines: Sequence[Line], place: int) -> bool:
    """Whether words stand right before a line, with no empty line between."""
    return place > 0 and bool(lines[place - 1][1].strip())


def _stands_over(lines: Sequence[Line], place: int) -> bool:
    """Whether words stand below a line, that are more than another such line."""
    below = next((line.strip() for _, line in lines[place + 1 : place + 3] if line.strip()), "")
    return len(below.split()) >= _SHORTEST_PROSE or bool(_ENDS.search(below) or ITEM.match(below))
