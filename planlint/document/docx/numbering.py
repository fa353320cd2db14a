"""The numbers that Word computes for its lists ("1.", "(a)", "2.1"), counted in reading order.

Whether a paragraph stands in a list is decided in ``docx_blocks``; here is only what its number reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from lxml import etree

from planlint.document.characters import plain
from planlint.document.docx.styles import Styles
from planlint.document.docx.xml import VAL, child, is_on, number, w

BULLET = "•"
LEVELS = 9
_PLACEHOLDER = re.compile(r"%([1-9])")
_ROMAN = [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")]  # fmt: skip
_ONES = (
    *("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"),
    *("Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen"),
)
_ORDINALS = (
    *(
        "Zeroth",
        "First",
        "Second",
        "Third",
        "Fourth",
        "Fifth",
        "Sixth",
        "Seventh",
        "Eighth",
        "Ninth",
        "Tenth",
    ),
    *("Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth"),
    *("Eighteenth", "Nineteenth"),
)
_MAX_NUMBER = 32_767
_LONGEST_PATTERN = 255


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered.

    ``restart`` is the level, from 1, whose use starts it anew: 0 for none, None for every higher one.
    """

    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    restart: int | None = None
    legal: bool = False
    style: str = ""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A list as used: its levels, the family whose count it shares, and the levels that it starts anew."""

    family: str
    levels: tuple[Level, ...]
    starts: tuple[int | None, ...]


class Lists:
    """The lists that a document defines, by their id."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._families: dict[str, etree._Element] = {}
        self._uses: dict[str, etree._Element] = {}
        self._known: dict[str, Numbered | None] = {}
        self._linked: dict[etree._Element, str | None] = {}
        self._levels: dict[etree._Element, tuple[Level, ...]] = {}
        for element in () if root is None else root:
            if element.tag == w("abstractNum"):
                self._families[element.get(w("abstractNumId"), "")] = element
            elif element.tag == w("num"):
                self._uses[element.get(w("numId"), "")] = element

    def find(self, list_id: str) -> Numbered | None:
        """The list with this id, or None where the document does not define it."""
        if list_id not in self._known:
            self._known[list_id] = self._read(list_id)
        return self._known[list_id]

    def _read(self, list_id: str) -> Numbered | None:
        use = self._uses.get(list_id)
        named = child(use, "abstractNumId")
        if use is None or named is None:
            return None
        family = self._family(named.get(VAL, ""))
        if family is None:
            return None
        levels = list(self._levels_of(family))
        starts: list[int | None] = [None] * LEVELS
        for override in use.iterfind(w("lvlOverride")):
            place = number(override, w("ilvl"))
            if place is None or not 0 <= place < LEVELS:
                continue
            changed = override.find(w("lvl"))
            if changed is not None:
                _put(levels, changed, place)
            start = number(child(override, "startOverride"))
            if start is not None:
                starts[place] = start
                levels[place] = replace(levels[place], start=start)
        return Numbered(family.get(w("abstractNumId"), ""), tuple(levels), tuple(starts))

    def _levels_of(self, family: etree._Element) -> tuple[Level, ...]:
        """The levels of a family, read once however many lists use it."""
        known = self._levels.get(family)
        if known is None:
            levels = [Level()] * LEVELS
            for element in family.iterfind(w("lvl")):
                _put(levels, element)
            known = self._levels[family] = tuple(levels)
        return known

    def _link_of(self, family: etree._Element) -> str | None:
        """The numbering style that a family stands for, if any."""
        if family not in self._linked:
            link = child(family, "numStyleLink")
            self._linked[family] = None if link is None else link.get(VAL, "")
        return self._linked[family]

    def _family(self, name: str) -> etree._Element | None:
        """A family may be only a link to a numbering style, whose own list has the levels."""
        seen: set[str] = set()
        while name in self._families and name not in seen and len(seen) < LEVELS:
            seen.add(name)
            family = self._families[name]
            link = self._link_of(family)
            list_id = None if link is None else self._styles.list_of(link)
            named = None if list_id is None else child(self._uses.get(list_id), "abstractNumId")
            if named is None:
                return family
            name = named.get(VAL, "")
        return self._families.get(name)


class Counters:
    """Counts the lists of one story (the body, a header) as it is read from top to bottom."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def level_of_style(self, list_id: str, style: str) -> int:
        """The level of a list that is tied to a paragraph style, 0 where none is."""
        found = self._lists.find(list_id)
        levels = () if found is None else found.levels
        return next((place for place, level in enumerate(levels) if style and level.style == style), 0)

    def next(self, list_id: str, level: int) -> str | None:
        """The next item's marker at this level, "" where the list shows none, None where there is no such list."""
        found = self._lists.find(list_id)
        if found is None:
            return None
        level = min(max(level, 0), LEVELS - 1)
        self._count(list_id, found, level)
        if found.levels[level].form == "bullet":
            return BULLET
        counts = self._counts[found.family]
        legal = found.levels[level].legal

        def shown(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            form = found.levels[place].form
            value = counts[place] if place <= level else None
            if value is None or form == "bullet":
                return ""
            return written(value, "decimal" if legal and form != "none" else form)

        return plain(_PLACEHOLDER.sub(shown, found.levels[level].pattern)).strip()

    def _count(self, list_id: str, found: Numbered, level: int) -> None:
        counts = self._counts.setdefault(found.family, [None] * LEVELS)
        before = counts[level]
        start = found.starts[level]
        if start is not None and (list_id, level) not in self._begun:
            counts[level] = start
        else:
            counts[level] = found.levels[level].start if before is None else before + 1
        self._begun.add((list_id, level))
        for higher in range(level):
            if counts[higher] is None:
                counts[higher] = found.levels[higher].start
        for deeper in range(level + 1, LEVELS):
            restart = found.levels[deeper].restart
            if restart is None or level < restart:
                counts[deeper] = None


def written(value: int, form: str) -> str:
    """A number as a list writes it; forms that English documents do not use are written in digits."""
    value = min(max(value, 0), _MAX_NUMBER)
    match form:
        case "none":
            return ""
        case "decimalZero":
            return f"{value:02d}"
        case "lowerLetter" | "upperLetter":
            letters = _letters(value)
            return letters.upper() if form == "upperLetter" else letters
        case "lowerRoman" | "upperRoman":
            roman = _roman(value)
            return roman.upper() if form == "upperRoman" else roman
        case "ordinal":
            return f"{value}{_ending(value)}"
        case "cardinalText" if value < len(_ONES):
            return _ONES[value]
        case "ordinalText" if value < len(_ORDINALS):
            return _ORDINALS[value]
        case _:
            return str(value)


def _put(levels: list[Level], element: etree._Element, place: int | None = None) -> None:
    if place is None:
        place = number(element, w("ilvl"))
    if place is None or not 0 <= place < LEVELS:
        return
    form, pattern, style = (child(element, name) for name in ("numFmt", "lvlText", "pStyle"))
    start = number(child(element, "start"))
    levels[place] = Level(
        start=1 if start is None else start,
        form="decimal" if form is None else form.get(VAL, "decimal"),
        pattern="" if pattern is None else pattern.get(VAL, "")[:_LONGEST_PATTERN],
        restart=number(child(element, "lvlRestart")),
        legal=is_on(child(element, "isLgl")),
        style="" if style is None else style.get(VAL, ""),
    )


def _letters(value: int) -> str:
    """Word goes from z to aa, bb, cc."""
    return "" if value < 1 else chr(ord("a") + (value - 1) % 26) * min((value - 1) // 26 + 1, 30)


def _roman(value: int) -> str:
    text = ""
    for size, letters in _ROMAN:
        text += letters * (value // size)
        value %= size
    return text


def _ending(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
