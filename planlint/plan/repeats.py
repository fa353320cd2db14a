"""Columns that come again by number ("Action 1", "Who 1", "Action 2", "Who 2"): each set is a line of its own.

A number may have a second one behind it ("Step 2.1", "Goal 2 step 1", "Action 2B"): then what has the first alone
("Issue 2") belongs to all of its steps.

Which column is which is asked elsewhere; here a header is only made as narrow as one of its sets, and its lines follow.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from planlint.document.model import Cell
from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.machine_names import spelt_out
from planlint.plan.tables import Header, cell_text, meaning_of
from planlint.plan.words import one_line

_NUMBERED = re.compile(r"(?<![\d.])(\d{1,2})([A-Da-d](?![A-Za-z])|\.\d{1,2})?(?!\d|\.\d)")
_TWICE = re.compile(r"(?<![\d.–-])(\d{1,2})(?![\d.])\D+(?<![\d.–-])(\d{1,2})(?![\d.])")
_LETTER_APART = re.compile(r"(?<=[a-z]) ([A-D])(?=$| [a-z(–-]|[:)])")
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_IN_WORDS = re.compile(rf"(?<=[a-z] )(?:{'|'.join(_WORDS)})\b", re.IGNORECASE)
_AREA_AND_PART = re.compile(
    r"(?P<area>[A-Z][^–:|\d-]{2,40}?)\s*(?:\s[–-]|:|\|)\s+(?P<part>[A-Za-z][\w /?’']{2,30})"
)
_FEWEST_PARTS = 3
_BEHIND = re.compile(r"\s*[-–:,(/]\s*|\s+")
Number = tuple[int, str]
"""The number of a set, and the letter or the second number that tells its steps apart, "" for none."""


@dataclass(frozen=True, slots=True)
class StepSet:
    """The columns of one action, None where it has no such column; ``number`` is that of its goal."""

    number: int
    columns: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Repeats:
    """The columns of a header that is written out for several actions side by side.

    ``common`` are the columns that every action shares, ``sets`` the columns of each action in the order of their
    numbers.
    """

    header: Header
    common: tuple[int, ...]
    sets: tuple[StepSet, ...]

    def lines(self, lines: Iterable[Line]) -> Iterator[Line]:
        """The lines under the narrow header: one for each action of a line, the sets without words left out.

        What several steps share makes no line of its own beside a step that has words.
        """
        groups = [tuple(group) for _, group in groupby(self.sets, key=lambda each: each.number)]
        for line in lines:
            common = tuple(_at(line, column) for column in self.common)
            filled = [cells for group in groups for cells in _told(group, line)]
            for cells in filled or [tuple(_at(line, column) for column in self.sets[0].columns)]:
                yield (*common, *cells)


def _told(group: tuple[StepSet, ...], line: Line) -> list[Line]:
    """The steps of one number that have words; where none has, the first with what they share, if that has any."""
    times = Counter(column for step in group for column in step.columns if column is not None)
    told = [tuple(_at(line, column) for column in step.columns) for step in group]
    own = [
        cells
        for step, cells in zip(group, told, strict=True)
        if any(
            cell_text(_at(line, column))
            for column in step.columns
            if times[column or 0] == 1 and column is not None
        )
    ]
    if own or len(group) == 1:
        return own
    return [cells for cells in told[:1] if any(map(cell_text, cells))]


def _at(line: Line, column: int | None) -> Cell | None:
    return line[column] if column is not None and column < len(line) else None


def repeats_of(header: Header, settings: Mapping[str, str]) -> Repeats | None:
    """The repeated sets of a header; None where no action comes again by number."""
    bases: dict[str, dict[Number, int]] = {}
    areas = _by_area(tuple(map(spelt_out, header.headings)), settings)
    for column, heading in enumerate(header.headings):
        base, number = areas.get(column) or _counted(spelt_out(heading))
        columns = bases.setdefault(base, {})
        # A heading without a number is the first of its kind, or the one after the last.
        columns.setdefault(number or (len(columns) + 1, ""), column)
    bases = {base: columns for base, columns in bases.items() if base and len(columns) > 1}
    bases = _without_name_before(_without_shared_word(bases, settings))
    if not any(meaning_of(base, settings).role in h.ACTS for base in bases):
        return None
    numbers = _sets({number for columns in bases.values() for number in columns})
    goals = {number for number, _ in numbers}
    if len(goals) == 1 and 1 not in goals and all(step.isdigit() for _, step in numbers):
        # "Action (3.1)" and "Action (3.2)" are paragraphs of something, and no steps of a third goal.
        return None
    taken = {column for columns in bases.values() for column in columns.values()}
    common = tuple(column for column in range(len(header.headings)) if column not in taken)
    first = [min(columns.values()) for columns in bases.values()]
    narrow = Header(
        header.start,
        header.end,
        (*(header.headings[column] for column in common), *bases),
        (*(header.meanings[column] for column in common), *(meaning_of(base, settings) for base in bases)),
        (*(header.places[column] for column in common), *(header.places[column] for column in first)),
    )
    sets = tuple(
        StepSet(number[0], tuple(each.get(number, each.get((number[0], ""))) for each in bases.values()))
        for number in numbers
    )
    return Repeats(narrow, common, sets)


def _by_area(headings: tuple[str, ...], settings: Mapping[str, str]) -> dict[int, tuple[str, Number | None]]:
    """The columns that tell the same parts for one area of life after another ("Health - Need", "Education - Need"), counted off.

    Each is given the name of its part and the number of its area; nothing where no action is among the parts.
    """
    found = {at: match for at, heading in enumerate(headings) if (match := _AREA_AND_PART.fullmatch(heading))}
    parts: dict[str, set[str]] = {}
    for match in found.values():
        parts.setdefault(match["part"].casefold(), set()).add(match["area"].casefold())
    shared = {part for part, areas in parts.items() if len(areas) > 1}
    acts = any(meaning_of(part, settings).role in h.ACTS for part in shared)
    if len(shared) < _FEWEST_PARTS or not acts:
        return {}
    areas = list(dict.fromkeys(match["area"].casefold() for match in found.values()))
    return {
        at: (match["part"], (areas.index(match["area"].casefold()) + 1, ""))
        for at, match in found.items()
        if match["part"].casefold() in shared
    }


def _counted(heading: str) -> tuple[str, Number | None]:
    """A heading without its number, and the number; None where it has none, or more than tell a set and its step."""
    if not re.search(r"\d", heading):
        heading = _IN_WORDS.sub(lambda word: str(_WORDS.index(word[0].lower()) + 1), heading, count=1)
    found = _NUMBERED.findall(heading)
    number = None
    if len(found) == 1 and not found[0][1] and (apart := _LETTER_APART.search(heading)):
        number = (int(found[0][0]), apart[1].lower())
        heading = _LETTER_APART.sub("", heading, count=1)
    elif len(found) == 1:
        number = (int(found[0][0]), _step(found[0][1]))
    elif len(found) == 2 and _TWICE.search(heading) and not any(step for _, step in found):
        number = (int(found[0][0]), _step(found[1][0]))
    base = one_line(_NUMBERED.sub(" ", heading) if number else heading)
    return base.strip(" -–:#.()") if number else base, number


def _step(text: str) -> str:
    """What tells a step from the others of its set, so that it can be put in order."""
    return f"{int(text.strip('.')):02}" if text.strip(".").isdigit() else text.lower()


def _without_name_before(bases: dict[str, dict[Number, int]]) -> dict[str, dict[Number, int]]:
    """The names without that of another column that they begin with: beside "Step" a "Step - who" says who."""
    shorter: dict[str, dict[Number, int]] = {}
    for base, columns in bases.items():
        behind = [
            base[cut.end() :].strip(" )")
            for other in bases
            if base.startswith(other) and (cut := _BEHIND.match(base, len(other)))
        ]
        name = min(filter(None, behind), key=len, default=base)
        shorter[name if name not in bases and name not in shorter else base] = columns
    return shorter


def _without_shared_word(
    bases: dict[str, dict[Number, int]], settings: Mapping[str, str]
) -> dict[str, dict[Number, int]]:
    """The names without the word that all begin with ("Goal 1: why", "Goal 1: action"), which only counts the sets."""
    if len({base.split()[0].strip(":-–") for base in bases}) != 1 or any(
        len(base.split()) < 2 for base in bases
    ):
        return bases
    shorter = {base.split(maxsplit=1)[1].strip(" :-–"): columns for base, columns in bases.items()}
    # Of two names the first word counts only where an action is left without it.
    sure = len(bases) > 2 or any(meaning_of(base, settings).role in h.ACTS for base in shorter)
    return shorter if sure else bases


def _sets(numbers: set[Number]) -> list[Number]:
    """The numbers of the sets in order: where "1A" and "1B" are there, what stands under "1" belongs to both."""
    lettered = {number for number, letter in numbers if letter}
    return sorted(each for each in numbers if each[1] or each[0] not in lettered)
