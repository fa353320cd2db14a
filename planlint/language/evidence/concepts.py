"""What a text has of the things by which a parent's own word is told: a grown-up's conduct, a telling, a test, other eyes.

The vote on self-reports sees them beside the words themselves, so that a word it never learned counts as one of its family.
Nothing is judged here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations

from planlint.language.evidence.shapes import CHILDS_DAY, OF_SELF, OTHER_HANDS, SAYS, SHOWN, TESTED, TO_OTHERS
from planlint.language.evidence.words import GROWN_UP, PARENT
from planlint.language.matters import matters_in
from planlint.patterns import later

_CONCEPTS = {
    "child's day": CHILDS_DAY,
    "conduct": later(rf"\b{OF_SELF}\b", re.IGNORECASE),
    "grown-up": later(rf"\b{GROWN_UP}", re.IGNORECASE),
    "other hands": later(rf"\b{OTHER_HANDS}\b", re.IGNORECASE),
    "own": later(r"\b(?:own|self|themselves|himself|herself|yourself)\b", re.IGNORECASE),
    "parent": later(rf"\b{PARENT}\b", re.IGNORECASE),
    "pronoun": later(r"\b(?:she|he|they)\b", re.IGNORECASE),
    "question": later(r"\?|\b(?:whether|if|how)\b", re.IGNORECASE),
    "shown": SHOWN,
    "telling": later(rf"\b{SAYS}\b", re.IGNORECASE),
    "test": TESTED,
    "to others": later(rf"\b{TO_OTHERS.pattern}\b", re.IGNORECASE),
}
# These tell more in pairs: a parent's conduct that is told, a child's day that is asked about.
_PAIRED = ("child's day", "conduct", "grown-up", "own", "parent", "question", "shown", "telling", "test")


@lru_cache(maxsize=4096)
def evidence_concepts(text: str) -> frozenset[str]:
    """The concepts of evidence in a text, those that stand there in pairs, and the matters it touches."""
    there = {name for name, pattern in _CONCEPTS.items() if pattern.search(text)}
    pairs = combinations([name for name in _PAIRED if name in there], 2)
    return frozenset(
        [
            *(f"concept {name}" for name in there),
            *(f"concepts {one} {other}" for one, other in pairs),
            *(f"matter {matter}" for matter in matters_in(text)),
        ]
    )
