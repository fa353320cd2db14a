"""Lines under each other read as headings, paragraphs and list items: where a text goes on and where it begins anew.

Which lines stand under each other, on the page or in a cell, is found out before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planlint.document.characters import TICKED, UNTICKED, plain, trimmed
from planlint.document.model import Block, Heading, ListItem, Paragraph, Place
from planlint.document.pdf.words import Line

BULLETS = frozenset("-*+•·▪◦‣●○–—■□o➢➤\uf0b7")
MARKER = re.compile(
    r"(?P<marker>[-*+•·▪◦‣●○–—■□➢➤\uf0b7]|o|\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\(\d{1,3}\)|[a-z][.)]|\([a-z]{1,4}\)"
    r"|[ivx]{2,4}[.)])[ \t]+(?=\S)"
)
_GLUED_MARKER = re.compile(r"(?P<marker>[•▪◦‣●■➢➤\uf0b7])(?=\w)")
_WEAK_MARKERS = frozenset("-*+–—o□")
_TICKS = (TICKED, UNTICKED, "☑", "✓", "✔", "✗", "✘")
_NUMBER = re.compile(r"\(?(\d{1,3})[.)]+$")
_LABEL = re.compile(r"[A-Z][^:\n]{1,48}:(?:\s+\S|$)")
_SENTENCE_END = re.compile(r"[.!?:;][\"'”’)\]]*$")
_HEADING_TAG = re.compile(r"H([1-6])?$|Title$")
_LONGEST_HEADING = 160
_LARGER = 1.07
_MUCH_LARGER = 1.15
_NEW_PARAGRAPH = 1.22
_DEEPEST_LEVEL = 8
_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?$")
_MONTH = re.compile(
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?:\W*$|,? \d)", re.IGNORECASE
)
_HANGING = frozenset(
    "a an the of and or with for from than as at into until whose his her their my our your this these those every".split()
)
_ROUND = ".,;:!?()"
_ENDINGS = frozenset(
    "ness ment ments tion tions sion ing ings ly ed es er ers ity ities ies ist ists ance ence".split()
)
_SHORT_WORDS = _HANGING | frozenset(
    "he she we me be her him it is in on by to up so no go do did had has was are not out off new old two six ten one own"
    " day see get let put yet end bed red men per who why how all any few way too may can due age now son dad mum nan".split()
)
_NEVER_LAST = frozenset("ijquv")
_VOWELS = frozenset("aiouy")

MakePlace = Callable[[Line], Place]
MeasureOf = Callable[[Line], "Measure"]


@dataclass(frozen=True, slots=True)
class Style:
    """How the body of a document looks: its size and look, the usual step from line to line as a part of the size, the
    levels of larger sizes, and its words, by which a word parted at a line's end is known again.

    ``lowered`` are its words that stand in small letters somewhere, ``names`` those that have a capital letter in
    mid-sentence, ``titled`` those that have one beside another word that does, ``once`` those that it has in one place only."""

    size: float
    look: str
    pitch: float
    levels: Mapping[float, int]
    words: Collection[str]
    lowered: Collection[str] = ()
    names: Collection[str] = ()
    titled: Collection[str] = ()
    once: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """From where to where the lines of a text may go."""

    left: float
    right: float

    def room(self, line: Line) -> float:
        """How much more would have fit on a line."""
        before, behind = line.left - self.left, self.right - line.right
        centred = before > 8 and abs(before - behind) < max(3.0, 0.06 * (self.right - self.left))
        aligned_right = before > 8 and behind < 1.5
        return max(behind, 0.0) + (before if centred or aligned_right else 0.0)


@dataclass(slots=True)
class _Draft:
    lines: list[Line]
    text: str
    marker: str = ""
    inside: float = 0.0


def blocks_of(
    lines: Sequence[Line],
    measure_of: MeasureOf,
    style: Style,
    place: MakePlace,
    in_cell: bool,
    anew: Collection[int] = (),
) -> Iterator[Block]:
    """The blocks that these lines make, in their order. In a cell nothing is a heading.

    ``anew`` are the identities of lines that are known to begin a text.
    """
    levels: list[float] = []
    for draft in _drafts(lines, measure_of, style, anew):
        yield _block(draft, levels, style, place, in_cell)


def pieces_of(lines: Sequence[Line], measure: Measure, style: Style, anew: Collection[int]) -> int:
    """How many texts these lines of a cell make."""
    return sum(1 + draft.text.count("\n") for draft in _drafts(lines, lambda _: measure, style, anew))


def heading_level(line: Line, style: Style) -> int:
    """The level of the heading that a line is by its look; 0 if it looks like the body's text."""
    tagged = _HEADING_TAG.match(line.tag)
    if tagged:
        return int(tagged[1] or 1)
    larger = line.size / style.size
    distinct = line.bold or all(word.look != style.look for word in line.words)
    if larger >= _LARGER and _LABEL.match(line.text) and not line.bold and line.words[0].bold:
        return 0
    if larger >= _MUCH_LARGER or (larger >= _LARGER and distinct):
        return style.levels.get(round(line.size, 1), 6)
    return 0


def joined(text: str, more: str, words: Collection[str]) -> str:
    """A text with the next line of it. A word parted by a hyphen keeps it, unless the document has the word without."""
    if text.endswith("\u00ad"):
        return text[:-1] + more
    if text.endswith("-") and text[-2:-1].isalnum() and more[:1].isalnum():
        start, rest = re.split(r"[^\w]", text[:-1])[-1], re.split(r"[^\w]", more)[0]
        whole, parted = (start + rest).lower(), f"{start}-{rest}".lower()
        return (text[:-1] if whole in words and parted not in words else text) + more
    if text.endswith("/") and text[-2:-1].strip():
        return text + more
    if text.endswith("–") and text[-2:-1].isdigit() and more[:1].isdigit():
        return text + more
    return f"{text} {more}"


def is_sentence_end(text: str) -> bool:
    """Whether a text could end here."""
    return bool(_SENTENCE_END.search(text))


def is_left_hanging(text: str) -> bool:
    """Whether a text ends with a word that another has to follow."""
    return text.rsplit(maxsplit=1)[-1:] != [] and text.rsplit(maxsplit=1)[-1].lower() in _HANGING


def goes_on_as_date(text: str, more: str) -> bool:
    """Whether a day at the end of a text has its month at the beginning of the next line."""
    return bool(_DAY.search(text) and _MONTH.match(more))


def fits_behind(above: Line, line: Line, measure: Measure) -> bool:
    """Whether the first word of a line would have fit on the line above: then its author began anew here."""
    first = line.words[0]
    width = first.right - first.left
    if "-" in first.text[1:-1]:
        width *= (first.text.index("-", 1) + 1) / len(first.text)
    return measure.room(above) > width + 0.6 * line.size


def _is_cut(above: Line, line: Line, measure: Measure, style: Style) -> bool:
    """Whether a word or date too long for its narrow cell was cut at the end of a line that it fills."""
    before, behind = above.words[-1], line.words[0]
    alone = len(above.words) - (above.words[0].text in BULLETS) < 2
    if not alone or not (behind.text.strip(_ROUND).isdigit() or _is_rest(before.text, behind.text, style)):
        return False
    letter = (behind.right - behind.left) / len(behind.text)
    alike = before.text[-1].isdigit() == behind.text[0].isdigit() and before.text[-1].isalnum()
    whole = before.right - before.left + behind.right - behind.left
    return alike and measure.room(above) < letter and whole > measure.right - measure.left


def _is_rest(start: str, rest: str, style: Style) -> bool:
    """Whether letters are the rest of a word: the two together are one that the document has, no word ends or begins so, or
    they are few and stand nowhere else."""
    rest = rest.strip(_ROUND)
    if not rest.islower():
        return False
    if (start + rest).lower() in style.words or start[-1:] in _NEVER_LAST or rest in _ENDINGS:
        return True
    if len(rest) > 3 or rest not in style.once or rest in _SHORT_WORDS:
        return False
    return not set(rest) & _VOWELS or start.lower() in style.once


def _drafts(
    lines: Sequence[Line], measure_of: MeasureOf, style: Style, anew: Collection[int] = ()
) -> Iterator[_Draft]:
    draft: _Draft | None = None
    step = _usual_step(lines, style)
    for line in lines:
        above = draft.lines[-1] if draft else None
        if draft is not None and above is not None and id(line) in anew:
            yield draft
        elif draft is not None and above is not None:
            sign = _joint(draft, line, measure_of(above), style, step)
            if sign == " ":
                apart = not _is_cut(draft.lines[-1], line, measure_of(line), style)
                draft.text = joined(draft.text, line.text, style.words) if apart else draft.text + line.text
                draft.lines.append(line)
                continue
            if sign:
                draft.text += sign + line.text
                draft.lines.append(line)
                continue
            yield draft
        draft = _begun(line)
    if draft is not None:
        yield draft


def _begun(line: Line) -> _Draft:
    text = line.text
    found = MARKER.match(text) or _GLUED_MARKER.match(text)
    if found is None or not text[found.end() :].strip():
        return _Draft([line], text, inside=line.left)
    inside = line.words[1].left if len(line.words) > 1 else line.left
    return _Draft([line], text[found.end() :].strip(), found["marker"], inside)


def _joint(draft: _Draft, line: Line, measure: Measure, style: Style, step: float) -> str:
    """What joins a line to the text above it: a space, a newline, or "" where it begins another."""
    above = draft.lines[-1]
    anew = fits_behind(above, line, measure)
    if _begins_item(draft, line, anew) or abs(line.size - above.size) > 0.12 * above.size:
        return ""
    if "\t" in above.text or "\t" in line.text:
        return ""
    if line.page == above.page and line.base > above.base:
        if line.base - above.base > _NEW_PARAGRAPH * step * line.size / style.size:
            return ""
    elif anew or is_sentence_end(draft.text):
        return ""
    if bool(heading_level(line, style)) != bool(heading_level(above, style)):
        return ""
    if not anew or (line.text[0].islower() and not is_sentence_end(draft.text)):
        return " "
    if goes_on_as_date(draft.text, line.text) or is_left_hanging(draft.text):
        return " "
    if line.bold != above.bold or is_sentence_end(draft.text) or _LABEL.match(line.text):
        return ""
    if draft.marker and line.left < draft.inside - 2:
        return ""
    return "\n"


def _begins_item(draft: _Draft, line: Line, anew: bool) -> bool:
    text = line.text
    if text.startswith(_TICKS):
        return True
    found = MARKER.match(text) or _GLUED_MARKER.match(text)
    if found is None:
        return False
    marker = found["marker"]
    number = _NUMBER.match(marker)
    if number:
        before = _NUMBER.match(draft.marker)
        hanging = bool(draft.marker) and line.left < draft.inside - 2
        return (
            anew
            or hanging
            or bool(before and int(number[1]) == int(before[1]) + 1)
            or is_sentence_end(draft.text)
        )
    if marker in _WEAK_MARKERS:
        return anew or marker == draft.marker
    return marker in BULLETS or anew or is_sentence_end(draft.text)


def _usual_step(lines: Sequence[Line], style: Style) -> float:
    """The usual step from line to line in this text, for letters of the body's size."""
    steps = [
        (line.base - above.base) / line.size
        for above, line in pairwise(lines)
        if above.page == line.page and line.base - above.base > 0.7 * line.size
    ]
    usual = style.pitch
    if steps:
        usual = min(max(min(steps), 0.95), style.pitch) if min(steps) < style.pitch else style.pitch
    return usual * style.size


def _block(draft: _Draft, levels: list[float], style: Style, place: MakePlace, in_cell: bool) -> Block:
    text = trimmed(plain(draft.text))
    spot = place(draft.lines[0])
    strong = all(line.bold for line in draft.lines)
    if not in_cell:
        level = heading_level(draft.lines[0], style)
        if level and len(text) <= _LONGEST_HEADING:
            marker = "" if not draft.marker or draft.marker in BULLETS else f"{draft.marker} "
            return Heading(marker + text, level, spot)
    if not draft.marker:
        levels.clear()
        return Paragraph(text, strong, spot)
    if strong and draft.marker not in BULLETS and not in_cell:
        return Paragraph(f"{draft.marker} {text}", True, spot)
    marker = "•" if draft.marker in BULLETS else draft.marker
    return ListItem(text, marker, _depth(levels, draft.lines[0].left), spot)


def _depth(levels: list[float], left: float) -> int:
    """How deep an item stands by where its marker does: items above that stand further left are around it."""
    while levels and left < levels[-1] - 3:
        levels.pop()
    if not levels or left > levels[-1] + 3:
        levels.append(left)
    return min(len(levels) - 1, _DEEPEST_LEVEL)
