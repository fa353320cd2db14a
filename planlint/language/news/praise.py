"""Praise that is none, or not all: a thing named after it ("Good news letter home each Friday"), and a task behind it.

"You've done so well, Ash! Now Mummy is going to put the step by the loo" praises and then says what will be done.
"""

from __future__ import annotations

import re
from functools import lru_cache

from planlint.language.dictionary import all_lemmas
from planlint.language.tasks.lexicon import DETERMINERS, noun_kind, verb_kind, verb_lemmas

# What somebody is going to do is as good as promised, unless it is hoped, said or only feared.
_GOING_TO = re.compile(
    r"\b(?:is|are|am|[’'](?:s|re|m)) (?:now |then |both |all )?(?:going|about) to (?!be\b|get\b|have\b|need\b|happen\b|become\b|struggle\b|find\b|miss\b|lose\b|feel\b)[a-z]+"
)
_SAID = re.compile(
    r"\b(?:says?|said|tells?|told|thinks?|thought|hop(?:e|es|ed|ing)|fears?|feels?|felt|worr\w+|believes?|knows?|if|whether|not sure|unclear|wonder\w*)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"\s[–—-]\s|[;:]\s|[.!?]\s+|,\s+(?:so|now|next)\s+")
_WORD = re.compile(r"[\w’'-]+")


@lru_cache(maxsize=4096)
def asks_behind_praise(text: str) -> bool:
    """Whether a text says that somebody is going to do something, whatever else it tells."""
    return any(
        _GOING_TO.search(piece) is not None and _SAID.search(piece) is None
        for piece in re.split(r"(?<=[.!?;])\s+", text)
    )


def opens_with_praise(sentence: str, praise: re.Pattern[str]) -> bool:
    """Whether a sentence opens with praise, and neither names a thing by it nor goes on to an order."""
    found = praise.match(sentence)
    if found is None:
        return False
    behind = sentence[found.end() :]
    following = re.match(r"\s+([\w-]+)", behind)
    if following is not None and _is_thing(following[1]):
        return False
    return not any(_is_order(piece) for piece in _BREAK.split(behind)[1:])


def _is_thing(word: str) -> bool:
    """Whether a word behind praise is the thing that the praise only describes ("good work certificate")."""
    low = word.casefold()
    if _PAPER.fullmatch(low):
        return True
    return noun_kind(low) in {"product", "event"} and low not in all_lemmas(low).get("VERB", ())


_PAPER = re.compile(r"(?:\w*(?:card|letter|note|chart|book|board|sheet|sticker|certificate|wall|jar))s?")


def _is_order(piece: str) -> bool:
    words = _WORD.findall(piece)[:2]
    if not words:
        return False
    first = words[0].casefold()
    if verb_kind(first) is None or first not in verb_lemmas(first):
        return False
    return len(words) > 1 and (words[1].casefold() in DETERMINERS or words[1][0].isupper())


# "It is my view that …", "Hi Sasha, just to say that …", "agreed that everybody is really pleased with …".
_ONLY_SAYS = re.compile(
    r"it is (?:my|our) (?:[a-z]+ ){0,2}(?:opinion|view|belief|feeling|sense) that\b"
    r"|(?:hi|hello|hiya|dear)\b[^,.;]{0,30},? (?:(?:just|only|I) ){0,2}(?:wanted )?to (?:say|tell you)\b"
    r"|(?:it (?:was|is) )?(?:agreed|felt|noted) that (?:[\w’'-]+ ){1,6}(?:is|are|was|were) (?:(?:really|very|so|all|extremely) ){0,2}"
    r"(?:pleased|proud|happy|delighted|impressed|glad|grateful|thrilled)\b",
    re.IGNORECASE,
)


def only_says(sentence: str) -> bool:
    """Whether a sentence opens as somebody's view, a greeting or what all are glad of, whatever verbs stand in it."""
    return _ONLY_SAYS.match(sentence) is not None
