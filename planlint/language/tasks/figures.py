"""Tasks told in a figure of speech: "sing from the same hymn sheet", "find his feet", "a firmer line", "leave no stone unturned".

The words look like deeds and things; nobody could say afterwards whether they were done. A figure, a way of doing it, a list or
a second task that says what is done makes them something else, and so does whatever is named in quotation marks.
"""

from __future__ import annotations

import re
from functools import lru_cache

from planlint.language.blame.phrase_index import phrases_in
from planlint.language.tasks.evidence import COUNT

# What says how, how much, or what else is done.
_SAYS_HOW = re.compile(
    r"\d|[“\"‘]|\bby \w+ing\b|[:;(–—]|\s-\s|\b(?:once|twice|each|every) (?:a |morning|night|day|week|mon|tues|wednes|thurs|fri|satur|sun|time|meal|lesson|visit|page|month|evening|school)|\b(?:until|till)\b|, \w+",
    re.IGNORECASE,
)
_SECOND_TASK = re.compile(
    r"\b(?i:and|then|&) (?=[a-z])(?!(?:be|keep|stay|not|to be|remain|his|her|their|the|a|an|how|dad|mum|nan|in|on|with|for|what|fair|open|kind|honest)\b)\w+"
)

_JOINED = re.compile(r"\b(?:and|then)\s+(?:to\s+)?$", re.IGNORECASE)
# News of how things are asks for nothing.
_TELLS = re.compile(r"\b(?:is|are|was|were|has|have|had|did|been)\b(?! to\b)|\bit[’']s\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def is_figure(sentence: str) -> bool:
    """Whether all that a sentence asks for is told in a figure of speech."""
    if _SAYS_HOW.search(sentence) or COUNT.search(sentence) or _TELLS.search(sentence):
        return False
    for start, end in phrases_in("figures.txt", "figures", sentence):
        ahead, behind = sentence[:start], sentence[end:]
        beside = _SECOND_TASK.search(behind) or _SECOND_TASK.search(ahead) or _JOINED.search(ahead)
        if not beside:
            return True
    return False
