"""A cell cut into its items: numbered, bulleted or line by line, each without its marker, with what leads it in.

Which item of one cell belongs to which of another is said in ``pairing``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from planlint.document.model import NOWHERE, Block, Heading, ListItem, Paragraph, Place, Table
from planlint.plan.clock import is_all_time
from planlint.plan.leads import led_by
from planlint.plan.tails import asks_who_or_when
from planlint.plan.whowhen import is_who
from planlint.plan.words import ends_open, says_nothing, tidy

BULLETS = "•▪◦‣●○·∙–—*-"
_LEADS = (":", " –", " —", " -")
"""How a line ends that leads in those below it."""
_BRACKETED = r"\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)"
_PLAIN = r"(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)](?!\d)"
_POINTED = r"[1-9]\d?\.(?:[1-9]|1\d)(?=\s+[A-Z])"
"""The number of a step under a numbered need ("6.1 Iron tablets"), which no time of day looks like."""
_GROUP = r"\(?\d{1,2}[.)]?(?:\s*(?:,|&|and|\+|-|–|to|/)\s*\(?\d{1,2}[.)]?)+\)"
_MARKER = re.compile(
    rf"\s*(?:(?P<group>{_GROUP})|(?P<number>{_BRACKETED}|{_PLAIN}|{_POINTED})|(?P<bullet>[{re.escape(BULLETS)}]|o(?=\s)))(?:\s+|$|(?<=[).])(?=\S))"
)
_INLINE = {
    "bracketed": re.compile(r"(?<![\w(])\((\d{1,2}|[a-z]|[ivx]{2,4})\)\s*"),
    "round": re.compile(r"(?:(?<=\s)|^)(\d{1,2}|[a-z])\)\s*"),
    "lettered": re.compile(r"(?:(?<=[;,.]\s)|^)([a-h])\.\s+(?=\S)"),
    "dotted": re.compile(r"(?:(?<=[\s;,])|^)(\d{1,2})\.(?!\d)(?:\s+(?=\S)|(?=[A-Z])|$)"),
}
_BULLET_INSIDE = re.compile(r"\s+[•▪◦‣●○]\s+")
_GOES_ON = re.compile(
    r"(?:this|these|that|it|he|she|they|and|or|but|so|then|also|who|which|e\.g|i\.e|note|nb)\b|\(",
    re.IGNORECASE,
)
_GAP = 3
"""How many numbers a bracketed count may leave out: a numbered owner cell can have (1) and (3) alone."""
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}


@dataclass(frozen=True, slots=True)
class Item:
    """One item: its words, the numbers it stands under (none for a bullet or a bare line), and where it came from.

    ``marked`` tells that it had a number or a bullet. ``lead_in`` is the line above the items that covers it.
    """

    text: str
    numbers: tuple[int, ...] = ()
    marked: bool = False
    level: int = 0
    lead_in: str = ""
    place: Place = NOWHERE


def items_of(blocks: Iterable[Block], *, tasks: bool = False) -> tuple[Item, ...]:
    """The items of a cell in reading order; none for an empty one.

    With ``tasks`` bare lines are an item only where a new task begins, and run on otherwise; without it every bare
    line is an item.
    """
    lines = [
        part
        for line in _lines(blocks)
        for whole in (_shared_out(line) if tasks else (line,))
        for part in _inline(whole)
    ]
    if not lines:
        return ()
    leads = [_leads_in(number, lines) for number in range(len(lines))]
    base = min(
        (line.level for line, leads_in in zip(lines, leads, strict=True) if line.marked and not leads_in),
        default=0,
    )
    items: list[Item] = []
    lead_in = ""
    marked_any = any(line.marked for line in lines)
    first_marked = next(
        (line for line, leads_in in zip(lines, leads, strict=True) if line.marked and not leads_in), None
    )
    counted = first_marked is not None and bool(first_marked.numbers)
    for line, leads_in in zip(lines, leads, strict=True):
        if leads_in:
            lead_in = line.text
        elif (
            items
            and items[-1].lead_in == lead_in
            and (
                _runs_on(items[-1], line, base, marked_any, tasks)
                or (counted and line.marked and not line.numbers)
            )
        ):
            items[-1] = replace(items[-1], text=f"{items[-1].text}\n{line.text}".strip())
        else:
            items.append(replace(line, lead_in=lead_in))
    if not items:
        return (replace(lines[-1], lead_in=""),) if lead_in else ()
    return tuple(items)


def _lines(blocks: Iterable[Block]) -> Iterator[Item]:
    for block in blocks:
        match block:
            case ListItem():
                text = tidy(block.text)
                if text:
                    yield Item(text, _numbers(block.marker), True, block.level, place=block.place)
            case Heading() | Paragraph():
                for line in tidy(block.text).split("\n"):
                    if line:
                        yield _marked(line, block.place)
            case Table():
                for cell in block.cells:
                    yield from _lines(cell.blocks)


def _marked(line: str, place: Place) -> Item:
    """A line with its marker taken off, where it has one."""
    match = _MARKER.match(line)
    rest = line[match.end() :].strip() if match else ""
    if (
        match is None
        or (match["bullet"] and not rest)
        or (match["number"] and _is_initial(match["number"], rest))
    ):
        return Item(line, place=place)
    if match["group"]:
        return Item(rest, _range(match["group"]), True, place=place)
    return Item(rest, _numbers(match["number"] or ""), True, place=place)


def _is_initial(marker: str, rest: str) -> bool:
    """Whether a capital or small letter with a point is an initial or an abbreviation and no marker ("e.g.")."""
    return marker[-1] == "." and marker[0].isalpha() and bool(re.match(r"[a-z]\.", rest))


def _numbers(marker: str) -> tuple[int, ...]:
    found = re.fullmatch(r"\(?(?:\d{1,2}\.)*(\d{1,2}|[a-z]|[ivx]{2,4})[.):]*", marker.strip().lower())
    return () if found is None else (_value(found[1]),)


def _value(mark: str) -> int:
    if mark.isdigit():
        return int(mark)
    return _ROMAN.get(mark) or ord(mark[0]) - ord("a") + 1


def _range(marker: str) -> tuple[int, ...]:
    numbers = [int(number) for number in re.findall(r"\d{1,2}", marker)]
    if len(numbers) == 2 and re.search(r"-|–|to", marker) and numbers[0] < numbers[1]:
        return tuple(range(numbers[0], numbers[1] + 1))
    return tuple(numbers)


def _shared_out(line: Item) -> Iterator[Item]:
    """The parts of a line that gives each task to somebody: "Jo – ring the GP, 3 May; Mum – keep the chart"."""
    parts = _SEMICOLON.split(line.text)
    leads = [_WHO_FIRST.match(part) for part in parts]
    if len(parts) > 1 and all(lead is not None and is_who(lead["who"]) for lead in leads):
        for part in parts:
            yield replace(line, text=part.strip(), marked=True)
    else:
        yield line


_SEMICOLON = re.compile(r";\s+")
_WHO_FIRST = re.compile(r"\s*(?P<who>[A-Z][^–—:;.-]{1,40}?)\s*(?:\s[–—-]|:)\s+\S")


def _inline(line: Item) -> list[Item]:
    """A line that holds several numbered or bulleted items, cut where each begins."""
    text = line.text
    if line.marked and not line.numbers:
        return [line]
    start = line.numbers[0] if len(line.numbers) == 1 else 0
    for pattern in _INLINE.values():
        cuts = _rising(pattern, text, start)
        if cuts:
            return _cut(line, text, cuts)
    if not line.marked and len(parts := _BULLET_INSIDE.split(text)) > 1:
        return [replace(line, text=part.strip(), marked=True) for part in parts if part.strip()]
    return [line]


def _rising(pattern: re.Pattern[str], text: str, start: int) -> list[tuple[int, int, int]]:
    """Start, end and value of the markers that count on from ``start``; two at least, or one more than it."""
    cuts: list[tuple[int, int, int]] = []
    wanted = start + 1
    for match in pattern.finditer(text):
        reach = wanted + _GAP if pattern is _INLINE["bracketed"] and match[1].isdigit() else wanted
        value = next(
            (v for v in (_value(match[1]), ord(match[1][0]) - ord("a") + 1) if wanted <= v <= reach), 0
        )
        if value and (cuts or start or value == wanted):
            cuts.append((match.start(), match.end(), value))
            wanted = value + 1
    opens = start > 0 or (
        bool(cuts) and (cuts[0][0] == 0 or text[: cuts[0][0]].rstrip().endswith((":", "-", "–", ".", ";")))
    )
    return cuts if cuts and opens and (start > 0 or len(cuts) > 1) else []


def _cut(line: Item, text: str, cuts: list[tuple[int, int, int]]) -> list[Item]:
    parts: list[Item] = []
    if head := text[: cuts[0][0]].strip():
        parts.append(replace(line, text=head))
    ends = [start for start, _, _ in cuts[1:]] + [len(text)]
    for (_, begin, value), end in zip(cuts, ends, strict=True):
        parts.append(replace(line, text=text[begin:end].strip(), numbers=(value,), marked=True))
    return parts


def _leads_in(number: int, lines: list[Item]) -> bool:
    """Whether a line covers those below it: a bare one that ends in a colon above marked items, a marked one above
    deeper ones that ends so or only says who ("1) Mum")."""
    line, after = lines[number], lines[number + 1 : number + 2]
    if not after or len(line.text) > 120:
        return False
    if line.marked and after[0].marked and after[0].level > line.level:
        return line.text.endswith(_LEADS) or bool(led_by(line.text).owner)
    if not line.text.endswith(_LEADS) or line.marked:
        return False
    return after[0].marked or len(line.text) < 60


def _runs_on(last: Item, line: Item, base: int, marked_any: bool, tasks: bool) -> bool:
    """Whether a line belongs to the item before it."""
    if line.marked:
        return line.level > base
    if marked_any and last.marked and not tasks:
        return True
    if not tasks:
        return False
    if last.text and asks_who_or_when(line.text):
        return True
    first = line.text[0]
    if first.islower() or last.text == "" or _GOES_ON.match(line.text) or ends_open(last.text):
        return True
    return is_all_time(line.text) and len(line.text) < 60 and not says_nothing(line.text)
