"""Words in quotation marks: where they stand in a line, and the line without them, ready to be parsed."""

from __future__ import annotations

import re
from dataclasses import dataclass

_QUOTE = re.compile(
    r"[“\"«](?P<words>[^“”\"«»\n]{1,600})[”\"»]|(?<![\w’'])[‘'](?P<single>[^‘\n]{1,400}?)[’'](?!\w)"
)
# What stands for the quoted words in a parse: "Kofi said to me: it" has the grammar that the sentence had.
STANDS_FOR = "it"


@dataclass(frozen=True, slots=True)
class Quote:
    """Quoted words with the place of the marks round them."""

    words: str
    start: int
    end: int


def quotes_of(line: str) -> tuple[Quote, ...]:
    """Every quotation of a line in order."""
    return tuple(
        Quote((match["words"] or match["single"] or "").strip(), match.start(), match.end())
        for match in _QUOTE.finditer(line)
    )


def blanked(line: str) -> str:
    """A line with each quotation replaced by one small word; a full stop inside the marks stays a full stop."""
    return _QUOTE.sub(_small, line)


def _small(match: re.Match[str]) -> str:
    words = (match["words"] or match["single"] or "").rstrip()
    after = match.string[match.end() : match.end() + 2]
    closes = words[-1:] in ".!?" and (not after.strip() or after[1:2].isupper())
    return STANDS_FOR + ("." if closes else "")
