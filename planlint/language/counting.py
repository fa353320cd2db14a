"""What a cell counts with, in whatever marks: "(1)", "[2]", "3.", "4 –", "5:", "b)", "iv.", "2nd", "Third –", "Action 2:", "1 & 3:", "Mum (2)".

A cell counts where it opens with a mark; behind that, only marks of the same make belong to its count. A mark may stand for
several places ("(1)-(3)", "1, 2 and 3:"). Of an initial, a date, an age or a school year nothing here is read as a count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Script(StrEnum):
    """What places are told in."""

    NUMBER = "number"
    SMALL_ROMAN = "small roman"
    SMALL_LETTER = "small letter"
    CAPITAL = "capital"
    ORDINAL = "ordinal"


@dataclass(frozen=True, slots=True)
class Count:
    """What a cell counts: its script, the places in their order (from 0), those with nothing behind them, and whether its marks are loose.

    Loose marks are such as other figures look like ("1 Mum; 2 Dad").
    """

    script: Script
    places: tuple[int, ...]
    empty: frozenset[int]
    loose: bool
    words: tuple[str, ...] = ()

    def label(self, place: int) -> str:
        """How a place is called."""
        return _ORDERS[self.script][place]

    def said(self, place: int) -> str:
        """What the cell has at a place, its mark included ("2) Buy the cot")."""
        return self.words[self.places.index(place)] if self.words else self.label(place)


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark by its place in a cell, and the places of the order that it stands for."""

    start: int
    end: int
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Unpaired:
    """Places that one cell has and the other has not: tasks with nothing there, or words there that no task has."""

    lacking: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()


_ORDERS = {
    Script.NUMBER: tuple(str(number) for number in range(1, 21)),
    Script.SMALL_ROMAN: ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"),
    Script.SMALL_LETTER: tuple("abcdefghijkl"),
    Script.CAPITAL: tuple("ABCDEFGHIJKL"),
    Script.ORDINAL: tuple("1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th".split()),
}
_SPELT = dict(
    zip(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(),
        _ORDERS[Script.ORDINAL],
        strict=True,
    )
)
_LABELS = {
    Script.NUMBER: r"\d{1,2}",
    Script.SMALL_ROMAN: r"[ivx]{1,4}",
    Script.SMALL_LETTER: "[a-l]",
    Script.CAPITAL: "[A-L]",
    Script.ORDINAL: rf"(?i:\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(_SPELT)})",
}
# Of one mark no more than so many places are read.
_MOST = 8
_JOINT = r"(?:\s?(?:[-–—,&+/]|to|and|,\s?and)\s?)"
_WORD = r"(?:(?i:actions?|tasks?|points?|items?|steps?|parts?|jobs?|nos?\.?|numbers?)\s?|#\s?)"


def _makes(label: str) -> dict[str, re.Pattern[str]]:
    """The makes of marks, by the sign that closes them; the first of them that opens a cell is the cell's own."""
    start = r"(?:^|(?<=[\s;,./|]))"
    group = rf"(?P<labels>{label}(?:{_JOINT}{label}){{0,{_MOST}}})"
    in_brackets = rf"[(\[]{label}[)\]](?:{_JOINT}[(\[]{label}[)\]]){{0,{_MOST}}}|[(\[]{label}(?:{_JOINT}{label}){{0,{_MOST}}}[)\]]"
    return {
        "brackets": re.compile(rf"(?<![\w(\[])(?P<labels>{in_brackets})(?![)\]])"),
        "bracket": re.compile(
            rf"{start}{_WORD}?(?P<labels>{label}\)?(?:{_JOINT}{label}\)?){{0,{_MOST}}})(?<=\))(?=\s|\w)"
        ),
        "point": re.compile(rf"{start}{_WORD}?{group}\.(?=\s)"),
        "colon": re.compile(rf"{start}{_WORD}?{group}\s?:(?=\s|[A-Za-z])"),
        "dash": re.compile(rf"{start}{_WORD}?{group}\s?[–—-]\s?(?=\w)"),
        "stroke": re.compile(rf"{start}{_WORD}?{group}/\s(?=\w)"),
        "word": re.compile(rf"{start}{_WORD}{group}(?=\s)"),
        "comma": re.compile(rf"(?:^|(?<=\n)|(?<=[;.]\s)){group},(?=\s)"),
        "bare": re.compile(rf"(?:^|(?<=\n)|(?<=[;,.]\s)){group}(?=\s+[A-Za-z])"),
    }


# Numbers, letters and small Roman numbers are looked for in this order; "i" opens a Roman count, never a letter's.
_MAKES = {script: _makes(label) for script, label in _LABELS.items()}
# Letters are words as well: they count only where a sign closes them.
_OF_LETTERS = frozenset({"brackets", "bracket", "point", "colon"})
_MAKES_OF = {
    Script.NUMBER: frozenset(_MAKES[Script.NUMBER]) - {"comma"},
    Script.SMALL_ROMAN: _OF_LETTERS | {"dash"},
    Script.SMALL_LETTER: _OF_LETTERS,
    Script.CAPITAL: _OF_LETTERS,
    Script.ORDINAL: frozenset({"colon", "dash", "comma", "bare"}),
}
_LEAD_IN = re.compile(r"[^:\n]{2,60}:\s*$")
_LOOSE = frozenset({"bare", "dash"})
_MONTH = re.compile(
    r"\s*(?:st|nd|rd|th)?\s*(?:of\b|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE
)
_SAYS = re.compile(r"\w")


@lru_cache(maxsize=4096)
def count_in(text: str, script: Script) -> Count | None:
    """The count of a cell in one script, None where it does not open with a mark of that script."""
    text = text.strip()
    for make, pattern in _MAKES[script].items():
        if make not in _MAKES_OF[script]:
            continue
        marks = list(_marks(text, pattern, script))
        if marks and _opens(text, marks[0].start):
            return None if _are_days(text, marks, make) else _count(text, marks, script, make)
    return None


def _count(text: str, marks: list[_Mark], script: Script, make: str) -> Count:
    places: list[int] = []
    empty: set[int] = set()
    waiting: list[int] = []
    words: list[str] = []
    for mark, behind in _with_words(text, marks):
        places += mark.places
        said = text[mark.start : mark.end + len(behind)].strip(" \n;,")
        words += [said] * len(mark.places)
        waiting += mark.places
        # "(1)(2) Nan": the marks share what follows; a dash or a question mark is nothing.
        if behind.strip() or mark is marks[-1]:
            if not _SAYS.search(behind):
                empty.update(waiting)
            waiting = []
    loose = make in _LOOSE and (script is not Script.ORDINAL or make == "bare")
    return Count(script, tuple(places), frozenset(empty), loose, tuple(words))


def _are_days(text: str, marks: list[_Mark], make: str) -> bool:
    """Whether what looks like marks are days: "2. 5. 26", "1. June", "1 May 2026", "1 - 3 June"."""
    words = [behind for _, behind in _with_words(text, marks)]
    if make == "point":
        return not all(map(str.strip, words[:-1])) or (len(marks) == 1 and bool(_MONTH.match(words[0])))
    if make == "dash" and words[0][:1].isdigit():
        return len(marks) == 1 or [place for mark in marks for place in mark.places] != list(
            range(len(marks))
        )
    return make == "bare" and any(map(_MONTH.match, words))


def _with_words(text: str, marks: list[_Mark]) -> Iterator[tuple[_Mark, str]]:
    """Each mark with what stands between it and the next."""
    for at, mark in enumerate(marks):
        yield mark, text[mark.end : marks[at + 1].start if at + 1 < len(marks) else len(text)]


def _marks(text: str, pattern: re.Pattern[str], script: Script) -> Iterator[_Mark]:
    order = _ORDERS[script]
    for match in pattern.finditer(text):
        found = _spread(match["labels"], script)
        if found and all(each in order for each in found):
            yield _Mark(match.start(), match.end(), tuple(map(order.index, found)))


def _spread(said: str, script: Script) -> list[str]:
    """The labels that a mark stands for, those between two ends as well ("1-3", "(a) to (c)")."""
    found = re.findall(_LABELS[script], _TOGETHER.sub(" , ", said))
    if script is Script.ORDINAL:
        found = [_SPELT.get(each.casefold(), each.casefold()) for each in found]
    order = _ORDERS[script]
    if len(found) == 2 and _UP_TO.search(said) and all(each in order for each in found):
        return list(order[order.index(found[0]) : order.index(found[1]) + 1])
    return found


_TOGETHER = re.compile(r"\b(?:and|to)\b")
_UP_TO = re.compile(r"[-–—]|\bto\b")


def _opens(text: str, start: int) -> bool:
    """Whether a cell begins at a place, but for the words that lead in its list ("Mum and Ana will:")."""
    return not text[:start].strip() or _LEAD_IN.fullmatch(text[:start]) is not None


# "All by 6 July", "the rest: Dad": somebody or some day is there for those that have no mark.
_REST = re.compile(
    r"\b(?:all|both|rest|remaining|remainder|others|otherwise|(?:every|any)thing else|same)\b", re.IGNORECASE
)
_BEHIND_NAMES = re.compile(
    r"(?<=[^\W\d])[\s,]*[(\[](?P<labels>\d{1,2}(?:\s?(?:[-–,&+/]|and|to)\s?\d{1,2}){0,8})[)\]]"
)


def unpaired(action: str, other: str, of_days: bool = False) -> Unpaired | None:
    """How the counts of an action and of its who cell, or its when cell (``of_days``), part; None where nothing shows it."""
    for script in Script:
        wanted = count_in(action, script)
        if wanted is not None and _is_a_list(wanted):
            given = _given(other, wanted)
            return None if given is None else _compared(wanted, given, "" if of_days else other, other)
    return None


def is_lone(action: str) -> bool:
    """Whether an action is one task with the first mark of a list before it ("1. Tell the bus company")."""
    counts = [count_in(action, script) for script in Script]
    return any(count is not None and count.places == (0,) for count in counts)


def _is_a_list(count: Count) -> bool:
    """Whether places go upwards; loose marks, which other figures look like, one by one; a single place is the first."""
    places = count.places
    if len(places) == 1:
        return places[0] == 0 and not count.loose
    if count.loose:
        return places == tuple(range(places[0], places[0] + len(places)))
    return places == tuple(sorted(set(places)))


def _given(text: str, wanted: Count) -> Count | None:
    """What a who or when cell counts: in the script of the actions, behind its names ("Mum (1), Dad (2)"), or in another script."""
    found = count_in(text, wanted.script)
    if found is not None and (wanted.loose or not found.loose):
        # One initial ("A. Bell") counts nothing.
        return None if found.script is Script.CAPITAL and len(found.places) == 1 else found
    if wanted.script is Script.NUMBER:
        behind = [
            each for match in _BEHIND_NAMES.finditer(text) for each in _spread(match["labels"], wanted.script)
        ]
        order = _ORDERS[Script.NUMBER]
        if len(behind) > 1 and all(each in order for each in behind):
            return Count(Script.NUMBER, tuple(map(order.index, behind)), frozenset(), loose=False)
    others = (count_in(text, script) for script in Script if script not in {wanted.script, Script.CAPITAL})
    # Another script must be sure of itself: two places or more, from the first on.
    return next(
        (
            each
            for each in others
            if each
            and not each.loose
            and len(each.places) > 1
            and each.places == tuple(range(len(each.places)))
        ),
        None,
    )


def _compared(wanted: Count, given: Count, names: str, text: str) -> Unpaired | None:
    tasks = set(wanted.places) - wanted.empty
    named = set(given.places) - given.empty
    if len(given.places) == 1 and not set(given.places) & set(wanted.places):
        return None  # one number that no task has is a house or a day
    lacking = sorted(tasks - named)
    extra = [given.said(each) for each in sorted(named - tasks)]
    if len(wanted.places) == 1 or _REST.search(text):
        lacking = []
    # "1) Mum, who does 3 as well": a number among names tells of its task in any make.
    loose = [each for each in lacking if each not in given.places]
    told = {each for each in loose if re.search(rf"(?<![\w:/.]){wanted.label(each)}(?![\w:/]|\.\d)", names)}
    missed = tuple(wanted.said(each) for each in lacking if each not in told)
    return Unpaired(missed, tuple(extra)) if missed or extra else None
