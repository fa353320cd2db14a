"""Letters that stand for a label: "N1 Ada is tired", "O1 Ada sleeps"; or, cell by cell, "S Sleep diary", "W Mum", "B 3 May".

A letter by itself is often the first of a sentence ("A note home") and a pair of them somebody's initials. They are labels only
where several different ones come again.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_CODED = re.compile(r"(?P<letter>[A-Z])(?P<number>\d{1,2})?[.):]?(?:\s+(?P<rest>\S.*))?", re.DOTALL)
_WORDS = frozenset("AI")
_AGAIN = 2
_FEWEST_NUMBERED = 2
_FEWEST_BARE = 3


def letters_in(texts: Iterable[str]) -> frozenset[str]:
    """The letters that stand for labels in these texts, each as it is written before them ("N", or "N#" with a number)."""
    counts = Counter(name for text in texts if (name := _name(text)))
    again = {name for name, count in counts.items() if count >= _AGAIN}
    numbered = {name for name in again if name.endswith("#")}
    bare = again - numbered
    known = numbered if len(numbered) >= _FEWEST_NUMBERED else set()
    return frozenset(known | (bare if len(bare) >= _FEWEST_BARE else set()))


def lettered(text: str, letters: frozenset[str]) -> tuple[str, str] | None:
    """The letter that stands for a label before a text, and the text without it; None where there is no such letter."""
    if _name(text) not in letters:
        return None
    match = _CODED.fullmatch(text.strip())
    return (match["letter"], match["rest"] or "") if match else None


def _name(text: str) -> str:
    match = _CODED.fullmatch(text.strip())
    if match is None or (match["number"] is None and match["letter"] in _WORDS):
        return ""
    return f"{match['letter']}#" if match["number"] else match["letter"]
