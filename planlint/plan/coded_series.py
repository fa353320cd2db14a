"""Lines that each begin with a code of their own ("N1 = …", "W1: …", "[1] …", a numbered list), and what their codes tie together.

A form may tell the needs in one place, the goals in another and the tasks in a third, and let codes say which belong together.
Here such lines are found and read as series; ``by_codes`` sets them out as the table that they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from planlint.document.model import Block, Heading, ListItem, Paragraph, Place, Table
from planlint.plan.heading_roles import NEED, OUTCOME
from planlint.plan.headings import bare, block_meaning, column_meaning
from planlint.plan.words import one_line

_ONE = r"(?:[A-Z]{1,3}[.-]?\d{1,2}(?:\.\d{1,2})?)"
_SMALL = r"(?:\d{1,2}|[A-Za-z]|[ivx]{2,4}|[IVX]{2,4})"
_CODE = (
    rf"(?:{_ONE}(?:/{_ONE})*|\d{{1,2}}\.\d{{1,2}}|#\d{{1,2}}"
    rf"|\[(?:{_ONE}(?:[/,+&] ?{_ONE})*|{_SMALL})\]|\((?:{_ONE}(?:[/,+&] ?{_ONE})*|{_SMALL})\))"
)
CODE = re.compile(_CODE)
_OPENS = re.compile(rf"(?P<code>{_CODE})(?:\s*(?:[=:→]|->|[–—-](?=\s))\s*|[.)]?\s+)(?P<said>\S.*)", re.DOTALL)
_INSIDE = re.compile(rf"(?:(?<=\s)|^)(?P<code>{_CODE})\s*(?:=|:|→|->)\s*(?=\S)")
_BRACKETED = re.compile(rf"(?:(?<=\s)|^)(?P<code>[(\[](?:{_ONE}(?:[/,+&] ?{_ONE})*|{_SMALL})[)\]])\s+(?=\S)")
_BARE = re.compile(r"(?:(?<=\s)|^)(?P<code>(?P<letters>[A-Z]{1,3})(?P<number>\d{1,2}))[.)]?\s+(?=\S)")
_REFERS = re.compile(rf"\((?:[a-z]+ ){{0,3}}(?P<code>{_ONE})\)[:.]?\s+(?=\S)")
_LETTERED = re.compile(r"[A-Za-z]+(?=[.-]?\d)")
_BEHIND = re.compile(
    rf"(?P<said>\S.*\S)\s*[(\[](?:(?:for|re|see|from) )?(?:[A-Za-z]+ (?=\d))?(?P<code>{_ONE}|\d{{1,2}})[)\]][.]?",
    re.DOTALL,
)
_NUMBER = re.compile(r"(?P<number>\d{1,2})[.)]?")
_NUMBERED = re.compile(r"(?P<number>\d{1,2})[.)]\s+(?P<said>[A-Z“\"'‘][^\n]*\s[^\n]*\s[^\n]*)")
_WORDED = re.compile(
    r"(?P<word>[A-Z][a-z]+(?: [a-z]+){0,2}) (?P<number>\d{1,2}|[A-H])\s*(?:[.:)]|[–—-](?=\s))\s+(?P<said>\S.*)",
    re.DOTALL,
)
"""A worry or a goal that is called so and counted: "Goal 1. Nobody hits Ada", "Danger statement B: …"."""
_BY_HAND = "by hand"
_FEWEST = 2
_ROLES = {NEED: NEED, "risk": NEED, OUTCOME: OUTCOME}


@dataclass(frozen=True, slots=True)
class Coded:
    """A line with its code, where it stands among the blocks, and what it says; ``beside`` are the places of what goes with it.

    ``refers`` is the code of another line that it names in brackets: "SG1 (answers DS2) …".
    """

    code: str
    text: str
    at: int
    place: Place
    beside: tuple[int, ...] = ()
    refers: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """Coded lines that stand together below one heading; ``role`` is need or outcome where the heading says so, else "".

    ``is_led`` tells that their codes stand in lines above them, and ``heading`` is the words of these lines.
    """

    heading: str
    role: str
    lines: tuple[Coded, ...]
    is_led: bool = False

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes in the order in which they stand."""
        return tuple(line.code for line in self.lines)

    @property
    def is_unique(self) -> bool:
        """Whether no code stands twice: the series tells what each means."""
        return len(set(self.codes)) == len(self.codes)


def coded(code: str, said: str, at: int, place: Place) -> Coded:
    """A line with its code, without the bracket that names the code of another line."""
    match = _REFERS.match(said)
    if match is None:
        return Coded(plain(code), said, at, place)
    return Coded(plain(code), said[match.end() :], at, place, refers=plain(match["code"]))


def refs(code: str) -> tuple[str, ...]:
    """The codes that stand together in one: "W1/G1" names two."""
    return tuple(re.split(r"[/,+&]", code))


def coded_on_lines(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with each coded piece of a paragraph on a line of its own where codes in brackets come again in it."""
    for block in blocks:
        cuts = list(_BRACKETED.finditer(block.text)) if isinstance(block, Paragraph) else []
        again = len({cut["code"] for cut in cuts}) < len(cuts)
        if again and isinstance(block, Paragraph) and not cuts[0].start():
            ends = [*(cut.start() for cut in cuts[1:]), len(block.text)]
            lines = [block.text[cut.start() : end].strip() for cut, end in zip(cuts, ends, strict=True)]
            yield replace(block, text="\n".join(lines))
        else:
            yield block


def plain(code: str) -> str:
    """A code without its brackets, in one spelling: "[w1]" and "W1" are the same."""
    return re.sub(r"[^A-Za-z0-9./,+&]", "", code).upper()


def number_in(code: str) -> str:
    """The number of a code ("2" of "W2"), or what stands for it: a letter, a Roman number."""
    match = re.search(r"\d+", code)
    return match[0] if match else plain(code)


def family(code: str) -> str:
    """The letters of a code ("W" of "W12"), "" for a mere number."""
    match = _LETTERED.match(plain(code))
    return match[0] if match else ""


def series_in(blocks: Sequence[Block]) -> tuple[Series, ...]:
    """The series of a document: the coded lines of each stretch between headings and tables, those of one family together."""
    found: list[Series] = []
    heading, stretch = "", dict[str, list[Coded]]()
    for at, block in enumerate(blocks):
        worded = _worded(block)
        lines = (_called(worded, at, block.place),) if worded else tuple(_lines(block, at))
        if bool(worded) != any(part_named(kind) for kind in stretch):
            # What is called by a word stands right below its like: between goals with their steps nothing is looked up.
            found.extend(_closed(heading, stretch))
            stretch = {}
        if lines:
            by_hand = isinstance(block, Paragraph) and _NUMBERED.match(block.text.strip())
            for line in lines:
                kind = _BY_HAND if by_hand else _kind(line.code, isinstance(block, ListItem))
                kind = one_line(worded["word"]) if worded else kind
                stretch.setdefault(kind, []).append(line)
            continue
        found.extend(_closed(heading, stretch))
        stretch = {}
        heading = "" if isinstance(block, Table) else _heading(block)
    found.extend(_closed(heading, stretch))
    return tuple(found)


def _kind(code: str, is_item: bool) -> str:
    return f"{family(code)}{code[:1] if not code[:1].isalnum() else ''}{is_item if code.isdigit() else ''}"


def _heading(block: Block) -> str:
    return one_line(block.text).rstrip(":") if isinstance(block, Heading | Paragraph | ListItem) else ""


def _closed(heading: str, stretch: dict[str, list[Coded]]) -> Iterator[Series]:
    for kind, lines in stretch.items():
        role = part_named(kind) or part_named(heading if len(stretch) == 1 else "")
        # Paragraphs that were numbered by hand are many things; below "What are we worried about?" each is a worry.
        if len(lines) >= _FEWEST and (role or kind != _BY_HAND):
            yield Series(heading, role, tuple(lines))


def _worded(block: Block) -> re.Match[str] | None:
    """The word and the number with which a worry or a goal begins, None for any other block."""
    match = _WORDED.fullmatch(block.text.strip()) if isinstance(block, ListItem | Paragraph) else None
    return match if match and part_named(match["word"]) else None


def _called(match: re.Match[str], at: int, place: Place) -> Coded:
    return Coded(plain(match["number"]), match["said"].strip(), at, place)


def part_named(heading: str) -> str:
    """Need or outcome where the words of a heading say so, else ""."""
    key = bare(heading)
    return _ROLES.get(column_meaning(key).role, "") or _ROLES.get(block_meaning(key).role, "")


def opening_code(text: str) -> tuple[str, str] | None:
    """The code that a text begins with and the text behind it; None where it begins with none."""
    match = _OPENS.fullmatch(text)
    return (plain(match["code"]), match["said"]) if match else None


def _counting_on(text: str) -> list[re.Match[str]]:
    """The codes of lines that ran together ("G1 Sleeps G2 Eats G3 ____"): they count on from one, with the same letters."""
    cuts = [cut for cut in _BARE.finditer(text) if text.startswith(cut["letters"])]
    counted = [int(cut["number"]) for cut in cuts]
    return cuts if counted == list(range(1, len(cuts) + 1)) and len(cuts) >= _FEWEST else []


def _lines(block: Block, at: int) -> Iterator[Coded]:
    if isinstance(block, ListItem):
        number = _NUMBER.fullmatch(block.marker.strip())
        if match := _OPENS.fullmatch(block.text.strip()):
            yield coded(match["code"], match["said"], at, block.place)
        elif behind := _BEHIND.fullmatch(block.text.strip()):
            yield Coded(plain(behind["code"]), behind["said"], at, block.place)
        elif number:
            yield Coded(number["number"], block.text.strip(), at, block.place)
        return
    if not isinstance(block, Paragraph):
        return
    text = block.text.strip()
    cuts = list(_INSIDE.finditer(text)) or list(_BRACKETED.finditer(text)) or _counting_on(text)
    if cuts and not cuts[0].start() and len({cut["code"] for cut in cuts}) == len(cuts):
        ends = [*(cut.start() for cut in cuts[1:]), len(text)]
        for cut, end in zip(cuts, ends, strict=True):
            yield coded(cut["code"], one_line(text[cut.end() : end]), at, block.place)
        return
    if (numbered := _NUMBERED.fullmatch(text)) is not None:
        yield Coded(numbered["number"], numbered["said"], at, block.place)
        return
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    told = [_OPENS.fullmatch(line) for line in lines]
    if all(told):
        for match in told:
            if match:
                yield coded(match["code"], match["said"], at, block.place)
