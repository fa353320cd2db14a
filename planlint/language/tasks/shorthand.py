"""Shorthand for a deed written out before its text is parsed: "MGM to hv kids", "voucher to b iss'd", "wk on boundaries".

What stands for what is told by ``data/shorthand.csv``, with where: anywhere, behind a verb of being ("is to blame"), behind a word that asks ("to", "will"), as the
first word, ahead of what work is on or with, or as a noun with nobody asked ahead of it. Places are kept, so that what is read
in the written-out text is told in the words of the note.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from planlint.language.tasks.deeds import Deed, Words

_FILE = Path(__file__).resolve().parent.parent / "data" / "shorthand.csv"
_AHEAD = {
    "anywhere": "",
    "asked": r"(?<=\bto )|(?<=\bwill )|(?<=\bmust )|(?<=\bshould )|(?<=\bcan )|(?<=\b2 )|(?<=\bto b )|(?<=\b2 b )",
    "first": r"^|(?<=: )",
    "with": "",
    "noun": r"(?<=[a-z] )|(?<=[A-Z] )",
    # "Is to blame" asks nobody to blame: it tells how somebody is.
    "state": r"(?<=\bis )|(?<=\bare )|(?<=\bwas )|(?<=\bwere )|(?<=\bam )|(?<=\bbe )",
}
_BEHIND = {"with": r"(?= (?:on|with|w/|around|re)\b| w/)", "noun": r"(?= (?:in|at|of|by|during|x ?\d)\b)"}
# A figure that is the word "to" ("SW 2 chase", "2 b drawn up").
_TO_BE = re.compile(r"(?<![\w/.,-])2 (?=b [a-z'’]+\b)")


@dataclass(frozen=True, slots=True)
class Written:
    """A text with its shorthand written out, and where each piece written out stands in both: new place, old place."""

    text: str
    pieces: tuple[tuple[int, int, int, int], ...]

    def back(self, words: Words, source: str) -> Words:
        """Words of the written-out text as the note has them."""
        start, end = self._place(words.start, at_end=False), self._place(words.end, at_end=True)
        return replace(words, text=source[start:end], start=start, end=end)

    def _place(self, at: int, *, at_end: bool) -> int:
        moved = 0
        for start, end, old_start, old_end in self.pieces:
            if at > end or (at == end and not at_end):
                moved = old_end - end
            elif at > start:
                return old_end if at_end else old_start
            elif at == start:
                return old_start
        return at + moved


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], dict[str, str]], ...]:
    """One pattern for each place that shorthand stands in, with what its words stand for."""
    forms: dict[str, dict[str, str]] = {}
    with _FILE.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            forms.setdefault(row["where"], {})[row["short"]] = row["full"]
    order = ("state", "asked", "first", "with", "noun", "anywhere")
    return tuple((_pattern(where, forms[where]), forms[where]) for where in order if where in forms)


def _pattern(where: str, known: dict[str, str]) -> re.Pattern[str]:
    words = "|".join(re.escape(short) for short in sorted(known, key=len, reverse=True))
    return re.compile(
        rf"(?:{_AHEAD[where]})(?<![\w/'’-])(?:{words})(?![\w/'’-]){_BEHIND.get(where, '')}", re.IGNORECASE
    )


def written_out(text: str) -> Written:
    """The text with the shorthand of deeds written out, itself where it has none."""
    found: dict[int, tuple[int, str]] = {
        match.start(): (match.end() - 1, "to") for match in _TO_BE.finditer(text)
    }
    for pattern, known in _patterns():
        for match in pattern.finditer(text):
            # Capitals are initials: HV is a health visitor, and no "have".
            if not match.group().isupper() or "/" in match.group():
                found.setdefault(match.start(), (match.end(), known[match.group().casefold()]))
    parts: list[str] = []
    pieces: list[tuple[int, int, int, int]] = []
    last = length = 0
    for start, (end, full) in sorted(found.items()):
        between = text[last:start]
        parts += (between, full)
        length += len(between)
        pieces.append((length, length + len(full), start, end))
        length += len(full)
        last = end
    return Written("".join((*parts, text[last:])), tuple(pieces))


def as_noted(task: Deed, written: Written, source: str) -> Deed:
    """A task read in a written-out text, in the words of the note."""
    kept = {
        part: written.back(words, source)
        for part in ("object", "method", "amount", "doer")
        if isinstance(words := getattr(task, part), Words)
    }
    return replace(task, verb=written.back(task.verb, source), **kept)
